extension LanguageModel {
  /// The head and relation of every token of `sentence`, which has tags. Heads are indices into `tokens`; the root is its own head.
  ///
  /// There is one root, and no mark heads anything as long as there are words. Without a parser every arc is `none`.
  package func parse(_ tokens: [Token], sentence: Range<Int>, bytes: [UInt8]) -> [DependencyArc] {
    var tokens = tokens
    return parse(&tokens, sentence: sentence, bytes: bytes)
  }

  /// As `parse`, and mends the tag of a main verb that the tagger took for a participle.
  package func parse(_ tokens: inout [Token], sentence: Range<Int>, bytes: [UInt8]) -> [DependencyArc] {
    parse(&tokens, sentence: sentence, bytes: bytes, memory: NetworkMemory())
  }

  /// The same, with what is remembered of the article.
  func parse(_ tokens: inout [Token], sentence: Range<Int>, bytes: [UInt8], memory: NetworkMemory) -> [DependencyArc] {
    guard let parser else { return Array(repeating: .none, count: sentence.count) }
    var result: [DependencyArc] = []
    result.reserveCapacity(sentence.count)
    var root: Int32?
    for piece in Self.pieces(of: sentence) {
      var features = features(of: tokens[piece], in: bytes)
      var tags = tokens[piece].map(\.tag)
      var arcs = self.arcs(of: features, tags: tags, by: parser, memory: memory)
      if let verb = mendMainVerb(&arcs, &features, &tags, by: parser, memory: memory) {
        tokens[piece.lowerBound + verb].tag = tags[verb]
      }
      for (index, arc) in zip(piece, arcs) {
        let head = arc.head + Int32(piece.lowerBound)
        guard arc.relation == .root else {
          result.append(DependencyArc(head: head, relation: arc.relation))
          continue
        }
        // The roots of later pieces depend on that of the first.
        result.append(DependencyArc(head: root ?? head, relation: root == nil ? .root : .dep))
        if root == nil { root = Int32(index) }
      }
    }
    return result
  }

  /// The scout's numbers for a sentence with tags, token after token; empty without a scout.
  package func context(of features: [TokenFeatures]) -> [Int8] { context(of: features, memory: NetworkMemory()) }

  private func context(of features: [TokenFeatures], memory: NetworkMemory) -> [Int8] {
    guard let scout, scout.hidden == NetworkPlan.contextWidth else { return [] }
    var sentence = NetworkSentence(scout, features: features, words: words, memory: &memory.scout)
    var situation = NetworkSituation(scout.plan)
    var sequence = LabelSequence(count: features.count)
    var context: [Int8] = []
    context.reserveCapacity(features.count * scout.hidden)
    while !sequence.isFinished {
      sequence.scouting(&situation)
      sentence.appendHidden(situation, to: &context)
      sequence.append(0)
    }
    return context
  }

  /// The arcs of a sentence with tags, heads counted in the sentence; the root, which may be known before (-1 when it is not), is its own
  /// head.
  func arcs(
    of features: [TokenFeatures], tags: [PartOfSpeech], root: Int = -1, by network: Network, memory: NetworkMemory
  ) -> [DependencyArc] {
    var sentence = NetworkSentence(
      network, features: features, words: words, context: context(of: features, memory: memory), memory: &memory.parser)
    var situation = NetworkSituation(network.plan)
    var state = ParserState(ParserContext(tags: tags, root: root))
    while !state.isFinished {
      let moves = state.moves
      state.describe(&situation)
      sentence.score(situation)
      state.apply(sentence.best(of: moves))
    }
    state.keepHeadless()
    while state.takeBack() {
      state.describe(&situation)
      sentence.score(situation)
      state.join(sentence.best(of: state.joiningMoves))
    }
    return state.nodes.enumerated().map { index, node in
      node.head < 0
        ? DependencyArc(head: Int32(index), relation: .root)
        : DependencyArc(head: node.head, relation: DependencyRelation(rawValue: node.relation) ?? .dep)
    }
  }
}

extension NetworkSentence {
  /// The best of the possible moves, with the best relation.
  func best(of moves: ParserMoves) -> ParserMove {
    var best = -1
    if moves.contains(.shift) { best = self.best(of: 0..<1, or: best) }
    if moves.contains(.reduce) { best = self.best(of: 1..<2, or: best) }
    // The first relation that depends on something follows `none` and `root`.
    let first = DependencyRelation.root.rawValue + 1
    let count = DependencyRelation.allCases.count - Int(first)
    for (kind, start) in [(ParserMoves.left, ParserMove.left(first)), (.right, .right(first))] where moves.contains(kind) {
      best = self.best(of: start.action..<start.action + count, or: best)
    }
    return ParserMove(action: max(0, best))
  }
}
