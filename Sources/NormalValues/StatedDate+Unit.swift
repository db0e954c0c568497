extension StatedDate {
  /// The unit of the calendar that the words named, told from the grain, the bounds and the modifier; nil without a bound.
  ///
  /// Bounds widened on both sides alike ("about 1850") name their middle; a season is told by the month its bounds begin in.
  package var unit: CalendarUnit? {
    switch modifier {
    case .before:
      return latest.flatMap { unit(containing: $0 + 1) }
    case .after, .onOrAfter: return earliest.flatMap { unit(containing: $0) }
    case .onOrBefore: return latest.flatMap { grain == .season ? season(endingOn: $0) : CalendarUnit(grain, containing: $0) }
    case .start, .since: return (earliest ?? latest).flatMap { unit(containing: $0) }
    case .end, .until:
      return (latest ?? earliest).flatMap {
        grain == .season ? unit(containing: earliest ?? $0) : CalendarUnit(grain, containing: $0)
      }
    case .none, .middle, .approximate:
      guard let earliest, let latest else { return (earliest ?? latest).flatMap { unit(containing: $0) } }
      return grain == .season ? unit(containing: earliest) : CalendarUnit(grain, containing: earliest + (latest - earliest) / 2)
    }
  }

  /// The season whose bounds end on a day.
  private func season(endingOn day: Int) -> CalendarUnit? {
    let year = CivilDate(dayNumber: day).year
    for candidate in [year, year - 1] where candidate > 0 {
      for season in CalendarUnit.Season.allCases {
        let unit = CalendarUnit.season(year: candidate, season)
        if unit.days.upperBound == day { return unit }
      }
    }
    return nil
  }

  /// `day` is the first of the bounds, which tells a season.
  private func unit(containing day: Int) -> CalendarUnit? {
    guard grain == .season else { return CalendarUnit(grain, containing: day) }
    let date = CivilDate(dayNumber: day)
    switch date.month {
    case 12: return .season(year: date.year + 1, .spring)
    case 3: return .season(year: date.year, .summer)
    case 6: return .season(year: date.year, .autumn)
    default: return .season(year: date.year, .winter)
    }
  }

  /// EDTF: "2019-03", "2024~" for parts and approximations, "../2009", "2015/..", "" without a bound.
  package var edtf: String {
    guard let unit else { return "" }
    switch modifier {
    case .none: return unit.edtf
    case .start, .middle, .end, .approximate: return unit.edtf + "~"
    case .before: return "../" + (unit.advanced(by: -1) ?? unit).edtf
    case .onOrBefore, .until: return "../" + unit.edtf
    case .after, .onOrAfter, .since: return unit.edtf + "/.."
    }
  }

  /// The TIMEX3 value, without its modifier: "2019-03", "2023-Q3"; open sides as "../2009" and "2015/..".
  package var timex: String {
    guard let unit else { return "" }
    switch modifier {
    case .none, .start, .middle, .end, .approximate: return unit.timex
    case .before: return "../" + (unit.advanced(by: -1) ?? unit).timex
    case .onOrBefore, .until: return "../" + unit.timex
    case .after, .onOrAfter, .since: return unit.timex + "/.."
    }
  }

  /// Plain words: "May 2019", "early 2024", "about 1850", "before 2010", "fiscal 2024".
  package var words: String {
    guard let unit else { return "an unknown date" }
    let name = isFiscal ? "fiscal " + unit.words : unit.words
    switch modifier {
    case .none: return name
    case .start: return "early " + Self.bare(name)
    case .middle: return "mid-" + Self.bare(name)
    case .end: return "late " + Self.bare(name)
    case .approximate: return "about " + name
    case .before: return "before " + name
    case .after: return "after " + name
    case .onOrBefore: return "by " + name
    case .onOrAfter: return "from " + name
    case .since: return "since " + name
    case .until: return "until " + name
    }
  }

  /// The date as an adverbial: "in 2019", "on 4 May 2019", "about 1850".
  package var phrase: String { preposition.isEmpty ? words : preposition + " " + words }

  /// "in", "on"; empty where the words of the date begin with a preposition of their own.
  package var preposition: String {
    switch modifier {
    case .none, .start, .middle, .end: unit == nil ? "at" : grain == .day ? "on" : "in"
    default: ""
    }
  }

  /// "early 1990s" and not "early the 1990s".
  private static func bare(_ name: String) -> String { name.hasPrefix("the ") ? String(name.dropFirst(4)) : name }
}
