/// Subjects that the verb of a description took away from the verb of the sentence.
extension TreeRepair {
  mutating func repairSubjects(_ text: inout AnalysedText, _ lemmatiser: inout Lemmatiser, _ symbols: inout SymbolTable) {
    for token in sentence where text.tokens[token].tag == .vb { mendAbout(token, &text, symbols) }
    for token in sentence where tree.relation(token) == .nsubj { mendSecondSubject(token, &text) }
    if let root = sentence.first(where: { tree.head($0) == $0 }) {
      mendDescribedSubject(root, &text, &lemmatiser, &symbols)
      mendReducedRoot(root, &text, symbols)
    }
  }

  /// "the man about to lead": no preposition, but what tells that it lies ahead.
  private mutating func mendAbout(_ verb: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard isWord(verb - 1, "to", text, symbols), isWord(verb - 2, "about", text, symbols), tree.head(verb - 1) == verb,
      tree.head(verb - 2) != verb, tree.children(verb - 2).isEmpty
    else { return }
    set([(verb - 2, verb, .advmod)], &text)
  }

  /// "The engineer due to run the mine grew up": of two subjects the one right behind an infinitive without an object is its object.
  private mutating func mendSecondSubject(_ second: Int, _ text: inout AnalysedText) {
    let verb = tree.head(second)
    let infinitive = tree.low(second) - 1
    guard second < verb, sentence.contains(infinitive), text.tokens[infinitive].tag == .vb, isInfinitive(infinitive, text),
      tree.child(infinitive, .dobj) == nil,
      let first = tree.children(verb, .nsubj).first(where: { $0 < infinitive && tree.high($0) == infinitive })
    else { return }
    var cursor = infinitive
    for _ in 0..<4 where cursor != first { cursor = tree.head(cursor) }
    guard cursor == first else { return }
    set([(second, infinitive, .dobj)], &text)
  }

  /// "The firm hoping to build the tunnel lost a bid", "The woman about to take over the brewery started there": a finite verb without a
  /// subject, a comma or a conjunction behind an infinitive is that of the sentence, and what the infinitive depends on describes the subject.
  private mutating func mendDescribedSubject(
    _ root: Int, _ text: inout AnalysedText, _ lemmatiser: inout Lemmatiser, _ symbols: inout SymbolTable
  ) {
    guard let subject = tree.children(root, .nsubj).first, tree.low(subject) == sentence.lowerBound,
      text.tokens[subject].tag.isNoun, isProse(text, symbols)
    else { return }
    let infinitive: Int
    if isInfinitive(root, text) {
      infinitive = root
    } else {
      guard tree.high(subject) == root - 1, isDescription(root, text, symbols), let below = tree.child(root, .xcomp),
        isInfinitive(below, text), tree.child(root, .aux) == nil, tree.child(root, .auxpass) == nil
      else { return }
      infinitive = below
    }
    let finite = tree.children(root).first { child in
      child > infinitive && [.advcl, .ccomp, .conj, .dep, .acl].contains(tree.relation(child))
        && (text.tokens[child].tag == .vbd || text.tokens[child].tag == .vbz
          || text.tokens[child].tag == .vbn && ClauseWords.isIntransitiveParticiple(symbols.bytes(of: text.tokens[child].word)))
        && !tree.children(child).contains {
          [.nsubj, .nsubjpass, .mark, .agent].contains(tree.relation($0)) || text.tokens[$0].tag == .wrb
        }
        && !(root..<child).contains { text.tokens[$0].tag == .comma || text.tokens[$0].tag == .cc }
    }
    guard let finite else { return }
    let isPassive = tree.child(finite, .auxpass) != nil
    var arcs: [(Int, Int, DependencyRelation)] = [
      (finite, finite, .root), (root, subject, .acl), (subject, finite, isPassive ? .nsubjpass : .nsubj),
    ]
    for child in tree.children(root) where child > finite { arcs.append((child, finite, tree.relation(child))) }
    guard set(arcs, &text), text.tokens[finite].tag == .vbn, !isPassive else { return }
    text.tokens[finite].tag = .vbd
    text.tokens[finite].lemma = lemmatiser.lemma(of: text.tokens[finite].word, tag: .vbd, symbols: &symbols)
  }

  /// "Trains halted by the strike ran again": a participle with an agent and no helper describes the subject of the finite verb behind it.
  private mutating func mendReducedRoot(_ participle: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard text.tokens[participle].tag == .vbd || text.tokens[participle].tag == .vbn, tree.child(participle, .agent) != nil,
      tree.child(participle, .aux) == nil, tree.child(participle, .auxpass) == nil, isProse(text, symbols),
      let subject = tree.children(participle).first(where: { isSubject($0) }), tree.high(subject) == participle - 1,
      let finite = tree.children(participle).first(where: { child in
        child > participle && Self.maySwallow(tree.relation(child)) && isFiniteVerb(child, text)
          && tree.child(child, .mark) == nil
          && !tree.children(child).contains { isSubject($0) || text.tokens[$0].tag == .wrb }
          && !(participle..<child).contains { text.tokens[$0].tag == .comma || text.tokens[$0].tag == .cc }
      })
    else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [
      (finite, finite, .root), (participle, subject, .acl),
      (subject, finite, tree.child(finite, .auxpass) == nil ? .nsubj : .nsubjpass),
    ]
    for child in tree.children(participle) where child > finite { arcs.append((child, finite, tree.relation(child))) }
    if set(arcs, &text) { text.tokens[participle].tag = .vbn }
  }

  /// "hoping", "likely", "expected", "due": what may stand between a noun and an infinitive.
  private func isDescription(_ token: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    switch text.tokens[token].tag {
    case .vbg: true
    case .vbn, .vbd: isIn(ClauseWords.hedgingVerbs, token, text, symbols)
    case .jj, .rb, .in: ClauseWords.hedgingAdjectives.contains(symbols.bytes(of: text.tokens[token].word))
    default: false
    }
  }

  private func isInfinitive(_ verb: Int, _ text: AnalysedText) -> Bool {
    tree.children(verb, .aux).contains { text.tokens[$0].tag == .to }
  }
}
