import NormalValues

extension ValueScanner {
  /// Words for a date that the text does not name: "that week" with nothing before it, "for the day", "week 12".
  ///
  /// The unit that holds the day of publication stands in: shown, as annotators mark such words, and no claim's value.
  func guessedDate(at index: Int) -> Reading? {
    guard let published = reference.published else { return nil }
    if let week = weekNumber(at: index, published) { return week }
    // "the year-earlier quarter", "year-ago profit".
    if isDash(index + 1), joined(index + 1), joined(index + 2), word(index + 2) == .earlier || word(index + 2) == .ago,
      unit(index) == .year || unit(index) == .month || unit(index) == .week
    {
      return guess(unit(index), step: -1, published, end: index + 3)
    }
    // "earlier in the day", "later in the week".
    switch word(index) {
    case .earlier, .later, .early, .late:
      if word(index + 1) == .in, word(index + 2) == .the, !has(.pluralUnit, index + 3), isFree(index + 4),
        unit(index + 3) != .none,
        unit(index + 3) != .century, unit(index + 3) != .decade
      {
        return guess(unit(index + 3), step: 0, published, end: index + 4)
      }
      return nil
    default: break
    }
    let start = skipping(.the, index)
    let hasThe = start > index
    switch word(start) {
    case .that where !hasThe, .same:
      let position = skipping(.same, start + 1)
      return guess(unit(position), step: 0, published, end: position + 1)
    case .following where hasThe, .next where hasThe: return guess(unit(start + 1), step: 1, published, end: start + 2)
    case .previous where hasThe: return guess(unit(start + 1), step: -1, published, end: start + 2)
    default: break
    }
    guard hasThe || word(index) == .his else { return nil }
    let unitAt = hasThe ? start : index + 1
    guard !has(.pluralUnit, unitAt) else { return nil }
    if hasThe, word(unitAt + 1) == .before, kind(unitAt + 2) != .word, kind(unitAt + 2) != .number {
      return guess(unit(unitAt), step: -1, published, end: unitAt + 2)
    }
    if hasThe, word(unitAt + 1) == .after, kind(unitAt + 2) != .word, kind(unitAt + 2) != .number {
      return guess(unit(unitAt), step: 1, published, end: unitAt + 2)
    }
    if hasThe, unit(unitAt) == .weekend, kind(unitAt + 1) != .word || has(.functionWord, unitAt + 1) {
      return weekend(published, at: index, end: unitAt + 1)
    }
    // "for the year", "later in the day"; not "the day that", "the year of", "in the week since".
    guard isPeriod(before: index), isFree(unitAt + 1), unit(unitAt) != .century, unit(unitAt) != .decade else { return nil }
    return guess(unit(unitAt), step: 0, published, end: unitAt + 1)
  }

  private func guess(_ unit: TimeUnit, step: Int, _ published: Int, end: Int) -> Reading? {
    if unit == .weekend {
      let week = CivilDate.isoWeek(ofDay: published + 7 * step)
      return Reading(value: .vague, timex: CalendarUnit.week(year: week.year, week: week.week).timex + "-WE", end: end)
    }
    guard !has(.pluralUnit, end - 1), unit != .none, let grain = grain(unit),
      let whole = CalendarUnit(grain, containing: published)?.advanced(by: step)
    else { return nil }
    return Reading(value: .vague, timex: whole.timex, end: end)
  }

  /// "the weekend": that before the day of publication, or the next when the sentence speaks of the future.
  private func weekend(_ published: Int, at index: Int, end: Int) -> Reading {
    let monday = CivilDate.monday(ofWeekOfDay: published)
    let isOver = published >= monday + 5
    let isFuture: Bool
    switch word(index - 1) {
    case .after, .before, .until, .by: isFuture = true
    default: isFuture = tense(at: index) == .future
    }
    let week = CivilDate.isoWeek(ofDay: isFuture || isOver ? monday : monday - 7)
    let reading = DateReading(
      unit: .week(year: week.year, week: week.week), modifier: .end, origin: .published, isWeekend: true, end: end,
      hasOwnYear: false)
    return reading.reading
  }

  private func isPeriod(before index: Int) -> Bool {
    if index == 0 { return count <= 3 }
    switch word(index - 1) {
    case .for, .in, .during, .of, .over: return true
    default: return false
    }
  }

  private func isFree(_ index: Int) -> Bool {
    switch word(index) {
    case .before, .after, .since, .of, .that, .long, .old, .suffixPlural, .apostrophe, .ago, .earlier, .later: return false
    case .and, .in, .on, .to, .as, .by, .at, .for, .with, .from: return true
    default:
      // "the quarter ended Sept. 30".
      if word(index) == .none, pieceLexeme(index) > 0, lexicon.weekLinks.contains(pieceLexeme(index)) { return true }
      return (kind(index) != .word || has(.functionWord, index)) && kind(index) != .number && !isDash(index)
    }
  }

  /// "week 12", "Week 31" without a year: that of the day of publication.
  private func weekNumber(at index: Int, _ published: Int) -> Reading? {
    guard unit(index) == .week, !has(.pluralUnit, index), let number = plain(index + 1), (1...53).contains(number),
      kind(index + 2) != .word || has(.functionWord, index + 2), word(index + 2) != .of
    else { return nil }
    let year = CivilDate.isoWeek(ofDay: published).year
    return Reading(value: .vague, timex: CalendarUnit.week(year: year, week: number).timex, end: index + 2)
  }
}
