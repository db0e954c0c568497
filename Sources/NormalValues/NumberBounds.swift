/// The amounts that a stated number can mean. An end that is nil has no bound.
package struct NumberBounds: Hashable, Sendable {
  package let lower: Decimal?
  package let includesLower: Bool
  package let upper: Decimal?
  package let includesUpper: Bool

  package init(lower: Decimal?, includesLower: Bool = true, upper: Decimal?, includesUpper: Bool = true) {
    self.lower = lower?.reduced
    self.includesLower = includesLower
    self.upper = upper?.reduced
    self.includesUpper = includesUpper
  }

  package func contains(_ amount: Decimal) -> Bool {
    if let lower, includesLower ? amount < lower : amount <= lower { return false }
    if let upper, includesUpper ? upper < amount : upper <= amount { return false }
    return true
  }

  /// Whether every amount of this lies in `other`.
  package func isInside(_ other: NumberBounds) -> Bool {
    if let bound = other.lower {
      guard let lower else { return false }
      if lower < bound || (lower <= bound && bound <= lower && includesLower && !other.includesLower) { return false }
    }
    if let bound = other.upper {
      guard let upper else { return false }
      if bound < upper || (upper <= bound && bound <= upper && includesUpper && !other.includesUpper) { return false }
    }
    return true
  }

  /// Whether no amount lies in both.
  package func isDisjoint(from other: NumberBounds) -> Bool { ends(before: other) || other.ends(before: self) }

  private func ends(before other: NumberBounds) -> Bool {
    guard let upper, let lower = other.lower else { return false }
    return upper < lower || (upper <= lower && !(includesUpper && other.includesLower))
  }
}
