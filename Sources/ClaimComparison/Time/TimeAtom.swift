import ClaimModel
import NormalValues

/// One thing that claims say about the instants of a period; every claim that says the same shares the atom.
struct TimeAtom: Hashable, Sendable {
  /// Which period, before stints are told apart the first.
  var stint: Stint
  let content: Content
  /// The shape that a conflict through it has, when its binding declares one.
  let shape: ConflictShape?

  enum Content: Hashable, Sendable {
    /// The instant lies on one of these days; nil is no bound.
    case instant(TimeBinding.Instant, TimeBinding.Relation, lower: Int?, upper: Int?, StatedDate)
    /// The length of the period.
    case length(StatedDuration)
    /// An age on a day: the start lies on one of these days.
    case elapsed(lower: Int?, upper: Int?, years: ClosedRange<Int>, StatedDate)
    /// This instant lies at most so many days after an instant of another period.
    case after(TimeBinding.Instant, other: PeriodKey, TimeBinding.Instant, days: Int)
  }

  /// The instant that a date is stated for, and the date; nil for lengths and for dates that only bound it.
  var statedInstant: (instant: TimeBinding.Instant, date: StatedDate)? {
    if case .instant(let instant, .equal, _, _, let date) = content { (instant, date) } else { nil }
  }

  var length: StatedDuration? { if case .length(let length) = content { length } else { nil } }

  /// Whether it states an age on a day.
  var isElapsed: Bool { if case .elapsed = content { true } else { false } }

  /// What it says as text that does not depend on labels, for ids.
  var identity: String {
    switch content {
    case .instant(let instant, let relation, _, _, let date): "\(instant.rawValue) \(relation) \(DateWords.value(date))"
    case .length(let length): length.words
    case .elapsed(_, _, let years, let date): "\(years.lowerBound)-\(years.upperBound) \(DateWords.value(date))"
    case .after(let instant, _, let other, _): "\(instant.rawValue) after \(other.rawValue)"
    }
  }

  /// Whether a past tense alone dates it: not after the day of publication.
  var isPast: Bool {
    if case .instant(_, _, _, _, let date) = content { date.origin == .tense && date.earliest == nil } else { false }
  }

  /// Whether the date is the present of a text, and not a date that it names.
  var isPresent: Bool {
    if case .instant(_, _, _, _, let date) = content { date.origin == .tense && date.earliest != nil } else { false }
  }
}

/// A claim's atoms about one period, and which stint it says it means.
struct PeriodStatement: Hashable, Sendable {
  var atoms: [TimeAtom]
  /// From a slot bound with `number of`; nil when the text leaves it open.
  let ordinal: Int?
  /// Whether the ordinal is only the least that the words allow: who "returned" was there at least a second time.
  var isAtLeast = false

  mutating func drop(_ instant: TimeBinding.Instant) { atoms.removeAll { $0.statedInstant?.instant == instant } }
}

extension ComparisonContext {
  /// The period that a claim speaks of; nil when a slot that names a party is open, or no affirmed claim names it.
  func period(_ reference: PeriodReference, in claim: Int) -> PeriodKey? {
    periods.key(reference.period, reference.slots.map { PeriodKey.Party(value($0, of: claim)) })
  }

  /// Every period that a claim names.
  func periods(namedBy claim: Int) -> [PeriodKey] {
    plan(of: claim)?.references.compactMap { period($0, in: claim) } ?? []
  }

  /// What a claim says about a period that it names by some of its kind's references. Bindings whose slots are open give nothing.
  func statement(of index: Int, by references: [Int], about key: PeriodKey) -> PeriodStatement {
    guard let plan = plan(of: index) else { return PeriodStatement(atoms: [], ordinal: nil) }
    var atoms: [TimeAtom] = []
    var ordinal: Int?
    var isAtLeast = false
    for reference in references {
      for binding in plan.bindings[reference] {
        if case .number = binding.target {
          guard let filling = claims[index].slots.first(where: { $0.slot == binding.slot }),
            case .ordinal(let number) = filling.value, number >= 1
          else { continue }
          ordinal = number
          // A rule that reads "returned" gives the ordinal without a word for it.
          isAtLeast = number > 1 && filling.span == nil && !isKnown(index)
        } else if let content = content(of: binding, in: index, plan.kind) {
          atoms.append(TimeAtom(stint: Stint(key: key, number: 1), content: content, shape: binding.shape))
        }
      }
    }
    for order in plan.orders where references.contains(order.fixedReference) {
      guard case .instant(_, let instant) = order.fixed.target, case .instant(_, let other) = order.bound.target,
        let otherKey = period(plan.references[order.boundReference], in: index), otherKey != key
      else { continue }
      let content = TimeAtom.Content.after(
        instant, other: otherKey, other, days: order.bound.offsetInDays - order.fixed.offsetInDays)
      atoms.append(
        TimeAtom(stint: Stint(key: key, number: 1), content: content, shape: order.bound.shape ?? order.fixed.shape))
    }
    return PeriodStatement(atoms: atoms, ordinal: ordinal, isAtLeast: isAtLeast)
  }

  /// A count of members that says nothing of its day speaks of the day of publication, as a present tense does.
  private func presumedDate(_ binding: TimeBinding, in claim: Int, _ kind: ClaimKind) -> SlotValue? {
    guard binding.shape == .member, claims[claim].tense == .unknown, let slot = kind.slot(binding.slot),
      slot.filledFrom != .none, let published = sources[claims[claim].source].published.map(Self.clamped)
    else { return nil }
    return .date(StatedDate(grain: .halfYear, earliest: published - 183, latest: published + 183, origin: .tense))
  }

  private func content(of binding: TimeBinding, in claim: Int, _ kind: ClaimKind) -> TimeAtom.Content? {
    switch (binding.target, value(binding.slot, of: claim) ?? presumedDate(binding, in: claim, kind)) {
    case (.instant(_, let instant), .date(let date)?):
      // A fiscal year may begin in any month of the year before.
      let fiscal = date.isFiscal && date.grain >= .quarter ? 366 : 0
      let lower = date.earliest.map { Self.clamped($0) - binding.offsetInDays - fiscal }
      // Datelines lie in time zones. The slack is on one side only, so that two days may differ by one day and not by two.
      let slack = date.grain == .day && binding.relation == .equal ? tolerances.dateSlackInDays : 0
      let upper = date.latest.map { Self.clamped($0) - binding.offsetInDays + slack + fiscal }
      return switch binding.relation {
      case .equal: .instant(instant, .equal, lower: lower, upper: upper, date)
      case .atMost: lower == nil ? nil : .instant(instant, .atMost, lower: lower, upper: nil, date)
      case .atLeast: upper == nil ? nil : .instant(instant, .atLeast, lower: nil, upper: upper, date)
      }
    case (.length, .duration(let duration)?):
      return duration.tolerant.lower == nil && duration.tolerant.upper == nil ? nil : .length(duration)
    case (.length, .age(let years)?): return .length(Self.length(of: years))
    case (.elapsed(_, let until), .age(let years)?):
      guard case .date(let date)? = value(until, of: claim) else { return nil }
      return Self.elapsed(years, until: date)
    case (.elapsed(_, let until), .duration(let duration)?):
      guard case .date(let date)? = value(until, of: claim), let lower = duration.tolerant.lower else { return nil }
      let years = lower / 366...max(lower / 366, (duration.tolerant.upper ?? lower) / 365)
      return Self.elapsed(years, until: date)
    default: return nil
    }
  }

  /// A whole life: "aged 81" is 81 years and less than 82.
  private static func length(of years: ClosedRange<Int>) -> StatedDuration {
    let least = min(max(years.lowerBound, 0), 10_000)
    let most = min(max(years.upperBound, 0), 10_000)
    let bounds = StatedDuration.Bounds(lower: least * 365 + least / 4 - 1, upper: (most + 1) * 36_525 / 100 + 1)
    let iso = least == most ? "P\(least)Y" : "P\(least)Y/P\(most)Y"
    return StatedDuration(unit: .year, iso: iso, tolerant: bounds, nominal: bounds)
  }

  /// Days beyond any calendar are cut off, so that sums never overflow.
  private static func clamped(_ day: Int) -> Int { min(max(day, -100_000_000), 100_000_000) }

  /// Days of birth that give an age on a day: between a day less than age + 1 years before, and age years before.
  private static func elapsed(_ years: ClosedRange<Int>, until date: StatedDate) -> TimeAtom.Content {
    let most = min(max(years.upperBound, 0), 10_000)
    let least = min(max(years.lowerBound, 0), 10_000)
    return .elapsed(
      lower: date.earliest.map { clamped($0) - (most + 1) * 36_525 / 100 - 1 },
      upper: date.latest.map { clamped($0) - least * 365 + 1 - least / 4 }, years: years, date)
  }
}

extension TimeBinding.Target {
  var reference: PeriodReference {
    switch self {
    case .instant(let reference, _), .length(let reference), .elapsed(let reference, _), .number(let reference): reference
    }
  }
}
