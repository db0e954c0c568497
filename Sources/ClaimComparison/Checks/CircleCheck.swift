import ClaimModel
import NormalValues

/// What goes one way goes in a circle: two people are each other's superior, each of two is the larger, of three events each comes before
/// the next: `check circle person and boss, at date, unless dotted, code CC302`.
struct CircleCheck: Check {
  /// Longer circles are not looked for.
  private static let longest = 6

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "circle").flatMap { kind, arguments -> [FindingDraft] in
      guard let second = arguments.second else { return [] }
      let directed = Set([arguments.first, second])
      let shared = kind.slots.filter { $0.isKey && !directed.contains($0.name) }.map(\.name)
      let claims = context.claims(of: kind, for: arguments)
      // A kind whose only keys are the two ends is one matter.
      let matters =
        shared.isEmpty
        ? [(key: "", claims: claims)] : context.matters(claims, kind, per: shared)
      return matters.flatMap { drafts($0.key, $0.claims, kind, arguments, to: second, context) }
    }
  }

  private func drafts(
    _ key: String, _ claims: [Int], _ kind: ClaimKind, _ arguments: CheckArguments, to second: String,
    _ context: ComparisonContext
  ) -> [FindingDraft] {
    var steps: [SlotValue: [(to: SlotValue, claim: Int)]] = [:]
    var starts: [SlotValue] = []
    for claim in claims {
      guard let from = context.value(arguments.first, of: claim), let to = context.value(second, of: claim), from != to else {
        continue
      }
      if steps[from] == nil { starts.append(from) }
      steps[from, default: []].append((to, claim))
    }
    var seen: Set<Set<SlotValue>> = []
    return starts.compactMap { start in
      guard let circle = shortest(from: start, steps, arguments, context) else { return nil }
      let members = circle.compactMap { context.value(arguments.first, of: $0) }
      guard seen.insert(Set(members)).inserted else { return nil }
      return draft(circle, key, kind, arguments, context)
    }
  }

  /// Claims that lead from a value back to it, the fewest; breadth first.
  private func shortest(
    from start: SlotValue, _ steps: [SlotValue: [(to: SlotValue, claim: Int)]], _ arguments: CheckArguments,
    _ context: ComparisonContext
  ) -> [Int]? {
    var open: [(value: SlotValue, claims: [Int])] = [(start, [])]
    var visited: Set<SlotValue> = []
    while !open.isEmpty {
      var next: [(value: SlotValue, claims: [Int])] = []
      for path in open where path.claims.count < Self.longest {
        for step in steps[path.value] ?? []
        where path.claims.allSatisfy({ context.isContemporary($0, step.claim, at: arguments.value("at")) }) {
          if step.to == start { return path.claims + [step.claim] }
          if visited.insert(step.to).inserted { next.append((step.to, path.claims + [step.claim])) }
        }
      }
      open = next
    }
    return nil
  }

  private func draft(
    _ circle: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft {
    let statements = circle.map { context.label(of: $0) }
    let members = circle.compactMap { context.value(arguments.first, of: $0).map(context.words) }.sorted()
    return FindingDraft(
      code: arguments.code, scope: context.scope(circle), subjects: context.subjects(ofAll: circle),
      headline: "\(listed(statements, ", and"))?", why: "\(listed(statements, "and")) go in a circle",
      repairs: statements.map { FindingDraft.Repair("without “\($0)”") }, claims: circle,
      sides: zip(statements, circle).map { FindingDraft.Side(value: $0, claims: [$1], identity: "") },
      identity: "\(kind.name)(\(key)).\(members.joined(separator: "|"))")
  }
}
