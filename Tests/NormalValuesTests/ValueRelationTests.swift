import NormalValues
import Testing

@Suite struct ValueRelationTests {
  static func number(_ value: Int, _ modifier: StatedNumber.Modifier = .none, unit: String? = nil, upTo upper: Int? = nil)
    -> NormalValue
  {
    .number(StatedNumber(value: Decimal(value), upper: upper.map { Decimal($0) }, modifier: modifier, unit: unit))
  }

  static func money(_ significand: Int128, _ exponent: Int, _ currency: String = "USD") -> NormalValue {
    .money(StatedMoney(amount: StatedNumber(value: Decimal(significand: significand, exponent: exponent)), currency: currency))
  }

  static let samples: [NormalValue] = [
    .date(StatedDate(.year(2019))), .date(StatedDate(.month(year: 2019, month: 5))), .date(StatedDate(.year(2020))),
    .date(StatedDate(.year(2019), modifier: .end)), .date(StatedDate(.year(2019), isFiscal: true)),
    .date(StatedDate(.year(2018), modifier: .before)), .date(StatedDate(.year(2021), modifier: .approximate)),
    .interval(start: StatedDate(.year(2017)), end: StatedDate(.year(2022))), .interval(start: StatedDate(.year(2017)), end: nil),
    .interval(start: nil, end: StatedDate(.year(2021))), .duration(StatedDuration(tenths: 50, .year)),
    .duration(StatedDuration(tenths: 40, .year)), .duration(StatedDuration(tenths: 600, .month)), .duration(.brief),
    .duration(StatedDuration(tenths: 52, .year)), .duration(StatedDuration(tenths: 50, .year, modifier: .moreThan)),
    .window(StatedDuration(tenths: 50, .year), end: nil), number(300), number(300, .moreThan), number(300, .approximate),
    number(320), number(100, upTo: 400), number(12, unit: "percent"), number(12, unit: "percentage points"),
    money(24, 8), money(2_400_000_000, 0), money(25, 8), money(24, 8, "EUR"), .ordinal(3), .ordinal(4), .age(41...41),
    .age(40...49), .share(numerator: 1, denominator: 5), .share(numerator: 2, denominator: 10), .multiple(Decimal(2)),
    .rate(StatedDuration(tenths: 10, .year)), .vague,
  ]

  @Test func comparisonIsSymmetric() {
    for left in Self.samples {
      for right in Self.samples {
        #expect(left.relation(to: right) == right.relation(to: left).reversed, "\(left) and \(right)")
      }
    }
  }

  @Test func everyComparableValueEqualsItself() {
    for value in Self.samples where value != .vague { #expect(value.relation(to: value) == .equal, "\(value)") }
  }

  @Test func aMonthRefinesItsYear() {
    #expect(Self.samples[1].relation(to: Self.samples[0]) == .refines)
    #expect(Self.samples[1].relation(to: Self.samples[2]) == .disjoint)
  }

  @Test func fiscalAndCalendarYearsAreNotCompared() {
    #expect(Self.samples[0].relation(to: Self.samples[4]) == .incomparable(.fiscalAgainstCalendar))
  }

  @Test func aDayEitherSideIsOnlyStrained() {
    let monday = StatedDate(.day(20_000))
    #expect(monday.relation(to: StatedDate(.day(20_001))) == .strained)
    #expect(monday.relation(to: StatedDate(.day(20_002))) == .disjoint)
  }

  @Test func fourAndFiveYearsExcludeEachOther() {
    #expect(
      NormalValue.duration(StatedDuration(tenths: 50, .year)).relation(to: .duration(StatedDuration(tenths: 40, .year)))
        == .disjoint)
  }

  @Test func sixtyMonthsAreFiveYears() {
    #expect(StatedDuration(tenths: 600, .month).relation(to: StatedDuration(tenths: 50, .year)) == .refines)
  }

  @Test func aBoundIsNeverContradictedOnItsSide() {
    #expect(Self.number(300, .moreThan).relation(to: Self.number(5000)) == .refinedBy)
    #expect(Self.number(300, .moreThan).relation(to: Self.number(300)) == .disjoint)
    #expect(Self.number(300, .orMore).relation(to: Self.number(300)) == .refinedBy)
  }

  @Test func aboutReachesFifteenPercentForCounts() {
    #expect(Self.number(300, .approximate).relation(to: Self.number(345)) == .refinedBy)
    #expect(Self.number(300, .approximate).relation(to: Self.number(346)) == .disjoint)
  }

  @Test func moneyIsGoodToHalfItsLastDigit() {
    #expect(Self.money(24, 8).relation(to: Self.money(2_440_000_000, 0)) == .refinedBy)
    #expect(Self.money(24, 8).relation(to: Self.money(25, 8)) == .overlaps)
    #expect(Self.money(24, 8).relation(to: Self.money(26, 8)) == .disjoint)
    #expect(Self.money(24, 8).relation(to: Self.money(24, 8, "EUR")) == .incomparable(.otherCurrency))
  }

  @Test func percentAndPointsAreOtherUnits() {
    #expect(
      Self.number(12, unit: "percent").relation(to: Self.number(12, unit: "percentage points")) == .incomparable(.otherUnit))
  }

  @Test func boundsAgreeWithBruteForceOverWholeNumbers() {
    let numbers: [StatedNumber] = [
      StatedNumber(value: Decimal(20)), StatedNumber(value: Decimal(20), modifier: .moreThan),
      StatedNumber(value: Decimal(20), modifier: .orMore), StatedNumber(value: Decimal(20), modifier: .lessThan),
      StatedNumber(value: Decimal(20), modifier: .orLess), StatedNumber(value: Decimal(10), upper: Decimal(30)),
      StatedNumber(value: Decimal(25)), StatedNumber(value: Decimal(40), modifier: .approximate),
      StatedNumber(value: Decimal(40), modifier: .approximatelyBelow),
    ]
    // Every bound of these is a whole number, so halves tell open ends apart.
    let probes = (0...160).map { Decimal(significand: Int128($0 * 5), exponent: -1) }
    for left in numbers {
      for right in numbers {
        let (one, two) = (left.bounds(isMeasured: false), right.bounds(isMeasured: false))
        let meet = probes.contains { one.contains($0) && two.contains($0) }
        #expect(one.isDisjoint(from: two) == !meet, "\(left.words) and \(right.words)")
        let inside = probes.allSatisfy { !one.contains($0) || two.contains($0) }
        if inside != one.isInside(two) {
          // Probes end at 80: an open side beyond them is not inside a closed one.
          #expect(one.upper == nil && two.upper != nil, "\(left.words) inside \(right.words)")
        }
      }
    }
  }

  @Test(arguments: [
    (Decimal(300), Decimal(300_000), 1000), (Decimal(5), Decimal(60), 12), (Decimal(2), Decimal(730), 365),
    (Decimal(950), Decimal(significand: 95, exponent: 2), 10),
  ])
  func findsSlipsOfScale(_ left: Decimal, _ right: Decimal, _ factor: Int) {
    #expect(ScaleSlip(left, right)?.factor == factor)
    #expect(ScaleSlip(right, left)?.factor == factor)
  }

  @Test func otherRatiosAreNoSlips() {
    #expect(ScaleSlip(Decimal(10), Decimal(20)) == nil)
    #expect(ScaleSlip(Decimal(0), Decimal(1000)) == nil)
    #expect(ScaleSlip(Decimal(-5), Decimal(50)) == nil)
    #expect(ScaleSlip(Decimal(100), Decimal(1015)) == nil)
  }

  @Test(arguments: [
    (NormalValue.interval(start: StatedDate(.year(2017)), end: StatedDate(.year(2022))), "from 2017 to 2022"),
    (.interval(start: StatedDate(.year(2015), modifier: .since), end: nil), "since 2015"), (.ordinal(43), "43rd"),
    (number(300, .moreThan), "more than 300"), (money(24, 8), "USD 2,400,000,000"), (.age(60...69), "aged 60 to 69"),
  ])
  func writesItself(_ value: NormalValue, _ words: String) { #expect(value.words == words) }
}
