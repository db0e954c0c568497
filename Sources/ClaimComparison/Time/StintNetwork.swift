import ClaimModel
import NormalValues
import TemporalReasoning

/// The instants of some periods as a difference network: what always holds of them, and atoms as labelled constraints.
struct StintNetwork {
  private(set) var network = DifferenceNetwork()
  /// The few periods that were added; starts and ends of their stints follow `firstVariable` in turn.
  private var added: [(key: PeriodKey, firstVariable: Int, count: Int)] = []

  /// Adds `count` stints, each after the one before.
  mutating func add(_ key: PeriodKey, count: Int) {
    guard !contains(key) else { return }
    for number in 1...max(1, count) {
      let start = network.addVariable()
      let end = network.addVariable()
      if number == 1 { added.append((key, start, count)) }
      network.add(DifferenceConstraint(start, minus: end, atMost: 0))
      if number > 1 { network.add(DifferenceConstraint(start - 1, minus: start, atMost: 0)) }
    }
  }

  func contains(_ key: PeriodKey) -> Bool { added.contains { $0.key == key } }

  /// The variable of an instant; nil when the key was not added. Numbers beyond the last stint mean the last.
  func variable(_ stint: Stint, _ instant: TimeBinding.Instant) -> Int? {
    guard let period = added.first(where: { $0.key == stint.key }) else { return nil }
    let number = min(max(stint.number, 1), max(1, period.count))
    return period.firstVariable + 2 * (number - 1) + (instant == .start ? 0 : 1)
  }

  /// Adds what an atom says of a stint. Atoms about periods that were not added say nothing here.
  mutating func add(_ atom: TimeAtom, label: Int) {
    guard let start = variable(atom.stint, .start), let end = variable(atom.stint, .end) else { return }
    switch atom.content {
    case .instant(let instant, _, let lower, let upper, _):
      network.bound(instant == .start ? start : end, lower: lower, upper: upper, label: label)
    case .elapsed(let lower, let upper, _, _): network.bound(start, lower: lower, upper: upper, label: label)
    case .length(let length):
      if let lower = length.tolerant.lower {
        network.add(DifferenceConstraint(start, minus: end, atMost: -lower, label: label))
      }
      if let upper = length.tolerant.upper {
        network.add(DifferenceConstraint(end, minus: start, atMost: upper, label: label))
      }
    case .after(let instant, let other, let otherInstant, let days):
      // Which of several stints is meant is open: the last is the latest.
      guard let earlier = variable(Stint(key: other, number: .max), otherInstant) else { return }
      network.add(DifferenceConstraint(instant == .start ? start : end, minus: earlier, atMost: days, label: label))
    }
  }

  /// Adds `earlier + days <= later`.
  mutating func order(_ earlier: Int, before later: Int, by days: Int, tag: Int) {
    network.add(DifferenceConstraint(earlier, minus: later, atMost: -days, tag: tag))
  }
}
