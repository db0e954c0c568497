package import SourceText

/// The statistical part of the language pipeline: Penn tags, dependencies and names, by networks of one make.
///
/// Every sentence is judged by itself, and the result depends on nothing but its bytes: no clock, no processor, no other sentence.
package struct LanguageModel: Sendable {
  package let words: WordTable
  package let tagger: Network?
  package let scout: Network?
  package let parser: Network?
  package let namer: Network?

  /// `nil` when the file holds no word table. A network that it lacks does nothing.
  package init?(_ file: WeightsFile) {
    guard let words = WordTable(file) else { return nil }
    self.words = words
    tagger = Network(file, base: WeightsFile.Section.tagger, plan: .tagger)
    scout = Network(file, base: WeightsFile.Section.scout, plan: .scout)
    parser = Network(file, base: WeightsFile.Section.parser, plan: .parser)
    namer = Network(file, base: WeightsFile.Section.names, plan: .names)
  }

  /// Bits of the name lists for a word, whatever its case: 1 first name, 2 last name, 4 city, 8 country or state,
  /// 16 organisation word, 32 title word; 0 when no list has it.
  package func gazetteer(of word: [UInt8]) -> UInt8 {
    words.row(of: NetworkSpelling.folded(word).span).map { words.gazetteer(row: $0) } ?? 0
  }

  /// Sentences of more tokens are judged in pieces of this length, so that time is linear and memory bounded for any input.
  package static let longestSentence = 500

  /// `sentence` in pieces of at most `longestSentence` tokens.
  static func pieces(of sentence: Range<Int>) -> [Range<Int>] {
    stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentence).map {
      $0..<min($0 + longestSentence, sentence.upperBound)
    }
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

  /// The features of some tokens that have tags.
  func features(of tokens: ArraySlice<Token>, in bytes: [UInt8]) -> [TokenFeatures] {
    var features = features(of: tokens.map(\.span), in: bytes)
    for (index, token) in zip(features.indices, tokens) { features[index][.tag] = UInt16(token.tag.rawValue) }
    return features
  }
}
