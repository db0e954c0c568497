import TextAnalysis

/// The words of a name as written.
enum NamePieces {
  struct Piece {
    /// Folded, without accents, without a final period.
    let word: [UInt8]
    /// The first letter when it is a capital, as a small letter.
    let capital: UInt8?
    /// Stands between quotation marks or in brackets.
    let isBracketed: Bool
  }

  /// Cuts at blanks and marks; hyphens and apostrophes stay inside words.
  ///
  /// - Parameter splitsInitials: "C.T." is two words, as the initials of a person are, and not one, as in "U.S. Steel".
  static func split(_ text: [UInt8], splitsInitials: Bool = false) -> [Piece] {
    var symbols = SymbolTable()
    let (tokens, _) = Tokenizer.tokenize(text, symbols: &symbols)
    var pieces: [Piece] = []
    var depth = 0
    var joins = false
    for token in tokens {
      let isQuote = !token.shape.isDisjoint(with: [.openingQuote, .closingQuote])
      let bytes = symbols.bytes(of: token.word)
      if isQuote || bytes == [UInt8(ascii: "(")] || bytes == [UInt8(ascii: ")")] {
        depth = token.shape.contains(.openingQuote) || bytes == [UInt8(ascii: "(")] ? 1 : 0
        continue
      }
      if token.shape.contains(.dash), token.shape.contains(.joined) {
        joins = true
        continue
      }
      if token.shape.contains(.punctuation) { continue }
      var word = NameSpelling.withoutAccents(bytes)
      if splitsInitials, let letters = initials(word) {
        pieces += letters.map { Piece(word: [$0], capital: $0, isBracketed: depth > 0 && !pieces.isEmpty) }
        joins = false
        continue
      }
      if word.last == UInt8(ascii: "."), word.count > 1 { word.removeLast() }
      word.removeAll { $0 == UInt8(ascii: ".") }
      let isCapital = !token.shape.isDisjoint(with: [.capitalised, .mixedCase])
      if joins, token.shape.contains(.joined), let last = pieces.popLast() {
        pieces.append(Piece(word: last.word + [UInt8(ascii: "-")] + word, capital: last.capital, isBracketed: last.isBracketed))
      } else if !word.isEmpty {
        pieces.append(Piece(word: word, capital: isCapital ? word.first : nil, isBracketed: depth > 0 && !pieces.isEmpty))
      }
      joins = false
    }
    return pieces
  }

  /// The letters of "c.t." and "c.t"; nil for other words.
  private static func initials(_ word: [UInt8]) -> [UInt8]? {
    let period = UInt8(ascii: ".")
    let letters = stride(from: 0, to: word.count, by: 2).map { word[$0] }
    let marks = stride(from: 1, to: word.count, by: 2).map { word[$0] }
    guard letters.count > 1, marks.count >= letters.count - 1, marks.allSatisfy({ $0 == period }), !letters.contains(period)
    else { return nil }
    return letters
  }
}
