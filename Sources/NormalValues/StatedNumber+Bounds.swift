extension StatedNumber {
  /// What the number can mean.
  ///
  /// - Parameters:
  ///   - isMeasured: money, percentages and measures are good to half the last digit written; counts are exact.
  ///   - tolerances: how far "about" reaches.
  package func bounds(isMeasured: Bool, tolerances: Tolerances = .init()) -> NumberBounds {
    let top = upper ?? value
    let percent = isMeasured ? tolerances.approximateMoneyPercent : tolerances.approximateCountPercent
    switch modifier {
    case .none:
      guard isMeasured else { return NumberBounds(lower: value, upper: top) }
      return NumberBounds(
        lower: value.subtracting(value.halfLastDigit) ?? value, upper: top.adding(top.halfLastDigit) ?? top)
    case .approximate:
      return NumberBounds(lower: Self.share(value, 100 - percent), upper: Self.share(top, 100 + percent))
    case .approximatelyBelow:
      return NumberBounds(lower: Self.share(value, 100 - percent), upper: top, includesUpper: false)
    case .moreThan: return NumberBounds(lower: value, includesLower: false, upper: nil)
    case .orMore: return NumberBounds(lower: value, upper: nil)
    case .lessThan: return NumberBounds(lower: nil, upper: top, includesUpper: false)
    case .orLess: return NumberBounds(lower: nil, upper: top)
    }
  }

  /// `percent` of an amount, rounded nowhere.
  private static func share(_ amount: Decimal, _ percent: Int) -> Decimal {
    amount.multiplied(by: Decimal(significand: Int128(percent), exponent: -2)) ?? amount
  }

  /// "more than 300", "50 to 100", "about 12 percent".
  package var words: String {
    let number = value.groupedText + (upper.map { " to " + $0.groupedText } ?? "") + (unit.map { " " + $0 } ?? "")
    switch modifier {
    case .none: return number
    case .approximate: return "about " + number
    case .approximatelyBelow: return "nearly " + number
    case .moreThan: return "more than " + number
    case .lessThan: return "fewer than " + number
    case .orMore: return "at least " + number
    case .orLess: return "up to " + number
    }
  }
}

extension StatedMoney {
  /// "USD 2,400,000,000", "more than EUR 12".
  package var words: String {
    let bare = StatedNumber(value: amount.value, upper: amount.upper)
    let whole = StatedNumber(value: amount.value, modifier: amount.modifier).words
    let number = bare.words
    // The modifier's words end where the number begins.
    let prefix =
      whole.utf8.count > amount.value.groupedText.utf8.count ? whole.utf8.count - amount.value.groupedText.utf8.count : 0
    return String(decoding: Array(whole.utf8.prefix(prefix)), as: UTF8.self) + currency + " " + number
  }

  /// "USD 2.4 billion", "more than EUR 12": from a million up in words where two decimals are enough.
  package var headlineWords: String {
    let prefix = StatedNumber(value: .zero, modifier: amount.modifier).words.dropLast()
    return prefix + currency + " " + (scaled ?? StatedNumber(value: amount.value, upper: amount.upper).words)
  }

  private static let scales = [("trillion", 12), ("billion", 9), ("million", 6)]

  private var scaled: String? {
    let ends = [amount.value, amount.upper].compactMap { $0?.reduced }
    for (word, power) in Self.scales {
      let parts = ends.compactMap { end -> String? in
        guard end.exponent - power >= -2, end.exponent < 30, !(end < Decimal(significand: 1, exponent: power)) else { return nil }
        return Decimal(significand: end.significand, exponent: end.exponent - power).groupedText
      }
      if !ends.isEmpty, parts.count == ends.count { return parts.joined(separator: " to ") + " " + word }
    }
    return nil
  }
}
