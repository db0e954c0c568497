import ClaimModel
import NormalValues

/// "Has led it for six years": a length up to now, which tells when the period began and not how long it will have been.
enum OngoingStart {
  /// The fillings with the beginning in place of the length; unchanged where the text gives a beginning or an end, or is not in the perfect.
  ///
  /// - Parameter steps: what was done, for explanations.
  static func replacingLength(
    in fillings: [SlotFilling], of kind: ClaimKind, _ stance: Stance, _ article: ArticleReading, _ steps: inout [String]
  ) -> [SlotFilling] {
    guard stance.tense == .perfect, stance.modality.statesFact, !stance.isDenied,
      let now = article.published.map({ $0...$0 }) ?? article.issue,
      let place = fillings.firstIndex(where: { isLength($0, of: kind) }), case .duration(let length) = fillings[place].value,
      let start = start(of: kind), !fillings.contains(where: { isInstant($0.slot, of: kind) }),
      let date = date(length, before: now)
    else { return fillings }
    var result = fillings
    result[place] = SlotFilling(start, .date(date), span: fillings[place].span)
    steps.append("it is told as going on, so \(start) lies \(length.words) before the day of publication, a year more or less")
    return result
  }

  /// Whoever says "six years" may count the years of the calendar: from five to seven, less a day.
  static func date(_ length: StatedDuration, before now: ClosedRange<Int>) -> StatedDate? {
    guard length.unit >= .year, let lower = length.tolerant.lower, let upper = length.tolerant.upper, upper < 40_000 else {
      return nil
    }
    return StatedDate(
      grain: .year, earliest: now.lowerBound - upper - halfYear, latest: now.upperBound - max(0, lower - halfYear),
      modifier: .approximate, origin: .published)
  }

  private static let halfYear = 183

  private static func isLength(_ filling: SlotFilling, of kind: ClaimKind) -> Bool {
    kind.bindings.contains { binding in
      if case .length = binding.target { binding.slot == filling.slot } else { false }
    }
  }

  private static func isInstant(_ slot: String, of kind: ClaimKind) -> Bool {
    kind.bindings.contains { binding in
      if case .instant = binding.target { binding.slot == slot } else { false }
    }
  }

  /// The slot that says when the period of the length began.
  private static func start(of kind: ClaimKind) -> String? {
    let measured = kind.bindings.compactMap { binding -> PeriodReference? in
      if case .length(let period) = binding.target { period } else { nil }
    }
    return kind.bindings.first { binding in
      if case .instant(let period, .start) = binding.target {
        binding.relation == .equal && measured.contains(period)
      } else {
        false
      }
    }?.slot
  }
}
