/// Mends arcs of one sentence that its words contradict: what a greedy parser leaves broken in the same way again and again.
///
/// Each repair changes one arc or a few, and the tree is made anew. A sentence is mended in at most `mostChanges` places, so that
/// the work is linear in its length.
struct TreeRepair {
  static let mostChanges = 48

  var tree: DependencyTree
  private(set) var changes = 0

  /// Nil when the sentence has no parse.
  init?(_ text: AnalysedText, _ sentence: Range<Int>) {
    guard let tree = DependencyTree(text, sentence) else { return nil }
    self.tree = tree
  }

  mutating func repair(_ text: inout AnalysedText, _ lemmatiser: inout Lemmatiser, _ symbols: inout SymbolTable) {
    repairVerbs(&text, &lemmatiser, &symbols)
    repairSubjects(&text, &lemmatiser, &symbols)
    repairPartners(&text, symbols)
    repairBetweenCommas(&text, symbols)
    repairNouns(&text, symbols)
    repairPhrases(&text, symbols)
  }

  var sentence: Range<Int> { tree.range }

  /// Sets the arcs of tokens; the root is its own head. Nothing changes when that would make a circle.
  @discardableResult
  mutating func set(_ arcs: [(token: Int, head: Int, relation: DependencyRelation)], _ text: inout AnalysedText) -> Bool {
    guard changes < Self.mostChanges else { return false }
    let before = arcs.map { text.arcs[$0.token] }
    for arc in arcs { text.arcs[arc.token] = DependencyArc(head: Int32(arc.head), relation: arc.relation) }
    guard let changed = DependencyTree(text, sentence) else {
      for (arc, old) in zip(arcs, before) { text.arcs[arc.token] = old }
      return false
    }
    tree = changed
    changes += 1
    return true
  }

  /// Whether the token is written so in small letters.
  func isWord(_ token: Int, _ word: StaticString, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    guard sentence.contains(token) else { return false }
    let bytes = symbols.bytes(of: text.tokens[token].word)
    return bytes.count == word.utf8CodeUnitCount && bytes.hasSuffix(word)
  }

  func isIn(_ list: WordList, _ token: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    list.contains(symbols.bytes(of: text.tokens[token].lemma))
  }

  /// Whether the last token of the sentence, closing quotation marks aside, is a full stop: prose, and not a headline.
  func isProse(_ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    var last = sentence.upperBound - 1
    while last > sentence.lowerBound, text.tokens[last].shape.contains(.closingQuote) { last -= 1 }
    return isWord(last, ".", text, symbols)
  }

  /// A day, month, year or span of time: "Monday", "1994", "last week".
  func isTime(_ token: Int, _ text: AnalysedText, _ symbols: SymbolTable) -> Bool {
    ClauseWords.isTime(text.tokens[token], symbols)
  }
}
