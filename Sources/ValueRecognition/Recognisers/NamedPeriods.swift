import NormalValues

extension ValueScanner {
  // MARK: Decades and centuries

  /// "the 1990s", "'80s", "the nineties", "the 19th century", "18th-century", "the twenty-first century".
  func decadeOrCentury(at index: Int) -> DateReading? {
    let start = skipping(.the, index)
    if let century = century(at: start) { return century }
    var position = start
    // "1990s", "1990's".
    if let year = plain(position), digits(position) == 4, (1000...2090).contains(year), year % 10 == 0 {
      let suffix = word(position + 1) == .apostrophe && joined(position + 1) ? position + 2 : position + 1
      guard word(suffix) == .suffixPlural, joined(suffix), !(joined(suffix + 1) && kind(suffix + 1) == .word) else { return nil }
      // "2020's" may be a possessive; "the 1970's" is not.
      if kind(suffix) != .word || pieces[suffix].end - pieces[suffix].start > 1, start == index, word(index - 1) != .early,
        word(index - 1) != .late, word(index - 1) != .the
      {
        return nil
      }
      if year % 100 == 0, year < 2000 { return DateReading(unit: .century(year / 100), end: suffix + 1) }
      return DateReading(unit: .decade(year), end: suffix + 1)
    }
    // "'80s", "the 80s"; not "in his 60s".
    let hasApostrophe = word(position) == .apostrophe
    if hasApostrophe { position += 1 }
    let suffix = word(position + 1) == .apostrophe && joined(position + 1) ? position + 2 : position + 1
    if hasApostrophe || start > index || isDecadeCue(index), digits(position) == 2, let short = plain(position), short % 10 == 0,
      word(suffix) == .suffixPlural, joined(suffix)
    {
      return DateReading(unit: .decade(pastDecade(short)), end: suffix + 1)
    }
    // "the nineties".
    let lexeme = lexeme(start)
    if start > index, pieceLexeme(start) == lexicon.noughties { return DateReading(unit: .decade(2000), end: start + 1) }
    if start > index || word(index - 1) == .early || word(index - 1) == .late || word(index - 1) == .mid || isDash(index - 1),
      lexeme.cardinal >= 20, lexeme.traits.contains(.pluralUnit)
    {
      return DateReading(unit: .decade(pastDecade(Int(lexeme.cardinal))), end: start + 1)
    }
    return nil
  }

  /// "in 70s", "the 1960s and 70s", "early 80s".
  private func isDecadeCue(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .in, .early, .late, .mid: true
    case .and, .or, .to: lastDate?.grain == .decade && lastEnd == index - 1
    default: false
    }
  }

  /// The latest decade of that name that has begun by the day of publication.
  private func pastDecade(_ short: Int) -> Int {
    let year = CivilDate(dayNumber: reference.published ?? 20_000).year
    let decade = year / 100 * 100 + short
    return decade > year ? decade - 100 : decade
  }

  private func century(at index: Int) -> DateReading? {
    var value: Int
    var end: Int
    if let plain = plain(index), (1...22).contains(plain), word(index + 1) == .suffixOrdinal, joined(index + 1) {
      (value, end) = (plain, index + 2)
    } else if let ordinal = ordinalWord(at: index), (1...22).contains(ordinal.value) {
      (value, end) = ordinal
    } else {
      return nil
    }
    end = skippingDash(end)
    guard unit(end) == .century, !has(.pluralUnit, end), value >= 2 else { return nil }
    value -= 1
    return DateReading(unit: .century(value), end: end + 1)
  }

  // MARK: Quarters and halves

  /// "Q3 2023", "3Q23", "2023-Q3", "the third quarter of 2023", "H1 2024", "the first half of 2024".
  func quarterOrHalf(at index: Int) -> DateReading? {
    let start = skipping(.the, index)
    // "last year's fourth quarter", "2012's first half".
    if let year = possessiveYear(at: start), let part = namedPart(at: year.end) ?? shortPart(at: year.end), part.year == nil {
      return DateReading(unit: part.unit(year.value), origin: year.origin, end: part.end, hasOwnYear: year.origin == .stated)
    }
    // "2019 H2", "2019-Q3", "2019 third quarter" after the year.
    if let year = fullYear(start) {
      let next = skippingDash(start + 1)
      guard let part = shortPart(at: next), part.year == nil else { return nil }
      return DateReading(unit: part.unit(year), end: part.end)
    }
    if let part = shortPart(at: start) {
      if let year = part.year ?? yearOfPart(at: part.end)?.year {
        let end = part.year == nil ? yearOfPart(at: part.end)?.end ?? part.end : part.end
        return DateReading(unit: part.unit(year), end: end)
      }
      return pastPart(part, at: index)
    }
    guard let part = namedPart(at: start) else { return nil }
    if let year = yearOfPart(at: part.end) {
      return DateReading(
        unit: part.unit(year.year), isFiscal: year.isFiscal, origin: year.origin, end: year.end)
    }
    guard part.isQuarter else { return nil }
    return pastPart(part, at: index)
  }

  /// "this year's", "2012's".
  private func possessiveYear(at index: Int) -> (value: Int, end: Int, origin: StatedDate.Origin)? {
    func possessive(_ index: Int) -> Int? {
      if word(index) == .suffixPlural, joined(index) { return index + 1 }
      return word(index) == .apostrophe && word(index + 1) == .suffixPlural ? index + 2 : nil
    }
    if let year = fullYear(index) ?? bareYear(index), let end = possessive(index + 1) { return (year, end, .stated) }
    switch word(index) {
    case .this, .last, .next: break
    default: return nil
    }
    guard let deictic = deictic(at: index), case .year(let year) = deictic.unit, let end = possessive(deictic.end) else {
      return nil
    }
    return (year, end, deictic.origin)
  }

  /// Four digits with a suffix glued to them.
  private func bareYear(_ index: Int) -> Int? {
    guard let plain = plain(index), digits(index) == 4, (1900...2100).contains(plain) else { return nil }
    return plain
  }

  struct YearPart {
    var isQuarter: Bool
    var number: Int
    var year: Int?
    var end: Int

    func unit(_ year: Int) -> CalendarUnit { isQuarter ? .quarter(year: year, quarter: number) : .half(year: year, half: number) }
  }

  /// "Q3", "3Q", "H1", "1H", with a short year glued: "3Q23".
  private func shortPart(at index: Int) -> YearPart? {
    func letter(_ index: Int) -> Bool? {
      guard kind(index) == .word, pieces[index].end - pieces[index].start == 1,
        has(.capitalised, index) || joined(index + 1) || joined(index)
      else { return nil }
      let lexeme = pieces[index].lexeme
      return lexeme == lexicon.quarterLetter ? true : lexeme == lexicon.halfLetter ? false : nil
    }
    if let isQuarter = letter(index), joined(index + 1), digits(index + 1) == 1, let number = plain(index + 1),
      (1...(isQuarter ? 4 : 2)).contains(number), !(joined(index + 2) && kind(index + 2) == .word)
    {
      return YearPart(isQuarter: isQuarter, number: number, end: index + 2)
    }
    if digits(index) == 2, let short = plain(index), joined(index + 1), letter(index + 1) == true, joined(index + 2),
      digits(index + 2) == 1, let number = plain(index + 2), (1...4).contains(number)
    {
      return YearPart(isQuarter: true, number: number, year: century(short), end: index + 3)
    }
    if digits(index) == 1, let number = plain(index), joined(index + 1), let isQuarter = letter(index + 1),
      (1...(isQuarter ? 4 : 2)).contains(number)
    {
      var part = YearPart(isQuarter: isQuarter, number: number, end: index + 2)
      if joined(index + 2), let year = plain(index + 2) {
        part.year = digits(index + 2) == 4 ? year : digits(index + 2) == 2 ? century(year) : nil
        part.end = index + 3
      } else if joined(index + 2), kind(index + 2) == .word {
        return nil
      }
      return part
    }
    return nil
  }

  /// "third quarter", "3rd qtr", "first half", "final quarter".
  private func namedPart(at index: Int) -> YearPart? {
    var position = index
    let number: Int
    if let ordinal = ordinalWord(at: index) {
      (number, position) = ordinal
    } else if let plain = plain(index), digits(index) == 1, word(index + 1) == .suffixOrdinal, joined(index + 1) {
      (number, position) = (plain, index + 2)
    } else {
      return nil
    }
    let fiscal = word(position) == .fiscal
    if fiscal { position += 1 }
    position = skippingDash(position)
    let isQuarter = unit(position) == .quarter
    guard isQuarter || word(position) == .half, !has(.pluralUnit, position), (1...(isQuarter ? 4 : 2)).contains(number) else {
      return nil
    }
    return YearPart(isQuarter: isQuarter, number: number, end: position + 1)
  }

  /// "of 2023", "2023", "of fiscal 2024", "of this year", "'23".
  private func yearOfPart(at index: Int) -> (year: Int, end: Int, isFiscal: Bool, origin: StatedDate.Origin)? {
    var position = index
    if word(position) == .of || word(position) == .in { position += 1 }
    if isDash(position), joined(position) { position += 1 }
    if word(position) == .comma, fullYear(position + 1) != nil { position += 1 }
    var isFiscal = false
    if word(position) == .fiscal {
      isFiscal = true
      position += 1
      if unit(position) == .year { position += 1 }
    }
    if let year = fullYear(position), isFreeYear(position) { return (year, position + 1, isFiscal, .stated) }
    if word(position) == .apostrophe, digits(position + 1) == 2, joined(position + 1), let short = plain(position + 1) {
      return (century(short), position + 2, isFiscal, .stated)
    }
    if position > index || word(position) == .this || word(position) == .last || word(position) == .next,
      let deictic = deictic(at: skipping(.the, position)), case .year(let year) = deictic.unit
    {
      return (year, deictic.end, isFiscal, deictic.origin)
    }
    if word(index) == .of, word(index + 1) == .the, unit(index + 2) == .year, let published = reference.published {
      return (CivilDate(dayNumber: published).year, index + 3, false, .published)
    }
    return nil
  }

  /// A bare "third quarter": the latest that has begun by the day of publication. Only beside words of business, for matches have quarters too.
  private func pastPart(_ part: YearPart, at index: Int) -> DateReading? {
    let isShort = part.isQuarter && unit(part.end - 1) != .quarter
    guard let published = reference.published, word(part.end) != .of,
      isShort || hasBusiness(near: index) || count <= 4 && index <= 1
    else { return nil }
    var year = CivilDate(dayNumber: published).year
    if tense(at: index) == .future {
      if part.unit(year).days.upperBound < published { year += 1 }
    } else if part.unit(year).days.lowerBound > published {
      year -= 1
    }
    return DateReading(unit: part.unit(year), origin: .published, end: part.end, hasOwnYear: false)
  }

  private func hasBusiness(near index: Int) -> Bool {
    for position in max(0, index - 20)..<min(count, index + 20) where has(.business, position) { return true }
    return false
  }

  // MARK: Seasons

  /// "the summer of 2021", "winter 2022", "winter 2023-24", "last summer", "this spring".
  func season(at index: Int) -> DateReading? {
    var start = skipping(.the, index)
    var step: Int?
    switch word(start) {
    case .last, .past, .previous: step = -1
    case .this, .current: step = 0
    case .next, .coming, .upcoming: step = 1
    default: break
    }
    if step != nil { start += 1 }
    guard let season = CalendarUnit.Season(rawValue: Int(lexeme(start).season)) else { return nil }
    if let step {
      guard let published = reference.published, word(start + 1) != .of else { return nil }
      let day = CivilDate(dayNumber: published)
      // "last summer" in June is that of the year before; in October, this year's.
      let firstMonth = season == .winter ? 12 : season.rawValue * 3
      var year = day.year
      if step == 0 {
        if season == .winter, day.month <= 3 { year -= 1 }
      } else if step < 0 {
        let hasEnded = season != .winter && day.month > firstMonth + 2
        year = hasEnded ? year : year - 1
      } else if day.month >= firstMonth {
        year += 1
      }
      return DateReading(unit: .season(year: year, season), origin: .published, end: start + 1)
    }
    let position = word(start + 1) == .of || word(start + 1) == .in || word(start + 1) == .comma ? start + 2 : start + 1
    if let year = yearInWords(at: position) { return DateReading(unit: .season(year: year.value, season), end: year.end) }
    guard let year = fullYear(position), isFreeYear(position) else { return nil }
    var end = position + 1
    if season == .winter, isDash(end) || word(end) == .slash, joined(end), digits(end + 1) == 2,
      plain(end + 1) == (year + 1) % 100
    {
      end += 2
    }
    return DateReading(unit: .season(year: year, season), end: end)
  }

  // MARK: Holidays

  /// "Christmas Day 2020", "New Year's Eve", "Thanksgiving of next year".
  func holiday(at index: Int) -> DateReading? {
    var start = skipping(.the, index)
    var step: Int?
    switch word(start) {
    case .last, .past, .previous: step = -1
    case .this: step = 0
    case .next, .coming: step = 1
    default: break
    }
    if step != nil { start += 1 }
    guard lexeme(start).beginsHoliday, kind(start) == .word,
      let name = lexicon.holidays.first(where: { matches($0.words, at: start) })
    else { return nil }
    let holiday = Holiday.all[name.holiday]
    var end = start + name.words.count
    var year: Int?
    var isStated = false
    let position = word(end) == .of || word(end) == .in || word(end) == .comma ? end + 1 : end
    if let written = fullYear(position), isFreeYear(position) {
      year = written
      end = position + 1
      isStated = true
    } else if position > end, let deictic = deictic(at: position), case .year(let reckoned) = deictic.unit {
      year = reckoned
      end = deictic.end
    }
    if year == nil, let published = reference.published {
      let current = CivilDate(dayNumber: published).year
      guard let day = holiday.day(in: current) else { return nil }
      let isFuture = step == 1 || (step == nil && tense(at: index) == .future)
      year = current
      if isFuture || step == 0 { if day < published { year = current + 1 } } else if day > published { year = current - 1 }
    }
    // The names of holidays are also names of other things ("Easter Island"): a name may not follow.
    guard let year, let day = holiday.day(in: year), !isName(end) else { return nil }
    return DateReading(unit: .day(day), origin: isStated ? .stated : .published, end: end, hasOwnYear: isStated)
  }

  private func matches(_ words: [UInt16], at index: Int) -> Bool {
    guard index + words.count <= count else { return false }
    for offset in words.indices where pieces[index + offset].lexeme != words[offset] { return false }
    return true
  }
}
