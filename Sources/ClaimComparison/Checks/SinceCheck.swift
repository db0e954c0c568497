import ClaimModel
import NormalValues

/// Somebody leads an organisation before having joined it: `check since start, of stint, where role in sole-titles, code CC305`.
///
/// The period has the slots of its parties in the kind. Only stays whose start a text dates are looked at, and the first of several counts.
struct SinceCheck: Check {
  /// People are named before they arrive, and take part before they are employed.
  private static let slackInDays = 366

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "since").flatMap { kind, arguments -> [FindingDraft] in
      guard let name = arguments.value("of"), let period = context.catalogue.period(name) else { return [] }
      var seen: Set<String> = []
      return context.claims(of: kind, for: arguments).compactMap { claim in
        let parties = period.parties.map { PeriodKey.Party(context.value($0.name, of: claim)) }
        guard let key = context.periods.key(name, parties), let draft = draft(claim, key, kind, arguments, context, timeline),
          seen.insert(draft.identity + draft.headline).inserted
        else { return nil }
        return draft
      }
    }
  }

  private func draft(
    _ claim: Int, _ key: PeriodKey, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext,
    _ timeline: Timeline
  ) -> FindingDraft? {
    guard case .date(let date)? = context.value(arguments.first, of: claim), date.origin != .tense, let latest = date.latest
    else {
      return nil
    }
    let starts = timeline.entries(of: key).filter { entry in
      let atom = timeline.entries[entry].atom
      return atom.stint.number == 1 && atom.statedInstant.map { $0.instant == .start && $0.date.origin != .tense } ?? false
    }
    // Every start that a text gives has to lie later.
    guard let first = starts.first,
      starts.allSatisfy({ start in
        (timeline.entries[start].atom.statedInstant?.date.earliest).map { $0 > latest + Self.slackInDays } ?? false
      })
    else { return nil }
    let own = context.claims[claim].source
    let others = timeline.entries[first].claims
    let other = others.first { context.claims[$0].source != own } ?? others[0]
    guard other != claim else { return nil }
    let words = TimeWords(context, timeline)
    let statement = context.label(of: claim) + " " + DateWords.phrase(date)
    return FindingDraft(
      code: arguments.code, scope: context.scope([claim, other]), subjects: context.subjects(of: claim),
      headline: "\(statement), but \(words.statement(first))?",
      why: "the post begins more than a year before the first day at the organisation",
      claims: context.ordered([claim, other]),
      sides: [
        FindingDraft.Side(value: statement, claims: [claim]),
        FindingDraft.Side(value: words.statement(first), claims: others),
      ],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(arguments.first)")
  }
}
