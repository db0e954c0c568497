import ClaimModel
import NormalValues

/// One text denies what another states; every kind is looked at.
struct DenialCheck: Check {
  private static let code = "CC210"
  /// Checks of what a claim says by itself; to deny it means nothing.
  private static let selfContained: Set = ["weekday", "window", "missing"]

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    let denied = context.facts.filter { context.claims[$0].polarity == .denied }
    guard !denied.isEmpty else { return [] }
    var result: [FindingDraft] = []
    for denial in denied {
      guard let kind = context.kind(of: denial), !kind.checks.contains(where: { Self.selfContained.contains($0.check) }) else {
        continue
      }
      let lead = kind.slots.first { $0.isKey }.flatMap { context.value($0.name, of: denial) }
      var against = context.affirmed(kind.name, naming: lead).filter { claim in
        context.key(of: claim, kind) == context.key(of: denial, kind) && covers(denial, claim, kind, context)
      }
      against += deniedPeriods(denial, kind, context, timeline).flatMap { key in
        timeline.entries(of: key).filter { timeline.entries[$0].atom.shape == nil && isStated(timeline.entries[$0].atom) }
          .flatMap { timeline.entries[$0].claims }
      }
      // A text that states and denies in the same form of words was misread once: "(1925-1955), is clearly", "(1925-1955) was not".
      let (source, rule) = (context.claims[denial].source, context.claims[denial].derivation.rule)
      let claims = context.ordered(against).filter { claim in
        context.claims[claim].source != source || context.claims[claim].derivation.rule != rule
      }
      guard let first = claims.first(where: { context.claims[$0].source != context.claims[denial].source }) ?? claims.first
      else { continue }
      let statement = context.label(of: first)
      result.append(
        FindingDraft(
          code: Self.code, scope: context.scope([denial, first]), subjects: context.subjects(of: denial),
          headline: "\(context.label(of: denial)): stated or denied?",
          why: "“\(statement)” is stated, and the denial covers it", repairs: [], claims: [denial, first],
          sides: [
            FindingDraft.Side(value: "denied", claims: [denial]), FindingDraft.Side(value: "stated", claims: claims),
          ],
          identity: "\(kind.name)(\(context.key(of: denial, kind)))"))
    }
    return merged(result, context)
  }

  /// Denials of one key are one finding.
  private func merged(_ drafts: [FindingDraft], _ context: ComparisonContext) -> [FindingDraft] {
    var result: [FindingDraft] = []
    var places: [String: Int] = [:]
    for draft in drafts {
      if let place = places[draft.identity] {
        for side in draft.sides.indices { result[place].sides[side].claims += draft.sides[side].claims }
      } else {
        places[draft.identity] = result.count
        result.append(draft)
      }
    }
    return result
  }

  /// Whether the denial's other slots hold for the statement: its date inside the denied one, the same title.
  private func covers(_ denial: Int, _ claim: Int, _ kind: ClaimKind, _ context: ComparisonContext) -> Bool {
    let (denied, stated) = (context.claims[denial], context.claims[claim])
    if denied.tense == .present, stated.tense != .present { return false }
    for slot in kind.slots where !slot.isKey {
      guard let value = denied[slot.name] else { continue }
      guard let other = stated[slot.name] else {
        if slot.type == .date, slot.filledFrom != .none { continue }
        return false
      }
      if case .date(let date) = value, case .date(let otherDate) = other {
        let inside =
          (date.earliest ?? .min) <= (otherDate.earliest ?? .min) && (otherDate.latest ?? .max) <= (date.latest ?? .max)
        if !inside { return false }
      } else if value.identity(context.foldedName) != other.identity(context.foldedName) {
        return false
      }
    }
    return true
  }

  /// Periods that a denial says never were: a kind that speaks of a whole period, without a date, a title or a present tense.
  private func deniedPeriods(
    _ denial: Int, _ kind: ClaimKind, _ context: ComparisonContext, _ timeline: Timeline
  ) -> [PeriodKey] {
    let claim = context.claims[denial]
    guard claim.tense != .present, claim.tense != .future else { return [] }
    let keys = Set(kind.slots.filter(\.isKey).map(\.name))
    guard claim.slots.allSatisfy({ keys.contains($0.slot) }) else { return [] }
    let whole = kind.bindings.filter { if case .length = $0.target { true } else { false } }
    let instants = kind.bindings.filter { if case .instant = $0.target { $0.relation == .equal } else { false } }
    guard !whole.isEmpty, instants.count > 1 else { return [] }
    return whole.compactMap { context.period($0.target.reference, in: denial) }
  }

  private func isStated(_ atom: TimeAtom) -> Bool { atom.statedInstant != nil || atom.length != nil }
}
