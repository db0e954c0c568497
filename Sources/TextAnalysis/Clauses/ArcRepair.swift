/// Mends arcs that the verb contradicts: in "spent five years leading the firm" the years are what is spent, not how the firm is led.
enum ArcRepair {
  private static let spending = WordList("spend waste devote dedicate serve")

  static func repair(_ text: inout AnalysedText, _ sentence: Range<Int>, _ symbols: SymbolTable) {
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
}
