internal import FlatForms
internal import RuleLanguage
internal import TextAnalysis

/// Words and phrases as symbols, so that a text is compared with numbers only.
struct WordMatcher: Hashable, Sendable {
  let table: PhraseTable
  let byLemma: Bool

  init(_ words: [String], byLemma: Bool, symbols: inout SymbolTable) {
    self.byLemma = byLemma
    table = PhraseTable(words, symbols: &symbols)
  }

  init(_ choice: WordChoice, symbols: inout SymbolTable) {
    self.init(choice.words, byLemma: choice.byLemma, symbols: &symbols)
  }

  /// First words of all phrases, each once, in the order of their numbers.
  var firstWords: [Symbol] {
    let phrases = table.phrases
    return phrases.indices.filter { $0 == 0 || phrases[$0 - 1].first != phrases[$0].first }.map { phrases[$0].first }
  }

  var isEmpty: Bool { table.phrases.isEmpty }

  /// Phrases that begin with `first`, longest first.
  func phrases(from first: Symbol) -> [[Symbol]] {
    table.range(of: first).map { [first] + table.words(after: table.phrases[$0]) }
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
    for candidate in table.range(of: first) {
      let phrase = table.phrases[candidate]
      let count = Int(phrase.count)
      guard index + count <= limit else { continue }
      var next = index + 1
      for symbol in table.words(after: phrase) {
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
    table.range(of: symbol).last.map { table.phrases[$0].count == 1 } ?? false
  }

  private func accepts(_ token: Token, _ symbol: Symbol) -> Bool {
    token.word == symbol || (byLemma && token.lemma == symbol)
  }
}

/// Rules name the same lists, so that their phrases are shared.
extension WordMatcher: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    table = try form.readShared()
    byLemma = try form.read()
  }

  func write(to form: inout FlatWriter) {
    form.write(shared: table)
    form.write(byLemma)
  }
}
