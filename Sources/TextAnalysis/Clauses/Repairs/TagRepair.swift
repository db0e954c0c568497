import SourceText

/// Mends tags that the tags around them or the parse contradict: "the company plans to open" has a subject for "plans", which is no noun then.
enum TagRepair {
  static func repair(
    _ text: inout AnalysedText, _ sentence: Range<Int>, _ lemmatiser: inout Lemmatiser, _ symbols: inout SymbolTable
  ) {
    for child in sentence where text.arcs[child].relation == .nsubj || text.arcs[child].relation == .nsubjpass {
      let head = Int(text.arcs[child].head)
      guard sentence.contains(head), child < head, isClause(text.arcs[head].relation) else { continue }
      let tag = text.tokens[head].tag
      guard tag == .nns || tag == .nn || tag == .vbn && !hasHelper(head, text, sentence) else { continue }
      let word = symbols.bytes(of: text.tokens[head].word)
      if tag == .vbn || word.hasSuffix("ed") {
        text.tokens[head].tag = .vbd
      } else if tag == .nns, isObject(head, from: child, text) {
        // "Velomab reduced relapses": the parse takes the verb for an adjective; `TreeRepair` mends it.
        continue
      } else if tag == .nns, !hasHelper(head, text, sentence) {
        text.tokens[head].tag = .vbz
      } else if tag == .nn, text.arcs[head].relation == .relcl, text.tokens[child].tag == .wp || text.tokens[child].tag == .wdt {
        text.tokens[head].tag = .vbp
      } else if tag == .nn, text.arcs[head].relation == .root, text.tokens[child].tag == .nns || text.tokens[child].tag == .nnps {
        // "About 60 people work for Northwind": a plural subject, so the noun is the verb.
        text.tokens[head].tag = .vbp
      } else {
        continue
      }
      text.tokens[head].lemma = lemmatiser.lemma(of: text.tokens[head].word, tag: text.tokens[head].tag, symbols: &symbols)
    }
  }

  /// Whether a past tense stands between a noun and its subject, as if it described the noun.
  private static func isObject(_ noun: Int, from subject: Int, _ text: AnalysedText) -> Bool {
    (subject + 1..<noun).contains { index in
      text.tokens[index].tag == .vbd && text.arcs[index].relation == .amod && Int(text.arcs[index].head) == noun
    }
  }

  /// By the tags alone: "Northwind named Ada Smith" has no other verb, so "named" is no participle. A participle right behind a noun and
  /// right before an object is the finite verb unless one without a subject of its own follows ("the man named Smith left").
  static func repairByTags(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) {
    repairDisagreement(&text, sentence, symbols)
    var sawFinite = false
    for index in sentence {
      if text.tokens[index].tag == .vbz, ClauseWords.roundNumbers.contains(symbols.bytes(of: text.tokens[index].word)) {
        text.tokens[index].tag = .nns
      }
      // "in the US": no pronoun, where a word in small letters stands beside it.
      if text.tokens[index].tag == .prp || text.tokens[index].tag == .wp, text.tokens[index].shape.contains(.allCapitals),
        text.tokens[index].span.count > 1, index > sentence.lowerBound, isSmall(text.tokens[index - 1]),
        ClauseWords.acronyms.contains(symbols.bytes(of: text.tokens[index].word))
      {
        text.tokens[index].tag = .nnp
      }
      // "200 euros a hectare".
      if index > sentence.lowerBound, !text.tokens[index].tag.isNoun, text.tokens[index - 1].tag == .cd,
        ClauseWords.currencies.contains(symbols.bytes(of: text.tokens[index].word))
      {
        text.tokens[index].tag = .nns
      }
      // "Mugabo, now 61, ran": a word that opens the sentence like a call is a name unless it is known for one.
      if text.tokens[index].tag == .uh, index == sentence.lowerBound, text.tokens[index].shape.contains(.capitalised),
        !ClauseWords.interjections.contains(symbols.bytes(of: text.tokens[index].word))
      {
        text.tokens[index].tag = .nnp
      }
      let tag = text.tokens[index].tag
      if isFinite(tag), !isAfterTo(text, index, sentence, symbols) { sawFinite = true }
      // "managers who chair meetings".
      if tag == .nn, index > sentence.lowerBound, text.tokens[index - 1].tag == .wp, index + 1 < sentence.upperBound,
        beginsObject(text.tokens[index + 1].tag)
      {
        text.tokens[index].tag = .vbp
        sawFinite = true
      }
      // "left to found a firm".
      if tag == .vbn || tag == .vbd, index > sentence.lowerBound,
        ClauseWords.bareForms.contains(symbols.bytes(of: text.tokens[index].word)),
        symbols.bytes(of: text.tokens[index - 1].word) == Array("to".utf8)
      {
        text.tokens[index].tag = .vb
        text.tokens[index - 1].tag = .to
        continue
      }
      // "whom the club signed from Torvale": the verb of a relative clause whose pronoun is the object.
      if tag == .vbn, isInPronounRelative(text, index, sentence, symbols) {
        text.tokens[index].tag = .vbd
        sawFinite = true
        continue
      }
      // "40 dancers, of whom 12 trained in Riga".
      if tag == .vbn, isCounted(text, index, sentence, symbols) {
        text.tokens[index].tag = .vbd
        continue
      }
      guard tag == .vbn, !sawFinite, index > sentence.lowerBound, index + 1 < sentence.upperBound else { continue }
      let before = text.tokens[index - 1]
      let isPlain = before.tag.isNoun || before.tag == .prp
      guard isPlain, beginsObject(text, index + 1, sentence) || isInObjectRelative(text, index, sentence, symbols),
        !lacksVerb(text, index, sentence) || isInObjectRelative(text, index, sentence, symbols)
      else {
        continue
      }
      text.tokens[index].tag = .vbd
      sawFinite = true
    }
    // "Reports to Lee Park."
    let first = sentence.lowerBound
    if !sawFinite, sentence.count > 3, text.tokens[first].tag == .nns, text.tokens[first + 2].tag.isProperNoun,
      symbols.bytes(of: text.tokens[first].word) == Array("reports".utf8),
      symbols.bytes(of: text.tokens[first + 1].word) == Array("to".utf8)
    {
      text.tokens[first].tag = .vbz
      return
    }
    if !sawFinite, !repairPlural(&text, sentence), !repairUnchanged(&text, sentence, symbols) {
      repairIntransitive(&text, sentence, symbols)
    }
  }

  /// "Northwind ships parts to 40 countries.": a plural in "-s" right behind a singular is no subject of a verb in "-s", but the verb, and that
  /// is its object.
  private static func repairDisagreement(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) {
    var noun = sentence.lowerBound
    while noun < sentence.upperBound, [.dt, .jj, .nn, .nnp].contains(text.tokens[noun].tag) { noun += 1 }
    guard noun > sentence.lowerBound, noun + 2 < sentence.upperBound, text.tokens[noun].tag == .nns,
      text.tokens[noun - 1].tag == .nn || text.tokens[noun - 1].tag == .nnp, isSmall(text.tokens[noun]),
      text.tokens[noun + 1].tag == .vbz, [.in, .to, .period].contains(text.tokens[noun + 2].tag),
      !ClauseWords.singularsInS.contains(symbols.bytes(of: text.tokens[noun].word)),
      symbols.bytes(of: text.tokens[noun + 1].word).count > 3,
      !(noun + 2..<sentence.upperBound).contains(where: { isFinite(text.tokens[$0].tag) })
    else { return }
    text.tokens[noun].tag = .vbz
    text.tokens[noun + 1].tag = .nns
  }

  /// "Northwind names Ada Moen chief executive.", "The firm ships parts." A sentence of prose without a finite verb has one in a plural that
  /// stands right behind a singular and right before an object.
  private static func repairPlural(_ text: inout AnalysedText, _ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last, text.tokens[last].tag == .period, sentence.count > 3 else { return false }
    for index in sentence.dropFirst().dropLast(2) {
      switch text.tokens[index].tag {
      case .comma, .colon, .in, .to, .vbg, .vbn, .cd: return false
      case .nns:
        let next = text.tokens[index + 1].tag
        guard text.tokens[index - 1].tag == .nn || text.tokens[index - 1].tag == .nnp,
          next.isProperNoun || next == .dt || next == .prpPossessive || next == .prp || next == .nns
        else { return false }
        text.tokens[index].tag = .vbz
        return true
      default: continue
      }
    }
    return false
  }

  /// "The closure in 2016 cost 300 jobs." A sentence of prose without a finite verb has one in a word that is its own past tense, when that
  /// stands behind a noun or a year and right before an object.
  private static func repairUnchanged(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) -> Bool {
    guard let last = sentence.last, text.tokens[last].tag == .period, sentence.count > 3 else { return false }
    for index in sentence.dropFirst(2).dropLast(2) where [.nn, .vb, .vbn, .jj].contains(text.tokens[index].tag) {
      let before = text.tokens[index - 1]
      let isYear = before.tag == .cd && before.span.count == 4
      guard before.tag.isNoun || isYear, beginsObject(text.tokens[index + 1].tag),
        ClauseWords.unchangedPasts.contains(symbols.bytes(of: text.tokens[index].word))
      else { continue }
      text.tokens[index].tag = .vbd
      return true
    }
    return false
  }

  /// "His stint at the museum ended in 2017." A sentence of prose without a finite verb has one in the participle of a verb that needs no
  /// object, when that stands behind a noun or a comma.
  private static func repairIntransitive(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) {
    guard sentence.count > 3, symbols.bytes(of: text.tokens[sentence.upperBound - 1].word) == [UInt8(ascii: ".")] else { return }
    for index in sentence.dropFirst().reversed() where text.tokens[index].tag == .vbn {
      let before = text.tokens[index - 1].tag
      let after = text.tokens[index + 1].tag
      guard before.isNoun || before == .comma || before == .prp || before == .rb || before == .cd,
        after == .in || after == .to || after == .rb
          || after == .period || after == .cd || after.isProperNoun
      else { continue }
      // Verbs whose dictionary form is not known yet: the word without "ed", "d" or with its last letter doubled.
      guard ClauseWords.isIntransitiveParticiple(symbols.bytes(of: text.tokens[index].word)) else { continue }
      text.tokens[index].tag = .vbd
      return
    }
    let last = sentence.upperBound - 2
    if text.tokens[last].tag == .nn || text.tokens[last].tag == .jj,
      text.tokens[last - 1].tag.isNoun || text.tokens[last - 1].tag == .rp,
      ClauseWords.isIntransitiveParticiple(symbols.bytes(of: text.tokens[last].word))
    {
      // "The charity and the start-up merged."
      text.tokens[last].tag = .vbd
      return
    }
    // "The dismissal of the coach by Torvale shocked fans": no verb at all, but a word in "-ed" between two noun phrases.
    guard !sentence.contains(where: { text.tokens[$0].tag.isVerb && text.tokens[$0].tag != .vbn }) else { return }
    for index in sentence.dropFirst(2).dropLast(2).reversed() {
      let (tag, before, after) = (text.tokens[index].tag, text.tokens[index - 1].tag, text.tokens[index + 1].tag)
      guard tag == .jj || tag == .vbn, symbols.bytes(of: text.tokens[index].word).hasSuffix("ed"), before.isNoun,
        after.isNoun || after == .dt || after == .prp || after == .prpPossessive
      else { continue }
      text.tokens[index].tag = .vbd
      return
    }
  }

  /// Whether only a noun phrase stands between "whom" or "which" and a participle that no "by" follows.
  private static func isInPronounRelative(_ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, _ symbols: SymbolTable)
    -> Bool
  {
    if index + 1 < sentence.upperBound, symbols.bytes(of: text.tokens[index + 1].word) == Array("by".utf8) { return false }
    var cursor = index - 1
    guard cursor > sentence.lowerBound, text.tokens[cursor].tag.isNoun || text.tokens[cursor].tag == .prp else { return false }
    while cursor > sentence.lowerBound, index - cursor < 6 {
      let tag = text.tokens[cursor].tag
      if tag == .wp || tag == .wdt { return true }
      guard tag.isNoun || tag == .prp || tag == .jj || tag == .dt || tag == .prpPossessive else { return false }
      cursor -= 1
    }
    return false
  }

  /// "The vaccine the laboratory developed was": behind two nouns apart by an article the verb is the second's.
  private static func isInObjectRelative(_ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, _ symbols: SymbolTable)
    -> Bool
  {
    guard index + 1 < sentence.upperBound, symbols.bytes(of: text.tokens[index + 1].word) != Array("by".utf8) else {
      return false
    }
    var cursor = index - 1
    while cursor > sentence.lowerBound, text.tokens[cursor].tag.isNoun || text.tokens[cursor].tag == .jj { cursor -= 1 }
    guard cursor > sentence.lowerBound, text.tokens[cursor].tag == .dt || text.tokens[cursor].tag == .prpPossessive,
      text.tokens[cursor - 1].tag == .nn || text.tokens[cursor - 1].tag == .nns
    else { return false }
    return !(sentence.lowerBound..<cursor).contains { text.tokens[$0].tag.isVerb }
  }

  static func isSmall(_ token: Token) -> Bool {
    token.shape.isDisjoint(with: [.capitalised, .mixedCase, .number, .punctuation])
  }

  /// Whether "of whom 12" or "most of which" stands right before a participle that no "by" follows.
  private static func isCounted(_ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, _ symbols: SymbolTable) -> Bool {
    guard index - 3 >= sentence.lowerBound, index + 1 < sentence.upperBound,
      symbols.bytes(of: text.tokens[index + 1].word) != Array("by".utf8)
    else { return false }
    let number = text.tokens[index - 1]
    let isCount = number.tag == .cd || ClauseWords.quantities.contains(symbols.bytes(of: number.word))
    let pronoun = isCount ? index - 2 : index - 1
    guard text.tokens[pronoun].tag == .wp || text.tokens[pronoun].tag == .wdt,
      symbols.bytes(of: text.tokens[pronoun - 1].word) == Array("of".utf8)
    else { return false }
    let before = text.tokens[pronoun - 2 < sentence.lowerBound ? pronoun : pronoun - 2]
    return isCount || before.tag == .cd || ClauseWords.quantities.contains(symbols.bytes(of: before.word))
  }

  private static func isAfterTo(_ text: AnalysedText, _ index: Int, _ sentence: Range<Int>, _ symbols: SymbolTable) -> Bool {
    index > sentence.lowerBound && symbols.bytes(of: text.tokens[index - 1].word) == Array("to".utf8)
  }

  static func isFinite(_ tag: PartOfSpeech) -> Bool { tag == .vbd || tag == .vbz || tag == .vbp || tag == .md }

  /// Also "at least 40 people", "about 9,000", "more than 12".
  private static func beginsObject(_ text: AnalysedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    let tag = text.tokens[index].tag
    if beginsObject(tag) { return true }
    guard tag == .in || tag == .rb || tag == .rbr || tag == .jjr else { return false }
    for next in index + 1..<max(index + 1, min(index + 3, sentence.upperBound)) {
      switch text.tokens[next].tag {
      // A year is no count.
      case .cd: return text.tokens[next].span.count != 4
      case .dollar: return true
      case .jjs, .in, .rb, .rbs: continue
      default: return false
      }
    }
    return false
  }

  static func beginsObject(_ tag: PartOfSpeech) -> Bool {
    tag.isProperNoun || tag == .dt || tag == .prpPossessive || tag == .prp || tag == .cd || tag == .jj || tag == .nns
      || tag == .dollar
  }

  /// Whether a finite verb follows that nothing introduces: no conjunction, relative pronoun or comma between.
  static func lacksVerb(_ text: AnalysedText, _ participle: Int, _ sentence: Range<Int>) -> Bool {
    for index in participle + 1..<min(participle + 40, sentence.upperBound) {
      let tag = text.tokens[index].tag
      if isFinite(tag) { return true }
      if tag == .comma || tag == .cc || tag == .wp || tag == .wdt || tag == .wrb || tag == .colon { return false }
      // A preposition that a clause follows is a conjunction: "after Eik stepped down".
      if tag == .in, introducesClause(text, index, sentence) { return false }
    }
    return false
  }

  private static func introducesClause(_ text: AnalysedText, _ preposition: Int, _ sentence: Range<Int>) -> Bool {
    var sawNoun = false
    for index in preposition + 1..<min(preposition + 8, sentence.upperBound) where preposition + 1 < sentence.upperBound {
      let tag = text.tokens[index].tag
      if isFinite(tag) { return sawNoun }
      if tag.isNoun || tag == .prp { sawNoun = true }
      if tag == .comma || tag == .in { return false }
    }
    return false
  }

  private static func isClause(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .root, .conj, .ccomp, .relcl, .advcl: true
    default: false
    }
  }

  private static func hasHelper(_ head: Int, _ text: AnalysedText, _ sentence: Range<Int>) -> Bool {
    // Helpers stand near their verb.
    (max(sentence.lowerBound, head - 12)..<head).contains { index in
      Int(text.arcs[index].head) == head && (text.arcs[index].relation == .aux || text.arcs[index].relation == .auxpass)
    }
  }
}
