import ClaimModel
import NormalValues

/// Two hold at one time what one alone can hold: a sole lead, a full-time job.
///
/// `check exclusive person, per team, from start, until end, at asOf, within organization, unless shared, code CC350`. `at` dates claims in the
/// present that name no date of their own; `within` is a slot that must not differ where both claims fill it; `against` takes in kinds whose
/// claims are not exclusive themselves: who works for one house alone works for no other.
struct ExclusiveCheck: Check {
  /// Handing over takes a while, and posts are announced ahead.
  private static let slackInDays = 92
  /// What the present tense says holds so long before and after.
  private static let presentInDays = 75

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "exclusive").flatMap { kind, arguments in
      let names = arguments.values("per")
      return context.matters(context.claims(of: kind, for: arguments), kind, per: names).compactMap { matter in
        draft(matter.claims, others(beside: matter.claims[0], arguments, context), matter.key, kind, arguments, context)
      }
    }
  }

  /// Claims of the kinds of `against` with the same key as a claim.
  private func others(beside claim: Int, _ arguments: CheckArguments, _ context: ComparisonContext) -> [Int] {
    let names = arguments.values("per")
    guard let first = names.first else { return [] }
    let lead = context.value(first, of: claim)
    return arguments.values("against").flatMap { kind in
      context.affirmed(kind, naming: lead).filter { other in
        names.allSatisfy { context.value($0, of: other) == context.value($0, of: claim) }
      }
    }
  }

  /// A claim with the days on which it certainly holds, and the days that bound its dates.
  private struct Holding {
    let claim: Int
    let value: SlotValue
    /// First and last day on which what the claim says holds whatever its dates mean; nil where they leave it open.
    var sure: ClosedRange<Int>?
    /// The days that its start or end can be.
    var instants: [ClosedRange<Int>] = []
  }

  private func draft(
    _ claims: [Int], _ others: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let own = claims.compactMap { holding($0, arguments, context) }
    let all = own + others.compactMap { holding($0, arguments, context) }
    var among: FindingDraft?
    for (index, left) in own.enumerated() {
      for right in all.dropFirst(index + 1) where right.claim != left.claim {
        guard Self.overlap(left, right), differ(left, right, arguments, context) else { continue }
        let draft = draft(left, right, key, kind, arguments, context)
        if draft.scope == .cross { return draft }
        among = among ?? draft
      }
    }
    return among
  }

  private func draft(
    _ left: Holding, _ right: Holding, _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft {
    let pair = context.ordered([left.claim, right.claim])
    let statements = pair.map { context.label(of: $0) }
    let values = pair.map { context.value(arguments.first, of: $0).map(context.words) ?? "" }
    return FindingDraft(
      code: arguments.code, scope: context.scope(pair), subjects: context.subjects(ofAll: pair),
      headline: "\(listed(statements, "and"))?",
      why: "the two overlap by more than three months, and one leaves no room for the other",
      holdsIf: "the two shared it, or one of them held it for a while only",
      repairs: statements.map { FindingDraft.Repair("without “\($0)”") }, claims: pair,
      sides: zip(statements, pair).map { FindingDraft.Side(value: $0, claims: [$1]) },
      identity: "\(kind.name)(\(key)) \(values.sorted().joined(separator: "|"))")
  }

  private func differ(_ left: Holding, _ right: Holding, _ arguments: CheckArguments, _ context: ComparisonContext) -> Bool {
    if let slot = arguments.value("within"), let first = context.value(slot, of: left.claim),
      let second = context.value(slot, of: right.claim), context.words(first) != context.words(second)
    {
      return false
    }
    guard case .entity(let first) = left.value, case .entity(let second) = right.value else {
      return context.words(left.value) != context.words(right.value)
    }
    return first != second && !SingleValueCheck.mayBeOne(first, second, context)
  }

  private static func overlap(_ left: Holding, _ right: Holding) -> Bool {
    if let first = left.sure, let second = right.sure,
      min(first.upperBound, second.upperBound) - max(first.lowerBound, second.lowerBound) > slackInDays
    {
      return true
    }
    return begins(right, inside: left) || begins(left, inside: right)
  }

  /// Whether the one certainly begins or ends while the other lasts.
  private static func begins(_ one: Holding, inside other: Holding) -> Bool {
    guard let sure = other.sure else { return false }
    return one.instants.contains {
      sure.lowerBound + slackInDays < $0.lowerBound && $0.upperBound < sure.upperBound - slackInDays
    }
  }

  private func holding(_ claim: Int, _ arguments: CheckArguments, _ context: ComparisonContext) -> Holding? {
    let stated = context.claims[claim]
    guard let value = stated[arguments.first] else { return nil }
    var holding = Holding(claim: claim, value: value)
    let start = Self.date(arguments.value("from"), stated)
    let end = Self.date(arguments.value("until"), stated)
    for date in [start, end] {
      if let first = date?.earliest, let last = date?.latest { holding.instants.append(first...last) }
    }
    let goesOn = stated.tense == .present || stated.tense == .perfect
    let published = context.sources[stated.source].published
    if let from = start?.latest {
      if let to = end?.earliest ?? (end == nil && goesOn ? published : nil), from <= to { holding.sure = from...to }
    } else if start == nil, end == nil, let slot = arguments.value("at"), goesOn || stated.tense == .unknown {
      // Articles without a day are taken to be of one time.
      let day = Self.date(slot, stated)?.earliest ?? published ?? 0
      holding.sure = day - Self.presentInDays...day + Self.presentInDays
    }
    return holding.sure == nil && holding.instants.isEmpty ? nil : holding
  }

  /// The date of a slot; nil for what only the tense tells.
  private static func date(_ slot: String?, _ claim: Claim) -> StatedDate? {
    guard let slot, case .date(let date)? = claim[slot], date.origin != .tense else { return nil }
    return date
  }
}
