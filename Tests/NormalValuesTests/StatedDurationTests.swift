import NormalValues
import Testing

@Suite struct StatedDurationTests {
  /// Days of a number of mean years, rounded up.
  static func years(_ count: Double) -> Int { Int((count * 365.2425).rounded(.up)) }

  @Test func yearsInWordsAreGoodToHalfAYear() {
    let five = StatedDuration(tenths: 50, .year)
    #expect(five.tolerant == .init(lower: Self.years(4.5), upper: Self.years(5.5) - 1))
    #expect(five.nominal.lower == Self.years(4.75) && five.nominal.upper == Self.years(5.25) - 1)
    #expect(five.iso == "P5Y")
  }

  @Test func neighbouringYearsDoNotMeet() {
    for count in 1..<40 {
      let relation = StatedDuration(tenths: count * 10, .year).relation(to: StatedDuration(tenths: count * 10 + 10, .year))
      #expect(relation == .disjoint, "\(count)")
    }
  }

  @Test func daysAndShortWeeksAreExact() {
    #expect(StatedDuration(tenths: 900, .day).tolerant == .init(lower: 90, upper: 90))
    #expect(StatedDuration(tenths: 60, .week).tolerant == .init(lower: 42, upper: 42))
    #expect(StatedDuration(tenths: 600, .week).tolerant != .init(lower: 420, upper: 420))
  }

  @Test func boundsAreOpenOnTheirSide() {
    #expect(StatedDuration(tenths: 200, .year, modifier: .moreThan).tolerant == .init(lower: 7305, upper: nil))
    #expect(StatedDuration(tenths: 10, .year, modifier: .lessThan).tolerant == .init(lower: 0, upper: 365))
    #expect(StatedDuration(tenths: 900, .day, modifier: .orLess).tolerant == .init(lower: 0, upper: 90))
    #expect(StatedDuration(tenths: 60, .month, modifier: .orMore).tolerant.upper == nil)
  }

  @Test func nearlyTenYearsIsNineAndMore() {
    let nearly = StatedDuration.nearly(tenths: 100, .year)
    #expect(nearly.tolerant == .init(lower: Self.years(9), upper: Self.years(10) - 1))
  }

  @Test func aDecadeReachesFromNineToElevenYears() {
    let decade = StatedDuration(tenths: 10, .decade)
    #expect(decade.tolerant == .init(lower: Self.years(9), upper: Self.years(11) - 1))
    #expect(decade.iso == "P10Y")
  }

  @Test func briefIsTwoYearsAtMost() {
    #expect(StatedDuration.brief.tolerant == .init(lower: 1, upper: 731))
  }

  @Test func inTheThirdYearTwoAreOver() {
    let third = StatedDuration.during(ordinal: 3, .year)
    #expect(third.tolerant == .init(lower: Self.years(2), upper: Self.years(3) - 1))
  }

  @Test func compoundsAreGoodToTheSmallerUnit() throws {
    let compound = try #require(StatedDuration.compound(tenths: 30, .year, 20, .month))
    #expect(compound.iso == "P3Y2M")
    #expect(compound.tolerant.lower.map { $0 > 1130 && $0 < 1145 } == true)
    #expect(StatedDuration.compound(tenths: 30, .month, 20, .year) == nil)
  }

  @Test(arguments: [
    (StatedDuration(tenths: 50, .year), "5 years"), (StatedDuration(tenths: 10, .month), "1 month"),
    (StatedDuration(tenths: 25, .year), "2.5 years"), (StatedDuration(tenths: 200, .year, modifier: .moreThan), "over 20 years"),
    (StatedDuration.nearly(tenths: 100, .year), "nearly 10 years"),
    (StatedDuration(tenths: 60, .month, modifier: .orMore), "at least 6 months"), (.brief, "a brief time"),
  ])
  func writesItself(_ duration: StatedDuration, _ words: String) { #expect(duration.words == words) }

  @Test func hugeCountsDoNotTrap() {
    #expect(StatedDuration(tenths: .max, .century).tolerant.upper != nil)
    #expect(StatedDuration(tenths: .min, .hour).tolerant.lower == 0)
  }

  @Test(arguments: [(2017, 2022, ValueRelation.refines), (2017, 2018, .disjoint), (2014, 2022, .disjoint)])
  func comparesWithTheSpanOfTwoYears(_ start: Int, _ end: Int, _ expected: ValueRelation) {
    #expect(
      StatedDuration(tenths: 50, .year).relation(toSpanFrom: StatedDate(.year(start)), to: StatedDate(.year(end))) == expected)
  }
}
