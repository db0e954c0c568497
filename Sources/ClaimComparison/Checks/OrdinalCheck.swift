import ClaimModel
import NormalValues
import SourceText

/// Two members are called the nth of one class, or a named member lies outside the window:
/// `check ordinal nth of person, in window, at date, counting move or joining, to to, code CC403, overflow CC404`.
struct OrdinalCheck: Check {
  /// Members are named within this many bytes of the count.
  private static let reachInBytes = 600

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "ordinal").flatMap { kind, arguments in
      context.matters(context.affirmed(kind.name), kind, per: arguments.values("per")).flatMap { matter in
        twoMembers(matter, kind, arguments, context)
          + matter.claims.compactMap { overflow($0, matter.key, kind, arguments, context) }
      }
    }
  }

  /// D13: the same ordinal for two members whose windows overlap.
  private func twoMembers(
    _ matter: (key: String, claims: [Int]), _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> [FindingDraft] {
    guard let memberSlot = arguments.value("of") else { return [] }
    let byOrdinal = Dictionary(grouping: matter.claims) { claim -> Int in
      if case .ordinal(let number)? = context.value(arguments.first, of: claim) { number } else { 0 }
    }
    return byOrdinal.sorted { $0.key < $1.key }.compactMap { number, claims -> FindingDraft? in
      guard number > 0 else { return nil }
      for (index, left) in claims.enumerated() {
        for right in claims.dropFirst(index + 1) {
          guard let first = context.value(memberSlot, of: left), let second = context.value(memberSlot, of: right),
            first != second,
            isOneWindow(left, right, arguments, context)
          else { continue }
          let sides = [first, second].map { member in
            FindingDraft.Side(value: context.words(member), claims: claims.filter { context.value(memberSlot, of: $0) == member })
          }
          return FindingDraft(
            code: arguments.value("code") ?? "", scope: context.scope([left, right]), subjects: context.subjects(of: left),
            headline: context.question(left, memberSlot, listed(sides.map(\.value)), without: Set(arguments.values("at"))),
            why: "both are called the \(CalendarUnit.ordinal(number)) within one window", claims: [left, right], sides: sides,
            identity: "\(kind.name)(\(matter.key)).\(number)")
        }
      }
      return nil
    }
  }

  /// Whether two counts end within each other's window; without a window, on days of one year.
  private func isOneWindow(_ left: Int, _ right: Int, _ arguments: CheckArguments, _ context: ComparisonContext) -> Bool {
    guard let first = context.days(arguments.value("at"), of: left).latest,
      let second = context.days(arguments.value("at"), of: right).latest
    else { return true }
    let windows = [left, right].map { window($0, arguments, context) ?? 366 }
    guard context.value(arguments.value("in") ?? "", of: left) == context.value(arguments.value("in") ?? "", of: right) else {
      return false
    }
    return abs(first - second) <= min(windows[0], windows[1]) / 2
  }

  private func window(_ claim: Int, _ arguments: CheckArguments, _ context: ComparisonContext) -> Int? {
    guard let slot = arguments.value("in"), case .duration(let length)? = context.value(slot, of: claim) else { return nil }
    return length.tolerant.upper
  }

  private struct Member {
    let person: SlotValue
    let claim: Int
    let date: StatedDate
    /// Whether no day, some days or all days of the date lie in the window.
    let fit: Fit

    enum Fit { case outside, partly, inside }
  }

  /// D14: members that the text names beside the count, before the window; grade *divergent* where only a part of a date fits.
  private func overflow(
    _ claim: Int, _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    guard let window = window(claim, arguments, context),
      case .ordinal(let number)? = context.value(arguments.first, of: claim), number > 1,
      let day = context.sources[context.claims[claim].source].published
    else { return nil }
    let members = members(of: claim, since: day - window, until: day, arguments, context)
    let inside = members.filter { $0.fit == .inside }.count
    guard inside < number - 1,
      let odd = members.first(where: { $0.fit == .outside }) ?? members.first(where: { $0.fit == .partly })
    else { return nil }
    let isTight = odd.fit == .partly
    let value = context.words(odd.person) + " " + DateWords.phrase(odd.date)
    let length = "\(window) days before \(DateWords.day(day))"
    return FindingDraft(
      code: arguments.value("overflow") ?? arguments.value("code") ?? "", grade: isTight ? .divergent : .impossible,
      scope: .internal,
      subjects: context.subjects(of: claim),
      headline: "\(context.label(of: claim)): does \(value) lie in the \(length)?",
      why: isTight
        ? "the window begins on \(DateWords.day(day - window)), inside \(DateWords.value(odd.date)): it is tight"
        : "the window begins on \(DateWords.day(day - window)), after \(DateWords.value(odd.date))",
      holdsIf: isTight ? "fits only from \(DateWords.day(day - window)) on" : nil, claims: [claim, odd.claim],
      sides: [
        FindingDraft.Side(value: "\(CalendarUnit.ordinal(number)) in \(window) days", claims: [claim]),
        FindingDraft.Side(value: value, claims: [odd.claim]),
      ],
      identity: "\(kind.name)(\(key)).window")
  }

  /// Other people whom the same source, near the count, has going to the same place on a stated date; one entry each.
  private func members(
    of claim: Int, since start: Int, until end: Int, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> [Member] {
    let own = context.claims[claim]
    guard let memberSlot = arguments.value("of"), let placeSlot = arguments.value("to"), let place = own[placeSlot] else {
      return []
    }
    var best: [SlotValue: Member] = [:]
    for kind in arguments.values("counting") {
      for other in context.affirmed(kind, naming: place) {
        let value = context.claims[other]
        guard value.source == own.source, let person = value[memberSlot], person != own[memberSlot],
          value[placeSlot] == place || value["organization"] == place, isNear(value, own),
          let date = context.kind(of: other)?.slots.lazy.compactMap({ slot -> StatedDate? in
            if case .date(let date)? = value[slot.name] { date } else { nil }
          }).first, date.origin != .tense, let earliest = date.earliest, let latest = date.latest
        else { continue }
        let fit: Member.Fit = latest < start ? .outside : earliest < start ? .partly : .inside
        if best[person] == nil || fit == .inside { best[person] = Member(person: person, claim: other, date: date, fit: fit) }
      }
    }
    return best.values.sorted { context.rank($0.claim) < context.rank($1.claim) }
  }

  private func isNear(_ member: Claim, _ count: Claim) -> Bool {
    let distance = Int(member.span.start) - Int(count.span.end)
    return distance <= Self.reachInBytes && distance >= -Self.reachInBytes
  }
}
