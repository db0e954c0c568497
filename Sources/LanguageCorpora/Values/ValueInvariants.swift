import NormalValues
import SourceText
import TextAnalysis
package import ValueRecognition

/// What holds for the values of every text whatsoever; for tests and fuzzing.
package struct ValueInvariants: Sendable {
  private let recogniser = ValueRecogniser()

  package init() {}

  /// The values of a text that is one block, by the bytes of their extents.
  package func values(of bytes: [UInt8], published: Int?) -> [(place: Range<Int>, record: ValueRecord)] {
    let (text, values) = read(bytes, published: published)
    return values.compactMap { value in
      ValueRecord(value, published: published).map { (text.span(of: value.extent).range, $0) }
    }
  }

  /// What is wrong with the values of a text; nil when nothing is.
  package func fault(in bytes: [UInt8], published: Int?) -> String? {
    let (text, values) = read(bytes, published: published)
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var end = 0
    for value in values {
      guard value.tokens.lowerBound >= end, !value.tokens.isEmpty, value.tokens.upperBound <= text.tokens.count else {
        return "tokens \(value.tokens) after \(end)"
      }
      end = value.tokens.upperBound
      guard !value.extent.isEmpty, value.extent.upperBound == value.tokens.upperBound, value.extent.lowerBound >= 0 else {
        return "extent \(value.extent) of \(value.tokens)"
      }
      for tokens in [value.tokens, value.extent] {
        let span = text.span(of: tokens).range
        guard span.upperBound <= bytes.count, !span.isEmpty else { return "span \(span) of \(bytes.count) bytes" }
        if isText, !Self.isBoundary(span.lowerBound, in: bytes) || !Self.isBoundary(span.upperBound, in: bytes) {
          return "span \(span) cuts a character"
        }
      }
      if let fault = fault(of: value, published: published) { return fault }
    }
    return nil
  }

  private func fault(of value: RecognisedValue, published: Int?) -> String? {
    _ = value.value.words
    guard let record = ValueRecord(value, published: published) else { return nil }
    if record.value.isEmpty { return "no value for \(value.value)" }
    if let earliest = record.earliest, let latest = record.latest, earliest > latest {
      return "from \(earliest) to \(latest): \(value.value)"
    }
    if let number = record.number, let upper = record.upper, upper < number { return "\(number) to \(upper)" }
    return value.value != .vague && value.value.relation(to: value.value) != .equal ? "\(value.value) is not itself" : nil
  }

  private func read(_ bytes: [UInt8], published: Int?) -> (AnalysedText, [RecognisedValue]) {
    var symbols = SymbolTable()
    let (tokens, sentences) = Tokenizer.tokenize(bytes, symbols: &symbols)
    let text = AnalysedText(tokens: tokens, sentences: sentences)
    var reference = ReferenceTime(published: published)
    return (text, recogniser.recognise(text, bytes: bytes, symbols: symbols, reference: &reference))
  }

  private static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// Words and marks that values are made of, for texts that are put together at random.
  package static let fragments = [
    "-", "–", "\u{2011}", "\u{A0}", "/", "'", "’", "$", "€", "US$", "%", ".", ",", ":", "(", ")", "~", "+", "½", "🙂", "東京",
    " 2019", " 19", "1", "99999999999999999999", "1,234", "0.5", "3rd", "1e99", " of ", " the ", " a ", " last ", " next ",
    " May ",
    " to ", " from ", " between ", " and ", " and a half ", " years", "-year", " ago", " later", " since ", " until ", " before ",
    " half ", " quarter ", " third ", " one ", " twenty-", " hundred ", " million", "bn", " percent", " per cent", " points",
    " Monday ", " morning", " p.m.", " noon", " GMT", " every ", " twice ", " dozen", " of the ", " early ", " mid-", " late ",
    " the first ", " week ", " month", " day", " century", "1990s", "'80s", " Q3 ", " fiscal ", " summer", " Christmas ",
    " aged ",
    " old", " in his ", " 60s", " people", " dollars", " cents", " km", " times", " more than ", " at least ", " nearly ",
    "Feb. 30",
    "\n", "\u{0}", "\u{301}",
  ]
}
