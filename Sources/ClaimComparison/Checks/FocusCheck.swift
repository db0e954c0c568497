import ClaimModel
import NormalValues

/// Two texts give one thing aims that share no word. Nothing excludes the other, so the two only diverge:
/// `check focus purpose, per team, at date, code CC351`.
struct FocusCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.drafts(asking: "focus") { draft($0, $1, $2, $3, context) }
  }

  private func draft(
    _ claims: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let values = SingleValueCheck.values(of: arguments.first, in: claims, context)
    // A source that gives several aims leaves room for more.
    let bySource = Dictionary(grouping: values.flatMap { value in context.sourcesOf(value.claims) }, by: \.self)
    let single = values.filter { value in context.sourcesOf(value.claims).allSatisfy { (bySource[$0]?.count ?? 0) == 1 } }
    for (index, left) in single.enumerated() {
      for right in single.dropFirst(index + 1) {
        guard Self.stems(left.words).isDisjoint(with: Self.stems(right.words)) else { continue }
        let pair = context.pair(left.claims, right.claims)
        guard context.isContemporary(pair[0], pair[1], at: arguments.value("at")) else { continue }
        return FindingDraft(
          code: arguments.code, grade: .divergent, scope: context.scope(pair), subjects: context.subjects(of: pair[0]),
          headline: context.question(pair[0], arguments.first, listed([left.shown, right.shown])),
          why: "“\(left.shown)” and “\(right.shown)” have no word in common",
          holdsIf: "the one is a part of the other, or both are aims", claims: pair,
          sides: [left, right].map { FindingDraft.Side(value: $0.shown, claims: $0.claims, identity: $0.words) },
          identity: "\(kind.name)(\(key)).\(arguments.first) focus", doubtedClaims: [])
      }
    }
    return nil
  }

  /// The first five letters of every longer word: "safety" and "safe", "models" and "modelling" meet.
  private static func stems(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.lowercased().prefix(5)[...] })
  }
}
