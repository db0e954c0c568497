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
      let features = features(of: tokens[piece].map(\.span), in: bytes)
      var tags = self.tags(of: features, by: tagger, memory: memory)
      if piece.lowerBound == sentence.lowerBound { Self.mendOpeningName(&tags, features) }
      for (index, tag) in zip(piece, tags) { tokens[index].tag = tag }
    }
  }

  /// "Corvane has grown.", "Corvane, a maker of pumps, has grown.": a word with a capital that the word table does not know at all opens the
  /// sentence as a name, not as a noun, when a verb, a comma or a possessive follows.
  private static func mendOpeningName(_ tags: inout [PartOfSpeech], _ features: [TokenFeatures]) {
    guard tags.count > 2, tags[0] == .nn, features[0].isUnknown, features[0].isCapitalised else { return }
    switch tags[1] {
    case .vbd, .vbz, .md, .comma, .pos: tags[0] = .nnp
    default: break
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
