/// A set of words that is asked about bytes without making a string.
struct WordList: Sendable {
  private var store = WordStore()

  /// Words apart by blanks or line ends, in small letters.
  init(_ words: StaticString) {
    var word: [UInt8] = []
    words.withUTF8Buffer { text in
      for byte in text {
        if byte == 0x20 || byte == 0x0A {
          insert(word)
          word.removeAll(keepingCapacity: true)
        } else {
          word.append(byte)
        }
      }
    }
    insert(word)
  }

  /// Whether `word`, in small letters, is in the list.
  func contains(_ word: Span<UInt8>) -> Bool { store.index(of: word, hash: WordStore.hash(word)) != nil }

  func contains(_ word: [UInt8]) -> Bool { contains(word.span) }

  /// The words in the order given.
  var words: [[UInt8]] { (0..<store.count).map { store.bytes(of: $0) } }

  private mutating func insert(_ word: [UInt8]) {
    guard !word.isEmpty, !contains(word) else { return }
    _ = store.append(word.span, hash: WordStore.hash(word.span))
  }
}
