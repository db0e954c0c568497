import NormalValues
import TextAnalysis
import ValueRecognition

/// The day that stands in for an unknown day of publication: the latest day that the article itself names, outside forecasts.
///
/// News names the day of the event it reports; an article is not older than the latest of them.
enum InferredDay {
  /// Days since 1970-01-01; nil when no day is written out, or when a month or year after it is told of.
  static func day(in values: [[RecognisedValue]], of texts: [AnalysedText], _ symbols: SymbolTable) -> Int? {
    guard let day = latest(in: values, of: texts, symbols, where: { $0.grain == .day }) else { return nil }
    let later = latest(in: values, of: texts, symbols) { date in
      date.grain <= .year && (date.earliest.map { $0 > day + 31 } ?? false)
    }
    return later == nil ? day : nil
  }

  /// The first day of the latest date of any grain: an article that tells of 2024 was not written before it.
  static func horizon(in values: [[RecognisedValue]], of texts: [AnalysedText], _ symbols: SymbolTable) -> Int? {
    latest(in: values, of: texts, symbols, by: \.earliest) { $0.grain <= .year }
  }

  private static func latest(
    in values: [[RecognisedValue]], of texts: [AnalysedText], _ symbols: SymbolTable, by end: (StatedDate) -> Int? = \.latest,
    where isWanted: (StatedDate) -> Bool
  ) -> Int? {
    var latest: Int?
    for (row, text) in zip(values, texts) {
      for value in row {
        guard case .date(let date) = value.value, date.origin == .stated, date.modifier == .none, isWanted(date),
          let day = end(date), day > latest ?? Int.min, !looksAhead(text, around: value.tokens),
          !tellsOfLife(text, before: value.tokens, symbols)
        else { continue }
        latest = day
      }
    }
    return latest
  }

  /// Whether the sentence has a modal verb outside the date: "will open on May 3".
  private static func looksAhead(_ text: AnalysedText, around date: Range<Int>) -> Bool {
    guard let sentence = text.sentences.first(where: { $0.tokens.contains(date.lowerBound) }) else { return false }
    return sentence.tokens.contains { text.tokens[$0].tag == .md && !date.contains($0) }
  }

  /// Whether the day is that of a birth or a death, or stands in brackets as those of lives do: "(born 27 February 1967)".
  private static func tellsOfLife(_ text: AnalysedText, before date: Range<Int>, _ symbols: SymbolTable) -> Bool {
    for token in stride(from: date.lowerBound - 1, through: max(0, date.lowerBound - 12), by: -1) {
      switch text.tokens[token].tag {
      case .leftBracket: return true
      case .rightBracket, .period: return false
      default: break
      }
      if ["born", "bear", "die", "birth"].contains(symbols.text(of: text.tokens[token].lemma)) { return true }
    }
    return false
  }
}
