/// Makes texts that nobody wrote out of texts that somebody did: the same ones in every run.
///
/// The generator is a linear congruence (Knuth, *The Art of Computer Programming*, volume 2, section 3.3.4).
package struct TextMutations {
  private var state: UInt64
  private let texts: [[UInt8]]
  private let fragments: [[UInt8]]

  /// - Parameters:
  ///   - texts: what is changed; not empty.
  ///   - fragments: what is put in besides parts of the texts.
  package init(of texts: [[UInt8]], fragments: [String], seed: UInt64) {
    self.texts = texts
    self.fragments = fragments.map { Array($0.utf8) }
    state = seed
  }

  /// One to eight changes of one of the texts: parts cut, doubled, moved, put in, digits changed, bytes damaged.
  package mutating func next() -> [UInt8] {
    guard !texts.isEmpty else { return [] }
    var text = texts[below(texts.count)]
    for _ in 0...below(8) { change(&text) }
    return Array(text.prefix(4000))
  }

  private mutating func change(_ text: inout [UInt8]) {
    let range = part(of: text.count)
    switch below(8) {
    case 0: text.removeSubrange(range)
    case 1: text.insert(contentsOf: text[range], at: below(text.count + 1))
    case 2, 3: if !fragments.isEmpty { text.insert(contentsOf: fragments[below(fragments.count)], at: range.lowerBound) }
    case 4:
      let other = texts[below(texts.count)]
      text.replaceSubrange(range, with: other[part(of: other.count)])
    case 5: for index in range where text[index] &- 48 < 10 { text[index] = UInt8(48 + below(10)) }
    case 6: if !range.isEmpty { text[range.lowerBound] = UInt8(below(256)) }
    default: for index in range where text[index] == 0x20 { text[index] = [0x2D, 0x2F, 0x2C, 0x0A][below(4)] }
    }
  }

  /// A short part of so many bytes.
  private mutating func part(of count: Int) -> Range<Int> {
    let start = below(count + 1)
    return start..<min(count, start + below(24))
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound > 0 ? Int(state >> 33) % bound : 0
  }
}
