import SourceText

/// What stands after the keyword of a line, continuation lines joined on by one blank each, and where each byte stood in the file.
struct ValueText {
  private(set) var bytes: [UInt8]
  /// Where the first byte stood in the file.
  private let start: Int
  /// Where the runs of `bytes` after the first begin, here and in the file.
  private var pieces: [(offset: Int, inFile: Int)] = []

  /// The text of `range` in `file`; for a line without a value, an empty range after its keyword.
  init(_ range: Range<Int>, of file: [UInt8]) {
    bytes = Array(file[range])
    start = range.lowerBound
  }

  /// Joins a continuation line on.
  mutating func append(_ range: Range<Int>, of file: [UInt8]) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    pieces.append((bytes.count, range.lowerBound))
    bytes.append(contentsOf: file[range])
  }

  /// The first continuation line; nil without one.
  var secondLine: ByteSpan? {
    guard let second = pieces.first else { return nil }
    return span(second.offset..<(pieces.count > 1 ? pieces[1].offset - 1 : bytes.count))
  }

  /// The value without its continuation lines.
  var firstLine: ValueText {
    guard let second = pieces.first else { return self }
    var first = self
    first.bytes.removeSubrange(max(0, second.offset - 1)...)
    first.pieces = []
    return first
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The whole value in the file; the blanks and comments between its lines included.
  var span: ByteSpan { span(0..<bytes.count) }

  /// The bytes of the file that `range` of `bytes` was read from.
  func span(_ range: Range<Int>) -> ByteSpan {
    let start = offsetInFile(range.lowerBound)
    return ByteSpan(start..<(range.isEmpty ? start : max(start, offsetInFile(range.upperBound - 1) + 1)))
  }

  /// What is not UTF-8 becomes U+FFFD.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  var text: String { text(0..<bytes.count) }

  private func offsetInFile(_ offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return start + offset }
    return pieces[low - 1].inFile + offset - pieces[low - 1].offset
  }
}
