import ClaimModel
import NormalValues

/// A text tells as done what its own dateline has before it, or foresees what lies behind it; every date of every kind is looked at.
struct FutureCheck: Check {
  private static let code = "CC213"
  /// Datelines lie in time zones, and articles are dated ahead by some days.
  private static let slackInDays = 7

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    let compared = context.compared
    // Few claims of many are misplaced, and drafts are wide.
    let found = ParallelMap.map(count: compared.count) { misplaced(compared[$0], context) }
    var seen: Set<String> = []
    return zip(compared, found).compactMap { index, misplaced in
      guard let misplaced, let draft = draft(index, misplaced, context) else { return nil }
      return seen.insert(draft.identity + draft.headline).inserted ? draft : nil
    }
  }

  /// A date on the wrong side of the day of publication.
  private struct Misplaced: Sendable {
    /// Place among the slots of dates.
    let slot: Int32
    let isDone: Bool
  }

  private func misplaced(_ index: Int, _ context: ComparisonContext) -> Misplaced? {
    let (modality, tense) = (context.claims[index].modality, context.claims[index].tense)
    let isForeseen = modality == .predicted && tense == .future
    guard isForeseen || modality.statesFact && tense == .past, let plan = context.plan(of: index) else { return nil }
    // "has named a director from January": a period may begin and end later than it is told; an event may not happen later.
    let isDone = !isForeseen && plan.dateSlots.count == 1
    guard isDone || isForeseen, let published = context.sources[context.claims[index].source].published else { return nil }
    for (place, slot) in plan.dateSlots.enumerated() {
      guard case .date(let date)? = context.value(slot, of: index), date.origin == .stated, !date.isFiscal,
        date.modifier != .before,
        date.modifier != .onOrBefore, date.modifier != .until
      else { continue }
      let isAfter = date.earliest.map { $0 > published + Self.slackInDays } ?? false
      let isBefore = date.latest.map { $0 < published - Self.slackInDays } ?? false
      if isDone ? isAfter : isBefore { return Misplaced(slot: Int32(place), isDone: isDone) }
    }
    return nil
  }

  private func draft(_ index: Int, _ misplaced: Misplaced, _ context: ComparisonContext) -> FindingDraft? {
    guard let plan = context.plan(of: index), let published = context.sources[context.claims[index].source].published,
      case .date(let date)? = context.value(plan.dateSlots[Int(misplaced.slot)], of: index)
    else { return nil }
    let (slot, isDone) = (plan.dateSlots[Int(misplaced.slot)], misplaced.isDone)
    let day = DateWords.day(published)
    return FindingDraft(
      code: Self.code, scope: .internal, subjects: context.subjects(of: index),
      headline:
        "\(context.label(of: index, without: [slot])) \(DateWords.phrase(date)), \(isDone ? "told as done" : "still to come") on \(day)?",
      why: isDone
        ? "the text tells it as done, and \(DateWords.value(date)) lies after its day of publication, \(day)"
        : "the text foresees it, and \(DateWords.value(date)) lies before its day of publication, \(day)",
      claims: [index],
      sides: [
        FindingDraft.Side(value: DateWords.value(date), claims: [index]),
        FindingDraft.Side(value: "published on \(day)", claims: [index]),
      ],
      identity: "\(plan.kind.name)(\(context.key(of: index, plan.kind))).\(slot)")
  }
}
