import NormalValues
import Testing

/// Arithmetic on intervals of days against brute force over the days themselves.
@Suite struct IntervalPropertyTests {
  /// Numbers that are the same in every run.
  private struct Generator {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static func date(_ days: ClosedRange<Int>) -> StatedDate {
    StatedDate(grain: .day, earliest: days.lowerBound, latest: days.upperBound)
  }

  @Test func datesCompareAsTheirSetsOfDays() {
    let ranges = (0..<8).flatMap { first in (first..<8).map { first...$0 } }
    for left in ranges {
      for right in ranges {
        let (mine, others) = (Set(left), Set(right))
        let nearest = mine.flatMap { day in others.map { abs(day - $0) } }.min() ?? 0
        let expected: ValueRelation =
          mine == others
          ? .equal
          : nearest > 1
            ? .disjoint
            : mine.isDisjoint(with: others)
              ? .strained : mine.isSubset(of: others) ? .refines : others.isSubset(of: mine) ? .refinedBy : .overlaps
        let relation = Self.date(left).relation(to: Self.date(right))
        #expect(relation == expected, "\(left) and \(right)")
        #expect(relation == Self.date(right).relation(to: Self.date(left)).reversed)
      }
    }
  }

  @Test func lengthsFitTheSpansThatSomeChoiceOfDaysAllows() {
    var generator = Generator(state: 7)
    for round in 0..<400 {
      let start = generator.below(40)
      let startEnd = start + generator.below(12)
      let end = start + generator.below(60)
      let endEnd = end + generator.below(12)
      let days = generator.below(70)
      let length = StatedDuration(tenths: days * 10, .day)
      let lengths = (start...startEnd).flatMap { first in (end...endEnd).map { $0 - first } }.filter { $0 >= 0 }
      let relation = length.relation(toSpanFrom: Self.date(start...startEnd), to: Self.date(end...endEnd))
      #expect((relation == .disjoint) == !lengths.contains(days), "round \(round): \(days) days, \(start)...\(endEnd)")
      if Set(lengths) == [days] { #expect(relation != .overlaps && !relation.isConflict, "round \(round)") }
    }
  }

  @Test func spansComparePartByPartInAnyOrder() {
    var generator = Generator(state: 11)
    for round in 0..<300 {
      let values = (0..<2).map { _ -> NormalValue in
        let start = generator.below(30)
        let end = start + generator.below(30)
        return .interval(
          start: generator.below(5) == 0 ? nil : Self.date(start...start + generator.below(4)),
          end: generator.below(5) == 0 ? nil : Self.date(end...end + generator.below(4)))
      }
      #expect(values[0].relation(to: values[1]) == values[1].relation(to: values[0]).reversed, "round \(round)")
      #expect(values[0].relation(to: values[0]) == .equal)
    }
  }

  @Test(arguments: [StatedDate.Grain.week, .month, .quarter, .halfYear, .year, .decade, .century])
  func unitsTileFourHundredYears(_ grain: StatedDate.Grain) throws {
    let first = try #require(CivilDate(year: 1700)?.dayNumber)
    let last = try #require(CivilDate(year: 2100)?.dayNumber)
    var unit = try #require(CalendarUnit(grain, containing: first))
    while unit.days.upperBound < last {
      let next = try #require(unit.advanced(by: 1))
      #expect(next.days.lowerBound == unit.days.upperBound + 1, "\(unit) and \(next)")
      #expect(next.advanced(by: -1) == unit)
      #expect(CalendarUnit(grain, containing: next.days.lowerBound) == next)
      #expect(CalendarUnit(grain, containing: next.days.upperBound) == next)
      unit = next
    }
  }
}

@Suite struct FeastTests {
  @Test(arguments: [(2018, 4, 8), (2021, 5, 2), (2024, 5, 5), (2025, 4, 20)])
  func knowsOrthodoxEaster(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate.orthodoxEaster(of: year) == CivilDate(year: year, month: month, day: day))
  }

  /// Within a day of those that were kept.
  @Test(arguments: [(10, 1, 2024, 4, 10), (10, 1, 2021, 5, 13), (12, 10, 2023, 6, 28), (1, 1, 2025, 6, 26)])
  func knowsIslamicFeasts(_ month: Int, _ dayOfMonth: Int, _ year: Int, _ civilMonth: Int, _ day: Int) throws {
    let found = try #require(CivilDate.islamicDay(month: month, day: dayOfMonth, inGregorian: year))
    let kept = try #require(CivilDate(year: year, month: civilMonth, day: day)?.dayNumber)
    #expect(abs(found - kept) <= 1)
  }

  @Test func islamicYearsAreShorterThanCivilOnes() {
    for year in 1900...2100 {
      guard let day = CivilDate.islamicDay(month: 1, day: 1, inGregorian: year) else { continue }
      #expect(CivilDate(dayNumber: day).year == year)
    }
  }
}
