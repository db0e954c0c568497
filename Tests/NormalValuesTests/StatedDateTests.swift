import NormalValues
import Testing

@Suite struct StatedDateTests {
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    CivilDate(year: year, month: month, day: day)?.dayNumber ?? .min
  }

  @Test func partsOfAYearAreItsThirds() {
    let early = StatedDate(.year(2024), modifier: .start)
    #expect(early.earliest == Self.day(2024, 1, 1) && early.latest == Self.day(2024, 4, 30))
    let mid = StatedDate(.year(2024), modifier: .middle)
    #expect(mid.earliest == Self.day(2024, 5, 1) && mid.latest == Self.day(2024, 8, 31))
    let late = StatedDate(.year(2024), modifier: .end)
    #expect(late.earliest == Self.day(2024, 9, 1) && late.latest == Self.day(2024, 12, 31))
  }

  @Test func partsOfAMonthAreItsThirds() {
    let late = StatedDate(.month(year: 2023, month: 4), modifier: .end)
    #expect(late.earliest == Self.day(2023, 4, 21) && late.latest == Self.day(2023, 4, 30))
  }

  @Test func roundDecadesLongAgoAreGoodToTenYears() {
    #expect(StatedDate(.year(1850), modifier: .approximate).earliest == Self.day(1840, 1, 1))
    #expect(StatedDate(.year(1998), modifier: .approximate).latest == Self.day(2000, 12, 31))
  }

  @Test func openSidesHaveNoBound() {
    let before = StatedDate(.year(2010), modifier: .before)
    #expect(before.earliest == nil && before.latest == Self.day(2009, 12, 31))
    let by = StatedDate(.year(2030), modifier: .onOrBefore)
    #expect(by.earliest == nil && by.latest == Self.day(2030, 12, 31))
    let after = StatedDate(.year(2012), modifier: .after)
    #expect(after.earliest == Self.day(2012, 1, 1) && after.latest == nil)
  }

  @Test func seasonsHaveAQuarterOfSlack() {
    let summer = StatedDate(.season(year: 2021, .summer))
    #expect(summer.earliest == Self.day(2021, 3, 1) && summer.latest == Self.day(2021, 11, 30))
  }

  static let units: [CalendarUnit] = [
    .day(day(2019, 3, 4)), .week(year: 2025, week: 25), .month(year: 2019, month: 12), .season(year: 2021, .spring),
    .season(year: 2021, .summer), .season(year: 2021, .autumn), .season(year: 2021, .winter), .quarter(year: 2023, quarter: 3),
    .half(year: 2024, half: 2), .year(1850), .year(2024), .decade(1990), .century(18),
  ]
  static let modifiers: [StatedDate.Modifier] = [
    .none, .start, .middle, .end, .approximate, .before, .after, .onOrBefore, .onOrAfter, .since, .until,
  ]

  @Test func everyDateTellsTheUnitItWasBuiltFrom() {
    for unit in Self.units {
      for modifier in Self.modifiers {
        // Where a season's named side is its bound, its slack hides it; such dates are not built by any reader.
        if case .season = unit, modifier == .before || modifier == .onOrBefore { continue }
        #expect(StatedDate(unit, modifier: modifier).unit == unit, "\(unit) \(modifier)")
      }
    }
  }

  @Test(arguments: [
    (CalendarUnit.month(year: 2019, month: 5), StatedDate.Modifier.none, "2019-05", "2019-05", "May 2019"),
    (.year(2024), .start, "2024~", "2024", "early 2024"), (.year(1850), .approximate, "1850~", "1850", "about 1850"),
    (.quarter(year: 2023, quarter: 3), .none, "2023-35", "2023-Q3", "the 3rd quarter of 2023"),
    (.half(year: 2024, half: 1), .none, "2024-40", "2024-H1", "the 1st half of 2024"),
    (.season(year: 2021, .summer), .none, "2021-22", "2021-SU", "summer 2021"),
    (.decade(1990), .end, "199X~", "199X", "late 1990s"), (.century(18), .none, "18XX", "18XX", "the 19th century"),
    (.year(2010), .before, "../2009", "../2009", "before 2010"), (.year(2015), .since, "2015/..", "2015/..", "since 2015"),
    (.day(20_254), .none, "2025-06-15", "2025-06-15", "15 June 2025"),
  ])
  func writesItself(_ unit: CalendarUnit, _ modifier: StatedDate.Modifier, _ edtf: String, _ timex: String, _ words: String) {
    let date = StatedDate(unit, modifier: modifier)
    #expect(date.edtf == edtf)
    #expect(date.timex == timex)
    #expect(date.words == words)
  }

  @Test func unitsMoveThroughTheCalendar() {
    #expect(CalendarUnit.month(year: 2024, month: 11).advanced(by: 3) == .month(year: 2025, month: 2))
    #expect(CalendarUnit.quarter(year: 2025, quarter: 1).advanced(by: -1) == .quarter(year: 2024, quarter: 4))
    #expect(CalendarUnit.week(year: 2024, week: 52).advanced(by: 1) == .week(year: 2025, week: 1))
    #expect(CalendarUnit.year(9998).advanced(by: 1) == nil)
  }
}
