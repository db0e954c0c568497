import ClaimComparison
import ClaimModel
import SourceText

/// W3C Web Annotations as JSON-LD: one annotation for each conflict, with a target for each side. Positions are code points from 0 over the
/// whole file (Web Annotation Data Model, 4.2.5), a byte order mark not counted.
package struct WebAnnotationFormat: ReportFormat {
  package let name = "web-annotation"
  package let fileExtension = "web-annotation.jsonld"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let conflicts = index.reported
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "http://www.w3.org/ns/anno.jsonld")
      json.member("type", "AnnotationCollection")
      json.member("label", RunSummary(index).verdict ?? "no conflicts.")
      json.member("total", conflicts.count)
      json.member(
        "first",
        object: { json in
          json.member("type", "AnnotationPage")
          json.member("startIndex", 0)
          json.member(
            "items",
            array: { json in
              for conflict in conflicts { json.objectOnLine { annotation(conflict, into: &$0) } }
            })
        })
    }
    return json.bytes + [0x0A]
  }

  private func annotation(_ conflict: ReportedConflict, into json: inout JSONWriter) {
    let finding = conflict.finding
    json.member("id", "urn:crosscheck:finding:\(RelativeReference.encoded(finding.id))")
    json.member("type", "Annotation")
    json.member("motivation", "assessing")
    json.member(
      "creator",
      object: { json in
        json.member("type", "Software")
        json.member("name", "crosscheck \(conflict.index.run.version)")
      })
    json.member(
      "body",
      array: { json in
        body("assessing", ([finding.headline] + conflict.notes).joined(separator: "\n"), into: &json)
        body("tagging", finding.rule, into: &json)
        body("tagging", finding.level.rawValue, into: &json)
      })
    json.member(
      "target",
      array: { json in
        for statement in conflict.statements { json.object { target(statement, conflict.index, into: &$0) } }
      })
  }

  private func body(_ purpose: String, _ text: String, into json: inout JSONWriter) {
    json.object { json in
      json.member("type", "TextualBody")
      json.member("purpose", purpose)
      json.member("format", "text/plain")
      json.member("value", text)
    }
  }

  private func target(_ statement: ReportedConflict.Statement, _ index: RunIndex, into json: inout JSONWriter) {
    let surroundings = Surroundings(statement.span, in: index.file(statement.source).bytes)
    let range = index.characterRange(statement.span, in: statement.source)
    json.member("type", "SpecificResource")
    json.member("source", RelativeReference.of(index.file(statement.source).path))
    json.member(
      "selector",
      array: { json in
        json.object { json in
          json.member("type", "TextQuoteSelector")
          json.member("exact", index.quote(statement.span, in: statement.source))
          json.member("prefix", surroundings.prefix)
          json.member("suffix", surroundings.suffix)
        }
        json.object { json in
          json.member("type", "TextPositionSelector")
          json.member("start", range.lowerBound)
          json.member("end", range.upperBound)
        }
      })
  }
}
