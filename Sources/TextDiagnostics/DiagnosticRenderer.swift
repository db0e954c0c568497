public import SourceText

/// Draws diagnostics for people: where, what, the line of the file with carets below, and what to do.
///
///     Rules/english/founding.rules:7:1: error: unknown keyword 'patern' [CC901]
///      7 | patern  ORG:subject lemma(found) in DATE:when
///        | ^^^^^^
///        = help: did you mean 'pattern'?
public struct DiagnosticRenderer: Sendable {
  /// Whether severities, carets and the margin are coloured with ANSI escape sequences.
  public let usesColour: Bool
  /// Cells of source text that are shown of a long line; at least 20.
  public let width: Int

  public init(usesColour: Bool = false, width: Int = 100) {
    self.usesColour = usesColour
    self.width = max(20, width)
  }

  /// The drawing of `diagnostic`, ending in a line feed. `source` is the file it speaks of; without it, or without a span,
  /// only the words are drawn. Columns count code points.
  public func draw(_ diagnostic: Diagnostic, in source: SourceFile?) -> String {
    draw(diagnostic, in: source, lines: source.map { LineTable($0.bytes) })
  }

  /// As `draw(_:in:)`, with the line table of `source` made before: for many diagnostics of one file.
  public func draw(_ diagnostic: Diagnostic, in source: SourceFile?, lines: LineTable?) -> String {
    var place = diagnostic.path.map { VisibleText.onOneLine($0) }
    var excerpt: (line: Int, parts: SourceExcerpt)?
    if let source, let lines, let span = diagnostic.span, Int(span.end) <= source.bytes.count, span.start <= span.end {
      let position = lines.position(at: span.start, in: source.bytes, unit: .codePoint)
      place = "\(VisibleText.onOneLine(diagnostic.path ?? source.path)):\(position.line):\(position.column)"
      excerpt = (
        position.line,
        SourceExcerpt(source.bytes, line: lines.lineSpan(position.line - 1, count: source.bytes.count), span: span, width: width)
      )
    }
    let severity = coloured(diagnostic.severity.rawValue + ":", diagnostic.severity)
    let head = (place.map { $0 + ": " } ?? "") + "\(severity) \(VisibleText.onOneLine(diagnostic.message)) [\(diagnostic.code)]\n"
    let number = excerpt.map { String($0.line) } ?? ""
    let margin = String(repeating: " ", count: number.utf8.count + 2)
    var text = head
    if let excerpt {
      text += dimmed(" \(number) |") + (excerpt.parts.text.isEmpty ? "" : " " + excerpt.parts.text) + "\n"
      text += dimmed(margin + "|") + " " + String(repeating: " ", count: excerpt.parts.cellsBefore)
      text += coloured(String(repeating: "^", count: excerpt.parts.cellsInside), diagnostic.severity) + "\n"
    }
    if let help = diagnostic.help {
      text += dimmed((number.isEmpty ? "  " : margin) + "=") + " help: \(VisibleText.onOneLine(help))\n"
    }
    return text
  }

  private func coloured(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard usesColour else { return text }
    let colour =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
  }

  private func dimmed(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
