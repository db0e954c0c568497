import ClaimModel
import NormalValues

/// What a value can mean after normalisation, for `crosscheck explain ID --trace`.
enum ValueTrace {
  /// "2011-01-01 to 2011-12-31, a year"; nil for values that are compared as they are.
  static func words(_ value: SlotValue) -> String? {
    switch value {
    case .date(let date):
      let days = "\(date.earliest.map(DayText.iso) ?? "any day") to \(date.latest.map(DayText.iso) ?? "any day")"
      let origin =
        switch date.origin {
        case .stated: ""
        case .published: ", reckoned from the day of publication"
        case .antecedent: ", reckoned from another date of the text"
        case .tense: ", from the tense"
        }
      return
        "\(days), grain \(date.grain)\(date.modifier == .none ? "" : ", \(date.modifier)")\(date.isFiscal ? ", fiscal" : "")\(origin)"
    case .duration(let duration):
      return "\(days(duration.tolerant)) at most, \(days(duration.nominal)) as usually meant"
    case .number(let number): return bounds(number, isMeasured: number.unit != nil)
    case .money(let money): return money.currency + " " + bounds(money.amount, isMeasured: true)
    case .title(let title): return title.canonical == title.words ? nil : "the title \(title.canonical)"
    case .age(let years): return "\(years.lowerBound) to \(years.upperBound) completed years"
    case .entity, .entities, .text, .ordinal, .quotation: return nil
    }
  }

  private static func days(_ bounds: StatedDuration.Bounds) -> String {
    "\(bounds.lower.map(String.init) ?? "any number of") to \(bounds.upper.map(String.init) ?? "any number of") days"
  }

  private static func bounds(_ number: StatedNumber, isMeasured: Bool) -> String {
    let bounds = number.bounds(isMeasured: isMeasured)
    let lower = bounds.lower.map { (bounds.includesLower ? "from " : "above ") + $0.groupedText }
    let upper = bounds.upper.map { (bounds.includesUpper ? "to " : "below ") + $0.groupedText }
    return [lower, upper].compactMap(\.self).joined(separator: " ")
  }
}
