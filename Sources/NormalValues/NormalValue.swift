/// A value read from a text, in normal form.
package enum NormalValue: Hashable, Sendable {
  case date(StatedDate)
  /// "from 2017 to 2022", "since 2015" (no end), "until 2020" (no start).
  case interval(start: StatedDate?, end: StatedDate?)
  case duration(StatedDuration)
  /// "over the past five years": a length with the end it is reckoned from.
  case window(StatedDuration, end: StatedDate?)
  case number(StatedNumber)
  case money(StatedMoney)
  case ordinal(Int)
  /// Completed years; a range for "in his 60s".
  case age(ClosedRange<Int>)
  /// A share between 0 and 1: "one in five", "two-thirds".
  case share(numerator: Int, denominator: Int)
  /// "doubled": a factor without a value.
  case multiple(Decimal)
  /// "every year": repeats, so never an event's date.
  case rate(StatedDuration)
  /// "now", "recently", "several years": read, and without a value that can be compared.
  case vague
}
