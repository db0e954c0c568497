/// Subjects and objects that stand for more than one thing.
extension TreeRepair {
  mutating func repairNouns(_ text: inout AnalysedText, _ symbols: SymbolTable) {
    for token in sentence {
      switch tree.relation(token) {
      case .nsubj, .nsubjpass, .npadvmod, .dep, .advcl: mendOpening(token, &text, symbols)
      case .dobj: mendObject(token, &text, symbols)
      case .conj: mendCount(token, &text)
      case .nummod: mendCounted(token, &text)
      default: break
      }
    }
  }

  /// "Last spring, …, Zarin sold": a time before the subject is a time. "An expert on glaciers, Aune led": a description before it is
  /// said of the subject.
  private mutating func mendOpening(_ opening: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.head(opening)
    guard text.tokens[opening].tag.isNoun, !text.tokens[opening].tag.isProperNoun, opening < verb, text.tokens[verb].tag.isVerb
    else { return }
    let subjects = tree.children(verb).filter {
      (tree.relation($0) == .nsubj || tree.relation($0) == .nsubjpass) && $0 > opening && $0 < verb
    }
    guard let subject = subjects.last, tree.low(subject) > tree.high(opening) else { return }
    guard isWord(tree.low(subject) - 1, ",", text, symbols) else { return }
    if isTime(opening, text, symbols) {
      if tree.relation(opening) != .npadvmod { set([(opening, verb, .npadvmod)], &text) }
      return
    }
    let isPhrase = tree.low(opening) == sentence.lowerBound && tree.high(opening) == tree.low(subject) - 2
    let tag = text.tokens[tree.low(opening)].tag
    guard isPhrase, tag == .dt || tag == .jj || tag == .prpPossessive || tag == .rb || tree.child(opening, .poss) != nil,
      text.tokens[subject].tag.isProperNoun || text.tokens[subject].tag == .prp
    else { return }
    set([(opening, subject, .appos)], &text)
  }

  /// "arrested a teacher, a farmer and two students": of two objects apart by a comma the second is coordinated. "praised goalkeeper Jonas
  /// Eik": of two side by side the first is a title.
  private mutating func mendObject(_ second: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.head(second)
    guard let first = tree.children(verb, .dobj).first, first < second, first > verb else { return }
    let isGift = tree.child(second, .det) != nil || tree.child(second, .nummod) != nil
    if tree.low(second) == tree.high(first) + 1, tree.child(verb, .dative) == nil,
      text.tokens[first].tag.isProperNoun && tree.child(second, .det) != nil
        || text.tokens[first].tag.isNoun && isGift && isIn(ClauseWords.giving, verb, text, symbols)
    {
      // "bought Palegrove a cake", "pays nurses 300 euros".
      set([(first, verb, .dative)], &text)
    } else if tree.low(second) == first + 1, text.tokens[second].tag.isProperNoun, !text.tokens[first].tag.isProperNoun,
      ClauseWords.isRoleNoun(text.tokens[first], symbols)
    {
      set([(first, second, .compound)], &text)
    } else if isWord(tree.low(second) - 1, ",", text, symbols),
      tree.high(first) == tree.low(second) - 1 || tree.high(first) == first,
      tree.child(second, .conj) != nil || tree.child(second, .cc) != nil
    {
      set([(second, first, .conj)], &text)
    }
  }

  /// "of whom 12 trained in Riga": a number that counts a verb is its subject.
  private mutating func mendCounted(_ number: Int, _ text: inout AnalysedText) {
    let verb = tree.head(number)
    guard verb == number + 1, text.tokens[verb].tag == .vbd, text.tokens[number].tag == .cd,
      !tree.children(verb).contains(where: { tree.relation($0) == .nsubj || tree.relation($0) == .nsubjpass })
    else { return }
    set([(number, verb, .nsubj)], &text)
  }

  /// "a farmer and two students": a number right before a noun coordinated with the same word counts it.
  private mutating func mendCount(_ number: Int, _ text: inout AnalysedText) {
    let noun = number + 1
    guard sentence.contains(noun), text.tokens[number].tag == .cd, text.tokens[noun].tag == .nns, tree.relation(noun) == .conj,
      tree.head(noun) == tree.head(number)
    else { return }
    set([(number, noun, .nummod)], &text)
  }
}
