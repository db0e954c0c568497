package import NormalValues

/// A value and the tokens of the block it was read from.
package struct RecognisedValue: Hashable, Sendable {
  package let tokens: Range<Int>
  /// The tokens that TIMEX3 would mark: without the preposition of "since 2015" and "over the past five years".
  package let extent: Range<Int>
  package let value: NormalValue
  /// TIMEX3 value as `spec` families write it: "2019-03", "P5Y", "2017/2022"; empty for what is not a time.
  package let timex: String

  package init(tokens: Range<Int>, extent: Range<Int>? = nil, value: NormalValue, timex: String) {
    self.tokens = tokens
    self.extent = extent ?? tokens
    self.value = value
    self.timex = timex
  }
}
