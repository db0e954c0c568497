import NormalValues

extension ValueScanner {
  /// Spans and open bounds: "from 2017 to 2022", "June 5-7, 2021", "since 2015", "until May", "before 2010", "by 2030".
  func span(at index: Int) -> Reading? {
    switch word(index) {
    case .from:
      return range(at: index + 1, between: false, prefixed: true) ?? openStart(at: index)
    case .between: return range(at: index + 1, between: true, prefixed: true)
    case .since:
      guard let date = date(at: skipping(.the, index + 1), cued: true) ?? reckoned(at: index + 1) else { return nil }
      return open(start: date, .since)
    case .until, .through:
      guard let date = date(at: index + 1, cued: true) else { return nil }
      return open(end: date, .until)
    case .before, .prior:
      let next =
        word(index) == .prior ? (word(index + 1) == .to ? index + 2 : index + 1) : isDash(index + 1) ? index + 2 : index + 1
      return bounded(next, .before)
    case .after, .following:
      return bounded(isDash(index + 1) ? index + 2 : index + 1, .after)
    case .by:
      return bounded(index + 1, .onOrBefore)
    case .during, .in, .on:
      var reading = range(at: skipping(.the, index + 1), between: false, prefixed: false)
      reading?.start = index + 1
      return reading
    case .later, .no:
      if let next = sequence(index, .later, .than) { return bounded(next, .after) }
      if let next = sequence(index, .no, .later, .than) { return bounded(next, .onOrBefore) }
      return nil
    case .as:
      if let next = sequence(index, .as, .early, .as), let date = date(at: next, cued: true) { return open(start: date, .since) }
      if let next = sequence(index, .as, .late, .as), let date = date(at: next, cued: true) { return open(end: date, .until) }
      return nil
    case .openBracket: return career(at: index + 1)
    case .dash:
      return nil
    default:
      return range(at: index, between: false, prefixed: false)
    }
  }

  /// "from 2019 onwards", "from March 2020 on".
  private func openStart(at index: Int) -> Reading? {
    guard let date = date(at: index + 1, cued: true), date.hasOwnYear else { return nil }
    let next = date.end
    if word(next) == .on || word(next) == .now || lexicon.onward.contains(pieces.indices.contains(next) ? pieces[next].lexeme : 0)
    {
      var reading = open(start: date, .since)
      reading.end = next + 1
      return reading
    }
    return nil
  }

  /// "2016 and later", "1 May or later", "2010 or earlier".
  func dateOnwards(at index: Int) -> Reading? {
    let start = word(index) == .in || word(index) == .on ? index + 1 : index
    guard let date = plainDate(at: start, cued: true), date.hasOwnYear, word(date.end) == .and || word(date.end) == .or,
      kind(date.end + 2) != .word
    else { return nil }
    switch word(date.end + 1) {
    case .later, .after:
      var reading = open(start: date, .since)
      (reading.start, reading.end) = (start, date.end + 2)
      return reading
    case .earlier, .before:
      var reading = open(end: date, .until)
      (reading.start, reading.end) = (start, date.end + 2)
      return reading
    default: return nil
    }
  }

  private func open(start: DateReading, _ modifier: StatedDate.Modifier) -> Reading {
    let date = start.modifier == .none && !start.isReckoned ? start.date.with(modifier) : start.date
    return Reading(value: .interval(start: date, end: nil), timex: start.unit.timex + "/..", end: start.end)
  }

  private func open(end: DateReading, _ modifier: StatedDate.Modifier) -> Reading {
    let date = end.modifier == .none && !end.isReckoned ? end.date.with(modifier) : end.date
    return Reading(value: .interval(start: nil, end: date), timex: "../" + end.unit.timex, end: end.end)
  }

  /// A date on one side of another.
  private func bounded(_ index: Int, _ modifier: StatedDate.Modifier) -> Reading? {
    // "after the third quarter", "by Friday"; "by March" the month, "after May" perhaps a person: a bare month needs its other cues.
    guard var date = date(at: index, cued: true) else { return nil }
    if date.modifier != .none || date.isReckoned {
      // "before early September": the part's own bounds decide.
      let whole = date.date
      let bounds: (Int?, Int?) =
        switch modifier {
        case .before: (nil, whole.earliest.map { $0 - 1 })
        case .onOrBefore: (nil, whole.latest)
        default: (whole.earliest, nil)
        }
      let stated = StatedDate(grain: whole.grain, earliest: bounds.0, latest: bounds.1, modifier: modifier, origin: whole.origin)
      return Reading(
        value: .date(stated), timex: modifier == .after ? date.unit.timex + "/.." : "../" + date.unit.timex, end: date.end)
    }
    date.modifier = modifier
    return date.reading
  }

  /// "(2014-)" and "(-2009)" in lists of posts.
  private func career(at index: Int) -> Reading? {
    if let year = fullYear(index), isDash(index + 1), word(index + 2) == .closeBracket {
      let date = StatedDate(.year(year), modifier: .since)
      return Reading(value: .interval(start: date, end: nil), timex: date.timex, end: index + 2, start: index)
    }
    if isDash(index), let year = fullYear(index + 1), word(index + 2) == .closeBracket {
      let date = StatedDate(.year(year), modifier: .until)
      return Reading(value: .interval(start: nil, end: date), timex: date.timex, end: index + 2, start: index)
    }
    return nil
  }

  // MARK: Ranges

  /// Two dates with "to", "until", "through", a dash, or "and" after "between".
  private func range(at index: Int, between: Bool, prefixed: Bool) -> Reading? {
    if let season = adjoiningYears(at: index) { return season }
    if let first = looseFields(at: index), let second = connector(at: first.end, between: between, prefixed: prefixed),
      let last = looseFields(at: second, after: first),
      let reading = range(first, last, prefixed: prefixed, at: index)
    {
      return reading
    }
    // Other dates on either side: quarters, decades, "early 2019 to late 2021", "2019 to now".
    guard prefixed || word(index) != .the, let first = date(at: index, cued: prefixed),
      let second = connector(at: first.end, between: between, prefixed: prefixed)
    else { return nil }
    if word(second) == .now || word(second) == .today
      || lexicon.present.contains(pieces.indices.contains(second) ? pieces[second].lexeme : 0)
      || (word(second) == .the && lexicon.present.contains(pieces.indices.contains(second + 1) ? pieces[second + 1].lexeme : 0))
    {
      if let published = reference.published, word(second) == .now || word(second) == .today {
        let today = StatedDate(.day(published), origin: .published)
        return interval(first.date, today, first.unit.timex + "/" + today.timex, end: second + 1)
      }
      var reading = open(start: first, .since)
      reading.end = word(second) == .the ? second + 2 : second + 1
      return reading
    }
    guard let last = date(at: second, cued: true),
      first.unit.grain != .day || last.unit.grain != .day || prefixed || first.hasOwnYear
    else { return nil }
    return interval(first.date, last.date, first.unit.timex + "/" + last.unit.timex, end: last.end)
  }

  /// The piece behind a connector.
  private func connector(at index: Int, between: Bool, prefixed: Bool) -> Int? {
    switch word(index) {
    case .dash:
      // "said in 2019 - 2021 was worse": a dash between blanks joins only beside a prefix or where both sides stand alike.
      let next = isDash(index + 1) ? index + 2 : index + 1
      return next
    case .tilde: return index + 1
    case .to, .through: return skipping(.the, index + 1)
    case .until: return skipping(.the, index + 1)
    case .and: return between ? skipping(.the, index + 1) : nil
    default: return nil
    }
  }

  /// Fields where a bare day or year may stand: "5", "13th", "2011", "13" after "2011-".
  private func looseFields(at index: Int, after first: CalendarFields? = nil) -> CalendarFields? {
    if let first, first.month != nil, first.day != nil, let day = dayNumber(at: index), !day.isCardinalWord,
      calendarFields(at: index).map({ $0.end <= day.end }) ?? true
    {
      // "June 5-7, 2021".
      var fields = CalendarFields(day: day.value, end: day.end)
      let position = skipping(.comma, day.end)
      if let year = fullYear(position), isFreeYear(position) {
        fields.year = year
        fields.end = position + 1
      } else if kind(day.end) == .word, joined(day.end) {
        return nil
      }
      return fields
    }
    if let fields = calendarFields(at: index) { return fields }
    if let year = fullYear(index), !(word(index - 1) == .openSquare) {
      // "2017 april".
      return CalendarFields(year: year, end: index + 1)
    }
    if let first {
      guard first.month == nil, first.day == nil, first.year != nil else { return nil }
      let position = skipping(.apostrophe, index)
      if digits(position) == 2, let short = plain(position), joined(position),
        !(joined(position + 1) && kind(position + 1) == .word)
      {
        return CalendarFields(shortYear: short, end: position + 1)
      }
      return nil
    }
    if let day = dayNumber(at: index), !day.isCardinalWord, literal(index) != nil {
      return CalendarFields(day: day.value, end: day.end)
    }
    if word(index) == .the, let day = dayNumber(at: index + 1), literal(index + 1) != nil {
      return CalendarFields(day: day.value, end: day.end)
    }
    return nil
  }

  private func range(_ first: CalendarFields, _ last: CalendarFields, prefixed: Bool, at index: Int) -> Reading? {
    var (first, last) = (first, last)
    if let short = last.shortYear, let year = first.year {
      let full = year / 100 * 100 + short
      guard full > year, joined(last.end - 1), joined(last.end - 2) else { return nil }
      last.year = full
      last.month = nil
    }
    if first.month == nil, first.day == nil, last.month == nil, last.day == nil {
      guard let start = first.year, let end = last.year, start < end,
        acceptsYears(start, end, at: index, end: last.end, prefixed: prefixed, fields: first)
      else { return nil }
      return interval(
        StatedDate(.year(start)), StatedDate(.year(end)), CalendarUnit.year(start).timex + "/" + CalendarUnit.year(end).timex,
        end: last.end)
    }
    if first.month == nil, first.year == nil {
      // "5 to 7 June", "from 13 to 15 of July".
      guard last.month != nil, last.day != nil, let day = first.day, let other = last.day, day < other else { return nil }
      first.month = last.month
    }
    if last.month == nil, last.day != nil {
      guard let day = first.day, let other = last.day, let month = first.month else { return nil }
      // "from 27 April to the 3rd" ends in the month after.
      guard day < other || prefixed && other < day && first.year == nil else { return nil }
      last.month = day < other ? month : month % 12 + 1
    }
    guard let month = first.month ?? (first.year == nil ? nil : 1), let lastMonth = last.month ?? (last.year == nil ? nil : 12)
    else { return nil }
    if first.month != nil, last.month != nil, first.day == nil, last.day == nil, first.year == nil, last.year == nil, !prefixed,
      word(first.end) != .to, word(first.end) != .dash, word(first.end) != .through
    {
      return nil
    }
    if first.year == nil, last.year == nil {
      guard let unit = nearest(month: lastMonth, day: last.day, at: index) else { return nil }
      last.year = CivilDate(dayNumber: unit.days.lowerBound).year
    }
    if first.year == nil, let year = last.year {
      first.year = (month, first.day ?? 1) > (lastMonth, last.day ?? 31) ? year - 1 : year
    }
    if last.year == nil, let year = first.year {
      last.year = (lastMonth, last.day ?? 31) < (month, first.day ?? 1) ? year + 1 : year
    }
    guard let start = first.unit, let end = last.unit else { return nil }
    return interval(StatedDate(start), StatedDate(end), start.timex + "/" + end.timex, end: last.end)
  }

  private func interval(_ start: StatedDate, _ end: StatedDate, _ timex: String, end position: Int) -> Reading? {
    guard (start.earliest ?? .min) <= (end.latest ?? .max) else { return nil }
    return Reading(value: .interval(start: start, end: end), timex: timex, end: position)
  }

  /// Whether two four-digit numbers are years: both in the last two centuries, or beside a preposition or a bracket, and no count of things.
  private func acceptsYears(_ start: Int, _ end: Int, at index: Int, end position: Int, prefixed: Bool, fields: CalendarFields)
    -> Bool
  {
    guard isFreeYear(position - 1) else { return false }
    if lexeme(index - 1).currency > 0, has(.code, index - 1) { return false }
    if joined(index), isDash(index - 1) || word(index - 1) == .plus { return false }
    if isDash(position), joined(position), joined(position + 1), literal(position + 1) != nil { return false }
    let isModern = start >= 1900 && end <= 2100
    let isBracketed = word(index - 1) == .openBracket
    if isPlural(position), !isBracketed, start % 100 == 0 || !isModern { return false }
    if unit(position) != .none, !isBracketed { return false }
    if isBracketed || prefixed { return end <= 2100 }
    return isModern || (joined(fields.end) && !isPlural(position) && end <= 2100 && start > 1400)
  }

  /// "the 2023-24 season", "winter 2023/24", "2023/24": two adjoining years.
  private func adjoiningYears(at index: Int) -> Reading? {
    let start = skipping(.the, index)
    guard let year = fullYear(start), word(start + 1) == .slash, joined(start + 1), joined(start + 2),
      let second = plain(start + 2),
      !(joined(start + 3) && kind(start + 3) != .mark)
    else { return nil }
    guard digits(start + 2) == 2 && second == (year + 1) % 100 || digits(start + 2) == 4 && second == year + 1 else { return nil }
    return interval(
      StatedDate(.year(year)), StatedDate(.year(year + 1)),
      CalendarUnit.year(year).timex + "/" + CalendarUnit.year(year + 1).timex, end: start + 3)
  }
}
