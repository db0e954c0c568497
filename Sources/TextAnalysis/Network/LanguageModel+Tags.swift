extension LanguageModel {
  /// Fills in the tag of every token of `sentence`.
  ///
  /// - Parameter bytes: the text of the block, into which the spans of the tokens point.
  package func tag(_ tokens: inout [Token], sentence: Range<Int>, bytes: [UInt8]) {
    tag(&tokens, sentence: sentence, bytes: bytes, memory: NetworkMemory())
  }

  /// As `tag`, with what is remembered of the article.
  func tag(_ tokens: inout [Token], sentence: Range<Int>, bytes: [UInt8], memory: NetworkMemory) {
    guard let tagger else { return }
    for piece in Self.pieces(of: sentence) {
      let tags = self.tags(of: features(of: tokens[piece].map(\.span), in: bytes), by: tagger, memory: memory)
      for (index, tag) in zip(piece, tags) { tokens[index].tag = tag }
    }
  }

  /// The tags of a sentence, from left to right.
  package func tags(of features: [TokenFeatures], by network: Network) -> [PartOfSpeech] {
    tags(of: features, by: network, memory: NetworkMemory())
  }

  private func tags(of features: [TokenFeatures], by network: Network, memory: NetworkMemory) -> [PartOfSpeech] {
    var sentence = NetworkSentence(network, features: features, words: words, memory: &memory.tagger)
    var situation = NetworkSituation(network.plan)
    var sequence = LabelSequence(count: features.count)
    while !sequence.isFinished {
      sequence.tagging(&situation)
      sentence.score(situation)
      // Label 0 is no tag.
      sequence.append(sentence.best(of: 1..<network.plan.actions))
    }
    return sequence.labels.map { PartOfSpeech(rawValue: $0) ?? .unknown }
  }
}
