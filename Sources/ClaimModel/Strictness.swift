/// How much a reader is willing to see: from what is safe to act on before publication to all that was read.
///
/// A kind or a rule declares the least strictness at which its claims are compared (`strictness audit`), a finding the least at which it is
/// reported; without a line that is `publish`.
///
/// | a run with | compares | reports |
/// |---|---|---|
/// | `publish` | what is marked `publish` and was read with medium or high confidence | *impossible* and *strained* |
/// | `review` | also what is marked `review`, and what was read with low confidence, as *divergent* | also *divergent* |
/// | `audit` | everything | everything |
package enum Strictness: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Right in nearly every case.
  case publish
  /// Worth a look.
  case review
  /// Often wrong; for those who want everything.
  case audit

  package static func < (left: Strictness, right: Strictness) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .publish: 0
    case .review: 1
    case .audit: 2
    }
  }
}
