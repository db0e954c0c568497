/// Prepositional phrases that hang too low.
extension TreeRepair {
  mutating func repairPhrases(_ text: inout AnalysedText, _ symbols: SymbolTable) {
    for token in sentence where tree.relation(token) == .prep && isWord(token, "by", text, symbols) {
      mendAgent(token, &text, symbols)
    }
    mendOpeningPeriod(&text, symbols)
  }

  /// "From 1982 to 1990 Ada Smith held the chair": the second time belongs to "to", and who follows it without a comma is the subject.
  private mutating func mendOpeningPeriod(_ text: inout AnalysedText, _ symbols: SymbolTable) {
    let from = sentence.lowerBound
    guard sentence.count > 6, isWord(from, "from", text, symbols), isTime(from + 1, text, symbols) else { return }
    let to = text.tokens[from + 2].tag == .cd ? from + 3 : from + 2
    let end = to + 1
    guard isWord(to, "to", text, symbols) || isWord(to, "until", text, symbols), isTime(end, text, symbols) else { return }
    var next = end + 1
    if sentence.contains(next), text.tokens[next].tag == .cd { next += 1 }
    guard sentence.contains(next),
      text.tokens[next].tag.isNoun || text.tokens[next].tag == .dt || text.tokens[next].tag == .prpPossessive
    else { return }
    var verb = from
    for _ in 0..<4 where !text.tokens[verb].tag.isVerb { verb = tree.head(verb) }
    guard text.tokens[verb].tag.isVerb, verb > next, tree.head(end) != to || tree.child(to, .pobj) != end else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [(end, to, .pobj)]
    if tree.head(to) != from { arcs.append((to, from, .prep)) }
    let hasSubject = tree.children(verb).contains { tree.relation($0) == .nsubj || tree.relation($0) == .nsubjpass }
    if !hasSubject, let subject = tree.child(to, .pobj), subject >= next, subject < verb {
      arcs.append((subject, verb, tree.child(verb, .auxpass) == nil ? .nsubj : .nsubjpass))
    }
    for token in end + 1..<next { arcs.append((token, end, .nummod)) }
    set(arcs, &text)
  }

  /// "was persuaded to stay by the players", "the appointment of Park as chief by Zarin": who does it hangs on what is done.
  private mutating func mendAgent(_ by: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard let object = tree.child(by, .pobj), !isTime(object, text, symbols), text.tokens[object].tag != .cd else { return }
    let head = tree.head(by)
    var above = head
    for _ in 0..<3 where tree.head(above) != above {
      let relation = tree.relation(above)
      guard relation == .oprd || relation == .xcomp || relation == .pobj || relation == .prep else { return }
      above = tree.head(above)
      if text.tokens[above].tag.isVerb {
        guard tree.child(above, .auxpass) != nil, tree.child(above, .agent) == nil else { continue }
        set([(by, above, .agent)], &text)
        return
      }
      if text.tokens[above].tag.isNoun, relation == .prep, isIn(ClauseWords.appointments, above, text, symbols) {
        set([(by, above, .prep)], &text)
        return
      }
    }
  }
}
