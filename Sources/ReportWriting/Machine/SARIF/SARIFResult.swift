import ClaimComparison
import ClaimModel
import SourceText

/// One conflict as a SARIF result: one location, the other sides as related locations that the message links to.
struct SARIFResult {
  private let conflict: ReportedConflict
  private let rule: Int
  private var index: RunIndex { conflict.index }

  /// GitHub keeps so many related locations.
  private static let mostRelated = 100

  /// - Parameter rule: place of the finding's code in the run's rules.
  init(_ conflict: ReportedConflict, rule: Int) {
    self.conflict = conflict
    self.rule = rule
  }

  func write(into json: inout JSONWriter) {
    let finding = conflict.finding
    json.member("ruleId", finding.rule)
    json.member("ruleIndex", rule)
    json.member("kind", "fail")
    json.member("level", finding.level.rawValue)
    json.member("rank", rank)
    json.member("message", object: { $0.member("text", message) })
    json.member("locations", array: { json in json.object { location(conflict.statements[0], id: nil, into: &$0) } })
    json.member(
      "relatedLocations",
      array: { json in
        for (number, statement) in related.enumerated() { json.object { location(statement, id: number + 1, into: &$0) } }
      })
    let flows = derived
    if !flows.isEmpty { json.member("codeFlows", array: { json in for claim in flows { codeFlow(claim, into: &json) } }) }
    let fingerprint = SHA256(hashing: Array("crosscheckConflict/v1\n\(finding.stableIdentity)".utf8)).hexadecimal
    json.member(
      "partialFingerprints",
      object: { json in
        json.member("crosscheckConflict/v1", fingerprint)
        // GitHub compares by this one alone.
        json.member("primaryLocationLineHash", "\(fingerprint):1")
      })
    if index.run.hasBaseline { json.member("baselineState", finding.state.rawValue) }
    if let suppression = finding.suppression {
      json.member(
        "suppressions",
        array: { json in
          json.object { json in
            json.member("kind", suppression.place.rawValue)
            json.member("status", "accepted")
            json.member("justification", SARIFText.plain(suppression.reason))
          }
        })
    }
    json.member("properties", object: { properties(into: &$0) })
  }

  private var related: ArraySlice<ReportedConflict.Statement> { conflict.statements.dropFirst().prefix(Self.mostRelated) }

  /// Hundredths of how sure the least certain claim is.
  private var rank: Int {
    switch conflict.confidence {
    case .low: 40
    case .medium: 70
    case .high: 95
    }
  }

  /// Question, this side, the other sides with links to them, why, advice, code and id.
  private var message: String {
    var sides = ["Here \(SARIFText.plain(conflict.quotation(conflict.statements[0])))"]
    for (number, statement) in related.enumerated() {
      let name = index.run.sources[statement.source].outlet ?? index.fileName(statement.source)
      sides.append("\(SARIFText.plain(conflict.quotation(statement))) in [\(SARIFText.plain(name))](\(number + 1))")
    }
    let notes = conflict.notes + ["\(conflict.finding.rule), id \(conflict.finding.id)"]
    return ReportedConflict.sentences(
      [SARIFText.plain(conflict.finding.headline), sides.joined(separator: "; ")] + notes.map(SARIFText.plain))
  }

  private func location(_ statement: ReportedConflict.Statement, id: Int?, into json: inout JSONWriter) {
    if let id { json.member("id", id) }
    let sentence = index.clamped(index.run.claims[statement.exhibit.claim].sentence, in: statement.source)
    place(statement.span, in: statement.source, context: sentence.union(statement.span), into: &json)
    if id != nil {
      let text = "\(conflict.quotation(statement)) at \(conflict.place(statement))"
      json.member("message", object: { $0.member("text", SARIFText.plain(text)) })
    }
  }

  private func place(_ span: ByteSpan, in source: Int, context: ByteSpan, into json: inout JSONWriter) {
    json.member(
      "physicalLocation",
      object: { json in
        json.member(
          "artifactLocation", object: { SARIFText.location(index.file(source).path, position: source, into: &$0) })
        json.member("region", object: { region(span, in: source, into: &$0) })
        if context != span { json.member("contextRegion", object: { region(context, in: source, into: &$0) }) }
      })
  }

  private func region(_ span: ByteSpan, in source: Int, into json: inout JSONWriter) {
    let region = index.region(span, in: source, unit: .codePoint)
    json.member("startLine", region.start.line)
    json.member("startColumn", region.start.column)
    json.member("endLine", region.end.line)
    json.member("endColumn", region.end.column)
    json.member("snippet", object: { $0.member("text", region.quote) })
  }

  /// Claims of the minimal set that were computed from others.
  private var derived: [Int] {
    conflict.finding.claims.filter {
      index.run.claims.indices.contains($0)
        && index.run.claims[$0].derivation.derivedFrom.contains(where: index.run.claims.indices.contains)
    }
  }

  /// What a computed claim was computed from, and the claim.
  private func codeFlow(_ claim: Int, into json: inout JSONWriter) {
    let steps = index.run.claims[claim].derivation.derivedFrom.filter(index.run.claims.indices.contains) + [claim]
    json.object { json in
      json.member(
        "message", object: { $0.member("text", SARIFText.plain("How \(index.statement(index.run.claims[claim])) was computed")) })
      json.member(
        "threadFlows",
        array: { json in
          json.object { json in
            json.member(
              "locations",
              array: { json in
                for step in steps {
                  let statement = index.run.claims[step]
                  json.object { json in
                    json.member(
                      "location",
                      object: { json in
                        let span = index.clamped(statement.span, in: statement.source)
                        place(
                          span, in: statement.source,
                          context: index.clamped(statement.sentence, in: statement.source).union(span),
                          into: &json)
                        json.member("message", object: { $0.member("text", SARIFText.plain(index.statement(statement))) })
                      })
                  }
                }
              })
          }
        })
    }
  }

  private func properties(into json: inout JSONWriter) {
    let finding = conflict.finding
    json.member("id", finding.id)
    json.member("headline", finding.headline)
    json.member("grade", finding.grade?.rawValue)
    json.member("scope", finding.scope.rawValue)
    json.member("taxonomy", finding.taxonomy)
    json.member("holdsIf", finding.holdsIf)
    json.member(
      "sides",
      array: { json in
        for side in finding.sides {
          json.object { json in
            json.member("value", side.value)
            json.member("sources", Set(side.sources).count)
          }
        }
      })
  }
}
