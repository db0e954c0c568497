/// Mends tags that the parse contradicts: "the company plans to open" has a subject for "plans", which is no noun then.
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
      } else {
        continue
      }
      text.tokens[head].lemma = lemmatiser.lemma(of: text.tokens[head].word, tag: text.tokens[head].tag, symbols: &symbols)
    }
  }

  private static func isClause(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .root, .conj, .ccomp, .relcl, .advcl: true
    default: false
    }
  }

  private static func hasHelper(_ head: Int, _ text: AnalysedText, _ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      Int(text.arcs[index].head) == head && (text.arcs[index].relation == .aux || text.arcs[index].relation == .auxpass)
    }
  }
}
