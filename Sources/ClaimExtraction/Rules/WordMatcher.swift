internal import RuleLanguage
internal import TextAnalysis

/// Words and phrases as symbols, so that a text is compared with numbers only.
struct WordMatcher: Hashable, Sendable {
  /// Phrases by their first word, longest first.
  private var phrases: [Symbol: [[Symbol]]] = [:]
  let byLemma: Bool

  init(_ words: [String], byLemma: Bool, symbols: inout SymbolTable) {
    self.byLemma = byLemma
    for word in words {
      let phrase = PhraseSymbols.symbols(of: word, in: &symbols)
      guard let first = phrase.first else { continue }
      phrases[first, default: []].append(phrase)
    }
    for first in phrases.keys { phrases[first]?.sort { $0.count > $1.count } }
  }

  init(_ choice: WordChoice, symbols: inout SymbolTable) {
    self.init(choice.words, byLemma: choice.byLemma, symbols: &symbols)
  }

  /// First words of all phrases, in no order.
  var firstWords: [Symbol] { Array(phrases.keys) }
  var isEmpty: Bool { phrases.isEmpty }

  /// Phrases that begin with `first`, longest first.
  func phrases(from first: Symbol) -> [[Symbol]] { phrases[first] ?? [] }

  /// How many tokens from `index` on, before `limit`, are one of the phrases: the longest; nil when none is.
  func match(at index: Int, in tokens: [Token], before limit: Int) -> Int? {
    guard index < limit else { return nil }
    let token = tokens[index]
    if let length = match(from: token.word, at: index, in: tokens, before: limit) { return length }
    guard byLemma, token.lemma != token.word else { return nil }
    return match(from: token.lemma, at: index, in: tokens, before: limit)
  }

  private func match(from first: Symbol, at index: Int, in tokens: [Token], before limit: Int) -> Int? {
    guard let candidates = phrases[first] else { return nil }
    return candidates.first { phrase in
      index + phrase.count <= limit
        && phrase.indices.dropFirst().allSatisfy { accepts(tokens[index + $0], phrase[$0]) }
    }?.count
  }

  /// Whether `token` is this one word.
  func contains(_ token: Token) -> Bool {
    func isSingle(_ symbol: Symbol) -> Bool { phrases[symbol]?.last?.count == 1 }
    return isSingle(token.word) || (byLemma && isSingle(token.lemma))
  }

  /// The first phrase that stands wholly inside `range`.
  func first(in range: Range<Int>, of tokens: [Token]) -> Range<Int>? {
    for index in range {
      if let length = match(at: index, in: tokens, before: range.upperBound) { return index..<index + length }
    }
    return nil
  }

  private func accepts(_ token: Token, _ symbol: Symbol) -> Bool {
    token.word == symbol || (byLemma && token.lemma == symbol)
  }
}

/// The words of a phrase of a rule, cut as the tokenizer cuts texts.
enum PhraseSymbols {
  static func symbols(of phrase: String, in symbols: inout SymbolTable) -> [Symbol] {
    // Alone, the mark of the possessive would be cut as an opening quotation mark.
    if phrase == "'s" { return [symbols.intern(phrase)] }
    // "b.", "d.": an abbreviation of one letter is cut by what follows it in a text, and here nothing does.
    if phrase.utf8.count == 2, phrase.utf8.last == UInt8(ascii: ".") { return [symbols.intern(phrase)] }
    return Tokenizer.tokenize(Array(phrase.utf8), symbols: &symbols).tokens.map(\.word)
  }
}
