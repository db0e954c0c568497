/// How clauses hang together, and what makes them less than statements.
extension ClauseBuilder {
  func link(_ token: Int, _ governor: Int?) -> Clause.Link {
    switch tree.relation(token) {
    case .conj: return tag(tree.head(token)).isVerb ? .coordinated : .none
    case .ccomp: return .content
    case .relcl, .acl: return .relative
    case .advcl: return isInfinitive(token) && tree.child(token, .mark) == nil ? .purpose : .adverbial
    case .xcomp:
      // "leaves Northwind to run Palegrove": verbs of going have no infinitive but that of their purpose.
      guard isInfinitive(token), let governor, governor == tree.head(token) else { return .none }
      let isGoing = isLemma(governor, "go") && clause(ofVerb: governor)?.aspect == .progressive
      return ClauseWords.departing.contains(lemma(governor)) && !isGoing ? .purpose : .none
    case .pcomp: return .adverbial
    default: return .none
    }
  }

  /// Whom a verb's clause is attributed to: "Berg said …", "…, said Berg", "according to Berg, …". Clauses within what is said share it.
  func source(of token: Int) -> Argument? {
    for preposition in tree.children(token, .prep) where isWord(preposition, "according") {
      if let object = tree.child(preposition, .prep).flatMap({ tree.child($0, .pobj) }) ?? tree.child(preposition, .pobj) {
        return argument(object)
      }
    }
    for preposition in tree.children(token, .prep) where isWord(preposition, "to") && isWord(preposition - 1, orEdge: "according")
    {
      if let object = tree.child(preposition, .pobj) { return argument(object) }
    }
    if let aside = tree.children(token).first(where: { child in
      (tree.relation(child) == .parataxis || tree.relation(child) == .ccomp && child > token)
        && SpeechWords.verbs.contains(lemma(child)) && subjectChild(child) != nil && tree.child(child, .mark) == nil
        && tree.child(child, .ccomp) == nil && !SpeechWords.verbs.contains(lemma(token))
    }), let speaker = clause(ofVerb: aside)?.who {
      return speaker
    }
    guard let governor = governor(of: token), let above = clause(ofVerb: governor) else { return nil }
    if tree.relation(token) == .ccomp, SpeechWords.verbs.contains(lemma(governor)) { return above.who ?? above.source }
    return above.source
  }

  private func isWord(_ token: Int, orEdge word: StaticString) -> Bool { tree.range.contains(token) && isWord(token, word) }

  /// Tokens that take away from the clause: modals, adverbs, conditions, governing verbs; also those of a question.
  func hedges(_ token: Int, _ governor: Int?) -> [Int] {
    var found: Set<Int> = []
    for child in tree.children(token) {
      switch tree.relation(child) {
      case .aux where tag(child) == .md && !isLaterInPast(token, child): found.insert(child)
      case .advmod where ClauseWords.hedgingAdverbs.contains(lemma(child)): found.insert(child)
      // "the man about to lead".
      case .advmod where isWord(child, "about") && isInfinitive(token): found.insert(child)
      case .mark where ClauseWords.conditions.contains(word(child)): found.insert(child)
      default: break
      }
    }
    if let governor, let above = clause(ofVerb: governor) {
      switch tree.relation(token) {
      case .xcomp:
        found.formUnion(above.hedges)
        if isInfinitive(token), ClauseWords.hedgingVerbs.contains(lemma(governor)) { found.insert(governor) }
        // "is to be sold".
        if isInfinitive(token), isLemma(governor, "be"), tree.head(token) == governor { found.insert(governor) }
        if isLemma(governor, "go"), above.aspect == .progressive { found.insert(governor) }
        if tree.head(token) != governor, ClauseWords.hedgingAdjectives.contains(lemma(tree.head(token))) {
          found.insert(tree.head(token))
        }
        if let adjective = tree.child(governor, .acomp), ClauseWords.hedgingAdjectives.contains(lemma(adjective)) {
          found.insert(adjective)
        }
      // "Fans want her to leave".
      case .ccomp where isInfinitive(token) && ClauseWords.hedgingVerbs.contains(lemma(governor)):
        found.formUnion(above.hedges)
        found.insert(governor)
      case .conj where tree.head(token) == governor && subjectChild(token) == nil && tree.child(token, .aux) == nil:
        if tag(token) == .vb || tag(token) == .vbn { found.formUnion(above.hedges) }
      case .advcl where isInfinitive(token), .pcomp: found.formUnion(above.hedges.filter { tag($0) == .md })
      case .advcl where tag(token) == .vbg: found.formUnion(above.hedges)
      default: break
      }
    }
    if tree.relation(token) == .acl, isInfinitive(token), ClauseWords.hedgingNouns.contains(lemma(tree.head(token))) {
      found.insert(tree.head(token))
    }
    if let mark = questionMark { found.insert(mark) }
    return found.sorted()
  }

  /// "a post she would hold for fifteen years": told from later on, not supposed.
  private func isLaterInPast(_ verb: Int, _ modal: Int) -> Bool {
    guard isWord(modal, "would"), tree.relation(verb) == .relcl else { return false }
    return ClauseWords.posts.contains(lemma(tree.head(verb)))
  }

  /// The question mark that ends the sentence, when one does.
  private var questionMark: Int? {
    var token = tree.range.upperBound - 1
    while token > tree.range.lowerBound, text.tokens[token].shape.contains(.closingQuote) { token -= 1 }
    return isWord(token, "?") ? token : nil
  }

  /// "if", "unless" of a clause.
  func conditionMark(_ token: Int) -> Int? {
    tree.children(token, .mark).first { isWord($0, "if") || isWord($0, "unless") }
  }

  /// The conjunction of an adverbial clause, or the preposition before a gerund, as its first complement.
  mutating func addMarker(_ clause: inout Clause) {
    let token = clause.predicate
    let mark: Int?
    switch tree.relation(token) {
    case .advcl:
      mark = tree.children(token).first { child in
        tree.relation(child) == .mark || tree.relation(child) == .advmod && tag(child) == .wrb
      }
    case .pcomp: mark = tree.head(token)
    default: mark = nil
    }
    guard let mark else { return }
    clause.complements.removeAll { $0.markerToken == mark }
    let argument = Argument(tokens: mark..<mark + 1, head: mark)
    clause.complements.insert(Complement(marker: marker(mark), markerToken: mark, argument: argument), at: 0)
  }

  /// What a relative clause says of its antecedent other than by its subject: object, object of a preposition, place.
  func addRelativePlace(_ clause: inout Clause) {
    let token = clause.predicate
    guard tree.relation(token) == .relcl, let subject = subjectChild(token), !isRelativePronoun(subject) else { return }
    let noun = tree.head(token)
    guard !tag(noun).isVerb else { return }
    let place = argument(noun, origin: .relativePronoun)
    if let adverb = tree.children(token).first(where: { tree.relation($0) == .advmod && tag($0) == .wrb }) {
      clause.complements.removeAll { $0.markerToken == adverb }
      clause.complements.append(Complement(marker: text.tokens[adverb].word, markerToken: adverb, argument: place))
      return
    }
    for preposition in tree.children(token, .prep) {
      let object = tree.child(preposition, .pobj)
      let isStranded = object == nil && tree.child(preposition, .pcomp) == nil
      guard isStranded || object.map({ isRelativePronoun($0) }) == true else { continue }
      clause.complements.removeAll { $0.markerToken == preposition }
      clause.complements.append(Complement(marker: text.tokens[preposition].word, markerToken: preposition, argument: place))
      return
    }
    if clause.voice == .active, clause.what == nil, tree.child(token, .ccomp) == nil, tree.child(token, .xcomp) == nil {
      clause.what = place
    }
  }
}
