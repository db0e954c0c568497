import ClaimModel
import NormalValues

/// Two people of one name: father and son, the holders of one title, a relative whom a pronoun was taken for.
extension TimeConflicts {
  /// Without conflicts about periods whose dates tell that the name has two bearers.
  func withoutNamesakes(_ conflicts: [TimeConflict]) -> [TimeConflict] {
    var dated: [PeriodKey: [TimeConflict]] = [:]
    for conflict in conflicts where conflict.shape == .date && isOfLife(conflict) {
      dated[conflict.stint.key, default: []].append(conflict)
    }
    let shared = Set(dated.filter { isOfSeveral($0.value) }.keys)
    guard !shared.isEmpty else { return conflicts }
    return conflicts.filter { conflict in
      !conflict.entries.contains { shared.contains(timeline.entries[$0].atom.stint.key) }
    }
  }

  /// Whether some dates are those of two, and a text tells of two itself, or several texts give two starts and two ends, or three of
  /// one: other texts may simply be wrong.
  private func isOfSeveral(_ conflicts: [TimeConflict]) -> Bool {
    let apart = conflicts.filter(areOfTwo)
    guard !apart.isEmpty else { return false }
    if apart.contains(where: isInOneText) || Set(conflicts.map(\.aspect)).isSuperset(of: [.start, .end]) { return true }
    return apart.count > 1 && Set(conflicts.flatMap(\.entries)).count > 2
  }

  private func isInOneText(_ conflict: TimeConflict) -> Bool {
    let sources = conflict.entries.map { Set(timeline.entries[$0].claims.map { context.claims[$0].source }) }
    return !sources.dropFirst().reduce(sources.first ?? []) { $0.intersection($1) }.isEmpty
  }

  /// Whether two dates of one instant of a life clash.
  private func isOfLife(_ conflict: TimeConflict) -> Bool {
    context.declaration(of: conflict.stint.key)?.namesakeInDays != nil && dates(of: conflict) != nil
  }

  private func areOfTwo(_ conflict: TimeConflict) -> Bool {
    guard let limit = context.declaration(of: conflict.stint.key)?.namesakeInDays, let (first, second) = dates(of: conflict)
    else {
      return false
    }
    return Self.areOfTwo(first, second, limit: limit)
  }

  private func dates(of conflict: TimeConflict) -> (StatedDate, StatedDate)? {
    guard conflict.entries.count == 2 else { return nil }
    let dates = conflict.entries.compactMap { timeline.entries[$0].atom.statedInstant?.date }
    return dates.count == 2 ? (dates[0], dates[1]) : nil
  }

  /// Whether two dates of what happens once are too far apart to be two readings of one.
  ///
  /// Two full dates that share neither day, month nor year are, from two years on. Other dates are beyond `limit` days, unless a slip of the
  /// pen makes the one of the other: one digit of the year, two digits that changed places, or the same day of another year.
  static func areOfTwo(_ left: StatedDate, _ right: StatedDate, limit: Int) -> Bool {
    guard let first = left.earliest ?? left.latest, let second = right.earliest ?? right.latest else { return false }
    let gap = first < second ? second - (left.latest ?? first) : first - (right.latest ?? second)
    let (one, other) = (CivilDate(dayNumber: first), CivilDate(dayNumber: second))
    if left.grain == .day, right.grain == .day {
      if one.day == other.day, one.month == other.month { return false }
      if one.day != other.day, one.month != other.month, one.year != other.year { return gap > 2 * 366 }
    }
    return gap > limit && !isSlip(one.year, other.year)
  }

  /// "1961" and "1991", "1946" and "1964".
  private static func isSlip(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (digits(left), digits(right))
    let places = a.indices.filter { a[$0] != b[$0] }
    return places.count == 1 || places.count == 2 && a[places[0]] == b[places[1]] && a[places[1]] == b[places[0]]
  }

  private static func digits(_ year: Int) -> [Int] {
    let year = min(max(year, 0), 9999)
    return [year / 1000, year / 100 % 10, year / 10 % 10, year % 10]
  }
}
