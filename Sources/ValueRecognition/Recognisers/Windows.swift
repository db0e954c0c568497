import NormalValues

extension ValueScanner {
  /// "over the past five years", "in the last two decades", "the next three months", "the past year".
  func window(at index: Int) -> Reading? {
    var position = index
    switch word(position) {
    case .over, .in, .during, .for, .within: position += 1
    default: break
    }
    let hasThe = word(position) == .the || word(position) == .his
    if hasThe { position += 1 }
    var sign = -1
    switch word(position) {
    case .past, .last, .previous: break
    case .next, .coming, .following, .upcoming: sign = 1
    default: return upcomingWindow(at: position)
    }
    position += 1
    if word(position) == .few || word(position) == .several || word(position) == .couple {
      let unitPosition = word(position) == .couple ? position + 2 : position + 1
      guard unit(unitPosition) != .none else { return nil }
      return Reading(value: .vague, timex: "PX" + letter(unit(unitPosition)), end: unitPosition + 1)
    }
    if let length = length(at: position), !length.isAdjectival { return window(length, sign, end: length.end) }
    // "the past year", "over the last decade"; "last year" without an article is a date.
    guard hasThe, unit(position) != .none, let unit = durationUnit(position), unit.unit >= .week, !has(.pluralUnit, position)
    else { return nil }
    let isBare = word(position - 1) == .last && position - 1 - index < 2
    if isBare && unit.unit < .year { return nil }
    return window(Length(tenths: 10 * unit.factor, unit: unit.unit, end: position + 1), sign, end: position + 1)
  }

  /// "5 upcoming years", "10 previous weeks".
  private func upcomingWindow(at index: Int) -> Reading? {
    guard let number = number(at: index), number.isBareDigits || lexeme(index).cardinal > 0 else { return nil }
    let sign: Int
    switch word(number.end) {
    case .upcoming, .next, .coming, .following: sign = 1
    case .previous, .past, .last: sign = -1
    default: return nil
    }
    guard let length = length(number.value, at: number.end + 1) else { return nil }
    return window(length, sign, end: length.end)
  }

  private func window(_ length: Length, _ sign: Int, end: Int) -> Reading {
    let duration = length.duration()
    // A window ahead begins now and ends its length away.
    let days = sign < 0 ? 0 : min(Int(Double(length.tenths) / 10 * length.unit.days), 1_000_000)
    let edge = reference.published.map { StatedDate(.day($0 + days), origin: .published) }
    return Reading(value: .window(duration, end: edge), timex: duration.iso, end: end)
  }

  func letter(_ unit: TimeUnit) -> String {
    switch unit {
    case .decade: "DE"
    case .century: "CE"
    case .week, .fortnight: "W"
    case .month: "M"
    case .quarter: "Q"
    case .year: "Y"
    default: "D"
    }
  }
}
