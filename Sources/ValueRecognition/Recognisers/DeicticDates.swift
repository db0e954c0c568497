import NormalValues

extension ValueScanner {
  /// "today", "last week", "next Tuesday", "this past Friday", "earlier this month", "that year", "the same day".
  func deictic(at index: Int) -> DateReading? {
    switch word(index) {
    case .today, .tonight: return day(0, end: index + 1)
    case .yesterday: return day(-1, end: index + 1)
    case .tomorrow: return day(1, end: index + 1)
    case .the: return deicticAfterArticle(at: index + 1)
    case .that where month(index + 1) != nil && has(.capitalised, index + 1):
      // "that March": in the year last named.
      guard let month = month(index + 1), let year = reference.antecedent?.year, dayNumber(at: index + 2) == nil,
        let unit = CalendarFields(year: year, month: month, end: 0).unit
      else { return nil }
      return DateReading(unit: unit, origin: .antecedent, end: index + 2, hasOwnYear: false)
    case .that, .same: return anaphoric(step: 0, at: word(index) == .that ? skipping(.same, index + 1) : index + 1)
    case .last, .past, .previous, .next, .this, .current, .coming, .upcoming, .following: return stepped(at: index)
    default: return nil
    }
  }

  private func day(_ step: Int, end: Int) -> DateReading? {
    // "today's voters" are those of nowadays.
    guard let published = reference.published, word(end) != .apostrophe else { return nil }
    return DateReading(unit: .day(published + step), origin: .published, end: end, hasOwnYear: false)
  }

  private func deicticAfterArticle(at index: Int) -> DateReading? {
    switch word(index) {
    case .same: return anaphoric(step: 0, at: index + 1)
    case .following, .next: return anaphoric(step: 1, at: index + 1)
    case .previous: return anaphoric(step: -1, at: index + 1)
    case .current, .coming, .upcoming: return stepped(at: index)
    default:
      // "the year before", "the day after".
      guard unit(index) != .none, !has(.pluralUnit, index) else { return nil }
      if word(index + 1) == .before, !continues(index + 2) { return anaphoric(step: -1, at: index, length: 2) }
      if word(index + 1) == .after, !continues(index + 2) { return anaphoric(step: 1, at: index, length: 2) }
      return nil
    }
  }

  /// Whether a word follows that "before" or "after" governs.
  private func continues(_ index: Int) -> Bool {
    guard kind(index) == .word || kind(index) == .number else { return false }
    return word(index) != .and && word(index) != .that
  }

  // MARK: From the day of publication

  private func stepped(at index: Int) -> DateReading? {
    // "the next day" and "the following week" are reckoned from another date; when there is none they have no value.
    if word(index - 1) == .the, word(index) == .next || word(index) == .following || word(index) == .previous { return nil }
    var position = index + 1
    guard let published = reference.day(for: grain(unit(position)) ?? .day) else { return nil }
    var step: Int
    switch word(index) {
    case .last, .past, .previous: step = -1
    case .next, .coming, .upcoming, .following: step = 1
    default: step = 0
    }
    var isRecent = word(index) == .last || word(index) == .past
    if word(index) == .this {
      switch word(position) {
      case .past, .last: (step, position, isRecent) = (-1, position + 1, true)
      case .coming, .upcoming, .next: (step, position) = (0, position + 1)
      default: break
      }
    }
    if let weekday = weekday(position), !has(.pluralUnit, position) || !has(.needsCapital, position) {
      return weekdayStep(
        step, weekday, isRecent, published, upcoming: word(position - 1) != .this && step == 0, at: index, end: position + 1)
    }
    if let month = month(position) ?? (lexeme(position).month > 0 ? Int(lexeme(position).month) : nil),
      lexeme(position).month != 5 || has(.capitalised, position)
    {
      return monthStep(step, month, published, at: position)
    }
    if unit(position) == .weekend, !has(.pluralUnit, position) {
      // On a Sunday "last weekend" is still that of the week before.
      let week = CivilDate.isoWeek(ofDay: CivilDate.monday(ofWeekOfDay: published) + 7 * step)
      return DateReading(
        unit: .week(year: week.year, week: week.week), modifier: .end, origin: .published, isWeekend: true, end: position + 1,
        hasOwnYear: false)
    }
    let isFiscal = word(position) == .fiscal
    if isFiscal { position += 1 }
    guard let grain = grain(unit(position)), !has(.pluralUnit, position) else { return nil }
    if grain == .day, step == 0 { return word(index) == .this ? day(0, end: position + 1) : nil }
    guard let unit = CalendarUnit(grain, containing: published)?.advanced(by: step) else { return nil }
    var reading = DateReading(unit: unit, isFiscal: isFiscal, origin: .published, end: position + 1, hasOwnYear: false)
    // "next week Wednesday", "last week Monday".
    let next = skipping(.on, skippingDash(position + 1))
    if grain == .week, let weekday = weekday(next) {
      reading = DateReading(
        unit: .day(unit.days.lowerBound + weekday - 1), origin: .published, end: next + 1, hasOwnYear: false)
    }
    return reading
  }

  private func weekdayStep(
    _ step: Int, _ weekday: Int, _ isRecent: Bool, _ published: Int, upcoming: Bool, at index: Int, end: Int
  ) -> DateReading? {
    let today = CivilDate.weekday(ofDay: published)
    let day: Int
    switch step {
    case ..<0:
      // "last Thursday" is the latest before the day of publication; "the previous Thursday" that of the week before.
      let back = (today - weekday + 6) % 7 + 1
      day = isRecent ? published - back : CivilDate.monday(ofWeekOfDay: published) - 7 + weekday - 1
    case 0:
      if upcoming {
        let ahead = (weekday - today + 6) % 7 + 1
        day = published + ahead
      } else {
        day = CivilDate.monday(ofWeekOfDay: published) + weekday - 1
      }
    default:
      day = CivilDate.monday(ofWeekOfDay: published) + 7 + weekday - 1
    }
    return DateReading(unit: .day(day), origin: .published, end: end, hasOwnYear: false)
  }

  /// "last March", "this August", "next May": the nearest on that side; "this" is of the year of publication.
  private func monthStep(_ step: Int, _ month: Int, _ published: Int, at position: Int) -> DateReading? {
    let now = CivilDate(dayNumber: published)
    var year = now.year
    if step < 0, month >= now.month { year -= 1 }
    if step > 0, month <= now.month { year += 1 }
    var fields = CalendarFields(year: year, month: month, end: position + 1)
    if let day = dayNumber(at: position + 1), !isPlural(day.end), fullYear(position + 1) == nil,
      joined(day.end) == false || word(day.end) == .comma || word(day.end) == .stop
    {
      fields.day = day.value
      fields.end = day.end
    }
    guard let unit = fields.unit else { return nil }
    return DateReading(unit: unit, origin: .published, end: fields.end, hasOwnYear: false)
  }

  // MARK: From the date last named

  /// "that year", "the following month", "the same day": the unit that holds the date last named, or one beside it.
  private func anaphoric(step: Int, at index: Int, length: Int = 1) -> DateReading? {
    guard let grain = grain(unit(index)), !has(.pluralUnit, index), let antecedent = reference.antecedent,
      antecedent.grain <= grain,
      let day = antecedent.unit?.days.upperBound ?? antecedent.latest ?? antecedent.earliest,
      let unit = CalendarUnit(grain, containing: day)?.advanced(by: step)
    else { return nil }
    return DateReading(unit: unit, origin: .antecedent, end: index + length, hasOwnYear: false)
  }
}
