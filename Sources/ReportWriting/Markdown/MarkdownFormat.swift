import ClaimComparison
import ClaimModel
import SourceText

/// A report for a comment or a ticket: verdict, table, then each conflict folded, what agrees, what could not be read.
package struct MarkdownFormat: ReportFormat {
  package let name = "markdown"
  package let fileExtension = "md"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let summary = RunSummary(index)
    var text = verdict(summary)
    let tail = ending(index, summary, options)
    let limit = options.maxBytes.map { max(0, $0 - tail.utf8.count - Self.room) } ?? Int.max
    var rows = ""
    for finding in index.conflicts {
      let row = self.row(finding, index)
      guard text.utf8.count + rows.utf8.count + row.utf8.count <= limit else { break }
      rows += row
    }
    if !rows.isEmpty { text += "\n" + Self.tableHead + rows }
    var shown = 0
    sections: for group in index.groups(of: index.conflicts, by: options.grouping ?? .finding) {
      var head = group.title.map { "\n### \(MarkdownText.escaped($0))\n" } ?? ""
      for finding in group.findings {
        let section = head + details(finding, index)
        guard text.utf8.count + section.utf8.count <= limit else { break sections }
        text += section
        shown += 1
        head = ""
      }
    }
    let missing = index.conflicts.count - shown
    if missing > 0 { text += "\n\(RunSummary.count(missing, "conflict")) more: see the full report.\n" }
    if options.maxBytes.map({ text.utf8.count + tail.utf8.count <= $0 }) ?? true { text += tail }
    return Array(text.utf8)
  }

  /// Kept free for the line that counts what is missing.
  private static let room = 100

  private static let tableHead = """
    | Level | Question | Side A | Side B | Where |
    | --- | --- | --- | --- | --- |

    """

  private func verdict(_ summary: RunSummary) -> String {
    let accepted = summary.acceptedNote.map { " \($0)." } ?? ""
    var text = "## crosscheck: \(summary.verdict ?? "no conflicts.")\(accepted)\n\n\(summary.compared)\n"
    if let failure = summary.failure { text += "\n**\(failure)**\n" }
    return text
  }

  private func row(_ finding: Finding, _ index: RunIndex) -> String {
    let shown = index.exhibits(of: finding)
    func side(_ number: Int) -> String {
      guard finding.sides.indices.contains(number) else { return "" }
      let side = finding.sides[number]
      let count = Set(side.sources).count
      return MarkdownText.escaped(VisibleText.short(side.value, limit: 120)) + (count > 1 ? " (\(count) sources)" : "")
    }
    let rest = finding.sides.count - 2
    let second = side(1) + (rest > 0 ? " and \(rest) more" : "")
    let places = shown.map { MarkdownText.cellCode(index.place($0.span, in: $0.source)) }.joined(separator: " ")
    let question = "\(MarkdownText.escaped(finding.headline)) `\(finding.rule)`"
    return "| \(finding.level.rawValue) | \(question) | \(side(0)) | \(second) | \(places) |\n"
  }

  func details(_ finding: Finding, _ index: RunIndex) -> String {
    let shown = index.exhibits(of: finding)
    var text = "\n<details id=\"f-\(finding.id)\">\n"
    text +=
      "<summary>\(HTMLText.escaped(finding.level.rawValue)) \(finding.rule): \(HTMLText.escaped(finding.headline))</summary>\n\n"
    for exhibit in shown {
      text += "> \(quoted(exhibit, index))\n>\n> — "
      let origin = index.origin(exhibit.source)
      if !origin.isEmpty { text += MarkdownText.escaped(origin) + ", " }
      text += MarkdownText.code(index.place(exhibit.span, in: exhibit.source)) + "\n\n"
    }
    text += "- Why: \(MarkdownText.escaped(finding.why))\n"
    if let holdsIf = finding.holdsIf { text += "- Holds if: \(MarkdownText.escaped(holdsIf))\n" }
    for repair in finding.repairs { text += "- Would hold: \(MarkdownText.escaped(repair))\n" }
    if let others = index.others(of: finding, shown: shown) { text += "- Others: \(MarkdownText.escaped(others))\n" }
    if let independence = finding.independence { text += "- Voices: \(MarkdownText.escaped(independence))\n" }
    return text + "- Id: `\(finding.id)` (`crosscheck explain \(finding.id)`)\n\n</details>\n"
  }

  private func quoted(_ exhibit: Exhibit, _ index: RunIndex) -> String {
    let pieces = QuotedSentence(exhibit, index: index).pieces
    var text = ""
    for (number, piece) in pieces.enumerated() {
      let leading = number > 0 && piece.text.first?.isWhitespace == true ? " " : ""
      let trailing = number < pieces.count - 1 && piece.text.last?.isWhitespace == true ? " " : ""
      let words = MarkdownText.escaped(piece.text)
      if words.isEmpty {
        text += leading
      } else {
        text += leading + (piece.isDisputed ? "<b>\(words)</b>" : words) + trailing
      }
    }
    return text
  }

  private func ending(_ index: RunIndex, _ summary: RunSummary, _ options: ReportOptions) -> String {
    var text = ""
    if options.showCorroborations, !index.agreements.isEmpty {
      let shown = options.verbose ? index.agreements[...] : index.agreements.prefix(20)
      text += "\n<details>\n<summary>\(RunSummary.count(index.agreements.count, "fact")) on which sources agree</summary>\n\n"
      for finding in shown {
        let count = Set(finding.sides.flatMap(\.sources)).count
        text += "- \(MarkdownText.escaped(finding.headline)) (\(RunSummary.count(count, "source")))\n"
      }
      if shown.count < index.agreements.count { text += "- … and \(index.agreements.count - shown.count) more\n" }
      text += "\n</details>\n"
    }
    text += accepted(index, options) + onlyHere(index, options)
    if !summary.skipped.isEmpty || summary.unread > 0 { text += notRead(index, summary, options) }
    return text
  }

  /// Conflicts that somebody has accepted, each with the reason given.
  private func accepted(_ index: RunIndex, _ options: ReportOptions) -> String {
    let findings = index.run.accepted
    guard !findings.isEmpty else { return "" }
    var text = "\n<details>\n<summary>\(RunSummary.count(findings.count, "conflict")) accepted earlier</summary>\n\n"
    let shown = options.verbose ? findings[...] : findings.prefix(20)
    for finding in shown {
      let reason = MarkdownText.escaped(finding.suppression?.reason ?? "")
      text += "- \(MarkdownText.escaped(finding.headline)) `\(finding.rule)` `\(finding.id)`: \(reason)\n"
    }
    if shown.count < findings.count { text += "- … and \(findings.count - shown.count) more\n" }
    return text + "\n</details>\n"
  }

  private func onlyHere(_ index: RunIndex, _ options: ReportOptions) -> String {
    guard let note = RunSummary(index).onlyHereNote else { return "" }
    var text = "\n<details>\n<summary>\(note)</summary>\n\n"
    let shown = options.verbose ? index.onlyHere[...] : index.onlyHere.prefix(20)
    for number in shown {
      let claim = index.run.claims[number]
      let span = index.clamped(claim.span, in: claim.source)
      text += "- \(MarkdownText.escaped(index.statement(claim))) \(MarkdownText.code(index.place(span, in: claim.source)))\n"
    }
    if shown.count < index.onlyHere.count { text += "- … and \(index.onlyHere.count - shown.count) more\n" }
    return text + "\n</details>\n"
  }

  private func notRead(_ index: RunIndex, _ summary: RunSummary, _ options: ReportOptions) -> String {
    let head = [summary.skippedNote, summary.unreadNote].compactMap(\.self).joined(separator: "; ")
    var text = "\n<details>\n<summary>Not read: \(head)</summary>\n\n"
    for input in summary.skipped {
      text += "- \(MarkdownText.code(input.path)): \(MarkdownText.escaped(input.reason))\n"
    }
    let sentences = index.run.sources.enumerated().flatMap { number, source in source.unread.map { (number, $0) } }
    let shown = options.verbose ? sentences[...] : sentences.prefix(20)
    for (number, sentence) in shown {
      let span = index.clamped(sentence.span, in: number)
      text += "- \(MarkdownText.code(index.place(span, in: number))) \(MarkdownText.escaped(sentence.reason)): "
      text += MarkdownText.escaped(VisibleText.short(index.quote(span, in: number), limit: 200)) + "\n"
    }
    if shown.count < sentences.count { text += "- … and \(sentences.count - shown.count) more\n" }
    return text + "\n</details>\n"
  }
}
