import ClaimModel
import NormalValues

/// A text says how often something had happened, and more such events are told: `check count times of departure, until asOf`.
///
/// Only a greater number conflicts: a text that leaves events out denies none.
struct CountCheck: Check {
  /// An event this near to the day of the count is the news itself, not one of those before it.
  private static let newsInDays = 183

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "count").flatMap { kind, arguments -> [FindingDraft] in
      // Members of a set are counted by `MemberCheck`.
      guard arguments.value("members") == nil, let name = arguments.value("of"), let counted = context.catalogue.kind(name)
      else { return [] }
      let drafts = context.affirmed(kind.name).compactMap { draft($0, kind, counted, arguments, context, timeline) }
      return merged(drafts)
    }
  }

  private func merged(_ drafts: [FindingDraft]) -> [FindingDraft] {
    var result: [FindingDraft] = []
    var places: [[String]: Int] = [:]
    for draft in drafts {
      let identity = [draft.identity] + draft.sides.map(\.value)
      if let place = places[identity] {
        result[place].sides[0].claims += draft.sides[0].claims
      } else {
        places[identity] = result.count
        result.append(draft)
      }
    }
    return result
  }

  private struct Event {
    let words: String
    let claims: [Int]
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ counted: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext,
    _ timeline: Timeline
  ) -> FindingDraft? {
    guard let times = number(context.value(arguments.first, of: claim)),
      let until = context.moment(arguments.value("until"), of: claim)
    else { return nil }
    let events = events(claim, counted, before: until, context, timeline)
    guard events.count > times else { return nil }
    let own = context.claims[claim].source
    let chosen = events.prefix(times + 1).map { event in
      event.claims.first { context.claims[$0].source == own } ?? event.claims[0]
    }
    let value = times == 1 ? "once" : times == 2 ? "twice" : "\(times) times"
    return FindingDraft(
      code: arguments.value("code") ?? "", scope: context.scope([claim] + chosen), subjects: context.subjects(of: claim),
      headline: context.question(
        claim, arguments.first, "\(value), or \(listed(events.map(\.words), "and"))", without: Set(arguments.values("until"))),
      why:
        "the text counts \(times) before \(until == .max ? "the time of writing" : DateWords.day(until)), and \(events.count) are told apart",
      repairs: [], claims: [claim] + chosen,
      sides: [
        FindingDraft.Side(value: value, claims: [claim]),
        FindingDraft.Side(value: listed(events.map(\.words), "and"), claims: events.flatMap(\.claims)),
      ],
      identity: "\(kind.name)(\(context.key(of: claim, kind)))", doubtedClaims: [claim])
  }

  /// A number that is meant exactly.
  private func number(_ value: SlotValue?) -> Int? {
    switch value {
    case .number(let number) where number.modifier == .none && number.upper == nil: number.value.integer
    case .ordinal(let number): number
    default: nil
    }
  }

  /// Events that cannot be one: those of different stints, with a date that a text states.
  private func events(
    _ claim: Int, _ counted: ClaimKind, before day: Int, _ context: ComparisonContext, _ timeline: Timeline
  ) -> [Event] {
    for binding in counted.bindings where binding.relation == .equal {
      guard case .instant(let reference, let instant) = binding.target,
        let key = context.period(reference, in: claim)
      else { continue }
      return (1...timeline.count(of: key)).compactMap { number in
        let entries = timeline.entries(of: key).filter { entry in
          let atom = timeline.entries[entry].atom
          guard atom.stint.number == number, let stated = atom.statedInstant, stated.instant == instant,
            stated.date.origin != .tense, let latest = stated.date.latest
          else { return false }
          return day == .max || latest < day - Self.newsInDays
        }
        guard let first = entries.first else { return nil }
        let words = TimeWords(context, timeline).value(first)
        return Event(words: words, claims: context.ordered(entries.flatMap { timeline.entries[$0].claims }))
      }
    }
    return []
  }
}
