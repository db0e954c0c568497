/// Prepositional phrases that hang too low.
extension TreeRepair {
  mutating func repairPhrases(_ text: inout AnalysedText, _ symbols: SymbolTable) {
    for token in sentence where tree.relation(token) == .prep && isWord(token, "by", text, symbols) {
      mendAgent(token, &text, symbols)
    }
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
