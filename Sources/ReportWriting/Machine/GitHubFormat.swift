import ClaimComparison
import ClaimModel
import SourceText

/// Workflow commands that GitHub turns into annotations: one for each conflict, in the checked article, with the other side in its text.
/// Columns are UTF-16 units, the end exclusive.
package struct GitHubFormat: ReportFormat {
  package let name = "github"
  package let fileExtension = "github.txt"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    var text = overflow(index)
    for input in run.skipped {
      text += "::error file=\(Self.property(input.path)),title=not read::\(Self.data(VisibleText.onOneLine(input.reason)))\n"
    }
    for conflict in index.reported { text += annotation(conflict) }
    return Array(text.utf8)
  }

  /// GitHub shows so many annotations of each level and step.
  private static let mostShown = 10

  /// A first line that says where the rest is, when GitHub will not show all.
  private func overflow(_ index: RunIndex) -> String {
    let levels: [FindingDeclaration.Level] = [.error, .warning, .note]
    let most = levels.map { level in index.conflicts.count { $0.level == level } }.max() ?? 0
    guard most > Self.mostShown else { return "" }
    let text =
      "\(RunSummary(index).verdict ?? "") Only \(Self.mostShown) of each level are annotated; the job summary and the log have all."
    return "::notice title=crosscheck::\(Self.data(text))\n"
  }

  private func annotation(_ conflict: ReportedConflict) -> String {
    let region = conflict.region(conflict.statements[0], .utf16)
    let level = conflict.finding.level == .error ? "error" : conflict.finding.level == .warning ? "warning" : "notice"
    var properties = [
      "file=\(Self.property(region.path))", "line=\(region.start.line)", "endLine=\(region.end.line)",
    ]
    // GitHub takes columns on one line only.
    if region.start.line == region.end.line { properties += ["col=\(region.start.column)", "endColumn=\(region.end.column)"] }
    properties.append("title=\(Self.property(conflict.title))")
    return "::\(level) \(properties.joined(separator: ","))::\(Self.data(conflict.lines.joined(separator: "\n")))\n"
  }

  /// Text behind "::" (actions/toolkit, `escapeData`).
  static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += VisibleText.replacement(for: scalar) ?? String(scalar)
      }
    }
    return result
  }

  /// The value of a property (actions/toolkit, `escapeProperty`).
  static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
