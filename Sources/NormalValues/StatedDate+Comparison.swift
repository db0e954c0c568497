extension StatedDate {
  /// How two dates of one event stand to each other, by their bounds.
  ///
  /// Dates that miss each other by `tolerances.dateSlackInDays` or less are *strained*: a time zone, a dateline.
  package func relation(to other: StatedDate, tolerances: Tolerances = .init()) -> ValueRelation {
    if isFiscal != other.isFiscal, grain >= .quarter || other.grain >= .quarter {
      return .incomparable(.fiscalAgainstCalendar)
    }
    if earliest == other.earliest, latest == other.latest { return .equal }
    let gap = max(Self.gap(latest, other.earliest), Self.gap(other.latest, earliest))
    if gap > 0 { return gap <= tolerances.dateSlackInDays ? .strained : .disjoint }
    let inside = (other.earliest ?? .min) <= (earliest ?? .min) && (latest ?? .max) <= (other.latest ?? .max)
    if inside { return .refines }
    let around = (earliest ?? .min) <= (other.earliest ?? .min) && (other.latest ?? .max) <= (latest ?? .max)
    return around ? .refinedBy : .overlaps
  }

  /// Days from the end of one to the begin of the next; 0 or less when they meet.
  private static func gap(_ latest: Int?, _ earliest: Int?) -> Int {
    guard let latest, let earliest else { return 0 }
    let (gap, overflow) = earliest.subtractingReportingOverflow(latest)
    return overflow ? .max : gap
  }
}
