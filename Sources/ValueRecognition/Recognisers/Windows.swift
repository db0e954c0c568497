import NormalValues

extension ValueScanner {
  /// "over the past five years", "in the last two decades", "the next three months", "the past year".
  func window(at index: Int) -> Reading? {
    // "will be back within nine months".
    if word(index) == .within, let length = length(at: index + 1), !length.isAdjectival, tense(at: index) == .future,
      reckoned(length) == nil
    {
      guard let published = reference.published else { return window(length, 1, end: length.end) }
      // Today is within it; "the next nine months" begin tomorrow.
      let last = StatedDate(.day(Self.day(published, after: length)), origin: .published)
      return Reading(
        value: .interval(start: StatedDate(.day(published), origin: .published), end: last), timex: length.duration().iso,
        end: length.end)
    }
    var position = index
    switch word(position) {
    case .over, .in, .during, .for, .within: position += 1
    default: break
    }
    if position > index, edgeOfPeriod(at: position) != nil { return nil }
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
      return Reading(
        value: .vague, timex: vagueLength(unit(unitPosition)), end: unitPosition + 1, start: position - 1 - (hasThe ? 1 : 0))
    }
    if let length = length(at: position), !length.isAdjectival { return window(length, sign, end: length.end) }
    // "the past year", "over the last decade"; "last year" without an article is a date.
    if hasThe, unit(position) == .quarter, !has(.pluralUnit, position), let published = reference.published,
      let quarter = CalendarUnit(.quarter, containing: published)?.advanced(by: sign)
    {
      return Reading(
        value: .date(StatedDate(quarter, origin: .published)), timex: quarter.timex, end: position + 1, start: position - 2)
    }
    guard hasThe, word(position - 1) != .following, word(position - 1) != .previous, unit(position) != .none,
      let unit = durationUnit(position), unit.unit >= .week, !has(.pluralUnit, position)
    else { return nil }
    let isBare = word(position - 1) == .last && position - 1 - index < 2
    if isBare && unit.unit < .year { return nil }
    return window(Length(tenths: 10 * unit.factor, unit: unit.unit, end: position + 1), sign, end: position + 1)
  }

  /// "the rest of the year", "the remainder of this week": from the day of publication to the unit's end.
  func restOfUnit(at index: Int) -> Reading? {
    let start = skipping(.the, index)
    guard word(start) == .rest, word(start + 1) == .of, let published = reference.published else { return nil }
    var position = start + 2
    switch word(position) {
    case .the, .this, .his: position += 1
    default: break
    }
    guard let grain = grain(unit(position)), grain > .day, grain <= .year, !has(.pluralUnit, position),
      let whole = CalendarUnit(grain, containing: published)
    else { return nil }
    // "the rest of the season of 2019" is another.
    if word(position + 1) == .of { return nil }
    let today = CalendarUnit.day(published)
    return Reading(
      value: .interval(start: StatedDate(today, origin: .published), end: StatedDate(whole, origin: .published)),
      timex: today.timex + "/" + CalendarUnit.day(whole.days.upperBound).timex, end: position + 1)
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
    // Quarters are those of the calendar: "the past two quarters" are the two that are over.
    if length.unit == .quarter, length.tenths >= 10, length.tenths % 10 == 0, let published = reference.published,
      let quarter = CalendarUnit(.quarter, containing: published), let near = quarter.advanced(by: sign),
      let far = quarter.advanced(by: sign * min(length.tenths / 10, 1000))
    {
      let (first, last) = sign < 0 ? (far, near) : (near, far)
      return Reading(
        value: .interval(start: StatedDate(first, origin: .published), end: StatedDate(last, origin: .published)),
        timex: duration.iso, end: end)
    }
    // A window ahead begins now and ends its length away.
    let edge = reference.published.map { StatedDate(.day(sign < 0 ? $0 : Self.day($0, after: length)), origin: .published) }
    return Reading(value: .window(duration, end: edge), timex: duration.iso, end: end)
  }

  /// The day a length after another, in whole months where the length is in months or more.
  private static func day(_ day: Int, after length: Length) -> Int {
    let months: Int
    switch length.unit {
    case .month: months = length.tenths / 10
    case .quarter: months = length.tenths * 3 / 10
    case .year: months = length.tenths * 12 / 10
    case .decade: months = length.tenths * 12
    default: return day + min(Int(Double(length.tenths) / 10 * length.unit.days), 1_000_000)
    }
    let date = CivilDate(dayNumber: day)
    let index = min(date.monthIndex + months, 9998 * 12)
    let last = CivilDate.length(ofMonth: index % 12 + 1, year: index / 12)
    return CivilDate(year: index / 12, month: index % 12 + 1, day: min(date.day, last))?.dayNumber ?? day
  }

  /// "the first three months of 2024", "the last two weeks of May".
  func edgeOfPeriod(at index: Int) -> Reading? {
    let start = skipping(.the, index)
    let isLast = word(start) == .last
    guard isLast || lexeme(start).ordinal == 1, let length = length(at: start + 1), !length.isAdjectival,
      length.lesserUnit == nil, length.tenths % 10 == 0,
      word(length.end) == .of || word(length.end) == .in, let whole = plainDate(at: length.end + 1, cued: true),
      whole.modifier == .none,
      whole.unit.grain >= .month
    else { return nil }
    let grain: StatedDate.Grain
    switch length.unit {
    case .day: grain = .day
    case .week: grain = .week
    case .month: grain = .month
    case .quarter: grain = .quarter
    case .year: grain = .year
    default: return nil
    }
    let days = whole.unit.days
    let count = length.tenths / 10
    guard count > 0, grain < whole.unit.grain,
      let edge = CalendarUnit(grain, containing: isLast ? days.upperBound : days.lowerBound),
      let other = edge.advanced(by: isLast ? 1 - count : count - 1)
    else { return nil }
    let (first, last) = isLast ? (other, edge) : (edge, other)
    guard first.days.lowerBound >= days.lowerBound - 6, last.days.upperBound <= days.upperBound + 6 else { return nil }
    return Reading(
      value: .interval(start: StatedDate(first, origin: whole.origin), end: StatedDate(last, origin: whole.origin)),
      timex: first.timex + "/" + last.timex,
      end: whole.end)
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
