internal import FlatForms
internal import TextAnalysis

/// Phrases as symbols, found by their first word.
struct PhraseTable: Hashable, Sendable {
  struct Phrase: Hashable, Sendable, BitwiseCopyable {
    let first: Symbol
    /// Where the words after the first begin among those of all phrases.
    let rest: UInt32
    /// How many words there are, the first included.
    let count: UInt32
  }

  /// By first word, and longest first.
  private(set) var phrases: [Phrase] = []
  /// The words of all phrases without their first ones.
  private var rests: [Symbol] = []

  init(_ words: [String], symbols: inout SymbolTable) {
    phrases.reserveCapacity(words.count)
    for word in words {
      let start = rests.count
      guard let first = PhraseSymbols.append(word, to: &rests, in: &symbols) else { continue }
      phrases.append(Phrase(first: first, rest: UInt32(start), count: UInt32(rests.count - start + 1)))
    }
    phrases.sort { $0.first != $1.first ? $0.first < $1.first : $0.count > $1.count }
  }

  func words(after phrase: Phrase) -> ArraySlice<Symbol> {
    rests[Int(phrase.rest)..<Int(phrase.rest + phrase.count) - 1]
  }

  /// Which phrases begin with `first`.
  func range(of first: Symbol) -> Range<Int> {
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
}

extension PhraseTable: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    phrases = try form.plain()
    rests = try form.plain()
  }

  func write(to form: inout FlatWriter) {
    form.write(plain: phrases)
    form.write(plain: rests)
  }
}
