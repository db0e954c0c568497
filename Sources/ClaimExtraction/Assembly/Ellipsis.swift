import ClaimModel
import DocumentReading
import SourceText
import TextAnalysis

/// Finds the organisation that a clause leaves out: the one of the last statement about the same person.
///
///     Ada Smith founded Northwind in 1998. She left in 2004.        left Northwind
///     She returned to Northwind before leaving again in 2010.       left Northwind
///     She joined Northwind in 1998 and became treasurer in 2004.    treasurer of Northwind
struct Ellipsis {
  let earlier: [ReadClaim]
  let article: ArticleReading
  let block: BlockReading
  let catalogue: KindCatalogue

  /// How far back the organisation may have been named, in tokens between the two sentences.
  private static let reach = 30

  /// The match with its gap filled; nil when nothing near fills it.
  func completed(_ match: Match) -> Match? {
    guard let name = match.captures.first(where: { $0.value.contains(where: \.isElided) })?.key else { return match }
    let mayHaveLeft = match.captures[name]?.contains { $0.content == .elided } ?? true
    let people = Set(
      match.captures.filter { $0.key != name }.flatMap(\.value).compactMap(\.entity)
        .filter { article.entities.kind($0) == .person })
    var captures = match.captures
    if let employer = match.captures.values.joined().lazy.compactMap(\.employer).first {
      captures[name] = [Filler(.entity(employer), tokens: nil, confidence: .medium)]
      return match.with(captures)
    }
    guard !people.isEmpty, let (organization, span) = antecedent(people, before: match, mayHaveLeft) else { return nil }
    let line = article.line(of: span)
    captures[name] = [
      Filler(
        .entity(organization), tokens: nil,
        steps: ["the organisation is left out; \(article.entities[organization].name) was named last (line \(line))"],
        confidence: .medium)
    ]
    return match.with(captures)
  }

  /// The organisation of the last claim about one of `people` in this sentence or not far before it.
  private func antecedent(_ people: Set<EntityID>, before match: Match, _ mayHaveLeft: Bool) -> (EntityID, ByteSpan)? {
    for claim in earlier.reversed() {
      guard claim.block == block.index, match.sentence.lowerBound - claim.sentence.upperBound < Self.reach else { return nil }
      guard isBefore(claim, match), claim.claim.polarity == .affirmed else { continue }
      let ids = claim.claim.slots.compactMap { filling -> EntityID? in
        if case .entity(let id) = filling.value { return id }
        return nil
      }
      guard ids.contains(where: people.contains) else { continue }
      if !mayHaveLeft, catalogue.kind(claim.claim.kind)?.tellsOfAStart != true { return nil }
      // Of a move, the organisation that the person came to stands last.
      if let organization = ids.last(where: { article.entities.kind($0) == .organization }) {
        return namesAnother(than: organization, between: claim, match) ? nil : (organization, claim.claim.span)
      }
    }
    return nil
  }

  /// Whether another organisation is named after the claim and before the clause, which may be the one that is meant.
  private func namesAnother(than organization: EntityID, between claim: ReadClaim, _ match: Match) -> Bool {
    let between = claim.tokens.upperBound..<max(claim.tokens.upperBound, match.tokens.lowerBound)
    return between.contains { token in
      guard let mention = block.mention(at: token), block.text.mentions[mention].form == .name else { return false }
      guard let reference = block.references[mention], reference.entity != organization else {
        return block.references[mention] == nil
      }
      return article.entities.fit(reference.entity, .organization) != nil
    }
  }

  private func isBefore(_ claim: ReadClaim, _ match: Match) -> Bool {
    claim.sentence == match.sentence
      ? claim.tokens.lowerBound < match.tokens.lowerBound : claim.sentence.upperBound <= match.sentence.lowerBound
  }
}

extension ClaimKind {
  /// Whether its claims tell when a period began: who left in 2010, or is a former head, holds no post there in 2012.
  fileprivate var tellsOfAStart: Bool {
    bindings.contains { binding in
      if binding.relation == .equal, case .instant(_, .start) = binding.target { return true }
      return false
    }
  }
}
