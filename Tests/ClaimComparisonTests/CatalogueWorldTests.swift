import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Every comparable value of every kind of the catalogue, told by several articles at random grain and rounding: what is true never
/// conflicts, and one value changed beyond every tolerance is found with the changed claim in the minimal set.
///
/// The kinds come from the rule files, so that a new kind is tested as soon as it is declared.
struct CatalogueWorldTests {
  typealias Numbers = RandomWorldTests.Numbers

  /// A slot that a kind compares, with what the claim needs beside it.
  struct Fact: Sendable, CustomTestStringConvertible {
    let kind: ClaimKind
    let check: CheckDeclaration
    let slot: SlotDeclaration

    var testDescription: String { "\(kind.name).\(slot.name)" }
  }

  static let facts: [Fact] = Newsroom.catalogue.kinds.flatMap { kind in
    kind.checks.filter { $0.check == "single" }.compactMap { check in
      kind.slot(check[""] ?? "").map { Fact(kind: kind, check: check, slot: $0) }
    }
  }

  @Test func theCatalogueHasManyComparableValues() {
    let types = Set(Self.facts.map(\.slot.type))
    #expect(Self.facts.count > 50)
    #expect(types.isSuperset(of: [.number, .money, .date, .duration, .person, .text]))
  }

  /// What is true of a slot: a number that every type takes its value from.
  private struct Truth {
    let number: Int
    let day: Int
    let months: Int
  }

  private static func truth(_ numbers: inout Numbers) -> Truth {
    Truth(number: numbers.next(40...40_000), day: Newsroom.day - numbers.next(40...8000), months: numbers.next(14...140))
  }

  /// The truth at some grain, rounded as texts round.
  private static func value(_ type: SlotDeclaration.ValueType, _ truth: Truth, _ numbers: inout Numbers, _ room: inout Newsroom)
    -> SlotValue?
  {
    switch type {
    case .number: RandomFactTests.count(truth.number, &numbers)
    case .money: RandomFactTests.amount(truth.number / 5 + 20, &numbers)
    case .date: RandomWorldTests.date(truth.day, &numbers)
    case .duration:
      .duration(StatedDuration(tenths: truth.months * 10, .month, modifier: numbers.next(0...2) == 0 ? .approximate : .none))
    case .ordinal: .ordinal(truth.number % 9 + 1)
    case .age: .age(truth.number % 60 + 20...truth.number % 60 + 20)
    default: named(type, "Lee Park", &room)
    }
  }

  /// Beyond every tolerance.
  private static func lie(_ type: SlotDeclaration.ValueType, _ truth: Truth, _ room: inout Newsroom) -> SlotValue? {
    switch type {
    case .number: .number(truth.number * 3 + 7)
    case .money:
      .money(
        StatedMoney(amount: StatedNumber(value: Decimal((truth.number / 5 + 20) * 3_100_000)), currency: "USD"))
    case .date: .year(CivilDate(dayNumber: truth.day).year - 6)
    case .ordinal: .ordinal(truth.number % 9 + 4)
    case .duration: .duration(StatedDuration(tenths: truth.months * 31, .month))
    default: named(type, "Olga Brandt", &room)
    }
  }

  private static func plain(_ type: SlotDeclaration.ValueType, _ truth: Truth, _ room: inout Newsroom) -> SlotValue? {
    let day = CivilDate(dayNumber: truth.day)
    return switch type {
    case .number: .number(truth.number)
    case .money: .money(StatedMoney(amount: StatedNumber(value: Decimal((truth.number / 5 + 20) * 1_000_000)), currency: "USD"))
    case .date: .day(day.year, day.month, day.day)
    case .ordinal: .ordinal(truth.number % 9 + 1)
    case .duration: .duration(StatedDuration(tenths: truth.months * 10, .month))
    default: named(type, "Lee Park", &room)
    }
  }

  private static func named(_ type: SlotDeclaration.ValueType, _ name: String, _ room: inout Newsroom) -> SlotValue? {
    switch type {
    case .person: room.person(name)
    case .organization: room.organization(name + " Works")
    case .place: room.entity(name + "ville", .place)
    case .team, .product, .entity: room.entity(name + " Unit", .unknown)
    case .entities: if case .entity(let id) = room.entity(name, .person) { .entities([id]) } else { nil }
    case .text: .text(name.lowercased())
    case .title: .title(name.lowercased())
    default: nil
    }
  }

  /// Keys and required slots beside the one that is compared; the same in every article.
  private static func base(_ fact: Fact, _ room: inout Newsroom) -> [(String, SlotValue?)] {
    let per = (fact.check["per"] ?? "").split(separator: " ").map(String.init)
    let choice = (fact.check["where"] ?? "").split(separator: " ").map(String.init)
    return fact.kind.slots.filter { slot in
      slot.name != fact.slot.name && (slot.isKey || slot.isRequired || per.contains(slot.name) || slot.filledFrom == .published)
    }.map { slot in
      if choice.count == 3, choice[0] == slot.name, let word = Newsroom.lists[choice[2]]?.min() {
        return (slot.name, slot.type == .title ? .title(word) : .text(word))
      }
      switch slot.type {
      case .number: return (slot.name, .number(77))
      case .money: return (slot.name, .money(StatedMoney(amount: StatedNumber(value: Decimal(77_000_000)), currency: "USD")))
      case .date: return (slot.name, slot.filledFrom == .published ? .published() : .day(2020, 5, 3))
      case .duration: return (slot.name, .days(30))
      case .ordinal: return (slot.name, .ordinal(2))
      case .age: return (slot.name, .age(40...40))
      default: return (slot.name, named(slot.type, "Ada Smith", &room))
      }
    }
  }

  /// Some articles that tell the truth; a title that a list names stays as it is.
  private static func world(_ fact: Fact, _ seed: UInt64) -> (room: Newsroom, truth: Truth) {
    var numbers = Numbers(seed: seed)
    let truth = truth(&numbers)
    var room = Newsroom()
    for article in 0..<numbers.next(2...5) {
      room.article("\(article).txt", published: Newsroom.day)
      let slots = base(fact, &room)
      room.state(fact.kind.name, slots + [(fact.slot.name, value(of: fact, truth, &numbers, &room))])
    }
    return (room, truth)
  }

  /// A slot whose values a list limits takes the first word of the list.
  private static func value(of fact: Fact, _ truth: Truth, _ numbers: inout Numbers, _ room: inout Newsroom) -> SlotValue? {
    listed(fact)?.min().map { fact.slot.type == .title ? .title($0) : .text($0) } ?? value(fact.slot.type, truth, &numbers, &room)
  }

  private static func listed(_ fact: Fact) -> Set<String>? {
    let choice = (fact.check["where"] ?? "").split(separator: " ").map(String.init)
    return choice.count == 3 && choice[0] == fact.slot.name ? Newsroom.lists[choice[2]] : nil
  }

  @Test(arguments: facts)
  func theTruthNeverConflicts(_ fact: Fact) {
    for seed in 20_000..<20_040 as Range<UInt64> {
      let (room, _) = Self.world(fact, seed)
      // A number to the last digit among rounded ones is a remark, not a contradiction.
      let conflicts = room.conflicts().filter { $0.rule != "CC410" }
      #expect(conflicts.isEmpty, "seed \(seed): \(conflicts.map { "\($0.rule) \($0.headline) \($0.why)" })")
    }
  }

  @Test(arguments: facts)
  func oneChangedValueIsFound(_ fact: Fact) {
    for seed in 30_000..<30_030 as Range<UInt64> {
      var (room, truth) = Self.world(fact, seed)
      let words = Self.listed(fact)?.sorted()
      func chosen(_ place: Int) -> SlotValue? { words.map { fact.slot.type == .title ? .title($0[place]) : .text($0[place]) } }
      room.article("true.txt")
      room.state(
        fact.kind.name, Self.base(fact, &room) + [(fact.slot.name, chosen(0) ?? Self.plain(fact.slot.type, truth, &room))])
      room.article("wrong.txt")
      let wrong = room.state(
        fact.kind.name, Self.base(fact, &room) + [(fact.slot.name, chosen(1) ?? Self.lie(fact.slot.type, truth, &room))])
      let findings = room.conflicts()
      #expect(
        findings.contains { finding in finding.sides.contains { $0.claims.contains(wrong) } },
        "seed \(seed): nothing against the lie")
      #expect(
        findings.allSatisfy { finding in
          finding.claims.contains(wrong) || finding.sides.contains { $0.claims.contains(wrong) } || finding.rule == "CC410"
        }, "seed \(seed)")
    }
  }
}
