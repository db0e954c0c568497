import SourceText

/// Makes the clauses of the parsed sentences of a block, one after the other. From the root downwards, so that a clause without a subject of its own finds
/// that of the clause above it.
struct ClauseBuilder {
  let text: AnalysedText
  private(set) var tree: DependencyTree
  /// Classes of every token's word, with those of its dictionary form: "founders" is a person's noun like "founder".
  let classes: [WordClass]
  var symbols: SymbolTable
  private(set) var clauses: [Clause] = []
  /// Clause of a verb, and of a noun.
  private(set) var verbClause: [Int: Int] = [:]
  private(set) var nounClause: [Int: Int] = [:]
  /// The grammatical subject of each verb clause, found or taken over.
  var subjects: [Int: Argument] = [:]

  /// - Parameters:
  ///   - tree: the first sentence's; `build` takes those of the others.
  ///   - classes: the classes of the words of the whole block.
  init(_ text: AnalysedText, tree: DependencyTree, classes: [WordClass], symbols: SymbolTable) {
    self.text = text
    self.tree = tree
    self.classes = classes
    self.symbols = symbols
  }

  /// The clauses of a sentence in the order of their predicates; parents are indices into the result. Afterwards `symbols` has the
  /// markers joined of several words.
  mutating func build(_ tree: DependencyTree) -> [Clause] {
    self.tree = tree
    clauses.removeAll(keepingCapacity: true)
    verbClause.removeAll(keepingCapacity: true)
    nounClause.removeAll(keepingCapacity: true)
    subjects.removeAll(keepingCapacity: true)
    for token in tree.topDown where isVerbPredicate(token) {
      let clause = verb(token)
      verbClause[token] = clauses.count
      clauses.append(clause)
    }
    let line = TelegraphicLine(text, tree.range, classes: classes, symbols)?.clauses(&symbols) ?? []
    for clause in line {
      nounClause[clause.predicate] = clauses.count
      clauses.append(clause)
    }
    for token in tree.topDown where isNounPredicate(token) {
      guard nounClause[token] == nil, let clause = noun(token) else { continue }
      nounClause[token] = clauses.count
      clauses.append(clause)
    }
    addSources()
    return ordered()
  }

  private func ordered() -> [Clause] {
    let order = clauses.indices.sorted { (clauses[$0].predicate, $0) < (clauses[$1].predicate, $1) }
    var place = [Int](repeating: 0, count: order.count)
    for (index, old) in order.enumerated() { place[old] = index }
    return order.map { old in
      var clause = clauses[old]
      clause.parent = clause.parent.map { place[$0] }
      return clause
    }
  }

  func tag(_ token: Int) -> PartOfSpeech { text.tokens[token].tag }

  func lemma(_ token: Int) -> [UInt8] { symbols.bytes(of: text.tokens[token].lemma) }

  func word(_ token: Int) -> [UInt8] { symbols.bytes(of: text.tokens[token].word) }

  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let bytes = self.word(token)
    return bytes.count == word.utf8CodeUnitCount && bytes.hasSuffix(word)
  }

  func isLemma(_ token: Int, _ word: StaticString) -> Bool {
    let bytes = lemma(token)
    return bytes.count == word.utf8CodeUnitCount && bytes.hasSuffix(word)
  }

  /// A verb that says something: no auxiliary, no participle before a noun.
  private func isVerbPredicate(_ token: Int) -> Bool {
    guard tag(token).isVerb else { return false }
    switch tree.relation(token) {
    case .aux, .auxpass, .amod, .compound, .nmod, .case, .prep, .mark, .punct, .quantmod, .advmod, .poss, .det: return false
    case .pobj, .attr, .appos, .npadvmod, .nsubj, .nsubjpass:
      // A gerund with arguments of its own; otherwise a noun.
      return tree.children(token).contains { [.dobj, .nsubj, .prep, .agent].contains(tree.relation($0)) }
    case .dobj: return tag(token) == .vbg && tree.child(token, .det) == nil
    default: return true
    }
  }

  /// The nearest verb clause above a token; nil at the top.
  func governor(of token: Int) -> Int? {
    var cursor = token
    while tree.head(cursor) != cursor {
      cursor = tree.head(cursor)
      if verbClause[cursor] != nil { return cursor }
    }
    return nil
  }

  func clause(ofVerb token: Int) -> Clause? { verbClause[token].map { clauses[$0] } }

  func clause(ofNoun token: Int) -> Clause? { nounClause[token].map { clauses[$0] } }

  /// Says of every clause whom it is attributed to; those above come first.
  private mutating func addSources() {
    for token in tree.topDown {
      guard let index = verbClause[token] else { continue }
      clauses[index].source = source(of: token)
    }
    for token in tree.topDown {
      guard let index = nounClause[token], let governor = governor(of: token), let above = verbClause[governor] else { continue }
      clauses[index].source = clauses[above].source
    }
  }
}
