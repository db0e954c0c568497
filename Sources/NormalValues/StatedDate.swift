/// A date as a text stated it: the grain it was given at, and the days it can mean.
package struct StatedDate: Hashable, Sendable {
  package enum Grain: UInt8, Hashable, Sendable, Comparable {
    case day, week, month, season, quarter, halfYear, year, decade, century

    package static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the text said beside the value; kept, never folded into it.
  package enum Modifier: UInt8, Hashable, Sendable {
    case none, start, middle, end, approximate, before, after, onOrBefore, onOrAfter, since, until
  }

  /// Where the value comes from.
  package enum Origin: UInt8, Hashable, Sendable {
    /// Written out: "May 2019".
    case stated
    /// Reckoned from the day of publication: "last year".
    case published
    /// Reckoned from another date of the text: "a year later".
    case antecedent
    /// Not written: a present tense means about the day of publication.
    case tense
  }

  package let grain: Grain
  package let modifier: Modifier
  /// A fiscal year is never equal to the calendar year.
  package let isFiscal: Bool
  package let origin: Origin
  /// First possible day; days since 1970-01-01, proleptic Gregorian. Nil: no bound ("until 2020").
  package let earliest: Int?
  /// Last possible day, included. Nil: no bound ("since 2015").
  package let latest: Int?

  /// - Precondition: `earliest` is not after `latest` when both are given.
  package init(
    grain: Grain, earliest: Int?, latest: Int?, modifier: Modifier = .none, isFiscal: Bool = false,
    origin: Origin = .stated
  ) {
    if let earliest, let latest { precondition(earliest <= latest, "a date from \(earliest) to \(latest)") }
    self.grain = grain
    self.earliest = earliest
    self.latest = latest
    self.modifier = modifier
    self.isFiscal = isFiscal
    self.origin = origin
  }
}
