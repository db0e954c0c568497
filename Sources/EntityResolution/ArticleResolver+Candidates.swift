import TextAnalysis

/// Whom a definite description can mean: those of whom the text used its noun first, then those whose trade or sort it fits. Of
/// several the one that the text is about just there; otherwise nobody.
extension ArticleResolver {
  /// An entity that a description was resolved to, and why.
  struct Choice {
    let entity: Int
    let rule: LinkReason.Rule

    init?(_ entity: Int?, _ rule: LinkReason.Rule) {
      guard let entity else { return nil }
      self.entity = entity
      self.rule = rule
    }
  }

  /// The person that "the chemist", "the 46-year-old" means at a place.
  ///
  /// - Parameter noun: the head of the description.
  func person(called noun: Symbol, _ place: Place, isFormer: Bool = false) -> Choice? {
    let word = symbols.bytes(of: noun)
    let gender = PersonNoun.gender(word)
    if let known = nearestCalled(noun, place, { entities[$0].kind == .person }) { return Choice(known, .role) }
    if !isFormer, PersonNoun.isRelational(symbols.bytes(of: noun)) { return nil }
    let isTrade = !PersonNoun.isGeneral(word)
    let fits = { (entity: Int) in
      self.entities[entity].kind == .person && self.isFirmPerson(entity)
        // "The architect" is not the harbour master who was named just before.
        && !(isTrade && self.hasTrade(entity))
        && self.genders[entity].agrees(with: gender)
    }
    return Choice(salient(place, takesTopic: false, fits), .description)
  }

  /// Whether the text calls a person by a trade: "Ada Smith, the harbour master".
  private func hasTrade(_ entity: Int) -> Bool {
    nouns[entity].contains { noun in
      let word = symbols.bytes(of: noun)
      return !PersonNoun.isGeneral(word) && OrganizationSort(word) == nil
    }
  }

  /// The organisation that "the company", "the haulier" means at a place.
  func organization(called noun: Symbol, _ place: Place) -> Choice? {
    let word = symbols.bytes(of: noun)
    let trade = OrganizationTrade(word)
    let sort = OrganizationSort(word)
    let isNamedSo = { (entity: Int) in
      self.entities[entity].kind == .organization
        && (self.nouns[entity].contains(noun) || trade.map { self.trades[entity].contains($0) } ?? false)
    }
    if let house, let sort, isHouse(house, place, sort, trade) { return Choice(house, .description) }
    if let sort, isFounded(place) {
      if let house, isHouseNamed, !tellsOfMerger, sort.mayMean(sorts[house]) { return Choice(house, .description) }
      if occurrences.contains(where: { $0.sentence == place.sentence && entities[$0.entity].kind == .organization }) {
        return nil
      }
    }
    if let known = nearest(place, reach: .max, isAbout: true, isNamedSo) { return Choice(known, .role) }
    guard let sort, !seen(isNamedSo) else { return nil }
    // After a merger "the group" may be what the two have become.
    if tellsOfMerger, sort == .business || sort == .any { return nil }
    // "The state", "the court": there is always one that the text need not name.
    if sort == .state { return nil }
    let fits = { (entity: Int) in
      self.entities[entity].kind == .organization && sort.mayMean(self.sorts[entity])
        && (trade == nil || self.trades[entity].isEmpty)
    }
    if let near = salient(place, takesTopic: true, fits) { return Choice(near, .description) }
    if let near = onlyOneBefore(place, fits) { return Choice(near, .nearest) }
    return Choice(only(fits), .description)
  }

  /// Whether "the company" means the one organisation that the article is about: it has been named, and nothing else that the noun fits has
  /// been spoken of in this sentence or as the subject of the two before. What a sentence says of the house goes on with it.
  private func isHouse(_ house: Int, _ place: Place, _ sort: OrganizationSort, _ trade: OrganizationTrade?) -> Bool {
    guard isHouseNamed, !tellsOfMerger, sort != .state, sort.mayMean(sorts[house]),
      trades[house].isEmpty || trade.map({ trades[house].contains($0) }) ?? true
    else { return false }
    var isSubject = false
    var rivalsBefore = 0
    var (rivals, subjectRivals) = (0, 0)
    for occurrence in occurrences.reversed() {
      guard place.sentence - occurrence.sentence <= 2 else { break }
      let isHere = occurrence.sentence == place.sentence
      if occurrence.entity == house {
        isSubject = isSubject || isHere && occurrence.isSubject
      } else if entities[occurrence.entity].kind == .organization, sort.mayMean(sorts[occurrence.entity]) {
        if isHere { rivals += 1 }
        if occurrence.isSubject, isHere { subjectRivals += 1 }
        if occurrence.isSubject, !isHere { rivalsBefore += 1 }
      }
    }
    return rivalsBefore == 0 && (isSubject ? subjectRivals : rivals) == 0
  }

  /// "Smith spent five years at Northwind before she started the company": what is founded is not where she was before.
  private func isFounded(_ place: Place) -> Bool {
    let (text, head) = (blocks[place.block], mention(at: place).head)
    guard text.arcs.indices.contains(head), text.arcs[head].relation == .dobj, text.arcs[head].head >= 0 else { return false }
    let verb = text.tokens[Int(text.arcs[head].head)].lemma
    return Self.foundingVerbs.contains(symbols.text(of: verb))
  }

  private static let foundingVerbs: Set<String> = ["found", "co-found", "start", "set", "launch", "establish", "create"]

  /// The organisation that "the Calder side" means: the only one whose name begins with those words and that the noun fits.
  func organization(named words: [[UInt8]], called noun: Symbol) -> Int? {
    let word = symbols.bytes(of: noun)
    let trade = OrganizationTrade(word)
    var found: Int?
    for entity in entities.indices where entities[entity].kind == .organization {
      let isNamed = entities[entity].names.contains { name in
        let own = ParsedName(Array(name.utf8), kind: .organization).words
        return own.count > words.count && own.starts(with: words)
      }
      guard isNamed, trade.map({ trades[entity].contains($0) }) ?? true,
        OrganizationSort(word)?.mayMean(sorts[entity]) ?? nouns[entity].contains(noun)
      else { continue }
      if found != nil { return nil }
      found = entity
    }
    return found
  }

  /// The nearest entity of which the text used this noun, within eight sentences and alone in its sentence; beyond them the only one.
  private func nearestCalled(_ noun: Symbol, _ place: Place, _ fits: (Int) -> Bool) -> Int? {
    nearest(place, reach: 8) { nouns[$0].contains(noun) && fits($0) }
  }

  /// Of other paragraphs only what a sentence was about counts, unless nothing else fits.
  private func nearest(_ place: Place, reach: Int, isAbout: Bool = false, _ fits: (Int) -> Bool) -> Int? {
    var found: (entity: Int, sentence: Int)?
    for occurrence in occurrences.reversed() {
      if let found, occurrence.sentence != found.sentence { return found.entity }
      guard place.sentence - occurrence.sentence <= reach else { break }
      guard fits(occurrence.entity) else { continue }
      if isAbout, occurrence.block != place.block, !occurrence.isSubject { continue }
      if let found, found.entity != occurrence.entity { return nil }
      found = (occurrence.entity, occurrence.sentence)
    }
    return found?.entity ?? only(fits)
  }

  private func seen(_ fits: (Int) -> Bool) -> Bool { occurrences.contains { fits($0.entity) } }

  /// The only entity so far that fits.
  private func only(_ fits: (Int) -> Bool) -> Int? {
    var found: Int?
    for occurrence in occurrences where found != occurrence.entity && fits(occurrence.entity) {
      if found != nil { return nil }
      found = occurrence.entity
    }
    return found
  }

  /// The only one that fits of the sentence so far and the two before, if the text is about it or names no other; the only one of this
  /// sentence; or the only topic of the sentence before.
  private func salient(_ place: Place, takesTopic: Bool, _ fits: (Int) -> Bool) -> Int? {
    var candidates: Set<Int> = []
    var subjects: Set<Int> = []
    var here: Set<Int> = []
    var topics: (sentence: Int, entities: Set<Int>)?
    for occurrence in occurrences.reversed() {
      guard place.sentence - occurrence.sentence <= 2 else { break }
      guard fits(occurrence.entity) else { continue }
      candidates.insert(occurrence.entity)
      if occurrence.sentence == place.sentence { here.insert(occurrence.entity) }
      if occurrence.isSubject || occurrence.block == place.block { subjects.insert(occurrence.entity) }
      guard occurrence.isTopic, occurrence.sentence < place.sentence else { continue }
      if topics == nil { topics = (occurrence.sentence, []) }
      if topics?.sentence == occurrence.sentence { topics?.entities.insert(occurrence.entity) }
    }
    if candidates.count == 1, let candidate = candidates.first {
      // Across paragraphs a text goes back to whom it is about rather than on with whom it happened to name last.
      return subjects.contains(candidate) || only(fits) == candidate ? candidate : nil
    }
    // "stepped back from Northwind and left the company": the only one of this sentence so far.
    if here.count == 1 { return here.first }
    guard takesTopic, let topics, topics.entities.count == 1, place.sentence - topics.sentence == 1 else { return nil }
    return topics.entities.first
  }

  /// The only one that fits of the sentence before, when this one has named none yet.
  private func onlyOneBefore(_ place: Place, _ fits: (Int) -> Bool) -> Int? {
    var found: Set<Int> = []
    for occurrence in occurrences.reversed() {
      guard place.sentence - occurrence.sentence <= 1, occurrence.block == place.block else { break }
      guard fits(occurrence.entity) else { continue }
      if occurrence.sentence == place.sentence { return nil }
      found.insert(occurrence.entity)
    }
    return found.count == 1 ? found.first : nil
  }

  /// What sorts and trades the article's organisations are of, by the words of their names and what the text calls them.
  mutating func learnSorts() {
    for entity in entities.indices where entities[entity].kind == .organization {
      for name in entities[entity].names {
        for word in name.utf8.split(separator: 0x20) { learnSort(of: entity, word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }) }
      }
      for noun in nouns[entity] { learnSort(of: entity, symbols.bytes(of: noun)) }
    }
  }

  private mutating func learnSort(of entity: Int, _ word: [UInt8]) {
    if let sort = OrganizationSort(word) { sorts[entity].insert(sort) }
    if let trade = OrganizationTrade(word) { trades[entity].insert(trade) }
  }
}
