/// Noun phrases and complements.
extension ClauseBuilder {
  /// The phrase of a noun with those coordinated with it. What only stands near it is left out: relative clauses, appositions,
  /// and behind a name or a time every preposition but "of", for that belongs to the verb.
  func argument(_ head: Int, origin: Argument.Origin = .direct) -> Argument {
    var argument = Argument(tokens: phrase(head), head: head)
    argument.origin = origin
    var open = tree.children(head, .conj)
    var next = 0
    while next < open.count {
      let token = open[next]
      argument.coordinated.append(Argument(tokens: phrase(token), head: token))
      open += tree.children(token, .conj)
      next += 1
    }
    return argument
  }

  private func phrase(_ head: Int) -> Range<Int> {
    // A person's name without the titles before it.
    if tag(head).isProperNoun, let index = text.mentionIndex(atToken: head), text.mentions[index].kind == .person,
      text.mentions[index].form == .name, tree.child(head, .det) == nil
    {
      return text.mentions[index].tokens
    }
    var low = head
    var high = head
    for child in tree.children(head) {
      switch tree.relation(child) {
      case .conj, .cc, .relcl, .appos, .punct, .preconj, .acl, .advcl, .parataxis, .dep, .meta, .intj: continue
      case .prep where givesAway(head, child) || isTimeOfVerb(head, child): continue
      case .npadvmod where isName(head): continue
      default: break
      }
      low = min(low, tree.low(child))
      high = max(high, tree.high(child))
    }
    // Joined hyphens inside the phrase are punctuation children and lie between its ends.
    return low..<high + 1
  }

  /// Whether a preposition below `head` belongs to the verb above: "joined Northwind in May".
  func givesAway(_ head: Int, _ preposition: Int) -> Bool {
    preposition > head && isName(head) && !isWord(preposition, "of")
  }

  /// Whether a preposition below a common noun gives a time, which is the verb's: "arrested a farmer on Sunday". Nouns of things that
  /// happen and posts have times of their own.
  func isTimeOfVerb(_ head: Int, _ preposition: Int) -> Bool {
    let isAs = tree.relation(head) == .pobj && isWord(tree.head(head), "as")
    guard preposition > head, tag(head) == .nn || tag(head) == .nns,
      isAs || tree.relation(head) == .dobj || tree.relation(head) == .conj, !ClauseWords.events.contains(lemma(head)),
      let object = tree.child(preposition, .pobj)
    else { return false }
    return ClauseWords.isTime(text.tokens[object], symbols)
  }

  /// Whether a preposition below an object also says where the verb happened: "met the donors in Malta".
  private func isPlaceOfVerb(_ preposition: Int) -> Bool {
    guard isWord(preposition, "in"), let object = tree.child(preposition, .pobj),
      let mention = text.mentionIndex(atToken: object)
    else { return false }
    return text.mentions[mention].kind == .place
  }

  /// A name, number, pronoun or time, which no preposition but "of" describes.
  func isName(_ token: Int) -> Bool {
    switch tag(token) {
    case .nnp, .nnps, .cd, .prp, .wp: classes[token].isDisjoint(with: [.title]) || tag(token) == .cd
    case .nn, .nns: ClauseWords.timeNouns.contains(lemma(token))
    default: false
    }
  }

  /// Prepositional phrases, times and particles of `head` and of the names below it, in the order of the text.
  mutating func complements(of head: Int, skipping skipped: Set<Int> = []) -> [Complement] {
    var found: [Complement] = []
    var open = [head]
    var next = 0
    while next < open.count, open.count < 256 {
      let token = open[next]
      next += 1
      for child in tree.children(token) where !skipped.contains(child) {
        switch tree.relation(child) {
        case .prep where token == head || givesAway(token, child): addPhrase(child, to: &found, names: &open)
        case .prep where tree.relation(token) == .pobj && isWord(tree.head(token), "as"):
          // "worked as a nurse in Malmö", "served as a store in 1990".
          if isRole(token) && isPlaceOfVerb(child) || isTimeOfVerb(token, child) {
            addPhrase(child, to: &found, names: &open)
          }
        case .prep where tree.relation(token) == .pcomp && token != head:
          // "retired from rowing in 2006".
          if let object = tree.child(child, .pobj), ClauseWords.isTime(text.tokens[object], symbols) {
            addPhrase(child, to: &found, names: &open)
          }
        case .dative where tag(child) == .in || tag(child) == .to:
          if token == head { addPhrase(child, to: &found, names: &open) }
        case .npadvmod where token == head || isName(token):
          found.append(Complement(marker: 0, markerToken: child, argument: argument(child)))
        case .advmod where token == head:
          found.append(Complement(marker: 0, markerToken: child, argument: Argument(tokens: child..<child + 1, head: child)))
          for preposition in tree.children(child, .prep) { addPhrase(preposition, to: &found, names: &open) }
        case .prt where token == head:
          found.append(
            Complement(
              marker: text.tokens[child].word, markerToken: child, argument: Argument(tokens: child..<child + 1, head: child)))
        case .oprd, .acomp:
          guard token == head else { continue }
          var post = argument(child)
          if let person = appointee(token, child), person.tokens.upperBound > post.tokens.lowerBound,
            person.tokens.upperBound <= child
          {
            post.tokens = person.tokens.upperBound..<post.tokens.upperBound
          }
          found.append(Complement(marker: 0, markerToken: child, argument: post))
          if tree.relation(child) == .acomp { open.append(child) }
        case .prep where tree.relation(token) == .acomp: addPhrase(child, to: &found, names: &open)
        case .dobj where token == head, .conj where tree.relation(child) == .conj && token != head && !tag(token).isVerb:
          if isName(child) {
            open.append(child)
          } else {
            for preposition in tree.children(child, .prep) where isTimeOfVerb(child, preposition) || isPlaceOfVerb(preposition) {
              addPhrase(preposition, to: &found, names: &open)
            }
            if !tree.children(child, .conj).isEmpty { open.append(child) }
          }
        case .nsubj where token == head && isName(child), .nsubjpass where token == head && isName(child):
          // "Norvent in 2014 hired": a time between subject and verb.
          for preposition in tree.children(child, .prep) where preposition > child {
            guard let object = tree.child(preposition, .pobj), ClauseWords.isTime(text.tokens[object], symbols) else { continue }
            addPhrase(preposition, to: &found, names: &open)
          }
        default: break
        }
      }
    }
    return found.sorted { ($0.markerToken, $0.argument.head) < ($1.markerToken, $1.argument.head) }
  }

  /// Adds the phrases of a preposition: "from 2017", "out of Oslo", "after leaving".
  private mutating func addPhrase(_ preposition: Int, to found: inout [Complement], names: inout [Int]) {
    let marker = marker(preposition)
    for object in tree.children(preposition) {
      switch tree.relation(object) {
      case .pobj, .pcomp:
        found.append(Complement(marker: marker, markerToken: preposition, argument: argument(object)))
        if isName(object) || isBareGerund(object) { names.append(object) }
        if isWord(preposition, "as"), tag(object) == .nn || isRole(object) { names.append(object) }
      case .prep:
        let isAdjacent = object == preposition + 1
        let marker = isAdjacent ? symbols.intern(word(preposition) + [0x20] + word(object)) : text.tokens[object].word
        for inner in tree.children(object) where tree.relation(inner) == .pobj || tree.relation(inner) == .pcomp {
          found.append(Complement(marker: marker, markerToken: isAdjacent ? preposition : object, argument: argument(inner)))
          if isName(inner) { names.append(inner) }
        }
      default: break
      }
    }
  }

  /// "rowing" of "from rowing": without an object a gerund is as good as a noun.
  private func isBareGerund(_ token: Int) -> Bool {
    tree.relation(token) == .pcomp && tag(token) == .vbg && tree.child(token, .dobj) == nil
  }

  /// The folded preposition, joined with the word before it where the two are one: "prior to", "according to".
  mutating func marker(_ preposition: Int) -> Symbol {
    let before = preposition - 1
    guard before >= tree.range.lowerBound, tree.head(preposition) == before,
      ClauseWords.compoundPrepositions.contains(word(before))
    else {
      return text.tokens[preposition].word
    }
    return symbols.intern(word(before) + [0x20] + word(preposition))
  }
}
