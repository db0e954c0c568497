import ClaimModel
import NormalValues
import SourceText

/// A claim in the terms of KnowledgeNet: a property between two sides.
struct Prediction {
  struct Side {
    let span: ByteSpan?
    let names: [String]
  }

  let subject: Side
  let object: Side
  let rule: String

  var words: String { "\(subject.names.first ?? "?") / \(object.names.first ?? "?")" }

  /// Which slots of which kinds state a property.
  private struct Source {
    let kind: String
    let subject: String
    let object: String
    /// The title that the claim must have.
    var title: String?
  }

  private static let sources: [String: [Source]] = [
    "CEO": ["current", "role", "former"].map {
      Source(kind: $0, subject: "organization", object: "person", title: "chief executive")
    },
    "FOUNDED_BY": [Source(kind: "founding", subject: "organization", object: "person")],
    "DATE_FOUNDED": ["founding", "founding-date", "first-act"].map { Source(kind: $0, subject: "organization", object: "date") },
    "EMPLOYEE_OR_MEMBER_OF": [
      "employment", "tenure", "joining", "departure", "return", "former", "current", "role", "member",
    ].map { Source(kind: $0, subject: "person", object: "organization") } + [
      Source(kind: "move", subject: "person", object: "from"), Source(kind: "move", subject: "person", object: "to"),
      Source(kind: "party", subject: "person", object: "party"),
    ],
    "SUBSIDIARY_OF": [
      Source(kind: "subsidiary", subject: "organization", object: "parent"),
      Source(kind: "acquisition", subject: "organization", object: "buyer"),
    ],
    "HEADQUARTERS": ["headquarters", "former-headquarters"].flatMap { kind in
      ["place", "region", "country"].map { Source(kind: kind, subject: "organization", object: $0) }
    },
    "DATE_OF_BIRTH": [Source(kind: "birth", subject: "person", object: "date")],
    "DATE_OF_DEATH": [Source(kind: "death", subject: "person", object: "date")],
  ]

  /// The predictions of a property, each once; words before `start` are not of the passage.
  static func of(_ property: String, _ claims: [Claim], _ article: BenchmarkArticle, from start: Int) -> [Prediction] {
    var known: Set<String> = []
    return claims.filter { Int($0.span.start) >= start }.flatMap { claim in
      (sources[property] ?? []).compactMap { source -> Prediction? in
        guard claim.kind == source.kind else { return nil }
        if let title = source.title {
          guard case .title(let held)? = claim["role"], held.canonical.contains(title) else { return nil }
        }
        guard let subject = side(claim, source.subject, article), let object = side(claim, source.object, article),
          known.insert("\(subject.names.first ?? "")|\(object.names.first ?? "")").inserted
        else { return nil }
        return Prediction(subject: subject, object: object, rule: claim.derivation.rule)
      }
    }
  }

  private static func side(_ claim: Claim, _ slot: String, _ article: BenchmarkArticle) -> Side? {
    let span = article.span(claim, slot)
    if case .date(let date)? = claim[slot] {
      guard let span, date.origin == .stated || date.origin == .antecedent else { return nil }
      return Side(span: span, names: [article.text(span)])
    }
    let names = article.names(claim, slot)
    return names.isEmpty ? nil : Side(span: span, names: names)
  }
}
