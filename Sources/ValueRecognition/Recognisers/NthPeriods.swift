import NormalValues

extension ValueScanner {
  /// A part of a longer period by its place: "the first week of 2019", "the last Monday of March", "the third day of October",
  /// "20th of next month", "Wednesday of next week", "Friday next week".
  func nthPeriod(at index: Int) -> DateReading? {
    if let weekday = weekdayOfWeek(at: index) { return weekday }
    let start = skipping(.the, index)
    if let week = numberedWeek(at: start) ?? unitAfterNext(at: start) { return week }
    guard let place = place(at: start) else { return nil }
    if word(place.end) == .of, !place.isLast, let day = dayOfMonth(place.number, at: place.end + 1) { return day }
    let weekday = weekday(place.end)
    let part = unit(place.end)
    guard weekday != nil || part == .day || part == .week || part == .month, !has(.pluralUnit, place.end) else { return nil }
    guard word(place.end + 1) == .of || word(place.end + 1) == .in else { return nil }
    let next = place.end + 2
    guard let whole = whole(at: next), whole.modifier == .none, !whole.isReckoned else { return nil }
    let unit: CalendarUnit?
    if let weekday {
      unit = Self.nth(place.number, weekday: weekday, isLast: place.isLast, in: whole.unit.days).map { .day($0) }
    } else {
      unit = Self.nth(place.number, part, isLast: place.isLast, in: whole.unit)
    }
    return unit.map { DateReading(unit: $0, origin: whole.origin, end: whole.end, hasOwnYear: whole.hasOwnYear) }
  }

  /// "week 12 of 2024", by ISO 8601.
  private func numberedWeek(at index: Int) -> DateReading? {
    guard unit(index) == .week, let number = plain(index + 1), word(index + 2) == .of, let year = fullYear(index + 3),
      isFreeYear(index + 3),
      let week = Self.nth(number, .week, isLast: false, in: .year(year))
    else { return nil }
    return DateReading(unit: week, end: index + 4)
  }

  /// "the week after next".
  private func unitAfterNext(at index: Int) -> DateReading? {
    guard let grain = grain(unit(index)), grain > .day, !has(.pluralUnit, index), word(index + 1) == .after,
      let published = reference.published
    else { return nil }
    let next = skipping(.the, index + 2)
    guard word(next) == .next, kind(next + 1) != .word, let unit = CalendarUnit(grain, containing: published)?.advanced(by: 2)
    else { return nil }
    return DateReading(unit: unit, origin: .published, end: next + 1, hasOwnYear: false)
  }

  /// A month or a year, or "this month", "the year".
  private func whole(at index: Int) -> DateReading? {
    guard let date = plainDate(at: index, cued: true, isWhole: true), date.unit.grain == .month || date.unit.grain == .year else {
      return nil
    }
    return date
  }

  /// "first", "3rd", "last", "final".
  private func place(at index: Int) -> (number: Int, isLast: Bool, end: Int)? {
    if word(index) == .last { return (1, true, index + 1) }
    if let ordinal = ordinalWord(at: index) {
      return word(ordinal.end) == .last ? (ordinal.value, true, ordinal.end + 1) : (ordinal.value, false, ordinal.end)
    }
    guard let plain = plain(index), digits(index) <= 2, word(index + 1) == .suffixOrdinal, joined(index + 1) else { return nil }
    return word(index + 2) == .last ? (plain, true, index + 3) : (plain, false, index + 2)
  }

  /// "20th of the next month".
  private func dayOfMonth(_ day: Int, at index: Int) -> DateReading? {
    guard
      let month = deictic(
        at: word(index) == .the && word(index + 1) != .same && word(index + 1) != .following ? index + 1 : index),
      case .month(let year, let number) = month.unit,
      let date = CivilDate(year: year, month: number, day: day)
    else { return nil }
    return DateReading(unit: .day(date.dayNumber), origin: month.origin, end: month.end, hasOwnYear: false)
  }

  /// "Wednesday of next week", "Friday next week", "Monday this week", "Tuesday last week".
  private func weekdayOfWeek(at index: Int) -> DateReading? {
    guard let weekday = weekday(index) else { return nil }
    let position = word(index + 1) == .of ? index + 2 : index + 1
    guard let week = deictic(at: position), case .week = week.unit else { return nil }
    return DateReading(unit: .day(week.unit.days.lowerBound + weekday - 1), origin: week.origin, end: week.end, hasOwnYear: false)
  }

  private static func nth(_ number: Int, weekday: Int, isLast: Bool, in days: ClosedRange<Int>) -> Int? {
    let day: Int
    if isLast {
      day = days.upperBound - (CivilDate.weekday(ofDay: days.upperBound) - weekday + 7) % 7 - 7 * (number - 1)
    } else {
      day = days.lowerBound + (weekday - CivilDate.weekday(ofDay: days.lowerBound) + 7) % 7 + 7 * (number - 1)
    }
    return days.contains(day) ? day : nil
  }

  private static func nth(_ number: Int, _ part: TimeUnit, isLast: Bool, in whole: CalendarUnit) -> CalendarUnit? {
    guard (1...366).contains(number) else { return nil }
    let days = whole.days
    switch part {
    case .day:
      let day = isLast ? days.upperBound - (number - 1) : days.lowerBound + number - 1
      return days.contains(day) ? .day(day) : nil
    case .month:
      guard case .year(let year) = whole, number <= 12 else { return nil }
      return .month(year: year, month: isLast ? 13 - number : number)
    default:
      // ISO 8601: the first week holds the first Thursday; the last the last Thursday.
      guard number <= 53 else { return nil }
      let thursday =
        isLast
        ? days.upperBound - (CivilDate.weekday(ofDay: days.upperBound) + 3) % 7 - 7 * (number - 1)
        : days.lowerBound + (11 - CivilDate.weekday(ofDay: days.lowerBound)) % 7 + 7 * (number - 1)
      guard days.contains(thursday) else { return nil }
      let week = CivilDate.isoWeek(ofDay: thursday)
      return .week(year: week.year, week: week.week)
    }
  }
}
