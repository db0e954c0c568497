import SourceText

/// Sentences in which a capital tells nothing: "New Chief Takes Over At Harbour Museum", "NEW CHIEF NAMED".
enum HeadlineCase {
  /// Whether every longer word of the sentence begins with a capital. Prepositions and the like may be small.
  static func isHeadline(_ tokens: [Token], _ sentence: Range<Int>, bytes: [UInt8]) -> Bool {
    var capitals = 0
    var allCapitals = 0
    var words = 0
    for index in sentence {
      let token = tokens[index]
      guard token.shape.isDisjoint(with: [.punctuation, .number]), token.span.count > 1 else { continue }
      words += 1
      if token.shape.contains(.capitalised) {
        capitals += 1
        if token.shape.contains(.allCapitals) { allCapitals += 1 }
      } else if token.span.count >= 4, !token.shape.contains(.mixedCase), bytes[Int(token.span.start)] &- 0x61 < 26,
        !smallInHeadlines.contains(Array(bytes[token.span.range]))
      {
        return false
      }
    }
    // A full stop ends a sentence of the body, not a headline.
    let last = tokens[sentence.upperBound - 1].span
    let endsWithStop = bytes[Int(last.end) - 1] == UInt8(ascii: ".") && last.count == 1
    return !endsWithStop && capitals >= 2 && capitals * 2 > words || allCapitals >= 3 && allCapitals * 4 >= words * 3
  }

  private static let smallInHeadlines = WordList(
    "from with into over amid after about than that upon until through between against without during before under while among toward"
  )
}
