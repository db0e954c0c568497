import ClaimModel
import NormalValues
import TextAnalysis
import ValueRecognition

/// Frames of job titles: who holds them where, from apposition, prefix, copula and "as".
extension FrameBuilder {
  func titleFrames() -> [Frame] {
    groups().filter { isRead($0[0].head) }.flatMap { group -> [Frame] in
      let holders = holders(of: group)
      let isInTurn = isInTurn(group)
      return sharing(group).map { title in
        var frame = titleFrame(title, holders)
        // "was a clerk and then treasurer of Northwind from 1980 to 2001": the time is that of both together.
        if isInTurn, !isBracketed(frame.times) { frame.times = [] }
        return frame
      }
    }
  }

  /// Titles joined by "and" or a comma: "a founding member of Northwind and former director of Palegrove".
  private func groups() -> [[TitlePhrase]] {
    var groups: [[TitlePhrase]] = []
    for title in block.titles {
      if let last = groups.last?.last, isJoined(last.extent.upperBound, title.extent.lowerBound) {
        groups[groups.count - 1].append(title)
      } else {
        groups.append([title])
      }
    }
    return groups
  }

  /// Whether the titles were held one after the other: "and then", "and later".
  private func isInTurn(_ group: [TitlePhrase]) -> Bool {
    zip(group, group.dropFirst()).contains { left, right in
      let gap = left.extent.upperBound..<max(left.extent.upperBound, right.extent.lowerBound)
      return gap.contains { words.turns.contains(tokens[$0].word) }
    }
  }

  private func isBracketed(_ times: [RecognisedValue]) -> Bool {
    times.contains { $0.tokens.lowerBound > 0 && tokens[$0.tokens.lowerBound - 1].word == words.leftBracket }
  }

  /// "chairman and chief executive of Northwind", "Northwind's chairman and chief executive": ranks that are joined have one employer,
  /// unless the next has a determiner of its own or is a trade ("a physicist and the head of Northwind").
  private func sharing(_ group: [TitlePhrase]) -> [TitlePhrase] {
    guard group.count > 1 else { return group }
    return group.indices.map { index in
      let title = group[index]
      guard title.employers.isEmpty, rules.lexicon.rankHeads.contains(tokens[title.head]) else { return title }
      let behind = group[(index + 1)...].first { !$0.employers.isEmpty }
      let before = group[..<index].last { !$0.employers.isEmpty }
      let shared = behind?.employers.filter { $0.marker != .poss && $0.marker != .modifier } ?? []
      let owned = before?.employers.filter { $0.marker == .poss || $0.marker == .modifier } ?? []
      return title.with(employers: shared.isEmpty ? owned : shared)
    }
  }

  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    guard end <= start, start - end <= 3, end < start else { return false }
    return (end..<start).allSatisfy {
      // "and later a research professor"
      tokens[$0].word == words.and || tokens[$0].word == words.comma || tokens[$0].word == words.ampersand
        || tokens[$0].tag == .rb || tokens[$0].tag == .rbr || tokens[$0].tag == .dt
    }
      && (end..<start).contains { tokens[$0].word == words.and || tokens[$0].word == words.ampersand }
  }

  /// Who holds the titles of a group, and the clause that says so.
  private struct Holders {
    var arguments: [Argument] = []
    /// The clause of a copula or of a verb with "as".
    var clause: Int?
    var isCopula = false
    /// Whether the title stands as subject, so that the verb says nothing of the tense of the title.
    var isApposition = false
  }

  private func holders(of group: [TitlePhrase]) -> Holders {
    guard let first = group.first, let last = group.last else { return Holders() }
    let sentence = block.sentence(at: first.head)
    return copula(group) ?? following(last, first: first, sentence) ?? preceding(first, sentence)
      ?? described(group) ?? stated(group) ?? Holders()
  }

  private func titleFrame(_ title: TitlePhrase, _ holders: Holders) -> Frame {
    var frame = Frame(
      predicate: .title(title), head: title.head, clause: holders.clause ?? ownership.clause(of: title.head))
    frame.who = isPlural(title) && holders.isApposition ? [] : holders.arguments
    for employer in title.employers {
      let mention = block.text.mentions[employer.mention]
      let argument = Argument(tokens: mention.tokens, head: mention.head)
      switch employer.marker {
      case .poss: frame.owners.append(argument)
      case .modifier: frame.modifiers.append(argument)
      case .of, .at, .for, .with, .in:
        frame.complements.append(
          Complement(marker: symbol(employer.marker), markerToken: mention.tokens.lowerBound, argument: argument))
      }
    }
    // What follows at once can say that the title ends: "the fourth director to leave".
    let end = min(title.extent.upperBound + 3, block.sentence(at: title.head).upperBound)
    frame.region = Array(title.extent.lowerBound..<max(end, title.extent.upperBound))
    if let former = title.former, let first = former.first, !title.extent.contains(first) { frame.region.insert(first, at: 0) }
    if holders.isCopula, let index = holders.clause {
      if title.employers.isEmpty, let place = antecedentOfWhere(clauses[index]) { frame.complements.append(place) }
      frame.tense = clauses[index].tense
      frame.aspect = clauses[index].aspect
      frame.region = Set(frame.region + Array(clauses[index].extent)).sorted()
      // "bishop of X (1472-1515), president of Y (1482-85)": each title has the years behind it.
      let own = adjacentTimes(title) + timesBefore(title, of: index)
      frame.times = own.isEmpty ? ownTimes(of: index, title).filter { !isBehindOtherTitle($0, than: title) } : own
    } else {
      frame.tense = appositionTense(title)
      frame.times = adjacentTimes(title)
    }
    return frame
  }

  private func symbol(_ marker: TitlePhrase.Marker) -> UInt32 {
    switch marker {
    case .of: words.of
    case .at: words.at
    case .for: words.for
    case .with: words.with
    default: words.in
    }
  }

  private func isPlural(_ title: TitlePhrase) -> Bool { tokens[title.head].tag == .nns || tokens[title.head].tag == .nnps }

  // MARK: Where the holder stands

  /// "CEO Ada Smith", "Northwind's former chief engineer, Maria Lund,", "A co-founder of Northwind, she joins ...".
  private func following(_ title: TitlePhrase, first: TitlePhrase, _ sentence: Range<Int>) -> Holders? {
    let end = title.extent.upperBound
    guard end < sentence.upperBound, !isPlural(title) else { return nil }
    if let person = person(at: end), block.text.mentions[person].form == .name {
      return Holders(arguments: [argument(person)], isApposition: true)
    }
    guard tokens[end].word == words.comma, end + 1 < sentence.upperBound, let person = person(at: end + 1) else { return nil }
    let mention = block.text.mentions[person]
    let after = mention.tokens.upperBound
    let opens = first.extent.lowerBound == sentence.lowerBound
    let isSubject =
      after < sentence.upperBound && (tokens[after].tag.isVerb || tokens[after].tag == .md || tokens[after].tag == .rb)
    if opens, isSubject { return Holders(arguments: [argument(person)], isApposition: true) }
    // "Northwind's chief engineer, Maria Lund, has": a name between commas, and the title is definite.
    let isClosed = after >= sentence.upperBound || tokens[after].shape.contains(.punctuation)
    let isDefinite = !title.employers.isEmpty || tokens[first.extent.lowerBound].word == words.the
    guard mention.form == .name, isClosed, isDefinite else { return nil }
    if preceding(first, sentence) != nil { return nil }
    return Holders(arguments: [argument(person)], isApposition: true)
  }

  /// "Ada Smith, the former head of Northwind", "Ada Smith (chief engineer of Northwind)", "Ada Smith - an engineer at Northwind".
  private func preceding(_ title: TitlePhrase, _ sentence: Range<Int>) -> Holders? {
    let mark = title.extent.lowerBound - 1
    guard mark > sentence.lowerBound, !isPlural(title) else { return nil }
    let token = tokens[mark]
    guard token.word == words.comma || token.word == words.leftBracket || token.shape.contains(.dash) else { return nil }
    guard let person = block.mention(at: mark - 1), isPerson(person), block.text.mentions[person].form == .name else {
      return nil
    }
    return Holders(arguments: [argument(person)], isApposition: true)
  }

  /// "Ada Smith is one of the founding members of Northwind", "she served as head of research".
  private func copula(_ group: [TitlePhrase]) -> Holders? {
    guard let first = group.first else { return nil }
    // "Professor Emeritus": the parser may make the suffix the head.
    let suffixes = group.map { $0.head + 1 }.filter { $0 < tokens.count && rules.lexicon.titleSuffixes.contains(tokens[$0]) }
    let heads = Set(group.map(\.head) + suffixes)
    for index in clauses(in: block.sentence(at: first.head)) where clauses[index].construction != .noun {
      let clause = clauses[index]
      guard let subject = clause.who ?? clause.what else { continue }
      let verb = tokens[clause.predicate]
      let isBeing = verb.lemma == words.be || verb.lemma == words.become || verb.lemma == words.remain
      // "is managing director of Northwind", where the parser may see somebody who is managing.
      if clause.aspect == .progressive, first.tokens.contains(clause.predicate), !heads.contains(subject.head) {
        return Holders(arguments: persons(in: subject), clause: index, isCopula: true)
      }
      if isBeing, heads.contains(where: { attribute($0, of: clause.predicate) }), !heads.contains(subject.head) {
        return Holders(arguments: persons(in: subject), clause: index, isCopula: true)
      }
      // "Its chief executive is Ada Smith."
      if isBeing, heads.contains(subject.head), let people = clause.what.map(persons), !people.isEmpty {
        return Holders(arguments: people, clause: index, isCopula: true)
      }
      let isAs = clause.complements.contains {
        $0.marker == words.as && (heads.contains($0.argument.head) || first.tokens.contains($0.argument.head))
      }
      if isAs {
        let holder =
          clause.voice == .passive ? clause.what : clause.what.flatMap { persons(in: $0).isEmpty ? nil : $0 } ?? clause.who
        return Holders(arguments: holder.map(persons) ?? [], clause: index, isCopula: true)
      }
    }
    return nil
  }

  /// Whether `head` is what a form of "be" says of its subject, also as "one of the ...".
  private func attribute(_ head: Int, of verb: Int) -> Bool {
    var cursor = head
    for _ in 0..<4 {
      guard cursor < block.text.arcs.count else { return false }
      let arc = block.text.arcs[cursor]
      let parent = Int(arc.head)
      guard parent >= 0, parent != cursor else { return false }
      if parent == verb { return [.attr, .oprd, .acomp, .dobj].contains(arc.relation) }
      let isPartitive = tokens[parent].word == words.of || tokens[parent].word == words.one
      // "was a psychologist, professor at Northwind University": what stands in apposition is said of the same one.
      guard isPartitive || arc.relation == .conj || arc.relation == .appos && cursor == head else { return false }
      cursor = parent
    }
    return false
  }

  /// A description that means a person elsewhere: "The former Northwind head is joining".
  private func described(_ group: [TitlePhrase]) -> Holders? {
    for title in group {
      guard let mention = block.mention(at: title.head), block.text.mentions[mention].form == .description, isPerson(mention)
      else { continue }
      return Holders(arguments: [argument(mention)], isApposition: true)
    }
    return nil
  }

  /// What the clause of the noun itself says: "Her deputy, Marc Petit".
  private func stated(_ group: [TitlePhrase]) -> Holders? {
    for title in group where !isPlural(title) {
      for index in clauses(in: block.sentence(at: title.head)) where clauses[index].predicate == title.head {
        let people = clauses[index].who.map(persons) ?? []
        if !people.isEmpty { return Holders(arguments: people, isApposition: true) }
      }
    }
    return nil
  }

  private func persons(in argument: Argument) -> [Argument] {
    argument.all.filter { part in block.mention(at: part.head).map(isPerson) ?? false }
  }

  private func person(at token: Int) -> Int? {
    guard let mention = block.mention(at: token), block.text.mentions[mention].tokens.lowerBound == token, isPerson(mention)
    else { return nil }
    return mention
  }

  private func isPerson(_ mention: Int) -> Bool {
    guard let reference = block.references[mention] else { return false }
    return article.entities.fit(reference.entity, .person) != nil
  }

  private func argument(_ mention: Int) -> Argument {
    let mention = block.text.mentions[mention]
    return Argument(tokens: mention.tokens, head: mention.head)
  }

  // MARK: Time

  /// A title beside a name holds now, unless the sentence tells of a dated past.
  private func appositionTense(_ title: TitlePhrase) -> Clause.Tense {
    guard title.former == nil else { return .past }
    let sentence = block.sentence(at: title.head)
    return tellsOfPast(sentence) || isBesidePastEvent(title) ? .unknown : .present
  }

  /// Whether the verb that the title stands with tells of something past or done: "Northwind's chief engineer, Ada Smith, left".
  /// Who says something still holds the title.
  private func isBesidePastEvent(_ title: TitlePhrase) -> Bool {
    guard var index = ownership.clause(of: title.head) else { return false }
    for _ in 0..<4 where clauses[index].construction == .noun {
      guard let parent = clauses[index].parent, clauses.indices.contains(parent) else { return false }
      index = parent
    }
    let clause = clauses[index]
    guard clause.construction != .noun else { return false }
    if rules.lexicon.speechVerbs.contains(tokens[clause.predicate]) { return false }
    return clause.tense == .past || clause.aspect == .perfect
  }

  /// Whether a date of the sentence lies more than a year before the day of publication.
  private func tellsOfPast(_ sentence: Range<Int>) -> Bool {
    values(in: sentence).contains { value in
      guard value.value.isDate else { return false }
      guard case .date(let date) = value.value, let latest = date.latest, let published = article.published else { return true }
      return latest < published - 365
    }
  }

  /// Times of the verb, and of the noun itself, to which the parser may give them.
  private func ownTimes(of clause: Int, _ title: TitlePhrase) -> [RecognisedValue] {
    let sentence = block.sentence(at: clauses[clause].predicate)
    return values(in: sentence).filter { value in
      guard value.value.isTime, !isAside(value, before: title.head), let owner = owner(of: value) else { return false }
      return owner == clause || clauses[owner].predicate == title.head
    }
  }

  /// Whether a value in brackets stands behind another title of the sentence.
  private func isBehindOtherTitle(_ value: RecognisedValue, than title: TitlePhrase) -> Bool {
    let mark = value.tokens.lowerBound - 1
    guard mark > 0, tokens[mark].word == words.leftBracket else { return false }
    return block.titles.contains { $0.head != title.head && $0.extent.upperBound == mark }
  }

  /// "and, from 1997 to 1999, president of Northwind": the time in front of a further title is its own.
  private func timesBefore(_ title: TitlePhrase, of clause: Int) -> [RecognisedValue] {
    guard !attribute(title.head, directlyOf: clauses[clause].predicate) else { return [] }
    return block.values.filter { value in
      guard value.value.isTime, value.tokens.lowerBound > clauses[clause].predicate else { return false }
      let gap = title.extent.lowerBound - value.tokens.upperBound
      return gap == 0 || gap == 1 && tokens[value.tokens.upperBound].word == words.comma
    }
  }

  private func attribute(_ head: Int, directlyOf verb: Int) -> Bool {
    block.text.arcs.indices.contains(head) && Int(block.text.arcs[head].head) == verb && block.text.arcs[head].relation != .conj
  }

  /// A period right after the noun phrase: "chief executive of Northwind (2003-2010)", "from 2003 to 2010", "since 2015".
  private func adjacentTimes(_ title: TitlePhrase) -> [RecognisedValue] {
    let end = title.extent.upperBound
    return block.values.filter { value in
      let start = value.tokens.lowerBound
      // "president of Northwind, serving from 1971 until 1984"
      let gap = start - end == 2 && tokens[end].word == words.comma && tokens[end + 1].word == words.serving ? 2 : 1
      guard value.value.isTime, start >= end, start - end <= gap, block.sentence(at: title.head).contains(start) else {
        return false
      }
      return (end..<start).allSatisfy {
        tokens[$0].word == words.leftBracket || tokens[$0].tag == .in || tokens[$0].word == words.in
          || tokens[$0].word == words.serving || gap == 2
      }
    }
  }
}
