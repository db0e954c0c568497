extension StatedDuration {
  /// How two lengths of one thing stand to each other: *disjoint* by the tolerant bounds, *strained* by the nominal ones.
  package func relation(to other: StatedDuration) -> ValueRelation {
    if tolerant == other.tolerant, nominal == other.nominal { return .equal }
    if !tolerant.meets(other.tolerant) { return .disjoint }
    if !nominal.meets(other.nominal) { return .strained }
    if nominal.isInside(other.nominal) { return other.nominal.isInside(nominal) ? .equal : .refines }
    return other.nominal.isInside(nominal) ? .refinedBy : .overlaps
  }

  /// How the length of a span between two dates stands to this: by all lengths that its ends allow.
  package func relation(toSpanFrom start: StatedDate, to end: StatedDate) -> ValueRelation {
    let shortest = Self.difference(start.latest, end.earliest).map { max(0, $0) }
    let longest = Self.difference(start.earliest, end.latest)
    if let longest, longest < 0 { return .disjoint }
    let span = Bounds(lower: shortest, upper: longest)
    if !tolerant.meets(span) { return .disjoint }
    if !nominal.meets(span) { return .strained }
    if nominal.isInside(span) { return .refines }
    return span.isInside(nominal) ? .refinedBy : .overlaps
  }

  private static func difference(_ start: Int?, _ end: Int?) -> Int? {
    guard let start, let end else { return nil }
    let (difference, overflow) = end.subtractingReportingOverflow(start)
    return overflow ? nil : difference
  }
}

extension StatedDuration.Bounds {
  /// Whether some length lies in both.
  package func meets(_ other: Self) -> Bool {
    (lower ?? .min) <= (other.upper ?? .max) && (other.lower ?? .min) <= (upper ?? .max)
  }

  /// Whether every length of this lies in `other`.
  package func isInside(_ other: Self) -> Bool {
    (other.lower ?? .min) <= (lower ?? .min) && (upper ?? .max) <= (other.upper ?? .max)
  }
}
