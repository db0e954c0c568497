import ClaimModel
import NormalValues
import SourceText
import Testing

@testable import ClaimComparison

/// Invented careers, told by several articles at random grain: what is consistent never conflicts, and one changed value is found.
struct RandomWorldTests {
  /// SplitMix64.
  struct Numbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ range: ClosedRange<Int>) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return range.lowerBound + Int((z ^ (z >> 31)) % UInt64(range.count))
    }
  }

  struct Stay {
    let organization: String
    let start: Int
    let end: Int
    /// Which of the person's stays there.
    let number: Int
    let isLast: Bool
  }

  static let today = Newsroom.day

  /// Two to four stays one after the other; the same organisation may come twice, then far apart.
  static func career(_ numbers: inout Numbers) -> [Stay] {
    var day = today - numbers.next(9000...12_000)
    var stays: [Stay] = []
    let count = numbers.next(2...4)
    for index in 0..<count {
      let organization = index == 2 && numbers.next(0...1) == 0 ? stays[0].organization : "Firm \(index)"
      let length = numbers.next(500...2000)
      let number = stays.filter { $0.organization == organization }.count + 1
      stays.append(
        Stay(organization: organization, start: day, end: day + length, number: number, isLast: index == count - 1))
      day += length + numbers.next(1...120)
    }
    return stays
  }

  /// A true date at some grain.
  static func date(_ day: Int, _ numbers: inout Numbers) -> SlotValue {
    let grains: [StatedDate.Grain] = [.day, .month, .year, .year]
    guard let unit = CalendarUnit(grains[numbers.next(0...3)], containing: day) else { return .past(today) }
    return .date(StatedDate(unit, modifier: numbers.next(0...5) == 0 && unit.grain != .day ? .approximate : .none))
  }

  static func length(_ stay: Stay, _ numbers: inout Numbers) -> SlotValue {
    let months = Int((Double(stay.end - stay.start) / 30.436_875).rounded())
    return .duration(StatedDuration(tenths: months * 10, .month, modifier: numbers.next(0...3) == 0 ? .approximate : .none))
  }

  /// Some articles about a career, each with some true statements about some stays.
  static func world(_ seed: UInt64) -> (room: Newsroom, stays: [Stay]) {
    var numbers = Numbers(seed: seed)
    let stays = career(&numbers)
    var room = Newsroom()
    let person = room.person("Ada Smith")
    for article in 0..<numbers.next(2...4) {
      room.article("\(article).txt", published: today)
      for stay in stays {
        let repeats = stays.filter { $0.organization == stay.organization }.count > 1
        var base: [(String, SlotValue?)] = [("person", person), ("organization", room.organization(stay.organization))]
        // A text says which stay it means, or leaves it open where its dates tell.
        if stay.number > 1 || (repeats && numbers.next(0...1) == 0) { base.append(("nth", .ordinal(stay.number))) }
        let isOpen = repeats && base.count == 2
        if numbers.next(0...1) == 0 {
          room.state("employment", base + [("start", date(stay.start, &numbers)), ("end", date(stay.end, &numbers))])
        }
        if isOpen { continue }
        if numbers.next(0...2) == 0 { room.state("joining", base + [("date", date(stay.start, &numbers))]) }
        if numbers.next(0...2) == 0 { room.state("departure", base + [("date", date(stay.end, &numbers))]) }
        if numbers.next(0...3) == 0 { room.state("tenure", base + [("duration", length(stay, &numbers))]) }
      }
      for (left, right) in zip(stays, stays.dropFirst()) where left.organization != right.organization {
        guard numbers.next(0...3) == 0, left.number == 1, right.number == 1,
          stays.filter({ $0.organization == left.organization }).count == 1,
          stays.filter({ $0.organization == right.organization }).count == 1
        else { continue }
        let slots: [(String, SlotValue?)] = [
          ("person", person), ("from", room.organization(left.organization)), ("to", room.organization(right.organization)),
          ("date", date(right.start, &numbers)),
        ]
        room.state("move", slots)
      }
    }
    return (room, stays)
  }

  @Test func consistentCareersNeverConflict() {
    var claims = 0
    for seed in 0..<1000 as Range<UInt64> {
      let (room, _) = Self.world(seed)
      claims += room.claims.count
      let conflicts = room.conflicts().filter { $0.grade != .strained }
      #expect(conflicts.isEmpty, "seed \(seed): \(conflicts.map { "\($0.rule) \($0.headline) \($0.why)" })")
    }
    #expect(claims > 5000)
  }

  /// What is changed in a world: one value, beyond every tolerance.
  private static func change(
    _ stay: Stay, _ base: [(String, SlotValue?)], _ room: inout Newsroom, _ numbers: inout Numbers
  ) -> Int {
    func exact(_ day: Int) -> SlotValue { .date(StatedDate(.day(day))) }
    let (first, last) = (CivilDate(dayNumber: stay.start).year, CivilDate(dayNumber: stay.end).year)
    room.article("true.txt", published: today)
    room.state("employment", base + [("start", exact(stay.start)), ("end", exact(stay.end))])
    room.article("wrong.txt", published: today)
    switch numbers.next(0...4) {
    case 0: return room.state("departure", base + [("date", .year(last + numbers.next(2...5)))])
    case 1: return room.state("departure", base + [("date", .year(first - numbers.next(2...5)))])
    case 2: return room.state("joining", base + [("date", .year(first - numbers.next(2...5)))])
    case 3: return room.state("employment", base + [("start", exact(stay.start)), ("end", .year(last + 3))])
    default:
      let years = (stay.end - stay.start) / 365
      return room.state("tenure", base + [("duration", .years(years + numbers.next(4...9)))])
    }
  }

  @Test func oneChangedValueIsFoundByAMinimalSet() {
    var changed = 0
    for seed in 1000..<1600 as Range<UInt64> {
      var (room, stays) = Self.world(seed)
      var numbers = Numbers(seed: seed &* 31)
      guard let stay = stays.first(where: { stay in stays.filter { $0.organization == stay.organization }.count == 1 }) else {
        continue
      }
      let base: [(String, SlotValue?)] = [
        ("person", room.person("Ada Smith")), ("organization", room.organization(stay.organization)),
      ]
      let wrong = Self.change(stay, base, &room, &numbers)
      changed += 1
      let findings = room.conflicts().filter { $0.grade == .impossible }
      #expect(findings.contains { $0.claims.contains(wrong) }, "seed \(seed)")
      for finding in findings {
        // The rest of the world is consistent, so that nothing conflicts without the changed value.
        #expect(finding.claims.contains(wrong), "seed \(seed): \(finding.headline)")
        #expect(Self.isInConflict(finding.claims, of: room), "seed \(seed): \(finding.headline)")
        for left in finding.claims {
          let rest = finding.claims.filter { $0 != left }
          #expect(!Self.isInConflict(rest, of: room), "seed \(seed): \(finding.headline) without \(left)")
        }
      }
    }
    #expect(changed > 400)
  }

  /// Whether some claims of a room alone cannot all hold.
  private static func isInConflict(_ claims: [Int], of room: Newsroom) -> Bool {
    var alone = room
    alone.claims = claims.map { room.claims[$0] }
    return alone.conflicts().contains { $0.grade == .impossible }
  }

  @Test func theOrderOfArticlesAndClaimsDoesNotMatter() {
    for seed in 2000..<2060 as Range<UInt64> {
      var (room, stays) = Self.world(seed)
      let base: [(String, SlotValue?)] = [
        ("person", room.person("Ada Smith")), ("organization", room.organization(stays[0].organization)),
      ]
      room.article("wrong.txt")
      room.state("joining", base + [("date", .year(CivilDate(dayNumber: stays[0].start).year - 5))])
      room.state("tenure", base + [("duration", .years(20))])
      expectSameInAnyOrder(room, seed: seed)
    }
    expectSameInAnyOrder(SevenMattersTests.room(), seed: 0)
  }

  private func expectSameInAnyOrder(_ room: Newsroom, seed: UInt64) {
    let comparer = ClaimComparer(catalogue: Newsroom.catalogue)
    let expected = text(room.findings(), room.claims)
    // Sources and claims from last to first, with entities renumbered.
    let count = room.sources.count
    let entities = room.entities.map {
      Entity(id: EntityID(room.entities.count - 1 - Int($0.id.index)), kind: $0.kind, name: $0.name, names: [])
    }
    let claims = room.claims.reversed().map { claim in
      var claim = claim
      claim.source = count - 1 - claim.source
      claim.slots = claim.slots.map { filling in
        guard case .entity(let id) = filling.value else { return filling }
        return SlotFilling(filling.slot, .entity(EntityID(room.entities.count - 1 - Int(id.index))))
      }
      return claim
    }
    let findings = comparer.compare(claims: claims, entities: entities.reversed(), sources: room.sources.reversed())
    #expect(text(findings, claims) == expected, "seed \(seed)")
  }

  /// Findings with their claims by place in the text instead of by number.
  private func text(_ findings: [Finding], _ claims: [Claim]) -> [String] {
    findings.map { finding in
      let places = finding.claims.map { Int(claims[$0].span.start) }.sorted()
      let sides = finding.sides.map { side in "\(side.value): \(side.claims.map { Int(claims[$0].span.start) })" }
      return
        "\(finding.id) \(finding.rule) \(finding.headline) \(finding.why) \(finding.level) \(places) \(sides) \(finding.repairs)"
    }
  }

  @Test func idsStayWhenTextsMoveAndChangeWithAValue() {
    func ids(_ year: Int, shift: Int) -> [String] {
      var room = Newsroom()
      let base: [(String, SlotValue?)] = [
        ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
      ]
      room.article("a.txt")
      for _ in 0..<shift { room.state("headcount", [("organization", room.organization("Palegrove")), ("number", .number(4))]) }
      room.state("joining", base + [("date", .year(2011))])
      room.article("b.txt")
      room.state("joining", base + [("date", .year(year))])
      return room.conflicts().map(\.id)
    }
    #expect(ids(2013, shift: 0) == ids(2013, shift: 5))
    #expect(ids(2013, shift: 0) != ids(2014, shift: 0))
    #expect(ids(2013, shift: 0).allSatisfy { $0.utf8.count >= 6 })
  }
}
