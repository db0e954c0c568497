extension StatedNumber {
  /// How two numbers of one thing stand to each other. Equal texts are equal; else by their bounds.
  package func relation(
    to other: StatedNumber, isMeasured: Bool = false, tolerances: Tolerances = .init()
  ) -> ValueRelation {
    if let unit, let otherUnit = other.unit, unit != otherUnit { return .incomparable(.otherUnit) }
    let isMeasured = isMeasured || unit != nil || other.unit != nil
    let mine = bounds(isMeasured: isMeasured, tolerances: tolerances)
    let others = other.bounds(isMeasured: isMeasured, tolerances: tolerances)
    if mine == others { return .equal }
    if mine.isDisjoint(from: others) { return .disjoint }
    if mine.isInside(others) { return .refines }
    return others.isInside(mine) ? .refinedBy : .overlaps
  }
}

extension StatedMoney {
  /// How two amounts of one thing stand to each other; other currencies cannot be compared without a dated rate.
  package func relation(to other: StatedMoney, tolerances: Tolerances = .init()) -> ValueRelation {
    guard currency == other.currency, currency != "XXX" else { return .incomparable(.otherCurrency) }
    return amount.relation(to: other.amount, isMeasured: true, tolerances: tolerances)
  }
}
