/// A unit of the calendar that words can name: a day, a week, a year, the summer of a year.
package enum CalendarUnit: Hashable, Sendable {
  case day(Int)
  /// ISO 8601 week.
  case week(year: Int, week: Int)
  case month(year: Int, month: Int)
  case season(year: Int, Season)
  /// 1 to 4.
  case quarter(year: Int, quarter: Int)
  /// 1 or 2.
  case half(year: Int, half: Int)
  case year(Int)
  /// By its first year: 1990.
  case decade(Int)
  /// By its leading digits: 18 for the 19th century, as EDTF writes it.
  case century(Int)

  /// In the order of EDTF, whose codes are 21 to 24.
  package enum Season: Int, Hashable, Sendable, CaseIterable {
    case spring = 1
    case summer, autumn, winter
  }

  package var grain: StatedDate.Grain {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .halfYear
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// First and last day. A season reaches a quarter beyond either end, since the hemisphere is unknown and seasons have no
  /// agreed first day; winter of a year is its first or its last.
  package var days: ClosedRange<Int> {
    switch self {
    case .day(let day): return day...day
    case .week(let year, let week):
      let monday = CivilDate.monday(ofWeek: week, year: year)
      return monday...(monday + 6)
    case .month(let year, let month): return Self.months(from: year * 12 + month - 1, count: 1)
    case .quarter(let year, let quarter): return Self.months(from: year * 12 + (quarter - 1) * 3, count: 3)
    case .half(let year, let half): return Self.months(from: year * 12 + (half - 1) * 6, count: 6)
    case .year(let year): return Self.months(from: year * 12, count: 12)
    case .decade(let year): return Self.months(from: year * 12, count: 120)
    case .century(let leading): return Self.months(from: leading * 1200, count: 1200)
    case .season(let year, .winter): return Self.months(from: year * 12, count: 15)
    case .season(let year, let season): return Self.months(from: year * 12 + season.rawValue * 3 - 4, count: 9)
    }
  }

  /// The unit `count` after this one, or before it when negative. Nil where the calendar ends.
  package func advanced(by count: Int) -> CalendarUnit? {
    guard (-400_000...400_000).contains(count) else { return nil }
    switch self {
    case .day(let day): return .day(day + count)
    case .week(let year, let week):
      let moved = CivilDate.isoWeek(ofDay: CivilDate.monday(ofWeek: week, year: year) + 7 * count)
      return .week(year: moved.year, week: moved.week)
    case .month(let year, let month):
      guard let index = Self.valid(year * 12 + month - 1 + count, parts: 12) else { return nil }
      return .month(year: index / 12, month: index % 12 + 1)
    case .quarter(let year, let quarter):
      guard let index = Self.valid(year * 4 + quarter - 1 + count, parts: 4) else { return nil }
      return .quarter(year: index / 4, quarter: index % 4 + 1)
    case .half(let year, let half):
      guard let index = Self.valid(year * 2 + half - 1 + count, parts: 2) else { return nil }
      return .half(year: index / 2, half: index % 2 + 1)
    case .season(let year, let season):
      return Self.valid(year + count, parts: 1).map { .season(year: $0, season) }
    case .year(let year): return Self.valid(year + count, parts: 1).map { .year($0) }
    case .decade(let year): return Self.valid(year + 10 * count, parts: 1).map { .decade($0) }
    case .century(let leading): return Self.valid((leading + count) * 100, parts: 1).map { .century($0 / 100) }
    }
  }

  /// The unit of `grain` that holds a day; nil for seasons, which do not tile the year.
  package init?(_ grain: StatedDate.Grain, containing day: Int) {
    let date = CivilDate(dayNumber: day)
    guard (0...9999).contains(date.year) else { return nil }
    switch grain {
    case .day: self = .day(day)
    case .week:
      let week = date.isoWeek
      self = .week(year: week.year, week: week.week)
    case .month: self = .month(year: date.year, month: date.month)
    case .season: return nil
    case .quarter: self = .quarter(year: date.year, quarter: (date.month - 1) / 3 + 1)
    case .halfYear: self = .half(year: date.year, half: (date.month - 1) / 6 + 1)
    case .year: self = .year(date.year)
    case .decade: self = .decade(date.year / 10 * 10)
    case .century: self = .century(date.year / 100)
    }
  }

  /// Nil outside the years 1...9998, so that every unit has a neighbour.
  private static func valid(_ index: Int, parts: Int) -> Int? {
    (parts..<9999 * parts).contains(index) ? index : nil
  }

  private static func months(from index: Int, count: Int) -> ClosedRange<Int> {
    let first = CivilDate.firstDay(ofMonthIndex: index)
    return first...max(first, CivilDate.lastDay(ofMonthIndex: index + count - 1))
  }
}
