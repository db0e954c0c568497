/// A map from words to words, looked up by bytes.
struct WordMap: Sendable {
  private var keys = WordStore()
  private var values: [[UInt8]] = []

  /// Lines of "base: form form form": every form leads to its base. The first line that names a form wins.
  init(bases lines: StaticString) {
    var word: [UInt8] = []
    var base: [UInt8] = []
    lines.withUTF8Buffer { text in
      for byte in text {
        switch byte {
        case UInt8(ascii: ":"):
          base = word
          word.removeAll(keepingCapacity: true)
        case 0x20, 0x0A:
          insert(word, base)
          word.removeAll(keepingCapacity: true)
        default: word.append(byte)
        }
      }
    }
    insert(word, base)
  }

  subscript(word: [UInt8]) -> [UInt8]? {
    keys.index(of: word.span, hash: WordStore.hash(word.span)).map { values[$0] }
  }

  private mutating func insert(_ word: [UInt8], _ value: [UInt8]) {
    guard !word.isEmpty, self[word] == nil else { return }
    _ = keys.append(word.span, hash: WordStore.hash(word.span))
    values.append(value)
  }
}
