import ClaimComparison
import ClaimModel
import SourceText

/// A table for spreadsheets (RFC 4180): a row for each statement of each conflict. Columns of places are code points from 1, the end exclusive.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
package struct CSVFormat: ReportFormat {
  package let name = "csv"
  package let fileExtension = "csv"

  package init() {}

  private static let head = [
    "id", "level", "rule", "taxonomy", "grade", "scope", "question", "why", "holds if", "side", "value", "path", "line", "column",
    "end line", "end column", "quote", "outlet", "published", "sources on this side",
  ]

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    var text = Self.head.joined(separator: ",") + "\r\n"
    for conflict in index.reported {
      for statement in conflict.statements { text += row(conflict, statement) }
    }
    return Array(text.utf8)
  }

  private func row(_ conflict: ReportedConflict, _ statement: ReportedConflict.Statement) -> String {
    let finding = conflict.finding
    let source = conflict.index.run.sources[statement.source]
    let region = conflict.region(statement, .codePoint)
    let side = statement.exhibit.side.flatMap { side in finding.sides.firstIndex(of: side) }
    let sources = statement.exhibit.side.map { String(Set($0.sources).count) } ?? ""
    let cells = [
      finding.id, finding.level.rawValue, finding.rule, finding.taxonomy, finding.grade?.rawValue ?? "", finding.scope.rawValue,
      finding.headline, finding.why, finding.holdsIf ?? "", side.map { String($0 + 1) } ?? "",
      statement.exhibit.side?.value ?? "",
      region.path, "\(region.start.line)", "\(region.start.column)", "\(region.end.line)", "\(region.end.column)", region.quote,
      source.outlet ?? "", source.published.map(DayText.iso) ?? "", sources,
    ]
    return cells.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  static func cell(_ text: String) -> String {
    var visible = VisibleText.of(text)
    if let first = visible.utf8.first, "=+-@\t\r".utf8.contains(first) { visible = "'" + visible }
    guard visible.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) || visible.hasPrefix(" ") else { return visible }
    var quoted = "\""
    for scalar in visible.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
