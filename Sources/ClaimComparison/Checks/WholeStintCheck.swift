import ClaimModel
import NormalValues

/// How long somebody was at a house, and the only post that the texts give the person there, with its two ends:
/// `check whole duration, of role, from start, until end, code CC875`.
///
/// A stay that is shorter or longer than the post is strained: there may have been another post, of which no text tells.
struct WholeStintCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.drafts(asking: "whole") { claims, key, kind, arguments in
      guard let post = arguments.value("of"), let from = arguments.value("from"), let until = arguments.value("until"),
        let first = claims.first(where: { Self.duration($0, arguments, context) != nil })
      else { return nil }
      // Where the stay has its own ends, the timeline measures it.
      guard !claims.contains(where: { Self.date(from, $0, context) != nil && Self.date(until, $0, context) != nil }) else {
        return nil
      }
      let posts = context.affirmed(post).filter { Self.hasParties(of: first, $0, kind, context) }
      let ends = posts.map { (Self.date(from, $0, context), Self.date(until, $0, context)) }
      guard let only = posts.first, let start = ends[0].0, let end = ends[0].1,
        ends.allSatisfy({ $0.0?.edtf == start.edtf && $0.1?.edtf == end.edtf })
      else { return nil }
      for claim in claims {
        guard let duration = Self.duration(claim, arguments, context), Self.differs(duration, start, end) else { continue }
        return Self.draft(claim, only, duration, key, kind, arguments, context)
      }
      return nil
    }
  }

  private static func duration(_ claim: Int, _ arguments: CheckArguments, _ context: ComparisonContext) -> StatedDuration? {
    guard case .duration(let duration)? = context.value(arguments.first, of: claim), duration.unit >= .year else { return nil }
    return duration
  }

  private static func date(_ slot: String, _ claim: Int, _ context: ComparisonContext) -> StatedDate? {
    if case .date(let date)? = context.value(slot, of: claim) { date } else { nil }
  }

  /// Whether a claim of another kind names what the key of `claim` names.
  private static func hasParties(of claim: Int, _ other: Int, _ kind: ClaimKind, _ context: ComparisonContext) -> Bool {
    kind.slots.filter(\.isKey).allSatisfy { context.value($0.name, of: claim) == context.value($0.name, of: other) }
  }

  /// Whether no two days of the ends lie as far apart as the length, half a year either side of it.
  private static func differs(_ duration: StatedDuration, _ start: StatedDate, _ end: StatedDate) -> Bool {
    guard let first = start.earliest, let last = end.latest, let latest = start.latest, let earliest = end.earliest else {
      return false
    }
    if let lower = duration.tolerant.lower, lower > last - first + 1 { return true }
    if let upper = duration.tolerant.upper, upper < earliest - latest { return true }
    return false
  }

  private static func draft(
    _ claim: Int, _ post: Int, _ duration: StatedDuration, _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments,
    _ context: ComparisonContext
  ) -> FindingDraft {
    let length = context.words(arguments.first, of: claim) ?? duration.words
    let ends = ["from", "until"].compactMap(arguments.value).compactMap { context.words($0, of: post) }.joined(separator: " to ")
    let pair = context.ordered([claim, post])
    return FindingDraft(
      code: arguments.code, grade: .strained, scope: context.scope(pair), subjects: context.subjects(of: claim),
      headline: context.label(of: claim, without: [arguments.first]) + ": \(length), or \(ends)?",
      why: "\(ends) is not \(length), and no text tells of another post there",
      holdsIf: "there was another post", claims: pair,
      sides: [FindingDraft.Side(value: length, claims: [claim]), FindingDraft.Side(value: ends, claims: [post])],
      identity: "\(kind.name)(\(key)).\(arguments.first)")
  }
}
