/// How two stated values stand to each other.
package enum ValueRelation: Hashable, Sendable {
  /// The same value, however worded.
  case equal
  /// The first lies inside the second: "May 2019" and "2019".
  case refines
  /// The second lies inside the first.
  case refinedBy
  /// Both can hold, and neither lies in the other.
  case overlaps
  /// Both can hold only in a corner: the tolerant readings meet, the nominal ones do not.
  case strained
  /// No reading of both holds.
  case disjoint
  case incomparable(Reason)

  package enum Reason: UInt8, Hashable, Sendable {
    /// A date and a length, an amount and an ordinal.
    case otherKind
    /// "recently", "several years".
    case vague
    /// A fiscal year and a calendar year.
    case fiscalAgainstCalendar
    case otherCurrency
    /// Percent and percentage points, people and homes.
    case otherUnit
  }

  /// The relation of the second value to the first.
  package var reversed: ValueRelation {
    switch self {
    case .refines: .refinedBy
    case .refinedBy: .refines
    default: self
    }
  }

  /// Whether the two cannot both hold, or only in a corner.
  package var isConflict: Bool { self == .disjoint || self == .strained }
}
