import TextAnalysis

/// Rules by the words that call for them: the rules of all words in one run, and where those of each word begin.
struct TriggerIndex: Sendable {
  /// One more than there are symbols.
  let starts: [UInt32]
  let rules: [Int]

  /// The rules of a word, ascending; none for a word that no rule has.
  subscript(symbol: Symbol) -> ArraySlice<Int> {
    guard Int(symbol) + 1 < starts.count else { return [] }
    return rules[Int(starts[Int(symbol)])..<Int(starts[Int(symbol) + 1])]
  }

  /// Whether some rule has the word.
  func has(_ symbol: Symbol) -> Bool {
    Int(symbol) + 1 < starts.count && starts[Int(symbol)] < starts[Int(symbol) + 1]
  }

  /// Collects the words of rules.
  struct Builder {
    private var entries: [(word: Symbol, rule: Int)] = []

    /// - Parameters:
    ///   - rule: not below that of the last call.
    ///   - words: each once.
    mutating func add(_ rule: Int, for words: [Symbol]) {
      for word in words { entries.append((word, rule)) }
    }

    /// - Parameter symbols: how many symbols there are; every word is one of them.
    func index(symbols: Int) -> TriggerIndex {
      var starts = [UInt32](repeating: 0, count: symbols + 1)
      for entry in entries { starts[Int(entry.word) + 1] += 1 }
      for symbol in 0..<symbols { starts[symbol + 1] += starts[symbol] }
      var next = starts
      var rules = [Int](repeating: 0, count: entries.count)
      for entry in entries {
        rules[Int(next[Int(entry.word)])] = entry.rule
        next[Int(entry.word)] += 1
      }
      return TriggerIndex(starts: starts, rules: rules)
    }
  }
}
