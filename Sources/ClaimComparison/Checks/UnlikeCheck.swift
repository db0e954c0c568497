import ClaimModel
import NormalValues

/// What one person has one of is named in words that have nothing in common: `check unlike job, alike writing-jobs and teaching-jobs,
/// code CC856`. Words of one of the lists are taken for alike: "reporter" and "journalist".
struct UnlikeCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "unlike").flatMap { kind, arguments in
      let families = arguments.values("alike").compactMap { context.lists[$0] }
      return context.matters(context.claims(of: kind, for: arguments), kind).compactMap {
        draft($0.claims, $0.key, kind, arguments, families, context)
      }
    }
  }

  private func draft(
    _ claims: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ families: [Set<String>],
    _ context: ComparisonContext
  ) -> FindingDraft? {
    let values = SingleValueCheck.values(of: arguments.first, in: claims, context)
    for (index, left) in values.enumerated() {
      for right in values.dropFirst(index + 1) where Self.areUnlike(left.words, right.words, families) {
        let pair = context.pair(left.claims, right.claims)
        return Self.draft(
          left, right, pair, grade: .strained, holdsIf: "both name one thing, or there was one beside the other", arguments,
          context,
          identity: "\(kind.name)(\(key)).\(arguments.first)")
      }
    }
    return nil
  }

  /// What two values say that have no word in common; `pair` states one each.
  static func draft(
    _ left: SingleValueCheck.Value, _ right: SingleValueCheck.Value, _ pair: [Int], grade: Finding.Grade, holdsIf: String,
    _ arguments: CheckArguments, _ context: ComparisonContext, identity: String
  ) -> FindingDraft {
    FindingDraft(
      code: arguments.code, grade: grade, scope: context.scope(pair), subjects: context.subjects(of: pair[0]),
      headline: context.question(pair[0], arguments.first, listed([left.shown, right.shown])),
      why: "“\(left.shown)” and “\(right.shown)” have no word in common", holdsIf: holdsIf, claims: pair,
      sides: [left, right].map { FindingDraft.Side(value: $0.shown, claims: $0.claims, identity: $0.words) }, identity: identity)
  }

  /// Whether no longer words of the two begin alike and no list holds a word of each.
  static func areUnlike(_ left: String, _ right: String, _ families: [Set<String>]) -> Bool {
    let (first, second) = (words(left), words(right))
    guard !first.isEmpty, !second.isEmpty, stems(left).isDisjoint(with: stems(right)) else { return false }
    return !families.contains { family in first.contains(where: family.contains) && second.contains(where: family.contains) }
  }

  /// The first five letters of every longer word: "safety" and "safe", "models" and "modelling" meet.
  static func stems(_ text: String) -> Set<String> { Set(words(text).map { String($0.prefix(5)) }) }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.lowercased() }
  }
}
