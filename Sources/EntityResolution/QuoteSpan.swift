import TextAnalysis

/// The tokens between a pair of quotation marks.
struct QuoteSpan {
  /// Without the marks. An unclosed quotation reaches to the end of the block.
  let tokens: Range<Int>

  /// In order; single marks inside double ones are part of the outer quotation.
  static func all(in text: AnalysedText) -> [QuoteSpan] {
    var spans: [QuoteSpan] = []
    var start: Int?
    for (index, token) in text.tokens.enumerated() {
      if token.shape.contains(.openingQuote), start == nil {
        start = index + 1
      } else if token.shape.contains(.closingQuote), let open = start {
        if open < index { spans.append(QuoteSpan(tokens: open..<index)) }
        start = nil
      }
    }
    if let start, start < text.tokens.count { spans.append(QuoteSpan(tokens: start..<text.tokens.count)) }
    return spans
  }
}
