import NormalValues

/// Dates in the extended date/time format (ISO 8601-2:2019), as run files carry them.
enum DateCode {
  /// "2019-05", "2013~", "2015/..", "../2020-06-30".
  static func edtf(_ date: StatedDate) -> String {
    guard let earliest = date.earliest else { return date.latest.map { "../" + day($0, date.grain) } ?? "../.." }
    guard let latest = date.latest else { return day(earliest, date.grain) + "/.." }
    let inexact: Bool =
      switch date.modifier {
      case .start, .middle, .end, .approximate: true
      default: false
      }
    return day(earliest == latest ? earliest : earliest + (latest - earliest) / 2, date.grain) + (inexact ? "~" : "")
  }

  private static func day(_ dayNumber: Int, _ grain: StatedDate.Grain) -> String {
    let (year, month, _) = DayText.civil(dayNumber)
    let text = DayText.isoYear(year)
    return switch grain {
    case .day, .week: DayText.iso(dayNumber)
    case .month: "\(text)-\(DayText.twoDigits(month))"
    case .season: "\(text)-\([24, 21, 22, 23][(month % 12) / 3])"
    case .quarter: "\(text)-\(33 + (month - 1) / 3)"
    case .halfYear: "\(text)-\(40 + (month - 1) / 6)"
    case .year: text
    case .decade: "\(text.dropLast())X"
    case .century: "\(text.dropLast(2))XX"
    }
  }
}
