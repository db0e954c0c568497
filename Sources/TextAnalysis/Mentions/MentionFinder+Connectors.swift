/// "Bank of England", "Ministry of Food and Farming", "Centre for Security and Technology", "Hill and Sons".
extension MentionFinder {
  /// The end of the name over the small words from `index` on, or nil when the name ends before them.
  func endAcrossOf(_ start: Int, _ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Int? {
    let head = takesOf(start..<index)
    if isWord(index, "and") { return endAcrossAnd(start, index, sentence, isHeadline, head) }
    guard head, isWord(index, "of") || (isWord(index, "for") || isWord(index, "on") && !isHeadline) && isDedicated(index - 1)
    else { return nil }
    var next = index + 1
    if next < sentence.upperBound, isWord(next, "the") { next += 1 }
    guard next < sentence.upperBound, tokens[next].shape.contains(.capitalised),
      classes[next].isDisjoint(with: [.never, .month, .weekday])
    else { return nil }
    // "Centre on Budget Policy", but "the Centre on STS-1".
    if isWord(index, "on"), !tokens[next].shape.isDisjoint(with: [.allCapitals, .mixedCase, .number]) { return nil }
    if isHeadline, !isWord(index, "of") { return nil }
    if isTitle(next, sentence) && !isWord(index, "of") { return nil }
    // "Bank of America", but "the club of Ada Smith".
    if next + 1 < sentence.upperBound, classes[next].contains(.firstName), classes[next].isDisjoint(with: [.city, .country]),
      tokens[next + 1].shape.contains(.capitalised), classes[next + 1].isDisjoint(with: [.organizationWord, .placeWord])
    {
      return nil
    }
    return next + 1
  }

  /// "and" stays inside a name after "of" or "for" when what follows is no name of its own, and before "Sons" and the like.
  private func endAcrossAnd(_ start: Int, _ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool, _ head: Bool) -> Int? {
    let next = index + 1
    guard next < sentence.upperBound, tokens[next].shape.contains(.capitalised),
      classes[next].isDisjoint(with: [.never, .month, .weekday])
    else { return nil }
    if isWord(next, "sons") || isWord(next, "company") || isWord(next, "brothers") || isWord(next, "daughters") {
      return next + 1
    }
    if !isHeadline, joinsFields(index, sentence) { return next + 1 }
    guard head, hasOf(start..<index), !isHeadline else { return nil }
    let listed: WordClass = [.firstName, .city, .country, .takesOf, .demonym]
    guard classes[next].isDisjoint(with: listed), tokens[next].shape.isDisjoint(with: [.mixedCase, .allCapitals]) else {
      return nil
    }
    guard classes[index - 1].isDisjoint(with: [.firstName, .city, .country]) else { return nil }
    // "… and Acme Inc.": a company of its own.
    var after = next + 1
    while after < sentence.upperBound, tokens[after].shape.contains(.capitalised) {
      if classes[after].contains(.companySuffix) { return nil }
      after += 1
    }
    return next + 1
  }

  /// "the Securities and Exchange Commission", "National Air and Space Museum": two fields of one institution, whose noun ends the run.
  private func joinsFields(_ and: Int, _ sentence: Range<Int>) -> Bool {
    guard Self.fields.contains(foldedWord(and - 1)), Self.fields.contains(foldedWord(and + 1)) else { return false }
    var last = and + 1
    while last + 1 < sentence.upperBound, tokens[last + 1].shape.contains(.capitalised),
      tokens[last + 1].shape.isDisjoint(with: [.allCapitals, .punctuation])
    {
      last += 1
    }
    return last > and + 1 && Self.fieldHolders.contains(foldedWord(last))
  }

  private static let fields = WordList(
    """
    aeronautics aerospace agriculture air alcohol animal art arts atmospheric aviation border broadcasting building business chemical
    children citizenship civil commerce communication communications competition conservation consumer corrections crime culture
    customs defence defense design development drug drugs economic education electricity emergency employment energy enforcement
    engineering environment equality evaluation exchange excise explosives export families film finance firearms fisheries fishing
    food foreign forest forestry futures gallery gaming gas geological harbour harbor health heritage highways history hospitals
    housing human humanities immigration industrial industry information infrastructure innovation insurance intelligence investment
    investments justice labor labour land language learning legal lending libraries life literature livestock local maritime
    marine market markets materials mathematics media medical medicine mental military mines mining monopolies mortgage music natural nature
    naval nuclear ocean oceanic oil parks pension pensions petroleum pharmaceutical planning plant police policy political ports
    power prevention privacy product products public quality radiation rail railway railways recreation refugee regional religion
    research resources revenue rights road roads rocket rural safety sanitation savings science sciences securities security senate
    social space sport sports standards statistics steel sustainability systems tax taxation technical technology telecommunications
    theatre tobacco tourism trade trading training transport transportation treasury urban utilities vaccine veterans victims water
    welfare wildlife women youth
    """)
  private static let fieldHolders = WordList(
    """
    academy administration agency association authority board branch bureau center centre chamber college commission committee company
    corporation council department directorate division exchange federation forum foundation fund group hospital inspectorate institute
    institution laboratory library ministry museum network office organisation organization programme program school service services
    society system systems trust tribunal union university
    """)

  private static let dedicated = WordList(
    """
    center centre institute society association foundation council campaign office agency committee commission department ministry
    school fund alliance coalition network programme program board college academy laboratory lab organization organisation forum
    federation union trust party movement initiative project museum hospital authority bureau conference court group
    """)

  /// Whether a field may follow the word by "for" or "on": "Institute for", but not "left Northwind Bank for".
  private func isDedicated(_ index: Int) -> Bool { Self.dedicated.contains(foldedWord(index)) }

  private func takesOf(_ range: Range<Int>) -> Bool { range.contains { classes[$0].contains(.takesOf) } }

  private func hasOf(_ range: Range<Int>) -> Bool { range.contains { isWord($0, "of") || isWord($0, "for") } }
}
