import SourceText

/// Cuts a text into tokens and sentences; `Token` says how words are cut. Linear in the length of the text.
package struct Tokenizer {
  /// The tokens of `bytes` and their sentences. Every byte lies in exactly one token or is a blank (also a control character).
  /// `lemma` equals `word` and `tag` is unknown.
  package static func tokenize(_ bytes: [UInt8], symbols: inout SymbolTable) -> (tokens: [Token], sentences: [Sentence]) {
    var scanner = TokenScanner()
    scanner.scan(bytes.span)
    var tokens: [Token] = []
    tokens.reserveCapacity(scanner.cuts.count)
    var folded: [UInt8] = []
    folded.reserveCapacity(64)
    var previousEnd: UInt32?
    for cut in scanner.cuts {
      var shape = TokenFolding.fold(bytes.span, cut.span.range, into: &folded)
      shape.formUnion(cut.shape)
      if previousEnd == cut.span.start { shape.insert(.joined) }
      previousEnd = cut.span.end
      let word = symbols.intern(folded.span)
      tokens.append(Token(span: cut.span, word: word, lemma: word, tag: .unknown, shape: shape))
    }
    let sentences = SentenceSplitter.split(&tokens, bytes: bytes)
    return (tokens, sentences)
  }
}

/// A token before its word is known.
struct TokenCut {
  let span: ByteSpan
  /// What the scanner knows of it: marks, quotation marks, dashes.
  let shape: TokenShape
}
