import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Numbers are compared for one stretch of time alone, and some of them grow.
@Suite struct DateScopeTests {
  private static func date(_ year: Int) -> SlotValue? {
    guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31) else {
      return nil
    }
    return .date(StatedDate(grain: .year, earliest: first.dayNumber, latest: last.dayNumber))
  }

  /// Two articles, published so many days apart, each with a number of signings.
  private func verdicts(_ first: (Int, SlotValue?), _ second: (Int, SlotValue?), daysApart: Int = 0) -> [String] {
    var room = Newsroom()
    for (index, (number, date)) in [first, second].enumerated() {
      room.article("\(index).md", published: Newsroom.day + index * daysApart)
      room.state(
        "tally",
        [
          ("holder", room.organization("Northwind Rovers")), ("action", .text("take on")), ("thing", .text("player")),
          ("number", .number(StatedNumber(value: Decimal(significand: Int128(number))))), ("date", date),
        ])
    }
    return room.verdicts()
  }

  @Test func numbersOfOneDayConflict() {
    #expect(verdicts((3, nil), (5, nil)) == ["CC405 impossible cross"])
  }

  @Test func numbersOfOneYearConflict() {
    #expect(verdicts((3, Self.date(2019)), (5, Self.date(2019))) == ["CC405 impossible cross"])
  }

  @Test func numbersOfDifferentYearsAreNotCompared() {
    #expect(verdicts((3, Self.date(2018)), (5, Self.date(2019))).isEmpty)
  }

  @Test func aYearIsNotTheDayOfTheNews() {
    #expect(verdicts((3, Self.date(2019)), (5, nil)).isEmpty)
  }

  @Test func aLaterTextMayHaveMore() {
    #expect(verdicts((3, nil), (5, nil), daysApart: 4) == ["CC416 strained cross"])
  }

  @Test func aLaterTextCannotHaveFewer() {
    #expect(verdicts((5, nil), (3, nil), daysApart: 4) == ["CC405 impossible cross"])
  }

  @Test func monthsApartAreNotCompared() {
    #expect(verdicts((5, nil), (3, nil), daysApart: 60).isEmpty)
  }

  @Test func roundingIsNoConflict() {
    #expect(verdicts((12_000, nil), (12_043, nil)).isEmpty)
  }
}
