import SourceText

/// A date that stands behind a headline or a byline on the same line.
extension SentenceSplitter {
  /// The first token of a date with its weekday that ends a block without a full stop, right behind a capital: "Ada Moen Named to Court
  /// Saturday, October 19, 2013". Such a date is when the text appeared, not when what the line tells happened. Nil when there is none.
  ///
  /// - Parameter start: the first token of the last sentence, at least three tokens of which stand before the date.
  static func dateline(from start: Int, _ tokens: [Token], _ bytes: Span<UInt8>) -> Int? {
    var day = tokens.count - 1
    guard day - start >= 7, isNumber(tokens[day], bytes, digits: 4...4) else { return nil }
    day -= 1
    if isComma(tokens[day], bytes) { day -= 1 }
    guard let first = [day - 1, day].first(where: { months.contains(folded(tokens[$0], bytes)) }) else { return nil }
    guard isNumber(tokens[first == day ? day - 1 : day], bytes, digits: 1...2) else { return nil }
    var weekday = day - 2
    if isComma(tokens[weekday], bytes) { weekday -= 1 }
    guard weekday - start >= 3, weekdays.contains(folded(tokens[weekday], bytes)),
      tokens[weekday - 1].shape.contains(.capitalised)
    else { return nil }
    return weekday
  }

  private static func isComma(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    token.span.count == 1 && bytes[Int(token.span.start)] == UInt8(ascii: ",")
  }

  private static func isNumber(_ token: Token, _ bytes: Span<UInt8>, digits: ClosedRange<Int>) -> Bool {
    digits.contains(Int(token.span.count)) && token.span.range.allSatisfy { bytes[$0] &- UInt8(ascii: "0") < 10 }
  }

  private static let weekdays = WordList("monday tuesday wednesday thursday friday saturday sunday")
  private static let months = WordList(
    "january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.")
}
