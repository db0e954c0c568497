import ClaimExtraction
import ClaimModel
import EntityResolution
import TextAnalysis

/// Claims of all articles with the entities of the run in place of each article's own.
enum EntityMerging {
  /// Claims are in the order of the articles and, within one, of the text; `named` is whatever each article names.
  ///
  /// - Parameters:
  ///   - aliases: names that mean one person or organisation.
  ///   - known: the articles, counted from 0, that are lists of known facts.
  static func merge(
    _ articles: [ArticleClaims], aliases: [[String]] = [], known: Set<Int> = []
  ) -> (claims: [Claim], entities: [Entity], tellingNames: [Set<Int>?], named: [Set<EntityID>]) {
    let merged = RunEntities(
      articles.map { article in
        article.entities.map {
          ArticleEntities.Entity(kind: mentionKind($0.kind), name: $0.name, names: ([$0.name] + $0.names).sorted())
        }
      }, aliases: aliases, trusted: known)
    let entities = merged.entities.enumerated().map { index, entity in
      Entity(
        id: EntityID(index), kind: EntityKind(entity.kind), name: entity.name, names: entity.names.filter { $0 != entity.name })
    }
    var claims: [Claim] = []
    for (index, article) in articles.enumerated() {
      let first = claims.count
      for claim in article.claims {
        var claim = claim
        claim.source = index
        claim.derivation.derivedFrom = claim.derivation.derivedFrom.map { $0 + first }
        claim.replaceEntities { EntityID(merged.index(ofEntity: Int($0.index), inArticle: index)) }
        claims.append(claim)
      }
    }
    let named = articles.enumerated().map { index, article in
      Set(article.entities.indices.map { EntityID(merged.index(ofEntity: $0, inArticle: index)) })
    }
    return (claims, entities, merged.tellingNames, named)
  }

  private static func mentionKind(_ kind: EntityKind) -> Mention.Kind {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .product: .product
    case .team: .team
    case .event: .event
    case .work: .work
    case .unknown: .unknown
    }
  }
}

extension Claim {
  /// Puts other entities in the place of those of the claim's slots and attribution.
  fileprivate mutating func replaceEntities(_ other: (EntityID) -> EntityID) {
    attributedTo = attributedTo.map(other)
    for index in slots.indices {
      switch slots[index].value {
      case .entity(let entity): slots[index].value = .entity(other(entity))
      case .entities(let entities): slots[index].value = .entities(entities.map(other))
      default: break
      }
    }
  }
}
