/// Labels that cannot hold together although each smaller choice of them can.
package struct MinimalConflict: Hashable, Sendable {
  /// Ascending.
  package let labels: [Int]
  /// Tags of the constraints on a negative cycle through them, ascending, each once; those without a tag are left out.
  package let tags: [Int]
}

extension DifferenceNetwork {
  /// Minimal sets of labels that cannot hold together: all of one and of two labels among the first `pairLimit`, and larger
  /// ones until `limit` sets are found; ordered by size, then by labels.
  ///
  /// Larger sets come from a hitting-set tree: a conflict is found and minimised by deletion, then each of its labels is
  /// left out in turn. At most 128 nodes are looked at, so the cost is bounded whatever the network.
  /// Source: R. Reiter, *A theory of diagnosis from first principles*, Artificial Intelligence 32 (1987).
  package func minimalConflicts(limit: Int = 32, pairLimit: Int = 96) -> [MinimalConflict] {
    if isConsistent() { return [] }
    let all = labels
    guard isConsistent([]) else { return [] }
    var found: [Set<Int>] = []
    let singles = all.filter { !isConsistent([$0]) }
    found += singles.map { [$0] }
    let candidates = Set(all).subtracting(singles)
    let pairs = candidates.sorted().prefix(pairLimit)
    for (index, left) in pairs.enumerated() {
      for right in pairs.dropFirst(index + 1) where !isConsistent([left, right]) { found.append([left, right]) }
    }
    extend(&found, within: candidates, limit: found.count + limit)
    return found.map(conflict).sorted { ($0.labels.count, $0.labels.text) < ($1.labels.count, $1.labels.text) }
  }

  /// A minimal conflict among some labels; nil when they can hold together.
  package func minimalConflict(among labels: Set<Int>) -> MinimalConflict? {
    isConsistent(labels) ? nil : conflict(minimised(labels))
  }

  /// Removes labels one by one as long as the rest still cannot hold together.
  ///
  /// - Precondition: `labels` cannot hold together.
  package func minimised(_ labels: Set<Int>) -> Set<Int> {
    var kept = labels
    for label in labels.sorted() {
      kept.remove(label)
      if isConsistent(kept) { kept.insert(label) }
    }
    return kept
  }

  /// Labels each of which, left out alone, lets the others hold together; ascending. Empty when nothing conflicts.
  package func repairs() -> [Int] {
    let all = Set(labels)
    guard let cycle = negativeCycle() else { return [] }
    return Set(cycle.compactMap { constraints[$0].label }).sorted().filter { isConsistent(all.subtracting([$0])) }
  }

  private func extend(_ found: inout [Set<Int>], within candidates: Set<Int>, limit: Int) {
    var open: [Set<Int>] = [[]]
    var seen: Set<Set<Int>> = [[]]
    var nodes = 0
    while let removed = open.popLast(), nodes < 128, found.count < limit {
      nodes += 1
      let kept = candidates.subtracting(removed)
      let conflict: Set<Int>
      if let known = found.first(where: { $0.count > 1 && $0.isDisjoint(with: removed) }) {
        conflict = known
      } else if let cycle = negativeCycle(kept) {
        conflict = minimised(Set(cycle.compactMap { constraints[$0].label }))
        found.append(conflict)
      } else {
        continue
      }
      for label in conflict.sorted(by: >) {
        let next = removed.union([label])
        if seen.insert(next).inserted { open.append(next) }
      }
    }
  }

  private func conflict(_ labels: Set<Int>) -> MinimalConflict {
    let tags = Set((negativeCycle(labels) ?? []).map { constraints[$0].tag }).filter { $0 >= 0 }
    return MinimalConflict(labels: labels.sorted(), tags: tags.sorted())
  }
}

extension [Int] {
  /// Digits padded so that texts sort as the numbers do.
  fileprivate var text: String {
    map { number in
      let digits = String(number)
      return String(repeating: "0", count: Swift.max(0, 10 - digits.utf8.count)) + digits
    }.joined(separator: " ")
  }
}
