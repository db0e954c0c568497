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
        guard UnlikeCheck.stems(left.words).isDisjoint(with: UnlikeCheck.stems(right.words)) else { continue }
        let pair = context.pair(left.claims, right.claims)
        guard context.isContemporary(pair[0], pair[1], at: arguments.value("at")) else { continue }
        var draft = UnlikeCheck.draft(
          left, right, pair, grade: .divergent, holdsIf: "the one is a part of the other, or both are aims", arguments, context,
          identity: "\(kind.name)(\(key)).\(arguments.first) focus")
        draft.doubtedClaims = []
        return draft
      }
    }
    return nil
  }
}
