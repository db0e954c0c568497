/// What stands between commas or before the first, and was taken for the clause itself.
extension TreeRepair {
  mutating func repairBetweenCommas(_ text: inout AnalysedText, _ symbols: SymbolTable) {
    for token in sentence where text.tokens[token].tag.isVerb {
      mendBracketedParticiple(token, &text, symbols)
      mendBracketedComplement(token, &text, symbols)
      mendOpeningParticiple(token, &text, symbols)
      mendToldClause(token, &text, symbols)
      // "opened in 1926 and rebuilt after the war".
      if text.tokens[token].tag == .vbd, tree.relation(token) == .conj, tree.relation(tree.head(token)) == .acl,
        text.tokens[tree.head(token)].tag == .vbn, tree.child(token, .dobj) == nil,
        !tree.children(token).contains(where: { isSubject($0) })
      {
        text.tokens[token].tag = .vbn
      }
    }
    for token in sentence where text.tokens[token].tag.isNoun {
      mendLateSubject(token, &text)
      mendChosenName(token, &text, symbols)
      mendReceiver(token, &text, symbols)
      mendList(token, &text, symbols)
    }
    for token in sentence where text.tokens[token].tag == .in { mendPreposition(token, &text, symbols) }
  }

  /// "The mill, closed since the fire, is to be sold": a participle between commas right behind the subject of a finite verb that has none
  /// describes that subject.
  private mutating func mendBracketedParticiple(_ participle: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard text.tokens[participle].tag == .vbd || text.tokens[participle].tag == .vbn, tree.relation(participle) == .root,
      isWord(participle - 1, ",", text, symbols), tree.child(participle, .dobj) == nil, tree.child(participle, .aux) == nil,
      tree.child(participle, .auxpass) == nil, tree.child(participle, .ccomp) == nil,
      let subject = tree.children(participle).first(where: { $0 < participle && isSubject($0) }),
      tree.high(subject) == participle - 2 || tree.high(subject) == participle - 1
    else { return }
    let finite = tree.children(participle).first { child in
      child > participle && (tree.relation(child) == .conj || tree.relation(child) == .advcl) && isFiniteVerb(child, text)
        && isWord(tree.low(child) - 1, ",", text, symbols) && tree.child(child, .mark) == nil
        && !tree.children(child).contains(where: { isSubject($0) })
    }
    guard let finite, !tree.children(participle, .cc).contains(where: { $0 < finite }) else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [
      (finite, finite, .root), (subject, finite, tree.child(finite, .auxpass) == nil ? .nsubj : .nsubjpass),
      (participle, subject, .acl),
    ]
    for child in tree.children(participle) where child > finite { arcs.append((child, finite, tree.relation(child))) }
    if set(arcs, &text) { text.tokens[participle].tag = .vbn }
  }

  /// The same where the parse took the participle for what the finite verb says: "The factory, closed since the fire, is to be sold".
  private mutating func mendBracketedComplement(_ participle: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let finite = tree.head(participle)
    guard text.tokens[participle].tag == .vbd || text.tokens[participle].tag == .vbn, tree.relation(participle) == .ccomp,
      finite > participle, isWord(participle - 1, ",", text, symbols), tree.child(participle, .dobj) == nil,
      tree.child(participle, .aux) == nil, tree.child(participle, .auxpass) == nil, tree.child(participle, .ccomp) == nil,
      let subject = tree.children(participle).first(where: { $0 < participle && isSubject($0) }),
      tree.high(subject) == participle - 2 || tree.high(subject) == participle - 1,
      !tree.children(finite).contains(where: { isSubject($0) }), isFiniteVerb(finite, text),
      isWord(tree.high(participle) + 1, ",", text, symbols)
    else { return }
    let arcs: [(Int, Int, DependencyRelation)] = [
      (subject, finite, tree.child(finite, .auxpass) == nil ? .nsubj : .nsubjpass), (participle, subject, .acl),
    ]
    if set(arcs, &text) { text.tokens[participle].tag = .vbn }
  }

  func isSubject(_ token: Int) -> Bool { tree.relation(token) == .nsubj || tree.relation(token) == .nsubjpass }

  /// Whether a verb shows a finite form, itself or in its first helper.
  func isFiniteVerb(_ verb: Int, _ text: AnalysedText) -> Bool {
    let helpers = tree.children(verb).filter { tree.relation($0) == .aux || tree.relation($0) == .auxpass }
    switch text.tokens[helpers.first ?? verb].tag {
    case .vbd, .vbz, .vbp, .md: return true
    default: return false
    }
  }

  /// "Elected mayor in 2012, Strand resigned", "Asked about the leak, she left": a participle that opens the sentence says what was done
  /// to the subject.
  private mutating func mendOpeningParticiple(_ participle: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard participle == sentence.lowerBound, text.tokens[participle].tag == .vbn || text.tokens[participle].tag == .vbd else {
      return
    }
    if tree.relation(participle) == .advcl, text.tokens[participle].tag == .vbd, tree.child(participle, .dobj) == nil,
      !tree.children(participle).contains(where: { isSubject($0) })
    {
      text.tokens[participle].tag = .vbn
      return
    }
    let post = tree.head(participle)
    guard tree.relation(participle) == .amod, isIn(ClauseWords.headlinePassives, participle, text, symbols),
      post > participle, ClauseWords.isRoleNoun(text.tokens[post], symbols), tree.child(post, .det) == nil
    else { return }
    let verb = tree.head(post)
    guard verb > post, text.tokens[verb].tag.isVerb,
      tree.children(verb).contains(where: { isSubject($0) && $0 > tree.high(post) && $0 < verb })
    else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [(participle, verb, .advcl), (post, participle, .oprd)]
    for child in tree.children(post) where child > post && tree.relation(child) == .prep {
      guard let object = tree.child(child, .pobj), isTime(object, text, symbols) else { continue }
      arcs.append((child, participle, .prep))
    }
    set(arcs, &text)
  }

  /// "told reporters that she would stand", "plans to open": a clause below whom it is told to, or one of purpose below a verb.
  private mutating func mendToldClause(_ verb: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard tree.relation(verb) == .acl || tree.relation(verb) == .relcl else { return }
    let head = tree.head(verb)
    if text.tokens[head].tag.isVerb, text.tokens[verb].tag == .vb,
      tree.children(verb, .aux).contains(where: { text.tokens[$0].tag == .to })
    {
      set([(verb, head, .xcomp)], &text)
      return
    }
    guard tree.relation(head) == .dobj, text.tokens[head].tag.isNoun,
      let mark = tree.child(verb, .mark), isWord(mark, "that", text, symbols),
      tree.children(verb).contains(where: { isSubject($0) })
    else { return }
    let teller = tree.head(head)
    guard
      isIn(ClauseWords.tellingVerbs, teller, text, symbols) || SpeechWords.isVerb(symbols.bytes(of: text.tokens[teller].lemma))
    else { return }
    set([(verb, teller, .ccomp)], &text)
  }

  /// "Voss, head of the clinic, and her deputy were questioned": what is coordinated to a verb from before it is coordinated to its subject.
  private mutating func mendLateSubject(_ noun: Int, _ text: inout AnalysedText) {
    let verb = tree.head(noun)
    guard
      tree.relation(noun) == .conj
        || tree.relation(noun) == tree.children(verb).first(where: { isSubject($0) }).map(tree.relation),
      noun < verb, text.tokens[verb].tag.isVerb,
      let subject = tree.children(verb).last(where: { isSubject($0) && $0 < noun }),
      tree.children(subject, .cc).contains(where: { $0 < noun })
        || tree.children(verb, .cc).contains(where: { $0 > subject && $0 < noun })
    else { return }
    set([(noun, subject, .conj)], &text)
  }

  /// "chose as its leader Dora Lind": the name behind the post is whom the verb chooses.
  private mutating func mendChosenName(_ name: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard tree.relation(name) == .appos, text.tokens[name].tag.isProperNoun else { return }
    let post = tree.head(name)
    let before = tree.low(post) - 1
    if tree.relation(post) == .dobj, before == tree.head(post) + 1, isWord(before, "as", text, symbols),
      tree.low(name) == post + 1,
      isIn(ClauseWords.appointing, before - 1, text, symbols)
    {
      set([(post, before, .pobj), (name, before - 1, .dobj)], &text)
      return
    }
    let preposition = tree.head(post)
    guard post < name, tree.relation(post) == .pobj, isWord(preposition, "as", text, symbols), tree.low(name) == post + 1 else {
      return
    }
    let verb = tree.head(preposition)
    guard verb == preposition - 1, isIn(ClauseWords.appointing, verb, text, symbols), tree.child(verb, .dobj) == nil,
      tree.child(verb, .auxpass) == nil
    else { return }
    set([(name, verb, .dobj)], &text)
  }

  /// "gives Corvina control of the port": the name right behind a verb of giving receives what the bare noun behind it says.
  private mutating func mendReceiver(_ gift: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.head(gift)
    guard tree.relation(gift) == .dobj, verb < gift, isIn(ClauseWords.giving, verb, text, symbols),
      tree.child(verb, .dative) == nil, !text.tokens[gift].tag.isProperNoun, tree.low(gift) == verb + 1
    else { return }
    guard let index = text.mentionIndex(atToken: verb + 1), text.mentions[index].form == .name else {
      return mendCountedGift(gift, &text, symbols)
    }
    let receiver = text.mentions[index].head
    guard receiver < gift, tree.relation(receiver) == .compound, tree.head(receiver) == gift else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [(receiver, verb, .dative)]
    for child in tree.children(gift) where child < receiver && text.mentions[index].tokens.contains(child) {
      arcs.append((child, receiver, .compound))
    }
    set(arcs, &text)
  }

  /// "pay the widow 90,000 pounds": the noun with an article between a verb of giving and an amount receives it.
  private mutating func mendCountedGift(_ gift: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let verb = tree.head(gift)
    guard text.tokens[verb + 1].tag == .dt || text.tokens[verb + 1].tag == .prpPossessive, gift > verb + 2 else { return }
    let receiver = (verb + 2..<gift).first { token in
      let next = text.tokens[token + 1].tag
      return next == .cd || next == .dollar
    }
    guard let receiver, text.tokens[receiver].tag == .nn || text.tokens[receiver].tag == .nns,
      !isIn(ClauseWords.measures, receiver, text, symbols)
    else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [(receiver, verb, .dative)]
    for token in verb + 1..<receiver where !(verb + 1...receiver).contains(tree.head(token)) || tree.head(token) == token {
      arcs.append((token, receiver, tree.relation(token)))
    }
    set(arcs, &text)
  }

  /// "a teacher, a farmer and two students": what has an article of its own, a comma before it and the last item below it goes on a list.
  private mutating func mendList(_ item: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let first = tree.head(item)
    guard tree.relation(item) == .appos, first < item, text.tokens[first].tag == .nn || text.tokens[first].tag == .nns,
      tree.child(item, .cc) != nil, let last = tree.child(item, .conj), text.tokens[last].tag.isNoun,
      tree.child(item, .det) != nil, tree.child(first, .det) != nil, isWord(tree.low(item) - 1, ",", text, symbols),
      tree.relation(first) == .dobj || tree.relation(first) == .nsubjpass || tree.relation(first) == .pobj
    else { return }
    set([(item, first, .conj)], &text)
  }

  private mutating func mendPreposition(_ preposition: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    guard let object = tree.child(preposition, .pobj) else { return }
    let head = tree.head(preposition)
    // "Her second term as governor ended": no conjunction has an object.
    if tree.relation(preposition) == .mark, sentence.contains(preposition - 1), text.tokens[preposition - 1].tag.isNoun,
      head > object
    {
      set([(preposition, preposition - 1, .prep)], &text)
      return
    }
    guard tree.relation(preposition) == .prep, head < preposition else { return }
    // "recalled about 12,000 cars": no preposition, but part of the number.
    if isWord(preposition, "about", text, symbols) || isWord(preposition, "around", text, symbols)
      || isWord(preposition, "over", text, symbols), head == preposition - 1, text.tokens[head].tag.isVerb,
      let number = tree.child(object, .nummod), tree.low(object) == preposition + 1, tree.low(number) == preposition + 1,
      tree.child(head, .dobj) == nil, tree.child(head, .auxpass) == nil, !isTime(object, text, symbols)
    {
      set([(object, head, .dobj), (preposition, number, .advmod)], &text)
      return
    }
    // "Park, chief of Zarin since 2018": it is the post that lasts.
    if let post = tree.children(head, .appos).last, tree.high(post) == preposition - 1, text.tokens[head].tag.isProperNoun,
      ClauseWords.isRoleNoun(text.tokens[post], symbols)
    {
      set([(preposition, post, .prep)], &text)
      return
    }
    // "the launch of the service in March": it is the launch that has a time.
    let of = tree.head(head)
    guard isTime(object, text, symbols), tree.relation(head) == .pobj, isWord(of, "of", text, symbols),
      isIn(ClauseWords.events, tree.head(of), text, symbols), !isIn(ClauseWords.events, head, text, symbols)
    else { return }
    set([(preposition, tree.head(of), .prep)], &text)
  }
}
