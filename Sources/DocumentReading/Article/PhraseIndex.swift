/// Phrases found by their first byte, so that a text is compared with the few that may fit.
struct PhraseIndex: Sendable {
  private let byFirst: [[[UInt8]]]

  init(_ phrases: [String]) {
    var byFirst = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      if let first = bytes.first { byFirst[Int(first)].append(bytes) }
    }
    self.byFirst = byFirst
  }

  /// Whether `text` begins with one of the phrases; a phrase that ends in a space also fits a text that ends before it.
  func begins(_ text: FoldedText) -> Bool {
    guard let first = text.bytes.first else { return false }
    return byFirst[Int(first)].contains { Self.stands($0, at: 0, in: text.bytes) }
  }

  /// Whether one of the phrases stands in `text` at the boundaries of words.
  func occurs(in text: FoldedText) -> Bool {
    let bytes = text.bytes
    for start in bytes.indices where start == 0 || !bytes[start - 1].isAlphanumeric {
      for phrase in byFirst[Int(bytes[start])] where Self.stands(phrase, at: start, in: bytes) {
        let end = start + phrase.count
        if end >= bytes.count || !bytes[end].isAlphanumeric { return true }
      }
    }
    return false
  }

  private static func stands(_ phrase: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    for (index, byte) in phrase.enumerated() {
      guard start + index < bytes.count else { return byte == 0x20 && index == phrase.count - 1 }
      if bytes[start + index] != byte { return false }
    }
    return true
  }
}
