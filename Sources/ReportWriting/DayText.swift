/// Days of the calendar in words.
enum DayText {
  /// "2 May 2019".
  static func long(_ day: Int) -> String {
    let (year, month, day) = civil(day)
    return "\(day) \(monthNames[month - 1]) \(year)"
  }

  /// "2019-05-02" (ISO 8601); years outside 0...9999 have a sign and at least four digits.
  static func iso(_ day: Int) -> String {
    let (year, month, day) = civil(day)
    return "\(isoYear(year))-\(twoDigits(month))-\(twoDigits(day))"
  }

  static func isoYear(_ year: Int) -> String {
    let digits = String(year.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return year < 0 ? "-" + padded : year > 9999 ? "+" + padded : padded
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Year, month and day of a count of days since 1970-01-01 (Hinnant 2013, "chrono-compatible low-level date
  /// algorithms", `civil_from_days`). Days beyond 3 million years either side are held at that edge.
  static func civil(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = min(max(dayNumber, -1_000_000_000), 1_000_000_000) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The inverse of `civil` (`days_from_civil`), for years within three million of 1970.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
