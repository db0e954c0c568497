extension CivilDate {
  /// Sunday of Easter of the Orthodox churches, in the Gregorian calendar; nil outside 1900...2099.
  ///
  /// Source: Meeus, *Astronomical Algorithms*, chapter 8, for the Julian calendar, and thirteen days.
  package static func orthodoxEaster(of year: Int) -> CivilDate? {
    guard (1900...2099).contains(year) else { return nil }
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let sum = d + e + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1).map { CivilDate(dayNumber: $0.dayNumber + 13) }
  }

  /// The first day in a Gregorian year that the tabular Islamic calendar gives to a day of its month; nil before 700.
  ///
  /// Source: Reingold and Dershowitz, *Calendrical Calculations*, chapter 7; leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30.
  package static func islamicDay(month: Int, day: Int, inGregorian year: Int) -> Int? {
    guard (700...9000).contains(year), (1...12).contains(month), (1...30).contains(day),
      let first = CivilDate(year: year)?.dayNumber
    else { return nil }
    var islamicYear = (year - 622) * 33 / 32
    for _ in 0..<4 {
      let julianDay = (11 * islamicYear + 3) / 30 + 354 * islamicYear + 30 * month - (month - 1) / 2 + day + 1_948_055
      let number = julianDay - 2_440_588
      if number >= first { return CivilDate(dayNumber: number).year == year ? number : nil }
      islamicYear += 1
    }
    return nil
  }
}
