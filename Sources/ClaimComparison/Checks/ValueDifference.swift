import ClaimModel
import NormalValues

/// How two values of one fact exclude each other.
enum ValueDifference: Hashable {
  case value
  /// The two differ by a factor that a slip of the pen makes.
  case scale(factor: Int)
  /// The same digits in another currency.
  case unit

  /// Nil when both can hold.
  ///
  /// - Parameters:
  ///   - percent: By how much numbers may differ before they exclude each other.
  ///   - mayBeOne: Whether two different entities may be one under two names; at last, whether they stand in lists, which give names in full.
  init?(
    _ left: SlotValue, _ right: SlotValue, percent: Int, _ tolerances: Tolerances,
    mayBeOne: (EntityID, EntityID, Bool) -> Bool = { _, _, _ in false }
  ) {
    switch (left, right) {
    case (.number(let a), .number(let b)):
      guard a.relation(to: b, tolerances: tolerances) == .disjoint else { return nil }
      guard percent == 0 || !Self.isNear(a, b, percent: percent, tolerances) else { return nil }
      self.init(slip: a, b, tolerances)
    case (.money(let a), .money(let b)):
      if a.currency != b.currency {
        guard a.currency != "XXX", b.currency != "XXX", a.amount.value.isSameAmount(as: b.amount.value) else { return nil }
        self = .unit
      } else {
        guard a.relation(to: b, tolerances: tolerances) == .disjoint,
          percent == 0 || !Self.isNear(a.amount, b.amount, percent: percent, tolerances)
        else { return nil }
        self.init(slip: a.amount, b.amount, tolerances)
      }
    case (.date(let a), .date(let b)):
      switch a.relation(to: b, tolerances: tolerances) {
      case .disjoint: self = .value
      // A time zone lies between days, not between years.
      case .strained where a.grain > .day && b.grain > .day: self = .value
      default: return nil
      }
    case (.duration(let a), .duration(let b)):
      guard a.relation(to: b) == .disjoint else { return nil }
      self = .value
    case (.age(let a), .age(let b)):
      guard !a.overlaps(b) else { return nil }
      self = .value
    case (.entities(let a), .entities(let b)):
      // A text that names some of them denies none of the others.
      func isPart(_ some: [EntityID], of all: [EntityID]) -> Bool {
        some.allSatisfy { one in all.contains { $0 == one || mayBeOne($0, one, true) } }
      }
      guard !isPart(a, of: b), !isPart(b, of: a) else { return nil }
      self = .value
    case (.entity(let a), .entity(let b)):
      guard a != b, !mayBeOne(a, b, false) else { return nil }
      self = .value
    default:
      guard left != right else { return nil }
      self = .value
    }
  }

  private init(slip left: StatedNumber, _ right: StatedNumber, _ tolerances: Tolerances) {
    let slip = ScaleSlip(left.value, right.value, tolerances: tolerances)
    self = slip.map { .scale(factor: $0.factor) } ?? .value
  }

  /// Whether widening both by a percentage makes them meet.
  private static func isNear(_ left: StatedNumber, _ right: StatedNumber, percent: Int, _ tolerances: Tolerances) -> Bool {
    let (a, b) = (left.bounds(isMeasured: false, tolerances: tolerances), right.bounds(isMeasured: false, tolerances: tolerances))
    func reaches(_ low: NumberBounds, _ high: NumberBounds) -> Bool {
      guard let upper = low.upper, let lower = high.lower else { return true }
      let wide = upper.multiplied(by: Decimal(significand: Int128(100 + percent), exponent: -2)) ?? upper
      return lower <= wide
    }
    return reaches(a, b) && reaches(b, a)
  }
}
