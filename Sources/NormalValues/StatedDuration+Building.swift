extension StatedDuration {
  /// A length of `count` units with its bounds in days.
  ///
  /// | words | tolerant | nominal |
  /// |---|---|---|
  /// | "five years" | [4.5, 5.5) years | [4.75, 5.25] |
  /// | "90 days", "six weeks" (up to 90 days) | exact | exact |
  /// | "a decade", "half a century" | a tenth either side | a twentieth |
  /// | "about five years" | a unit either side, 15 % when that is more | half of it |
  /// | "over 20 years" | (20, ∞) | the same |
  /// | "at least six months" | [6, ∞) | the same |
  /// | "less than a year" | [0, 1) | the same |
  /// | "up to 90 days" | [0, 90] | the same |
  ///
  /// - Parameter tenths: tenths of the unit: 50 is five, 25 two and a half. Clamped to 0...1,000,000.
  package init(tenths: Int, _ unit: Unit, modifier: Modifier = .none) {
    let count = Double(min(max(tenths, 0), 1_000_000)) / 10
    let slack = Self.slack(count, unit)
    let tolerant: Bounds
    let nominal: Bounds
    switch modifier {
    case .none:
      tolerant = Self.bounds(count - slack.tolerant, count + slack.tolerant, unit, open: slack.tolerant > 0)
      nominal = Self.bounds(count - slack.nominal, count + slack.nominal, unit, open: false)
    case .approximate:
      let wide = max(1, count * 0.15)
      tolerant = Self.bounds(count - wide, count + wide, unit, open: false)
      nominal = Self.bounds(count - wide / 2, count + wide / 2, unit, open: false)
    case .moreThan:
      tolerant = Bounds(lower: Self.days(count, unit, rounding: .down) + 1, upper: nil)
      nominal = tolerant
    case .orMore:
      tolerant = Bounds(lower: Self.days(count, unit, rounding: .down), upper: nil)
      nominal = tolerant
    case .lessThan:
      tolerant = Bounds(lower: 0, upper: max(0, Self.days(count, unit, rounding: .up) - 1))
      nominal = tolerant
    case .orLess:
      tolerant = Bounds(lower: 0, upper: Self.days(count, unit, rounding: .up))
      nominal = tolerant
    }
    self.init(
      unit: unit, modifier: modifier, iso: Self.iso(tenths: tenths, unit), tolerant: tolerant, nominal: nominal)
  }

  /// "nearly 10 years": [9, 10). The lower bound is a unit below, but at least three quarters and at most nine tenths of the length.
  package static func nearly(tenths: Int, _ unit: Unit) -> StatedDuration {
    let count = Double(min(max(tenths, 0), 1_000_000)) / 10
    let large = unit == .decade || unit == .century
    let lower = large ? count * 0.85 : min(max(count - 1, count * 0.75), count * 0.9)
    let bounds = bounds(lower, count, unit, open: true)
    return StatedDuration(
      unit: unit, modifier: .approximate, iso: iso(tenths: tenths, unit), tolerant: bounds, nominal: bounds)
  }

  /// "three to five years": from the lower bound of the first to the upper bound of the second. Nil when they are not in order.
  package static func range(_ first: StatedDuration, _ second: StatedDuration) -> StatedDuration? {
    let lower = first.tolerant.lower ?? 0
    if let upper = second.tolerant.upper, upper < lower { return nil }
    return StatedDuration(
      unit: max(first.unit, second.unit), iso: first.iso + "/" + second.iso,
      tolerant: Bounds(lower: first.tolerant.lower, upper: second.tolerant.upper),
      nominal: Bounds(lower: first.nominal.lower, upper: second.nominal.upper))
  }

  /// "three years and two months": the sum, good to the smaller unit. Nil unless the second unit is the smaller.
  package static func compound(tenths: Int, _ unit: Unit, _ lesserTenths: Int, _ lesser: Unit) -> StatedDuration? {
    guard lesser < unit, lesser != .decade else { return nil }
    let days = Double(min(tenths, 100_000)) / 10 * unit.days
    let more = Double(min(lesserTenths, 100_000)) / 10
    let slack = slack(more, lesser)
    func bound(_ change: Double) -> Double { (days + (more + change) * lesser.days) / lesser.days }
    return StatedDuration(
      unit: lesser, iso: iso(tenths: tenths, unit) + iso(tenths: lesserTenths, lesser).drop(leading: "P"),
      tolerant: bounds(bound(-slack.tolerant), bound(slack.tolerant), lesser, open: slack.tolerant > 0),
      nominal: bounds(bound(-slack.nominal), bound(slack.nominal), lesser, open: false))
  }

  /// "in his third year": two years are over and the third is not, [2, 3).
  package static func during(ordinal: Int, _ unit: Unit) -> StatedDuration {
    let ordinal = min(max(ordinal, 1), 10_000)
    let bounds = bounds(Double(ordinal - 1), Double(ordinal), unit, open: true)
    return StatedDuration(
      unit: unit, modifier: .lessThan, iso: iso(tenths: ordinal * 10, unit), tolerant: bounds, nominal: bounds)
  }

  /// "a brief stint": longer than nothing, two years at most.
  package static let brief = StatedDuration(
    unit: .year, modifier: .orLess, iso: "PXY", tolerant: Bounds(lower: 1, upper: 731), nominal: Bounds(lower: 1, upper: 731))

  /// The days between two numbers of units: the lower rounded up, the upper down; `open` leaves the upper end out.
  private static func bounds(_ lower: Double, _ upper: Double, _ unit: Unit, open: Bool) -> Bounds {
    let low = max(0, days(lower, unit, rounding: .up))
    let high = open ? days(upper, unit, rounding: .up) - 1 : days(upper, unit, rounding: .down)
    return Bounds(lower: low, upper: max(low, high))
  }

  private static func days(_ count: Double, _ unit: Unit, rounding: FloatingPointRoundingRule) -> Int {
    // By hand: rounding by a rule calls the C mathematics library, which a debug build does not link.
    let days = count * unit.days
    let whole = Int(days)
    return rounding == .up && Double(whole) < days ? whole + 1 : whole
  }

  private static func slack(_ count: Double, _ unit: Unit) -> (tolerant: Double, nominal: Double) {
    switch unit {
    case .hour, .day: (0, 0)
    case .week: count * 7 <= 90 ? (0, 0) : (0.5, 0.25)
    case .month, .quarter, .year: (0.5, 0.25)
    case .decade, .century: (count / 10, count / 20)
    }
  }
}

extension StatedDuration.Unit {
  /// The mean length in the Gregorian calendar, in days.
  package var days: Double {
    switch self {
    case .hour: 1.0 / 24
    case .day: 1
    case .week: 7
    case .month: 30.436_875
    case .quarter: 91.310_625
    case .year: 365.2425
    case .decade: 3652.425
    case .century: 36_524.25
    }
  }
}
