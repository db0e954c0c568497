/// Difference constraints over numbered instants, each labelled with who states it.
///
/// ```text
///   "joined in 2017"   0 - s <= -first day of 2017     s - 0 <= last day of 2017     label a
///   "left in 2015"     0 - e <= -first day of 2015     e - 0 <= last day of 2015     label b
///   always             s - e <= 0
///                      cycle 0 → e → s → 0 has a negative sum: a and b cannot both hold
/// ```
package struct DifferenceNetwork: Sendable {
  /// Variables are 0..<`variableCount`; 0 is the origin.
  package private(set) var variableCount = 1
  package private(set) var constraints: [DifferenceConstraint] = []

  package init() {}

  /// Adds an instant and returns its number.
  package mutating func addVariable() -> Int {
    variableCount += 1
    return variableCount - 1
  }

  /// - Precondition: both variables were added before.
  package mutating func add(_ constraint: DifferenceConstraint) {
    precondition(
      (0..<variableCount).contains(constraint.later) && (0..<variableCount).contains(constraint.earlier),
      "a constraint over \(constraint.later) and \(constraint.earlier) of \(variableCount) variables")
    constraints.append(constraint)
  }

  /// Adds `lower <= variable <= upper`; nil is no bound.
  package mutating func bound(_ variable: Int, lower: Int?, upper: Int?, label: Int? = nil, tag: Int = -1) {
    if let lower { add(DifferenceConstraint(0, minus: variable, atMost: -max(lower, -.max), label: label, tag: tag)) }
    if let upper { add(DifferenceConstraint(variable, minus: 0, atMost: upper, label: label, tag: tag)) }
  }

  /// All labels, ascending, each once.
  package var labels: [Int] { Set(constraints.compactMap(\.label)).sorted() }

  /// Whether the constraints that always hold and those of `labels` can hold together; nil for all labels.
  ///
  /// O(variables × constraints): Bellman-Ford from a source that reaches everything.
  package func isConsistent(_ labels: Set<Int>? = nil) -> Bool { negativeCycle(labels) == nil }

  /// Indices of constraints that form a cycle with a negative sum, in the order of the cycle; nil when there is none.
  package func negativeCycle(_ labels: Set<Int>? = nil) -> [Int]? {
    let active = activeConstraints(labels)
    var distance = [Int](repeating: 0, count: variableCount)
    var reachedBy = [Int](repeating: -1, count: variableCount)
    var changed = -1
    for _ in 0..<variableCount {
      changed = -1
      for index in active {
        let constraint = constraints[index]
        let candidate = distance[constraint.earlier] + constraint.bound
        if candidate < distance[constraint.later] {
          distance[constraint.later] = candidate
          reachedBy[constraint.later] = index
          changed = constraint.later
        }
      }
      if changed < 0 { return nil }
    }
    return cycle(from: changed, reachedBy)
  }

  /// The values that a variable can take while all others find theirs; nil when the labels cannot hold together.
  package func feasibleRange(of variable: Int, _ labels: Set<Int>? = nil) -> (lower: Int?, upper: Int?)? {
    guard isConsistent(labels) else { return nil }
    let active = activeConstraints(labels)
    let upper = shortest(from: 0, active)[variable]
    let lower = shortest(from: variable, active)[0].map { -$0 }
    return (lower, upper)
  }

  private func activeConstraints(_ labels: Set<Int>?) -> [Int] {
    guard let labels else { return Array(constraints.indices) }
    return constraints.indices.filter { index in constraints[index].label.map(labels.contains) ?? true }
  }

  /// Walks back `variableCount` steps to be inside the cycle, then once around.
  private func cycle(from variable: Int, _ reachedBy: [Int]) -> [Int]? {
    var current = variable
    for _ in 0..<variableCount {
      guard reachedBy[current] >= 0 else { return nil }
      current = constraints[reachedBy[current]].earlier
    }
    var cycle: [Int] = []
    let first = current
    repeat {
      let index = reachedBy[current]
      guard index >= 0, cycle.count <= variableCount else { return nil }
      cycle.append(index)
      current = constraints[index].earlier
    } while current != first
    return cycle.reversed()
  }

  /// Shortest distances from one variable; nil where nothing bounds. Only for consistent networks.
  private func shortest(from source: Int, _ active: [Int]) -> [Int?] {
    var distance = [Int?](repeating: nil, count: variableCount)
    distance[source] = 0
    for _ in 0..<variableCount {
      var changed = false
      for index in active {
        let constraint = constraints[index]
        guard let base = distance[constraint.earlier] else { continue }
        let candidate = base + constraint.bound
        if let known = distance[constraint.later], known <= candidate { continue }
        distance[constraint.later] = candidate
        changed = true
      }
      if !changed { break }
    }
    return distance
  }
}
