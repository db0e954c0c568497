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

  /// By the tags alone: "Northwind named Ada Smith" has no other verb, so "named" is no participle. A participle right behind a noun and
  /// right before an object is the finite verb unless one without a subject of its own follows ("the man named Smith left").
  static func repairByTags(_ text: inout AnalysedText, _ sentence: Range<Int>) {
    var sawFinite = false
    for index in sentence {
      let tag = text.tokens[index].tag
      if isFinite(tag) { sawFinite = true }
      // "managers who chair meetings".
      if tag == .nn, index > sentence.lowerBound, text.tokens[index - 1].tag == .wp, index + 1 < sentence.upperBound,
        beginsObject(text.tokens[index + 1].tag)
      {
        text.tokens[index].tag = .vbp
        sawFinite = true
      }
      guard tag == .vbn, !sawFinite, index > sentence.lowerBound, index + 1 < sentence.upperBound else { continue }
      let before = text.tokens[index - 1]
      guard before.tag.isNoun || before.tag == .prp, beginsObject(text.tokens[index + 1].tag), !lacksVerb(text, index, sentence)
      else {
        continue
      }
      text.tokens[index].tag = .vbd
      sawFinite = true
    }
  }

  private static func isFinite(_ tag: PartOfSpeech) -> Bool { tag == .vbd || tag == .vbz || tag == .vbp || tag == .md }

  private static func beginsObject(_ tag: PartOfSpeech) -> Bool {
    tag.isProperNoun || tag == .dt || tag == .prpPossessive || tag == .prp || tag == .cd || tag == .jj || tag == .nns
      || tag == .dollar
  }

  /// Whether a finite verb follows that nothing introduces: no conjunction, relative pronoun or comma between.
  private static func lacksVerb(_ text: AnalysedText, _ participle: Int, _ sentence: Range<Int>) -> Bool {
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
