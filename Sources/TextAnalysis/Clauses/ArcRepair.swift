/// Mends arcs that the verb contradicts: in "spent five years leading the firm" the years are what is spent, not how the firm is led, and in
/// "was co-founded by" a participle behind "be" is a passive, not an adjective.
enum ArcRepair {
  private static let spending = WordList("spend waste devote dedicate serve")

  static func repair(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) {
    repairPassives(&text, sentence, symbols)
    for child in sentence where text.arcs[child].relation == .npadvmod && text.tokens[child].tag.isNoun {
      let participle = Int(text.arcs[child].head)
      guard sentence.contains(participle), participle > child, text.tokens[participle].tag == .vbg else { continue }
      let verb = Int(text.arcs[participle].head)
      guard sentence.contains(verb), verb < child, child - verb < 8, text.tokens[verb].tag.isVerb,
        spending.contains(symbols.bytes(of: text.tokens[verb].lemma)),
        !sentence.contains(where: { Int(text.arcs[$0].head) == verb && text.arcs[$0].relation == .dobj })
      else { continue }
      text.arcs[child] = DependencyArc(head: Int32(verb), relation: .dobj)
    }
  }

  private static func repairPassives(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) {
    for participle in sentence where text.arcs[participle].relation == .acomp && text.tokens[participle].tag == .vbn {
      let helper = Int(text.arcs[participle].head)
      guard sentence.contains(helper), helper < participle, participle - helper < 4,
        symbols.bytes(of: text.tokens[helper].lemma) == Array("be".utf8)
      else { continue }
      let above = text.arcs[helper]
      let isRoot = Int(above.head) == helper
      for child in sentence where Int(text.arcs[child].head) == helper && child != helper && child != participle {
        let relation = text.arcs[child].relation == .nsubj ? .nsubjpass : text.arcs[child].relation
        text.arcs[child] = DependencyArc(head: Int32(participle), relation: relation)
      }
      text.arcs[participle] = DependencyArc(head: isRoot ? Int32(participle) : above.head, relation: above.relation)
      text.arcs[helper] = DependencyArc(head: Int32(participle), relation: .auxpass)
    }
  }
}
