/// A place in a line of Markdown: columns of white space, and the marks that may begin a block there.
struct MarkdownCursor {
  let bytes: [UInt8]
  private(set) var offset: Int
  let end: Int
  /// Columns left of a tab that was consumed in part.
  private var spare = 0
  private var column = 0

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    offset = line.lowerBound
    end = line.upperBound
  }

  /// The line from here on, white space at its ends left out.
  var rest: Range<Int> { bytes.trimmed(offset..<end) }
  var isBlank: Bool { bytes.skippingWhiteSpace(offset..<end) == end }

  /// Columns of white space at the cursor; a tab reaches to the next multiple of four.
  var indent: Int {
    var width = spare
    var at = column + spare
    var index = offset
    while index < end, bytes[index].isBlank, width < 4096 {
      let step = bytes[index] == 0x09 ? 4 - at % 4 : 1
      width += step
      at += step
      index += 1
    }
    return width
  }

  private var first: Int {
    var index = offset
    while index < end, bytes[index].isBlank { index += 1 }
    return index
  }

  /// The first byte behind the white space; 0 at the end of the line.
  func byte(afterIndent indent: Int) -> UInt8 {
    let index = first
    return index < end ? bytes[index] : 0
  }

  /// Moves over `count` columns of white space; a tab that reaches further leaves its rest.
  mutating func skipColumns(_ count: Int) {
    var left = count
    if spare > 0 {
      let used = min(spare, left)
      spare -= used
      left -= used
      column += used
    }
    while left > 0, offset < end, bytes[offset].isBlank {
      let step = bytes[offset] == 0x09 ? 4 - column % 4 : 1
      offset += 1
      let used = min(step, left)
      column += used
      left -= used
      spare = step - used
    }
  }

  /// Moves behind a quotation mark and one column of white space.
  mutating func skipMark() {
    skipColumns(indent)
    spare = 0
    offset = min(end, first + 1)
    column += 1
    skipColumns(1)
  }

  struct Marker {
    /// The byte that tells one list from another: `-`, `*`, `+`, or the mark behind a number.
    let mark: UInt8
    let number: Int?
    /// Bytes of the mark.
    let count: Int
    /// Whether no text follows.
    let isEmpty: Bool
  }

  /// The mark of an item at the cursor (CommonMark 0.31, section 5.2).
  func listMarker() -> Marker? {
    let start = first
    guard start < end else { return nil }
    var index = start
    var number: Int?
    if "-*+".utf8.contains(bytes[index]) {
      index += 1
    } else {
      var value = 0
      while index < end, bytes[index].isDigit, index - start < 9 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > start, index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
      number = value
      index += 1
    }
    guard index == end || bytes[index].isBlank else { return nil }
    let isEmpty = bytes.skippingWhiteSpace(index..<end) == end
    return Marker(mark: bytes[index - 1], number: number, count: index - start, isEmpty: isEmpty)
  }

  /// Moves behind a mark and the white space after it; returns the columns that further lines of the item need.
  mutating func skip(_ marker: Marker) -> Int {
    let before = indent
    skipColumns(before)
    spare = 0
    offset = min(end, first + marker.count)
    column += marker.count
    let gap = indent
    let taken = marker.isEmpty || gap > 4 ? min(1, gap) : gap
    skipColumns(taken)
    return before + marker.count + max(1, taken)
  }

  /// Three or more `-`, `*` or `_`, alone on the line.
  var isThematicBreak: Bool {
    let start = first
    guard start < end, "-*_".utf8.contains(bytes[start]) else { return false }
    var count = 0
    for index in start..<end {
      if bytes[index] == bytes[start] { count += 1 } else if !bytes[index].isWhiteSpace { return false }
    }
    return count >= 3
  }

  /// The rank of a heading that begins with number signs.
  var headingLevel: Int? {
    let start = first
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "#"), index - start < 7 { index += 1 }
    let level = index - start
    guard (1...6).contains(level), index == end || bytes[index].isBlank else { return nil }
    return level
  }

  /// The text of a heading of that rank, without closing number signs and without `{#id}`.
  func headingContent(_ level: Int) -> Range<Int> {
    var content = bytes.trimmed(first + level..<end)
    if content.count > 3, bytes[content.upperBound - 1] == UInt8(ascii: "}"),
      let brace = content.last(where: { bytes[$0] == UInt8(ascii: "{") }), "#.".utf8.contains(bytes[brace + 1])
    {
      content = bytes.trimmed(content.lowerBound..<brace)
    }
    var stop = content.upperBound
    while stop > content.lowerBound, bytes[stop - 1] == UInt8(ascii: "#") { stop -= 1 }
    if stop == content.lowerBound || bytes[stop - 1].isBlank { content = bytes.trimmed(content.lowerBound..<stop) }
    return content
  }

  struct Fence {
    let mark: UInt8
    let count: Int
    /// Whether nothing follows, so that it may close.
    let isBare: Bool
  }

  /// Three or more backticks or tildes that open or close code.
  var fence: Fence? {
    guard indent < 4 else { return nil }
    let start = first
    guard start < end, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") else { return nil }
    var index = start
    while index < end, bytes[index] == bytes[start] { index += 1 }
    guard index - start >= 3 else { return nil }
    if bytes[start] == UInt8(ascii: "`"), bytes[index..<end].contains(UInt8(ascii: "`")) { return nil }
    return Fence(mark: bytes[start], count: index - start, isBare: bytes.skippingWhiteSpace(index..<end) == end)
  }
}
