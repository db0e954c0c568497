import ClaimComparison
import ClaimModel
import SourceText

/// One conflict as the terminal shows it.
struct FindingDrawing {
  let index: RunIndex
  let style: TerminalStyle
  let finding: Finding

  /// Headline, evidence and notes, each line ending with a line feed.
  var text: String {
    let shown = index.exhibits(of: finding)
    var lines = headline
    lines += evidence(shown)
    let margin = String(repeating: " ", count: gutter(shown) + 1)
    for (name, note) in notes(shown) { lines += wrapped(note, name: name, margin: margin) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var level: TerminalStyle.Role {
    switch finding.level {
    case .error: .error
    case .warning: .warning
    case .note, .none: .note
    }
  }

  private var headline: [String] {
    let mark = "\(finding.level.rawValue)[\(finding.rule)]"
    return ["\(style(mark, level)): \(style(VisibleText.onOneLine(finding.headline), .strong))"]
  }

  private func gutter(_ shown: [Exhibit]) -> Int {
    let lines = shown.map { exhibit in
      let spans = exhibit.disputed + exhibit.context.map(\.span)
      let last = spans.map(\.end).max() ?? 0
      return index.run.sources[exhibit.source].lines.lineIndex(at: last) + 1
    }
    return String(lines.max() ?? 1).count
  }

  private func evidence(_ shown: [Exhibit]) -> [String] {
    let gutter = gutter(shown)
    let groups = onOneLine(shown)
    let places = groups.map(place)
    let isNarrow = style.options.width < 80
    let column = max(54, (places.map { DisplayWidth.of($0) }.max() ?? 0) + 3)
    let drawing = SnippetDrawing(index: index, style: style, level: level, gutter: gutter)
    var lines: [String] = []
    for (number, group) in groups.enumerated() {
      let source = group[0].source
      let arrow = style(String(repeating: " ", count: gutter) + (number == 0 ? "-->" : ":::"), .frame)
      let origin = index.origin(source)
      var head = "\(arrow) \(style.link(places[number], to: index.file(source).path))"
      if !origin.isEmpty, !isNarrow {
        head += String(repeating: " ", count: column - DisplayWidth.of(places[number])) + style(origin, .faint)
      }
      lines.append(head)
      if !origin.isEmpty, isNarrow {
        lines.append(String(repeating: " ", count: gutter + 5) + style(origin, .faint))
      }
      lines.append(drawing.emptyGutter)
      lines += drawing.lines(of: marks(group), in: source)
    }
    lines.append(drawing.emptyGutter)
    return lines
  }

  /// Neighbours whose disputed words stand on one line of one file are drawn together.
  private func onOneLine(_ shown: [Exhibit]) -> [[Exhibit]] {
    var groups: [[Exhibit]] = []
    for exhibit in shown {
      if let last = groups.last?.last, last.source == exhibit.source, line(last) == line(exhibit) {
        groups[groups.count - 1].append(exhibit)
      } else {
        groups.append([exhibit])
      }
    }
    return groups.map { $0.sorted { $0.span < $1.span } }
  }

  private func line(_ exhibit: Exhibit) -> Int {
    index.run.sources[exhibit.source].lines.lineIndex(at: exhibit.span.start)
  }

  /// "drafts/profile.md:11:57 and 11:73".
  private func place(_ group: [Exhibit]) -> String {
    var text = index.place(group[0].span, in: group[0].source)
    for exhibit in group.dropFirst() {
      let position = index.position(exhibit.span.start, in: exhibit.source)
      text += " and \(position.line):\(position.column)"
    }
    return text
  }

  /// Each span once: disputed words of one claim are not context of another.
  private func marks(_ group: [Exhibit]) -> [SnippetDrawing.Mark] {
    var marks: [SnippetDrawing.Mark] = []
    for exhibit in group {
      for (number, span) in exhibit.disputed.enumerated() {
        let isLast = number == exhibit.disputed.count - 1
        let isEvident = exhibit.label == index.quote(span, in: exhibit.source)
        marks.append(.init(span: span, isDisputed: true, label: isLast && !isEvident ? exhibit.label : nil))
      }
    }
    let disputed = marks.map(\.span)
    for context in group.flatMap(\.context) {
      guard !disputed.contains(where: { $0.overlaps(context.span) }), !marks.contains(where: { $0.span == context.span })
      else { continue }
      marks.append(.init(span: context.span, isDisputed: false, label: context.label))
    }
    return marks
  }

  private func notes(_ shown: [Exhibit]) -> [(name: String, text: String)] {
    var notes = [("why", finding.why)]
    if let holdsIf = finding.holdsIf { notes.append(("holds if", holdsIf)) }
    if let others = index.others(of: finding, shown: shown) { notes.append(("others", others)) }
    if let independence = finding.independence { notes.append(("voices", independence)) }
    notes.append(("next", "crosscheck explain \(finding.id)"))
    return notes.map { ($0.0, VisibleText.onOneLine($0.1)) }
  }

  /// A note, broken at spaces; further lines begin under its first word.
  private func wrapped(_ text: String, name: String, margin: String) -> [String] {
    let head = "\(margin)\(style("=", .frame)) \(style("\(name):", .strong)) "
    let indent = DisplayWidth.of(margin) + 2 + name.count + 2
    let room = max(style.options.width - indent, 20)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let length = DisplayWidth.of(String(word))
      if !line.isEmpty, width + 1 + length > room {
        lines.append(line)
        (line, width) = ("", 0)
      }
      line += (line.isEmpty ? "" : " ") + word
      width += length + (width == 0 ? 0 : 1)
    }
    lines.append(line)
    return lines.enumerated().map { $0 == 0 ? head + $1 : String(repeating: " ", count: indent) + $1 }
  }
}
