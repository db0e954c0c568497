import SourceText

/// The row of `^^^` and `---` under a drawn line, and the labels beside and below it.
struct MarkRow {
  private struct Placed {
    let start: Int
    let end: Int
    let isDisputed: Bool
    let label: String?
  }

  private let cells: [Character]
  private let placed: [Placed]

  init(_ marks: [SnippetDrawing.Mark], under glyphs: [LineWindow.Glyph]) {
    let width = glyphs.reduce(0) { $0 + $1.width }
    var cells = [Character](repeating: " ", count: width + 1)
    var placed: [Placed] = []
    for mark in marks.sorted(by: { ($0.isDisputed ? 1 : 0, $0.span) < ($1.isDisputed ? 1 : 0, $1.span) }) {
      var column = 0
      var start: Int?
      var end = 0
      for glyph in glyphs {
        let isInside = glyph.byte >= Int(mark.span.start) && glyph.byte < Int(mark.span.end)
        if isInside {
          if start == nil { start = column }
          end = column + glyph.width
        } else if start == nil, glyph.byte >= Int(mark.span.start), !glyph.isEllipsis {
          start = column
          end = column + 1
        }
        column += glyph.width
      }
      let first = min(start ?? max(0, width), width)
      let last = min(max(end, first + 1), width + 1)
      for cell in first..<max(first, last) { cells[cell] = mark.isDisputed ? "^" : "-" }
      placed.append(Placed(start: first, end: last, isDisputed: mark.isDisputed, label: mark.label))
    }
    self.cells = cells
    self.placed = placed.sorted { $0.start < $1.start }
  }

  /// The row, with the last mark's label behind it when it fits, and rows of labels below. When `hanging`, every label is
  /// below.
  func lines(room: Int, hanging: Bool, style: TerminalStyle, level: TerminalStyle.Role) -> [String] {
    var row = coloured(style: style, level: level)
    var pending = placed.filter { $0.label?.isEmpty == false }
    if !hanging, let last = pending.last, last.end == placed.map(\.end).max(), let label = last.label,
      last.end + 1 + DisplayWidth.of(label) <= room
    {
      row += " " + style(clean(label, style), last.isDisputed ? level : .frame)
      pending.removeLast()
    }
    if hanging {
      return [row]
        + pending.sorted { $0.isDisputed && !$1.isDisputed }.map { mark in
          let text = (mark.isDisputed ? "^ " : "- ") + clean(mark.label ?? "", style)
          return style(text, mark.isDisputed ? level : .frame)
        }
    }
    return [row] + labelRows(pending, room: room, style: style, level: level)
  }

  private func coloured(style: TerminalStyle, level: TerminalStyle.Role) -> String {
    var text = ""
    var index = 0
    let end = (cells.lastIndex { $0 != " " } ?? -1) + 1
    while index < end {
      let mark = cells[index]
      var stop = index
      while stop < end, cells[stop] == mark { stop += 1 }
      let run = String(repeating: mark, count: stop - index)
      text += mark == " " ? run : style(run, mark == "^" ? level : .frame)
      index = stop
    }
    return text
  }

  /// Labels under their marks, from the right; those that would meet go one row lower, held by a bar.
  private func labelRows(
    _ marks: [Placed], room: Int, style: TerminalStyle, level: TerminalStyle.Role
  ) -> [String] {
    var rows: [String] = []
    var pending = marks
    while !pending.isEmpty {
      var fitting: [Placed] = []
      var held: [Placed] = []
      var limit = room
      for mark in pending.reversed() {
        let width = DisplayWidth.of(clean(mark.label ?? "", style))
        if held.isEmpty, mark.start + width <= limit || fitting.isEmpty {
          fitting.insert(mark, at: 0)
          limit = mark.start - 2
        } else {
          held.insert(mark, at: 0)
        }
      }
      var row = ""
      var column = 0
      for mark in held {
        guard mark.start >= column else { continue }
        row += String(repeating: " ", count: mark.start - column) + style("|", mark.isDisputed ? level : .frame)
        column = mark.start + 1
      }
      for mark in fitting {
        let label = clean(mark.label ?? "", style)
        let width = DisplayWidth.of(label)
        let start = max(column, min(mark.start, max(0, room - width)))
        row += String(repeating: " ", count: start - column) + style(label, mark.isDisputed ? level : .frame)
        column = start + width
      }
      rows.append(row)
      pending = held
    }
    return rows
  }

  private func clean(_ label: String, _ style: TerminalStyle) -> String {
    VisibleText.short(label, limit: 60).unicodeScalars.map(style.drawn).joined()
  }
}
