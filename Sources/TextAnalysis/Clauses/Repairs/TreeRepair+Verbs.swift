/// Verbs that were taken for participles, nouns or helpers.
extension TreeRepair {
  mutating func repairVerbs(_ text: inout AnalysedText, _ lemmatiser: inout Lemmatiser, _ symbols: inout SymbolTable) {
    for token in sentence where text.tokens[token].tag.isVerb {
      switch tree.relation(token) {
      case .acomp: mendPassive(token, &text, symbols)
      case .aux: mendHelper(token, &text, &lemmatiser, &symbols)
      case .advcl, .conj: mendListedVerb(token, &text, &lemmatiser, &symbols)
      case .acl:
        mendLostRoot(token, &text, symbols)
        mendObjectRelative(token, &text)
      case .compound: mendOpeningVerb(token, &text)
      case .amod: mendDescribing(token, &text)
      case .pobj: mendSwallowedVerb(token, &text, symbols)
      default: break
      }
    }
    for token in sentence where text.tokens[token].tag.isNoun {
      mendSpeaker(token, &text, symbols)
      switch tree.relation(token) {
      case .npadvmod: mendSpentTime(token, &text, symbols)
      case .oprd: mendNamedPost(token, &text, symbols)
      case .nsubj: mendSmallClause(token, &text)
      case .dobj: mendHeadlinePost(token, &text, symbols)
      default: break
      }
    }
  }

  /// "was co-founded by": a participle behind "be" is a passive, not an adjective.
  private mutating func mendPassive(_ participle: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let helper = tree.head(participle)
    guard text.tokens[participle].tag == .vbn, helper < participle, participle - helper < 4,
      isWord(lemma: "be", helper, text, symbols)
    else { return }
    let isRoot = tree.head(helper) == helper
    var arcs: [(Int, Int, DependencyRelation)] = []
    for child in tree.children(helper) where child != participle {
      arcs.append((child, participle, tree.relation(child) == .nsubj ? .nsubjpass : tree.relation(child)))
    }
    arcs.append((participle, isRoot ? participle : tree.head(helper), tree.relation(helper)))
    arcs.append((helper, participle, .auxpass))
    set(arcs, &text)
  }

  /// "helped found the club": what only helps is the verb, and the other its infinitive.
  private mutating func mendHelper(
    _ helper: Int, _ text: inout AnalysedText, _ lemmatiser: inout Lemmatiser, _ symbols: inout SymbolTable
  ) {
    let verb = tree.head(helper)
    guard verb == helper + 1, isIn(ClauseWords.bareInfinitiveVerbs, helper, text, symbols) else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [
      (helper, tree.head(verb) == verb ? helper : tree.head(verb), tree.relation(verb)), (verb, helper, .xcomp),
    ]
    for child in tree.children(verb) where child < helper { arcs.append((child, helper, tree.relation(child))) }
    guard set(arcs, &text) else { return }
    text.tokens[verb].tag = .vb
    text.tokens[verb].lemma = lemmatiser.lemma(of: text.tokens[verb].word, tag: .vb, symbols: &symbols)
  }

  /// "studied in Leiden, taught in Graz and retired": a participle with a finite verb coordinated to it is finite.
  private mutating func mendListedVerb(
    _ verb: Int, _ text: inout AnalysedText, _ lemmatiser: inout Lemmatiser, _ symbols: inout SymbolTable
  ) {
    let isFinite =
      text.tokens[verb].tag == .vbd && tree.relation(verb) == .advcl && tree.child(verb, .mark) == nil && !hasSubject(verb)
    guard text.tokens[verb].tag == .vbn || isFinite, tree.child(verb, .aux) == nil, tree.child(verb, .auxpass) == nil,
      tree.child(verb, .agent) == nil, tree.child(verb, .advmod).map({ text.tokens[$0].tag != .wrb }) ?? true,
      tree.children(verb, .conj).contains(where: { text.tokens[$0].tag == .vbd && !hasSubject($0) }),
      text.tokens[tree.head(verb)].tag == .vbd, tree.head(verb) < verb
    else { return }
    guard set([(verb, tree.head(verb), .conj)], &text) else { return }
    text.tokens[verb].tag = .vbd
    text.tokens[verb].lemma = lemmatiser.lemma(of: text.tokens[verb].word, tag: .vbd, symbols: &symbols)
  }

  /// "His stint at the museum ended": prose whose root is a noun has its verb in the past tense below it.
  private mutating func mendLostRoot(_ verb: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard text.tokens[verb].tag == .vbd, tree.child(verb, .agent) == nil, !hasSubject(verb), isProse(text, symbols) else {
      return
    }
    var root = verb
    for _ in 0..<16 where tree.head(root) != root { root = tree.head(root) }
    guard tree.head(root) == root, text.tokens[root].tag.isNoun, root < verb, !hasSubject(root) else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [(verb, verb, .root), (root, verb, .nsubj)]
    for child in tree.children(root) where child > verb { arcs.append((child, verb, tree.relation(child))) }
    set(arcs, &text)
  }

  /// "Heavy rain in the north shut 40 schools": the noun before a past tense with an object is the preposition's, and the verb that of the
  /// sentence, whose root is a noun.
  private mutating func mendSwallowedVerb(_ verb: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let noun = verb - 1
    let preposition = tree.head(verb)
    guard text.tokens[verb].tag == .vbd, preposition < noun, text.tokens[noun].tag.isNoun, tree.head(noun) == verb,
      tree.child(verb, .dobj) != nil, !hasSubject(verb), isProse(text, symbols)
    else { return }
    var root = preposition
    for _ in 0..<8 where tree.head(root) != root { root = tree.head(root) }
    guard tree.head(root) == root, text.tokens[root].tag.isNoun, root < preposition else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [(verb, verb, .root), (root, verb, .nsubj), (noun, preposition, .pobj)]
    for child in tree.children(verb) where child < noun { arcs.append((child, noun, tree.relation(child))) }
    set(arcs, &text)
  }

  /// "Zarin has signed Brandt, the club announced": who stands between the comma and the verb of saying says it.
  private mutating func mendSpeaker(_ speaker: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.high(speaker) + 1
    guard tree.head(speaker) < speaker, sentence.contains(verb),
      text.tokens[verb].tag == .vbd || text.tokens[verb].tag == .vbz,
      SpeechWords.isVerb(symbols.bytes(of: text.tokens[verb].lemma)), !hasSubject(verb),
      isWord(tree.low(speaker) - 1, ",", text, symbols),
      let said = tree.child(verb, .ccomp), said < speaker, tree.high(said) >= tree.low(speaker) - 1
    else { return }
    set([(speaker, verb, .nsubj)], &text)
  }

  private func hasSubject(_ verb: Int) -> Bool {
    tree.children(verb).contains { tree.relation($0) == .nsubj || tree.relation($0) == .nsubjpass }
  }

  /// "Rovers coach Novak praised goalkeeper Eik": a past tense with a subject describes no noun but governs it.
  private mutating func mendDescribing(_ verb: Int, _ text: inout AnalysedText) {
    let noun = tree.head(verb)
    if noun > verb, tree.relation(noun) == .relcl, text.tokens[noun].tag.isNoun {
      // "Park, who co-founded Northwind, has": no name is a clause.
      var arcs: [(Int, Int, DependencyRelation)] = [(verb, tree.head(noun), .relcl), (noun, verb, .dobj)]
      for child in tree.children(noun) where child < verb { arcs.append((child, verb, tree.relation(child))) }
      set(arcs, &text)
      return
    }
    if mendObjectOfPast(verb, noun, &text) { return }
    guard text.tokens[verb].tag == .vbd, noun > verb, tree.children(verb, .nsubj).contains(where: { $0 < verb }) else { return }
    var root = noun
    for _ in 0..<4 where tree.head(root) != root { root = tree.head(root) }
    guard tree.head(root) == root, text.tokens[root].tag.isNoun, !hasSubject(root), tree.high(verb) < root else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [(verb, verb, .root), (root, verb, .dobj)]
    for child in tree.children(root) where child != verb && text.tokens[child].shape.contains(.punctuation) {
      arcs.append((child, verb, .punct))
    }
    set(arcs, &text)
  }

  /// "Velomab reduced relapses by 30 percent": a past tense that describes a noun with a subject of its own governs both.
  private mutating func mendObjectOfPast(_ verb: Int, _ noun: Int, _ text: inout AnalysedText) -> Bool {
    guard text.tokens[verb].tag == .vbd, noun > verb, text.tokens[noun].tag == .nns || text.tokens[noun].tag == .nn,
      tree.relation(noun) == .root || tree.relation(noun) == .ccomp || tree.relation(noun) == .conj,
      let subject = tree.children(noun, .nsubj).last(where: { tree.high($0) < verb })
    else { return false }
    var arcs: [(Int, Int, DependencyRelation)] = [
      (verb, tree.relation(noun) == .root ? verb : tree.head(noun), tree.relation(noun)), (noun, verb, .dobj),
      (subject, verb, .nsubj),
    ]
    for child in tree.children(noun) where child != subject && child != verb && (child < verb || child > noun) {
      arcs.append((child, verb, tree.relation(child)))
    }
    return set(arcs, &text)
  }

  /// "Joins Norvent in May": a note's verb before the name that it governs.
  private mutating func mendOpeningVerb(_ verb: Int, _ text: inout AnalysedText) {
    let name = tree.head(verb)
    guard verb == sentence.lowerBound, text.tokens[verb].tag == .vbz || text.tokens[verb].tag == .vbd, tree.head(name) == name,
      text.tokens[name].tag.isProperNoun
    else { return }
    set([(verb, verb, .root), (name, verb, .dobj)], &text)
  }

  /// "spent five years leading the firm": the years are what is spent, not how the firm is led.
  private mutating func mendSpentTime(_ time: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let participle = tree.head(time)
    guard participle > time, text.tokens[participle].tag == .vbg else { return }
    let verb = tree.head(participle)
    guard verb < time, time - verb < 8, text.tokens[verb].tag.isVerb, isIn(ClauseWords.spending, verb, text, symbols),
      tree.child(verb, .dobj) == nil
    else { return }
    set([(time, verb, .dobj)], &text)
  }

  /// "The opera named a new director": a post with an article of its own is whom the verb names, unless somebody else is named too.
  private mutating func mendNamedPost(_ post: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.head(post)
    // "named Quill its new chairman": of two the first is whom the verb names.
    if verb < post, text.tokens[post].tag.isProperNoun, tree.child(verb, .dobj) == nil, tree.child(verb, .auxpass) == nil,
      tree.children(verb, .oprd).contains(where: { $0 > post })
    {
      set([(post, verb, .dobj)], &text)
      return
    }
    guard verb < post, text.tokens[verb].tag == .vbd, isIn(ClauseWords.headlinePassives, verb, text, symbols),
      tree.child(verb, .dobj) == nil, tree.child(verb, .auxpass) == nil, tree.low(post) == verb + 1
    else { return }
    let opener = text.tokens[verb + 1].tag
    guard opener == .prpPossessive || isWord(verb + 1, "a", text, symbols) || isWord(verb + 1, "an", text, symbols) else {
      return
    }
    guard !text.tokens[verb + 1..<post].contains(where: { $0.tag.isProperNoun }) else { return }
    set([(post, verb, .dobj)], &text)
  }

  /// "Nair appointed dean of medical school": in a headline a bare post behind a verb of appointing is the subject's.
  private mutating func mendHeadlinePost(_ post: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.head(post)
    guard verb < post, text.tokens[verb].tag == .vbd || text.tokens[verb].tag == .vbn, !isProse(text, symbols),
      isIn(ClauseWords.headlinePassives, verb, text, symbols), ClauseWords.isRoleNoun(text.tokens[post], symbols),
      tree.child(post, .det) == nil, tree.child(post, .poss) == nil, tree.children(verb, .dobj).count == 1,
      !text.tokens[verb + 1..<post].contains(where: { $0.tag.isProperNoun })
    else { return }
    set([(post, verb, .oprd)], &text)
  }

  /// "The satellite the agency launched": a finite verb with a subject of its own below a noun is a relative clause.
  private mutating func mendObjectRelative(_ verb: Int, _ text: inout AnalysedText) {
    guard text.tokens[verb].tag == .vbd || text.tokens[verb].tag == .vbz || text.tokens[verb].tag == .vbp,
      tree.relation(verb) == .acl, tree.child(verb, .mark) == nil, tree.children(verb, .nsubj).contains(where: { $0 < verb })
    else { return }
    set([(verb, tree.head(verb), .relcl)], &text)
  }

  /// "found two climbers alive": whom an adjective describes is the verb's object.
  private mutating func mendSmallClause(_ noun: Int, _ text: inout AnalysedText) {
    let adjective = tree.head(noun)
    guard noun < adjective, text.tokens[adjective].tag == .jj, tree.relation(adjective) == .ccomp else { return }
    let verb = tree.head(adjective)
    guard verb < tree.low(noun), text.tokens[verb].tag.isVerb, tree.child(verb, .dobj) == nil,
      !tree.children(adjective).contains(where: { text.tokens[$0].tag.isVerb })
    else { return }
    set([(noun, verb, .dobj), (adjective, verb, .oprd)], &text)
  }

  func isWord(lemma: StaticString, _ token: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    let bytes = symbols.bytes(of: text.tokens[token].lemma)
    return bytes.count == lemma.utf8CodeUnitCount && bytes.hasSuffix(lemma)
  }
}
