import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Sums, shares and changes of every kind that the catalogue checks, with random figures that are rounded as texts round: what is true never
/// conflicts, and a figure beyond rounding is found.
struct ArithmeticWorldTests {
  typealias Numbers = RandomWorldTests.Numbers

  struct Fact: Sendable, CustomTestStringConvertible {
    let kind: ClaimKind
    let check: CheckDeclaration

    var testDescription: String { "\(kind.name) \(check.check)" }
  }

  static let facts: [Fact] = Newsroom.catalogue.kinds.flatMap { kind in
    kind.checks.filter { ["sum", "within", "share", "change", "equal"].contains($0.check) }.map { Fact(kind: kind, check: $0) }
  }

  @Test func theCatalogueHasEverySortOfArithmetic() {
    #expect(Set(Self.facts.map(\.check.check)) == ["sum", "within", "share", "change", "equal"])
  }

  private static func names(_ fact: Fact, _ keyword: String) -> [String] {
    (fact.check[keyword] ?? "").split(separator: " ").map(String.init).filter { $0 != "and" }
  }

  private static func percent(_ tenths: Int) -> SlotValue {
    let value = tenths % 10 == 0 ? Decimal(tenths / 10) : Decimal(significand: Int128(tenths), exponent: -1)
    return .number(StatedNumber(value: value, unit: "percent"))
  }

  /// Figures for the slots of a check; `isTrue` or far off.
  private static func figures(_ fact: Fact, _ isTrue: Bool, _ numbers: inout Numbers) -> [(String, Int)] {
    let first = fact.check[""] ?? ""
    switch fact.check.check {
    case "sum", "within":
      let parts = names(fact, "of").map { ($0, numbers.next(3...900)) }
      let sum = parts.reduce(0) { $0 + $1.1 }
      let slack = fact.check.check == "within" ? numbers.next(0...40) : 0
      return parts + [(first, isTrue ? sum + slack : sum - 2 - sum / 4)]
    case "equal":
      let count = numbers.next(2...9)
      return [(first, count), (fact.check["and"] ?? "", isTrue ? count : count + 1)]
    case "share":
      let whole = numbers.next(20...5000)
      let part = numbers.next(1...whole)
      return [(first, part), (fact.check["and"] ?? "", whole), (fact.check["is"] ?? "", part * 1000 / whole + (isTrue ? 0 : 90))]
    default:
      let from = numbers.next(200...9000)
      let tenths = numbers.next(20...900)
      let exact = from * (1000 + tenths) / 1000
      return [(first, from), (fact.check["and"] ?? "", isTrue ? exact : exact * 2), (fact.check["by"] ?? "", tenths)]
    }
  }

  private static func state(_ fact: Fact, _ figures: [(String, Int)], _ room: inout Newsroom) -> Int {
    let percentages = [fact.check["is"], fact.check["by"]].compactMap(\.self)
    let filled = Set(figures.map(\.0))
    var slots: [(String, SlotValue?)] = figures.map { name, value in
      if percentages.contains(name) {
        // Whole percents, to the nearest.
        return (name, percent((value + 5) / 10 * 10))
      }
      guard fact.kind.slot(name)?.type == .money else { return (name, .number(value)) }
      return (name, .money(StatedMoney(amount: StatedNumber(value: Decimal(value)), currency: "USD")))
    }
    for slot in fact.kind.slots where !filled.contains(slot.name) && (slot.isKey || slot.isRequired) {
      switch slot.type {
      case .text: slots.append((slot.name, .text(slot.name == "direction" ? "up" : "harbour")))
      case .number: slots.append((slot.name, .number(5000)))
      case .date: slots.append((slot.name, .published()))
      case .person: slots.append((slot.name, room.person("Ada Smith")))
      default: slots.append((slot.name, room.entity("Northwind", .organization)))
      }
    }
    return room.state(fact.kind.name, slots)
  }

  @Test(arguments: facts)
  func whatAddsUpNeverConflicts(_ fact: Fact) {
    for seed in 40_000..<40_200 as Range<UInt64> {
      var numbers = Numbers(seed: seed)
      var room = Newsroom()
      room.article("a.txt")
      let figures = Self.figures(fact, true, &numbers)
      _ = Self.state(fact, figures, &room)
      let conflicts = room.conflicts().filter { $0.rule == fact.check["code"] }
      #expect(conflicts.isEmpty, "seed \(seed) \(figures): \(conflicts.map { "\($0.headline) \($0.why)" })")
    }
  }

  @Test(arguments: facts)
  func aFigureBeyondRoundingIsFound(_ fact: Fact) {
    for seed in 50_000..<50_100 as Range<UInt64> {
      var numbers = Numbers(seed: seed)
      var room = Newsroom()
      room.article("a.txt")
      let figures = Self.figures(fact, false, &numbers)
      let wrong = Self.state(fact, figures, &room)
      let findings = room.conflicts().filter { $0.rule == fact.check["code"] }
      #expect(findings.contains { $0.claims == [wrong] }, "seed \(seed) \(figures)")
    }
  }
}
