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
  let words: FunctionWords

  /// How far back the organisation may have been named, in tokens between the two sentences.
  private static let reach = 30

  /// The match with its gap filled; nil when nothing near fills it.
  ///
  /// - Parameter optional: captures that the rule can do without; a gap in one of them stays open.
  func completed(_ match: Match, optional: [String]) -> Match? {
    if let filled = completed(match) { return filled }
    var captures = match.captures
    for name in optional where captures[name]?.contains(where: \.isElided) == true { captures[name] = nil }
    return captures.values.contains { $0.contains(where: \.isElided) } ? nil : match.with(captures)
  }

  private func completed(_ match: Match) -> Match? {
    guard let name = match.captures.first(where: { $0.value.contains(where: \.isElided) })?.key else { return match }
    let mayHaveLeft = match.captures[name]?.contains { $0.content == .elided } ?? true
    if match.captures[name]?.contains(where: { $0.content == .elidedPlace }) == true { return withPlace(match, name) }
    let people = Set(
      match.captures.filter { $0.key != name }.flatMap(\.value).compactMap(\.entity)
        .filter { article.entities.kind($0) == .person })
    var captures = match.captures
    if let employer = match.captures.values.joined().lazy.compactMap(\.employer).first {
      captures[name] = [Filler(.entity(employer), tokens: nil, confidence: .medium)]
      return match.with(captures)
    }
    guard !people.isEmpty,
      let (organization, span) = antecedent(people, of: name, before: match, mayHaveLeft)
        ?? house(people, of: name, before: match)
    else { return nil }
    let line = article.line(of: span)
    captures[name] = [
      Filler(
        .entity(organization), tokens: nil,
        steps: ["the organisation is left out; \(article.entities[organization].name) was named last (line \(line))"],
        confidence: .medium)
    ]
    return match.with(captures)
  }

  /// The match with the place of the last office of that name; nil when the article has named none.
  private func withPlace(_ match: Match, _ name: String) -> Match? {
    let titles = match.captures.values.joined().compactMap(\.title)
    for claim in earlier.reversed() where isBeforeInArticle(claim, match) {
      guard case .entity(let place)? = claim.claim[name] else { continue }
      let held = claim.claim.slots.lazy.compactMap { filling -> Title? in
        if case .title(let title) = filling.value { return title }
        return nil
      }
      guard held.contains(where: { title in titles.contains { $0.sharesWord(with: title) } }) else { continue }
      var captures = match.captures
      let line = article.line(of: claim.claim.span)
      captures[name] = [
        Filler(
          .entity(place), tokens: nil,
          steps: ["the place is left out; \(article.entities[place].name) was named last (line \(line))"], confidence: .medium)
      ]
      return match.with(captures)
    }
    return nil
  }

  private func isBeforeInArticle(_ claim: ReadClaim, _ match: Match) -> Bool {
    claim.block < block.index || claim.block == block.index && isBefore(claim, match)
  }

  /// Whether periods are told apart by slots of that name, so that any organisation of the last statement can be meant: somebody
  /// "graduated in 1998" from a school, and not from where he worked.
  private func isParty(_ name: String) -> Bool {
    catalogue.kinds.contains { kind in kind.bindings.contains(where: { $0.target.places.contains(name) }) }
  }

  /// The organisation of the last claim about one of `people` in this sentence or not far before it.
  private func antecedent(
    _ people: Set<EntityID>, of name: String, before match: Match, _ mayHaveLeft: Bool
  ) -> (EntityID, ByteSpan)? {
    let takesAny = isParty(name)
    for claim in earlier.reversed() {
      guard claim.block == block.index, match.sentence.lowerBound - claim.sentence.upperBound < Self.reach else { return nil }
      guard isBefore(claim, match), claim.claim.polarity == .affirmed else { continue }
      let ids = claim.claim.slots.compactMap { filling -> EntityID? in
        if case .entity(let id) = filling.value { return id }
        return nil
      }
      guard ids.contains(where: people.contains) else { continue }
      guard takesAny else {
        if case .entity(let own)? = claim.claim[name] { return (own, claim.claim.span) }
        continue
      }
      if !mayHaveLeft, catalogue.kind(claim.claim.kind)?.tellsOfAStart != true { return nil }
      // Of a move, the organisation that the person came to stands last.
      if let organization = ids.last(where: { article.entities.kind($0) == .organization }) {
        if isOfBefore(organization, in: claim.sentence) { continue }
        return namesAnother(than: organization, between: claim, match) ? nil : (organization, claim.claim.span)
      }
    }
    return nil
  }

  /// "… after seven years as an engineer at Palegrove": an organisation that came before the one of which the sentence tells.
  private func isOfBefore(_ organization: EntityID, in sentence: Range<Int>) -> Bool {
    var isNamed = false
    for token in sentence {
      guard let mention = block.mention(at: token), block.text.mentions[mention].tokens.lowerBound == token,
        block.references[mention]?.entity == organization
      else { continue }
      let phrase = (sentence.lowerBound..<token).reversed().prefix {
        block.tokens[$0].word != words.comma && !block.tokens[$0].tag.isVerb
      }
      guard phrase.contains(where: { words.gaps.contains(block.tokens[$0].word) }) else { return false }
      isNamed = true
    }
    return isNamed
  }

  /// The organisation that the article is about, where the last one by which the article describes the person is that one, and the sentence
  /// names no other: "Ada Smith joined Northwind in 2019. … She has been treasurer since 2022."
  private func house(_ people: Set<EntityID>, of name: String, before match: Match) -> (EntityID, ByteSpan)? {
    guard isParty(name), let house = article.topicOrganization, !namesAnother(than: house, in: match.sentence) else { return nil }
    for claim in earlier.reversed() where isBeforeInArticle(claim, match) && claim.claim.polarity == .affirmed {
      let ids = claim.claim.slots.compactMap { filling -> EntityID? in
        if case .entity(let id) = filling.value { return id }
        return nil
      }
      guard ids.contains(where: people.contains), let last = ids.last(where: { article.entities.kind($0) == .organization })
      else {
        continue
      }
      guard last == house, catalogue.kind(claim.claim.kind)?.tellsOfAStart == true else { return nil }
      return (house, claim.claim.span)
    }
    return nil
  }

  private func namesAnother(than organization: EntityID, in sentence: Range<Int>) -> Bool {
    block.text.mentions.indices.contains { index in
      let mention = block.text.mentions[index]
      guard sentence.contains(mention.tokens.lowerBound), mention.form != .pronoun else { return false }
      guard let reference = block.references[index] else { return mention.kind == .organization }
      return reference.entity != organization && article.entities.kind(reference.entity) == .organization
    }
  }

  /// Whether another organisation is named after the claim and before the clause, which may be the one that is meant.
  private func namesAnother(than organization: EntityID, between claim: ReadClaim, _ match: Match) -> Bool {
    let between = claim.tokens.upperBound..<max(claim.tokens.upperBound, match.tokens.lowerBound)
    return between.contains { token in
      guard let mention = block.mention(at: token), block.text.mentions[mention].form != .pronoun else { return false }
      // "moved to the regulator": a house that nobody has named is another one.
      if block.text.mentions[mention].form == .description, block.text.mentions[mention].kind != .organization { return false }
      guard let reference = block.references[mention], reference.entity != organization else {
        return block.references[mention] == nil
      }
      return article.entities.fit(reference.entity, .organization) != nil
    }
  }

  private func isBefore(_ claim: ReadClaim, _ match: Match) -> Bool {
    // "She left in 2013 to join Palegrove": what goes on behind the clause names no house for it.
    claim.sentence == match.sentence
      ? claim.tokens.lowerBound < match.tokens.lowerBound && claim.tokens.upperBound <= match.tokens.upperBound
      : claim.sentence.upperBound <= match.sentence.lowerBound
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

extension Title {
  /// Whether a word stands in both: "deputy mayor" and "mayor".
  fileprivate func sharesWord(with other: Title) -> Bool {
    let words = Set(canonical.split(separator: " ")).subtracting(["of"])
    return other.canonical.split(separator: " ").contains { words.contains($0) }
  }
}

extension TimeBinding.Target {
  /// The slots that hold the parties of the period.
  fileprivate var places: [String] {
    switch self {
    case .instant(let reference, _), .length(let reference), .elapsed(let reference, _), .number(let reference): reference.slots
    }
  }
}
