/// A factor by which one of two numbers seems to have been written in the wrong scale: "$300M" and "$300B".
package struct ScaleSlip: Hashable, Sendable {
  package let factor: Int

  /// What such slips are made of: a digit, months and years, percent and shares, days and years, thousands.
  package static let factors = [10, 12, 100, 365, 1_000, 1_000_000, 1_000_000_000]

  /// The factor that the ratio of the two numbers comes within `tolerances.scaleSlipPercent` of; nil when there is none, or
  /// when either number is zero or they differ in sign. The order of the two does not matter.
  package init?(_ left: Decimal, _ right: Decimal, tolerances: Tolerances = .init()) {
    guard !left.isZero, !right.isZero, left.isNegative == right.isNegative else { return nil }
    let first = abs(left.approximateValue)
    let second = abs(right.approximateValue)
    let ratio = max(first, second) / min(first, second)
    let slack = Double(tolerances.scaleSlipPercent) / 100
    guard let factor = Self.factors.first(where: { abs(ratio / Double($0) - 1) <= slack }) else { return nil }
    self.factor = factor
  }
}
