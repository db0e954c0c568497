import ClaimModel
import NormalValues

/// One source gives a number to the last digit where all others are vague; every `single` number and amount is looked at.
struct PrecisionCheck: Check {
  private static let code = "CC410"
  /// So many sources have to be vague.
  private static let leastVague = 2
  /// So many more digits have to be written.
  private static let moreDigits = 3

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.drafts(asking: "single") { draft($0, $1, $2, $3, context) }
  }

  private func draft(
    _ claims: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let values = SingleValueCheck.values(of: arguments.first, in: claims, context)
    let exact = values.filter { $0.value.amount?.modifier == StatedNumber.Modifier.none }
    let vague = values.filter { value in value.value.amount.map { $0.modifier != .none } ?? false }
    guard exact.count == 1, let single = exact.first, let number = single.value.amount, number.upper == nil,
      context.sourcesOf(single.claims).count == 1, !vague.isEmpty
    else { return nil }
    let most = vague.compactMap { $0.value.amount.map { Self.digits($0.value) } }.max() ?? 0
    let others = context.sourcesOf(vague.flatMap(\.claims)).filter { !context.sourcesOf(single.claims).contains($0) }
    guard others.count >= Self.leastVague, Self.digits(number.value) >= most + Self.moreDigits,
      vague.allSatisfy({ ValueDifference($0.value, single.value, percent: arguments.tolerance, context.tolerances) == nil })
    else { return nil }
    let sides = ([single] + vague).map { FindingDraft.Side(value: $0.words, claims: $0.claims) }
    return FindingDraft(
      code: Self.code, grade: .strained, scope: .cross, subjects: context.subjects(of: single.claims[0]),
      headline: context.question(
        single.claims[0], arguments.first, listed(sides.map(\.value)), without: Set(arguments.values("at"))),
      why: "one source has \(single.words), and \(others.count) others have no more than \(listed(vague.map(\.words), "and"))",
      claims: context.pair(single.claims, vague[0].claims), sides: sides,
      identity: "\(kind.name)(\(key)).\(arguments.first)", doubtedClaims: [])
  }

  /// Digits that mean something: 3 of 12,300.
  private static func digits(_ number: Decimal) -> Int { String(number.reduced.significand.magnitude).utf8.count }
}
