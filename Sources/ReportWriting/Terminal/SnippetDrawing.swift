import SourceText

/// Draws lines of a file with marks under them:
///
///        |
///     12 | Ada Smith has been chief executive of Northwind since 2011, the company said.
///        |                    ---------------------------- ^^^^^^^^^^ from 2011
///        |                    CEO of Northwind
struct SnippetDrawing {
  /// Words to mark.
  struct Mark {
    let span: ByteSpan
    let isDisputed: Bool
    let label: String?
  }

  let index: RunIndex
  let style: TerminalStyle
  let level: TerminalStyle.Role
  /// Digits of the longest line number.
  let gutter: Int

  /// The lines that hold marks, in the order of the file; "..." stands for lines in between.
  func lines(of marks: [Mark], in source: Int) -> [String] {
    let parts = partsByLine(marks, in: source)
    var drawn: [String] = []
    for (position, part) in parts.enumerated() {
      if position > 0, part.line > parts[position - 1].line + 1 { drawn.append(style("...", .frame)) }
      drawn += draw(part.marks, line: part.line, source: source)
    }
    return drawn
  }

  /// "   |".
  var emptyGutter: String { style(String(repeating: " ", count: gutter + 1) + "|", .frame) }

  /// At most this many lines are drawn for one claim; a claim that runs over more shows its first ones.
  private static let mostLines = 6

  private func partsByLine(_ marks: [Mark], in source: Int) -> [(line: Int, marks: [Mark])] {
    let table = index.run.sources[source].lines
    var parts: [Int: [Mark]] = [:]
    for mark in marks {
      let first = table.lineIndex(at: mark.span.start)
      let last = max(first, table.lineIndex(at: mark.span.isEmpty ? mark.span.start : mark.span.end - 1))
      for line in first...min(last, first + Self.mostLines) {
        let whole = content(ofLine: line, in: source)
        let start = max(mark.span.start, whole.start)
        let end = max(start, min(mark.span.end, whole.end))
        guard start < end || first == last else { continue }
        let isLast = line == min(last, first + Self.mostLines)
        parts[line, default: []].append(
          Mark(span: ByteSpan(start: start, end: end), isDisputed: mark.isDisputed, label: isLast ? mark.label : nil))
      }
    }
    return parts.keys.sorted().prefix(Self.mostLines).map { ($0, parts[$0]!.sorted { $0.span < $1.span }) }
  }

  /// The bytes of a line without its end and without a byte order mark.
  private func content(ofLine line: Int, in source: Int) -> ByteSpan {
    let starts = index.run.sources[source].lines.lineStarts
    let bytes = index.file(source).bytes
    var start = Int(starts[line])
    var end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    if !index.run.sources[source].hasText {
      // Blanks stand for words that nobody knows.
      while start < end, bytes[start] == 0x20 { start += 1 }
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    }
    return ByteSpan(start..<max(start, end))
  }

  private func draw(_ marks: [Mark], line: Int, source: Int) -> [String] {
    let room = style.options.width - gutter - 3
    let window = LineWindow(
      line: content(ofLine: line, in: source), spans: marks.map(\.span), limit: room, file: index.file(source),
      style: style)
    let number = String(line + 1)
    let head = String(repeating: " ", count: max(0, gutter - number.count)) + number
    let row = MarkRow(marks, under: window.glyphs)
    var lines = ["\(style("\(head) |", .frame)) \(window.glyphs.map(\.text).joined())"]
    lines += row.lines(room: room, hanging: style.options.width < 80, style: style, level: level).map {
      "\(emptyGutter) \($0)"
    }
    return lines
  }
}
