/// A number exactly as written: a significand and a power of ten.
package struct Decimal: Hashable, Sendable {
  package let significand: Int128
  package let exponent: Int

  /// Trailing zeros of the significand are kept: "1.50" is 150 × 10⁻², so that the written precision is known.
  package init(significand: Int128, exponent: Int = 0) {
    self.significand = significand
    self.exponent = exponent
  }
}

/// A number as a text stated it, with its bounds.
package struct StatedNumber: Hashable, Sendable {
  package enum Modifier: UInt8, Hashable, Sendable {
    case none, approximate, approximatelyBelow, moreThan, lessThan, orMore, orLess
  }

  package let value: Decimal
  /// The other end of a range ("50 to 100"); nil for a single number.
  package let upper: Decimal?
  package let modifier: Modifier
  /// What is counted or measured, when the number itself says so: "percent", "percentage points"; nil for a bare number.
  package let unit: String?

  package init(value: Decimal, upper: Decimal? = nil, modifier: Modifier = .none, unit: String? = nil) {
    self.value = value
    self.upper = upper
    self.modifier = modifier
    self.unit = unit
  }
}

/// An amount of money.
package struct StatedMoney: Hashable, Sendable {
  package let amount: StatedNumber
  /// ISO 4217 code; "XXX" when the currency is unknown.
  package let currency: String

  package init(amount: StatedNumber, currency: String) {
    self.amount = amount
    self.currency = currency
  }
}
