import ClaimComparison
import ClaimModel
import SourceText

/// One line for each conflict, for `grep` and for editors' error lists.
package struct CompactFormat: ReportFormat {
  package let name = "compact"
  package let fileExtension = "txt"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let style = TerminalStyle(options: options)
    return style.bytes(
      index.groups(of: index.conflicts, by: options.grouping ?? .finding).flatMap(\.findings).map { line($0, index) }.joined())
  }

  /// "drafts/profile.md:12:49: error CC201 Ada Smith, CEO: 2011; 2013 in archive/a.md:40:24 [7f3a9c]".
  private func line(_ finding: Finding, _ index: RunIndex) -> String {
    let shown = index.exhibits(of: finding)
    guard let first = shown.first else { return "" }
    var text = "\(index.place(first.span, in: first.source)): \(finding.level.rawValue) \(finding.rule)"
    let subject = Self.subject(finding.headline)
    text += subject.isEmpty ? " \(value(first))" : " \(subject): \(value(first))"
    for other in shown.dropFirst() { text += "; \(value(other)) in \(index.place(other.span, in: other.source))" }
    return VisibleText.onOneLine(text) + " [\(finding.id)]\n"
  }

  private func value(_ exhibit: Exhibit) -> String {
    exhibit.label.isEmpty ? VisibleText.short(exhibit.side?.value ?? "", limit: 60) : exhibit.label
  }

  /// What the headline is about: its part before ": " when it has one.
  static func subject(_ headline: String) -> String {
    let line = VisibleText.onOneLine(headline)
    guard let end = line.range(of: ": ") else { return "" }
    return String(line[..<end.lowerBound])
  }
}

extension String {
  /// The first place of `other`; nil when there is none. Linear for short `other`.
  func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }
}
