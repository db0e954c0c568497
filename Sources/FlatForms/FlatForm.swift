/// One value as a run of bytes, so that a program begins with it and need not work it out anew.
///
///     offset  bytes
///     0       8      "CCFORM01"; the digits are the version
///     8       8      key: what the value was worked out from
///     16      8      checksum of everything from byte 24 on
///     24             the parts of the value, in the order in which they were written
///
/// All numbers are little-endian.
public struct FlatForm: Sendable {
  private static let magic = Array("CCFORM01".utf8)
  private static let headerLength = 24

  // Proof: the bytes are never written, and whoever made this value keeps them for the life of the process.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer

  /// Nil when the bytes are no form of this version, or not with this key, or damaged. Linear in their number.
  ///
  /// - Parameter bytes: they must stay as they are for the life of the process.
  public init?(_ bytes: UnsafeRawBufferPointer, key: UInt64) {
    guard bytes.count >= Self.headerLength, bytes.prefix(8).elementsEqual(Self.magic), UInt16(1).littleEndian == 1 else {
      return nil
    }
    let body = UnsafeRawBufferPointer(rebasing: bytes[Self.headerLength...])
    guard bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == key,
      bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) == Checksum.of(body)
    else { return nil }
    self.bytes = body
  }

  /// The value; it throws when the bytes were written from another type or another state of it.
  public func read<Value: FlatValue>(_: Value.Type = Value.self) throws(FlatFault) -> Value {
    var reader = FlatReader(bytes)
    let value: Value = try reader.read()
    guard reader.isAtEnd else { throw .goesOn }
    return value
  }

  /// The bytes of a form.
  public static func bytes(of value: some FlatValue, key: UInt64) -> [UInt8] {
    var writer = FlatWriter()
    writer.write(value)
    var file = magic
    withUnsafeBytes(of: key.littleEndian) { file.append(contentsOf: $0) }
    let checksum = writer.bytes.withUnsafeBytes { Checksum.of($0) }
    withUnsafeBytes(of: checksum.littleEndian) { file.append(contentsOf: $0) }
    return file + writer.bytes
  }
}

/// Why a form cannot be read: it was written from another state of the types.
public enum FlatFault: Error, Hashable, Sendable {
  /// The bytes end inside the value.
  case endsEarly
  /// The value ends before the bytes.
  case goesOn
  /// An enumeration has no such case.
  case unknownCase(String)
  /// A reference to something that does not stand before it.
  case unknownReference(Int)
}
