internal import TextAnalysis

/// The words of a phrase of a rule, cut as the tokenizer cuts texts.
enum PhraseSymbols {
  static func symbols(of phrase: String, in symbols: inout SymbolTable) -> [Symbol] {
    var rest: [Symbol] = []
    guard let first = append(phrase, to: &rest, in: &symbols) else { return [] }
    return [first] + rest
  }

  /// Gives the first word of the phrase and puts the others into `rest`; nil for a phrase without words.
  static func append(_ phrase: String, to rest: inout [Symbol], in symbols: inout SymbolTable) -> Symbol? {
    let bytes = Array(phrase.utf8)
    if isPlain(bytes) { return appendPlain(bytes, to: &rest, in: &symbols) }
    // Alone, the mark of the possessive would be cut as an opening quotation mark. "b.", "d.": an abbreviation of one letter is cut by
    // what follows it in a text, and here nothing does.
    if phrase == "'s" || (bytes.count == 2 && bytes[1] == UInt8(ascii: ".")) { return symbols.intern(bytes) }
    let words = Tokenizer.tokenize(bytes, symbols: &symbols).tokens.map(\.word)
    rest += words.dropFirst()
    return words.first
  }

  /// Whether the tokenizer cuts the phrase at its blanks and nowhere else: small letters, and no "cannot".
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var isLetter = false
    for (index, byte) in bytes.enumerated() {
      let wasLetter = isLetter
      isLetter = byte &- 0x61 < 26
      guard isLetter || (byte == 0x20 && wasLetter) else { return false }
      if byte == UInt8(ascii: "c"), bytes[index...].starts(with: "cannot".utf8) { return false }
    }
    return isLetter
  }

  private static func appendPlain(_ bytes: [UInt8], to rest: inout [Symbol], in symbols: inout SymbolTable) -> Symbol? {
    let text = bytes.span
    var first: Symbol?
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      let symbol = symbols.intern(text.extracting(start..<index))
      if first == nil { first = symbol } else { rest.append(symbol) }
      start = index + 1
    }
    return first
  }
}
