import ClaimModel
import NormalValues

/// Parts do not make their total: `check sum total of first and second and third, unless open, code CC407`; without a stated total,
/// parts in percent are more than `most 100`. Of `check within total of first and second` the parts may leave something out.
struct SumCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    let sums = context.kinds(asking: "sum").flatMap { kind, arguments in
      context.claims(of: kind, for: arguments).compactMap { draft($0, kind, arguments, context) }
    }
    let bounds = context.kinds(asking: "within").flatMap { kind, arguments in
      context.claims(of: kind, for: arguments).compactMap { draft($0, kind, arguments, context, isOpen: true) }
    }
    return sums + bounds
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext, isOpen: Bool = false
  ) -> FindingDraft? {
    let value = context.claims[claim]
    let parts = arguments.values("of").compactMap { value[$0]?.amount }
    guard parts.count > 1 else { return nil }
    let total: StatedNumber
    let isMost: Bool
    if let stated = value[arguments.first]?.amount {
      (total, isMost) = (stated, isOpen)
    } else if let most = arguments.value("most").flatMap({ Int($0) }), parts.allSatisfy({ $0.unit == "percent" }) {
      (total, isMost) = (StatedNumber(value: Decimal(most), unit: "percent"), true)
    } else {
      return nil
    }
    guard let sum = Self.sum(parts, context.tolerances) else { return nil }
    let whole = total.bounds(isMeasured: Self.isMeasured(total), tolerances: context.tolerances)
    guard isMost ? Self.isAbove(sum, whole) : sum.isDisjoint(from: whole) else { return nil }
    let words = parts.map(\.words)
    let exact = parts.dropFirst().reduce(Optional(parts[0].value)) { sum, part in sum?.adding(part.value) }
    let made = exact.map { StatedNumber(value: $0.reduced, unit: parts[0].unit).words } ?? "another number"
    return FindingDraft(
      code: arguments.code, scope: .internal, subjects: context.subjects(of: claim),
      headline:
        "\(context.label(of: claim, without: Set(arguments.values("of") + [arguments.first]))): \(made) or \(total.words)?",
      why: "\(listed(words, "and")) make \(made), "
        + (isMost ? "more than \(total.words)" : "and the text has \(total.words); rounding of the parts is allowed for"),
      claims: [claim],
      sides: [FindingDraft.Side(value: words.joined(separator: " + "), claims: [claim])]
        + [FindingDraft.Side(value: total.words, claims: [claim])],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(arguments.first)")
  }

  /// Counts are exact; percentages, measures and decimals are good to half their last digit.
  private static func isMeasured(_ number: StatedNumber) -> Bool { number.unit != nil || number.value.exponent != 0 }

  private static func isAbove(_ sum: NumberBounds, _ whole: NumberBounds) -> Bool {
    guard let least = sum.lower, let most = whole.upper else { return false }
    return most < least
  }

  private static func sum(_ parts: [StatedNumber], _ tolerances: Tolerances) -> NumberBounds? {
    var lower: Decimal? = .zero
    var upper: Decimal? = .zero
    for part in parts {
      let bounds = part.bounds(isMeasured: isMeasured(part), tolerances: tolerances)
      lower = lower.flatMap { sum in bounds.lower.flatMap { sum.adding($0) } }
      upper = upper.flatMap { sum in bounds.upper.flatMap { sum.adding($0) } }
    }
    return lower == nil && upper == nil ? nil : NumberBounds(lower: lower, upper: upper)
  }
}

extension SlotValue {
  /// The number of a number or of an amount of money; amounts of other currencies are not told apart.
  var amount: StatedNumber? {
    switch self {
    case .number(let number): number
    case .money(let money): money.amount
    default: nil
    }
  }
}
