extension Decimal: Comparable {
  package init(_ integer: Int) { self.init(significand: Int128(integer)) }

  package static let zero = Decimal(significand: 0)

  package var isZero: Bool { significand == 0 }
  package var isNegative: Bool { significand < 0 }

  /// Without trailing zeros of the significand, so that equal amounts have equal parts.
  package var reduced: Decimal {
    guard significand != 0 else { return .zero }
    var significand = significand
    var exponent = exponent
    while significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    return Decimal(significand: significand, exponent: exponent)
  }

  /// Whether both are the same amount, however written: 1.50 and 1.5.
  package func isSameAmount(as other: Decimal) -> Bool { reduced == other.reduced }

  /// By amount, exactly, for any exponents; amounts that are equal but written otherwise are neither less nor greater.
  package static func < (left: Decimal, right: Decimal) -> Bool { compare(left, right) < 0 }

  package static func <= (left: Decimal, right: Decimal) -> Bool { compare(left, right) <= 0 }

  /// The sum; nil when it has more digits than the significand holds.
  package func adding(_ other: Decimal) -> Decimal? {
    if significand == 0 { return other }
    if other.significand == 0 { return self }
    let exponent = min(exponent, other.exponent)
    guard let left = scaled(to: exponent), let right = other.scaled(to: exponent) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Decimal(significand: sum, exponent: exponent)
  }

  package var negated: Decimal? {
    significand == .min ? nil : Decimal(significand: -significand, exponent: exponent)
  }

  /// The difference; nil when it has more digits than the significand holds.
  package func subtracting(_ other: Decimal) -> Decimal? { other.negated.flatMap { adding($0) } }

  /// The product; nil when it has more digits than the significand holds.
  package func multiplied(by other: Decimal) -> Decimal? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    guard !overflow, let exponent = Self.sum(exponent, other.exponent) else { return nil }
    return Decimal(significand: product, exponent: exponent)
  }

  /// Times ten to the power of `places`; exact.
  package func shifted(by places: Int) -> Decimal? {
    Self.sum(exponent, places).map { Decimal(significand: significand, exponent: $0) }
  }

  /// Half a unit of the last digit written, always positive: 0.05 for 42.5; half a million for "2 million".
  package var halfLastDigit: Decimal { Decimal(significand: 5, exponent: exponent == .min ? exponent : exponent - 1) }

  /// For ratios and scores only: not exact.
  package var approximateValue: Double {
    var value = Double(significand)
    var places = min(abs(max(exponent, -400)), 400)
    var factor = 10.0
    while places > 0 {
      if places & 1 == 1 { value = exponent < 0 ? value / factor : value * factor }
      factor *= factor
      places >>= 1
    }
    return value
  }

  /// The amount as an integer, when it is one and fits.
  package var integer: Int? {
    let reduced = reduced
    guard reduced.exponent >= 0 else { return nil }
    return reduced.scaled(to: 0).flatMap { Int(exactly: $0) }
  }

  private func scaled(to exponent: Int) -> Int128? {
    let (places, overflow) = self.exponent.subtractingReportingOverflow(exponent)
    guard !overflow, (0...38).contains(places) else { return nil }
    var result = significand
    for _ in 0..<places {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  private static func sum(_ left: Int, _ right: Int) -> Int? {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }

  /// Negative, zero or positive as `left` is below, equal to or above `right`: by sign, then order of magnitude, then digits.
  private static func compare(_ left: Decimal, _ right: Decimal) -> Int {
    let signs = left.significand.signum() - right.significand.signum()
    if signs != 0 { return Int(signs) }
    if left.significand == 0 { return 0 }
    let sign = Int(left.significand.signum())
    let leftDigits = left.digits
    let rightDigits = right.digits
    let leftOrder = Double(left.exponent) + Double(leftDigits.count)
    let rightOrder = Double(right.exponent) + Double(rightDigits.count)
    if leftOrder != rightOrder { return leftOrder < rightOrder ? -sign : sign }
    for index in 0..<max(leftDigits.count, rightDigits.count) {
      let one = index < leftDigits.count ? leftDigits[index] : 0
      let two = index < rightDigits.count ? rightDigits[index] : 0
      if one != two { return one < two ? -sign : sign }
    }
    return 0
  }

  /// The digits of the significand, most significant first; at most 39.
  var digits: [UInt8] {
    var rest = significand.magnitude
    var digits: [UInt8] = []
    while rest > 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    return digits.reversed()
  }
}
