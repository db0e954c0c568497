import NormalValues

/// Days of the calendar, counted from 1970-01-01, in the forms that reports use.
enum DayText {
  /// "2 May 2019".
  static func long(_ day: Int) -> String { CalendarUnit.day(day).words }

  /// "2019-05-02" (ISO 8601); years outside 0...9999 have a sign and at least four digits.
  static func iso(_ day: Int) -> String {
    let date = CivilDate(dayNumber: day)
    let digits = padded(Int(date.year.magnitude), 4)
    let sign = date.year < 0 ? "-" : date.year > 9999 ? "+" : ""
    return "\(sign)\(digits)-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// "May".
  static func shortMonth(_ month: Int) -> String { String(CalendarUnit.monthNames[month - 1].prefix(3)) }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
