import FlatForms

/// The trained weights as one file, read where it lies.
///
///     offset  bytes
///     0       8      "CCWEIGHT"
///     8       4      version
///     12      4      number of sections
///     16      8      length of the file
///     24      8      checksum of everything from byte 32 on
///     32      16 n   sections: number, offset, length in bytes, 0
///     ...            the sections, each at a multiple of 64
///
/// All numbers are little-endian.
package struct WeightsFile: Sendable {
  package static let magic = Array("CCWEIGHT".utf8)
  package static let version: UInt32 = 1

  /// What a section holds; those of a network are numbered from its `base`.
  package enum Section {
    package static let wordOffsets: UInt32 = 1
    package static let wordBytes: UInt32 = 2
    package static let wordHashes: UInt32 = 3
    package static let wordVectors: UInt32 = 4
    package static let wordGazetteer: UInt32 = 5
    /// Hidden units and shift, four bytes each.
    package static let sizes: UInt32 = 0
    package static let embeddings: UInt32 = 1
    package static let projections: UInt32 = 2
    package static let states: UInt32 = 3
    package static let bias: UInt32 = 4
    package static let outputs: UInt32 = 5
    package static let outputBias: UInt32 = 6
    /// UTF-8: how the network was made, one line for the options and one for each input. That of the word table has base 0.
    package static let record: UInt32 = 7
    /// UTF-8: how the first tagger was made, which lent its tags to the training of the other networks and is no longer in the file; only
    /// beside the record of a tagger that was trained after them.
    package static let firstRecord: UInt32 = 8

    package static let tagger: UInt32 = 16
    package static let parser: UInt32 = 32
    package static let names: UInt32 = 48
    package static let scout: UInt32 = 64
  }

  // Proof: the bytes are never written, and whoever made this value keeps them for the life of the process.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer

  /// `nil` when the header does not fit. The checksum is not verified: see `isIntact`.
  ///
  /// - Parameter bytes: aligned to 64; they must stay as they are for the life of the process.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 32, bytes.prefix(8).elementsEqual(Self.magic) else { return nil }
    self.bytes = bytes
    guard number(at: 8) == Self.version, wide(at: 16) == UInt64(bytes.count) else { return nil }
    guard 32 + 16 * Int(number(at: 12)) <= bytes.count else { return nil }
  }

  /// Whether the checksum holds. Linear in the length of the file.
  package var isIntact: Bool { Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[32...])) == wide(at: 24) }

  /// The bytes of a section; empty when the file has none of that number or it lies outside the file.
  package func section(_ number: UInt32) -> UnsafeRawBufferPointer {
    for index in 0..<Int(self.number(at: 12)) {
      let entry = 32 + 16 * index
      guard self.number(at: entry) == number else { continue }
      let offset = Int(self.number(at: entry + 4))
      let length = Int(self.number(at: entry + 8))
      guard offset % 64 == 0, offset <= bytes.count, length <= bytes.count - offset else { break }
      return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    }
    return UnsafeRawBufferPointer(rebasing: bytes[0..<0])
  }

  /// The file that holds `sections`, in the order of their numbers.
  package static func file(_ sections: [UInt32: [UInt8]]) -> [UInt8] {
    let numbers = sections.keys.sorted()
    var table: [UInt8] = []
    var body: [UInt8] = []
    let start = (32 + 16 * numbers.count + 63) / 64 * 64
    for number in numbers {
      let content = sections[number] ?? []
      for value in [number, UInt32(start + body.count), UInt32(content.count), 0] { append(value, to: &table) }
      body += content
      while body.count % 64 != 0 { body.append(0) }
    }
    while 32 + table.count < start { table.append(0) }
    table += body
    var file = magic
    append(version, to: &file)
    append(UInt32(numbers.count), to: &file)
    append(UInt64(32 + table.count), to: &file)
    append(table.withUnsafeBytes { Checksum.of($0) }, to: &file)
    return file + table
  }

  /// Appends the little-endian bytes of `value`.
  package static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private func number(at offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private func wide(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
