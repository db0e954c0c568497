import NormalValues

/// A holiday with a fixed rule; a small list of those that news name as dates.
struct Holiday: Sendable {
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// The `nth` weekday of a month; -1 is the last.
    case weekday(Int, nth: Int, month: Int, plus: Int)
    /// Days after Easter Sunday.
    case easter(Int)
  }

  /// Each name as its words.
  let names: [[String]]
  let rule: Rule

  init(_ names: [String], _ rule: Rule) {
    self.names = names.map { $0.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) } }
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
    Holiday(["may day"], .fixed(month: 5, day: 1)),
  ]

  /// Its day number in a year; nil for years before the calendar's reform where Easter is meant.
  func day(in year: Int) -> Int? {
    switch rule {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)?.dayNumber
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
}
