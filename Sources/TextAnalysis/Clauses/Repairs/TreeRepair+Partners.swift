/// Objects, subjects and phrases of two verbs that stand near each other and were taken for those of the wrong one.
extension TreeRepair {
  mutating func repairPartners(_ text: inout AnalysedText, _ symbols: SymbolTable) {
    for token in sentence {
      switch tree.relation(token) {
      case .dobj:
        mendObjectBehind(token, &text)
        mendListBehindColon(token, &text, symbols)
      case .xcomp, .advcl, .pobj: mendReturnToWork(token, &text, symbols)
      case .prep: mendHelperPhrase(token, &text)
      case .nsubj: mendAside(token, &text, symbols)
      case .conj:
        mendModalPartner(token, &text)
        mendTimeOfPartner(token, &text, symbols)
        mendObjectOfPartner(token, &text)
      default: break
      }
    }
  }

  /// "wants to recruit 400 more": what stands right behind an infinitive is its object, not that of the verb above.
  private mutating func mendObjectBehind(_ object: Int, _ text: inout AnalysedText) {
    let verb = tree.head(object)
    let infinitive = tree.low(object) - 1
    guard verb < infinitive, text.tokens[infinitive].tag == .vb, tree.relation(infinitive) == .xcomp,
      tree.head(infinitive) == verb,
      tree.child(infinitive, .dobj) == nil, tree.child(infinitive, .auxpass) == nil
    else { return }
    set([(object, infinitive, .dobj)], &text)
  }

  /// "runs 46 pubs: 30 in England, 12 in Wales": what a colon opens stands beside the noun before it, and is no object of the verb.
  private mutating func mendListBehindColon(_ item: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let colon = tree.low(item) - 1
    guard tree.head(item) < colon - 1, isWord(colon, ":", text, symbols) else { return }
    let noun = colon - 1
    guard text.tokens[noun].tag.isNoun, tree.child(tree.head(item), .dobj) != item else { return }
    set([(item, noun, .appos)], &text)
  }

  /// "employs 140 people and last year produced more": the time right before the second verb is its own, and no partner of the people.
  private mutating func mendTimeOfPartner(_ time: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let (noun, verb, conjunction) = (tree.head(time), time + 1, tree.low(time) - 1)
    guard isTime(time, text, symbols), noun < conjunction, sentence.contains(verb), text.tokens[conjunction].tag == .cc,
      tree.relation(verb) == .conj, tree.head(verb) < noun, text.tokens[verb].tag.isVerb, tree.child(verb, .nsubj) == nil
    else { return }
    set([(time, verb, .npadvmod), (conjunction, tree.head(verb), .cc)], &text)
  }

  /// "returned to work on Monday": a place to be, unless it is said for whom or how.
  private mutating func mendReturnToWork(_ work: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let to = work - 1
    let verb = isWord(to - 1, "back", text, symbols) ? to - 2 : to - 1
    guard isWord(work, "work", text, symbols), isWord(to, "to", text, symbols), sentence.contains(verb),
      tree.head(work) == verb && tree.head(to) == work || tree.head(work) == to && tree.head(to) == verb,
      isIn(ClauseWords.comingBack, verb, text, symbols), verb < to - 1 || isWord(lemma: "return", verb, text, symbols)
    else { return }
    let others = tree.children(work).filter { $0 != to }
    guard others.allSatisfy({ isTimePhrase($0, text, symbols) }) else { return }
    let arcs: [(Int, Int, DependencyRelation)] =
      [(to, verb, .prep), (work, to, .pobj)] + others.map { ($0, verb, tree.relation($0)) }
    if set(arcs, &text) { text.tokens[work].tag = .nn }
  }

  private func isTimePhrase(_ token: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    if tree.relation(token) == .punct { return true }
    let time = tree.relation(token) == .prep ? tree.child(token, .pobj) : token
    return time.map { isTime($0, text, symbols) } ?? false
  }

  /// "will close the mill and move 90 jobs": what shares the modal verb or the "to" is an infinitive like the first.
  private mutating func mendModalPartner(_ verb: Int, _ text: inout AnalysedText) {
    let first = tree.head(verb)
    guard text.tokens[verb].tag == .vbp, first < verb, text.tokens[first].tag == .vb,
      tree.children(first, .aux).contains(where: { text.tokens[$0].tag == .md || text.tokens[$0].tag == .to }),
      tree.child(verb, .nsubj) == nil, tree.child(verb, .aux) == nil
    else { return }
    text.tokens[verb].tag = .vb
  }

  /// "killed two farmers and injured scores": a noun right behind the second verb is its object, and nothing beside the verbs.
  private mutating func mendObjectOfPartner(_ noun: Int, _ text: inout AnalysedText) {
    let second = tree.low(noun) - 1
    guard text.tokens[noun].tag == .nns, sentence.contains(second), text.tokens[second].tag.isVerb,
      tree.relation(second) == .conj,
      tree.head(second) == tree.head(noun), text.tokens[tree.head(noun)].tag.isVerb, tree.child(second, .dobj) == nil
    else { return }
    set([(noun, second, .dobj)], &text)
  }

  /// "Not until 2017 did the line replace the ship": phrases belong to the verb, not to its helper.
  private mutating func mendHelperPhrase(_ preposition: Int, _ text: inout AnalysedText) {
    let helper = tree.head(preposition)
    guard tree.relation(helper) == .aux || tree.relation(helper) == .auxpass else { return }
    set([(preposition, tree.head(helper), .prep)], &text)
  }

  /// "Lund, it turned out, had left the party": what "it" does between two commas is an aside, and who stands before them the subject.
  private mutating func mendAside(_ it: Int, _ text: inout AnalysedText, _ symbols: SymbolTable) {
    let aside = tree.head(it)
    guard isWord(it, "it", text, symbols), aside > it, isWord(it - 1, ",", text, symbols), it - 2 >= sentence.lowerBound,
      isIn(ClauseWords.comingOut, aside, text, symbols),
      let verb = (tree.children(aside) + [tree.head(aside)]).first(where: { other in
        other > aside && (tree.head(aside) == other || Self.maySwallow(tree.relation(other))) && isFiniteVerb(other, text)
          && (aside..<other).contains { text.tokens[$0].tag == .comma }
          && tree.child(other, .nsubj) == nil && tree.child(other, .nsubjpass) == nil
      })
    else { return }
    var subject = it - 2
    while tree.head(subject) < it - 1, tree.head(subject) != subject { subject = tree.head(subject) }
    guard text.tokens[subject].tag.isNoun else { return }
    var arcs: [(Int, Int, DependencyRelation)] = [
      (aside, verb, .parataxis), (subject, verb, tree.child(verb, .auxpass) == nil ? .nsubj : .nsubjpass),
    ]
    if tree.head(aside) != verb {
      arcs.append((verb, tree.head(aside) == aside ? verb : tree.head(aside), tree.relation(aside)))
    }
    for child in tree.children(aside) where child > verb { arcs.append((child, verb, tree.relation(child))) }
    set(arcs, &text)
  }

  /// Whether a verb hangs so on another that stands before it when the parse took that one for the main verb.
  static func maySwallow(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .conj, .ccomp, .advcl, .dep, .parataxis: true
    default: false
    }
  }
}
