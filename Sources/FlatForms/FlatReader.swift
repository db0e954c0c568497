/// Reads the parts of a form one after another. What stands in it several times is read once and shared.
public struct FlatReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var texts: [String] = []
  private var shared: [Any] = []
  /// What stood before the pieces of which this reader reads one.
  private var textsBefore: [String] = []
  private var sharedBefore: [Any] = []

  /// - Parameter bytes: they must stay as they are as long as this reader.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }
  /// How many bytes come after those that were read.
  public var bytesLeft: Int { bytes.count - offset }

  /// The next value.
  @inlinable
  public mutating func read<Value: FlatValue>() throws(FlatFault) -> Value { try Value(from: &self) }

  /// A number that is not negative: seven bits a byte, the lowest first, the high bit set in all bytes but the last.
  public mutating func count() throws(FlatFault) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while true {
      guard offset < bytes.count, shift < 64 else { throw .endsEarly }
      let byte = bytes[offset]
      offset += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
  }

  mutating func text() throws(FlatFault) -> String {
    let reference = try count()
    guard reference == 0 else { return try Self.entry(reference, textsBefore, texts) }
    let text = String(decoding: try run(of: count()), as: UTF8.self)
    texts.append(text)
    return text
  }

  /// A value written with `write(shared:)`.
  public mutating func readShared<Value: FlatValue>() throws(FlatFault) -> Value {
    let reference = try count()
    guard reference == 0 else {
      guard let value = try Self.entry(reference, sharedBefore, shared) as? Value else { throw .unknownReference(reference) }
      return value
    }
    let value: Value = try read()
    shared.append(value)
    return value
  }

  /// Values that `write(pieces:)` wrote, to be read later; what stands several times is shared with what was read before them.
  mutating func pieces() throws(FlatFault) -> FlatPieces {
    let lengths: [UInt32] = try plain()
    var end = offset
    var starts = [UInt32(truncatingIfNeeded: end)]
    starts.reserveCapacity(lengths.count + 1)
    for length in lengths {
      end += Int(length)
      starts.append(UInt32(truncatingIfNeeded: end))
    }
    guard end <= bytes.count else { throw .endsEarly }
    defer { offset = end }
    return FlatPieces(reader: self, starts: starts)
  }

  /// A reader of a piece: it knows what this one has read.
  func moved(to offset: Int) throws(FlatFault) -> FlatReader {
    guard offset <= bytes.count else { throw .endsEarly }
    var reader = FlatReader(bytes)
    reader.offset = offset
    reader.textsBefore = texts
    reader.sharedBefore = shared
    return reader
  }

  func isAt(_ offset: Int) -> Bool { self.offset == offset }

  /// Numbers as they lie in memory.
  public mutating func plain<Number: BitwiseCopyable>(_: Number.Type = Number.self) throws(FlatFault) -> [Number] {
    let count = try count()
    let (length, isTooLong) = count.multipliedReportingOverflow(by: MemoryLayout<Number>.stride)
    guard !isTooLong else { throw .endsEarly }
    let source = try run(of: length)
    return Array(unsafeUninitializedCapacity: count) { target, filled in
      UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
      filled = count
    }
  }

  private static func entry<Entry>(_ number: Int, _ before: [Entry], _ own: [Entry]) throws(FlatFault) -> Entry {
    if number > 0, number <= before.count { return before[number - 1] }
    let index = number - before.count - 1
    guard own.indices.contains(index) else { throw .unknownReference(number) }
    return own[index]
  }

  private mutating func run(of length: Int) throws(FlatFault) -> UnsafeRawBufferPointer {
    guard length >= 0, length <= bytes.count - offset else { throw .endsEarly }
    defer { offset += length }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
  }
}
