import ClaimModel
import NormalValues

/// One text gives a wider title than another: "head of research" and "head of polar research". Nothing excludes the other, so the two only
/// diverge: `check scope role, per person and organization, at asOf, code CC306`.
struct ScopeCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.drafts(asking: "scope") { draft($0, $1, $2, $3, context) }
  }

  private func draft(
    _ claims: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let values = SingleValueCheck.values(of: arguments.first, in: claims, context)
    for (index, left) in values.enumerated() {
      for right in values.dropFirst(index + 1) {
        guard Self.isWider(left.words, than: right.words) || Self.isWider(right.words, than: left.words) else { continue }
        // One source that gives both knows the difference.
        let shared = Set(context.sourcesOf(left.claims)).intersection(context.sourcesOf(right.claims))
        guard shared.isEmpty else { continue }
        let pair = context.pair(left.claims, right.claims)
        guard context.isContemporary(pair[0], pair[1], at: arguments.value("at")) else { continue }
        let wider = Self.isWider(left.words, than: right.words) ? (left, right) : (right, left)
        return FindingDraft(
          code: arguments.code, grade: .divergent, scope: .cross, subjects: context.subjects(of: pair[0]),
          headline: "\(context.label(of: pair[0], without: [arguments.first])): \(listed([wider.0.words, wider.1.words]))?",
          why: "“\(wider.0.words)” takes in more than “\(wider.1.words)”",
          holdsIf: "the wider title is the short form of the other", claims: pair,
          sides: [wider.0, wider.1].map { FindingDraft.Side(value: $0.words, claims: $0.claims) },
          identity: "\(kind.name)(\(key)).\(arguments.first) scope", doubtedClaims: [])
      }
    }
    return nil
  }

  /// Whether both are heads of something, and all words of the wider title stand in the other one, in order.
  static func isWider(_ wide: String, than narrow: String) -> Bool {
    let (first, second) = (wide.split(separator: " "), narrow.split(separator: " "))
    guard first.count > 2, second.count > first.count, first[0] == second[0], first[1] == "of", second[1] == "of" else {
      return false
    }
    var rest = second[...]
    for word in first {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
