import SourceText

/// The text of one block while it is read: what a reader sees, and where each byte of it comes from.
///
/// White space becomes one space between words and nothing at the ends. Characters that nobody sees are dropped, NUL and
/// bytes that are not UTF-8 become U+FFFD.
struct BlockText: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets = OffsetMap()
  /// From the first to the last byte of the file that is in the text.
  private(set) var source: Range<Int> = 0..<0
  private var space: Range<Int>?

  var isEmpty: Bool { bytes.isEmpty }
  var span: ByteSpan { ByteSpan(source) }

  /// Appends the bytes of the file in `range`.
  mutating func append(_ range: Range<Int>, of file: [UInt8]) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = file[index]
      if byte.isWhiteSpace {
        let start = index
        repeat { index += 1 } while index < end && file[index].isWhiteSpace
        appendSpace(from: start..<index)
        continue
      }
      let start = index
      index = Self.endOfPlainRun(from: index, before: end, in: file)
      if index > start {
        copy(start..<index, of: file)
        continue
      }
      let scalar = Utf8Scan.scalar(at: index, in: file, before: end)
      if let value = scalar.value, value != 0 {
        if !Utf8Scan.isInvisible(value) { copy(index..<index + scalar.count, of: file) }
      } else {
        append(Utf8Scan.replacement, from: index..<index + scalar.count)
      }
      index += scalar.count
    }
  }

  /// Appends the bytes of the file in `range` with their white space; for code.
  mutating func appendVerbatim(_ range: Range<Int>, of file: [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = Utf8Scan.scalar(at: index, in: file, before: range.upperBound)
      if let value = scalar.value, value != 0 {
        copy(index..<index + scalar.count, of: file)
      } else {
        append(Utf8Scan.replacement, from: index..<index + scalar.count)
      }
      index += scalar.count
    }
  }

  /// Appends `text` that the bytes in `origin` stand for. White space and invisible characters are treated as in `append(_:of:)`.
  mutating func append(_ text: [UInt8], from origin: Range<Int>) {
    guard let first = text.first else { return }
    if text.count == 1, first.isWhiteSpace { return appendSpace(from: origin) }
    if first >= 0x80, let value = Utf8Scan.scalar(at: 0, in: text, before: text.count).value, Utf8Scan.isInvisible(value) {
      return
    }
    flushSpace()
    extend(to: origin)
    bytes.append(contentsOf: text)
    offsets.append(textCount: text.count, source: ByteSpan(origin))
  }

  /// Notes a gap between words; it becomes one space when more text follows.
  mutating func appendSpace(from origin: Range<Int>) {
    if space == nil, !bytes.isEmpty { space = origin }
  }

  /// Appends another text, with one space between where `joint` is given.
  mutating func append(_ other: BlockText, joint: Range<Int>?) {
    if let joint { appendSpace(from: joint) }
    flushSpace()
    for index in other.offsets.runs.indices {
      let run = other.offsets.runs[index]
      let next = index + 1 < other.offsets.runs.count ? other.offsets.runs[index + 1].text : other.offsets.textCount
      offsets.append(
        textCount: Int(next - run.text), source: ByteSpan(start: run.source, end: run.source + run.sourceCount))
    }
    bytes.append(contentsOf: other.bytes)
    if !other.isEmpty { extend(to: other.source) }
    space = other.space
  }

  /// The part of the text in `range`, without white space at its ends.
  func part(_ range: Range<Int>) -> BlockText {
    var result = BlockText()
    let wanted = bytes.trimmed(range)
    guard !wanted.isEmpty else { return result }
    for index in offsets.runs.indices {
      let run = offsets.runs[index]
      let next = Int(index + 1 < offsets.runs.count ? offsets.runs[index + 1].text : offsets.textCount)
      let from = max(wanted.lowerBound, Int(run.text))
      let to = min(wanted.upperBound, next)
      guard from < to else { continue }
      let isCopied = next - Int(run.text) == Int(run.sourceCount)
      let start = Int(run.source) + (isCopied ? from - Int(run.text) : 0)
      let origin = start..<(isCopied ? start + (to - from) : start + Int(run.sourceCount))
      result.extend(to: origin)
      result.bytes.append(contentsOf: bytes[from..<to])
      result.offsets.append(textCount: to - from, source: ByteSpan(origin))
    }
    return result
  }

  private mutating func copy(_ range: Range<Int>, of file: [UInt8]) {
    flushSpace()
    extend(to: range)
    bytes.append(contentsOf: file[range])
    offsets.append(textCount: range.count, source: ByteSpan(range))
  }

  private mutating func flushSpace() {
    guard let origin = space else { return }
    space = nil
    bytes.append(0x20)
    offsets.append(textCount: 1, source: ByteSpan(origin))
  }

  private mutating func extend(to range: Range<Int>) {
    source = bytes.isEmpty ? range : min(source.lowerBound, range.lowerBound)..<max(source.upperBound, range.upperBound)
  }

  /// The end of the longest run that is copied as it is: visible characters with single spaces between them.
  private static func endOfPlainRun(from start: Int, before end: Int, in file: [UInt8]) -> Int {
    var index = start
    while index < end {
      let byte = file[index]
      if byte < 0x80 {
        if byte > 0x20 {
          index += 1
          continue
        }
        guard byte == 0x20, index > start, index + 1 < end, !file[index + 1].isWhiteSpace else { return index }
        index += 1
        continue
      }
      let scalar = Utf8Scan.scalar(at: index, in: file, before: end)
      guard let value = scalar.value, !Utf8Scan.isInvisible(value) else { break }
      index += scalar.count
    }
    // A space before something that is not plain is a gap, not text.
    while index > start, file[index - 1] == 0x20 { index -= 1 }
    return index
  }
}
