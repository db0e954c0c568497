import SourceText
import TextAnalysis

/// Stands in for the clause builder of the language layer: finite verbs, participles and infinitives with their arguments.
enum ProvisionalClauses {
  static func build(_ text: AnalysedText, _ symbols: inout SymbolTable) -> [Clause] {
    var clauses: [Clause] = []
    var clauseOf: [Int: Int] = [:]
    var children: [Int: [Int]] = [:]
    for token in text.arcs.indices where text.arcs[token].head >= 0 && Int(text.arcs[token].head) != token {
      children[Int(text.arcs[token].head), default: []].append(token)
    }
    func kids(_ token: Int, _ relations: DependencyRelation...) -> [Int] {
      (children[token] ?? []).filter { relations.contains(text.arcs[$0].relation) }
    }
    func subtree(_ token: Int, without: Set<DependencyRelation> = []) -> Range<Int> {
      var low = token
      var high = token
      var stack = [token]
      var count = 0
      while let next = stack.popLast(), count < 1000 {
        count += 1
        low = min(low, next)
        high = max(high, next)
        for child in children[next] ?? [] where !(next == token && without.contains(text.arcs[child].relation)) {
          stack.append(child)
        }
      }
      return low..<high + 1
    }
    func argument(_ token: Int) -> Argument {
      var result = Argument(tokens: subtree(token, without: [.conj, .cc, .relcl, .appos, .punct]), head: token)
      var stack = kids(token, .conj)
      while let next = stack.popLast() {
        result.coordinated.append(Argument(tokens: subtree(next, without: [.conj, .cc, .relcl, .appos, .punct]), head: next))
        stack += kids(next, .conj)
      }
      return result
    }
    let to = symbols.intern("to")
    for token in text.tokens.indices where token < text.arcs.count && text.arcs[token].head >= 0 {
      guard text.tokens[token].tag.isVerb, ![.aux, .auxpass, .amod, .compound].contains(text.arcs[token].relation) else {
        continue
      }
      let helpers = kids(token, .aux, .auxpass, .neg, .prt)
      var clause = Clause(
        predicate: token, extent: (helpers + [token]).min()!..<(helpers + [token]).max()! + 1, construction: .finite)
      let aux = kids(token, .aux, .auxpass)
      let first = aux.min() ?? token
      let tag = text.tokens[first].tag
      let isPassive = !kids(token, .auxpass, .nsubjpass).isEmpty
      clause.voice = isPassive ? .passive : .active
      clause.isNegated = !kids(token, .neg).isEmpty
      let firstWord = symbols.text(of: text.tokens[first].word)
      switch tag {
      case .vbd: clause.tense = .past
      case .vbz, .vbp: clause.tense = .present
      case .md: clause.tense = ["will", "'ll", "shall", "wo"].contains(firstWord) ? .future : .present
      default: clause.tense = .unknown
      }
      if tag == .md { clause.hedges.append(first) }
      if aux.contains(where: { symbols.text(of: text.tokens[$0].lemma) == "have" }) { clause.aspect = .perfect }
      if aux.contains(where: { text.tokens[$0].word == to }) {
        clause.construction = .infinitive
        clause.tense = .unknown
      } else if text.tokens[token].tag == .vbg || (text.tokens[token].tag == .vbn), aux.isEmpty {
        clause.construction = .participle
      }
      let relation = text.arcs[token].relation
      if relation == .relcl { clause.construction = .relative }
      if clause.construction == .participle, text.tokens[token].tag == .vbn { clause.voice = .passive }
      if let subject = kids(token, .nsubj).first { clause.who = argument(subject) }
      if let subject = kids(token, .nsubjpass).first { clause.what = argument(subject) }
      if let object = kids(token, .dobj).first { clause.what = clause.what ?? argument(object) }
      if let agent = kids(token, .agent).first, let object = kids(agent, .pobj).first { clause.who = argument(object) }
      for prep in kids(token, .prep) {
        for object in kids(prep, .pobj, .pcomp) {
          clause.complements.append(Complement(marker: text.tokens[prep].word, markerToken: prep, argument: argument(object)))
        }
      }
      if let object = clause.what {
        for prep in kids(object.head, .prep) where prep > token {
          for inner in kids(prep, .pobj) {
            clause.complements.append(Complement(marker: text.tokens[prep].word, markerToken: prep, argument: argument(inner)))
          }
        }
        if case let length = kids(object.head, .prep), let start = length.first, text.arcs[object.head].relation == .dobj {
          clause.what?.tokens = object.tokens.lowerBound..<max(object.head + 1, min(object.tokens.upperBound, start))
        }
      }
      for object in kids(token, .attr, .oprd, .npadvmod) {
        clause.complements.append(Complement(marker: 0, markerToken: object, argument: argument(object)))
      }
      if let mark = kids(token, .mark).first { clause.hedges.append(mark) }
      clauseOf[token] = clauses.count
      clauses.append(clause)
    }
    for index in clauses.indices {
      let token = clauses[index].predicate
      let relation = text.arcs[token].relation
      var head = Int(text.arcs[token].head)
      if head == token { continue }
      if relation == .relcl || relation == .acl {
        if let who = clauses[index].who, text.tokens[who.head].tag == .wp || text.tokens[who.head].tag == .wdt {
          clauses[index].who = argument(head)
        } else if let what = clauses[index].what, text.tokens[what.head].tag == .wdt || text.tokens[what.head].tag == .wp {
          clauses[index].what = argument(head)
        } else if clauses[index].who == nil, clauses[index].voice == .active {
          clauses[index].who = argument(head)
        } else if clauses[index].what == nil, clauses[index].voice == .passive {
          clauses[index].what = argument(head)
        }
        clauses[index].link = .relative
        continue
      }
      if relation == .pcomp { head = Int(text.arcs[head].head) }
      guard let parent = clauseOf[head], parent != index else { continue }
      clauses[index].parent = parent
      switch relation {
      case .conj: clauses[index].link = .coordinated
      case .ccomp: clauses[index].link = .content
      case .xcomp: clauses[index].link = .content
      case .advcl: clauses[index].link = clauses[index].construction == .infinitive ? .purpose : .adverbial
      default: clauses[index].link = .adverbial
      }
      if clauses[index].who == nil, clauses[index].voice == .active {
        let above = clauses[parent]
        clauses[index].who = above.voice == .passive ? above.what : above.who
      }
    }
    return clauses
  }
}
