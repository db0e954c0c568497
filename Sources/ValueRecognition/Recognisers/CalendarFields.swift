import NormalValues

/// The parts of a calendar date as far as they were written: "5 June", "March", "2019".
struct CalendarFields {
  var year: Int?
  var month: Int?
  var day: Int?
  /// A two-digit number that can only be a year beside a full one: 13 in "2011-13".
  var shortYear: Int?
  /// How the year is known: written, or reckoned from "last year", "that year".
  var origin = StatedDate.Origin.stated
  /// The piece after the last.
  var end: Int

  /// The unit of the calendar, when year and what is below it are known and exist.
  var unit: CalendarUnit? {
    guard let year, (1...9998).contains(year) else { return nil }
    guard let month else { return day == nil ? .year(year) : nil }
    guard let day else { return (1...12).contains(month) ? .month(year: year, month: month) : nil }
    return CivilDate(year: year, month: month, day: day).map { .day($0.dayNumber) }
  }
}

extension ValueScanner {
  /// "4 March 2019", "March 4, 2019", "March 2019", "March", "2019-03-04", "3/4/2019", "31-Oct-74".
  ///
  /// A weekday in front is part of it. Years alone are read by `year(at:)`.
  func calendarFields(at index: Int) -> CalendarFields? {
    if weekday(index) != nil {
      let next = skipping(.the, skipping(.comma, index + 1))
      guard weekday(next) == nil, let fields = calendarFields(at: next), fields.day != nil, fields.month != nil else {
        return nil
      }
      return fields
    }
    if literal(index) != nil { return numericDate(at: index) ?? dayFirst(at: index) }
    if ordinalWord(at: index) != nil || (word(index) == .the && word(index + 1) != .the) { return dayFirst(at: index) }
    guard let month = looseMonth(index) else { return nil }
    return monthFirst(month, at: index)
  }

  /// A month also in small letters when a day or a year follows: "march 3rd 2015".
  private func looseMonth(_ index: Int) -> Int? {
    if let month = month(index) { return month }
    let lexeme = lexeme(index)
    guard lexeme.month > 0 else { return nil }
    let isDay = digits(index + 1) > 0 && digits(index + 1) <= 2 && word(index + 2) == .suffixOrdinal && joined(index + 2)
    let isYear = lexeme.month != 5 && digits(index + 1) == 4 && plain(index + 1).map { (1900...2100).contains($0) } ?? false
    let isOfDay =
      word(index - 1) == .of && (self.lexeme(index - 2).ordinal > 0 || word(index - 2) == .suffixOrdinal || digits(index - 2) > 0)
    let afterOrdinal = word(index - 1) == .suffixOrdinal
    let ordinalDay =
      (1...31).contains(self.lexeme(index + 1).ordinal)
      || self.lexeme(index + 1).cardinal >= 20 && ordinalWord(at: index + 1) != nil
      || word(index + 1) == .the && (word(index + 3) == .suffixOrdinal || ordinalWord(at: index + 2) != nil)
    let isWritten =
      self.lexeme(index + 1).cardinal > 0 && lexeme.month != 5 && lexeme.month != 3 && dayInWords(at: index + 1) != nil
    return isDay || isYear || isOfDay || afterOrdinal || ordinalDay || isWritten ? Int(lexeme.month) : nil
  }

  // MARK: Month first

  private func monthFirst(_ month: Int, at index: Int) -> CalendarFields {
    var fields = CalendarFields(month: month, end: index + 1)
    // "Dec/2018", "Oct-74" beside a day are read by `dayFirst`.
    if word(index + 1) == .slash || (isDash(index + 1) && joined(index + 1)), joined(index + 2), let year = fullYear(index + 2) {
      fields.year = year
      fields.end = index + 3
      // "September-2020-23".
      if word(index + 3) == word(index + 1), joined(index + 4), let day = plain(index + 4), digits(index + 4) <= 2 {
        fields.day = day
        fields.end = index + 5
      }
      return fields
    }
    // "Sep-23-2020", "Nov/2", "Jan-1".
    if word(index + 1) == .slash || (isDash(index + 1) && joined(index + 1)), joined(index + 2), let day = plain(index + 2),
      digits(index + 2) <= 2, (1...31).contains(day), !(joined(index + 3) && kind(index + 3) == .word)
    {
      fields.day = day
      fields.end = index + 3
      if word(index + 3) == word(index + 1), joined(index + 4), let year = fullYear(index + 4) {
        fields.year = year
        fields.end = index + 5
      }
      return fields
    }
    var position = index + 1
    if word(position) == .the { position += 1 }
    if let day = dayNumber(at: position), fullYear(position) == nil {
      let next = lexeme(day.end)
      // "May 12 percent" and "May 300 people": the number belongs to what follows.
      let isOther =
        next.word == .percent || next.word == .percentSign || next.scale > 1 || next.traits.contains(.measure)
        || (joined(day.end) && kind(day.end) == .word && next.word != .suffixPlural)
        || (joined(day.end) && next.word == .slash)
      if !isOther {
        fields.day = day.value
        fields.end = day.end
        return withYear(fields)
      }
    }
    if let day = dayInWords(at: position) {
      fields.day = day.value
      fields.end = day.end
    }
    return withYear(fields)
  }

  /// "twenty-one" behind a month, with a comma, a year, or nothing behind.
  private func dayInWords(at index: Int) -> (value: Int, end: Int)? {
    guard let small = small(at: index), (1...31).contains(small.value), yearInWords(at: index) == nil else { return nil }
    let isFree = kind(small.end) != .word && kind(small.end) != .number && !isDash(small.end)
    return isFree || fullYear(small.end) != nil ? small : nil
  }

  // MARK: Day first

  private func dayFirst(at index: Int) -> CalendarFields? {
    let start = skipping(.the, index)
    guard let day = dayNumber(at: start) else { return nil }
    var position = day.end
    // "third day of October" and "20th day of March".
    if unit(position) == .day, !has(.pluralUnit, position), word(position + 1) == .of { position += 1 }
    let isGlued = (isDash(position) || word(position) == .slash) && joined(position)
    position = isGlued ? position + 1 : skipping(.of, position)
    guard
      let month = looseMonth(position)
        ?? (isGlued && lexeme(position).month > 0 ? Int(lexeme(position).month) : nil)
        ?? (lexeme(position).month > 0 && !has(.needsCapital, position) ? Int(lexeme(position).month) : nil)
    else { return nil }
    // "the second May" and "two March" name other things.
    if day.isCardinalWord { return nil }
    var fields = CalendarFields(month: month, day: day.value, end: position + 1)
    if isGlued, isDash(position + 1) || word(position + 1) == .slash, let plain = plain(position + 2) {
      fields.year = digits(position + 2) == 4 ? plain : digits(position + 2) == 2 ? century(plain) : nil
      fields.end = position + 3
      return fields
    }
    return withYear(fields)
  }

  /// The fields with the year that follows them, written or reckoned.
  private func withYear(_ fields: CalendarFields) -> CalendarFields {
    var fields = fields
    if let year = yearAfter(fields.end) {
      fields.year = year.value
      fields.end = year.end
    } else if let year = yearInWords(at: skipping(.comma, fields.end), isBehindMonth: true) {
      fields.year = year.value
      fields.end = year.end
    } else if let year = relativeYear(at: fields.end) {
      fields.year = year.value
      fields.end = year.end
      fields.origin = year.origin
    }
    return fields
  }

  /// 1 to 31, in digits with or without suffix, or as an ordinal word.
  func dayNumber(at index: Int) -> (value: Int, end: Int, isCardinalWord: Bool)? {
    if let plain = plain(index), digits(index) <= 2, (1...31).contains(plain) {
      let hasSuffix = word(index + 1) == .suffixOrdinal && joined(index + 1)
      return (plain, hasSuffix ? index + 2 : index + 1, false)
    }
    if let ordinal = ordinalWord(at: index), (1...31).contains(ordinal.value) { return (ordinal.value, ordinal.end, false) }
    return nil
  }

  /// An ordinal in words: "third", "twenty-first".
  func ordinalWord(at index: Int) -> (value: Int, end: Int)? {
    let lexeme = lexeme(index)
    if lexeme.ordinal > 0, !lexeme.traits.contains(.plural) { return (Int(lexeme.ordinal), index + 1) }
    if lexeme.cardinal >= 20 {
      let next = skippingDash(index + 1)
      let ordinal = self.lexeme(next).ordinal
      if (1...9).contains(ordinal), !has(.plural, next) { return (Int(lexeme.cardinal) + Int(ordinal), next + 1) }
    }
    return nil
  }

  // MARK: Years

  /// Four digits from 1000 to 2100.
  func fullYear(_ index: Int) -> Int? {
    guard let plain = plain(index), digits(index) == 4, (1000...2100).contains(plain) else { return nil }
    if kind(index + 1) == .word, joined(index + 1) { return nil }
    return plain
  }

  /// A year behind a month or a day: "2019", ", 2019", "of 2019", "in 2019", "'19".
  private func yearAfter(_ index: Int) -> (value: Int, end: Int)? {
    var position = index
    if word(position) == .comma { position += 1 }
    if let year = fullYear(position), isFreeYear(position) { return (year, position + 1) }
    if position == index, word(position) == .of || word(position) == .in, let year = fullYear(position + 1),
      isFreeYear(position + 1)
    {
      return (year, position + 2)
    }
    if word(position) == .apostrophe, joined(position + 1), digits(position + 1) == 2, let plain = plain(position + 1),
      !(kind(position + 2) == .word && joined(position + 2))
    {
      return (century(plain), position + 2)
    }
    return nil
  }

  /// "this year", "of last year", "of that year", "the following year" behind a month or a day.
  func relativeYear(at index: Int) -> (value: Int, end: Int, origin: StatedDate.Origin)? {
    var position = index
    if word(position) == .of || word(position) == .in || word(position) == .comma { position += 1 }
    switch word(position) {
    case .this, .last, .next, .that, .the, .same, .current, .previous, .following: break
    default: return nil
    }
    guard let deictic = deictic(at: position), case .year(let year) = deictic.unit,
      deictic.origin == .published || deictic.origin == .antecedent
    else { return nil }
    return (year, deictic.end, deictic.origin)
  }

  /// Whether nothing behind the year makes a count or a measure of it.
  func isFreeYear(_ index: Int) -> Bool {
    let next = lexeme(index + 1)
    if next.word == .percent || next.word == .percentSign || next.scale > 1 || next.traits.contains(.measure)
      || next.currency > 0 && !next.traits.contains(.homonym)
    {
      return false
    }
    if kind(index + 1) == .word, joined(index + 1) { return false }
    return true
  }

  /// The year of two digits: 1950 to 2049 by the usual window.
  func century(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

  // MARK: Numeric dates

  /// "2019-03-04", "2019/03/04", "3/4/2019", "2019-03", "2/2013". Slashed dates are read in the order of the
  /// reference, unless that is no date.
  private func numericDate(at index: Int) -> CalendarFields? {
    guard let first = plain(index) else { return nil }
    let separator = word(index + 1)
    // "20200701".
    if digits(index) == 8, (19_000_101...21_001_231).contains(first), !joined(index) || isDash(index - 1),
      !isGluedFurther(index + 1)
    {
      return existing(first / 10_000, first / 100 % 100, first % 100, end: index + 1)
    }
    guard separator == .dash || separator == .slash, joined(index + 1), joined(index + 2) else { return nil }
    // "2019-aug-01".
    if let year = fullYear(index), lexeme(index + 2).month > 0, word(index + 3) == separator, joined(index + 4),
      let day = plain(index + 4), digits(index + 4) <= 2
    {
      return existing(year, Int(lexeme(index + 2).month), day, end: index + 5)
    }
    guard let second = plain(index + 2) else { return nil }
    if word(index + 3) == separator, joined(index + 3), joined(index + 4), let third = plain(index + 4) {
      if isGluedFurther(index + 5) { return nil }
      if digits(index) == 4 { return existing(first, second, third, end: index + 5) }
      guard digits(index) <= 2, digits(index + 2) <= 2, digits(index + 4) == 4 || digits(index + 4) == 2 else { return nil }
      if separator == .dash, digits(index + 4) != 4 { return nil }
      let year = digits(index + 4) == 4 ? third : century(third)
      let (month, day) = reference.order == .dayFirst ? (second, first) : (first, second)
      return existing(year, month, day, end: index + 5) ?? existing(year, day, month, end: index + 5)
    }
    if isGluedFurther(index + 3) { return nil }
    if let year = fullYear(index), digits(index + 2) <= 2, (1...12).contains(second) {
      if separator == .slash, digits(index + 2) == 1 { return CalendarFields(year: year, month: second, end: index + 3) }
      // "2011-12" is a range, "2014-10" a month: a short year follows the first, a month of it need not.
      if separator == .slash || (digits(index + 2) == 2 && second > year % 100) { return nil }
      return CalendarFields(year: year, month: second, end: index + 3)
    }
    if separator == .slash, (1...12).contains(first), let year = fullYear(index + 2) {
      return CalendarFields(year: year, month: first, end: index + 3)
    }
    return nil
  }

  private func existing(_ year: Int, _ month: Int, _ day: Int, end: Int) -> CalendarFields? {
    guard (1000...2100).contains(year), CivilDate(year: year, month: month, day: day) != nil else { return nil }
    return CalendarFields(year: year, month: month, day: day, end: end)
  }

  private func isGluedFurther(_ index: Int) -> Bool {
    guard joined(index) else { return false }
    return kind(index) == .word || kind(index) == .number
  }
}
