import ClaimComparison
import ClaimModel
import SourceText

/// The complete record of a run, schema `crosscheck.run/1`: everything another report needs. One record a line.
package struct RunFileFormat: ReportFormat {
  package let name = "json"
  package let fileExtension = "json"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let records = RecordWriting(
      index: index, claimName: { "c\($0 + 1)" }, entityName: { "e\($0.index + 1)" }, hasSurroundings: false)
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "crosscheck.run/1")
      json.member("tool", object: { Self.tool(run, into: &$0) })
      json.member("settings", object: { Self.settings(run, into: &$0) })
      json.lines("sources", Array(run.sources.indices)) { source, json in
        records.source(source, into: &json)
        Self.text(of: run.sources[source], into: &json)
      }
      json.lines("entities", run.entities) { records.entity($0, into: &$1) }
      json.lines("claims", Array(run.claims.indices)) { records.claim($0, into: &$1) }
      json.lines("findings", run.findings + run.accepted) { Self.finding($0, into: &$1) }
      let unread = run.sources.enumerated().flatMap { number, source in source.unread.map { (number, $0) } }
      json.lineBreak()
      json.member("onlyHere", strings: index.onlyHere.map { "c\($0 + 1)" })
      json.lines("unread", unread) { records.unread($0.1, in: $0.0, into: &$1) }
      let declarations = DeclarationWriting(run)
      json.lines("kinds", declarations.kinds) { declarations.kind($0, into: &$1) }
      json.lines("rules", run.catalogue.findings) { declarations.finding($0, into: &$1) }
      json.lineBreak()
      json.member("summary", object: { Self.summary(index, into: &$0) })
      if run.hasBaseline { json.member("baseline", true) }
      json.member("exitCode", run.exitCode)
    }
    return json.bytes + [0x0A]
  }

  /// The article itself, so that reports need no other file: as text, or as hexadecimal digits when it is not UTF-8.
  static func text(of source: RunSource, into json: inout JSONWriter) {
    if !source.hasText { json.member("hasText", false) }
    if let text = String(validating: source.file.bytes, as: UTF8.self) {
      json.member("text", text)
    } else {
      json.member("bytes", hexadecimal(source.file.bytes))
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  static func tool(_ run: Run, into json: inout JSONWriter) {
    json.member("name", "crosscheck")
    json.member("version", run.version)
    json.member("rules", run.rules.text)
  }

  static func settings(_ run: Run, into json: inout JSONWriter) {
    for setting in run.settings { json.member(setting.name, setting.value) }
  }

  static func finding(_ finding: Finding, into json: inout JSONWriter) {
    json.member("id", finding.id)
    json.member("rule", finding.rule)
    json.member("taxonomy", finding.taxonomy)
    json.member("relation", finding.relation.rawValue)
    json.member("grade", finding.grade?.rawValue)
    json.member("scope", finding.scope.rawValue)
    json.member("level", finding.level.rawValue)
    json.member("headline", finding.headline)
    json.member("why", finding.why)
    json.member("holdsIf", finding.holdsIf)
    json.member("repairs", strings: finding.repairs)
    json.member("claims", strings: finding.claims.map { "c\($0 + 1)" })
    json.member(
      "sides",
      array: { json in
        for side in finding.sides {
          json.object { json in
            json.member("value", side.value)
            json.member("claims", strings: side.claims.map { "c\($0 + 1)" })
            json.member("sources", strings: side.sources.map(RecordWriting.sourceName))
            json.member("voices", side.voices)
          }
        }
      })
    json.member("independence", finding.independence)
    json.member("state", finding.state.rawValue)
    if let suppression = finding.suppression {
      json.member(
        "suppressedBy",
        object: { json in
          json.member("kind", suppression.place.rawValue)
          json.member("reason", suppression.reason)
        })
    } else {
      json.member("suppressedBy", nil as String?)
    }
    json.member("subjects", strings: finding.subjects.map { "e\($0.index + 1)" })
    json.member("fingerprint", finding.fingerprint)
  }

  static func summary(_ index: RunIndex, into json: inout JSONWriter) {
    let summary = RunSummary(index)
    let findings = index.run.findings
    json.member("articles", summary.articles)
    json.member("claims", summary.claims)
    json.member("sharedFacts", summary.shared)
    json.member("agreeing", summary.agreeing)
    json.member(
      "relations",
      object: { json in
        for relation in [Finding.Relation.contradiction, .corroboration] {
          json.member(relation.rawValue, findings.count { $0.relation == relation })
        }
      })
    json.member(
      "grades",
      object: { json in
        for grade in [Finding.Grade.impossible, .strained, .divergent] {
          json.member(grade.rawValue, findings.count { $0.grade == grade })
        }
      })
    json.member(
      "levels",
      object: { json in
        for level in FindingDeclaration.Level.allCases.reversed() {
          json.member(level.rawValue, findings.count { $0.relation == .contradiction && $0.level == level })
        }
      })
    json.member("unread", summary.unread)
    json.member("skipped", array: { Self.skipped(index.run.skipped, into: &$0) })
  }

  static func skipped(_ inputs: [Run.SkippedInput], into json: inout JSONWriter) {
    for input in inputs {
      json.object { json in
        json.member("path", input.path)
        json.member("reason", input.reason)
      }
    }
  }
}

extension JSONWriter {
  /// An array with one object on each line.
  fileprivate mutating func lines<Record>(
    _ name: String, _ records: [Record], _ body: (Record, inout JSONWriter) -> Void
  ) {
    lineBreak()
    member(
      name,
      array: { json in
        for record in records {
          json.objectOnLine { body(record, &$0) }
        }
      })
  }
}
