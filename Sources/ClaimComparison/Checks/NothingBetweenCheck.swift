import ClaimModel
import NormalValues

/// A move is called direct, and a stay elsewhere lies between: `check nothing-between from and to, of stint, person person, at date`.
struct NothingBetweenCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "nothing-between").flatMap { kind, arguments in
      context.matters(context.affirmed(kind.name), kind).compactMap { matter -> FindingDraft? in
        matter.claims.lazy.compactMap { draft($0, matter, kind, arguments, context, timeline) }.first
      }
    }
  }

  private func draft(
    _ claim: Int, _ matter: (key: String, claims: [Int]), _ kind: ClaimKind, _ arguments: CheckArguments,
    _ context: ComparisonContext, _ timeline: Timeline
  ) -> FindingDraft? {
    let value = context.claims[claim]
    guard let second = arguments.second, let period = arguments.value("of"), let personSlot = arguments.value("person"),
      case .entity(let from)? = value[arguments.first],
      case .entity(let person)? = value[personSlot],
      let key = context.periods.key(period, [.entity(person), .entity(from)]), let last = lastEnd(key, timeline),
      let move = context.moment(arguments.value("at"), of: claim)
    else { return nil }
    let to: EntityID? = if case .entity(let known)? = value[second] { known } else { nil }
    let between = stays(of: person, context, timeline).filter { stay in
      // The stay may begin in the year of the end, but neither before it nor near the move.
      stay.organization != from && stay.organization != to && stay.date.earliest.map { $0 >= last.earliest } ?? false
        && stay.date.latest.map { $0 < move } ?? false
    }
    guard let stay = between.first else { return nil }
    let own = value.source
    let end = last.claims.first { context.claims[$0].source == own } ?? last.claims[0]
    let middle = stay.claims.first { context.claims[$0].source == own } ?? stay.claims[0]
    let dates = Set(context.kind(of: middle)?.slots.filter { $0.type == .date }.map(\.name) ?? [])
    let stated = context.label(of: middle, without: dates) + " " + DateWords.phrase(stay.date)
    return FindingDraft(
      code: arguments.value("code") ?? "", scope: context.scope([claim, end, middle]),
      subjects: [person, from] + (to.map { [$0] } ?? []),
      headline: "\(context.label(of: claim)), or by way of \(context.name(stay.organization))?",
      why: "left \(context.name(from)) \(DateWords.phrase(last.date)), and \(stated) lies before the move",
      repairs: [FindingDraft.Repair("without “\(stated)”")], claims: [claim, end, middle],
      sides: [
        FindingDraft.Side(value: "directly", claims: matter.claims),
        FindingDraft.Side(
          value: stated, claims: stay.claims, identity: "\(context.foldedName(stay.organization)) \(DateWords.value(stay.date))"),
      ],
      identity: "\(kind.name)(\(matter.key))", doubtedClaims: matter.claims)
  }

  private struct End {
    let earliest: Int
    let date: StatedDate
    let claims: [Int]
  }

  /// The latest end that a text states by date.
  private func lastEnd(_ key: PeriodKey, _ timeline: Timeline) -> End? {
    let ends = timeline.entries(of: key).compactMap { entry -> End? in
      guard let stated = timeline.entries[entry].atom.statedInstant, stated.instant == .end, stated.date.origin != .tense,
        let earliest = stated.date.earliest
      else { return nil }
      return End(earliest: earliest, date: stated.date, claims: timeline.entries[entry].claims)
    }
    return ends.max { $0.earliest < $1.earliest }
  }

  private struct Stay {
    let organization: EntityID
    let date: StatedDate
    let claims: [Int]
  }

  /// Everything that a person began anywhere, by date: joined, worked at or founded.
  private func stays(of person: EntityID, _ context: ComparisonContext, _ timeline: Timeline) -> [Stay] {
    let keys = Set(context.affirmed(naming: person).flatMap(context.periods(namedBy:)))
    return keys.sorted().flatMap { Array(timeline.entries(of: $0)) }.flatMap { place -> [Stay] in
      let entry = timeline.entries[place]
      guard let stated = entry.atom.statedInstant, stated.instant == .start, stated.date.origin != .tense else { return [] }
      let own = entry.claims.filter { claim in
        context.kind(of: claim)?.slots.contains { slot in
          slot.type == .person && slot.isKey && context.value(slot.name, of: claim) == .entity(person)
        } ?? false
      }
      guard let first = own.first else { return [] }
      let organizations = context.entities(of: entry.atom.stint.key).filter { id in
        id != person
          && (context.kind(of: first)?.slots.contains {
            $0.type == .organization && context.value($0.name, of: first) == .entity(id)
          }
            ?? false)
      }
      return organizations.map { Stay(organization: $0, date: stated.date, claims: own) }
    }
  }
}
