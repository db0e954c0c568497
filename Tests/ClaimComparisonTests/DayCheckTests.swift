import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Days as texts name them: by their weekday, and by how far they are from the text's own day, 15 June 2020, a Monday.
struct DayCheckTests {
  private func weekday(_ name: String, _ date: SlotValue, published: Int? = Newsroom.day) -> [Finding] {
    var room = Newsroom()
    room.article("a.txt", published: published)
    room.state("weekday-of-date", [("day", .text(name)), ("date", date)])
    return room.conflicts()
  }

  private func found(_ day: Int, origin: StatedDate.Origin) -> SlotValue {
    .date(StatedDate(grain: .day, earliest: day, latest: day, origin: origin))
  }

  @Test func aDateFallsOnItsWeekday() {
    #expect(weekday("tuesday", .day(2020, 5, 19)).isEmpty)
    let wrong = weekday("monday", .day(2020, 5, 19))
    #expect(wrong.map(\.rule) == ["CC852"])
    #expect(wrong.first?.headline == "19 May 2020: Monday or Tuesday?")
    #expect(wrong.first?.repairs == ["if “Monday” is Tuesday"])
  }

  @Test func leapDaysAndTheTurnOfCenturiesAreCounted() {
    #expect(weekday("tuesday", .day(2000, 2, 29)).isEmpty)
    #expect(weekday("wednesday", .day(2000, 3, 1)).isEmpty)
    #expect(!weekday("wednesday", .day(2000, 2, 29)).isEmpty)
  }

  @Test func oldCalendarsAreLeftAlone() {
    #expect(weekday("monday", .day(1917, 11, 7)).isEmpty)
    #expect(!weekday("monday", .day(1927, 11, 8)).isEmpty)
  }

  @Test func aMonthHasNoWeekday() { #expect(weekday("monday", .month(2020, 5)).isEmpty) }

  @Test func aDateWithoutAYearIsOneNearTheText() {
    #expect(!weekday("monday", found(Newsroom.day + 2, origin: .published)).isEmpty)
    #expect(weekday("monday", found(Newsroom.day + 40, origin: .published)).isEmpty, "it may be of another year")
    #expect(weekday("monday", found(Newsroom.day + 2, origin: .published), published: nil).isEmpty)
  }

  @Test func oneTextIsToldOnceOfOneDay() {
    var room = Newsroom()
    room.article("a.txt")
    for _ in 0..<3 { room.state("weekday-of-date", [("day", .text("monday")), ("date", .day(2020, 5, 19))]) }
    #expect(room.conflicts().count == 1)
  }

  private func told(_ word: String, _ day: SlotValue, before: Int, after: Int, published: Int? = Newsroom.day) -> [String] {
    var room = Newsroom()
    room.article("a.txt", published: published)
    room.state("told-day", [("word", .text(word)), ("date", day), ("before", .number(before)), ("after", .number(after))])
    return room.conflicts().map(\.rule)
  }

  @Test func yesterdayIsADayBefore() {
    #expect(told("yesterday", .day(2020, 6, 14), before: 2, after: 0) == [])
    #expect(told("yesterday", .day(2020, 6, 3), before: 2, after: 0) == ["CC853"])
  }

  @Test func thisWeekHasTwoEnds() {
    #expect(told("this week", .day(2020, 6, 9), before: 6, after: 6) == [])
    #expect(told("this week", .day(2020, 6, 8), before: 6, after: 6) == ["CC853"])
    #expect(told("this week", .day(2020, 6, 22), before: 6, after: 6) == ["CC853"])
  }

  @Test func aMonthIsOutsideOnlyAsAWhole() {
    #expect(told("this month", .month(2020, 6), before: 20, after: 0) == [])
    #expect(told("this month", .month(2020, 4), before: 20, after: 0) == ["CC853"])
  }

  @Test func aTextWithoutADayTiesNothing() {
    #expect(told("yesterday", .day(2020, 6, 3), before: 2, after: 0, published: nil) == [])
  }
}
