package import TextAnalysis

/// How a text writes a day and its month in numbers: "3/4/2019" is 4 March in America and 3 April elsewhere.
package enum DateOrder: Hashable, Sendable {
  case monthFirst, dayFirst

  /// The order that a BCP 47 tag stands for; nil for "en" alone and for no tag. Only the United States and a few others write the month first.
  package init?(language: String?) {
    guard let language else { return nil }
    let parts = language.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    guard let region = parts.dropFirst().last(where: { $0.count == 2 }) else { return nil }
    switch String(decoding: region.map { $0 & 0xDF }, as: UTF8.self) {
    case "US", "PH", "PR", "GU", "FM", "PW": self = .monthFirst
    default: self = .dayFirst
    }
  }
}

extension ValueRecogniser {
  /// The order that most of the dates with a named month have: "4 March 2019" or "March 4, 2019". Nil when there are none, or as many of both.
  package func dateOrder(of texts: [AnalysedText], bytes: [[UInt8]], symbols: SymbolTable) -> DateOrder? {
    var balance = 0
    for (text, bytes) in zip(texts, bytes) { balance += dayFirstBalance(of: text, bytes: bytes, symbols: symbols) }
    return balance == 0 ? nil : balance > 0 ? .dayFirst : .monthFirst
  }
}

extension ValueScanner {
  /// How many more dates with a named month have their day in front than behind.
  var dayFirstBalance: Int {
    var balance = 0
    for index in pieces.indices where month(index) != nil {
      if dayNumber(at: index + 1).map({ $0.end == index + 2 || word(index + 2) == .suffixOrdinal }) == true,
        literal(index + 1) != nil
      {
        balance -= 1
      } else if literal(index - 1) != nil, dayNumber(at: index - 1)?.end == index {
        balance += 1
      }
    }
    return balance
  }
}
