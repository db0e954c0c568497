import TextAnalysis

/// "Ada Smith, the chairman of Northwind", "Northwind is the company that …": descriptions that a clause says of somebody who is named there.
extension ArticleResolver {
  /// For each block the head of the one of whom a noun is said, by the noun's token. Denials, forecasts and questions say it of nobody.
  static func bearers(in blocks: [AnalysedText]) -> [[Int: Int]] {
    blocks.map { text in
      var bearers: [Int: Int] = [:]
      for clause in text.clauses where clause.construction == .noun && !clause.isNegated && clause.hedges.isEmpty {
        guard let who = clause.who, who.coordinated.isEmpty, who.origin != .possessor, who.head != clause.predicate,
          text.arcs.indices.contains(clause.predicate), isSaid(text.arcs[clause.predicate].relation)
        else { continue }
        bearers[clause.predicate] = who.head
      }
      return bearers
    }
  }

  private static func isSaid(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .attr, .appos, .conj, .nsubj, .npadvmod, .advcl, .dep: true
    default: false
    }
  }

  /// The entity that the description is said of, when that stands before it or is named right behind.
  func predicateLink(_ place: Place) -> ArticleEntities.Link? {
    let mention = mention(at: place)
    guard let bearer = saidOf[place.block][mention.head], place.range.contains(bearer),
      let index = blocks[place.block].mentionIndex(atToken: bearer), let link = links[place.block][index],
      (entities[link.entity].kind == .person) == (mention.kind == .person)
    else { return nil }
    return ArticleEntities.Link(
      entity: link.entity, reason: LinkReason(.predicate, form: text(of: mention, inBlock: place.block)))
  }

  /// Links descriptions whose bearer was found only behind them.
  mutating func linkPredicates(inBlock block: Int) {
    guard !saidOf[block].isEmpty else { return }
    for (index, mention) in blocks[block].mentions.enumerated()
    where mention.form == .description && links[block][index] == nil && saidOf[block][mention.head] != nil {
      let sentence = blocks[block].sentences.first { $0.tokens.contains(mention.head) }?.tokens ?? mention.tokens
      links[block][index] = predicateLink(Place(block: block, mention: index, sentence: 0, range: sentence, quote: nil))
    }
  }

  /// Whether a description without an entity says something of a mention that comes later, so that it is nobody else: "the former head
  /// of Zarin, she joins". By the clauses, or without a parse by a comma and a pronoun right behind the phrase that opens the sentence.
  func isSaidOfAnother(_ mention: Mention, _ place: Place) -> Bool {
    if saidOf[place.block][mention.head] != nil || standsAsPredicate(mention, place) { return true }
    let text = blocks[place.block]
    guard mention.head >= text.arcs.count || text.arcs[mention.head].head < 0 else { return false }
    for token in place.range.lowerBound..<mention.tokens.lowerBound where text.tokens[token].tag.isVerb { return false }
    for token in mention.tokens.upperBound..<max(mention.tokens.upperBound, place.range.upperBound) {
      if text.tokens[token].tag.isVerb { return false }
      if text.tokens[token].tag == .prp { return word(token - 1, place.block) == [UInt8(ascii: ",")] }
    }
    return false
  }
}
