import NormalValues

extension ValueScanner {
  /// "42.5%", "12 percent", "3.1 per cent", "two percentage points", "25 basis points".
  func percentage(_ amount: Amount) -> Reading? {
    let start = isDash(amount.end) && joined(amount.end) ? amount.end + 1 : amount.end
    let unit: String
    var end = start + 1
    switch word(start) {
    case .percentSign: unit = "percent"
    case .percent: unit = word(start + 1) == .points || word(start + 1) == .point ? "percentage points" : "percent"
    case .per where word(start + 1) == .cent || has(.minorCurrency, start + 1):
      unit = "percent"
      end = start + 2
    case .percentage:
      unit =
        word(start + 1) == .points || word(start + 1) == .point || isDash(start + 1) && word(start + 2) == .point
        ? "percentage points" : "percent"
    case .basis where word(start + 1) == .points || word(start + 1) == .point: unit = "basis points"
    default: return nil
    }
    if unit != "percent" {
      while word(end) == .dash || word(end) == .points || word(end) == .point { end += 1 }
    }
    if amount.second == nil, unit == "percent", let range = secondPercentage(amount, at: end) { return range }
    let suffix = suffixBound(at: end)
    return Reading(value: .number(amount.number(amount.bound ?? suffix?.bound, unit: unit)), end: suffix?.end ?? end)
  }

  /// "40% to 45%", "5 percent-6 percent": the upper end.
  private func secondPercentage(_ amount: Amount, at index: Int) -> Reading? {
    guard isDash(index) || word(index) == .to && !hasChange(before: amount.start), let second = number(at: index + 1),
      amount.first.value < second.value,
      word(second.end) == .percentSign || word(second.end) == .percent
    else { return nil }
    var both = amount
    both.second = second
    return Reading(value: .number(both.number(unit: "percent")), end: second.end + 1)
  }

  /// "12 km", "5-foot", "7.62mm": the number with the sign of its unit.
  func measure(_ amount: Amount) -> Reading? {
    let start = isDash(amount.end) && joined(amount.end) ? amount.end + 1 : amount.end
    let lexeme = lexeme(start)
    guard lexeme.measure > 0, lexeme.currency == 0 else { return nil }
    var measure = Int(lexeme.measure) - 1
    var end = start + 1
    // "30 degrees Celsius".
    if self.lexeme(end).measure > 0, Measure.all[measure].sign == "°" {
      measure = Int(self.lexeme(end).measure) - 1
      end += 1
    }
    guard !isPartOfName(bound(at: amount.start)?.end ?? amount.start) else { return nil }
    return Reading(value: .number(amount.number(unit: Measure.all[measure].sign)), end: end)
  }

  /// "percent of 10" in tables.
  func percentOf(at index: Int) -> Reading? {
    var position = index
    if word(position) == .percent || word(position) == .percentage {
      position += 1
    } else if let next = sequence(position, .per), has(.minorCurrency, next) {
      position = next + 1
    } else {
      return nil
    }
    guard word(position) == .of, literal(index - 1) == nil, lexeme(index - 1).cardinal < 0, let number = number(at: position + 1),
      number.end >= count
    else { return nil }
    return Reading(value: .number(StatedNumber(value: number.value, unit: "percent")), end: number.end)
  }
}
