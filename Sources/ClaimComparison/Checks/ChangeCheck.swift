import ClaimModel
import NormalValues

/// A change does not lead from the one value to the other: `check change from and to, by percent, code CC802`, or
/// `times factor`, which is how many times the smaller value the greater one is.
///
/// The sign of a change is a matter of words ("rose", "fell"), so only its size is looked at.
struct ChangeCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "change").flatMap { kind, arguments in
      context.claims(of: kind, for: arguments).compactMap {
        draft($0, kind, arguments, context) ?? multiple($0, kind, arguments, context)
      }
    }
  }

  /// Texts round to whole multiples: "doubled" reaches from 1.7 to 2.3 times.
  private static let multipleSlack = 0.15

  private func multiple(
    _ claim: Int, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let value = context.claims[claim]
    guard let second = arguments.second, let slot = arguments.value("times"), let first = value[arguments.first],
      let last = value[second], let times = value[slot]?.amount, let from = first.amount, let to = last.amount
    else { return nil }
    let ranges = [Self.range(from, context.tolerances), Self.range(to, context.tolerances)].sorted { $0.middle < $1.middle }
    guard ranges[0].lowerBound > 0, ranges[0].upperBound <= ranges[1].lowerBound else { return nil }
    let factor = times.value.approximateValue
    let nominal = ranges[1].middle / ranges[0].middle
    let possible = ranges[1].lowerBound / ranges[0].upperBound...ranges[1].upperBound / ranges[0].lowerBound
    guard abs(nominal - factor) > factor * Self.multipleSlack, !possible.contains(factor) else { return nil }
    let ends = "\(context.words(first)) to \(context.words(last))"
    return FindingDraft(
      code: arguments.code, scope: .internal, subjects: context.subjects(of: claim),
      headline: "\(context.label(of: claim, without: [arguments.first, second, slot])): from \(ends), or \(times.words) times?",
      why: "from \(ends) is \(Self.words(nominal)) times, and the text has \(times.words)", claims: [claim],
      sides: [
        FindingDraft.Side(value: ends, claims: [claim]), FindingDraft.Side(value: "\(times.words) times", claims: [claim]),
      ],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(slot)")
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let value = context.claims[claim]
    guard let second = arguments.second, let by = arguments.value("by"), let first = value[arguments.first],
      let last = value[second], let change = value[by]?.amount, let from = first.amount, let to = last.amount,
      from.unit == to.unit || from.unit == nil && to.unit != "percent"
    else { return nil }
    let stated = Self.range(change, context.tolerances)
    let isShare = change.unit == "percent"
    guard
      let possible = isShare
        ? Self.percent(from: Self.range(from, context.tolerances), to: Self.range(to, context.tolerances))
        : Self.distance(Self.range(from, context.tolerances), Self.range(to, context.tolerances)),
      !possible.overlaps(stated)
    else { return nil }
    // "Percent" between two percentages is often meant as points: then it is the word that is wrong, and the reason says so.
    let points = Self.distance(Self.range(from, context.tolerances), Self.range(to, context.tolerances))
    let isPoints = isShare && from.unit == "percent" && (points?.overlaps(stated) ?? false)
    let unit = isShare ? " %" : ""
    let ends = "\(context.words(first)) to \(context.words(last))"
    return FindingDraft(
      code: arguments.code, grade: isPoints ? .strained : .impossible, scope: .internal,
      subjects: context.subjects(of: claim),
      headline: "\(context.label(of: claim, without: [arguments.first, second, by])): from \(ends), or by \(change.words)?",
      why: "from \(ends) is \(Self.words(possible))\(unit), and the text has \(change.words)",
      holdsIf: isPoints ? "percentage points are meant" : nil, claims: [claim],
      sides: [
        FindingDraft.Side(value: ends, claims: [claim]), FindingDraft.Side(value: change.words, claims: [claim]),
      ],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(by)")
  }

  /// What a number can mean, rounded to the last digit written; open ends lie far away.
  private static func range(_ number: StatedNumber, _ tolerances: Tolerances) -> ClosedRange<Double> {
    let bounds = number.bounds(isMeasured: true, tolerances: tolerances)
    let lower = bounds.lower?.approximateValue ?? -1e30
    return lower...max(lower, bounds.upper?.approximateValue ?? 1e30)
  }

  private static func percent(from: ClosedRange<Double>, to: ClosedRange<Double>) -> ClosedRange<Double>? {
    guard from.lowerBound > 0 else { return nil }
    let least = (to.lowerBound / from.upperBound - 1) * 100
    let most = (to.upperBound / from.lowerBound - 1) * 100
    return magnitude(least, most)
  }

  private static func distance(_ from: ClosedRange<Double>, _ to: ClosedRange<Double>) -> ClosedRange<Double>? {
    magnitude(to.lowerBound - from.upperBound, to.upperBound - from.lowerBound)
  }

  private static func magnitude(_ least: Double, _ most: Double) -> ClosedRange<Double> {
    if least <= 0, most >= 0 { return 0...max(-least, most) }
    return min(abs(least), abs(most))...max(abs(least), abs(most))
  }

  /// "59 to 61", with one place below ten.
  private static func words(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (words(range.lowerBound), words(range.upperBound))
    return low == high ? low : low + " to " + high
  }

  private static func words(_ number: Double) -> String {
    guard number < 1e15 else { return "any number" }
    if number >= 10 { return "\(Int(number.rounded()))" }
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension ClosedRange<Double> {
  fileprivate var middle: Double { (lowerBound + upperBound) / 2 }
}
