import ClaimComparison
import ClaimModel
import SourceText

/// reviewdog's diagnostics, one JSON object a line. Columns are bytes of UTF-8 from 1, the end exclusive.
package struct RDJSONLFormat: ReportFormat {
  package let name = "rdjsonl"
  package let fileExtension = "rdjsonl"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    var json = JSONWriter()
    for conflict in index.reported {
      json.object { diagnostic(conflict, into: &$0) }
      json.endRecord()
    }
    return json.bytes
  }

  private func diagnostic(_ conflict: ReportedConflict, into json: inout JSONWriter) {
    json.member("message", conflict.lines.joined(separator: "\n"))
    json.member("location", object: { location(conflict.region(conflict.statements[0], .byte), into: &$0) })
    json.member("severity", severity(conflict.finding.level))
    json.member("source", object: { $0.member("name", "crosscheck") })
    json.member(
      "code",
      object: { json in
        json.member("value", conflict.finding.rule)
        json.member("url", RuleReference.uri(conflict.finding.rule))
      })
    json.member(
      "related_locations",
      array: { json in
        for statement in conflict.statements.dropFirst() {
          json.object { json in
            json.member("message", "\(conflict.quotation(statement)) at \(conflict.place(statement))")
            json.member("location", object: { location(conflict.region(statement, .byte), into: &$0) })
          }
        }
      })
  }

  private func location(_ region: FileRegion, into json: inout JSONWriter) {
    json.member("path", region.path)
    json.member(
      "range",
      object: { json in
        for (name, place) in [("start", region.start), ("end", region.end)] {
          json.member(
            name,
            object: { json in
              json.member("line", place.line)
              json.member("column", place.column)
            })
        }
      })
  }

  private func severity(_ level: FindingDeclaration.Level) -> String {
    switch level {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note, .none: "INFO"
    }
  }
}

/// How formats that want a link name a kind of finding, which has no page of its own: `crosscheck explain CODE` shows it.
enum RuleReference {
  /// "urn:crosscheck:rule:CC201".
  static func uri(_ code: String) -> String { "urn:crosscheck:rule:\(RelativeReference.encoded(code))" }
}
