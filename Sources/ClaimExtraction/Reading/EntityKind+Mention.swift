package import ClaimModel
package import TextAnalysis

extension EntityKind {
  /// What a claim calls the kind that a mention was taken for.
  package init(_ kind: Mention.Kind) {
    switch kind {
    case .unknown: self = .unknown
    case .person: self = .person
    case .organization: self = .organization
    case .place: self = .place
    case .product: self = .product
    case .team: self = .team
    case .event: self = .event
    case .work: self = .work
    }
  }
}
