package import SourceText

/// The statistical part of the language pipeline: Penn tags, dependencies and names, by three networks of one make.
///
/// Every sentence is judged by itself, and the result depends on nothing but its bytes: no clock, no processor, no other sentence.
package struct LanguageModel: Sendable {
  package let words: WordTable
  package let tagger: Network?
  package let parser: Network?
  package let namer: Network?

  /// `nil` when the file holds no word table. A network that it lacks does nothing.
  package init?(_ file: WeightsFile) {
    guard let words = WordTable(file) else { return nil }
    self.words = words
    tagger = Network(file, base: WeightsFile.Section.tagger, plan: .tagger)
    parser = Network(file, base: WeightsFile.Section.parser, plan: .parser)
    namer = Network(file, base: WeightsFile.Section.names, plan: .names)
  }

  /// Bits of the name lists for a word, whatever its case: 1 first name, 2 last name, 4 city, 8 country or state,
  /// 16 organisation word, 32 title word; 0 when no list has it.
  package func gazetteer(of word: [UInt8]) -> UInt8 {
    words.row(of: NetworkSpelling.folded(word).span).map { words.gazetteer(row: $0) } ?? 0
  }

  /// Fills in the tag of every token of `sentence`.
  ///
  /// - Parameter bytes: the text of the block, into which the spans of the tokens point.
  package func tag(_ tokens: inout [Token], sentence: Range<Int>, bytes: [UInt8]) {
    guard let tagger, !sentence.isEmpty else { return }
    let spans = sentence.map { tokens[$0].span }
    let tags = self.tags(of: features(of: spans, in: bytes), by: tagger)
    for (index, tag) in zip(sentence, tags) { tokens[index].tag = tag }
  }

  /// The head and relation of every token of `sentence`, which has tags. Heads are indices into `tokens`; the root is its own head.
  package func parse(_ tokens: [Token], sentence: Range<Int>, bytes: [UInt8]) -> [DependencyArc] {
    guard let parser, !sentence.isEmpty else { return Array(repeating: .none, count: sentence.count) }
    let tags = sentence.map { tokens[$0].tag }
    var features = features(of: sentence.map { tokens[$0].span }, in: bytes)
    for index in features.indices { features[index][.tag] = UInt16(tags[index].rawValue) }
    let start = Int32(sentence.lowerBound)
    return arcs(of: features, tags: tags, by: parser).map { DependencyArc(head: $0.head + start, relation: $0.relation) }
  }

  /// The names in `sentence`, which has tags, in their order; products, events and works are of kind `unknown`.
  package func names(_ tokens: [Token], sentence: Range<Int>, bytes: [UInt8]) -> [Mention] {
    guard let namer, !sentence.isEmpty else { return [] }
    var features = features(of: sentence.map { tokens[$0].span }, in: bytes)
    for (index, token) in zip(features.indices, sentence) { features[index][.tag] = UInt16(tokens[token].tag.rawValue) }
    let labels = nameLabels(of: features, by: namer)
    var mentions: [Mention] = []
    var index = 0
    while index < labels.count {
      let start = index
      index += 1
      guard let kind = NameLabel.kind(of: labels[start]) else { continue }
      while index < labels.count, labels[index] == NameLabel.inside(kind) { index += 1 }
      let range = sentence.lowerBound + start..<sentence.lowerBound + index
      mentions.append(Mention(tokens: range, head: range.upperBound - 1, kind: NameLabel.kinds[kind], form: .name))
    }
    return mentions
  }

  /// The features of the tokens of a sentence, without tags.
  package func features(of spans: [ByteSpan], in bytes: [UInt8]) -> [TokenFeatures] {
    var folded: [UInt8] = []
    let text = bytes.span
    return spans.indices.map { index in
      let span = spans[index]
      return TokenFeatures.of(
        text.extracting(span.range), isFirst: index == 0, isJoined: index > 0 && spans[index - 1].end == span.start,
        isFollowed: index + 1 < spans.count && span.end == spans[index + 1].start, in: words, folded: &folded)
    }
  }

  /// The tags of a sentence, from left to right.
  package func tags(of features: [TokenFeatures], by network: Network) -> [PartOfSpeech] {
    var sentence = NetworkSentence(network, features: features, words: words)
    var situation = NetworkSituation(network.plan)
    var sequence = LabelSequence(count: features.count)
    while !sequence.isFinished {
      sequence.tagging(&situation)
      sentence.score(situation)
      sequence.append(sentence.best { $0 != 0 })
    }
    return sequence.labels.map { PartOfSpeech(rawValue: $0) ?? .unknown }
  }

  /// The labels of a sentence with tags, from left to right.
  package func nameLabels(of features: [TokenFeatures], by network: Network) -> [Int] {
    var sentence = NetworkSentence(network, features: features, words: words)
    var situation = NetworkSituation(network.plan)
    var sequence = LabelSequence(count: features.count)
    while !sequence.isFinished {
      sequence.naming(&situation)
      sentence.score(situation)
      let previous = sequence.back(1).map { Int($0) } ?? NameLabel.outside
      sequence.append(sentence.best { NameLabel.mayFollow($0, previous) })
    }
    return sequence.labels.map { Int($0) }
  }

  /// The arcs of a sentence with tags, heads counted in the sentence.
  package func arcs(of features: [TokenFeatures], tags: [PartOfSpeech], by network: Network) -> [DependencyArc] {
    var sentence = NetworkSentence(network, features: features, words: words)
    var situation = NetworkSituation(network.plan)
    var state = ParserState(ParserContext(tags: tags))
    while !state.isFinished {
      let moves = state.moves
      state.describe(&situation)
      sentence.score(situation)
      state.apply(ParserMove(action: sentence.best { moves.allows(action: $0) }))
    }
    while var rejoined = state.rejoining() {
      rejoined.describe(&situation)
      sentence.score(situation)
      let moves = rejoined.moves.intersection([.left, .right])
      let allowed: ParserMoves = moves.isEmpty ? .right : moves
      rejoined.finishRejoining(ParserMove(action: sentence.best { allowed.allows(action: $0) }))
      state = rejoined
    }
    return state.nodes.enumerated().map { index, node in
      node.head < 0
        ? DependencyArc(head: Int32(index), relation: .root)
        : DependencyArc(head: node.head, relation: DependencyRelation(rawValue: node.relation) ?? .dep)
    }
  }
}
