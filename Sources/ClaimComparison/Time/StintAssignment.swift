import ClaimModel
import TemporalReasoning

/// Tells the stints of one person at one organisation apart.
///
/// How many there are is what some source proves: by ordinals ("returned", "a second time"), or by dates that it puts one after the
/// other. Statements that name no ordinal go where they conflict least, so that an open text never conflicts by assignment.
struct StintAssignment: Sendable {
  /// Claims of one source that were read from the same words, with what they say of the period.
  struct Group: Sendable {
    /// Places of their statements.
    var members: [Int]
    let source: Int
    var statement: PeriodStatement
  }

  /// How many stints there are; at least 1.
  let count: Int
  /// The stint of each group.
  let numbers: [Int]

  /// More stints than this are not told apart; statements are compared with each other that many squared times.
  private static let most = 6

  init(_ key: PeriodKey, _ groups: [Group], repeats: Bool) {
    let proven = repeats ? min(Self.most, Self.provenCount(groups)) : 1
    count = proven
    if proven == 1 {
      numbers = groups.map { _ in 1 }
      return
    }
    // Groups that say the same are placed together.
    var distinct: [PeriodStatement] = []
    var weights: [Int] = []
    var places: [PeriodStatement: Int] = [:]
    let indices = groups.map { group in
      if let place = places[group.statement] {
        weights[place] += 1
        return place
      }
      places[group.statement] = distinct.count
      distinct.append(group.statement)
      weights.append(1)
      return distinct.count - 1
    }
    let chosen = Placement(key, distinct, weights: weights, count: proven).numbers
    numbers = indices.map { chosen[$0] }
  }

  /// The most stints that one source proves.
  private static func provenCount(_ groups: [Group]) -> Int {
    if isPlain(groups) { return 1 }
    let bySource = Dictionary(grouping: groups, by: \.source)
    return bySource.values.map { groups in
      let ordinal = groups.compactMap(\.statement.ordinal).max() ?? 1
      let statements = groups.map(\.statement)
      return max(ordinal, successive(statements), 1 + returned(statements))
    }.max() ?? 1
  }

  /// Whether no source says two things and none counts: most periods.
  private static func isPlain(_ groups: [Group]) -> Bool {
    guard groups.count <= 32 else { return false }
    for (place, group) in groups.enumerated() {
      if group.statement.ordinal != nil || group.statement.isAtLeast { return false }
      for other in groups[..<place] where other.source == group.source { return false }
    }
    return true
  }

  /// How many stints lie one after the other from the first return on; 0 without a return.
  private static func returned(_ statements: [PeriodStatement]) -> Int {
    let first = statements.filter(\.isAtLeast).compactMap { Span($0)?.start?.lowerBound }.min()
    guard let first else { return 0 }
    return successive(statements.filter { Span($0).map { ($0.start ?? $0.end)?.lowerBound ?? .min >= first } ?? false })
  }

  /// What a statement says of a stint's first and last day; nil where it says nothing.
  struct Span {
    var start: ClosedRange<Int>?
    var end: ClosedRange<Int>?

    /// Nil for a statement that dates neither.
    init?(_ statement: PeriodStatement) {
      for atom in statement.atoms where atom.shape == nil {
        guard case .instant(let instant, .equal, let lower, let upper, _) = atom.content, lower != nil || upper != nil else {
          continue
        }
        let days = min(lower ?? .min, upper ?? .max)...max(lower ?? .min, upper ?? .max)
        if instant == .start { start = days } else { end = days }
      }
      if start == nil, end == nil { return nil }
    }

    /// Whether it tells of a stint of its own behind `earlier`: with more than a day between, whole spans also where the one begins in the
    /// unit in which the other ended ("from 1958 to 1964, from 1964 to 1970"); an end alone only years later, since it may be another
    /// date of the same end.
    func follows(_ earlier: Span) -> Bool {
      guard let last = earlier.end else { return false }
      guard let start else {
        return earlier.start != nil && end.map { $0.lowerBound > last.upperBound &+ Span.loneEndInDays } ?? false
      }
      if start.lowerBound > last.upperBound &+ 1 { return true }
      guard let begin = earlier.start, let end else { return false }
      return start.lowerBound >= last.lowerBound && start.lowerBound > begin.upperBound && end.lowerBound > last.upperBound
    }

    /// Ten years.
    private static let loneEndInDays = 3653
  }

  /// How many statements lie one after the other: the classic choice by earliest end.
  private static func successive(_ statements: [PeriodStatement]) -> Int {
    var spans = statements.compactMap(Span.init)
    spans.sort { left, right in
      let (first, second) = (left.end?.upperBound ?? .max, right.end?.upperBound ?? .max)
      return first != second ? first < second : (left.start?.lowerBound ?? .min) < (right.start?.lowerBound ?? .min)
    }
    var number = 0
    var last: Span?
    for span in spans {
      if let last, !span.follows(last) { continue }
      number += 1
      last = span
    }
    return max(1, number)
  }
}

/// Chooses a stint for every statement so that few of them conflict.
private struct Placement {
  private(set) var numbers: [Int]
  private let key: PeriodKey
  private let statements: [PeriodStatement]
  private let weights: [Int]
  private let count: Int
  private var known: [Pair: Bool] = [:]

  private struct Pair: Hashable {
    let left: Int
    let leftNumber: Int
    let right: Int
    let rightNumber: Int
  }

  init(_ key: PeriodKey, _ statements: [PeriodStatement], weights: [Int], count: Int) {
    self.key = key
    self.statements = statements
    self.weights = weights
    self.count = count
    numbers = statements.map { min($0.isAtLeast ? 0 : $0.ordinal ?? 0, count) }
    place()
  }

  private mutating func place() {
    var open = statements.indices.filter { statements[$0].ordinal == nil || statements[$0].isAtLeast }
    // Whole spans first, since they tell the stints apart; lengths last, since they fit anywhere.
    open.sort { (Self.information(statements[$0]), $0) < (Self.information(statements[$1]), $1) }
    for index in open { numbers[index] = best(index) }
    for _ in 0..<3 {
      var changed = false
      for index in open {
        let number = best(index)
        if number != numbers[index] {
          numbers[index] = number
          changed = true
        }
      }
      if !changed { break }
    }
  }

  /// Whole spans by their begin, then single dates, then the rest.
  private static func information(_ statement: PeriodStatement) -> String {
    let dates = statement.atoms.compactMap { atom -> Int? in
      guard atom.shape == nil, case .instant(_, .equal, let lower?, .some, _) = atom.content else { return nil }
      return lower
    }
    let digits = String(max(0, (dates.min() ?? 0) + 10_000_000))
    return "\(9 - min(dates.count, 9))" + String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
  }

  /// The stint with the fewest conflicts; the first of equals, but the last when each of them conflicts.
  private mutating func best(_ index: Int) -> Int {
    let first = min(statements[index].ordinal ?? 1, count)
    let costs = (first...count).map { cost(index, at: $0) }
    let least = costs.min() ?? 0
    if least > 0 { return (costs.lastIndex(of: least) ?? 0) + first }
    return (costs.firstIndex(of: 0) ?? 0) + first
  }

  private mutating func cost(_ index: Int, at number: Int) -> Int {
    var cost = 0
    for other in statements.indices where other != index && numbers[other] > 0 {
      if conflicts(index, number, other, numbers[other]) { cost += 2 * weights[other] }
    }
    if cost == 0, statements[index].atoms.contains(where: { $0.length != nil }), !fitsAll(index, at: number) { cost = 1 }
    return cost
  }

  private mutating func conflicts(_ left: Int, _ leftNumber: Int, _ right: Int, _ rightNumber: Int) -> Bool {
    let pair =
      left < right
      ? Pair(left: left, leftNumber: leftNumber, right: right, rightNumber: rightNumber)
      : Pair(left: right, leftNumber: rightNumber, right: left, rightNumber: leftNumber)
    if let answer = known[pair] { return answer }
    let answer = !isConsistent([(left, leftNumber), (right, rightNumber)])
    known[pair] = answer
    return answer
  }

  private func fitsAll(_ index: Int, at number: Int) -> Bool {
    isConsistent(
      [(index, number)] + statements.indices.filter { $0 != index && numbers[$0] == number }.map { ($0, number) })
  }

  private func isConsistent(_ placed: [(Int, Int)]) -> Bool {
    var stints = StintNetwork()
    stints.add(key, count: count)
    for (index, number) in placed {
      for atom in statements[index].atoms {
        var atom = atom
        atom.stint = Stint(key: key, number: number)
        stints.add(atom, label: index)
      }
    }
    return stints.network.isConsistent()
  }
}
