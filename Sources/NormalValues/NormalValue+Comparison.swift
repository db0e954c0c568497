extension NormalValue {
  /// How two values stand to each other; symmetric but for `refines` and `refinedBy`, which change places.
  package func relation(to other: NormalValue, tolerances: Tolerances = .init()) -> ValueRelation {
    switch (self, other) {
    case (.vague, _), (_, .vague): return .incomparable(.vague)
    case (.date(let left), .date(let right)): return left.relation(to: right, tolerances: tolerances)
    case (.interval(let start, let end), .interval(let otherStart, let otherEnd)):
      return Self.combined(
        Self.ends(start, otherStart, tolerances), Self.ends(end, otherEnd, tolerances))
    case (.duration(let left), .duration(let right)): return left.relation(to: right)
    case (.duration(let length), .interval(let start?, let end?)): return length.relation(toSpanFrom: start, to: end)
    case (.interval(let start?, let end?), .duration(let length)):
      return length.relation(toSpanFrom: start, to: end).reversed
    case (.window(let left, let end), .window(let right, let otherEnd)):
      return Self.combined(left.relation(to: right), Self.ends(end, otherEnd, tolerances))
    case (.number(let left), .number(let right)): return left.relation(to: right, tolerances: tolerances)
    case (.money(let left), .money(let right)): return left.relation(to: right, tolerances: tolerances)
    case (.ordinal(let left), .ordinal(let right)): return left == right ? .equal : .disjoint
    case (.age(let left), .age(let right)):
      if left == right { return .equal }
      if !left.overlaps(right) { return .disjoint }
      if right.contains(left) { return .refines }
      return left.contains(right) ? .refinedBy : .overlaps
    case (.share(let numerator, let denominator), .share(let otherNumerator, let otherDenominator)):
      let left = numerator.multipliedFullWidth(by: otherDenominator)
      let right = otherNumerator.multipliedFullWidth(by: denominator)
      return left.high == right.high && left.low == right.low ? .equal : .disjoint
    case (.multiple(let left), .multiple(let right)): return left.isSameAmount(as: right) ? .equal : .disjoint
    case (.rate(let left), .rate(let right)): return left.relation(to: right)
    default: return .incomparable(.otherKind)
    }
  }

  /// The ends of two spans; an end that a text leaves open says nothing.
  private static func ends(_ left: StatedDate?, _ right: StatedDate?, _ tolerances: Tolerances) -> ValueRelation {
    switch (left, right) {
    case (nil, nil): .equal
    case (nil, _): .refinedBy
    case (_, nil): .refines
    case (let left?, let right?): left.relation(to: right, tolerances: tolerances)
    }
  }

  /// Both parts must agree: the graver relation wins, and parts that refine in opposite directions overlap.
  private static func combined(_ first: ValueRelation, _ second: ValueRelation) -> ValueRelation {
    for relation in [first, second] { if case .incomparable = relation { return relation } }
    if first == .disjoint || second == .disjoint { return .disjoint }
    if first == .strained || second == .strained { return .strained }
    if first == second || second == .equal { return first }
    return first == .equal ? second : .overlaps
  }
}
