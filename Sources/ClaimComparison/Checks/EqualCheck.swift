import ClaimModel
import NormalValues

/// Two slots of one claim differ that should be equal: `check equal number and items`. With `near 3` numbers that lie further apart are taken
/// to count other things: "the 100 largest ports: Oslo, Bergen and Rome".
struct EqualCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "equal").flatMap { kind, arguments in
      context.affirmed(kind.name).compactMap { claim -> FindingDraft? in
        guard let second = arguments.second, let left = context.value(arguments.first, of: claim),
          let right = context.value(second, of: claim),
          ValueDifference(left, right, percent: 0, context.tolerances) != nil,
          arguments.value("near").flatMap({ Int($0) }).map({ Self.isNear(left, right, $0) }) ?? true
        else { return nil }
        let values = [left, right].map(context.words)
        return FindingDraft(
          code: arguments.value("code") ?? "", scope: .internal, subjects: context.subjects(of: claim),
          headline: "\(context.label(of: claim, without: [arguments.first, second])): \(listed(values))?",
          why: "the text names \(values[0]) and lists \(values[1])", claims: [claim],
          sides: values.map { FindingDraft.Side(value: $0, claims: [claim]) },
          identity: "\(kind.name)(\(context.key(of: claim, kind)))")
      }
    }
  }

  private static func isNear(_ left: SlotValue, _ right: SlotValue, _ limit: Int) -> Bool {
    guard case .number(let left) = left, case .number(let right) = right,
      let difference = left.value.subtracting(right.value), let opposite = difference.negated
    else { return false }
    let bound = Decimal(significand: Int128(limit))
    return difference <= bound && opposite <= bound
  }
}
