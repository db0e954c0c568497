import ClaimComparison
import ClaimModel
import SourceText

/// schema.org `Claim`s as JSON-LD: one for each side of each conflict, with the articles it appears in. There is no verdict: a `ClaimReview`
/// is for an editor to give.
package struct SchemaOrgFormat: ReportFormat {
  package let name = "schema-org"
  package let fileExtension = "schema-org.jsonld"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org/")
      json.member(
        "@graph",
        array: { json in
          for conflict in index.reported {
            let sides = Self.sides(conflict)
            let name = "urn:crosscheck:finding:\(RelativeReference.encoded(conflict.finding.id))"
            json.objectOnLine { json in
              json.member("@type", "CreativeWork")
              json.member("@id", name)
              json.member("name", conflict.finding.headline)
              json.member("abstract", conflict.finding.why)
              json.member("identifier", conflict.finding.id)
              json.member("keywords", strings: [conflict.finding.rule, conflict.finding.level.rawValue])
              json.member(
                "hasPart",
                array: { json in
                  for number in sides.indices { json.object { $0.member("@id", "\(name):side:\(number + 1)") } }
                })
            }
            for (number, side) in sides.enumerated() {
              json.objectOnLine { claim(side, number: number, in: conflict, of: name, into: &$0) }
            }
          }
        })
    }
    return json.bytes + [0x0A]
  }

  private struct Side {
    let value: String
    /// Shown statements first.
    var appearances: [(source: Int, span: ByteSpan, claim: Int)]
  }

  /// A side with every claim that stands for it; statements outside any side make one of their own.
  private static func sides(_ conflict: ReportedConflict) -> [Side] {
    let claims = conflict.index.run.claims
    var sides = conflict.finding.sides.map { side in
      var appearances = conflict.statements.filter { $0.exhibit.side == side }.map { ($0.source, $0.span, $0.exhibit.claim) }
      let shown = Set(appearances.map(\.2))
      for claim in side.claims where claims.indices.contains(claim) && !shown.contains(claim) {
        appearances.append((claims[claim].source, claims[claim].span, claim))
      }
      return Side(value: side.value, appearances: appearances.map { (source: $0.0, span: $0.1, claim: $0.2) })
    }
    for statement in conflict.statements where statement.exhibit.side == nil {
      sides.append(
        Side(
          value: statement.exhibit.label,
          appearances: [(source: statement.source, span: statement.span, claim: statement.exhibit.claim)]))
    }
    return sides.filter { !$0.appearances.isEmpty }
  }

  private func claim(
    _ side: Side, number: Int, in conflict: ReportedConflict, of finding: String, into json: inout JSONWriter
  ) {
    let index = conflict.index
    json.member("@type", "Claim")
    json.member("@id", "\(finding):side:\(number + 1)")
    json.member("name", side.value)
    json.member("text", index.statement(index.run.claims[side.appearances[0].claim]))
    json.member("isPartOf", object: { $0.member("@id", finding) })
    if let speaker = side.appearances.compactMap({ index.run.claims[$0.claim].attributedTo }).first.flatMap(index.entity) {
      json.member(
        "author",
        object: { json in
          json.member("@type", speaker.kind == .organization ? "Organization" : "Person")
          json.member("name", speaker.name)
        })
    }
    json.member(
      "appearance",
      array: { json in
        for appearance in side.appearances { json.object { quotation(appearance.source, appearance.span, index, into: &$0) } }
      })
    let dated = side.appearances.filter { index.run.sources[$0.source].published != nil }
    let days = index.run.sources.map { $0.published ?? .max }
    if let first = dated.min(by: { days[$0.source] < days[$1.source] }) {
      json.member("firstAppearance", object: { quotation(first.source, first.span, index, into: &$0) })
    }
  }

  /// The words as a `Quotation` in their article; `position` is line and column in code points.
  private func quotation(_ source: Int, _ span: ByteSpan, _ index: RunIndex, into json: inout JSONWriter) {
    let region = index.region(span, in: source, unit: .codePoint)
    let article = index.run.sources[source]
    json.member("@type", "Quotation")
    json.member("text", region.quote)
    json.member("position", "\(region.start.line):\(region.start.column)-\(region.end.line):\(region.end.column)")
    json.member(
      "isPartOf",
      object: { json in
        json.member("@type", "Article")
        json.member("url", RelativeReference.of(region.path))
        if let title = article.title { json.member("headline", title) }
        if let published = article.published { json.member("datePublished", DayText.iso(published)) }
        if let outlet = article.outlet {
          json.member(
            "publisher",
            object: { json in
              json.member("@type", "Organization")
              json.member("name", outlet)
            })
        }
      })
  }
}
