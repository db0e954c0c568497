import NormalValues
import Testing

@Suite struct CivilDateTests {
  @Test func dayNumbersAndDatesInvertEachOtherOverFourHundredYears() {
    var day = CivilDate(year: 1800, month: 1, day: 1)?.dayNumber ?? 0
    for year in 1800..<2200 {
      for month in 1...12 {
        for dayOfMonth in 1...CivilDate.length(ofMonth: month, year: year) {
          let date = CivilDate(dayNumber: day)
          if (date.year, date.month, date.day) != (year, month, dayOfMonth) || date.dayNumber != day {
            Issue.record("day \(day) is \(date), expected \(year)-\(month)-\(dayOfMonth)")
            return
          }
          day += 1
        }
      }
    }
  }

  @Test func countsFromTheEpoch() {
    #expect(CivilDate(year: 1970)?.dayNumber == 0)
    #expect(CivilDate(year: 2000, month: 3, day: 1)?.dayNumber == 11_017)
    #expect(CivilDate(year: 1969, month: 12, day: 31)?.dayNumber == -1)
  }

  @Test func refusesDaysThatDoNotExist() {
    #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 13) == nil)
    #expect(CivilDate(year: 2024, month: 0) == nil)
    #expect(CivilDate(year: 10_000) == nil)
  }

  @Test func extremeDayNumbersAreClamped() {
    #expect(CivilDate(dayNumber: .max).year == CivilDate(dayNumber: 6_585_000).year)
    #expect(CivilDate(dayNumber: .min).year == CivilDate(dayNumber: -4_371_587).year)
  }

  @Test(arguments: [
    (2025, 6, 18, 3, 2025, 25), (2021, 1, 3, 7, 2020, 53), (2024, 12, 30, 1, 2025, 1), (2016, 1, 1, 5, 2015, 53),
    (1970, 1, 1, 4, 1970, 1),
  ])
  func knowsWeekdaysAndWeeks(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int, _ weekYear: Int, _ week: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.weekday == weekday)
    #expect(date.isoWeek == (weekYear, week))
    #expect(CivilDate.monday(ofWeek: week, year: weekYear) == date.dayNumber - weekday + 1)
  }

  @Test(arguments: [(2013, 3, 31), (2018, 4, 1), (2024, 3, 31), (2025, 4, 20), (1961, 4, 2)])
  func knowsEaster(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate.easter(of: year) == CivilDate(year: year, month: month, day: day))
  }
}
