import NormalValues

/// A date that was read, before it becomes a value.
struct DateReading {
  var unit: CalendarUnit
  var modifier = StatedDate.Modifier.none
  var isFiscal = false
  var origin = StatedDate.Origin.stated
  /// "three years ago": good to one unit either side.
  var isReckoned = false
  /// Saturday and Sunday of the week.
  var isWeekend = false
  /// The piece after the last.
  var end: Int
  /// Whether the year was written or follows from what was written.
  var hasOwnYear = true
  /// TIMEX3 suffix of a part of the day or a clock time: "TMO", "T21:00".
  var clock = ""
  /// Nothing names what the words refer to ("that week"), and the day of publication stands in: shown, and no claim's value.
  var isGuess = false

  var date: StatedDate {
    if isWeekend {
      let sunday = unit.days.upperBound
      return StatedDate(grain: .week, earliest: sunday - 1, latest: sunday, modifier: .end, origin: origin)
    }
    return isReckoned
      ? StatedDate(reckoned: unit, origin: origin)
      : StatedDate(unit, modifier: modifier, isFiscal: isFiscal, origin: origin)
  }

  var reading: Reading {
    let date = date
    let timex = isWeekend ? date.timex + "-WE" : date.timex + clock
    return Reading(value: isGuess ? .vague : .date(date), timex: timex, end: end)
  }
}

extension ValueScanner {
  /// The date that begins at `index`. A preposition in front has said whether a bare number may be a year.
  func date(at index: Int, cued: Bool) -> DateReading? {
    if let part = partOfDate(at: index) { return part }
    if let approximate = approximateYear(at: index) { return approximate }
    return plainDate(at: index, cued: cued).map { withTimeOfDay($0) }
  }

  /// A date without "early", "about" and the like in front.
  func plainDate(at index: Int, cued: Bool, isWhole: Bool = false) -> DateReading? {
    // A part of a part ("the first day of the last week of May") is not looked for, so that the depth is bounded.
    if !isWhole, let nth = nthPeriod(at: index) { return nth }
    if let quarter = quarterOrHalf(at: index) { return quarter }
    if let age = decadeOrCentury(at: index) { return age }
    if let holiday = holiday(at: index) { return holiday }
    if let season = season(at: index) { return season }
    if let fields = calendarFields(at: index), let date = resolve(fields, at: index, cued: cued) { return date }
    if let fiscal = fiscalYear(at: index) { return fiscal }
    if let deictic = deictic(at: index) { return deictic }
    if let weekday = bareWeekday(at: index) { return weekday }
    if isYear(index, cued: cued), let year = fullYear(index) {
      var end = index + 1
      // "2017 april"
      if let month = monthBehindYear(index + 1), !has(.needsCapital, index + 1) || cued, dayNumber(at: index + 2) == nil {
        end = index + 2
        return DateReading(unit: .month(year: year, month: month), end: end)
      }
      if word(end) == .apostrophe, word(end + 1) == .suffixPlural, joined(end + 1) { end = index + 1 }
      return DateReading(unit: .year(year), end: end)
    }
    if cued, word(index) == .apostrophe, let short = plain(index + 1), digits(index + 1) == 2, joined(index + 1),
      !(joined(index + 2) && kind(index + 2) == .word)
    {
      return DateReading(unit: .year(century(short)), end: index + 2)
    }
    if let week = weekOfDay(at: index) { return week }
    if cued, let year = yearInWords(at: index) { return DateReading(unit: .year(year.value), end: year.end) }
    return nil
  }

  // MARK: Years

  /// A month behind a year, in small letters too unless it is a verb.
  private func monthBehindYear(_ index: Int) -> Int? {
    if let month = month(index) { return month }
    let month = Int(lexeme(index).month)
    return month == 0 || month == 3 || month == 5 ? nil : month
  }

  /// "the week of 3 March", "the week ending June 7".
  private func weekOfDay(at index: Int) -> DateReading? {
    let start = skipping(.the, index)
    guard unit(start) == .week, !has(.pluralUnit, start), pieceLexeme(start + 1) > 0,
      lexicon.weekLinks.contains(pieceLexeme(start + 1)),
      let fields = calendarFields(at: start + 2), fields.day != nil, let date = resolve(fields, at: start + 2, cued: true),
      case .day(let day) = date.unit,
      let week = CalendarUnit(.week, containing: day)
    else { return nil }
    return DateReading(unit: week, origin: date.origin, end: date.end, hasOwnYear: date.hasOwnYear)
  }

  /// "nineteen eighty-four", "twenty fifteen", "two thousand and fifteen".
  ///
  /// - Parameter isBehindMonth: "two thousand" alone is a year there.
  func yearInWords(at index: Int, isBehindMonth: Bool = false) -> (value: Int, end: Int)? {
    func tens(_ index: Int) -> (value: Int, end: Int)? {
      let lexeme = lexeme(index)
      guard lexeme.cardinal >= 10, !lexeme.traits.contains(.pluralUnit) else { return nil }
      guard lexeme.cardinal >= 20 else { return (Int(lexeme.cardinal), index + 1) }
      let next = skippingDash(index + 1)
      let digit = self.lexeme(next).cardinal
      return (1...9).contains(digit) ? (Int(lexeme.cardinal) + Int(digit), next + 1) : (Int(lexeme.cardinal), index + 1)
    }
    func isFree(_ end: Int) -> Bool {
      !isPlural(end) && unit(end) == .none && lexeme(end).scale == 0 && !(isDash(end) && joined(end))
    }
    let century = Int(lexeme(index).cardinal)
    // "nineteen zero one".
    if (17...20).contains(century), lexeme(index + 1).cardinal == 0, (1...9).contains(lexeme(index + 2).cardinal),
      isFree(index + 3)
    {
      return (century * 100 + Int(lexeme(index + 2).cardinal), index + 3)
    }
    if (17...20).contains(century), let rest = tens(index + 1), isFree(rest.end) { return (century * 100 + rest.value, rest.end) }
    guard century == 2, lexeme(index + 1).scale == 3 else { return nil }
    let rest =
      tens(skipping(.and, index + 2))
      ?? ((1...9).contains(lexeme(skipping(.and, index + 2)).cardinal)
        ? (Int(lexeme(skipping(.and, index + 2)).cardinal), skipping(.and, index + 2) + 1) : nil)
    if rest == nil, isBehindMonth, kind(index + 2) != .word, kind(index + 2) != .number { return (2000, index + 2) }
    guard let rest, isFree(rest.end), rest.value < 100 else { return nil }
    return (2000 + rest.value, rest.end)
  }

  /// Whether four digits are a year. `cued` when a preposition of time stands before.
  func isYear(_ index: Int, cued: Bool) -> Bool {
    guard let year = fullYear(index), isFreeYear(index) else { return false }
    let previous = lexeme(index - 1)
    if previous.currency > 0 && !previous.traits.contains(.homonym) && previous.traits.contains(.code) { return false }
    if previous.traits.contains(.label) || previous.traits.contains(.title) || previous.word == .hash
      || previous.word == .openSquare
    {
      return false
    }
    if sequenceBefore(index, title: true) { return false }
    // "1984 Revisited" in quotation marks is a title.
    if previous.word == .quote, joined(index), isName(index + 1) { return false }
    if joined(index), !isOpening(index - 1) { return false }
    // "2019-related" is a year, "2019-2" is something else.
    if isDash(index + 1), joined(index + 1), joined(index + 2), kind(index + 2) != .word { return false }
    if word(index + 1) == .slash, joined(index + 1) { return false }
    if unit(index + 1) != .none, has(.pluralUnit, index + 1) || isDash(index + 1) { return false }
    let isRound = year % 100 == 0
    if isPlural(index + 1), isRound || !(1900...2100).contains(year) { return false }
    if cued { return (1900...2100).contains(year) || !isPlural(index + 1) }
    guard (1900...2100).contains(year) else { return false }
    if isName(index - 1), !(isSentenceStart(index - 1) && has(.pastLooking, index - 1)) { return false }
    if previous.word == .than || previous.word == .some { return false }
    if isPlural(index + 1) { return previous.word == .the || previous.word == .his || previous.word == .this }
    return true
  }

  /// "Class of 2010", "Agenda 2030", "the novel 1984".
  private func sequenceBefore(_ index: Int, title: Bool) -> Bool {
    word(index - 1) == .of && has(.title, index - 2) && has(.capitalised, index - 2)
  }

  private func isOpening(_ index: Int) -> Bool {
    switch word(index) {
    case .openBracket, .quote, .apostrophe, .tilde, .comma, .stop, .colon: return true
    case .slash: return literal(index - 1) == nil
    case .dash:
      guard joined(index) else { return true }
      switch word(index - 1) {
      case .early, .mid, .late, .before, .after, .since, .end, .start: return true
      default: return false
      }
    default: return false
    }
  }

  /// "around 1850", "circa 1998", "c. 1500", "~2010".
  private func approximateYear(at index: Int) -> DateReading? {
    switch word(index) {
    case .about, .around, .circa, .roughly, .tilde: break
    default: return nil
    }
    guard let year = fullYear(index + 1), isYear(index + 1, cued: true) || word(index) == .tilde, !isPlural(index + 2),
      !(isDash(index + 2) && joined(index + 2) && joined(index + 3))
    else { return nil }
    return DateReading(unit: .year(year), modifier: .approximate, end: index + 2)
  }

  private func fiscalYear(at index: Int) -> DateReading? {
    guard word(index) == .fiscal else { return nil }
    var position = skipping(.year, index + 1)
    if unit(position) == .year { position += 1 }
    if let year = fullYear(position) { return DateReading(unit: .year(year), isFiscal: true, end: position + 1) }
    let short = word(position) == .apostrophe ? position + 1 : position
    if digits(short) == 2, joined(position), let plain = plain(short) {
      return DateReading(unit: .year(century(plain)), isFiscal: true, end: short + 1)
    }
    return nil
  }

  // MARK: Parts

  /// "early 2024", "mid-March", "late 1970s", "the end of 2023", "beginning of next year", "earlier this year".
  private func partOfDate(at index: Int) -> DateReading? {
    var position = skipping(.the, index)
    let modifier: StatedDate.Modifier
    var needsOf = false
    switch word(position) {
    case .early: modifier = .start
    case .mid: modifier = .middle
    case .late: modifier = .end
    case .start: (modifier, needsOf) = (.start, true)
    case .middle: (modifier, needsOf) = (.middle, true)
    case .end: (modifier, needsOf) = (.end, true)
    case .earlier: modifier = .start
    case .later: modifier = .end
    default: return nil
    }
    let isComparative = word(position) == .earlier || word(position) == .later
    position += 1
    if needsOf {
      if isDash(position), joined(position) { position += 1 }
      if word(position) == .of {
        position += 1
      } else {
        guard word(index) != .the, fullYear(position) != nil || month(position) != nil else { return nil }
      }
    } else if isDash(position) {
      position += 1
    } else if word(position) == .in, !isComparative {
      position += 1
    }
    if isComparative {
      switch word(position) {
      case .this, .in, .today, .yesterday, .that: break
      default: guard weekday(position) != nil else { return nil }
      }
    }
    if isComparative, word(position) == .in { position += 1 }
    // "the end of the year", "the start of the month".
    if needsOf, word(position) == .the || unit(position) != .none, let whole = currentUnit(at: skipping(.the, position)) {
      return DateReading(unit: whole.unit, modifier: modifier, origin: .published, end: whole.end)
    }
    guard var date = plainDate(at: position, cued: true), date.modifier == .none, !date.isReckoned else { return nil }
    if date.unit.grain == .day { return needsOf || isDash(position - 1) ? nil : withTimeOfDay(date) }
    // "mid-2026" and "early May" are dates; "late September" in small letters is too.
    date.modifier = modifier
    return date
  }

  /// "the year", "the month" where it can only be the current one.
  private func currentUnit(at index: Int) -> (unit: CalendarUnit, end: Int)? {
    guard let published = reference.published, !has(.pluralUnit, index), let grain = grain(unit(index)), grain != .decade,
      grain != .century, grain != .day
    else { return nil }
    // "the end of the year before", "the end of the season" are others.
    guard let unit = CalendarUnit(grain, containing: published) else { return nil }
    return (unit, index + 1)
  }

  /// The grain of a unit word.
  func grain(_ unit: TimeUnit) -> StatedDate.Grain? {
    switch unit {
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    default: nil
    }
  }
}
