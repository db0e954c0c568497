import SourceText

/// What the names of people alone have inside them: nicknames, the numbers of rulers, "the Elder".
extension MentionFinder {
  /// "Robert “Bob” Smith", "Robert (Bob) Smith": after the surname.
  func endOfNickname(_ index: Int, _ sentence: Range<Int>) -> Int? {
    guard index + 3 < sentence.upperBound, tokens[index].shape.contains(.openingQuote) || isMark(index, "(") else { return nil }
    let close = index + 2
    let isClosed = tokens[close].shape.contains(.closingQuote) || isMark(close, ")")
    guard isClosed, tokens[index + 1].shape.contains(.capitalised), !tokens[index + 1].shape.contains(.allCapitals),
      tokens[close + 1].shape.contains(.capitalised), classes[close + 1].isDisjoint(with: [.never, .month]),
      classes[index + 1].isDisjoint(with: isMark(index, "(") ? [.never, .month, .demonym] : [.never, .demonym]),
      classes[index - 1].contains(.firstName) || labels[index - 1] == .person || isInitial(index - 1)
        || isForename(index - 1) && !isMark(index, "(")
    else { return nil }
    return close + 2
  }

  /// "J." of "Robert J. “Bob” Smith".
  private func isInitial(_ index: Int) -> Bool {
    tokens[index].span.count == 2 && bytes[Int(tokens[index].span.end) - 1] == UInt8(ascii: ".")
  }

  /// A capital that no list knows and the text does not write small, where it may be the first name of somebody with a nickname.
  private func isForename(_ index: Int) -> Bool {
    index >= 0 && tokens[index].shape.contains(.capitalised) && tokens[index].shape.isDisjoint(with: [.allCapitals, .mixedCase])
      && classes[index].isDisjoint(with: [
        .never, .opener, .month, .weekday, .demonym, .country, .city, .placeWord, .organizationWord, .eventWord, .title,
      ])
      && usage.small(tokens[index].word) == 0
  }

  /// "king Aldric I ruled", "replaced Aldric I with": a ruler's number behind a title, or where a pronoun had no verb.
  func isReigning(_ name: Int, _ number: Int, _ sentence: Range<Int>) -> Bool {
    if name > sentence.lowerBound, isRuler(name - 1) { return true }
    let next = number + 1
    guard next < sentence.upperBound, name > sentence.lowerBound else { return false }
    let tag = tokens[next].tag
    return tag == .in || isMark(next, ",") || isMark(next, ".") || isMark(next, "(") || isMark(next, ")") || isPossessive(next)
  }

  /// "King", "pope".
  func isRuler(_ index: Int) -> Bool { Self.rulers.contains(foldedWord(index)) }

  private static let rulers = WordList(
    "king queen emperor empress pope tsar sultan shah pharaoh prince duke archduke grand-duke count caliph kaiser")

  /// "Elder", "Great" behind "the".
  func isEpithet(_ index: Int) -> Bool { Self.epithets.contains(foldedWord(index)) }

  private static let epithets = WordList(
    "elder younger great terrible conqueror magnificent bold bald fat pious wise short tall lionheart confessor impaler navigator"
  )
}
