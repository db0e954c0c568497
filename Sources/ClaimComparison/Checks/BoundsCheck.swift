import ClaimModel
import NormalValues

/// A value that nothing of its sort has: `check bounds number, least 1, most 3000000, code CC409`.
struct BoundsCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "bounds").flatMap { kind, arguments in
      context.claims(of: kind, for: arguments).compactMap { draft($0, kind, arguments, context) }
    }
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    guard let value = context.value(arguments.first, of: claim), let number = value.amount else { return nil }
    let least = arguments.value("least").flatMap { Int($0) }.map { Decimal($0) }
    let most = arguments.value("most").flatMap { Int($0) }.map { Decimal($0) }
    let isBelow = least.map { number.value < $0 } ?? false
    let isAbove = most.map { $0 < number.value } ?? false
    guard isBelow || isAbove, let bound = isBelow ? least : most else { return nil }
    let limit = "\(isBelow ? "at least" : "at most") \(StatedNumber(value: bound).words)"
    return FindingDraft(
      code: arguments.code, grade: .strained, scope: .internal, subjects: context.subjects(of: claim),
      headline: context.question(claim, arguments.first, context.words(value)),
      why: "\(context.words(value)) lies outside what is known of such things, \(limit)", claims: [claim],
      sides: [FindingDraft.Side(value: context.words(value), claims: [claim])],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(arguments.first)")
  }
}
