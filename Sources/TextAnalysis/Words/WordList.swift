/// A set of words that is asked about bytes without making a string.
package struct WordList: Sendable {
  private var store: WordStore

  /// Words apart by blanks or line ends, in small letters.
  package init(_ words: StaticString) {
    var store = WordStore(count: words.utf8CodeUnitCount / 4, bytes: words.utf8CodeUnitCount)
    words.withUTF8Buffer { buffer in
      let text = Span(_unsafeElements: buffer)
      var start = 0
      for index in 0...text.count where index == text.count || text[index] == 0x20 || text[index] == 0x0A {
        let word = text.extracting(start..<index)
        start = index + 1
        let hash = WordStore.hash(word)
        if !word.isEmpty, store.index(of: word, hash: hash) == nil { _ = store.append(word, hash: hash) }
      }
    }
    self.store = store
  }

  /// Whether `word`, in small letters, is in the list.
  package func contains(_ word: Span<UInt8>) -> Bool { store.index(of: word, hash: WordStore.hash(word)) != nil }

  package func contains(_ word: [UInt8]) -> Bool { contains(word.span) }

  /// Asks for every word with its `WordStore.hash`, in the order given.
  func visit(_ body: (_ word: Span<UInt8>, _ hash: UInt32) -> Void) { store.visit(body) }
}
