import ClaimModel
import NormalValues

/// Whether numbers that are given for a time are given for the same time.
extension ComparisonContext {
  /// Bounds of two stated stretches that are meant as one differ by no more than this; two days are two.
  private static let slackInDays = 3
  /// A text speaks of a day this near to its publication without naming it.
  static let newsInDays = 31

  /// Whether two claims speak of one stretch of time: of the same stated one, of the days on which they were published, or of a day of
  /// the news. "In 2023" and "in May 2023" are two.
  ///
  /// - Parameter days: How far apart two stated days may lie.
  func hasSameScope(_ left: Int, _ right: Int, at slot: String, slack days: Int = 0) -> Bool {
    switch (statedDate(slot, of: left), statedDate(slot, of: right)) {
    case (let first?, let second?):
      let slack = first.grain == .day || second.grain == .day ? days : max(days, Self.slackInDays)
      return first.isFiscal == second.isFiscal && Self.isNear(first.earliest, second.earliest, within: slack)
        && Self.isNear(first.latest, second.latest, within: slack)
    case (nil, nil): return isSameNews(left, right)
    case (let stated?, nil): return isNews(stated, of: right)
    case (nil, let stated?): return isNews(stated, of: left)
    }
  }

  /// Whether two claims are about things of two stated dates.
  func hasTwoDates(_ left: Int, _ right: Int, at slot: String) -> Bool {
    guard let first = statedDate(slot, of: left), let second = statedDate(slot, of: right) else { return false }
    return first.relation(to: second, tolerances: tolerances) == .disjoint
  }

  /// Whether a date is stated of one of two claims alone.
  func isDatedOnce(_ left: Int, _ right: Int, at slot: String) -> Bool {
    (statedDate(slot, of: left) == nil) != (statedDate(slot, of: right) == nil)
  }

  /// Whether the number of one claim may have become that of the other: the later one is the greater, or it is open which is later.
  func mayHaveGrown(_ left: Int, _ right: Int, _ slot: String, at date: String) -> Bool {
    guard let first = value(slot, of: left)?.amount?.value, let second = value(slot, of: right)?.amount?.value else {
      return false
    }
    guard let day = lastDay(date, of: left), let other = lastDay(date, of: right) else { return true }
    return day == other ? false : (day < other) == (first < second)
  }

  private func lastDay(_ slot: String, of claim: Int) -> Int? {
    let published = sources[claims[claim].source].published
    guard let stated = statedDate(slot, of: claim)?.latest else { return published }
    return published.map { min($0, stated) } ?? stated
  }

  /// The date of a slot that words give, and not the day of publication or the tense.
  private func statedDate(_ slot: String, of claim: Int) -> StatedDate? {
    guard let filling = claims[claim].slots.first(where: { $0.slot == slot }), case .date(let date) = filling.value,
      filling.span != nil || date.origin == .stated || date.origin == .antecedent
    else { return nil }
    return date
  }

  private func isNews(_ stated: StatedDate, of claim: Int) -> Bool {
    guard let published = sources[claims[claim].source].published, let first = stated.earliest, let last = stated.latest,
      last - first <= Self.newsInDays
    else { return false }
    return first - Self.newsInDays <= published && published <= last + Self.newsInDays
  }

  /// Whether two texts that name no day were published near to each other; undated ones may have been.
  private func isSameNews(_ left: Int, _ right: Int) -> Bool {
    guard let day = sources[claims[left].source].published, let other = sources[claims[right].source].published else {
      return true
    }
    return abs(day - other) <= Self.newsInDays
  }

  private static func isNear(_ left: Int?, _ right: Int?, within slack: Int) -> Bool {
    guard let left, let right else { return left == right }
    return abs(left - right) <= slack
  }
}
