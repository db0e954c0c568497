/// How far statements may differ before they conflict. The defaults are those printed in a report's header.
package struct Tolerances: Hashable, Sendable {
  /// Days by which two dates may miss each other: a dateline may lie in another time zone.
  package var dateSlackInDays = 1
  /// Months between the end of a stint and the day on which it is still spoken of as present.
  package var stalePresentInMonths = 6
  /// How far "about" reaches for counts of people and things, in percent either side.
  package var approximateCountPercent = 15
  /// How far "about" reaches for money and percentages, in percent either side.
  package var approximateMoneyPercent = 10
  /// How far amounts in other currencies may differ after a dated rate, in percent.
  package var otherCurrencyPercent = 15
  /// The share of uniform completions below which a set of time statements is *strained*, in percent.
  package var strainedSharePercent = 5
  /// Above how many times n "more than n" becomes suspicious.
  package var moreThanFactor = 2
  /// How near to a factor a ratio must be to be called a slip of scale, in percent.
  package var scaleSlipPercent = 1

  package init() {}
}
