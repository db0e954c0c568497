extension CivilDate {
  /// 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
  package var weekday: Int { Self.weekday(ofDay: dayNumber) }

  /// The weekday of a day number; 1 is Monday. 1970-01-01 was a Thursday.
  package static func weekday(ofDay dayNumber: Int) -> Int {
    let remainder = (dayNumber + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// Small letters, Monday first, in the order of `weekday`.
  package static let weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// The ISO 8601 week: week 1 holds the first Thursday of its year, so the first days of January may belong to the year before.
  package var isoWeek: (year: Int, week: Int) { Self.isoWeek(ofDay: dayNumber) }

  package static func isoWeek(ofDay dayNumber: Int) -> (year: Int, week: Int) {
    let thursday = dayNumber - weekday(ofDay: dayNumber) + 4
    let year = CivilDate(dayNumber: thursday).year
    let first = knownDay(year: year, month: 1, day: 1)
    return (year, (thursday - first) / 7 + 1)
  }

  /// The Monday of an ISO week; weeks beyond the year's last run into the next.
  package static func monday(ofWeek week: Int, year: Int) -> Int {
    let fourth = knownDay(year: year, month: 1, day: 4)
    return fourth - (weekday(ofDay: fourth) - 1) + (week - 1) * 7
  }

  /// The Monday of the week of a day.
  package static func monday(ofWeekOfDay dayNumber: Int) -> Int { dayNumber - (weekday(ofDay: dayNumber) - 1) }

  /// The first day of a month counted through from year 0, January being 0: `year * 12 + month - 1`.
  package static func firstDay(ofMonthIndex index: Int) -> Int {
    let index = min(max(index, 0), 9999 * 12 + 11)
    return knownDay(year: index / 12, month: index % 12 + 1, day: 1)
  }

  /// The last day of a month counted through as in `firstDay(ofMonthIndex:)`.
  package static func lastDay(ofMonthIndex index: Int) -> Int {
    let index = min(max(index, 0), 9999 * 12 + 11)
    let year = index / 12
    return knownDay(year: year, month: index % 12 + 1, day: length(ofMonth: index % 12 + 1, year: year))
  }

  /// Months counted through from year 0: `year * 12 + month - 1`.
  package var monthIndex: Int { year * 12 + month - 1 }

  /// The day number of a date that is known to exist, or the epoch when it does not.
  private static func knownDay(year: Int, month: Int, day: Int) -> Int {
    CivilDate(year: min(max(year, 0), 9999), month: month, day: day)?.dayNumber ?? 0
  }

  /// Sunday of Easter in the Gregorian calendar.
  ///
  /// Source: the anonymous algorithm printed in *Nature*, 20 April 1876; Meeus, *Astronomical Algorithms*, chapter 8.
  package static func easter(of year: Int) -> CivilDate? {
    guard (1583...9999).contains(year) else { return nil }
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let sum = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
