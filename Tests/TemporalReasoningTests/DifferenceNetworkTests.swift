import Testing

@testable import TemporalReasoning

/// A generator whose numbers depend on the seed alone (SplitMix64).
struct SeededNumbers {
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

struct DifferenceNetworkTests {
  /// Up to four instants beside the origin and up to nine constraints with bounds of a few days.
  static func random(_ seed: UInt64) -> DifferenceNetwork {
    var numbers = SeededNumbers(seed: seed)
    var network = DifferenceNetwork()
    for _ in 0..<numbers.next(1...4) { _ = network.addVariable() }
    let labels = numbers.next(2...6)
    for _ in 0..<numbers.next(2...9) {
      let later = numbers.next(0...network.variableCount - 1)
      let earlier = numbers.next(0...network.variableCount - 1)
      guard later != earlier else { continue }
      let label = numbers.next(0...5) == 0 ? nil : numbers.next(0...labels - 1)
      network.add(DifferenceConstraint(later, minus: earlier, atMost: numbers.next(-2...2), label: label))
    }
    return network
  }

  /// Tries every choice of days; bounds of at most two days over four steps never need more than eight.
  static func holds(_ network: DifferenceNetwork, _ labels: Set<Int>) -> Bool {
    let constraints = network.constraints.filter { $0.label.map(labels.contains) ?? true }
    var days = [Int](repeating: 0, count: network.variableCount)
    func place(_ variable: Int) -> Bool {
      if variable == days.count { return true }
      for day in -8...8 {
        days[variable] = day
        let fits = constraints.allSatisfy { constraint in
          max(constraint.later, constraint.earlier) != variable
            || days[constraint.later] - days[constraint.earlier] <= constraint.bound
        }
        if fits, place(variable + 1) { return true }
      }
      return false
    }
    return place(1)
  }

  static func subsets(_ labels: [Int]) -> [Set<Int>] {
    (0..<(1 << labels.count)).map { bits in Set(labels.indices.filter { bits >> $0 & 1 == 1 }.map { labels[$0] }) }
  }

  @Test func agreesWithBruteForce() {
    for seed in 0..<3000 as Range<UInt64> {
      let network = Self.random(seed)
      for labels in Self.subsets(network.labels) {
        #expect(network.isConsistent(labels) == Self.holds(network, labels), "seed \(seed), labels \(labels.sorted())")
      }
    }
  }

  @Test func findsEveryMinimalConflictAndNoOther() {
    var found = 0
    for seed in 0..<3000 as Range<UInt64> {
      let network = Self.random(seed)
      guard network.isConsistent([]) else { continue }
      let impossible = Self.subsets(network.labels).filter { !network.isConsistent($0) }
      let minimal = Set(impossible.filter { set in !impossible.contains { $0.isStrictSubset(of: set) } })
      let conflicts = network.minimalConflicts()
      #expect(Set(conflicts.map { Set($0.labels) }) == minimal, "seed \(seed)")
      found += minimal.count
    }
    #expect(found > 1000)
  }

  @Test func ignoresWhatIsSaidTwice() {
    for seed in 0..<200 as Range<UInt64> {
      let network = Self.random(seed)
      var again = network
      for constraint in network.constraints {
        again.add(
          DifferenceConstraint(
            constraint.later, minus: constraint.earlier, atMost: constraint.bound + 1, label: constraint.label))
      }
      #expect(again.minimalConflicts().map(\.labels) == network.minimalConflicts().map(\.labels), "seed \(seed)")
    }
  }

  @Test func repairsAreTheLabelsWhoseLossHelps() {
    for seed in 0..<200 as Range<UInt64> {
      let network = Self.random(seed)
      guard network.isConsistent([]), !network.isConsistent() else { continue }
      let all = Set(network.labels)
      #expect(network.repairs() == network.labels.filter { network.isConsistent(all.subtracting([$0])) }, "seed \(seed)")
    }
  }

  @Test func boundsOneInstantByAnother() {
    var network = DifferenceNetwork()
    let start = network.addVariable()
    let end = network.addVariable()
    network.bound(start, lower: 10, upper: 20, label: 0)
    network.add(DifferenceConstraint(start, minus: end, atMost: -5, label: 1))
    network.add(DifferenceConstraint(end, minus: start, atMost: 7, label: 1))
    let range = network.feasibleRange(of: end)
    #expect(range?.lower == 15)
    #expect(range?.upper == 27)
    network.bound(end, lower: 30, upper: nil, label: 2)
    #expect(network.feasibleRange(of: end) == nil)
    #expect(network.minimalConflicts().map(\.labels) == [[0, 1, 2]])
  }

  @Test func survivesBoundsBeyondAnyCalendar() {
    var network = DifferenceNetwork()
    let instant = network.addVariable()
    network.bound(instant, lower: .min, upper: .max, label: 0)
    network.bound(instant, lower: .max, upper: nil, label: 1)
    network.bound(instant, lower: nil, upper: .min, label: 2)
    #expect(network.minimalConflicts().map(\.labels) == [[1, 2]])
  }

  @Test func looksAtABoundedNumberOfSets() {
    var network = DifferenceNetwork()
    let instants = (0..<40).map { _ in network.addVariable() }
    for (index, instant) in instants.enumerated() {
      network.bound(instant, lower: index * 3, upper: index * 3, label: index)
      network.add(DifferenceConstraint(instant, minus: instants[(index + 1) % 40], atMost: 1, label: 40 + index))
      network.add(DifferenceConstraint(instants[(index + 1) % 40], minus: instant, atMost: 1, label: 40 + index))
    }
    let conflicts = network.minimalConflicts()
    #expect(!conflicts.isEmpty)
    for conflict in conflicts {
      #expect(!network.isConsistent(Set(conflict.labels)))
      for label in conflict.labels { #expect(network.isConsistent(Set(conflict.labels).subtracting([label]))) }
    }
  }
}
