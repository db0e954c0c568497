import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Invented facts beside careers (counts, amounts, lives, places, bosses), told by several articles at random grain and rounding: what is
/// consistent never conflicts, and one value changed beyond every tolerance is found with the changed claim in the minimal set.
struct RandomFactTests {
  typealias Numbers = RandomWorldTests.Numbers

  /// What is true in a world.
  struct Truth {
    let staff: Int
    let worth: Int
    let founded: Int
    let born: Int
    let place: String
    let region: String
    let boss: String
  }

  static let today = Newsroom.day
  static let places = [("Bergen", "Norway"), ("Malmo", "Sweden"), ("Lyon", "France"), ("Graz", "Austria")]
  static let bosses = ["Lee Park", "Maria Lund", "Hugo Klein"]

  static func truth(_ numbers: inout Numbers) -> Truth {
    let place = places[numbers.next(0...places.count - 1)]
    return Truth(
      staff: numbers.next(40...40_000), worth: numbers.next(20...9000), founded: today - numbers.next(4000...30_000),
      born: today - numbers.next(9000...28_000), place: place.0, region: place.1,
      boss: bosses[numbers.next(0...bosses.count - 1)])
  }

  /// A true count: exact, rounded and called so, or as a bound.
  static func count(_ value: Int, _ numbers: inout Numbers) -> SlotValue {
    switch numbers.next(0...3) {
    case 0: return .number(value)
    case 1: return .number((value + 5) / 10 * 10, .approximate)
    case 2: return .number(value - numbers.next(1...value / 4), .moreThan)
    default: return .number(value + numbers.next(1...value / 4), .lessThan)
    }
  }

  /// A true amount in millions, good to its last digit.
  static func amount(_ millions: Int, _ numbers: inout Numbers) -> SlotValue {
    let isRounded = millions >= 1000 && numbers.next(0...1) == 0
    let value =
      isRounded
      ? Decimal(significand: Int128((millions + 50) / 100), exponent: 8) : Decimal(significand: Int128(millions), exponent: 6)
    return .money(
      StatedMoney(
        amount: StatedNumber(value: value, modifier: numbers.next(0...2) == 0 ? .approximate : .none), currency: "USD"))
  }

  static func age(_ born: Int) -> Int {
    let (birth, now) = (CivilDate(dayNumber: born), CivilDate(dayNumber: today))
    let hadBirthday = (now.month, now.day) >= (birth.month, birth.day)
    return now.year - birth.year - (hadBirthday ? 0 : 1)
  }

  static func world(_ seed: UInt64) -> (room: Newsroom, truth: Truth) {
    var numbers = Numbers(seed: seed)
    let truth = truth(&numbers)
    var room = Newsroom()
    for article in 0..<numbers.next(2...4) {
      room.article("\(article).txt", published: today)
      let organization: (String, SlotValue?) = ("organization", room.organization("Northwind"))
      let person: (String, SlotValue?) = ("person", room.person("Ada Smith"))
      let now: (String, SlotValue?) = ("date", .published())
      if numbers.next(0...1) == 0 { room.state("headcount", [organization, ("number", count(truth.staff, &numbers)), now]) }
      if numbers.next(0...1) == 0 { room.state("valuation", [organization, ("amount", amount(truth.worth, &numbers)), now]) }
      if numbers.next(0...1) == 0 {
        room.state("founding-date", [organization, ("date", RandomWorldTests.date(truth.founded, &numbers))])
      }
      if numbers.next(0...1) == 0 { room.state("birth", [person, ("date", RandomWorldTests.date(truth.born, &numbers))]) }
      if numbers.next(0...1) == 0 {
        let years = age(truth.born)
        room.state("age", [person, ("age", .age(years...years)), now], tense: .present)
      }
      if numbers.next(0...1) == 0 {
        let place = numbers.next(0...2)
        let town = place == 0 ? truth.region : truth.place
        room.state(
          "birthplace",
          [
            person, ("place", room.entity(town, .place)),
            ("region", place == 1 ? room.entity(truth.region, .place) : nil),
          ])
      }
      if numbers.next(0...1) == 0 {
        room.state("reporting", [person, ("boss", room.person(truth.boss)), now], tense: .present)
      }
    }
    return (room, truth)
  }

  @Test func consistentFactsNeverConflict() {
    var claims = 0
    for seed in 10_000..<13_000 as Range<UInt64> {
      let (room, _) = Self.world(seed)
      claims += room.claims.count
      // A number to the last digit among rounded ones is a remark, not a contradiction.
      let conflicts = room.conflicts().filter { $0.rule != "CC410" }
      #expect(conflicts.isEmpty, "seed \(seed): \(conflicts.map { "\($0.rule) \($0.headline) \($0.why)" })")
    }
    #expect(claims > 15_000)
  }

  /// Kinds with a false value each, far from the true one.
  static func lie(_ kind: String, _ truth: Truth, _ room: inout Newsroom) -> [(String, SlotValue?)] {
    switch kind {
    case "headcount": [("number", .number(truth.staff * 3)), ("date", .published())]
    case "valuation":
      [
        ("amount", .money(StatedMoney(amount: StatedNumber(value: Decimal(truth.worth * 3_000_000)), currency: "USD"))),
        ("date", .published()),
      ]
    case "founding-date": [("date", .year(CivilDate(dayNumber: truth.founded).year - 6))]
    case "birth": [("date", .year(CivilDate(dayNumber: truth.born).year - 6))]
    case "age": [("age", .age(age(truth.born) + 5...age(truth.born) + 5)), ("date", .published())]
    case "birthplace":
      [
        ("place", room.entity("Osaka", .place)), ("region", room.entity("Japan", .place)),
      ]
    default: [("boss", room.person("Olga Brandt")), ("date", .published())]
    }
  }

  /// The true value, told plainly by one more article.
  static func fact(_ kind: String, _ truth: Truth, _ room: inout Newsroom) -> [(String, SlotValue?)] {
    let (founded, born) = (CivilDate(dayNumber: truth.founded), CivilDate(dayNumber: truth.born))
    return switch kind {
    case "headcount": [("number", .number(truth.staff)), ("date", .published())]
    case "valuation":
      [
        ("amount", .money(StatedMoney(amount: StatedNumber(value: Decimal(truth.worth * 1_000_000)), currency: "USD"))),
        ("date", .published()),
      ]
    case "founding-date": [("date", .day(founded.year, founded.month, founded.day))]
    case "birth", "age": [("date", .day(born.year, born.month, born.day))]
    case "birthplace":
      [
        ("place", room.entity(truth.place, .place)), ("region", room.entity(truth.region, .place)),
      ]
    default: [("boss", room.person(truth.boss)), ("date", .published())]
    }
  }

  @Test(arguments: ["headcount", "valuation", "founding-date", "birth", "age", "birthplace", "reporting"])
  func oneChangedValueIsFound(_ kind: String) {
    for seed in 20_000..<20_300 as Range<UInt64> {
      var (room, truth) = Self.world(seed)
      let isOfPerson = !["headcount", "valuation", "founding-date"].contains(kind)
      let base: [(String, SlotValue?)] =
        isOfPerson ? [("person", room.person("Ada Smith"))] : [("organization", room.organization("Northwind"))]
      room.article("true.txt")
      room.state(kind == "age" ? "birth" : kind, base + Self.fact(kind, truth, &room), tense: .present)
      room.article("wrong.txt")
      let wrong = room.state(kind, base + Self.lie(kind, truth, &room), tense: .present)
      let findings = room.conflicts().filter { finding in
        finding.sides.contains { $0.claims.contains(wrong) } && finding.grade == .impossible
      }
      #expect(!findings.isEmpty, "\(kind), seed \(seed)")
      #expect(
        findings.contains { $0.claims.contains(wrong) || $0.sides.count > 2 }, "\(kind), seed \(seed): minimal set")
    }
  }
}
