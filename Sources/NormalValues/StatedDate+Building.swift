extension StatedDate {
  /// A unit of the calendar with what the text said beside it.
  ///
  /// | modifier | bounds |
  /// |---|---|
  /// | `.start`, `.middle`, `.end` | the first, middle, last third: January to April, May to August, September to December |
  /// | `.approximate` | one unit either side; for a year two, and ten for a round decade before 1950; a season has its slack |
  /// | `.before` | up to the day before the unit |
  /// | `.after`, `.onOrAfter` | from the unit's first day: "after 2012" may be late in 2012 |
  /// | `.onOrBefore` | up to the unit's last day |
  /// | `.since`, `.until`, `.none` | the unit itself: the instant at which a span begins or ends |
  package init(_ unit: CalendarUnit, modifier: Modifier = .none, isFiscal: Bool = false, origin: Origin = .stated) {
    let days = unit.days
    var earliest: Int? = days.lowerBound
    var latest: Int? = days.upperBound
    switch modifier {
    case .start, .middle, .end:
      let part = Self.third(of: unit, modifier)
      earliest = part.lowerBound
      latest = part.upperBound
    case .approximate:
      let slack = Self.slack(of: unit)
      earliest = unit.advanced(by: -slack)?.days.lowerBound ?? days.lowerBound
      latest = unit.advanced(by: slack)?.days.upperBound ?? days.upperBound
    case .before:
      earliest = nil
      latest = days.lowerBound - 1
    case .onOrBefore: earliest = nil
    case .after, .onOrAfter: latest = nil
    case .since, .until, .none: break
    }
    self.init(
      grain: unit.grain, earliest: earliest, latest: latest, modifier: modifier, isFiscal: isFiscal, origin: origin)
  }

  /// A unit reckoned from another day ("three years ago"), which is good to one unit either side.
  package init(reckoned unit: CalendarUnit, origin: Origin) {
    self.init(
      grain: unit.grain, earliest: unit.advanced(by: -1)?.days.lowerBound ?? unit.days.lowerBound,
      latest: unit.advanced(by: 1)?.days.upperBound ?? unit.days.upperBound, modifier: .approximate, origin: origin)
  }

  /// The same date with another modifier, from the unit it names; itself when no unit can be told.
  package func with(_ modifier: Modifier) -> StatedDate {
    guard let unit else { return self }
    return StatedDate(unit, modifier: modifier, isFiscal: isFiscal, origin: origin)
  }

  private static func slack(of unit: CalendarUnit) -> Int {
    if case .season = unit { return 0 }
    guard case .year(let year) = unit else { return 1 }
    return year < 1950 && year % 10 == 0 ? 10 : 2
  }

  /// A third in whole months for a quarter and longer; in days for what is shorter; all of a season, whose slack is wider than its parts.
  private static func third(of unit: CalendarUnit, _ modifier: Modifier) -> ClosedRange<Int> {
    let days = unit.days
    if case .season = unit { return days }
    let index = modifier == .start ? 0 : modifier == .middle ? 1 : 2
    let months: Int
    switch unit {
    case .week:
      // Monday to Wednesday, Wednesday to Friday, Friday to Sunday.
      return days.lowerBound + 2 * index...days.lowerBound + 2 * index + 2
    case .quarter: months = 1
    case .half: months = 2
    case .year: months = 4
    case .decade: months = 40
    case .century: months = 400
    default:
      let count = days.count
      let first = days.lowerBound + count * index / 3
      return first...max(first, days.lowerBound + count * (index + 1) / 3 - 1)
    }
    let start = CivilDate(dayNumber: days.lowerBound).monthIndex + months * index
    return CivilDate.firstDay(ofMonthIndex: start)...CivilDate.lastDay(ofMonthIndex: start + months - 1)
  }
}
