/// How much a run compares and reports. Kinds, rules and findings are marked with the least strictness that takes them up;
/// without a mark that is `publish`.
///
/// | strictness | compares | reports |
/// |---|---|---|
/// | `publish` | what is marked `publish` and read with medium or high confidence | *impossible* and *strained* |
/// | `review` | also what is marked `review`, whatever the confidence | also *divergent* |
/// | `audit` | everything | everything |
package enum Strictness: String, Hashable, Sendable, Comparable, CaseIterable {
  case publish, review, audit

  package static func < (left: Strictness, right: Strictness) -> Bool { left.depth < right.depth }

  private var depth: Int {
    switch self {
    case .publish: 0
    case .review: 1
    case .audit: 2
    }
  }
}
