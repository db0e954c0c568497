/// Clauses of verbs.
extension ClauseBuilder {
  mutating func verb(_ token: Int) -> Clause {
    let helpers = tree.children(token).filter { [.aux, .auxpass, .neg, .prt].contains(tree.relation($0)) }
    let low = min(helpers.min() ?? token, token)
    let high = max(helpers.max() ?? token, token)
    var clause = Clause(predicate: token, extent: low..<high + 1, construction: construction(token))
    let governor = governor(of: token)
    clause.parent = governor.flatMap { verbClause[$0] }
    clause.link = link(token, governor)
    setTime(&clause, governor)
    clause.voice = voice(token, clause.construction)
    setNegation(&clause, governor)
    clause.hedges = hedges(token, governor)
    if let subject = subject(of: token, governor) {
      subjects[token] = subject
      if clause.voice == .passive { clause.what = subject } else { clause.who = subject }
    }
    setObjects(&clause)
    clause.complements += complements(of: token, skipping: skippedPrepositions(token))
    clause.complements.sort { ($0.markerToken, $0.argument.head) < ($1.markerToken, $1.argument.head) }
    addRelativePlace(&clause)
    addMarker(&clause)
    if let condition = tree.children(token, .advcl).compactMap({ conditionMark($0) }).first, !clause.hedges.contains(condition) {
      clause.hedges.append(condition)
    }
    clause.hedges.sort()
    return clause
  }

  private func construction(_ token: Int) -> Clause.Construction {
    if tree.relation(token) == .relcl { return .relative }
    let aux = tree.children(token, .aux)
    if aux.contains(where: { tag($0) == .to }) { return .infinitive }
    let hasFiniteHelper = tree.children(token).contains {
      (tree.relation($0) == .aux || tree.relation($0) == .auxpass) && [.vbd, .vbz, .vbp, .md].contains(tag($0))
    }
    if isReducedPassive(token), tree.relation(token) == .advcl || tree.relation(token) == .acl { return .participle }
    if tag(token) == .vbg || tag(token) == .vbn, !hasFiniteHelper {
      // "… and led": a participle that shares the helpers of the verb before it.
      if tree.relation(token) == .conj, let first = clause(ofVerb: tree.head(token)) { return first.construction }
      if tree.relation(token) == .root, tree.children(token).contains(where: { tree.relation($0) == .nsubj }) { return .finite }
      return .participle
    }
    if tag(token) == .vb, !hasFiniteHelper, tree.relation(token) == .xcomp || tree.relation(token) == .ccomp {
      return .infinitive
    }
    return .finite
  }

  func voice(_ token: Int, _ construction: Clause.Construction) -> Clause.Voice {
    if tree.child(token, .auxpass) != nil || tree.child(token, .nsubjpass) != nil || tree.child(token, .agent) != nil {
      return .passive
    }
    if tree.relation(token) == .conj, tag(token) == .vbn, tree.child(token, .aux) == nil, tree.child(token, .nsubj) == nil,
      tree.child(token, .dobj) == nil, let first = clause(ofVerb: tree.head(token))
    {
      return first.voice
    }
    // "was bought and renamed Norhale".
    if tree.relation(token) == .conj, tag(token) == .vbd || tag(token) == .vbn, ClauseWords.naming.contains(lemma(token)),
      subjectChild(token) == nil, let first = clause(ofVerb: tree.head(token)), first.voice == .passive
    {
      return .passive
    }
    if construction == .participle, tag(token) == .vbn, tree.child(token, .dobj) == nil {
      return tree.children(token, .aux).contains { isLemma($0, "have") } ? .active : .passive
    }
    // "a boat called Ada": a participle with the form of a past tense.
    if tree.relation(token) == .acl, tag(token) == .vbd, tree.child(token, .dobj) == nil, subjectChild(token) == nil {
      return .passive
    }
    // "Smith named chief executive": a headline leaves out "is".
    if tag(token) == .vbd || tag(token) == .vbn, tree.child(token, .aux) == nil, tree.child(token, .dobj) == nil,
      ClauseWords.headlinePassives.contains(lemma(token)), tree.child(token, .oprd).flatMap({ appointee(token, $0) }) == nil,
      tree.children(token).contains(where: {
        [.oprd, .attr].contains(tree.relation($0)) || tree.relation($0) == .prep && isWord($0, "as")
      })
    {
      return .passive
    }
    return .active
  }

  private func setTime(_ clause: inout Clause, _ governor: Int?) {
    let token = clause.predicate
    let helpers = tree.children(token).filter { tree.relation($0) == .aux || tree.relation($0) == .auxpass }
    if helpers.contains(where: { isLemma($0, "have") && tag($0) != .md }) { clause.aspect = .perfect }
    if tag(token) == .vbg, helpers.contains(where: { isLemma($0, "be") }), clause.aspect != .perfect {
      clause.aspect = .progressive
    }
    let above = governor.flatMap { self.clause(ofVerb: $0) }
    guard let first = helpers.filter({ tag($0) != .to }).min() else {
      clause.tense = plainTense(token, clause, above)
      return
    }
    switch tag(first) {
    case .vbd: clause.tense = .past
    case .vbz, .vbp: clause.tense = .present
    case .md:
      clause.tense = isLemma(first, "will") || isLemma(first, "shall") ? .future : isLemma(first, "would") ? .unknown : .present
    default: clause.tense = clause.construction == .infinitive ? infinitiveTense(token, above) : above?.tense ?? .unknown
    }
  }

  private func plainTense(_ token: Int, _ clause: Clause, _ above: Clause?) -> Clause.Tense {
    switch tag(token) {
    case .vbd: return .past
    case .vbz, .vbp: return .present
    case .vb where clause.construction == .infinitive: return infinitiveTense(token, above)
    case .vbn where clause.construction == .finite: return .past
    default:
      if isAsideInPast(token), above?.tense == .future { return .unknown }
      if tree.relation(token) == .conj || clause.construction == .participle { return above?.tense ?? .unknown }
      return clause.construction == .infinitive ? infinitiveTense(token, above) : .unknown
    }
  }

  /// "The bank, founded in 1871, will pay": what a participle behind a comma tells beside does not lie ahead with its verb.
  private func isAsideInPast(_ token: Int) -> Bool {
    tag(token) == .vbn && tree.relation(token) == .acl && tree.range.contains(token - 1) && isWord(token - 1, ",")
  }

  /// "began to lead" has the time of "began"; "plans to lead", "is going to lead" lies ahead.
  private func infinitiveTense(_ token: Int, _ above: Clause?) -> Clause.Tense {
    guard let above, tree.relation(token) == .xcomp else { return .unknown }
    if isLemma(above.predicate, "go"), above.aspect == .progressive { return .future }
    return ClauseWords.hedgingVerbs.contains(lemma(above.predicate)) && above.voice == .active ? .future : above.tense
  }

  private func setNegation(_ clause: inout Clause, _ governor: Int?) {
    let token = clause.predicate
    clause.isNegated = tree.children(token).contains { child in
      if tree.relation(child) == .neg { return true }
      let isAdverb = tree.relation(child) == .advmod
      if isAdverb { return isWord(child, "never") || tree.child(child, .neg) != nil }
      let isSubject = tree.relation(child) == .nsubj || tree.relation(child) == .nsubjpass
      return isSubject
        && (isWord(child, "nobody") || isWord(child, "none") || isWord(child, "neither")
          || tree.children(child).contains { negator in
            (tree.relation(negator) == .det || tree.relation(negator) == .preconj)
              && (isWord(negator, "no") || isWord(negator, "neither"))
          })
    }
    if tree.relation(token) == .pcomp, isWord(tree.head(token), "without") { clause.isNegated = true }
    guard let governor, let above = self.clause(ofVerb: governor) else { return }
    if tree.relation(token) == .xcomp || tree.relation(token) == .ccomp && subjectChild(token) == nil {
      // "did not decline to" takes back what "decline" takes away.
      // "has yet to sign".
      if isLemma(governor, "have"), isInfinitive(token), tree.children(governor, .advmod).contains(where: { isWord($0, "yet") }) {
        clause.isNegated = true
        return
      }
      if above.isNegated != ClauseWords.negatingVerbs.contains(lemma(governor)) { clause.isNegated.toggle() }
    }
    if tree.relation(token) == .conj, tag(token) == .vb, tree.head(token) == governor, subjectChild(token) == nil,
      tree.child(token, .aux) == nil, above.isNegated
    {
      clause.isNegated = true
    }
  }

  private func setObjects(_ clause: inout Clause) {
    let token = clause.predicate
    if let object = tree.children(token, .dobj).first {
      let found = antecedent(ofPronoun: object) ?? appointee(token, object) ?? named(object)
      if let person = appointee(token, object), person.tokens.upperBound <= object {
        let post = Argument(tokens: person.tokens.upperBound..<object + 1, head: object)
        clause.complements.append(Complement(marker: 0, markerToken: object, argument: post))
      }
      if clause.voice == .active {
        clause.what = found
      } else {
        clause.complements.append(Complement(marker: 0, markerToken: object, argument: found))
      }
    } else if clause.voice == .active, let post = tree.child(token, .oprd), let person = appointee(token, post) {
      clause.what = person
    } else if clause.voice == .active, let attribute = tree.children(token, .attr).first {
      clause.what = argument(attribute)
    }
    if let agent = tree.child(token, .agent), let object = tree.child(agent, .pobj) { clause.who = argument(object) }
    if let dative = tree.child(token, .dative) {
      clause.toWhom = argument(tree.child(dative, .pobj) ?? dative)
    }
    if clause.toWhom == nil, clause.voice == .active, ClauseWords.tellingVerbs.contains(lemma(token)),
      tree.child(token, .ccomp) != nil
    {
      clause.toWhom = clause.what
      clause.what = nil
    }
    if let who = clause.who, let what = clause.what, who.head == what.head { clause.what = nil }
  }

  private func skippedPrepositions(_ token: Int) -> Set<Int> { Set(tree.children(token, .agent)) }

  func subjectChild(_ token: Int) -> Int? {
    tree.children(token).last { [.nsubj, .nsubjpass].contains(tree.relation($0)) && $0 < token }
      ?? tree.children(token).first { [.nsubj, .nsubjpass].contains(tree.relation($0)) }
  }
}
