import ClaimModel
import NormalValues

extension ComparisonContext {
  /// A slot's value in plain words.
  func words(_ value: SlotValue) -> String {
    switch value {
    case .entity(let id): name(id)
    case .entities(let ids): ids.map(name).joined(separator: ", ")
    case .text(let text): text
    case .title(let title): self.title(title.canonical)
    case .date(let date): DateWords.value(date)
    case .duration(let duration): duration.words
    case .number(let number): number.words
    case .money(let money): money.headlineWords
    case .ordinal(let place): CalendarUnit.ordinal(place)
    case .age(let years):
      years.lowerBound == years.upperBound ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
    case .quotation(let quotation): "“\(quotation.words)”"
    }
  }
}

/// Dates and lengths as headlines and reasons put them.
enum DateWords {
  /// "2019", "about May 2026" for a present tense.
  static func value(_ date: StatedDate) -> String {
    guard date.origin == .tense else { return date.words }
    if let earliest = date.earliest, let latest = date.latest {
      return "about " + (CalendarUnit(.month, containing: earliest + (latest - earliest) / 2)?.words ?? "now")
    }
    return date.latest.map { "by " + day($0) } ?? date.earliest.map { "from " + day($0) } ?? "at an unknown time"
  }

  /// "in 2019", "on 4 May 2019", "about 1850".
  static func phrase(_ date: StatedDate) -> String {
    let preposition = preposition(date)
    return preposition.isEmpty ? value(date) : preposition + " " + value(date)
  }

  static func preposition(_ date: StatedDate) -> String {
    date.origin == .tense ? "" : date.preposition
  }

  static func day(_ number: Int) -> String { CalendarUnit.day(number).words }

  /// "4.5 to 5.5 years", "10 to 14 days": whole days below three months.
  static func range(_ lower: Int?, _ upper: Int?) -> String {
    switch (lower, upper) {
    case (nil, nil): return "any time"
    case (let lower?, nil): return "at least " + length(lower)
    case (nil, let upper?): return "at most " + length(upper)
    case (let lower?, let upper?):
      if upper < 92 { return lower == upper ? "\(lower) days" : "\(lower) to \(upper) days" }
      let (low, high) = (years(lower), years(upper))
      return low == high ? low + " years" : "\(low) to \(high) years"
    }
  }

  private static func length(_ days: Int) -> String { days < 92 ? "\(days) days" : years(days) + " years" }

  /// Years with at most two places.
  static func years(_ days: Int) -> String {
    let hundredths = Int((Double(days) / 3.652425).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return sign + "\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

/// "a", "a or b", "a, b or c"; with ", or", for statements, "a, or b".
func listed(_ items: [String], _ conjunction: String = "or") -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + (conjunction.hasPrefix(",") ? "" : " ") + "\(conjunction) " + last
}
