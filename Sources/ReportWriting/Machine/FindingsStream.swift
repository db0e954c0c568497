import ClaimComparison
import ClaimModel
import SourceText

/// Findings as newline-delimited JSON, schema `crosscheck.findings/1`: a line for the run, each article, each finding with its
/// statements, and the counts. A finding stands alone: its statements carry path, place, words and the text around them.
package struct FindingsStream: ReportFormat {
  package let name = "ndjson"
  package let fileExtension = "ndjson"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let records = RecordWriting(
      index: index, claimName: { "c\($0 + 1)" }, entityName: { "e\($0.index + 1)" }, hasSurroundings: true)
    var json = JSONWriter()
    func record(_ type: String, _ body: (inout JSONWriter) -> Void) {
      json.object { json in
        json.member("type", type)
        body(&json)
      }
      json.endRecord()
    }
    record("run") { json in
      json.member("schema", "crosscheck.findings/1")
      json.member("tool", object: { RunFileFormat.tool(run, into: &$0) })
      json.member("settings", object: { RunFileFormat.settings(run, into: &$0) })
    }
    // Of an article its place and origin are enough; the words around a span go with the span.
    let plain = RecordWriting(
      index: index, claimName: records.claimName, entityName: records.entityName, hasSurroundings: false)
    for source in run.sources.indices { record("source") { plain.source(source, into: &$0) } }
    for finding in run.findings {
      record("finding") { json in
        RunFileFormat.finding(finding, into: &json)
        json.member("statements", array: { statements(of: finding, records, into: &$0) })
      }
    }
    record("summary") { json in
      RunFileFormat.summary(index, into: &json)
      json.member("exitCode", run.exitCode)
    }
    return json.bytes
  }

  /// The words in dispute of every claim that the finding names, side by side.
  private func statements(of finding: Finding, _ records: RecordWriting, into json: inout JSONWriter) {
    let conflict = ReportedConflict(finding, index: records.index)
    for statement in conflict.statements {
      json.object { json in
        json.member("claim", "c\(statement.exhibit.claim + 1)")
        json.member("source", RecordWriting.sourceName(statement.source))
        json.member("path", records.index.file(statement.source).path)
        json.member("value", statement.exhibit.side?.value)
        json.member("statement", records.index.statement(records.index.run.claims[statement.exhibit.claim]))
        json.member("span", object: { records.span(statement.span, in: statement.source, into: &$0) })
        json.member(
          "sentence",
          object: { records.span(records.index.run.claims[statement.exhibit.claim].sentence, in: statement.source, into: &$0) })
      }
    }
  }
}
