import NormalValues

extension ValueScanner {
  /// The date of written fields; a missing year follows from the tense and the day of publication.
  ///
  /// A bare month must be told from a name or a verb: it needs a preposition in front (`cued`), or to be no other word.
  func resolve(_ fields: CalendarFields, at index: Int, cued: Bool) -> DateReading? {
    if let unit = fields.unit {
      return DateReading(unit: unit, origin: fields.origin, end: fields.end, hasOwnYear: fields.origin == .stated)
    }
    guard fields.year == nil, let month = fields.month else { return nil }
    // "May of that year", when the year is not known.
    if word(fields.end) == .of, unit(fields.end + 2) == .year, word(fields.end + 1) == .that || word(fields.end + 1) == .same {
      return nil
    }
    if fields.day == nil, !isAttributive(index, end: fields.end) {
      if has(.needsCapital, index), !cued { return nil }
      if has(Piece.Traits.abbreviation, index) || !has(.capitalised, index), !cued { return nil }
      if isName(index - 1) && !cued { return nil }
      if fields.end == index + 1, isName(index + 1), !cued { return nil }
    }
    if month == 9, fields.day == 11, pieceLexeme(fields.end) > 0, lexicon.attacks.contains(pieceLexeme(fields.end)),
      let day = CivilDate(year: 2001, month: 9, day: 11)
    {
      return DateReading(unit: .day(day.dayNumber), origin: .antecedent, end: fields.end, hasOwnYear: false)
    }
    if let unit = chronicled(month: month, day: fields.day, at: index) {
      return DateReading(unit: unit, origin: .antecedent, end: fields.end, hasOwnYear: false)
    }
    guard let unit = nearest(month: month, day: fields.day, at: index) else { return nil }
    return DateReading(
      unit: unit, origin: reference.published == nil && reference.issue == nil ? .antecedent : .published, end: fields.end,
      hasOwnYear: false)
  }

  /// "In 2009, the mill closed. In March, the land was sold. In January, …": a month at the start of a sentence that follows others which
  /// began with their dates is the next such month.
  private func chronicled(month: Int, day: Int?, at index: Int) -> CalendarUnit? {
    guard let last = reference.chronicle, isSentenceStart(asked), index - asked <= 2, tense(at: index) != .future else {
      return nil
    }
    let year = month - 1 >= last % 12 ? last / 12 : last / 12 + 1
    guard let unit = CalendarFields(year: year, month: month, day: day, end: 0).unit,
      unit.days.lowerBound <= reference.published ?? .max
    else { return nil }
    return unit
  }

  /// Follows a run of sentences that begin with their dates; a date reckoned from the day of publication ends it.
  mutating func follow(_ value: NormalValue) {
    guard case .date(let date) = value, date.grain <= .year, date.modifier == .none, let unit = date.unit else { return }
    switch date.origin {
    case .stated, .antecedent: reference.chronicle = CivilDate(dayNumber: unit.days.lowerBound).monthIndex
    case .published, .tense: reference.chronicle = nil
    }
  }

  /// "his April speech", "the company's June report": a month between an owner or article and a noun in small letters.
  private func isAttributive(_ index: Int, end: Int) -> Bool {
    guard kind(end) == .word, !has(.capitalised, end), !has(.functionWord, end), has(.capitalised, index) else { return false }
    switch word(index - 1) {
    case .his, .the, .a: return true
    default: return word(index - 1) == .suffixPlural && joined(index - 1)
    }
  }

  /// The month or day on the side of the day of publication that the tense asks for. Without such a day, in the year last named.
  func nearest(month: Int, day: Int?, at index: Int) -> CalendarUnit? {
    func unit(_ year: Int) -> CalendarUnit? { CalendarFields(year: year, month: month, day: day, end: 0).unit }
    guard let published = reference.published.map({ $0...$0 }) ?? reference.issue else {
      return reference.antecedent?.year.flatMap { unit($0) }
    }
    if let year = adjacentYear(before: index), let named = unit(year) { return named }
    if let carried = carriedYear(month: month, before: index), let named = unit(carried) { return named }
    let year = CivilDate(dayNumber: published.lowerBound).year
    if isEffective(index) {
      return (year - 1...year + 1).compactMap(unit).min {
        abs($0.days.lowerBound - published.lowerBound) < abs($1.days.lowerBound - published.lowerBound)
      }
    }
    let isFuture = tense(at: index) == .future
    // The 29th of February has to be looked for.
    for distance in 0...8 {
      guard let candidate = unit(isFuture ? year + distance : year - distance) else { continue }
      if isFuture ? candidate.days.upperBound >= published.lowerBound : candidate.days.lowerBound <= published.upperBound {
        return candidate
      }
    }
    return nil
  }

  /// "named director effective 1 April", "with effect from April": told before or after it comes about.
  private func isEffective(_ index: Int) -> Bool {
    for position in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if lexicon.effectiveWords.contains(pieceLexeme(position)) { return pieceLexeme(position) > 0 }
      switch word(position) {
      case .from, .on, .as, .of: continue
      default: return false
      }
    }
    return false
  }

  /// "on the 12th": of the month last named in the text, else the nearest on the side of the tense.
  func bareDay(at index: Int) -> DateReading? {
    guard word(index) == .on || word(index) == .for, word(index + 1) == .the, let day = plain(index + 2), (1...31).contains(day),
      word(index + 3) == .suffixOrdinal, joined(index + 3), kind(index + 4) != .word || word(index + 4) == .and,
      !isDash(index + 4)
    else { return nil }
    if let antecedent = reference.antecedent, antecedent.grain <= .month, let first = antecedent.unit?.days.lowerBound {
      let month = CivilDate(dayNumber: first)
      guard let date = CivilDate(year: month.year, month: month.month, day: day) else { return nil }
      return DateReading(unit: .day(date.dayNumber), origin: .antecedent, end: index + 4, hasOwnYear: false)
    }
    guard let published = reference.published else { return nil }
    let isFuture = tense(at: index) == .future
    for distance in 0...62 where CivilDate(dayNumber: isFuture ? published + distance : published - distance).day == day {
      let date = isFuture ? published + distance : published - distance
      return DateReading(unit: .day(date), origin: .published, end: index + 4, hasOwnYear: false)
    }
    return nil
  }

  /// "two years later, in August", "in 2019, on March 3": the year read just before, when only a comma or a preposition lies between.
  private func adjacentYear(before index: Int) -> Int? {
    guard let lastDate, lastDate.grain == .year, lastEnd >= 0, index - lastEnd <= 3, lastEnd <= index else { return nil }
    for position in lastEnd..<index
    where word(position) != .comma && word(position) != .in && word(position) != .on && word(position) != .the { return nil }
    return lastDate.year
  }

  /// "Tuesday the 19th", "Tue 13th": the nearest such day on the side of the tense.
  private func numberedWeekday(_ weekday: Int, at index: Int, _ published: Int) -> DateReading? {
    let start = skipping(.the, skipping(.comma, index + 1))
    guard let day = dayOfMonth(at: start) else { return nil }
    let isFuture = tense(at: index) == .future
    for distance in 0...400 {
      let candidate = isFuture ? published + distance : published - distance
      if CivilDate(dayNumber: candidate).day == day.value, CivilDate.weekday(ofDay: candidate) == weekday {
        return DateReading(unit: .day(candidate), origin: .published, end: day.end, hasOwnYear: false)
      }
    }
    return nil
  }

  /// "the 19th", "13th", "the fifteenth", "the fifteen", and "21" with nothing behind, after a weekday.
  private func dayOfMonth(at index: Int) -> (value: Int, end: Int)? {
    if let day = dayNumber(at: index) {
      if literal(index) == nil { return word(index - 1) == .the ? (day.value, day.end) : nil }
      let isBare = kind(day.end) != .word && kind(day.end) != .number && !joined(index) && !(joined(day.end) && !isStop(day.end))
      return word(index + 1) == .suffixOrdinal || isBare && word(index - 1) != .comma ? (day.value, day.end) : nil
    }
    guard word(index - 1) == .the, let small = small(at: index), (1...31).contains(small.value), kind(small.end) != .word else {
      return nil
    }
    return small
  }

  private func isStop(_ index: Int) -> Bool { word(index) == .stop || word(index) == .comma || word(index) == .closeBracket }

  /// "appointed on 1 July 2019, effective Aug. 1": the year written in the same sentence, unless somebody says something on the day.
  private func carriedYear(month: Int, before index: Int) -> Int? {
    guard let (date, end) = lastWritten, end <= index, let year = date.year, let first = date.earliest else { return nil }
    for position in end..<index where isSentenceStart(position) || word(position) == .stop && !has(.abbreviation, position) {
      return nil
    }
    for position in max(end, index - 4)..<index where lexicon.speech.contains(pieceLexeme(position)) && pieceLexeme(position) > 0
    { return nil }
    return month < CivilDate(dayNumber: first).month ? year + 1 : year
  }

  /// "Monday": the latest such day not after publication, or the first not before it when the sentence speaks of the future.
  func bareWeekday(at index: Int) -> DateReading? {
    guard let weekday = weekday(index) else { return nil }
    guard let published = reference.published else { return nil }
    if let numbered = numberedWeekday(weekday, at: index, published) { return numbered }
    if has(.needsCapital, index), word(index - 1) != .on { return nil }
    let today = CivilDate.weekday(ofDay: published)
    let day =
      tense(at: index) == .future
      ? published + (weekday - today + 7) % 7 : published - (today - weekday + 7) % 7
    return DateReading(unit: .day(day), origin: .published, end: index + 1, hasOwnYear: false)
  }
}

extension StatedDate {
  /// The year it lies in, when its words name one.
  var year: Int? {
    guard let unit else { return nil }
    return CivilDate(dayNumber: unit.days.lowerBound + (unit.days.count / 2)).year
  }
}
