import ClaimModel
import NormalValues

/// Two slots of one claim differ that should be equal: `check equal number and items`.
struct EqualCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "equal").flatMap { kind, arguments in
      context.affirmed(kind.name).compactMap { claim -> FindingDraft? in
        guard let second = arguments.second, let left = context.claims[claim][arguments.first],
          let right = context.claims[claim][second],
          ValueDifference(left, right, percent: 0, context.tolerances) != nil
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
}
