import SourceText

/// The part of a line that is drawn, and where the carets stand below it, in cells of a terminal.
struct SourceExcerpt {
  private(set) var text = ""
  private(set) var cellsBefore = 0
  /// At least 1, so that an empty span is seen too.
  private(set) var cellsInside = 0

  /// Shows `line` of `bytes` around `span`, in `width` cells and three more for each "..." that stands for what is left out.
  /// A span that goes on below is marked to the end of its first line. Costs no more than the width, however long the line.
  init(_ bytes: [UInt8], line: ByteSpan, span: ByteSpan, width: Int) {
    var end = Int(line.end)
    while end > Int(line.start), bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    var start = Int(line.start)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]), span.start >= 3 { start = 3 }
    let first = min(max(Int(span.start), start), end)
    let last = min(max(Int(span.end), first), end)
    let before = Self.cells(bytes, back: first, to: start, limit: width)
    let inside = Self.cells(bytes, from: first, to: last, limit: width)
    let after = Self.cells(bytes, from: last, to: end, limit: width)
    var room = max(0, width - inside.cells)
    // Half of what is left stands before the span, and more when there is little after it.
    let wantedBefore = min(before.cells, max(room / 2, room - after.cells))
    let head = Self.cells(bytes, back: first, to: start, limit: wantedBefore)
    room -= head.cells
    let tail = inside.offset < last ? (cells: 0, offset: inside.offset) : Self.cells(bytes, from: last, to: end, limit: room)
    let shown = head.offset..<max(head.offset, tail.offset)
    text = (head.offset > start ? "..." : "") + Self.shown(bytes[shown]) + (tail.offset < end ? "..." : "")
    cellsBefore = head.cells + (head.offset > start ? 3 : 0)
    cellsInside = max(1, inside.cells)
  }

  /// Whole characters from `start` on in at most `limit` cells.
  private static func cells(_ bytes: [UInt8], from start: Int, to end: Int, limit: Int) -> (cells: Int, offset: Int) {
    var cells = 0
    var offset = start
    while offset < end {
      let next = characterEnd(bytes, offset, end)
      let more = width(bytes[offset..<next])
      // A mark that combines belongs to the character before it, but a thousand of them are an attack.
      guard cells + more <= limit, offset - start < limit * 8 else { break }
      cells += more
      offset = next
    }
    return (cells, offset)
  }

  /// Whole characters that end at `end`, in at most `limit` cells.
  private static func cells(_ bytes: [UInt8], back end: Int, to start: Int, limit: Int) -> (cells: Int, offset: Int) {
    var cells = 0
    var offset = end
    while offset > start {
      var previous = offset - 1
      while previous > start, offset - previous < 4, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
      if characterEnd(bytes, previous, end) != offset { previous = offset - 1 }
      let more = width(bytes[previous..<offset])
      guard cells + more <= limit, end - previous <= limit * 8 else { break }
      cells += more
      offset = previous
    }
    return (cells, offset)
  }

  private static func characterEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var length = 1
    switch bytes[start] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: break
    }
    guard start + length <= end, bytes[start + 1..<start + length].allSatisfy({ $0 & 0xC0 == 0x80 }) else { return start + 1 }
    return start + length
  }

  private static func width(_ bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.reduce(0) { sum, scalar in
      sum + (VisibleText.replacement(for: scalar).map(DisplayWidth.of) ?? DisplayWidth.of(scalar))
    }
  }

  /// The text with a space for each tab, and other characters in place of those that could change what a reader sees.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        result.append(" ")
      } else if let other = VisibleText.replacement(for: scalar) {
        result.append(contentsOf: other.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
