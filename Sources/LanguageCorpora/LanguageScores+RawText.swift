package import SourceText
import TextAnalysis

extension LanguageScores {
  /// F1 of the words and of the sentences that are cut from raw text: right are those with the first and the last byte of the
  /// data set.
  package static func cutting(_ documents: [RawText]) -> (words: Double, sentences: Double) {
    var words = SpanMeasure()
    var sentences = SpanMeasure()
    for block in documents.flatMap(\.blocks) {
      let cuts = cuts(of: block)
      words.add(cuts.words, block.words)
      sentences.add(cuts.sentences, block.sentences)
    }
    return (words.f1, sentences.f1)
  }

  /// The words and sentences of a block as the tokenizer has them.
  package static func cuts(of block: RawText.Block) -> (words: [ByteSpan], sentences: [ByteSpan]) {
    var symbols = SymbolTable()
    let (tokens, sentences) = Tokenizer.tokenize(block.bytes, symbols: &symbols)
    let spans = sentences.map { sentence in
      ByteSpan(start: tokens[sentence.tokens.lowerBound].span.start, end: tokens[sentence.tokens.upperBound - 1].span.end)
    }
    return (tokens.map(\.span), spans)
  }
}

/// Counts of spans found, expected, and both.
package struct SpanMeasure: Sendable {
  package private(set) var found = 0
  package private(set) var expected = 0
  package private(set) var right = 0

  package init() {}

  package mutating func add(_ given: [ByteSpan], _ gold: [ByteSpan]) {
    found += given.count
    expected += gold.count
    right += Set(given).intersection(gold).count
  }

  /// The harmonic mean of precision and recall; 0 when nothing is right.
  package var f1: Double { 2 * Double(right) / Double(max(1, found + expected)) }
}
