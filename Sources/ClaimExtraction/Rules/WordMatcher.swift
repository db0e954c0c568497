internal import RuleLanguage
internal import TextAnalysis

/// Words and phrases as symbols, so that a text is compared with numbers only.
struct WordMatcher: Hashable, Sendable {
  private struct Phrase: Hashable, Sendable {
    let first: Symbol
    /// Where the words after the first begin among those of all phrases.
    let rest: UInt32
    /// How many words there are, the first included.
    let count: UInt32
  }

  /// By first word, and longest first.
  private var phrases: [Phrase] = []
  /// The words of all phrases without their first ones.
  private var rests: [Symbol] = []
  let byLemma: Bool

  init(_ words: [String], byLemma: Bool, symbols: inout SymbolTable) {
    self.byLemma = byLemma
    phrases.reserveCapacity(words.count)
    for word in words {
      let start = rests.count
      guard let first = PhraseSymbols.append(word, to: &rests, in: &symbols) else { continue }
      phrases.append(Phrase(first: first, rest: UInt32(start), count: UInt32(rests.count - start + 1)))
    }
    phrases.sort { $0.first != $1.first ? $0.first < $1.first : $0.count > $1.count }
  }

  init(_ choice: WordChoice, symbols: inout SymbolTable) {
    self.init(choice.words, byLemma: choice.byLemma, symbols: &symbols)
  }

  /// First words of all phrases, each once, in the order of their numbers.
  var firstWords: [Symbol] {
    phrases.indices.filter { $0 == 0 || phrases[$0 - 1].first != phrases[$0].first }.map { phrases[$0].first }
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// Phrases that begin with `first`, longest first.
  func phrases(from first: Symbol) -> [[Symbol]] {
    range(of: first).map { [first] + words(after: phrases[$0]) }
  }

  /// How many tokens from `index` on, before `limit`, are one of the phrases: the longest; nil when none is.
  func match(at index: Int, in tokens: [Token], before limit: Int) -> Int? {
    guard index < limit else { return nil }
    let token = tokens[index]
    if let length = match(from: token.word, at: index, in: tokens, before: limit) { return length }
    guard byLemma, token.lemma != token.word else { return nil }
    return match(from: token.lemma, at: index, in: tokens, before: limit)
  }

  private func match(from first: Symbol, at index: Int, in tokens: [Token], before limit: Int) -> Int? {
    for candidate in range(of: first) {
      let phrase = phrases[candidate]
      let count = Int(phrase.count)
      guard index + count <= limit else { continue }
      var next = index + 1
      for symbol in words(after: phrase) {
        guard accepts(tokens[next], symbol) else { break }
        next += 1
      }
      if next == index + count { return count }
    }
    return nil
  }

  /// Whether `token` is this one word.
  func contains(_ token: Token) -> Bool {
    contains(token.word) || (byLemma && token.lemma != token.word && contains(token.lemma))
  }

  /// The first phrase that stands wholly inside `range`.
  func first(in range: Range<Int>, of tokens: [Token]) -> Range<Int>? {
    for index in range {
      if let length = match(at: index, in: tokens, before: range.upperBound) { return index..<index + length }
    }
    return nil
  }

  /// Whether the word alone is one of the phrases: the last one with that first word, then.
  private func contains(_ symbol: Symbol) -> Bool {
    range(of: symbol).last.map { phrases[$0].count == 1 } ?? false
  }

  private func words(after phrase: Phrase) -> ArraySlice<Symbol> {
    rests[Int(phrase.rest)..<Int(phrase.rest + phrase.count) - 1]
  }

  /// Which phrases begin with `first`.
  private func range(of first: Symbol) -> Range<Int> {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].first < first { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < phrases.count, phrases[end].first == first { end += 1 }
    return low..<end
  }

  private func accepts(_ token: Token, _ symbol: Symbol) -> Bool {
    token.word == symbol || (byLemma && token.lemma == symbol)
  }
}
