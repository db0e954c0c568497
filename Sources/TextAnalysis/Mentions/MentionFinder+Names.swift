import SourceText

/// Names: runs of tokens written like names, cut at titles, joined over small words where the name calls for it.
extension MentionFinder {
  /// The names of a sentence, in order.
  mutating func names(in sentence: Range<Int>, isHeadline: Bool) -> [Mention] {
    var found: [Mention] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard beginsName(index, sentence, isHeadline) || isNamedBySmallWord(index, sentence) && !isHeadline else {
        index += 1
        continue
      }
      let name = endOfName(from: index, sentence, isHeadline)
      let end = endOfHouse(index, name, sentence) ?? (isHeadline ? name : endAcrossOwner(index, name, sentence))
      if let range = trimmed(index..<end), isHeadline || !isDescribing(range, sentence) {
        let evidence = evidence(for: range, sentence)
        let kind = evidence.adding(opinion(on: range), mentions: 1).best
        self.evidence[range.lowerBound] = evidence
        self.opinions[range.lowerBound] = opinion(on: range)
        found.append(Mention(tokens: range, head: head(of: range, kind), kind: kind, form: .name))
      }
      index = end
    }
    return found
  }

  /// Whether the token is written like part of a name; what stands at the start of a sentence or in a headline needs more.
  func isNameLike(_ index: Int, _ isHeadline: Bool) -> Bool {
    let shape = tokens[index].shape
    guard !shape.isDisjoint(with: [.capitalised, .mixedCase]), !shape.contains(.punctuation) else { return false }
    let word = classes[index]
    if !word.isDisjoint(with: [.never, .month, .weekday]) {
      // "the US", "the WHO" are no pronouns; "May", "Will", "Mark Twain's June": a person when a first name is followed by a name.
      if isAcronymDespiteWord(index) || isPaperDespiteWord(index) || isNamedAn(index) { return true }
      return shape.contains(.capitalised) && isPersonDespiteWord(index)
    }
    if shape.contains(.joined), index > 0, tokens[index - 1].shape.contains(.number) { return false }
    if shape.contains(.mixedCase) { return true }
    let tag = tokens[index].tag
    if isHeadline || WordUsage.opens(tokens, index, bytes: bytes) { return isNameDespitePlace(index, isHeadline) }
    if tag != .unknown, !tag.isProperNoun {
      if shape.contains(.allCapitals) { return true }
      // Capitals inside a sentence are names whatever the tagger thinks, but verbs and adjectives of titles are not.
      return labels[index] != nil || usage.small(tokens[index].word) == 0 && !tag.isVerb
    }
    return true
  }

  /// "US" and "WHO" where not all words stand in capitals.
  func isAcronymDespiteWord(_ index: Int) -> Bool {
    tokens[index].shape.contains(.allCapitals) && tokens[index].tag.isProperNoun && (isWord(index, "us") || isWord(index, "who"))
  }

  /// "the Harbour Sun": a paper behind a name, and no day of the week.
  private func isPaperDespiteWord(_ index: Int) -> Bool {
    guard isWord(index, "sun"), tokens[index].span.count == 3, index > 0 else { return false }
    let before = tokens[index - 1].shape
    return before.contains(.capitalised) && before.isDisjoint(with: [.punctuation, .allCapitals])
      && classes[index - 1].isDisjoint(with: [.never, .opener, .weekday])
      && !(index + 1 < tokens.count && tokens[index + 1].shape.contains(.number))
  }

  /// Whether the network's name that holds the token before `index` goes on there.
  private func isWithinLabel(_ index: Int) -> Bool { index < tokens.count && goesOn[index] }

  /// "Will Smith" and "Theresa May" are people though one word is a verb or a month.
  private func isPersonDespiteWord(_ index: Int) -> Bool {
    let word = classes[index]
    if labels[index] == .person, !word.contains(.never) { return true }
    if word.contains(.month), index > 0 {
      let previous = classes[index - 1]
      return previous.contains(.firstName) && previous.isDisjoint(with: [.never, .month, .city, .country])
        && tokens[index - 1].shape.contains(.capitalised) && tokens[index].tag != .md
        && !(index + 1 < tokens.count && tokens[index + 1].shape.contains(.number))
    }
    guard word.contains(.firstName), index + 1 < tokens.count, !WordUsage.opens(tokens, index, bytes: bytes) else { return false }
    let next = classes[index + 1]
    return tokens[index + 1].shape.contains(.capitalised) && next.contains(.lastName)
      && next.isDisjoint(with: [.never, .month, .title])
      && tokens[index].tag != .md
  }

  /// For capitals that the place may be the reason of.
  private func isNameDespitePlace(_ index: Int, _ isHeadline: Bool) -> Bool {
    let token = tokens[index]
    let word = classes[index]
    if word.contains(.opener), !token.shape.contains(.allCapitals) || index + 1 < tokens.count && isMark(index + 1, ":") {
      return false
    }
    if token.shape.contains(.allCapitals), !isHeadline { return true }
    if word.contains(.demonym), index + 1 < tokens.count, tokens[index + 1].shape.contains(.capitalised),
      classes[index + 1].contains(.organizationWord)
    {
      return true
    }
    let small = usage.small(token.word)
    let capital = usage.capital(token.word)
    if capital > 0, capital >= small { return true }
    if isHeadline, usage.hasSentences { return isConfirmedInHeadline(index) }
    if small > 0 { return labels[index] != nil && token.tag.isProperNoun && !isHeadline }
    if labels[index] != nil {
      return token.tag == .unknown || token.tag.isProperNoun
        || !isHeadline && isWithinLabel(index + 1)
          && tokens[index + 1].shape.contains(.capitalised)
    }
    if !isHeadline, token.tag.isProperNoun || word.contains(.rare) && token.tag.isNoun { return true }
    let isListed = !word.isDisjoint(with: [.firstName, .lastName, .city, .country])
    if isListed, word.isDisjoint(with: [.personNoun, .organizationNoun, .agentVerb]),
      token.tag == .unknown || token.tag.isProperNoun
    {
      return true
    }
    if !isHeadline, token.tag == .unknown, beginsRun(index) { return true }
    return !isHeadline && isPossessive(index + 1) && word.isDisjoint(with: [.personNoun, .organizationNoun, .teamNoun])
      && (token.tag == .unknown || token.tag.isNoun)
  }

  /// For a word of a headline that the sentences of the article do not use as a name: a given name before a surname, or a place.
  private func isConfirmedInHeadline(_ index: Int) -> Bool {
    let word = classes[index]
    guard labels[index] != nil, usage.small(tokens[index].word) == 0 else { return false }
    if !word.isDisjoint(with: [.city, .country]) { return true }
    if word.contains(.lastName), index > 0, classes[index - 1].contains(.firstName), labels[index - 1] == .person { return true }
    // "Jiřina Moll" above sentences that speak of Moll.
    if labels[index] == .person, isWithinLabel(index + 1), usage.capital(tokens[index + 1].word) > 0 { return true }
    return word.contains(.firstName) && index + 1 < tokens.count && labels[index + 1] == .person
  }

  /// Whether a second capital follows that the place does not explain: "Barley Institute", "Bank of Ruritania".
  private func beginsRun(_ index: Int) -> Bool {
    var next = index + 1
    guard next < tokens.count,
      classes[index].isDisjoint(with: [.personNoun, .organizationNoun, .title]) || classes[index].contains(.takesOf)
    else { return false }
    if classes[index].contains(.takesOf), isWord(next, "of") || isWord(next, "for") { next += isWord(next + 1, "the") ? 2 : 1 }
    if next + 1 < tokens.count, tokens[next].shape.contains(.dash), tokens[next].shape.contains(.joined),
      tokens[next + 1].shape.contains(.joined)
    {
      next += 1
    }
    guard next < tokens.count, !tokens[next].shape.contains(.sentenceStart), tokens[next].shape.contains(.capitalised) else {
      return false
    }
    return classes[next].isDisjoint(with: [.never, .month, .weekday, .title, .honorific, .commonAcronym, .demonym])
  }

  private func beginsName(_ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Bool {
    if classes[index].contains(.nameParticle), !classes[index].contains(.never), index + 1 < sentence.upperBound,
      tokens[index].shape.contains(.capitalised), isNameLike(index + 1, isHeadline)
    {
      return true
    }
    guard isNameLike(index, isHeadline), !isJoinedPrefix(index), !isStateOfTitle(index, sentence) else { return false }
    if isTitle(index, sentence) || tokens[index].shape.contains(.number) { return false }
    if classes[index].contains(.demonym) { return isGivenName(index, sentence) || continuesDemonym(index, sentence, isHeadline) }
    return true
  }

  /// "Ex-Northwind", "Non-Swiss": the name begins behind the hyphen.
  private func isJoinedPrefix(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].shape.isSuperset(of: [.dash, .joined]) else { return false }
    return isWord(index, "ex") || isWord(index, "non") || isWord(index, "anti") || isWord(index, "pro") || isWord(index, "pre")
      || isWord(index, "post") || isWord(index, "mid")
  }

  /// "Christian Wolff", "French Stewart": a given name that is also a nationality or faith.
  private func isGivenName(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard classes[index].contains(.firstName), next < sentence.upperBound, tokens[next].shape.contains(.capitalised) else {
      return false
    }
    // "Dane Kasper Holm": two names follow.
    if isOneOfNation(index), next + 1 < sentence.upperBound, tokens[next + 1].shape.contains(.capitalised) {
      return false
    }
    if labels[index] == .person, labels[next] == .person { return true }
    return classes[next].contains(.lastName)
      && classes[next].isDisjoint(with: [.firstName, .organizationWord, .title, .placeWord, .eventWord])
  }

  /// "British Airways", "European Union": a nationality that is part of a name.
  private func continuesDemonym(_ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound, isNameLike(next, isHeadline), !isTitle(next, sentence) else { return false }
    let word = classes[next]
    if !word.isDisjoint(with: [.organizationWord, .eventWord, .placeWord]) { return true }
    if word.contains(.demonym) { return continuesDemonym(next, sentence, isHeadline) }
    let after = next + 1
    if after < sentence.upperBound, classes[after].contains(.organizationWord), tokens[after].shape.contains(.capitalised),
      !word.contains(.firstName)
    {
      return true
    }
    return word.isDisjoint(with: [.firstName, .demonym, .lastName, .city, .country])
      && !classes[index].contains(.lastName) && labels[next] == .organization
  }

  /// The end of the run that begins at `start`.
  private func endOfName(from start: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Int {
    var end = start + 1
    while end < sentence.upperBound {
      if continuesRun(start, end, sentence, isHeadline) {
        end += 1
      } else if let after = endAcrossConnector(start, end, sentence, isHeadline) {
        end = after
      } else {
        break
      }
    }
    return end
  }

  private func continuesRun(_ start: Int, _ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Bool {
    let word = classes[index]
    let isCapital = !tokens[index].shape.isDisjoint(with: [.capitalised, .mixedCase])
    if word.contains(.companySuffix), isCapital || isWord(index, "plc") || isWord(index, "plc.") { return true }
    if word.contains(.personSuffix), tokens[index].shape.contains(.capitalised) { return true }
    // "Henrik I": a number, not the pronoun.
    if isWord(index, "i"), index == start + 1 || index == start + 2 && isRuler(start),
      bytes[Int(tokens[index].span.start)] == UInt8(ascii: "I")
    {
      if tokens[index].tag.isProperNoun, classes[start].contains(.firstName) { return true }
      if labels[start] == .person, labels[index] == .person { return true }
      return isReigning(index - 1, index, sentence)
    }
    guard isNameLike(index, isHeadline), !isTitle(index, sentence), !endsWithSuffix(start..<index) else { return false }
    // "Northwind AI director": the acronym belongs to the noun.
    if word.contains(.commonAcronym) { return closesName(index, sentence, isHeadline) }
    // "the Ohio Democrat" is a person of Ohio; "Democrat Ada Smith" is no longer name either.
    if word.isSuperset(of: [.demonym, .personNoun]) {
      let next = index + 1
      return next < sentence.upperBound && tokens[next].shape.contains(.capitalised) && classes[next].contains(.organizationWord)
    }
    if word.contains(.demonym) {
      return !classes[start].contains(.firstName) || word.contains(.lastName) || isWord(start, "royal")
    }
    return true
  }

  /// Nothing follows "Inc." but another suffix.
  private func endsWithSuffix(_ run: Range<Int>) -> Bool {
    run.count > 1 && classes[run.upperBound - 1].contains(.companySuffix)
      && bytes[Int(tokens[run.upperBound - 1].span.end) - 1] == 0x2E
  }

  /// A common acronym ends a name ("Harbour AI raised") unless a noun that it describes follows ("Harbour AI director").
  private func closesName(_ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound else { return usage.capital(tokens[index].word) > 0 && labels[index] != nil }
    if labels[index] != nil, labels[index] == labels[index - 1] {
      return classes[next].isDisjoint(with: [.personNoun, .title]) && !isMark(next, "/")
    }
    if isMark(next, "/") || isMark(next, "-") { return false }
    if classes[next].contains(.agentVerb) || isPossessive(next) || isMark(next, ",") || isMark(next, ".") {
      return classes[index - 1].isDisjoint(with: .firstName)
    }
    return isNameLike(next, isHeadline) && !isTitle(next, sentence)
  }

  /// Over small words, hyphens, ampersands, numbers and commas inside names: the new end, or nil.
  private func endAcrossConnector(_ start: Int, _ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Int? {
    let next = index + 1
    let token = tokens[index]
    if token.shape.contains(.number), !isHeadline || token.shape.contains(.joined) {
      return endAfterNumber(start, index, sentence)
    }
    guard next < sentence.upperBound else { return nil }
    let nextIsName = isNameLike(next, isHeadline) && !isTitle(next, sentence)
    if token.shape.contains(.dash), token.span.count == 1 || token.span.count == 3, token.shape.contains(.joined),
      tokens[next].shape.contains(.joined), !isLongDash(index)
    {
      // "Full Self-Driving": a capital after a joined hyphen needs no noun.
      if tokens[next].shape.contains(.capitalised), classes[next].isDisjoint(with: [.never, .month]), !isHeadline || nextIsName {
        return next + 1
      }
      // "GPT-4", "F-35".
      return tokens[next].shape.contains(.number) && !isYear(next) && token.span.count == 1 ? next + 1 : nil
    }
    if isMark(index, "&") || isMark(index, "+") { return nextIsName ? next + 1 : nil }
    if isMark(index, ",") {
      let isSuffix = classes[next].contains(.personSuffix) && !isWord(next, "md") || classes[next].contains(.companySuffix)
      let isAcronym = classes[next].contains(.commonAcronym) && !classes[next].contains(.companySuffix)
      return isSuffix && tokens[next].shape.contains(.capitalised) && !isAcronym ? next + 1 : nil
    }
    if let after = endOfNickname(index, sentence) { return after }
    if classes[index].contains(.nameParticle), !tokens[index].shape.contains(.capitalised), !classes[index].contains(.never) {
      var after = next
      while after < sentence.upperBound, classes[after].contains(.nameParticle), !tokens[after].shape.contains(.capitalised) {
        after += 1
      }
      return after < sentence.upperBound && isNameLike(after, isHeadline) ? after + 1 : nil
    }
    // "Hans Brolin the Elder".
    if isWord(index, "the"), tokens[next].shape.contains(.capitalised), isEpithet(next),
      index - start <= 3, classes[start].isDisjoint(with: [.organizationWord, .placeWord, .country])
    {
      return next + 1
    }
    // "Louis the Stout", "Plaza of Heroes": a small word inside a name of the network.
    if !isHeadline, isWord(index, "the") || isWord(index, "of"), tokens[next].shape.contains(.capitalised),
      classes[next].isDisjoint(with: [.never, .month, .weekday]), isWithinLabel(index), isWithinLabel(next),
      !isOfCountry(start..<index, next)
    {
      return next + 1
    }
    guard classes[index].contains(.connector) else { return nil }
    return endAcrossOf(start, index, sentence, isHeadline)
  }

  /// "Wout Claes of Belgium": two names without a word for a house, and a country.
  func isOfCountry(_ name: Range<Int>, _ next: Int) -> Bool {
    next < tokens.count && isWord(next - 1, "of") && classes[next].contains(.country) && name.count == 2
      && name.allSatisfy {
        tokens[$0].shape.contains(.capitalised) && tokens[$0].shape.isDisjoint(with: [.allCapitals, .mixedCase])
          && classes[$0].isDisjoint(with: [
            .organizationWord, .placeWord, .eventWord, .takesOf, .companySuffix, .title, .city, .country, .demonym,
          ])
      }
  }

  /// A short number after a name makes a product's name: "Model 3"; a year or a count before a noun does not.
  private func endAfterNumber(_ start: Int, _ index: Int, _ sentence: Range<Int>) -> Int? {
    guard !isYear(index), tokens[index].span.count <= 3, !isMonthOrSo(start, index), !classes[index - 1].contains(.companySuffix)
    else { return nil }
    let next = index + 1
    if next < sentence.upperBound {
      let tag = tokens[next].tag
      if tag == .nns || tag == .cd || tokens[next].shape.contains(.joined) && byte(next) == UInt8(ascii: "%") { return nil }
      if tag == .unknown, !classes[next].isDisjoint(with: [.personNoun, .month]) { return nil }
      if isMark(next, "-") || isMark(next, "%") { return nil }
    }
    return classes[index - 1].isDisjoint(with: [.lastName, .month, .country, .city]) || labels[index] != nil ? next : nil
  }

  private func isMonthOrSo(_ start: Int, _ index: Int) -> Bool {
    !classes[index - 1].isDisjoint(with: [.month, .weekday]) || byte(index) == UInt8(ascii: "'")
  }

  func isYear(_ index: Int) -> Bool {
    let span = tokens[index].span
    guard span.count == 4 else { return false }
    return bytes[Int(span.start)] == UInt8(ascii: "1") || bytes[Int(span.start)] == UInt8(ascii: "2")
  }

  private func isLongDash(_ index: Int) -> Bool {
    let scalar = Scalar.read(bytes.span, at: Int(tokens[index].span.start)).value
    return scalar == 0x2014 || scalar == 0x2015
  }
}
