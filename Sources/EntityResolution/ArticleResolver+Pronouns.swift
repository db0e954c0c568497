import TextAnalysis

/// Pronouns, where only one antecedent is possible: the nearest sentence that has any candidate decides, its subject first.
extension ArticleResolver {
  /// How many sentences back a pronoun reaches.
  private static let reach = 4

  func pronounLink(_ place: Place) -> ArticleEntities.Link? {
    let mention = mention(at: place)
    guard let form = PronounForm(word(mention.head, place.block), tag: blocks[place.block].tokens[mention.head].tag) else {
      return nil
    }
    let text = text(of: mention, inBlock: place.block)
    switch form.sort {
    case .speaker:
      return interviewee(at: place).map { ArticleEntities.Link(entity: $0, reason: LinkReason(.speaker, form: text)) }
    case .speakers, .other: return nil
    case .relative, .relativeThing:
      return antecedent(of: mention, place, isPerson: form.sort == .relative)
        .map { ArticleEntities.Link(entity: $0, reason: LinkReason(.relative, form: text)) }
    case .person, .thing:
      if form.sort == .thing, isExpletive(mention, place) { return nil }
      guard let found = nearest(place, form, mention) else { return nil }
      return ArticleEntities.Link(entity: found.entity, reason: LinkReason(found.isOnly ? .pronoun : .subject, form: text))
    }
  }

  private func nearest(_ place: Place, _ form: PronounForm, _ mention: Mention) -> (entity: Int, isOnly: Bool)? {
    let isPerson = form.sort == .person
    let lead = isPerson && place.quote == nil ? protagonist.flatMap { genders[$0].agrees(with: form.gender) ? $0 : nil } : nil
    var index = occurrences.count
    // Who does it is not whom it is done to: "Smith met Quill. Smith thanked her."
    var barred: Set<Int> = []
    while index > 0 {
      let sentence = occurrences[index - 1].sentence
      let distance = place.sentence - sentence
      guard distance <= Self.reach else { break }
      var group: [Occurrence] = []
      while index > 0, occurrences[index - 1].sentence == sentence {
        index -= 1
        let occurrence = occurrences[index]
        if distance == 0, form.isObject || isDirectObject(mention, place), isOwnSubject(occurrence, mention, place) {
          barred.insert(occurrence.entity)
        }
        if distance == 0, isCompany(occurrence, mention, place) { barred.insert(occurrence.entity) }
        if mayMean(occurrence, place, form, isPerson) { group.append(occurrence) }
      }
      group.removeAll { barred.contains($0.entity) }
      // "Orrell married Anne Cox. She died in 1651": not Orrell, of whom nothing tells that "she" fits.
      let fitting = Set(group.map(\.entity)).filter {
        distance > 0 && form.gender != .unknown && genders[$0] == form.gender
      }
      let told = lead.flatMap { lead in
        let isUnfit = !fitting.isEmpty && genders[lead] != form.gender && !group.contains { $0.entity == lead && $0.isPronoun }
        return barred.contains(lead) || isUnfit ? nil : lead
      }
      if openDescriptions.contains(OpenDescription(sentence: sentence, isPerson: isPerson)) {
        return told.flatMap { told in group.contains { $0.entity == told && $0.isSubject } ? (told, false) : nil }
      }
      if group.isEmpty { continue }
      if distance == 0, isDoubtful(group, form, place) {
        if group.contains(where: \.isSubject) { return nil }
        continue
      }
      if let told, distance > 0 || !form.isPossessive && !form.isObject, takesUp(told, group, distance) {
        return (told, group.allSatisfy { $0.entity == told })
      }
      let meant = Set(group.map(\.entity))
      if meant.count == 1, let only = meant.first {
        // "It" after a sentence about something else may mean the whole of it.
        if !isPerson, !form.isPossessive, distance > 0, distance > 1 || !group.contains(where: \.isTopic) { return nil }
        if !isPerson, let house, opensParagraph(place, after: group), !group.contains(where: \.isSubject) {
          return (house, false)
        }
        return (only, true)
      }
      // "Kattegat bought it from the family. It has ten ports": the buyer, or the one that the article is about.
      if !isPerson, distance > 0, let house, meant.contains(house), !group.contains(where: { $0.entity == house && $0.isSubject })
      {
        return nil
      }
      let subjects = group.filter(\.isSubject)
      if !fitting.isEmpty, !subjects.isEmpty, subjects.allSatisfy({ !fitting.contains($0.entity) }) { return nil }
      if Set(subjects.map(\.entity)).count == 1, let subject = subjects.first { return (subject.entity, false) }
      let topics = Set(group.filter(\.isTopic).map(\.entity))
      if distance > 0, topics.count == 1, let topic = topics.first { return (topic, false) }
      return nil
    }
    if let lead, !barred.contains(lead), isNamed(lead) { return (lead, false) }
    guard isPerson, place.quote == nil, firmPeople.count == 1, let only = firmPeople.first,
      genders[only].agrees(with: form.gender),
      isNamed(only)
    else {
      return nil
    }
    return (only, true)
  }

  /// "She keeps her seat. Lee Rød named Petter Moberg as her successor": of those of this sentence nothing tells that "she" fits, and the
  /// sentence before calls somebody else so.
  private func isDoubtful(_ group: [Occurrence], _ form: PronounForm, _ place: Place) -> Bool {
    guard form.gender != .unknown, group.allSatisfy({ genders[$0.entity] == .unknown && !$0.isPronoun }) else { return false }
    return occurrences.contains { before in
      before.sentence == place.sentence - 1 && before.isPronoun && genders[before.entity] == form.gender
        && !group.contains { $0.entity == before.entity }
    }
  }

  /// Whether a sentence that names these lets a pronoun go back to the one whose life is told: nobody else does anything in it, or an
  /// earlier sentence is about nobody else.
  private func takesUp(_ lead: Int, _ group: [Occurrence], _ distance: Int) -> Bool {
    let others = group.filter { $0.entity != lead && $0.isSubject }
    // "Quill made her a judge. She ...": whom the text goes on to call by a pronoun stays the one that it calls so.
    if others.isEmpty || group.contains(where: { $0.entity == lead && $0.isPronoun }) { return true }
    return !others.contains(where: \.isTopic) && (distance > 0 || group.contains { $0.entity == lead && $0.isTopic })
  }

  /// Whether the text has named a person by now. "He died in 1946. His son, Sir Gordon Tallis, ...": not the son.
  private func isNamed(_ person: Int) -> Bool { occurrences.contains { $0.entity == person } }

  /// Whether no mention of the group stands in the paragraph of a place.
  private func opensParagraph(_ place: Place, after group: [Occurrence]) -> Bool { group.allSatisfy { $0.block != place.block } }

  private var firmPeople: Set<Int> { people.count > 8 ? [] : people.filter { isFirmPerson($0) } }

  private func mayMean(_ occurrence: Occurrence, _ place: Place, _ form: PronounForm, _ isPerson: Bool) -> Bool {
    if let quote = place.quote, occurrence.quote != quote || occurrence.block != place.block { return false }
    // "Smith was the only one," she said: of whom a speaker speaks by name is somebody else.
    if place.quote == nil, occurrence.quote != nil, occurrence.sentence == place.sentence { return false }
    let kind = entities[occurrence.entity].kind
    guard isPerson else { return kind == .organization || kind == .product || kind == .team }
    return kind == .person && genders[occurrence.entity].agrees(with: form.gender)
      && (isFirmPerson(occurrence.entity) || occurrence.isSubject)
  }

  /// Single words may be taken for people that are none; beside full names they count only with a title or a profession.
  func isFirmPerson(_ entity: Int) -> Bool {
    !surnames[entity].isEmpty || !nouns[entity].isEmpty || genders[entity] != .unknown || !hasFullNames
  }

  /// Whether the occurrence is the subject of the clause that the pronoun is the object of: "Smith hired him".
  private func isOwnSubject(_ occurrence: Occurrence, _ mention: Mention, _ place: Place) -> Bool {
    let text = blocks[place.block]
    guard occurrence.block == place.block, occurrence.sentence == place.sentence else { return false }
    if mention.head < text.arcs.count, text.arcs[mention.head].head >= 0, text.arcs[occurrence.token].head >= 0 {
      let (verb, own) = (text.arcs[occurrence.token].head, Int(text.arcs[mention.head].head))
      // "Smith made her a judge": the parser may hang her on the judge.
      return occurrence.isSubject && (own == Int(verb) || text.tokens[own].tag.isNoun && text.arcs[own].head == verb)
    }
    return text.tokens[occurrence.token..<mention.head].count { $0.tag.isVerb } == 1
  }

  /// "Northwind bought it": "it" has one form for who does it and for whom it is done to.
  private func isDirectObject(_ mention: Mention, _ place: Place) -> Bool {
    let arcs = blocks[place.block].arcs
    return mention.head < arcs.count && arcs[mention.head].relation == .dobj
  }

  /// "Smith made her transport minister": the minister is not hers, but herself.
  func isGivenPost(_ mention: Mention, _ place: Place) -> Bool {
    let text = blocks[place.block]
    guard mention.head < text.arcs.count, text.arcs[mention.head].head >= 0 else { return false }
    let noun = Int(text.arcs[mention.head].head)
    guard text.arcs.indices.contains(noun), text.tokens[noun].tag.isNoun, text.arcs[noun].head >= 0 else { return false }
    return Self.namingVerbs.contains(symbols.text(of: text.tokens[Int(text.arcs[noun].head)].lemma))
  }

  private static let namingVerbs: Set<String> = ["make", "name", "appoint", "elect", "choose", "crown", "declare"]

  /// Whether the occurrence is with whom the pronoun's subject does something: "With the engineer Otto Krag, she founded the practice."
  private func isCompany(_ occurrence: Occurrence, _ mention: Mention, _ place: Place) -> Bool {
    let tokens = blocks[place.block].tokens
    guard occurrence.block == place.block, mention.head >= 2, word(mention.head - 1, place.block) == [UInt8(ascii: ",")],
      occurrence.token == mention.head - 2
    else { return false }
    var before = occurrence.token
    while before > place.range.lowerBound, tokens[before].tag.isNoun || tokens[before].tag == .jj || tokens[before].tag == .dt {
      before -= 1
    }
    return ["with", "alongside", "unlike", "like", "against"].contains(symbols.text(of: tokens[before].lemma))
  }

  /// "It is said that", "it rained": no antecedent. Judged by the words after it.
  private func isExpletive(_ mention: Mention, _ place: Place) -> Bool {
    guard mention.tokens.count == 1, symbols.text(of: blocks[place.block].tokens[mention.head].word) == "it" else { return false }
    let tokens = blocks[place.block].tokens
    var index = mention.head + 1
    var sawBe = false
    while index < min(mention.head + 8, place.range.upperBound) {
      let lemma = symbols.text(of: tokens[index].lemma)
      if lemma == "be" || lemma == "seem" || lemma == "appear" || lemma == "take" { sawBe = true }
      if sawBe, lemma == "that" || lemma == "to" || lemma == "whether" || lemma == "how" || lemma == "who" { return true }
      if tokens[index].shape.contains(.punctuation) { return false }
      index += 1
    }
    return false
  }

  /// The mention that a relative pronoun follows: by the parse, or just before it with at most a comma and a preposition between.
  private func antecedent(of mention: Mention, _ place: Place, isPerson: Bool) -> Int? {
    let text = blocks[place.block]
    var token = mention.head
    if token < text.arcs.count, text.arcs[token].head >= 0 {
      for _ in 0..<8 {
        let arc = text.arcs[token]
        guard arc.head >= 0, Int(arc.head) != token else { break }
        token = Int(arc.head)
        if arc.relation == .relcl {
          // "Ada Smith, a doctor who came from Leeds": who is apposed to somebody is somebody.
          let bearer = text.arcs[token].relation == .appos ? Int(text.arcs[token].head) : token
          return entity(atToken: token, place.block, isPerson)
            ?? (bearer < 0 ? nil : entity(atToken: bearer, place.block, isPerson))
        }
      }
    }
    var before = mention.tokens.lowerBound - 1
    if before >= place.range.lowerBound, text.tokens[before].tag == .in { before -= 1 }
    if before >= place.range.lowerBound, word(before, place.block) == [UInt8(ascii: ",")] { before -= 1 }
    return before >= place.range.lowerBound ? entity(atToken: before, place.block, isPerson) : nil
  }

  private func entity(atToken token: Int, _ block: Int, _ isPerson: Bool) -> Int? {
    guard let index = blocks[block].mentionIndex(atToken: token), let link = links[block][index] else { return nil }
    let kind = entities[link.entity].kind
    return isPerson == (kind == .person) || kind == .unknown ? link.entity : nil
  }
}
