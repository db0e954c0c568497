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
