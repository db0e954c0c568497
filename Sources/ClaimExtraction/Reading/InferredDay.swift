import NormalValues
import TextAnalysis
import ValueRecognition

/// The day that stands in for an unknown day of publication: the latest day that the article itself names, outside forecasts.
///
/// News names the day of the event it reports; an article is not older than the latest of them.
enum InferredDay {
  /// Days since 1970-01-01; nil when no day is written out.
  static func day(in values: [[RecognisedValue]], of texts: [AnalysedText]) -> Int? {
    var latest: Int?
    for (row, text) in zip(values, texts) {
      for value in row {
        guard case .date(let date) = value.value, date.grain == .day, date.origin == .stated, date.modifier == .none,
          let day = date.latest, day > latest ?? Int.min, !looksAhead(text, around: value.tokens)
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
}
