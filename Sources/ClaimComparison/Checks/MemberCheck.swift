import ClaimModel
import NormalValues

/// A text says how many there are, and more are named: `check count number of founding, members person, within window, code CC607`.
///
/// Only a greater number conflicts: a text that names some of them denies none of the others.
struct MemberCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "count").flatMap { kind, arguments -> [FindingDraft] in
      guard let members = arguments.value("members") else { return [] }
      let counted = arguments.values("of").compactMap(context.catalogue.kind)
      var seen: Set<String> = []
      return context.claims(of: kind, for: arguments).compactMap { claim in
        guard let draft = draft(claim, kind, counted, members, arguments, context),
          seen.insert(draft.identity + draft.headline).inserted
        else { return nil }
        return draft
      }
    }
  }

  private struct Member {
    let words: String
    let value: SlotValue
    var claims: [Int]
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ counted: [ClaimKind], _ slot: String, _ arguments: CheckArguments,
    _ context: ComparisonContext
  ) -> FindingDraft? {
    guard let number = context.value(arguments.first, of: claim)?.amount, number.modifier == .none, number.upper == nil,
      let most = number.value.integer, most > 0
    else { return nil }
    let members = members(of: claim, kind, counted, slot, arguments, context)
    guard members.count > most else { return nil }
    let own = context.claims[claim].source
    let chosen = members.prefix(most + 1).map { member in
      member.claims.first { context.claims[$0].source == own } ?? member.claims[0]
    }
    let names = listed(members.map(\.words), "and")
    return FindingDraft(
      code: arguments.code, scope: context.scope([claim] + chosen), subjects: context.subjects(of: claim),
      headline: context.question(claim, arguments.first, "\(number.words), or \(names)"),
      why: "the text counts \(most), and \(members.count) are named", claims: [claim] + chosen,
      sides: [
        FindingDraft.Side(value: number.words, claims: [claim]),
        FindingDraft.Side(value: names, claims: members.flatMap(\.claims)),
      ],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(arguments.first)", doubtedClaims: [claim])
  }

  /// Those whom claims of the counted kinds name in the same matter and, where there is a window, in it.
  private func members(
    of claim: Int, _ kind: ClaimKind, _ counted: [ClaimKind], _ slot: String, _ arguments: CheckArguments,
    _ context: ComparisonContext
  ) -> [Member] {
    let own = context.claims[claim]
    var members: [Member] = []
    for other in counted {
      let shared = kind.slots.filter { $0.isKey && other.slot($0.name) != nil }.map(\.name)
      guard !shared.isEmpty else { continue }
      let lead = shared.lazy.compactMap { own[$0] }.first { if case .entity = $0 { true } else { false } }
      for candidate in context.affirmed(other.name, naming: lead) {
        let value = context.claims[candidate]
        guard shared.allSatisfy({ value[$0] == own[$0] }), isInside(value, own[arguments.value("within") ?? ""], other),
          let member = value[slot]
        else { continue }
        for single in Self.singles(member) where Self.isStated(single) {
          let words = context.words(single)
          if let place = members.firstIndex(where: { $0.words == words || Self.meet(single, $0.value) }) {
            members[place].claims.append(candidate)
          } else {
            members.append(Member(words: words, value: single, claims: [candidate]))
          }
        }
      }
    }
    return members
  }

  /// Whether a date is one that the text gives; everything else is.
  private static func isStated(_ value: SlotValue) -> Bool {
    guard case .date(let date) = value else { return true }
    return date.earliest != nil && date.latest != nil && date.origin != .tense && date.origin != .published
  }

  /// Whether two dates can be one: "1987" and "May 1987".
  private static func meet(_ left: SlotValue, _ right: SlotValue) -> Bool {
    guard case .date(let a) = left, case .date(let b) = right, let start = a.earliest, let end = a.latest,
      let otherStart = b.earliest, let otherEnd = b.latest
    else { return false }
    return start <= otherEnd && otherStart <= end
  }

  private static func singles(_ value: SlotValue) -> [SlotValue] {
    if case .entities(let ids) = value { ids.map { .entity($0) } } else { [value] }
  }

  /// Whether a member's date lies in the window whatever day is meant; always where there is no window.
  private func isInside(_ member: Claim, _ window: SlotValue?, _ kind: ClaimKind) -> Bool {
    guard let window else { return true }
    guard case .date(let days) = window, let first = days.earliest, let last = days.latest else { return false }
    return kind.slots.contains { slot in
      guard case .date(let date)? = member[slot.name], let earliest = date.earliest, let latest = date.latest else {
        return false
      }
      return earliest >= first && latest <= last
    }
  }
}
