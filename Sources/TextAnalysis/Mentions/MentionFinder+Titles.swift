import SourceText

/// Titles beside names: "Chief Financial Officer Ada Smith", and names that are spelt like titles: "Baker said".
extension MentionFinder {
  /// A title where it stands before or after a name and is no part of it. Inside "Department of Justice" it is not one.
  func isTitle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let word = classes[index]
    // "St. Ives" and "St. Clare": the saint belongs to the name.
    if word.contains(.honorific) { return !isWord(index, "st.") }
    if opensWithMaker(index, sentence) || opensChief(index, sentence) { return true }
    // "the Very Reverend Ada Lovell".
    if Self.degrees.contains(foldedWord(index)), index + 1 < sentence.upperBound, isWord(index + 1, "reverend") { return true }
    guard word.contains(.title) || isWord(index, "general") || opensWithTrade(index, sentence) else { return false }
    if index > sentence.lowerBound, isWord(index - 1, "of") { return false }
    if opensHouseName(index, sentence) || isKnownSurname(index, sentence) || isNamedLikeTitle(index, sentence) { return false }
    // "General John Hale", "General Director", "Attorney General", but "General Motors".
    if isWord(index, "general"), index > sentence.lowerBound, Self.generals.contains(foldedWord(index - 1)) { return true }
    if isWord(index, "general"), index + 1 < sentence.upperBound {
      if Self.underGeneral.contains(foldedWord(index + 1)) { return true }
      return classes[index + 1].contains(.firstName) && !classes[index + 1].contains(.organizationWord)
    }
    // "Chief Financial Officer" and "Prime Minister" are titles; "General Motors" is not.
    return word.isDisjoint(with: .lastName) || !isPrecededByFirstName(index, sentence)
  }

  /// "Duke University", "King College": a rank that is a surname too, right before the noun of a house.
  private func opensHouseName(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound, tokens[index + 1].shape.contains(.capitalised),
      classes[index + 1].contains(.organizationWord)
    else { return false }
    return Self.surnames.contains(foldedWord(index))
  }

  /// "Baker said", in a text that has called somebody by that word elsewhere and never writes it small, where the network sees a person.
  private func isKnownSurname(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let word = tokens[index].word
    guard Self.tradeSurnames.contains(foldedWord(index)), labels[index] == .person, usage.small(word) == 0,
      usage.capital(word) > 0,
      index == sentence.lowerBound || classes[index - 1].isDisjoint(with: [.definite, .possessivePronoun])
    else { return false }
    return index + 1 >= sentence.upperBound || tokens[index + 1].shape.isDisjoint(with: [.capitalised, .mixedCase])
  }

  /// "the finance chief, Dean Holloway", "striker Earl Watts": nobody has two titles in a row of which one alone is written small.
  private func isNamedLikeTitle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard Self.givenNames.contains(foldedWord(index)), usage.small(tokens[index].word) == 0, index + 1 < sentence.upperBound,
      tokens[index + 1].shape.contains(.capitalised), classes[index + 1].isDisjoint(with: [.title, .organizationWord])
    else { return false }
    var before = index - 1
    if before > sentence.lowerBound, isWord(before, ",") { before -= 1 }
    return before >= sentence.lowerBound && tokens[before].shape.isDisjoint(with: [.capitalised, .allCapitals])
      && !classes[before].isDisjoint(with: [.title, .personNoun])
  }

  /// "Fire Chief Ada Lovell": no house is called "Fire".
  private func opensChief(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard Self.forces.contains(foldedWord(index)), index + 1 < sentence.upperBound, tokens[index].shape.contains(.capitalised)
    else {
      return false
    }
    return isWord(index + 1, "chief") || isWord(index + 1, "commissioner") || isWord(index + 1, "marshal")
  }

  private static let forces = WordList("fire police")
  /// "Insurer Norvent Mutual said", "LEEDS - Brewer Norvent": what a house does, with a capital because it opens the sentence.
  private func opensWithMaker(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard Self.makers.contains(foldedWord(index)), index + 1 < sentence.upperBound,
      tokens[index + 1].shape.contains(.capitalised), classes[index + 1].isDisjoint(with: .organizationWord)
    else { return false }
    return index == sentence.lowerBound || tokens[index - 1].shape.contains(.dash) || isWord(index - 1, ":")
  }

  private static let makers = WordList(
    """
    insurer reinsurer retailer lender carmaker automaker brewer distiller drugmaker chipmaker planemaker shipbuilder broadcaster publisher
    housebuilder supermarket startup airline grocer miner steelmaker bookseller manufacturer developer fintech biotech newcomer rival
    publican baker hotelier shipowner refiner truckmaker toymaker jeweller jeweler operator contractor supplier conglomerate
    """)
  private static let givenNames = WordList("dean earl duke prince")
  private static let degrees = WordList("very right most")
  private static let tradeSurnames = WordList("baker farmer cook painter singer boxer duke king pope")
  private static let surnames = WordList("duke king queen prince princess baron earl bishop pope baker cook major judge")
  private static let generals = WordList("attorney attorneys solicitor secretary director governor inspector surgeon consul")
  private static let underGeneral = WordList("director secretary manager counsel partner editor")

  /// "Curator Ada Smith": what somebody does, with a capital because it opens the sentence, before two more words of a name.
  private func opensWithTrade(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index == sentence.lowerBound, index + 2 < sentence.upperBound, classes[index].contains(.personNoun),
      classes[index].isDisjoint(with: [.firstName, .organizationWord])
    else { return false }
    return (index + 1...index + 2).allSatisfy {
      tokens[$0].shape.contains(.capitalised)
        && classes[$0].isDisjoint(with: [.organizationWord, .personNoun, .companySuffix, .eventWord, .placeWord])
    }
  }

  private func isPrecededByFirstName(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && classes[index - 1].contains(.firstName) && tokens[index - 1].shape.contains(.capitalised)
      && classes[index - 1].isDisjoint(with: [.title, .demonym])
  }

  /// "Secretary of State Hilda Berg": the state belongs to the office.
  func isStateOfTitle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index >= sentence.lowerBound + 2 && isWord(index, "state") && isWord(index - 1, "of") && classes[index - 2].contains(.title)
      && index + 1 < sentence.upperBound && tokens[index + 1].shape.contains(.capitalised)
      && classes[index + 1].isDisjoint(with: [.organizationWord, .takesOf])
  }
}
