extension CalendarUnit {
  /// As EDTF (ISO 8601-2, level 2) writes it: "2019-03", "2023-35", "2021-22", "199X", "18XX"; a week as ISO 8601, "2025-W25".
  package var edtf: String {
    switch self {
    case .quarter(let year, let quarter): Self.padded(year, 4) + "-" + String(32 + quarter)
    case .half(let year, let half): Self.padded(year, 4) + "-" + String(39 + half)
    case .season(let year, let season): Self.padded(year, 4) + "-" + String(20 + season.rawValue)
    default: timex
    }
  }

  /// As TIMEX3 writes it: "2019-03", "2023-Q3", "2021-SU", "199X", "18XX".
  package var timex: String {
    switch self {
    case .day(let day):
      let date = CivilDate(dayNumber: day)
      return Self.padded(date.year, 4) + "-" + Self.padded(date.month, 2) + "-" + Self.padded(date.day, 2)
    case .week(let year, let week): return Self.padded(year, 4) + "-W" + Self.padded(week, 2)
    case .month(let year, let month): return Self.padded(year, 4) + "-" + Self.padded(month, 2)
    case .quarter(let year, let quarter): return Self.padded(year, 4) + "-Q" + String(quarter)
    case .half(let year, let half): return Self.padded(year, 4) + "-H" + String(half)
    case .season(let year, let season):
      return Self.padded(year, 4) + ["-SP", "-SU", "-FA", "-WI"][season.rawValue - 1]
    case .year(let year): return Self.padded(year, 4)
    case .decade(let year): return Self.padded(year / 10, 3) + "X"
    case .century(let leading): return Self.padded(leading, 2) + "XX"
    }
  }

  /// In plain words: "19 May 2026", "May 2019", "summer 2021", "the 1990s", "the 19th century", "the week of 16 June 2025".
  package var words: String {
    switch self {
    case .day(let day):
      let date = CivilDate(dayNumber: day)
      return "\(date.day) \(Self.monthNames[date.month - 1]) \(date.year)"
    case .week(let year, let week):
      return "the week of " + CalendarUnit.day(CivilDate.monday(ofWeek: week, year: year)).words
    case .month(let year, let month): return "\(Self.monthNames[min(max(month, 1), 12) - 1]) \(year)"
    case .season(let year, let season): return ["spring", "summer", "autumn", "winter"][season.rawValue - 1] + " \(year)"
    case .quarter(let year, let quarter): return "the \(Self.ordinal(quarter)) quarter of \(year)"
    case .half(let year, let half): return "the \(Self.ordinal(half)) half of \(year)"
    case .year(let year): return String(year)
    case .decade(let year): return "the \(year)s"
    case .century(let leading): return "the \(Self.ordinal(leading + 1)) century"
    }
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  /// "1st", "2nd", "11th".
  package static func ordinal(_ number: Int) -> String {
    let tens = number % 100
    let suffix =
      (11...13).contains(tens) ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th"
    return String(number) + suffix
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(max(number, 0))
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
