/// Prepositional phrases that hang too low.
extension TreeRepair {
  mutating func repairPhrases(_ text: inout AnalysedText, _ symbols: SymbolTable) {
    for token in sentence where isWord(token, "by", text, symbols) {
      if tree.relation(token) == .prep || tree.relation(token) == .agent { mendAgent(token, &text, symbols) }
    }
    for token in sentence where text.tokens[token].tag == .in {
      mendTimeOfVerb(token, &text, symbols)
      mendForGood(token, &text, symbols)
    }
    for token in sentence where tree.relation(token) == .npadvmod { mendTimeOfParticiple(token, &text, symbols) }
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

  /// "raised by two points", "carried by train": how much or how, and not by whom.
  private func isManner(_ object: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    if isAmount(object, text, symbols) { return true }
    return text.tokens[object].tag == .nn && tree.low(object) == object && isIn(ClauseWords.means, object, text, symbols)
  }

  /// "two points", "a third", "300", but not "one of its rivals".
  private func isAmount(_ token: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    if text.tokens[token].tag == .cd { return tree.child(token, .prep) == nil }
    if isIn(ClauseWords.fractions, token, text, symbols) { return true }
    return isIn(ClauseWords.amounts, token, text, symbols) && tree.child(token, .nummod) != nil
  }

  /// "was persuaded to stay by the players", "the appointment of Park as chief by Zarin": who does it hangs on what is done.
  private mutating func mendAgent(_ by: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard let object = tree.child(by, .pobj), !isTime(object, text, symbols) else { return }
    let head = tree.head(by)
    guard !isManner(object, text, symbols) else {
      if tree.relation(by) == .agent { set([(by, head, .prep)], &text) }
      // "reduced relapses by a third": what is reduced, not what relapses.
      if tree.relation(head) == .dobj, head < by, text.tokens[tree.head(head)].tag.isVerb,
        !isIn(ClauseWords.events, head, text, symbols), isAmount(object, text, symbols)
      {
        set([(by, tree.head(head), .prep)], &text)
      }
      return
    }
    guard tree.relation(by) == .prep else { return }
    // "was moved to higher ground by rangers".
    if text.tokens[head].tag.isVerb, head < by, tree.child(head, .auxpass) != nil,
      tree.child(head, .agent) == nil, isDoer(object, text, symbols)
    {
      set([(by, head, .agent)], &text)
      return
    }
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

  /// A person or house, by name or by what they are, or several of a kind.
  private func isDoer(_ object: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    if ClauseWords.isRoleNoun(text.tokens[object], symbols) { return true }
    if let index = text.mentionIndex(atToken: object) {
      return text.mentions[index].kind == .person || text.mentions[index].kind == .organization
    }
    return text.tokens[object].tag == .nns && tree.child(object, .nummod) == nil
  }

  /// "broke her wrist in training on Tuesday", "died in hospital in 2019": a bare noun behind a preposition has no time of its own.
  private mutating func mendTimeOfVerb(_ preposition: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let noun = tree.head(preposition)
    guard tree.relation(preposition) == .prep, noun == preposition - 1, text.tokens[noun].tag == .nn,
      tree.relation(noun) == .pobj, tree.low(noun) == noun, tree.head(noun) == noun - 1,
      let object = tree.child(preposition, .pobj), isTime(object, text, symbols),
      !isIn(ClauseWords.events, noun, text, symbols)
    else { return }
    let verb = tree.head(noun - 1)
    guard verb < noun, text.tokens[verb].tag.isVerb else { return }
    set([(preposition, verb, .prep)], &text)
  }

  /// "closed its doors for good on Friday": nothing hangs on "good".
  private mutating func mendForGood(_ preposition: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let good = tree.head(preposition)
    guard tree.relation(preposition) == .prep, good == preposition - 1, isWord(good, "good", text, symbols),
      isWord(good - 1, "for", text, symbols), tree.head(good) == good - 1, tree.head(good - 1) < good - 1
    else { return }
    set([(preposition, tree.head(good - 1), .prep)], &text)
  }

  /// "Players signed by the club last winter include": a time between a participle below the subject and the verb is the participle's.
  private mutating func mendTimeOfParticiple(_ time: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.head(time)
    guard time < verb, text.tokens[verb].tag.isVerb, isTime(time, text, symbols),
      let subject = tree.children(verb).first(where: { tree.relation($0) == .nsubj || tree.relation($0) == .nsubjpass }),
      tree.high(subject) == tree.low(time) - 1, let participle = tree.child(subject, .acl), text.tokens[participle].tag == .vbn,
      tree.high(participle) == tree.high(subject)
    else { return }
    set([(time, participle, .npadvmod)], &text)
  }
}
