import NormalValues
import SourceText
import TestSupport
import TextAnalysis
import ValueRecognition

/// A text and what was read from it.
struct Recognised {
  let bytes: [UInt8]
  let values: [RecognisedValue]
  let spans: [ByteSpan]
  let reference: ReferenceTime

  /// Wednesday, 18 June 2025.
  static let published = CivilDate(year: 2025, month: 6, day: 18)?.dayNumber

  init(_ text: String, published: Int? = Self.published, antecedent: StatedDate? = nil) {
    self.init(bytes: Array(text.utf8), reference: ReferenceTime(published: published, antecedent: antecedent))
  }

  init(bytes: [UInt8], reference: ReferenceTime) {
    var symbols = SymbolTable()
    let (tokens, sentences) = Tokenizer.tokenize(bytes, symbols: &symbols)
    let text = AnalysedText(tokens: tokens, sentences: sentences)
    var reference = reference
    values = ValueRecogniser().recognise(text, bytes: bytes, symbols: symbols, reference: &reference)
    spans = values.map { text.span(of: $0.tokens) }
    self.bytes = bytes
    self.reference = reference
  }

  /// What was read, each as "text = words".
  var described: [String] {
    zip(spans, values).map { span, value in String(decoding: bytes[span.range], as: UTF8.self) + " = " + value.value.words }
  }

  var timex: [String] { values.map(\.timex) }
}
