package import DocumentReading
import EntityResolution
import SourceText
package import TextAnalysis

/// An article with every sentence of it tagged and parsed, and its names resolved: what `crosscheck analyse` shows.
package struct ArticleAnalysis: Sendable {
  let path: String
  let document: Document
  /// One a block; empty for blocks that are not read.
  let texts: [AnalysedText]
  let resolved: ArticleEntities
  let symbols: SymbolTable

  /// Analyses a document. Linear in its length.
  package init(_ document: Document, analyser: TextAnalyser) {
    self.document = document
    path = document.source.path
    var symbols = SymbolTable()
    let read = document.blocks.map { $0.isRead ? $0.text : [] }
    texts = analyser.analyse(blocks: read, symbols: &symbols) { _, _ in true }
    resolved = ArticleEntities(texts, texts: read, symbols: symbols)
    self.symbols = symbols
  }

  /// One sentence and where it stands.
  struct Place {
    let block: Int
    /// Counted over the article from 1.
    let number: Int
    let tokens: Range<Int>
  }

  var sentences: [Place] {
    var places: [Place] = []
    for block in texts.indices {
      for sentence in texts[block].sentences {
        places.append(Place(block: block, number: places.count + 1, tokens: sentence.tokens))
      }
    }
    return places
  }

  /// The text of tokens as a reader sees it.
  func text(_ tokens: Range<Int>, _ block: Int) -> String {
    String(decoding: document.blocks[block].text[texts[block].span(of: tokens).range], as: UTF8.self)
  }

  /// The bytes of the file.
  func sourceSpan(_ tokens: Range<Int>, _ block: Int) -> ByteSpan {
    document.blocks[block].sourceSpan(texts[block].span(of: tokens))
  }

  func lemma(_ token: Int, _ block: Int) -> String {
    let item = texts[block].tokens[token]
    // Names and marks have themselves.
    guard item.shape.isDisjoint(with: [.punctuation, .number]), !item.tag.isProperNoun else {
      return text(token..<token + 1, block)
    }
    return symbols.text(of: item.lemma)
  }

  /// Head as the number of a token of the sentence counted from 1, 0 for the root; nil without a parse.
  func head(_ token: Int, _ place: Place) -> Int? {
    let arcs = texts[place.block].arcs
    guard token < arcs.count, arcs[token].head >= 0 else { return nil }
    let head = Int(arcs[token].head)
    return head == token ? 0 : head - place.tokens.lowerBound + 1
  }

  /// Whether a blank or the end of the block follows.
  func isFollowedByBlank(_ token: Int, _ block: Int) -> Bool {
    let tokens = texts[block].tokens
    return token + 1 >= tokens.count || tokens[token + 1].span.start > tokens[token].span.end
  }

  /// Indices of the mentions of a sentence.
  func mentions(in place: Place) -> Range<Int> {
    let text = texts[place.block]
    let low = text.mentionCount(before: place.tokens.lowerBound)
    var high = low
    while high < text.mentions.count, text.mentions[high].tokens.lowerBound < place.tokens.upperBound { high += 1 }
    return low..<high
  }
}
