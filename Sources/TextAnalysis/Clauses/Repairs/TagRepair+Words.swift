/// Verbs that the words beside them tell apart from nouns, adjectives and participles, before any parse.
extension TagRepair {
  static func repairByWords(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) {
    var finite: Int?
    for index in sentence {
      if index > sentence.lowerBound, isSmall(text.tokens[index]),
        let tag = verbTag(text, index, sentence, after: finite, symbols)
      {
        text.tokens[index].tag = tag
        if tag == .nn { text.tokens[index - 1].tag = .in }
      }
      if isFinite(text.tokens[index].tag) { finite = index }
    }
    repairBehindAside(&text, sentence)
  }

  /// The tag of a verb that was tagged as something else; nil when all is well.
  ///
  /// - Parameter finite: the last finite verb before it.
  private static func verbTag(
    _ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, after finite: Int?, _ symbols: SymbolTable
  ) -> PartOfSpeech? {
    let word = symbols.bytes(of: text.tokens[index].word)
    let before = text.tokens[index - 1]
    let next = index + 1 < sentence.upperBound ? text.tokens[index + 1] : nil
    switch text.tokens[index].tag {
    case .nn, .jj, .nnp:
      // "was lent to the city".
      if ClauseWords.plainPasts.contains(word) {
        if ClauseWords.helpers.contains(symbols.bytes(of: before.word)) { return .vbn }
        return before.tag.isNoun || before.tag == .prp ? .vbd : nil
      }
      if damagesMany(text, index, after: finite, next, symbols) { return .vbd }
      return finite == nil && bearsOut(text, index, sentence, next, symbols) ? .vbp : nil
    case .vb: return isPost(text, index, sentence, next, symbols) ? .nn : nil
    case .vbn: return damagesMany(text, index, after: finite, next, symbols) ? .vbd : nil
    case .nns where finite != nil:
      // "retired in 2006 and now coaches juniors".
      if index - 2 > sentence.lowerBound, ClauseWords.sequels.contains(symbols.bytes(of: before.word)),
        text.tokens[index - 2].tag == .cc, let next, next.tag != .period, next.tag != .cc, !lacksVerb(text, index, sentence)
      {
        return .vbz
      }
      return closesReport(text, index, sentence, symbols) ? .vbz : nil
    default: return nil
    }
  }

  /// "was promoted to treasurer", but "was appointed to head the unit".
  private static func isPost(
    _ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, _ next: Token?, _ symbols: SymbolTable
  ) -> Bool {
    guard index - 2 >= sentence.lowerBound, symbols.bytes(of: text.tokens[index - 1].word) == Array("to".utf8),
      ClauseWords.raising.contains(symbols.bytes(of: text.tokens[index - 2].word)),
      WordClass.listed(symbols.bytes(of: text.tokens[index].word)).contains(.personNoun)
    else { return false }
    return next.map { !beginsObject($0.tag) } ?? true
  }

  /// "killed 40 people and injured dozens": what is joined to a finite verb and counts its object in round numbers.
  private static func damagesMany(
    _ text: AnalysedText, _ index: Int, after finite: Int?, _ next: Token?, _ symbols: SymbolTable
  ) -> Bool {
    guard let finite, let next, text.tokens[index - 1].tag == .cc, symbols.bytes(of: text.tokens[index].word).hasSuffix("ed")
    else {
      return false
    }
    return ClauseWords.roundNumbers.contains(symbols.bytes(of: next.word))
      && !ClauseWords.helpers.contains(symbols.bytes(of: text.tokens[finite].word))
  }

  /// "Letters seen by the court show that": a plural that opens the sentence, and no other verb before "that".
  private static func bearsOut(
    _ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, _ next: Token?, _ symbols: SymbolTable
  ) -> Bool {
    guard let next, symbols.bytes(of: next.word) == Array("that".utf8), text.tokens[index - 1].tag.isNoun,
      ClauseWords.bearingOut.contains(symbols.bytes(of: text.tokens[index].word))
    else { return false }
    return sentence.first { text.tokens[$0].tag.isNoun }.map { text.tokens[$0].tag == .nns } ?? false
  }

  /// "…, its author claims.": the last word, behind a comma and who says so.
  private static func closesReport(_ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, _ symbols: SymbolTable) -> Bool {
    guard index + 2 == sentence.upperBound, text.tokens[index + 1].tag == .period,
      ClauseWords.closingReports.contains(symbols.bytes(of: text.tokens[index].word))
    else { return false }
    var cursor = index - 1
    while cursor > sentence.lowerBound, index - cursor < 6, text.tokens[cursor].tag.isNoun || text.tokens[cursor].tag == .jj {
      cursor -= 1
    }
    if text.tokens[cursor].tag == .dt || text.tokens[cursor].tag == .prpPossessive { cursor -= 1 }
    return cursor > sentence.lowerBound && cursor < index - 1 && text.tokens[cursor].tag == .comma
  }

  /// "The fair, cancelled twice because of floods, returns in June.": behind a participle between commas the plural is the verb of the
  /// singular before them, when the sentence has no other.
  private static func repairBehindAside(_ text: inout AnalysedText, _ sentence: Range<Int>) {
    guard let first = sentence.first(where: { text.tokens[$0].tag == .comma }), first > sentence.lowerBound,
      first + 3 < sentence.upperBound, text.tokens[sentence.upperBound - 1].tag == .period,
      text.tokens[first - 1].tag == .nn || text.tokens[first - 1].tag == .nnp,
      text.tokens[first + 1].tag == .vbn || text.tokens[first + 1].tag == .vbd,
      let second = (first + 2..<sentence.upperBound).first(where: { text.tokens[$0].tag == .comma }),
      second + 2 < sentence.upperBound,
      text.tokens[second + 1].tag == .nns, isSmall(text.tokens[second + 1])
    else { return }
    switch text.tokens[second + 2].tag {
    case .in, .to, .dt, .prpPossessive, .cd, .nnp: break
    default: return
    }
    guard !sentence.contains(where: { $0 != first + 1 && isFinite(text.tokens[$0].tag) }) else { return }
    text.tokens[first + 1].tag = .vbn
    text.tokens[second + 1].tag = .vbz
  }
}
