import SourceText

/// Names that are spelt like small words, verbs and months: "Per Aune", "An Nguyen", "Will Holm", "May Lund".
extension MentionFinder {
  /// "An Nguyen": the article stands before vowels, so that before a consonant "An" is a given name.
  func isNamedAn(_ index: Int) -> Bool {
    let next = index + 1
    guard isWord(index, "an"), tokens[index].shape.contains(.capitalised), next < tokens.count else { return false }
    let shape = tokens[next].shape
    guard shape.contains(.capitalised), shape.isDisjoint(with: [.allCapitals, .mixedCase, .joined]), tokens[next].span.count > 1,
      classes[next].contains(.lastName) || tokens[next].tag.isProperNoun
    else { return false }
    let letter = byte(next) | 0x20
    return letter &- 0x61 < 26 && !"aeiouh".utf8.contains(letter)
  }

  /// "Per Aune was named", "hired Do Nguyen": a name before another word of it. Inside a sentence the capital tells; where a sentence
  /// begins, what follows has to be what follows a subject, and "Will Northwind close?" is a question.
  func isNamedBySmallWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].shape.contains(.capitalised), tokens[index].shape.isDisjoint(with: [.allCapitals, .mixedCase]),
      index + 1 < sentence.upperBound, isPlainName(index + 1)
    else { return false }
    let word = foldedWord(index)
    if Self.openingNames.contains(word), WordUsage.opens(tokens, index, bytes: bytes) { return isSubject(index, sentence) }
    guard Self.smallNames.contains(word), index > sentence.lowerBound, !WordUsage.opens(tokens, index, bytes: bytes) else {
      return false
    }
    // "the Man In Black": a small word inside a title.
    let before = tokens[index - 1]
    return before.shape.isDisjoint(with: [.capitalised, .allCapitals, .mixedCase])
      || !classes[index - 1].isDisjoint(with: [.title, .honorific])
  }

  /// Given names, and surnames of countries where those come first, that the language has as small words.
  private static let smallNames = WordList("per will an do so my to may june april august jan")
  /// Of these the ones that may open a sentence as a name.
  private static let openingNames = WordList("per will may june april august jan")

  /// A capital that begins a word of a name and no organisation's, title's or month's.
  private func isPlainName(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.capitalised) && shape.isDisjoint(with: [.allCapitals, .mixedCase, .joined, .punctuation, .number])
      && tokens[index].span.count > 1
      && classes[index].isDisjoint(with: [.never, .month, .weekday, .title, .honorific, .demonym, .companySuffix, .eventWord])
  }

  /// Whether the capitals from `index` on do something: a verb in the past or the third person stands behind them, or an apposition.
  private func isSubject(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var end = index + 1
    while end < sentence.upperBound, end - index < 4, isPlainName(end) {
      // "Per Northwind Bank, rates fell."
      if classes[end].contains(.organizationWord), !classes[end].contains(.lastName) { return false }
      end += 1
    }
    guard end < sentence.upperBound, !isMark(sentence.upperBound - 1, "?") else { return false }
    let tag = tokens[end].tag
    if tag == .vbd || tag == .vbz || tag == .md || isPossessive(end) || isMark(end, "(") { return true }
    guard isComma(end), end + 1 < sentence.upperBound else {
      return isWord(end, "and") && end + 1 < sentence.upperBound && tokens[end + 1].shape.contains(.capitalised)
    }
    return isWord(end + 1, "who") || isWord(end + 1, "a") || isWord(end + 1, "an") || tokens[end + 1].shape.contains(.number)
  }
}
