import SourceText

/// What a name names.
extension MentionFinder {
  /// The run without titles and small words at its ends; nil when nothing that names is left.
  func trimmed(_ run: Range<Int>) -> Range<Int>? {
    if run.count == 2, isPossessive(run.upperBound - 1) { return run }
    var start = run.lowerBound
    var end = run.upperBound
    while start < end, isOuter(start) || isRank(start, end), !(isWord(start, "st.") && start + 1 < end) { start += 1 }
    while end > start, isOuter(end - 1) { end -= 1 }
    guard start < end, !isHonours(start..<end) else { return nil }
    if end - start == 1, classes[start].contains(.commonAcronym), tokens[start].shape.contains(.capitalised), !isProvince(start) {
      return nil
    }
    if end - start == 1, isPortfolio(start) || isCurrency(start) { return nil }
    if end - start == 1, isPeople(start) || Self.ideas.contains(foldedWord(start)) { return nil }
    if end - start == 1, tokens[start].span.count == 1, !isWord(start, "x"), labels[start] == nil { return nil }
    if end - start == 1, !classes[start].isDisjoint(with: [.demonym, .month, .weekday, .companySuffix, .never]),
      !isAcronymDespiteWord(start), !isOneOfNation(start) || start > 0 && classes[start - 1].contains(.definite)
    {
      return nil
    }
    if end - start == 1, classes[start].contains(.organizationNoun), usage.small(tokens[start].word) > 0,
      usage.capital(tokens[start].word) == 0
    {
      return nil
    }
    if end - start == 1, classes[start].contains(.organizationWord), labels[start] == nil,
      classes[start].isDisjoint(with: [.lastName, .firstName]), !isClub(start)
    {
      return nil
    }
    return start..<end
  }

  /// "PC, OBE": letters behind a name, which are nobody.
  private func isHonours(_ run: Range<Int>) -> Bool {
    run.count > 1 && run.contains { classes[$0].contains(.personSuffix) }
      && run.allSatisfy { isComma($0) || !classes[$0].isDisjoint(with: [.personSuffix, .commonAcronym]) }
  }

  /// "is an Internet Service Provider", "a Halden Company": what a house is said to be, with capitals; "as the Grief Ministry Leader".
  func isDescribing(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard name.count > 1 else { return false }
    if isPost(name, sentence) { return true }
    guard Self.sorts.contains(foldedWord(name.upperBound - 1)),
      name.upperBound >= sentence.upperBound || !tokens[name.upperBound].tag.isNoun
    else { return false }
    for index in (max(sentence.lowerBound, name.lowerBound - 12)..<name.lowerBound).reversed() {
      if isWord(index, "a") || isWord(index, "an") { return true }
      let tag = tokens[index].tag
      let isJoined = tokens[index + 1].shape.isSuperset(of: [.dash, .joined])
      guard
        isComma(index) || tokens[index].shape.contains(.dash) || tag == .jj || tag == .rb || tag == .vbn || tag == .vbg
          || isJoined
      else { return false }
    }
    return false
  }

  /// "serves as the Grief Ministry Leader", "worked as an Assistant Store Trainee Manager": a post in capitals that the network sees no
  /// name in.
  private func isPost(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let article = name.lowerBound - 1
    guard article > sentence.lowerBound, isWord(article, "a") || isWord(article, "an") || isWord(article, "the"),
      isWord(article - 1, "as"), name.upperBound < sentence.upperBound, classes[name.upperBound].contains(.title),
      tokens[name.upperBound].shape.contains(.capitalised), labels[name].allSatisfy({ $0 == nil })
    else { return false }
    return name.allSatisfy { tokens[$0].shape.isDisjoint(with: [.allCapitals, .mixedCase]) }
  }

  private static let sorts = WordList(
    "company firm provider supplier agency manufacturer distributor operator retailer wholesaler consultancy nonprofit organization organisation"
  )

  /// "Very" of "the Very Reverend Ada Smith".
  private func isRank(_ index: Int, _ end: Int) -> Bool {
    index + 2 < end && (isWord(index, "very") || isWord(index, "right") || isWord(index, "most"))
      && (isWord(index + 1, "reverend") || isWord(index + 1, "rev") || isWord(index + 1, "rev.")
        || isWord(index + 1, "honourable"))
  }

  /// "Dane", "Finn", "Scot": who is of a nation, or somebody's given name.
  func isOneOfNation(_ index: Int) -> Bool { isWord(index, "dane") || isWord(index, "finn") || isWord(index, "scot") }

  /// "Foreign Minister": the first word of an office.
  private func isPortfolio(_ index: Int) -> Bool {
    Self.portfolios.contains(foldedWord(index)) && index + 1 < tokens.count && tokens[index + 1].shape.contains(.capitalised)
      && Self.officers.contains(foldedWord(index + 1))
  }

  private static let portfolios = WordList(
    """
    foreign finance defence defense interior home health education justice transport trade labour labor energy environment agriculture
    culture housing welfare economy economics prime deputy
    """)
  private static let officers = WordList("minister secretary ministers secretaries")

  /// "Rs. 22,314 crores": money of a country, before a figure.
  private func isCurrency(_ index: Int) -> Bool {
    guard isWord(index, "rs") || isWord(index, "rs.") else { return false }
    let next = index + 1 < tokens.count && isMark(index + 1, ".") ? index + 2 : index + 1
    return next < tokens.count && tokens[next].shape.contains(.number)
  }

  /// "in B.C.": the province, and not an age.
  private func isProvince(_ index: Int) -> Bool {
    isWord(index, "b.c.") && index > 0 && (isWord(index - 1, "in") || isWord(index - 1, "of") || isComma(index - 1))
  }

  /// "the Athenians", "Melanesians": those who live somewhere, whom no list has; a club's name is one of an organisation for the network.
  private func isPeople(_ index: Int) -> Bool {
    guard tokens[index].tag == .nnps || tokens[index].tag == .nns,
      tokens[index].shape.isDisjoint(with: [.allCapitals, .mixedCase]),
      labels[index] != .organization
    else { return false }
    let word = foldedWord(index)
    return word.count > 6 && (word.hasSuffix("ians") || word.hasSuffix("eans")) || Self.peoples.contains(word)
  }

  private static let peoples = WordList("romans texans spartans trojans zulus incas aztecs mayas aborigines goths vandals saxons")

  /// Faiths, votes and books that are neither a place nor an organisation.
  private static let ideas = WordList(
    """
    islam christianity judaism buddhism hinduism catholicism protestantism communism marxism socialism capitalism brexit
    covid-19 covid testament bible koran quran torah esperanto romanization
    """)

  private static let clubs = WordList(
    "rovers wanderers rangers hornets tigers giants lions eagles hawks wolves united athletic albion")

  /// What comes last in the names of sides, and stands alone for others too: "the Harbour Knights".
  private static let sides = WordList(
    """
    hotspur harriers pacers raiders knights bears bulls sharks dolphins falcons ravens panthers jaguars broncos cowboys saints chiefs
    cardinals dodgers mariners pirates warriors rockets mavericks spurs blazers clippers islanders penguins bruins sabres flyers
    oilers flames canucks riverhawks seahawks nighthawks bulldogs huskies wildcats cougars crusaders harlequins saracens titans
    """)

  /// Whether the name of several words that ends at `index` is that of a side.
  func isSide(_ index: Int) -> Bool { isClub(index) || Self.sides.contains(foldedWord(index)) }

  /// "Rovers, founded in 1909", "The Rovers": what fans call a club.
  func isClub(_ index: Int) -> Bool {
    Self.clubs.contains(foldedWord(index)) && usage.small(tokens[index].word) == 0
      && (tokens[index].tag.isProperNoun || usage.capital(tokens[index].word) > 0)
  }

  private func isOuter(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.punctuation) || classes[index].contains(.honorific)
      || shape.isDisjoint(with: [.capitalised, .mixedCase, .number]) && !classes[index].contains(.companySuffix)
  }

  /// The surname of a person, the last word of another name before a suffix.
  func head(of range: Range<Int>, _ kind: Mention.Kind) -> Int {
    var head = range.upperBound - 1
    if kind != .person, let of = range.first(where: { isWord($0, "of") || isWord($0, "for") }), of > range.lowerBound {
      return of - 1
    }
    while head > range.lowerBound, !classes[head].isDisjoint(with: [.personSuffix, .companySuffix]) || isComma(head) { head -= 1 }
    return head
  }
}
