import ClaimComparison
import ClaimModel
import SourceText

/// GitLab's code quality report: an entry for each side of a conflict, so that a change of either article shows it.
package struct GitLabFormat: ReportFormat {
  package let name = "gitlab"
  package let fileExtension = "gitlab.json"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    var json = JSONWriter()
    json.array { json in
      for conflict in index.reported { entries(conflict, into: &json) }
    }
    return json.bytes + [0x0A]
  }

  private func entries(_ conflict: ReportedConflict, into json: inout JSONWriter) {
    var seen: [String: Int] = [:]
    for (number, statement) in conflict.statements.enumerated() {
      let region = conflict.region(statement, .codePoint)
      // The same side twice, in two articles or in one, is told apart by its order.
      let side = statement.exhibit.side?.value ?? ""
      let repeated = seen[side, default: 0]
      seen[side] = repeated + 1
      let others = conflict.statements.indices.filter { $0 != number }
        .map { "\(conflict.quotation(conflict.statements[$0])) at \(conflict.place(conflict.statements[$0]))" }
      let text = [
        VisibleText.onOneLine(conflict.finding.headline),
        (["\(conflict.quotation(statement)) here"] + others).joined(separator: "; "),
        "why: \(VisibleText.onOneLine(conflict.finding.why))", "id: \(conflict.finding.id)",
      ]
      let identity = "crosscheckConflict/v1\n\(conflict.finding.stableIdentity)\n\(side)\n\(repeated)"
      json.objectOnLine { json in
        json.member("description", ReportedConflict.sentences(text))
        json.member("check_name", conflict.finding.rule)
        json.member("fingerprint", SHA256(hashing: Array(identity.utf8)).hexadecimal)
        json.member("severity", severity(conflict.finding.level))
        json.member(
          "location",
          object: { json in
            json.member("path", region.path)
            json.member(
              "lines",
              object: { json in
                json.member("begin", region.start.line)
                json.member("end", region.end.line)
              })
          })
      }
    }
  }

  private func severity(_ level: FindingDeclaration.Level) -> String {
    switch level {
    case .error: "major"
    case .warning: "minor"
    case .note, .none: "info"
    }
  }
}
