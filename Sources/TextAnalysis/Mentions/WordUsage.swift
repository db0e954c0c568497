import SourceText

/// How an article writes its words, so that a capital that only stands for the start of a sentence or a headline can be told
/// from the capital of a name.
package struct WordUsage: Sendable {
  private var small: [UInt16] = []
  private var capital: [UInt16] = []
  /// Words that name a house together with the "'s" behind them: "Brackley's said".
  private var houses: Set<Symbol> = []
  /// Whether the article has sentences with capitals that are no headline's.
  private(set) var hasSentences = false

  package init() {}

  /// Counts the words of a text. Sentences in headline style and first words count as neither.
  package mutating func add(_ text: AnalysedText, bytes: [UInt8]) {
    for sentence in text.sentences {
      let isHeadline = HeadlineCase.isHeadline(text.tokens, sentence.tokens, bytes: bytes)
      for index in sentence.tokens {
        let token = text.tokens[index]
        if Self.isHouse(text, index, bytes: bytes) { houses.insert(token.word) }
        if token.shape.isDisjoint(with: [.capitalised, .mixedCase]) {
          Self.count(token.word, in: &small)
        } else if !isHeadline, !Self.opens(text.tokens, index, bytes: bytes) {
          Self.count(token.word, in: &capital)
          hasSentences = true
        }
      }
    }
  }

  /// Whether the word and the "'s" behind it are a name somewhere.
  func isHouse(_ word: Symbol) -> Bool { houses.contains(word) }

  /// "Brackley's said", "Brackley's was": a possessor without anything possessed, before a verb that no noun is spelt like.
  private static func isHouse(_ text: AnalysedText, _ index: Int, bytes: [UInt8]) -> Bool {
    guard index + 2 < text.tokens.count, text.tokens[index].shape.contains(.capitalised), text.tokens[index + 1].tag == .pos,
      text.tokens[index + 1].span.count > 1
    else { return false }
    return verbs.contains(bytes[text.tokens[index + 2].span.range].map { $0 })
  }

  private static let verbs = WordList("said says was is has had will would announced opened employs could can also which")

  /// How often the word is written in small letters.
  package func small(_ word: Symbol) -> Int { Int(word) < small.count ? Int(small[Int(word)]) : 0 }

  /// How often the word is written with a capital inside a sentence.
  package func capital(_ word: Symbol) -> Int { Int(word) < capital.count ? Int(capital[Int(word)]) : 0 }

  /// Whether a capital here is owed to the place: start of a sentence or quotation, after a colon, a bullet or a dash between blanks.
  static func opens(_ tokens: [Token], _ index: Int, bytes: [UInt8]) -> Bool {
    guard index > 0, !tokens[index].shape.contains(.sentenceStart) else { return true }
    let previous = tokens[index - 1]
    if previous.shape.contains(.openingQuote) { return true }
    if previous.shape.contains(.dash) { return !tokens[index].shape.contains(.joined) }
    switch bytes[Int(previous.span.start)] {
    case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: ">"), 0xE2, 0xF0: return true
    default: return previous.shape.contains(.sentenceStart) && previous.shape.contains(.punctuation)
    }
  }

  private static func count(_ word: Symbol, in counts: inout [UInt16]) {
    let index = Int(word)
    if index >= counts.count { counts.append(contentsOf: repeatElement(0, count: index + 256 - counts.count)) }
    if counts[index] < .max { counts[index] += 1 }
  }
}
