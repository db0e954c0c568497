import SourceText

/// Pronouns, teams and descriptions.
extension MentionFinder {
  /// In order; some may overlap names, which come first.
  func phrases(in sentence: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    for index in sentence where !taken[index] && classes[index].isDisjoint(with: []) {
      if let pronoun = pronoun(index, sentence) { found.append(pronoun) }
    }
    for index in sentence where !taken[index] {
      if classes[index].contains(.teamNoun) || isWorkingGroup(index, sentence), tokens[index].shape.isDisjoint(with: .mixedCase) {
        if let team = team(index, sentence) { found.append(team) }
      } else if let person = personByAge(index, sentence) ?? personByOrigin(index, sentence) {
        found.append(person)
      } else if !classes[index].isDisjoint(with: [.organizationNoun, .personNoun]) {
        if let description = description(index, sentence) { found.append(description) }
      }
    }
    return found
  }

  private func pronoun(_ index: Int, _ sentence: Range<Int>) -> Mention? {
    guard classes[index].contains(.pronoun), !isWord(index, "that") else { return nil }
    let kind: Mention.Kind
    switch byte(index) | 0x20 {
    case UInt8(ascii: "h"), UInt8(ascii: "s"), UInt8(ascii: "m"): kind = .person
    case UInt8(ascii: "w"): kind = isWord(index, "who") || isWord(index, "whom") ? .person : .unknown
    case UInt8(ascii: "i"): kind = tokens[index].span.count == 1 ? .person : .unknown
    default: kind = .unknown
    }
    // "us" and "it" in capitals are names or acronyms of others.
    if tokens[index].shape.contains(.allCapitals), tokens[index].span.count > 1 { return nil }
    if isWord(index, "i"), !tokens[index].shape.contains(.capitalised) { return nil }
    return Mention(tokens: index..<index + 1, head: index, kind: kind, form: .pronoun)
  }

  /// "the pre-training team" and, after a possessor, "pre-training team". Bare "team" counts too.
  private func team(_ head: Int, _ sentence: Range<Int>) -> Mention? {
    guard head + 1 >= sentence.upperBound || !continuesNoun(head + 1) else { return nil }
    guard let start = startOfPhrase(head, sentence) else { return nil }
    let isNamed = start > sentence.lowerBound && isPossessive(start - 1)
    let begins = classes[start]
    guard
      isNamed || !begins.isDisjoint(with: [.definite, .possessivePronoun]) || isWord(start, "a") || isWord(start, "an")
        || start > sentence.lowerBound && taken[start - 1]
    else { return nil }
    let lower = begins.contains(.possessivePronoun) ? start + 1 : start
    return Mention(tokens: lower..<head + 1, head: head, kind: .team, form: .description)
  }

  /// "the ice group", "a reasoning group": people who work on something, where no trade makes the group a company.
  private func isWorkingGroup(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard isWord(index, "group"), index > sentence.lowerBound, !taken[index - 1] else { return false }
    let field = tokens[index - 1]
    return (field.tag == .nn || field.tag == .vbg) && field.shape.isDisjoint(with: [.capitalised, .allCapitals, .mixedCase])
      && classes[index - 1].isDisjoint(with: [.organizationWord, .organizationNoun, .personNoun])
      && !Self.groupTrades.contains(foldedWord(index - 1))
  }

  /// What companies that are called groups deal in, and what else a group of people that acts on its own is called by.
  private static let groupTrades = WordList(
    """
    packaging steel mining clothing fashion drinks beverage tobacco luxury engineering building property leisure travel cosmetics dairy
    meat sugar paper toy car truck defence defense tech technology security ferry cruise bus transport waste water utility cement
    glass furniture sports betting gaming gambling music advertising marketing recruitment staffing outsourcing consultancy audit
    accounting law legal banking finance investment asset pension lobby lobbying advocacy rights aid relief care drug medical
    industry trade consumer user hacker rebel militant terrorist terror church youth student hotel school hospital food coffee tea
    beer wine spirits chocolate confectionery bakery catering restaurant pub parking taxi tourism holiday shoe textile fabric jewellery
    jewelry watch cinema film theatre opera radio television television-news newspaper magazine book parent holding family
    business company control age peer focus pressure interest splinter armed parliamentary environmental
    """)

  /// "the 45-year-old" without a noun behind it, or with one that tells where the person is from: "the 45-year-old Belgian".
  private func personByAge(_ index: Int, _ sentence: Range<Int>) -> Mention? {
    let start = index - 5
    guard isWord(index, "old"), start >= sentence.lowerBound, isWord(start, "the"), isWord(index - 2, "year"),
      tokens[index - 4].shape.contains(.number), tokens[index - 1].shape.contains(.dash), tokens[index - 3].shape.contains(.dash)
    else { return nil }
    let end = index + 1 < sentence.upperBound && classes[index + 1].contains(.demonym) ? index + 2 : index + 1
    guard end >= sentence.upperBound || !tokens[end].tag.isNoun && tokens[end].tag != .jj && tokens[end].tag != .cd else {
      return nil
    }
    return Mention(tokens: start..<end, head: index, kind: .person, form: .description)
  }

  /// "The Dane joined in 2019": who is called by a country, and does something. "The French" and "the Dutch" are many.
  private func personByOrigin(_ index: Int, _ sentence: Range<Int>) -> Mention? {
    let next = index + 1
    guard classes[index].contains(.demonym), index > sentence.lowerBound, isWord(index - 1, "the"), next < sentence.upperBound,
      tokens[index].shape.contains(.capitalised), isAgentOf(next)
    else { return nil }
    let word = foldedWord(index)
    guard !word.hasSuffix("s"), !word.hasSuffix("sh"), !word.hasSuffix("ch"), !word.hasSuffix("ese") else { return nil }
    return Mention(tokens: index - 1..<index + 1, head: index, kind: .person, form: .description)
  }

  /// Whether a verb in the singular or the past follows, or a clause with "who".
  private func isAgentOf(_ index: Int) -> Bool {
    let tag = tokens[index].tag
    return tag == .vbd || tag == .vbz || isWord(index, "who")
      || isComma(index) && index + 1 < tokens.count && isWord(index + 1, "who")
  }

  /// "the company", "the former executive", "this Oslo-based start-up"; with a name inside, what follows the name.
  private func description(_ head: Int, _ sentence: Range<Int>) -> Mention? {
    guard head + 1 >= sentence.upperBound || !continuesNoun(head + 1), !isPlural(head) else { return nil }
    guard let start = startOfPhrase(head, sentence) else { return nil }
    let begins = classes[start]
    let afterName = start > sentence.lowerBound && taken[start - 1] && hasArticle(before: start - 1, sentence)
    guard begins.contains(.definite) && !isWord(head, "side") || afterName else { return nil }
    let kind: Mention.Kind =
      classes[head].contains(.personNoun) && !classes[head].contains(.organizationNoun) ? .person : .organization
    return Mention(tokens: start..<head + 1, head: head, kind: kind, form: .description)
  }

  /// The first token of the noun phrase that ends at `head`: an article, a possessor, or the token after a name or a mark.
  private func startOfPhrase(_ head: Int, _ sentence: Range<Int>) -> Int? {
    var start = head
    while start > sentence.lowerBound, head - start < 6 {
      let previous = start - 1
      if taken[previous] { return start }
      let word = classes[previous]
      if !word.isDisjoint(with: [.definite, .possessivePronoun]) || isWord(previous, "a") || isWord(previous, "an") {
        return isWord(previous, "that") && tokens[previous].tag == .in ? nil : previous
      }
      if isPossessive(previous) { return start }
      let tag = tokens[previous].tag
      let isMark = tokens[previous].shape.contains(.punctuation) && !tokens[previous].shape.contains(.dash)
      if isMark || tag.isVerb && tag != .vbg && tag != .vbn || tag == .in || tag == .cc || tag == .to || tag == .md { return nil }
      if tag == .unknown, word.contains(.never), !isPremodifier(previous) { return nil }
      start = previous
    }
    return nil
  }

  private func isPremodifier(_ index: Int) -> Bool {
    isWord(index, "former") || isWord(index, "new") || isWord(index, "old") || isWord(index, "young") || isWord(index, "same")
      || isWord(index, "first") || isWord(index, "current") || isWord(index, "senior") || isWord(index, "big")
      || isWord(index, "second") || isWord(index, "small") || isWord(index, "early") || isWord(index, "own")
      || isWord(index, "top")
  }

  private func hasArticle(before index: Int, _ sentence: Range<Int>) -> Bool {
    var position = index
    while position > sentence.lowerBound, index - position < 6 {
      if classes[position].contains(.definite) { return true }
      let tag = tokens[position].tag
      if tokens[position].shape.contains(.punctuation) || tag.isVerb && tag != .vbn || isPossessive(position) { return false }
      position -= 1
    }
    return classes[position].contains(.definite)
  }

  private func isPlural(_ index: Int) -> Bool {
    let tag = tokens[index].tag
    return tag == .nns || tag == .nnps
  }

  /// Whether the noun goes on in the next token, so that this one only describes it: "company records".
  private func continuesNoun(_ next: Int) -> Bool {
    if tokens[next].shape.contains(.dash) { return tokens[next].shape.contains(.joined) }
    let tag = tokens[next].tag
    if tag == .nn || tag == .nns || isWord(next, "executive") { return true }
    return tag == .unknown && !classes[next].isDisjoint(with: [.personNoun, .organizationNoun, .teamNoun, .productNoun])
  }
}
