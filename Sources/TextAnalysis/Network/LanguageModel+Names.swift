extension LanguageModel {
  /// The names in `sentence`, which has tags, in their order; products, events and works are of kind `unknown`.
  package func names(_ tokens: [Token], sentence: Range<Int>, bytes: [UInt8]) -> [Mention] {
    names(tokens, sentence: sentence, bytes: bytes, memory: NetworkMemory())
  }

  /// As `names`, with what is remembered of the article.
  func names(_ tokens: [Token], sentence: Range<Int>, bytes: [UInt8], memory: NetworkMemory) -> [Mention] {
    guard let namer else { return [] }
    var mentions: [Mention] = []
    for piece in Self.pieces(of: sentence) {
      let labels = nameLabels(of: features(of: tokens[piece], in: bytes), by: namer, memory: memory)
      for (range, kind) in NameLabel.names(labels) {
        let range = range.lowerBound + piece.lowerBound..<range.upperBound + piece.lowerBound
        mentions.append(Mention(tokens: range, head: range.upperBound - 1, kind: NameLabel.kinds[kind], form: .name))
      }
    }
    return mentions
  }

  /// The labels of a sentence with tags, from left to right.
  package func nameLabels(of features: [TokenFeatures], by network: Network) -> [Int] {
    nameLabels(of: features, by: network, memory: NetworkMemory())
  }

  private func nameLabels(of features: [TokenFeatures], by network: Network, memory: NetworkMemory) -> [Int] {
    var sentence = NetworkSentence(network, features: features, words: words, memory: &memory.namer)
    var situation = NetworkSituation(network.plan)
    var sequence = LabelSequence(count: features.count)
    while !sequence.isFinished {
      sequence.naming(&situation)
      sentence.score(situation)
      let previous = sequence.back(1).map { Int($0) } ?? NameLabel.outside
      var best = NameLabel.outside
      for label in 1..<NameLabel.count where NameLabel.mayFollow(label, previous) {
        best = sentence.best(of: label..<label + 1, or: best)
      }
      sequence.append(best)
    }
    return sequence.labels.map { Int($0) }
  }
}
