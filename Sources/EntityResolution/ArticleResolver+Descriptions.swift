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
    }
  }

  private mutating func learn(from mention: Mention, _ block: Int, _ entity: Int) {
    let tokens = blocks[block].tokens
    let before = mention.tokens.lowerBound - 1
    if before >= 0 {
      let word = word(before, block)
      // "his wife, Mira Sand": the comma stands between.
      let isApposed = word == [UInt8(ascii: ",")] && before > 0
      let gender = GivenNames.genderOfTitle(isApposed ? self.word(before - 1, block) : word)
      if gender != .unknown, !isApposed || mention.tokens.count > 1 { genders[entity] = gender }
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
      if !wordClass(next, block).isDisjoint(with: [.personNoun, .organizationNoun]) { nouns[entity].insert(tokens[next].lemma) }
      next += 1
    }
  }

  mutating func descriptionLink(_ place: Place) -> ArticleEntities.Link? {
    let mention = mention(at: place)
    let noun = blocks[place.block].tokens[mention.head].lemma
    let isPerson = mention.kind == .person
    let form = text(of: mention, inBlock: place.block)
    // A description that holds a name ("the Northwind co-founder") needs more than its noun.
    let isComplete = wordClass(mention.tokens.lowerBound, place.block).contains(.definite)
    if saidOf[place.block][mention.head] != nil { return mention.kind == .team ? nil : predicateLink(place) }
    guard place.quote == nil, !isPredicate(mention, place) else { return nil }
    guard isComplete else {
      // "The former Northwind co-founder" takes up whom the text is about; "the Northwind chief" may be somebody new.
      guard isPerson, isFormer(mention, place), let only = onlyCandidate(place, true) else { return nil }
      return ArticleEntities.Link(entity: only, reason: LinkReason(.description, form: form))
    }
    if let described = nearestDescribed(noun, place, isPerson) {
      return ArticleEntities.Link(entity: described, reason: LinkReason(.role, form: form))
    }
    guard isPerson || Self.generic.contains(symbols.bytes(of: noun)) else { return nil }
    let sort = isPerson ? nil : OrganizationSort(symbols.bytes(of: noun))
    if let only = onlyCandidate(place, isPerson, sort) {
      return ArticleEntities.Link(entity: only, reason: LinkReason(.description, form: form))
    }
    guard !isPerson, let near = onlyOrganizationBefore(place, sort) else { return nil }
    return ArticleEntities.Link(entity: near, reason: LinkReason(.nearest, form: form))
  }

  /// The only organisation that fits of the sentence before, when this one has named none yet.
  private func onlyOrganizationBefore(_ place: Place, _ sort: OrganizationSort?) -> Int? {
    var found: Set<Int> = []
    for occurrence in occurrences.reversed() {
      guard place.sentence - occurrence.sentence <= 1 else { break }
      guard entities[occurrence.entity].kind == .organization, mayBe(occurrence.entity, sort) else { continue }
      if occurrence.sentence == place.sentence { return nil }
      found.insert(occurrence.entity)
    }
    return found.count == 1 ? found.first : nil
  }

  private func mayBe(_ entity: Int, _ sort: OrganizationSort?) -> Bool { sort?.mayMean(sorts[entity]) ?? true }

  /// What sorts of organisations the article's are, by the words of their names and what the text calls them.
  mutating func learnSorts() {
    for entity in entities.indices where entities[entity].kind == .organization {
      for name in entities[entity].names {
        for word in name.utf8.split(separator: 0x20) {
          if let sort = OrganizationSort(word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }) { sorts[entity].insert(sort) }
        }
      }
      for noun in nouns[entity] {
        if let sort = OrganizationSort(symbols.bytes(of: noun)) { sorts[entity].insert(sort) }
      }
    }
  }

  /// Whether "the former" stands before the names that the description holds.
  private mutating func isFormer(_ mention: Mention, _ place: Place) -> Bool {
    let start = max(place.range.lowerBound, mention.tokens.lowerBound - 10)
    var sawFormer = false
    for token in (start..<mention.tokens.lowerBound).reversed() {
      let word = symbols.text(of: blocks[place.block].tokens[token].word)
      if word == "former" || word == "ex" || word == "one-time" || word == "longtime" || word == "veteran" { sawFormer = true }
      // "the Ohio Democrat", "the Bergen native".
      let isOrigin = wordClass(token, place.block).isDisjoint(with: [.demonym, .city, .country]) == false
      if isOrigin, !isOrganizationName(token, place.block) { sawFormer = true }
      if word == "the" { return sawFormer }
      if word == "," || word == "." || word == "a" || word == "an" { return false }
    }
    return false
  }

  private func isOrganizationName(_ token: Int, _ block: Int) -> Bool {
    blocks[block].mentionIndex(atToken: token).map { blocks[block].mentions[$0].kind == .organization } ?? false
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
      default: break
      }
    }
    let before = mention.tokens.lowerBound - 1
    guard before >= place.range.lowerBound else { return false }
    let lemma = symbols.text(of: text.tokens[before].lemma)
    return lemma == "be" || lemma == "become" || lemma == "as" || lemma == ","
  }

  /// The nearest entity of which the text used this noun, within eight sentences and alone in its sentence.
  private func nearestDescribed(_ noun: Symbol, _ place: Place, _ isPerson: Bool) -> Int? {
    var found: (entity: Int, sentence: Int)?
    for occurrence in occurrences.reversed() {
      guard place.sentence - occurrence.sentence <= 8 else { break }
      if let found, occurrence.sentence != found.sentence { return found.entity }
      guard (entities[occurrence.entity].kind == .person) == isPerson, nouns[occurrence.entity].contains(noun) else { continue }
      if let found, found.entity != occurrence.entity { return nil }
      found = (occurrence.entity, occurrence.sentence)
    }
    return found?.entity
  }

  /// The only person or organisation of the sentence so far and the two before; of several the only topic of the nearest sentence
  /// that has one.
  private func onlyCandidate(_ place: Place, _ isPerson: Bool, _ sort: OrganizationSort? = nil) -> Int? {
    var candidates: Set<Int> = []
    var topics: (sentence: Int, entities: Set<Int>)?
    for occurrence in occurrences.reversed() {
      guard place.sentence - occurrence.sentence <= 2 else { break }
      let kind = entities[occurrence.entity].kind
      guard
        isPerson ? kind == .person && isFirmPerson(occurrence.entity) : kind == .organization && mayBe(occurrence.entity, sort)
      else { continue }
      candidates.insert(occurrence.entity)
      guard occurrence.isTopic, occurrence.sentence < place.sentence else { continue }
      if topics == nil { topics = (occurrence.sentence, []) }
      if topics?.sentence == occurrence.sentence { topics?.entities.insert(occurrence.entity) }
    }
    if candidates.count == 1 { return candidates.first }
    // "stepped back from Northwind and left the company": the only one of this sentence so far.
    let near = Set(
      occurrences.reversed().prefix { $0.sentence == place.sentence }
        .filter {
          isPerson
            ? entities[$0.entity].kind == .person : entities[$0.entity].kind == .organization && mayBe($0.entity, sort)
        }
        .map(\.entity))
    if near.count == 1 { return near.first }
    guard !isPerson, let topics, topics.entities.count == 1, place.sentence - topics.sentence == 1 else { return nil }
    return topics.entities.first
  }

  private static let generic = set(
    "company firm business group organisation organization start-up startup enterprise lab laboratory agency corporation up employer outlet studio bank club charity university college school museum hospital airline retailer carmaker newspaper publisher broadcaster trust theatre orchestra foundation brewery institute insurer utility manufacturer maker"
  )

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split(separator: 0x20).map { Array($0) })
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
