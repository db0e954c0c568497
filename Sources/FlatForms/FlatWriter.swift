/// Writes the parts of a form one after another.
public struct FlatWriter {
  private(set) var bytes: [UInt8] = []
  private var texts: [String: Int] = [:]
  private var shared: [AnyHashable: Int] = [:]

  /// Values one behind another.
  public mutating func write<each Value: FlatValue>(_ value: repeat each Value) {
    repeat (each value).write(to: &self)
  }

  /// The number of a case, and what it holds.
  public mutating func write<each Value: FlatValue>(case number: Int, _ value: repeat each Value) {
    write(count: number)
    repeat (each value).write(to: &self)
  }

  /// A number that `FlatReader.count` reads, as its bits.
  public mutating func write(count: Int) {
    var rest = UInt(bitPattern: count)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The number of an equal text before it, from 1 on; or 0 and the text.
  mutating func write(text: String) {
    if let known = texts[text] { return write(count: known) }
    texts[text] = texts.count + 1
    write(count: 0)
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A large value that may stand in several places; one that holds no shared value itself.
  public mutating func write<Value: FlatValue & Hashable>(shared value: Value) {
    if let known = shared[value] { return write(count: known) }
    shared[value] = shared.count + 1
    write(count: 0)
    write(value)
  }

  /// Values each of which can be read alone: the lengths first. They may refer to what was written before them, and not to each other.
  mutating func write(pieces values: [some FlatValue]) {
    var lengths: [UInt32] = []
    var run: [UInt8] = []
    for value in values {
      var piece = self
      piece.bytes = []
      piece.write(value)
      lengths.append(UInt32(piece.bytes.count))
      run += piece.bytes
    }
    write(plain: lengths)
    bytes += run
  }

  /// Numbers as they lie in memory, their count first.
  public mutating func write<Number: BitwiseCopyable>(plain numbers: [Number]) {
    write(count: numbers.count)
    numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
