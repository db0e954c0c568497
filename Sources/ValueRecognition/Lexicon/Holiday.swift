import NormalValues

/// A holiday with a fixed rule; a small list of those that news name as dates.
struct Holiday: Sendable {
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// The `nth` weekday of a month; -1 is the last.
    case weekday(Int, nth: Int, month: Int, plus: Int)
    /// Days after Easter Sunday.
    case easter(Int)
    /// Days after Easter Sunday of the Orthodox churches.
    case orthodoxEaster(Int)
    /// A day of the tabular Islamic calendar, which the sighting of the moon may miss by a day.
    case islamic(month: Int, day: Int)
    /// The first day of the Chinese calendar, 1950 to 2050.
    case chineseNewYear
  }

  /// Words apart by blanks.
  let names: [String]
  let rule: Rule

  init(_ names: [String], _ rule: Rule) {
    self.names = names
    self.rule = rule
  }

  /// Longer names before those they begin with.
  static let all: [Holiday] = [
    Holiday(["christmas day", "christmas"], .fixed(month: 12, day: 25)),
    Holiday(["christmas eve"], .fixed(month: 12, day: 24)),
    Holiday(["boxing day"], .fixed(month: 12, day: 26)),
    Holiday(["new year ' s eve", "new year 's eve", "new years eve", "new year eve"], .fixed(month: 12, day: 31)),
    Holiday(["new year ' s day", "new year 's day", "new years day", "new year day"], .fixed(month: 1, day: 1)),
    Holiday(["valentine ' s day", "valentine 's day", "valentines day", "valentine day"], .fixed(month: 2, day: 14)),
    Holiday(["halloween"], .fixed(month: 10, day: 31)),
    Holiday(["independence day"], .fixed(month: 7, day: 4)),
    Holiday(["bastille day"], .fixed(month: 7, day: 14)),
    Holiday(["veterans day", "armistice day"], .fixed(month: 11, day: 11)),
    Holiday(["thanksgiving day", "thanksgiving", "thanks giving day"], .weekday(4, nth: 4, month: 11, plus: 0)),
    Holiday(["black friday"], .weekday(4, nth: 4, month: 11, plus: 1)),
    Holiday(["cyber monday"], .weekday(4, nth: 4, month: 11, plus: 4)),
    Holiday(["labor day", "labour day"], .weekday(1, nth: 1, month: 9, plus: 0)),
    Holiday(["memorial day"], .weekday(1, nth: -1, month: 5, plus: 0)),
    Holiday(
      ["mlk day", "martin luther king ' s day", "martin luther king 's day", "martin luther king day"],
      .weekday(1, nth: 3, month: 1, plus: 0)),
    Holiday(["presidents day", "presidents ' day"], .weekday(1, nth: 3, month: 2, plus: 0)),
    Holiday(["easter sunday", "easter"], .easter(0)),
    Holiday(["easter monday", "easter mon"], .easter(1)),
    Holiday(["good friday"], .easter(-2)),
    Holiday(["ash wednesday"], .easter(-46)),
    Holiday(["earth day"], .fixed(month: 4, day: 22)),
    Holiday(["st patrick ' s day", "st. patrick 's day", "st. patrick ' s day", "st patrick 's day"], .fixed(month: 3, day: 17)),
    Holiday(["juneteenth"], .fixed(month: 6, day: 19)),
    Holiday(["st patrick", "saint patrick", "saint patrick ' s day", "saint patrick 's day"], .fixed(month: 3, day: 17)),
    Holiday(["may day"], .fixed(month: 5, day: 1)),
    Holiday(["yuandan"], .fixed(month: 1, day: 1)),
    Holiday(["guy fawkes night", "bonfire night"], .fixed(month: 11, day: 5)),
    Holiday(["all saints ' day", "all saints day"], .fixed(month: 11, day: 1)),
    Holiday(["epiphany"], .fixed(month: 1, day: 6)),
    Holiday(["maundy thursday"], .easter(-3)), Holiday(["palm sunday"], .easter(-7)), Holiday(["whit monday"], .easter(50)),
    Holiday(["ascension day"], .easter(39)), Holiday(["pentecost"], .easter(49)), Holiday(["shrove tuesday"], .easter(-47)),
    Holiday(["orthodox easter", "orthodox easter sunday"], .orthodoxEaster(0)),
    Holiday(["orthodox good friday"], .orthodoxEaster(-2)),
    Holiday(
      [
        "chinese new year", "lunar new year", "chinese lunar new year", "chinese new year 's day", "lunar new year 's day",
        "chinese lunar new year 's day", "chinese new years",
      ], .chineseNewYear),
    Holiday(["islamic new year", "hijri new year", "arabic new year"], .islamic(month: 1, day: 1)),
    Holiday(["eid al - fitr", "eid ul - fitr", "eid al fitr", "eidul fitr"], .islamic(month: 10, day: 1)),
    Holiday(["eid al - adha", "eid ul - adha", "eid al adha", "eid al - azha", "eidul azha"], .islamic(month: 12, day: 10)),
  ]

  /// Its day number in a year; nil for years before the calendar's reform where Easter is meant.
  func day(in year: Int) -> Int? {
    switch rule {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)?.dayNumber
    case .orthodoxEaster(let days): return CivilDate.orthodoxEaster(of: year).map { $0.dayNumber + days }
    case .islamic(let month, let day): return CivilDate.islamicDay(month: month, day: day, inGregorian: year)
    case .chineseNewYear: return Self.chineseNewYear(of: year)
    case .easter(let days): return CivilDate.easter(of: year).map { $0.dayNumber + days }
    case .weekday(let weekday, let nth, let month, let plus):
      guard let first = CivilDate(year: year, month: month)?.dayNumber else { return nil }
      if nth < 0 {
        let last = first + CivilDate.length(ofMonth: month, year: year) - 1
        return last - (CivilDate.weekday(ofDay: last) - weekday + 7) % 7 + plus
      }
      return first + (weekday - CivilDate.weekday(ofDay: first) + 7) % 7 + 7 * (nth - 1) + plus
    }
  }

  /// Days from 20 January to the first day of the Chinese year, a letter for each year from 1950 on: A is 0, a is 26.
  private static let chineseOffsets = Array(
    "cRHZOEXLdTIaQFYNBUKcRHaODWLdSIbQFYNfUJcRHaPDVLeSIbQEXMCUJdSGZODVLeTIbQFXMCVJcRGYODWLeTIaPEXMCVKcRGZND".utf8)

  private static func chineseNewYear(of year: Int) -> Int? {
    guard (1950..<1950 + chineseOffsets.count).contains(year) else { return nil }
    let letter = Int(chineseOffsets[year - 1950])
    return CivilDate(year: year, month: 1, day: 20).map { $0.dayNumber + (letter >= 97 ? letter - 97 + 26 : letter - 65) }
  }
}
