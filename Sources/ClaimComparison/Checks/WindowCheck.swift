import ClaimModel
import NormalValues

/// A date that the text ties to its own day ("yesterday, 3 May") lies elsewhere: `check window date, before before, after after, code CC853`.
///
/// The two slots of numbers say how many days before and after the day of publication it may lie.
struct WindowCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "window").flatMap { kind, arguments in
      context.claims(of: kind, for: arguments).compactMap { draft($0, kind, arguments, context) }
    }
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    guard case .date(let date)? = context.value(arguments.first, of: claim), let first = date.earliest, let last = date.latest,
      let before = days("before", of: claim, arguments, context), let after = days("after", of: claim, arguments, context),
      let published = context.sources[context.claims[claim].source].published
    else { return nil }
    let window = published - before...published + after
    guard last < window.lowerBound || window.upperBound < first else { return nil }
    let day = DateWords.day(published)
    return FindingDraft(
      code: arguments.code, scope: .internal, subjects: [],
      headline:
        "\(context.label(of: claim, without: Set(arguments.values("before") + arguments.values("after")))), in a text of \(day)?",
      why: "counted from \(day), the words allow \(DateWords.day(window.lowerBound)) to \(DateWords.day(window.upperBound))",
      claims: [claim],
      sides: [
        FindingDraft.Side(value: DateWords.value(date), claims: [claim]),
        FindingDraft.Side(value: "published on \(day)", claims: [claim]),
      ],
      identity: "\(kind.name)(\(context.key(of: claim, kind))) \(DateWords.value(date))")
  }

  private func days(_ keyword: String, of claim: Int, _ arguments: CheckArguments, _ context: ComparisonContext) -> Int? {
    guard let slot = arguments.value(keyword), let number = context.value(slot, of: claim)?.amount else { return nil }
    return Int(min(max(number.value.approximateValue, 0), 100_000))
  }
}
