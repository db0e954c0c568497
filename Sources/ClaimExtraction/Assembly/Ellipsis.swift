import ClaimModel
import DocumentReading
import SourceText
import TextAnalysis

/// Finds the organisation that a clause leaves out: the one of the last statement about the same person.
///
///     Ada Smith founded Northwind in 1998. She left in 2004.        left Northwind
///     She returned to Northwind before leaving again in 2010.       left Northwind
struct Ellipsis {
  let earlier: [ReadClaim]
  let article: ArticleReading
  let block: BlockReading

  /// The match with its gap filled; nil when nothing near fills it.
  func completed(_ match: Match) -> Match? {
    guard let name = match.captures.first(where: { $0.value.contains { $0.content == .elided } })?.key else { return match }
    let people = Set(
      match.captures.filter { $0.key != name }.flatMap(\.value).compactMap(\.entity)
        .filter { article.entities.kind($0) == .person })
    guard !people.isEmpty, let (organization, span) = antecedent(people, before: match) else { return nil }
    var captures = match.captures
    let line = article.line(of: span)
    captures[name] = [
      Filler(
        .entity(organization), tokens: nil,
        steps: ["the organisation is left out; \(article.entities[organization].name) was named last (line \(line))"],
        confidence: .medium)
    ]
    return Match(
      rule: match.rule, captures: captures, stance: match.stance, tokens: match.tokens, sentence: match.sentence,
      specificity: match.specificity)
  }

  /// The organisation of the last claim about one of `people` in this sentence or the one before.
  private func antecedent(_ people: Set<EntityID>, before match: Match) -> (EntityID, ByteSpan)? {
    for claim in earlier.reversed() where isNear(claim, match) && claim.claim.polarity == .affirmed {
      let ids = claim.claim.slots.compactMap { filling -> EntityID? in
        if case .entity(let id) = filling.value { return id }
        return nil
      }
      guard ids.contains(where: people.contains) else { continue }
      // Of a move, the organisation that the person came to stands last.
      if let organization = ids.last(where: { article.entities.kind($0) == .organization }) {
        return (organization, claim.claim.span)
      }
    }
    return nil
  }

  private func isNear(_ claim: ReadClaim, _ match: Match) -> Bool {
    guard claim.block == block.index else { return false }
    if claim.sentence == match.sentence { return claim.tokens.lowerBound < match.tokens.lowerBound }
    let sentences = block.text.sentences.map(\.tokens)
    guard let own = sentences.firstIndex(of: match.sentence), let other = sentences.firstIndex(of: claim.sentence) else {
      return false
    }
    return other < own && own - other <= 2
  }
}
