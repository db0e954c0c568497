import TextAnalysis

/// Which clause each token of a block belongs to: that of the nearest predicate above it in the parse.
struct ClauseOwnership: Sendable {
  /// Index of a clause; -1 where there is none.
  private let clauseOfToken: [Int32]

  /// Linear in the tokens: every token takes over what its head has.
  init(_ text: AnalysedText) {
    var owner = [Int32](repeating: -2, count: text.tokens.count)
    for (index, clause) in text.clauses.enumerated() where clause.predicate < owner.count {
      owner[clause.predicate] = Int32(index)
    }
    var path: [Int] = []
    for token in text.tokens.indices where owner[token] == -2 {
      path.removeAll(keepingCapacity: true)
      var cursor = token
      // A parse is a tree, but a cycle must not hang the program.
      while owner[cursor] == -2, path.count <= text.tokens.count {
        path.append(cursor)
        owner[cursor] = -1
        let head = cursor < text.arcs.count ? Int(text.arcs[cursor].head) : -1
        if head < 0 || head >= owner.count || head == cursor { break }
        cursor = head
      }
      let found = owner[cursor]
      for step in path { owner[step] = found }
    }
    clauseOfToken = owner
  }

  /// The clause of a token; nil without a parse.
  func clause(of token: Int) -> Int? {
    guard clauseOfToken.indices.contains(token) else { return nil }
    if clauseOfToken[token] >= 0 { return Int(clauseOfToken[token]) }
    return nil
  }
}
