/// Who a verb is said of when its clause does not say so itself.
extension ClauseBuilder {
  /// The grammatical subject: what a passive is done to, who does an active verb.
  func subject(of token: Int, _ governor: Int?) -> Argument? {
    if let child = subjectChild(token) {
      return antecedent(ofPronoun: child) ?? named(child)
    }
    if let owner = tree.child(token, .poss) { return argument(owner, origin: .possessor) }
    let head = tree.head(token)
    switch tree.relation(token) {
    case .conj: return shared(from: head)
    case .relcl, .acl:
      if isInfinitive(token) { return ownerOfInfinitive(token, head) }
      // "spent five years leading": the years do not lead.
      let isTime = ClauseWords.timeNouns.contains(lemma(head))
      return isTime ? governor.flatMap { subjects[$0] }.map { with($0, .controlled) } : with(named(head), .controlled)
    case .xcomp: return controller(token, head)
    case .advcl, .ccomp, .pcomp, .dobj, .prep, .dep, .parataxis:
      let isBare = tag(token) == .vbg || tag(token) == .vbn || isInfinitive(token) || tag(token) == .vb
      guard isBare || isReducedPassive(token), let governor else { return nil }
      if tree.relation(token) == .advcl, let noun = nounBefore(token) { return with(named(noun), .controlled) }
      if tree.relation(token) == .pcomp, let owner = ownerOfNoun(above: head, governor) { return owner }
      if tree.relation(token) == .parataxis || tree.relation(token) == .dep, tag(token) == .vb { return nil }
      return subjects[governor].map { with($0, .controlled) }
    default: return nil
    }
  }

  /// "a round led by Zarin": a participle with its agent and no helper, whatever its tag.
  func isReducedPassive(_ token: Int) -> Bool {
    (tag(token) == .vbn || tag(token) == .vbd) && tree.child(token, .agent) != nil && tree.child(token, .auxpass) == nil
  }

  /// The common noun right before a reduced passive that the parser hung on the verb instead.
  private func nounBefore(_ token: Int) -> Int? {
    let before = token - 1
    guard isReducedPassive(token), before >= tree.range.lowerBound, tag(before).isNoun || tree.relation(before) == .pobj,
      tree.child(token, .mark) == nil
    else {
      return nil
    }
    return before
  }

  /// The noun that "who", "which", "that" stands for, when the pronoun is in a relative clause.
  func antecedent(ofPronoun token: Int) -> Argument? {
    guard isRelativePronoun(token) else { return nil }
    var cursor = token
    for _ in 0..<6 {
      let head = tree.head(cursor)
      if head == cursor { return nil }
      if tree.relation(cursor) == .relcl { return tag(head).isVerb ? nil : bearer(of: head, .relativePronoun) }
      cursor = head
    }
    return nil
  }

  /// Who a person's noun is said of: "she" of "she is the engineer who left", "Park" of "Park, the engineer who left"; otherwise the noun.
  private func bearer(of noun: Int, _ origin: Argument.Origin) -> Argument {
    if isRole(noun) || origin == .controlled && tree.relation(noun) == .attr, !tag(noun).isProperNoun {
      let head = tree.head(noun)
      if tree.relation(noun) == .appos, tag(head).isProperNoun { return argument(head, origin: origin) }
      if tree.relation(noun) == .attr, let subject = subjects[head], !isWord(subject.head, "it"), !isWord(subject.head, "this"),
        !isWord(subject.head, "that"), !isWord(subject.head, "there")
      {
        return with(subject, origin)
      }
    }
    return with(named(noun), origin)
  }

  /// The phrase of a noun, or the name that stands in apposition to it: "the chief engineer, Maria Lund".
  func named(_ head: Int) -> Argument {
    guard !tag(head).isProperNoun, let name = tree.children(head, .appos).first(where: { isNaming($0, head) }),
      tree.child(head, .conj) == nil
    else { return argument(head) }
    return argument(name, origin: .apposition)
  }

  /// A name, or a definite noun with one: "the Falk family".
  func isNaming(_ apposition: Int, _ head: Int) -> Bool {
    if tag(apposition).isProperNoun { return true }
    guard tag(apposition) == .nn, apposition > head, !isRole(apposition), let article = tree.child(apposition, .det),
      isWord(article, "the")
    else { return false }
    return tree.children(apposition, .compound).contains { tag($0).isProperNoun }
  }

  func isRelativePronoun(_ token: Int) -> Bool {
    switch tag(token) {
    case .wp, .wdt: true
    default: isWord(token, "that") && (tree.relation(token) == .nsubj || tree.relation(token) == .dobj) && tag(token) == .in
    }
  }

  func with(_ argument: Argument, _ origin: Argument.Origin) -> Argument {
    var argument = argument
    argument.origin = origin
    return argument
  }

  func isInfinitive(_ token: Int) -> Bool { tree.children(token, .aux).contains { tag($0) == .to } }

  private func shared(from head: Int) -> Argument? { subjects[head].map { with($0, .sharedSubject) } }

  /// The subject of "to lead" in "asked her to lead", "plans to lead", "was hired to lead".
  private func controller(_ token: Int, _ head: Int) -> Argument? {
    let above = verbClause[head] == nil ? nil : head
    if let above, ClauseWords.objectControl.contains(lemma(above)), let clause = clause(ofVerb: above), let what = clause.what {
      return with(what, .controlled)
    }
    if let above, let subject = subjects[above] { return with(subject, .controlled) }
    // "is likely to lead": the infinitive hangs on the adjective.
    return governor(of: token).flatMap { subjects[$0] }.map { with($0, .controlled) }
  }

  /// The subject of an infinitive below a noun: "her decision to leave", "announced plans to leave", "the third to leave".
  private func ownerOfInfinitive(_ token: Int, _ noun: Int) -> Argument? {
    guard ClauseWords.ownedNouns.contains(lemma(noun)) else { return bearer(of: noun, .controlled) }
    if let owner = tree.child(noun, .poss) { return argument(owner, origin: .possessor) }
    if let by = tree.children(noun, .prep).first(where: { isWord($0, "by") || isWord($0, "of") }),
      let object = tree.child(by, .pobj)
    {
      return argument(object, origin: .possessor)
    }
    return governor(of: noun).flatMap { subjects[$0] }.map { with($0, .controlled) }
  }

  /// "her role in founding": the owner of the noun that the preposition hangs on.
  private func ownerOfNoun(above preposition: Int, _ governor: Int) -> Argument? {
    let noun = tree.head(preposition)
    guard noun != governor, tag(noun).isNoun, let owner = tree.child(noun, .poss) else { return nil }
    return argument(owner, origin: .possessor)
  }
}
