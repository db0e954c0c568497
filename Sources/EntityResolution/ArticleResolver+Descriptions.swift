import SourceText
import TextAnalysis

/// "the company", "the former chef", "its pre-training team".
extension ArticleResolver {
  /// Collects the nouns that the text uses of its entities: "Marco Bianchi, a chef", "chef Marco Bianchi", "X is a start-up".
  mutating func learnNouns() {
    for block in blocks.indices {
      for (index, mention) in blocks[block].mentions.enumerated() where mention.form == .name {
        guard let link = links[block][index] else { continue }
        learn(from: mention, block, link.entity)
      }
      learnFromClauses(block)
    }
  }

  /// "Smith was named the head coach", "appointed Smith as mayor", "Smith is a chemist".
  private mutating func learnFromClauses(_ block: Int) {
    for (predicate, bearer) in saidOf[block] { learn(predicate, of: bearer, block) }
    for clause in blocks[block].clauses where !clause.isNegated {
      guard let bearer = clause.voice == .active ? clause.what ?? clause.who : clause.who else { continue }
      for complement in clause.complements where complement.marker == 0 || symbols.text(of: complement.marker) == "as" {
        learn(complement.argument.head, of: bearer.head, block)
      }
    }
  }

  private mutating func learn(_ noun: Int, of bearer: Int, _ block: Int) {
    guard let index = blocks[block].mentionIndex(atToken: bearer), blocks[block].mentions[index].form == .name,
      let link = links[block][index], noun < blocks[block].tokens.count
    else { return }
    let wanted: WordClass = entities[link.entity].kind == .person ? .personNoun : .organizationNoun
    if wordClass(noun, block).contains(wanted) { nouns[link.entity].insert(blocks[block].tokens[noun].lemma) }
  }

  private mutating func learn(from mention: Mention, _ block: Int, _ entity: Int) {
    let tokens = blocks[block].tokens
    let before = mention.tokens.lowerBound - 1
    if before >= 0 {
      let word = word(before, block)
      // "his wife, Mira Sand": the comma stands between.
      let isApposed = word == [UInt8(ascii: ",")] && before > 0
      let gender = PersonNoun.genderBeforeName(isApposed ? self.word(before - 1, block) : word)
      // "Lady Quill" beside "Sir Otto Quill" is somebody else.
      if gender != .unknown, genders[entity] == .unknown, !isApposed || mention.tokens.count > 1 { genders[entity] = gender }
      if !wordClass(before, block).isDisjoint(with: .personNoun), !tokens[before].tag.isVerb {
        nouns[entity].insert(tokens[before].lemma)
      }
    }
    for token in mention.tokens where wordClass(token, block).contains(.organizationNoun) {
      nouns[entity].insert(tokens[token].word)
    }
    var next = mention.tokens.upperBound
    guard next < tokens.count else { return }
    let isCopula = symbols.text(of: tokens[next].lemma) == "be"
    guard isCopula || word(next, block) == [UInt8(ascii: ",")] else { return }
    next += 1
    guard next < tokens.count, tokens[next].tag == .dt || !wordClass(next, block).isDisjoint(with: .personNoun) else { return }
    let end = min(next + 9, tokens.count)
    while next < end {
      let isEnd = tokens[next].shape.contains(.punctuation) && !tokens[next].shape.contains(.dash)
      if isEnd || tokens[next].tag == .in || tokens[next].tag.isVerb && tokens[next].tag != .vbn && tokens[next].tag != .vbg {
        break
      }
      // "…, the company said": who speaks, and no apposition.
      if next + 1 < tokens.count, tokens[next + 1].tag == .vbd || tokens[next + 1].tag == .vbz, !isCopula { break }
      if !wordClass(next, block).isDisjoint(with: [.personNoun, .organizationNoun]) { nouns[entity].insert(tokens[next].lemma) }
      next += 1
    }
  }

  mutating func descriptionLink(_ place: Place) -> ArticleEntities.Link? {
    let mention = mention(at: place)
    let noun = blocks[place.block].tokens[mention.head].lemma
    let isPerson = mention.kind == .person
    let form = text(of: mention, inBlock: place.block)
    if let bearer = bearerBehind(mention, place) {
      return bearer.map { ArticleEntities.Link(entity: $0, reason: LinkReason(.predicate, form: form)) }
    }
    if saidOf[place.block][mention.head] != nil { return mention.kind == .team ? nil : predicateLink(place) }
    guard place.quote == nil, !isPredicate(mention, place) else { return nil }
    let isComplete = wordClass(mention.tokens.lowerBound, place.block).contains(.definite) || followsPlace(mention, place)
    guard isComplete else { return linkAfterName(mention, noun, place, form) }
    if isPart(mention, place) { return nil }
    let choice = isPerson ? person(called: noun, place) : organization(called: noun, place)
    return choice.map { ArticleEntities.Link(entity: $0.entity, reason: LinkReason($0.rule, form: form)) }
  }

  /// "the German business", "the property division": a part of a house, and not the house.
  private func isPart(_ mention: Mention, _ place: Place) -> Bool {
    let tokens = blocks[place.block].tokens
    guard Self.parts.contains(symbols.text(of: tokens[mention.head].lemma)) else { return false }
    return mention.tokens.dropFirst().contains { token in
      token < mention.head && !Self.wholes.contains(symbols.text(of: tokens[token].word))
    }
  }

  private static let parts: Set<String> = [
    "business", "division", "unit", "arm", "operation", "subsidiary", "branch", "office", "affiliate", "desk", "section",
    "school", "academy", "workshop", "plant", "factory", "shop", "store",
  ]
  /// What stands before "business" where it is the whole house: "the family business".
  private static let wholes: Set<String> = [
    "family", "whole", "entire", "young", "small", "new", "old", "local", "independent", "growing", "struggling", "ailing",
    "listed", "private", "former", "year-old", "-", "owned", "run",
  ]

  /// A description that holds a name needs more than its noun: "the former Northwind co-founder" takes up whom the text is about, "the
  /// Northwind chief" may be somebody new; "the Calder side" is the only club whose name begins so.
  private mutating func linkAfterName(
    _ mention: Mention, _ noun: Symbol, _ place: Place, _ form: String
  ) -> ArticleEntities.Link? {
    if mention.kind == .person {
      guard isFormer(mention, place), let choice = person(called: noun, place, isFormer: true) else { return nil }
      return ArticleEntities.Link(entity: choice.entity, reason: LinkReason(.description, form: form))
    }
    guard let index = blocks[place.block].mentionIndex(atToken: mention.tokens.lowerBound - 1),
      blocks[place.block].mentions[index].form == .name
    else { return nil }
    let name = text(of: blocks[place.block].mentions[index], inBlock: place.block)
    let words = ParsedName(Array(name.utf8), kind: .organization).words
    return organization(named: words, called: noun).map {
      ArticleEntities.Link(entity: $0, reason: LinkReason(.role, form: name + " " + form))
    }
  }

  /// Whether the words of the description follow the name of a place and an article: "the San Francisco company".
  private mutating func followsPlace(_ mention: Mention, _ place: Place) -> Bool {
    guard let index = blocks[place.block].mentionIndex(atToken: mention.tokens.lowerBound - 1),
      let link = links[place.block][index], entities[link.entity].kind == .place
    else { return false }
    let before = blocks[place.block].mentions[index].tokens.lowerBound - 1
    return before >= place.range.lowerBound && wordClass(before, place.block).contains(.definite)
  }

  /// Who is named right behind the description: "the pianist Clara Wenger", "the retailer Brightbox". Nil when nobody is, and nobody when
  /// the name stays open.
  private func bearerBehind(_ mention: Mention, _ place: Place) -> Int?? {
    let text = blocks[place.block]
    let end = endOfApposition(mention, place) ?? mention.tokens.upperBound
    guard end < place.range.upperBound, let index = text.mentionIndex(atToken: end), text.mentions[index].form == .name,
      text.mentions[index].tokens.lowerBound == end
    else { return nil }
    guard let link = links[place.block][index] else { return .some(nil) }
    let kind = entities[link.entity].kind
    // "the company Monday", "the chemist Berlin needed": what follows is something else.
    guard kind == .unknown || (kind == .person) == (mention.kind == .person), kind != .place else { return nil }
    return .some(link.entity)
  }

  /// "by the current chief executive and chief engineer, Igor Pohl, who": where a name between commas begins behind a description that is
  /// no subject and no part of an opening phrase ("After leaving the bank, Northwind, which …").
  private func endOfApposition(_ mention: Mention, _ place: Place) -> Int? {
    let text = blocks[place.block]
    var comma = mention.tokens.upperBound
    if mention.kind == .person, comma < place.range.upperBound, word(comma, place.block) == Array("and".utf8) {
      while comma < min(mention.tokens.upperBound + 5, place.range.upperBound), word(comma, place.block) != [UInt8(ascii: ",")] {
        comma += 1
      }
    }
    // "The chief executive of Northwind, Ada Smith, went": whose post it is stands between.
    if mention.kind == .person, let end = endOfHouse(comma, place) { comma = end }
    guard comma + 1 < place.range.upperBound, word(comma, place.block) == [UInt8(ascii: ",")],
      let index = text.mentionIndex(atToken: comma + 1), text.mentions[index].form == .name,
      text.mentions[index].tokens.lowerBound == comma + 1
    else { return nil }
    let after = text.mentions[index].tokens.upperBound
    let isClosed =
      after >= place.range.upperBound || text.tokens[after].tag == .period || word(after, place.block) == [UInt8(ascii: ",")]
    let hasVerb = (place.range.lowerBound..<mention.tokens.lowerBound).contains { token in
      let tag = text.tokens[token].tag
      return tag == .vbd || tag == .vbz || tag == .vbp
    }
    let opens = mention.kind == .person && mention.tokens.lowerBound == place.range.lowerBound
    return isClosed && (hasVerb || opens) ? comma + 1 : nil
  }

  /// The token behind "of" or "at" and a name.
  private func endOfHouse(_ start: Int, _ place: Place) -> Int? {
    let text = blocks[place.block]
    guard start + 1 < place.range.upperBound, [Array("of".utf8), Array("at".utf8)].contains(word(start, place.block)) else {
      return nil
    }
    let first = word(start + 1, place.block) == Array("the".utf8) ? start + 2 : start + 1
    guard let index = text.mentionIndex(atToken: first), text.mentions[index].form == .name else { return nil }
    var end = text.mentions[index].tokens.upperBound
    // "Northwind A/S".
    while end < min(first + 8, place.range.upperBound), [.nnp, .sym].contains(text.tokens[end].tag) { end += 1 }
    return end
  }

  /// Whether "the former" stands before the names that the description holds.
  private mutating func isFormer(_ mention: Mention, _ place: Place) -> Bool {
    let start = max(place.range.lowerBound, mention.tokens.lowerBound - 10)
    var sawFormer = false
    for token in (start..<mention.tokens.lowerBound).reversed() {
      let word = symbols.text(of: blocks[place.block].tokens[token].word)
      if word == "former" || word == "ex" || word == "one-time" || word == "longtime" || word == "veteran" { sawFormer = true }
      // "the Ohio Democrat", "the Bergen native".
      if wordClass(token, place.block).contains(.demonym) || isPlaceName(token, place.block) { sawFormer = true }
      if word == "the" { return sawFormer }
      if word == "," || word == "." || word == "a" || word == "an" { return false }
    }
    return false
  }

  private func isPlaceName(_ token: Int, _ block: Int) -> Bool {
    guard let index = blocks[block].mentionIndex(atToken: token), let link = links[block][index] else { return false }
    return entities[link.entity].kind == .place
  }

  /// "X is the company that …", "named the director": says something of another, and means nobody by itself.
  private func isPredicate(_ mention: Mention, _ place: Place) -> Bool {
    if standsAsPredicate(mention, place) { return true }
    let text = blocks[place.block]
    let next = mention.tokens.upperBound
    return next < text.tokens.count && text.tokens[next].tag == .in && symbols.text(of: text.tokens[next].word) == "of"
  }

  /// Whether the description stands behind "be", "become" or "as", or in apposition: then no pronoun takes it up for somebody new.
  func standsAsPredicate(_ mention: Mention, _ place: Place) -> Bool {
    let text = blocks[place.block]
    if mention.head < text.arcs.count, text.arcs[mention.head].head >= 0 {
      switch text.arcs[mention.head].relation {
      case .attr, .oprd, .appos: return true
      case .nsubj, .nsubjpass, .dobj, .poss: return false
      default: break
      }
    }
    let before = mention.tokens.lowerBound - 1
    guard before >= place.range.lowerBound else { return false }
    let lemma = symbols.text(of: text.tokens[before].lemma)
    return lemma == "be" || lemma == "become" || lemma == "as" || lemma == ","
  }

  /// "a report by the auditor general": somebody who stands behind a noun only tells more of it, and is not whom the text goes on about.
  func isBesideNoun(_ mention: Mention, _ place: Place) -> Bool {
    let text = blocks[place.block]
    guard mention.kind == .person, mention.head < text.arcs.count, text.arcs[mention.head].relation == .pobj else { return false }
    let preposition = Int(text.arcs[mention.head].head)
    guard text.arcs.indices.contains(preposition), text.arcs[preposition].head >= 0 else { return false }
    return text.tokens[Int(text.arcs[preposition].head)].tag.isNoun
  }

  /// A team by its owner and the words before its noun; "the team" is the nearest one.
  mutating func teamLink(_ place: Place) -> ArticleEntities.Link? {
    let mention = mention(at: place)
    let text = blocks[place.block]
    let form = self.text(of: mention, inBlock: place.block)
    var start = mention.tokens.lowerBound
    let isDefinite = wordClass(start, place.block).contains(.definite)
    if isDefinite || text.tokens[start].tag == .dt { start += 1 }
    let modifiers = (start..<mention.head).map { String(decoding: texts[place.block][text.tokens[$0].span.range], as: UTF8.self) }
    let owner = owner(of: mention, place)
    if modifiers.isEmpty, owner == nil { return isDefinite ? nearestTeam(place, form) : nil }
    let name = teamName(modifiers, place, start, mention.head)
    let key = name.lowercased()
    if let known = teams[key]?.first(where: { isTeam($0, owner, mayLackOwner: isDefinite) }) {
      return ArticleEntities.Link(entity: known, reason: LinkReason(.team, form: form))
    }
    guard isDefinite || owner != nil else { return nil }
    let full = owner.map { "\(entities[$0].name) \(name)" } ?? name
    let entity = add(ArticleEntities.Entity(kind: .team, name: full, names: [full], owner: owner))
    teams[key, default: []].append(entity)
    return ArticleEntities.Link(entity: entity, reason: LinkReason(.team, form: form))
  }

  private func teamName(_ modifiers: [String], _ place: Place, _ start: Int, _ head: Int) -> String {
    guard start <= head else { return "team" }
    let span = blocks[place.block].span(of: start..<head + 1)
    return String(decoding: texts[place.block][span.range], as: UTF8.self)
  }

  private func isTeam(_ entity: Int, _ owner: Int?, mayLackOwner: Bool) -> Bool {
    guard let known = entities[entity].owner, let owner else { return mayLackOwner || entities[entity].owner == owner }
    return known == owner
  }

  private func nearestTeam(_ place: Place, _ form: String) -> ArticleEntities.Link? {
    for occurrence in occurrences.reversed() {
      guard place.sentence - occurrence.sentence <= 4 else { return nil }
      guard entities[occurrence.entity].kind == .team else { continue }
      return ArticleEntities.Link(entity: occurrence.entity, reason: LinkReason(.description, form: form))
    }
    return nil
  }

  /// The entity before "'s", or of "his", "its" before the team.
  private func owner(of mention: Mention, _ place: Place) -> Int? {
    let text = blocks[place.block]
    var before = mention.tokens.lowerBound - 1
    guard before >= place.range.lowerBound else { return nil }
    if text.tokens[before].shape.contains(.joined), word(before, place.block).first == UInt8(ascii: "'") { before -= 1 }
    guard before >= place.range.lowerBound, let index = text.mentionIndex(atToken: before) else { return nil }
    return links[place.block][index]?.entity
  }
}
