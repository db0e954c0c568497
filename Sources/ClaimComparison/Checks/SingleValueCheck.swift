import ClaimModel
import NormalValues

/// A fact that has one value at a time is given two: `check single boss, at date, unless dotted, tolerance 5%`.
struct SingleValueCheck: Check {
  /// Statements of days further apart than this are not about one time.
  private static let monthsApartInDays = 92

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "single").flatMap { kind, arguments in
      let claims = context.affirmed(kind.name).filter { claim in
        arguments.value("unless").map { context.claims[claim][$0] == nil } ?? true
      }
      return context.matters(claims, kind).compactMap { draft($0.claims, $0.key, kind, arguments, context) }
    }
  }

  private struct Value {
    let value: SlotValue
    let words: String
    var claims: [Int]
  }

  private func draft(
    _ claims: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    var values: [Value] = []
    for claim in claims {
      guard let value = context.claims[claim][arguments.first] else { continue }
      let words = context.words(value)
      if let place = values.firstIndex(where: { $0.words == words }) {
        values[place].claims.append(claim)
      } else {
        values.append(Value(value: value, words: words, claims: [claim]))
      }
    }
    let percent = arguments.value("tolerance").flatMap { Int($0.split(separator: "%").first ?? "") } ?? 0
    var minimal: [Int]?
    var standing: Set<Int> = []
    for (index, left) in values.enumerated() {
      for (offset, right) in values.dropFirst(index + 1).enumerated() {
        guard Self.differ(left.value, right.value, percent: percent, context.tolerances) else { continue }
        let pairs = Self.contemporary(left.claims, right.claims, arguments.value("at"), context)
        guard let pair = pairs.first else { continue }
        minimal = minimal ?? pair
        standing.formUnion([index, index + 1 + offset])
      }
    }
    guard let minimal else { return nil }
    let sides = values.indices.filter(standing.contains).map { index in
      FindingDraft.Side(value: values[index].words, claims: values[index].claims)
    }
    let label = subjectLabel(minimal[0], kind, arguments.first, context)
    return FindingDraft(
      code: arguments.value("code") ?? "", scope: context.scope(sides.flatMap(\.claims)),
      subjects: context.subjects(of: minimal[0]), headline: "\(label): \(listed(sides.map(\.value)))?",
      why: "\(listed(sides.map(\.value), "and")) cannot hold at one time"
        + (percent > 0 ? ", \(percent) % of tolerance allowed" : ""),
      repairs: sides.count == 2 ? sides.map { "without “\($0.value)” the others can hold" } : [], claims: minimal, sides: sides,
      identity: "\(kind.name)(\(key)).\(arguments.first)")
  }

  /// The kind's label up to the value that is asked for: "Ada Smith reports to".
  private func subjectLabel(_ claim: Int, _ kind: ClaimKind, _ slot: String, _ context: ComparisonContext) -> String {
    var values: [String: String] = [:]
    for filling in context.claims[claim].slots where filling.slot != slot { values[filling.slot] = context.words(filling.value) }
    let filled = ComparisonContext.fill(kind.label, values)
    return String(filled.reversed().drop { $0 == " " || $0 == "," }.reversed())
  }

  /// Pairs of claims that speak of one time, those of two sources first.
  private static func contemporary(
    _ left: [Int], _ right: [Int], _ slot: String?, _ context: ComparisonContext
  ) -> [[Int]] {
    var inside: [[Int]] = []
    var between: [[Int]] = []
    for first in left {
      for second in right where isContemporary(first, second, slot, context) {
        if context.claims[first].source == context.claims[second].source {
          inside.append(context.ordered([first, second]))
        } else {
          between.append(context.ordered([first, second]))
        }
        if let pair = between.last, !pair.allSatisfy(context.isReference) { return [pair] }
      }
    }
    return between + inside
  }

  private static func isContemporary(_ left: Int, _ right: Int, _ slot: String?, _ context: ComparisonContext) -> Bool {
    guard slot != nil else { return true }
    let (first, second) = (context.days(slot, of: left), context.days(slot, of: right))
    if let end = first.latest, let start = second.earliest, start - end > monthsApartInDays { return false }
    if let end = second.latest, let start = first.earliest, start - end > monthsApartInDays { return false }
    return true
  }

  static func differ(_ left: SlotValue, _ right: SlotValue, percent: Int, _ tolerances: Tolerances) -> Bool {
    switch (left, right) {
    case (.number(let a), .number(let b)):
      guard a.relation(to: b, tolerances: tolerances) == .disjoint else { return false }
      return percent == 0 || !isNear(a, b, percent: percent, tolerances)
    case (.money(let a), .money(let b)): return a.relation(to: b, tolerances: tolerances) == .disjoint
    case (.date(let a), .date(let b)): return a.relation(to: b, tolerances: tolerances) == .disjoint
    case (.duration(let a), .duration(let b)): return a.relation(to: b) == .disjoint
    case (.age(let a), .age(let b)): return !a.overlaps(b)
    case (.entities(let a), .entities(let b)): return Set(a) != Set(b)
    default: return left != right
    }
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
