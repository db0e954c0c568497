import ClaimModel
import NormalValues

/// A part of a whole is not the percentage that the text gives: `check share part and whole, is percent, code CC408`.
struct ShareCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "share").flatMap { kind, arguments in
      context.claims(of: kind, for: arguments).compactMap { draft($0, kind, arguments, context) }
    }
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let value = context.claims[claim]
    guard let second = arguments.second, let slot = arguments.value("is"), let part = value[arguments.first],
      let whole = value[second], let share = value[slot]?.amount, let low = part.amount, let high = whole.amount,
      share.unit == "percent"
    else { return nil }
    let (top, bottom) = (Self.bounds(low, context.tolerances), Self.bounds(high, context.tolerances))
    let stated = share.bounds(isMeasured: true, tolerances: context.tolerances)
    guard let least = bottom.lower?.approximateValue, let most = bottom.upper?.approximateValue, least > 0,
      let from = top.lower.map({ $0.approximateValue / most * 100 }),
      let to = top.upper.map({ $0.approximateValue / least * 100 })
    else { return nil }
    let isBelow = stated.upper.map { $0.approximateValue < from } ?? false
    let isAbove = stated.lower.map { $0.approximateValue > to } ?? false
    guard isBelow || isAbove else { return nil }
    let ends = "\(context.words(part)) of \(context.words(whole))"
    let tenths = Int(((from + to) * 5).rounded())
    return FindingDraft(
      code: arguments.code, scope: .internal, subjects: context.subjects(of: claim),
      headline: "\(context.label(of: claim, without: [arguments.first, second, slot])): \(ends), or \(share.words)?",
      why: "\(ends) is \(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + " %, and the text has \(share.words)",
      claims: [claim],
      sides: [FindingDraft.Side(value: ends, claims: [claim]), FindingDraft.Side(value: share.words, claims: [claim])],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(slot)")
  }

  /// Whole numbers are counts; decimals are good to half their last digit.
  private static func bounds(_ number: StatedNumber, _ tolerances: Tolerances) -> NumberBounds {
    number.bounds(isMeasured: number.value.exponent != 0, tolerances: tolerances)
  }
}
