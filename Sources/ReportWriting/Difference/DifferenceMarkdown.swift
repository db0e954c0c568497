import ClaimComparison
import ClaimModel

/// For a ticket: verdict, a table of what changed, then new conflicts folded.
struct DifferenceMarkdown {
  let difference: RunDifference
  let options: ReportOptions

  /// Kept free for the line that counts what is missing.
  private static let room = 100

  var bytes: [UInt8] {
    let limit = options.maxBytes.map { max(0, $0 - Self.room) } ?? Int.max
    var text = "## crosscheck: \(difference.verdict)\n\n\(difference.compared)\n"
    if let caution = difference.caution { text += "\n**\(MarkdownText.escaped(caution))**\n" }
    var rows =
      difference.new.map { row("new", $0) } + difference.gone.map { row("gone", $0) }
      + difference.moved.map { row("moved", $0.new) }
    if options.verbose { rows += difference.unchanged.map { row("unchanged", $0.new) } }
    var shown = 0
    if !rows.isEmpty { text += "\n| What | Level | Question | Where |\n| --- | --- | --- | --- |\n" }
    for row in rows {
      guard text.utf8.count + row.utf8.count <= limit else { break }
      text += row
      shown += 1
    }
    for conflict in difference.new {
      let section = MarkdownFormat().details(conflict.finding, difference.newIndex)
      guard text.utf8.count + section.utf8.count <= limit else { break }
      text += section
    }
    if shown < rows.count { text += "\n\(RunSummary.count(rows.count - shown, "conflict")) more: see the full report.\n" }
    return Array(text.utf8)
  }

  private func row(_ what: String, _ conflict: ReportedConflict) -> String {
    let finding = conflict.finding
    let places = RunDifference.places(conflict).map(MarkdownText.cellCode).joined(separator: " ")
    return
      "| \(what) | \(finding.level.rawValue) | \(MarkdownText.escaped(finding.headline)) `\(finding.rule)` | \(places) |\n"
  }
}
