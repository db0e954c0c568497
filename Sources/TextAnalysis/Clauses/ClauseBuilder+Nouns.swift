/// Nouns that hold a claim: "former head of X", "his departure from X".
extension ClauseBuilder {
  func isNounPredicate(_ token: Int) -> Bool {
    guard verbClause[token] == nil else { return false }
    // "chief executive Lee Park": a title taken for an adjective.
    if tag(token) == .jj { return classes[token].contains(.personNoun) && nameAfterTitle(token) != nil && !isBeforeTitle(token) }
    guard tag(token).isNoun else { return false }
    if isRole(token) { return !isBeforeTitle(token) }
    guard !tag(token).isProperNoun else { return false }
    return ClauseWords.events.contains(lemma(token)) || tree.relation(token) == .attr || tree.relation(token) == .oprd
      || tree.relation(token) == .appos
      || tree.child(token, .poss) != nil || tree.children(token, .prep).contains { isWord($0, "of") }
  }

  /// "chief" of "chief executive".
  private func isBeforeTitle(_ token: Int) -> Bool {
    let next = token + 1
    guard next < tree.range.upperBound, tree.relation(token) == .compound || tree.relation(token) == .amod else { return false }
    return isRole(next) && (tree.head(token) == next || tree.head(token) == tree.head(next))
  }

  func isRole(_ token: Int) -> Bool {
    !classes[token].isDisjoint(with: [.personNoun]) || classes[token].contains(.title) && tag(token) != .nnp
  }

  /// Nil when nothing is said of the noun.
  mutating func noun(_ token: Int) -> Clause? {
    let phrase = argument(token)
    var clause = Clause(predicate: token, extent: phrase.tokens, construction: .noun)
    let governor = governor(of: token)
    clause.parent = governor.flatMap { verbClause[$0] }
    clause.complements = complements(of: token)
    addModifiers(&clause)
    if let of = clause.complements.first(where: { isWord($0.markerToken, "of") }) {
      clause.what = of.argument.coordinated.isEmpty ? named(of.argument.head) : of.argument
    }
    if isRole(token) {
      clause.who = holder(of: token, governor)
      takeOverCopula(&clause, governor)
      shareComplements(&clause)
    } else if tree.relation(token) == .attr || tree.relation(token) == .oprd || tree.relation(token) == .appos {
      clause.who = holder(of: token, governor)
      takeOverCopula(&clause, governor)
    } else if let name = tree.children(token, .appos).first(where: { isNaming($0, token) }) {
      clause.who = argument(name, origin: .apposition)
    }
    if clause.who == nil { clause.who = owner(of: token, governor, clause) }
    let isEmpty = clause.who == nil && clause.what == nil && clause.complements.isEmpty
    return isEmpty ? nil : clause
  }

  /// Owner, compound names and lengths before the noun: "Northwind's", "Northwind chief", "five-year".
  private mutating func addModifiers(_ clause: inout Clause) {
    let token = clause.predicate
    var found: [Complement] = []
    for child in tree.children(token) where child < token {
      switch tree.relation(child) {
      case .poss:
        let mark = tree.child(child, .case)
        found.append(
          Complement(
            marker: mark.map { text.tokens[$0].word } ?? symbols.intern("'s"), markerToken: mark ?? child,
            argument: argument(child)))
      case .compound, .nmod, .amod, .nummod:
        let isName = isNameToken(child)
        let hasNumber = (tree.low(child)...tree.high(child)).contains {
          tag($0) == .cd || text.tokens[$0].shape.contains(.number)
        }
        if isName || hasNumber {
          found.append(Complement(marker: 0, markerToken: child, argument: argument(child)))
        } else {
          // "Zarin finance director": the name hangs on the noun between.
          for name in namesBelow(child) { found.append(Complement(marker: 0, markerToken: name, argument: argument(name))) }
        }
      default: break
      }
    }
    // A title before a name hangs on the name, and so does what stands before the title.
    if let chain = nameAfterTitle(token) {
      for name in chain {
        for child in tree.children(name)
        where child < token && (tree.relation(child) == .compound || tree.relation(child) == .nmod) && isNameToken(child) {
          found.append(Complement(marker: 0, markerToken: child, argument: argument(child)))
        }
      }
      if let owner = chain.compactMap({ tree.child($0, .poss) }).first, owner < token {
        let mark = tree.child(owner, .case)
        found.append(
          Complement(
            marker: mark.map { text.tokens[$0].word } ?? symbols.intern("'s"), markerToken: mark ?? owner,
            argument: argument(owner)))
      }
    }
    clause.complements = (found + clause.complements).sorted {
      ($0.markerToken, $0.argument.head) < ($1.markerToken, $1.argument.head)
    }
  }

  /// Names in a chain of compounds.
  private func namesBelow(_ compound: Int) -> [Int] {
    var names: [Int] = []
    var open = [compound]
    var next = 0
    while next < open.count, open.count < 16 {
      for child in tree.children(open[next], .compound) {
        if isNameToken(child) { names.append(child) } else { open.append(child) }
      }
      next += 1
    }
    return names
  }

  /// The one who is what the noun says.
  private func holder(of token: Int, _ governor: Int?) -> Argument? {
    let head = tree.head(token)
    if let name = tree.children(token, .appos).first(where: { tag($0).isProperNoun || tag($0) == .prp }) {
      return argument(name, origin: .apposition)
    }
    if let governor, opensSentence(token, before: governor) { return subjects[governor] }
    switch tree.relation(token) {
    case .attr: return governor.flatMap { subjects[$0] }
    case .oprd:
      guard let governor, let clause = clause(ofVerb: governor) else { return nil }
      return clause.what ?? clause.who
    case .appos:
      guard !isRole(token) || isPersonLike(head) else { return nil }
      return isNounPredicate(head)
        ? clause(ofNoun: head)?.who ?? argument(head, origin: .apposition) : argument(head, origin: .apposition)
    case .compound, .nmod, .amod:
      guard let name = nameAfterTitle(token)?.last else { return nil }
      return nameArgument(name, after: token)
    case .conj:
      // Shared where the first noun says what somebody is, not where it has a name of its own.
      guard !tree.children(head, .appos).contains(where: { tag($0).isProperNoun }) else { return nil }
      return clause(ofNoun: head)?.who
    case .pobj:
      if isWord(head, "as") { return holderOfAs(head) }
      if isWord(head, "among"), tree.head(head) == governor { return governor.flatMap { subjects[$0] } }
      // "one of the founders".
      guard isWord(head, "of"), isWord(tree.head(head), "one") else { return nil }
      let one = tree.head(head)
      return tree.relation(one) == .pobj ? nil : holder(of: one, governor)
    case .dobj:
      // "appointed Lee Park chief executive", taken for one phrase.
      return governor.flatMap { appointee($0, token) }.map { with($0, .apposition) }
    case .nsubj, .nsubjpass: return nil
    case .advcl, .dep: return governor.flatMap { subjects[$0] }
    default: return nil
    }
  }

  /// "A former banker, she joined": a noun phrase and a comma before the subject of its verb, whatever the parser calls it.
  private func opensSentence(_ token: Int, before governor: Int) -> Bool {
    guard isRole(token), tree.head(token) == governor, let subject = subjectChild(governor), subject > token, subject < governor
    else {
      return false
    }
    let comma = tree.low(subject) - 1
    return comma > token && comma >= tree.range.lowerBound && isWord(comma, ",")
  }

  /// "hired N as chief": the object of a verb of appointing, else the subject.
  private func holderOfAs(_ preposition: Int) -> Argument? {
    let head = tree.head(preposition)
    if let noun = clause(ofNoun: head), !tag(head).isVerb {
      return ClauseWords.appointments.contains(lemma(head)) ? noun.what ?? noun.who : noun.who ?? noun.what
    }
    guard let verb = verbClause[head] != nil ? head : governor(of: preposition), let clause = clause(ofVerb: verb) else {
      return nil
    }
    if clause.voice == .passive { return clause.what }
    return ClauseWords.appointing.contains(lemma(verb)) ? clause.what ?? clause.who : clause.who
  }

  /// Whether a token is written or found as part of a name.
  private func isNameToken(_ token: Int) -> Bool {
    tag(token).isProperNoun || text.mentionIndex(atToken: token).map { text.mentions[$0].form == .name } ?? false
      || tag(token) == .nns && text.tokens[token].shape.contains(.capitalised)
  }

  /// The person between a verb of appointing and the post that is its object: "Lee Park" of "appointed Lee Park chief executive". By the
  /// order of the words, for parsers see one phrase.
  func appointee(_ verb: Int, _ post: Int) -> Argument? {
    guard isRole(post), ClauseWords.appointing.contains(lemma(verb)) || isLemma(verb, "make"), post > verb + 1,
      let index = text.mentionIndex(atToken: verb + 1), text.mentions[index].tokens.upperBound <= post
    else { return nil }
    let mention = text.mentions[index]
    let next = tag(mention.tokens.upperBound)
    // Before "its", "a" the name is a phrase of its own and no part of the post's.
    let mayBePerson =
      mention.kind != .organization || next == .prpPossessive || next == .dt
      || classes[mention.tokens.lowerBound].contains(.firstName)
    guard mention.form == .name, mayBePerson, mention.tokens.lowerBound == verb + 1, mention.tokens.upperBound <= post else {
      return nil
    }
    let isPhrase = (mention.tokens.upperBound..<post).allSatisfy { tag($0) != .in && tag($0) != .comma && !tag($0).isVerb }
    return isPhrase ? Argument(tokens: mention.tokens, head: mention.head) : nil
  }

  /// The proper nouns that a title before a name hangs on, up to the head of the name; nil when it is no such title.
  private func nameAfterTitle(_ token: Int) -> [Int]? {
    switch tree.relation(token) {
    case .compound, .nmod, .amod: break
    default: return nil
    }
    var chain: [Int] = []
    var cursor = tree.head(token)
    while cursor > token, tag(cursor).isProperNoun, chain.count < 8 {
      chain.append(cursor)
      guard tree.relation(cursor) == .compound else { break }
      cursor = tree.head(cursor)
    }
    guard let name = chain.last, isPersonLike(name) else { return nil }
    return chain
  }

  /// The name with this head: its mention, or what stands between the title and the head.
  private func nameArgument(_ head: Int, after title: Int) -> Argument {
    var tokens = title + 1..<head + 1
    if let index = text.mentionIndex(atToken: head), text.mentions[index].form == .name,
      text.mentions[index].tokens.lowerBound > title
    {
      tokens = text.mentions[index].tokens
    }
    var argument = Argument(tokens: tokens, head: head)
    argument.origin = .apposition
    return argument
  }

  /// Whether a person can be meant: a person's or unclear name, a pronoun, a person's noun.
  private func isPersonLike(_ token: Int) -> Bool {
    if let index = text.mentionIndex(atToken: token) {
      let mention = text.mentions[index]
      return mention.kind == .person || mention.kind == .unknown && (mention.form != .name || tag(token).isProperNoun)
    }
    return tag(token).isProperNoun || tag(token) == .prp || classes[token].contains(.personNoun)
  }

  /// Time, negation and hedges of "is", "became" before the noun, and its complements.
  private func takeOverCopula(_ clause: inout Clause, _ governor: Int?) {
    var token = clause.predicate
    for _ in 0..<8 where tree.relation(token) == .conj { token = tree.head(token) }
    guard tree.relation(token) == .attr || tree.relation(token) == .oprd, let governor, let verb = self.clause(ofVerb: governor)
    else {
      return
    }
    clause.tense = verb.tense
    clause.aspect = verb.aspect
    clause.isNegated = verb.isNegated
    clause.hedges = verb.hedges
    guard tree.relation(token) == .attr else { return }
    let known = Set(clause.complements.map(\.markerToken))
    let inherited = verb.complements.filter {
      !known.contains($0.markerToken) && tree.head($0.markerToken) == governor && tree.relation($0.markerToken) != .attr
    }
    clause.complements = (clause.complements + inherited).sorted {
      ($0.markerToken, $0.argument.head) < ($1.markerToken, $1.argument.head)
    }
  }

  /// "co-founder and chief of X": what follows the last of coordinated nouns belongs to all of them.
  private func shareComplements(_ clause: inout Clause) {
    let token = clause.predicate
    let hasOwn = clause.complements.contains { complement in
      complement.markerToken < token
        || tree.head(complement.markerToken) == token && tree.relation(complement.markerToken) == .prep
    }
    guard !hasOwn else { return }
    for sibling in tree.children(token, .conj) where isRole(sibling) {
      for preposition in tree.children(sibling, .prep) where isWord(preposition, "of") || isWord(preposition, "at") {
        guard let object = tree.child(preposition, .pobj) else { continue }
        let argument = argument(object)
        clause.complements.append(Complement(marker: text.tokens[preposition].word, markerToken: preposition, argument: argument))
        if clause.what == nil, isWord(preposition, "of") { clause.what = argument }
      }
    }
  }

  /// Who an event is said of: its possessor, "by" phrase, or the subject of a light verb above it.
  private func owner(of token: Int, _ governor: Int?, _ clause: Clause) -> Argument? {
    if isRole(token) { return nil }
    if let owner = tree.child(token, .poss) { return argument(owner, origin: .possessor) }
    if let by = clause.complements.first(where: { isWord($0.markerToken, "by") }) { return by.argument }
    guard ClauseWords.events.contains(lemma(token)), let governor, let subject = subjects[governor] else { return nil }
    let head = tree.head(token)
    if tree.relation(token) == .dobj, head == governor, ClauseWords.lightVerbs.contains(lemma(governor)) {
      return with(subject, .controlled)
    }
    if tree.relation(token) == .pobj, tree.head(head) == governor, ClauseWords.lightPrepositions.contains(word(head)) {
      return with(subject, .controlled)
    }
    return nil
  }
}
