/// `later - earlier <= bound`, in days: the one form that every statement about instants is brought into.
///
/// Source: R. Dechter, I. Meiri, J. Pearl, *Temporal constraint networks*, Artificial Intelligence 49 (1991).
package struct DifferenceConstraint: Hashable, Sendable {
  /// Number of the variable that is bounded from above.
  package let later: Int
  /// Number of the variable that it is measured from; 0 is the origin, whose value is 0.
  package let earlier: Int
  /// Clamped to ±`reach`.
  package let bound: Int
  /// Who states it; nil for what always holds ("a start is not after its end").
  package let label: Int?
  /// Any number by which the caller knows the constraint again; -1 when it does not care.
  package let tag: Int

  /// Bounds beyond this many days (270,000 years) mean the same as no bound, so that sums never overflow.
  package static let reach = 100_000_000

  package init(_ later: Int, minus earlier: Int, atMost bound: Int, label: Int? = nil, tag: Int = -1) {
    self.later = later
    self.earlier = earlier
    self.bound = min(max(bound, -Self.reach), Self.reach)
    self.label = label
    self.tag = tag
  }
}
