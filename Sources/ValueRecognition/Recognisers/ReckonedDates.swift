import NormalValues

extension ValueScanner {
  /// A date by its distance: "three years ago", "six months from now", "a year later", "two weeks earlier".
  func reckoned(at index: Int) -> DateReading? {
    guard let length = length(at: index), !length.isAdjectival else { return nil }
    return reckoned(length)
  }

  /// What follows a length, when it makes a date of it.
  func reckoned(_ length: Length) -> DateReading? {
    let end = length.end
    switch word(end) {
    case .ago:
      return distance(length, sign: -1, from: reference.published, origin: .published, end: end + 1)
    case .hence:
      return distance(length, sign: 1, from: reference.published, origin: .published, end: end + 1)
    case .from where word(end + 1) == .now || word(end + 1) == .today:
      return distance(length, sign: 1, from: reference.published, origin: .published, end: end + 2)
    case .later where !isComparative(end + 1) && antecedentDay == nil && tense(at: max(0, length.start)) == .future:
      return distance(length, sign: 1, from: reference.published, origin: .published, end: end + 1)
    case .later where !isComparative(end + 1):
      return distance(length, sign: 1, from: antecedentDay, origin: .antecedent, end: end + 1)
    case .earlier:
      return distance(length, sign: -1, from: antecedentDay, origin: .antecedent, end: end + 1)
    case .before where word(end + 1) == .none && kind(end + 1) != .word && kind(end + 1) != .number:
      return distance(length, sign: -1, from: antecedentDay, origin: .antecedent, end: end + 1)
    case .before where isPronoun(end + 1), .after where isPronoun(end + 1):
      return distance(length, sign: word(end) == .before ? -1 : 1, from: antecedentDay, origin: .antecedent, end: end + 2)
    case .before, .after, .from, .since, .prior, .following:
      return distanceFromDate(length)
    default: return nil
    }
  }

  /// "two weeks before Christmas", "three days after January 12th", "4 months from tomorrow".
  private func distanceFromDate(_ length: Length) -> DateReading? {
    // "ran for two years after 2010" is a length, and a date beside it.
    if length.start > 0, word(length.start - 1) == .for { return nil }
    let sign = word(length.end) == .before || word(length.end) == .prior ? -1 : 1
    let start = word(length.end) == .prior && word(length.end + 1) == .to ? length.end + 2 : length.end + 1
    // "two years from 2017 to 2019" is a length and a span.
    guard let date = plainDate(at: start, cued: true), !date.isReckoned, word(date.end) != .to, !isDash(date.end),
      word(date.end) != .until,
      word(date.end) != .through, word(length.end) != .from && word(length.end) != .since || date.unit.grain == .day
    else { return nil }
    let stated = date.date
    guard let earliest = stated.earliest, let latest = stated.latest else { return nil }
    guard let unit = Self.unit(length, sign: sign, from: earliest + (latest - earliest) / 2, antecedent: stated.grain) else {
      return nil
    }
    if stated.grain == .day, length.unit <= .week {
      let days = length.tenths * (length.unit == .week ? 7 : 1) / 10
      return DateReading(
        unit: .day(earliest + sign * days), origin: date.origin == .stated ? .stated : date.origin, isReckoned: true,
        end: date.end)
    }
    return DateReading(unit: unit, origin: date.origin, isReckoned: true, end: date.end)
  }

  /// "in two years": a date when the sentence speaks of the future, else a length.
  func reckonedAhead(at index: Int) -> DateReading? {
    guard word(index) == .in || word(index) == .within, let length = length(at: index + 1), !length.isAdjectival,
      !length.hasArticle || tense(at: index) == .future
    else { return nil }
    if isPlural(length.end) || kind(length.end) == .word && word(length.end) == .of { return nil }
    guard word(index) == .in, !isRate(before: index), !hasOrdinal(before: index) else { return nil }
    switch tense(at: index) {
    case .past: return nil
    case .future: break
    case .none:
      // "expires in two years": a verb in the present stands right before.
      guard has(.pluralLooking, index - 1), !has(.capitalised, index - 1) else { return nil }
    }
    return distance(length, sign: 1, from: reference.published, origin: .published, end: length.end)
  }

  /// "one in five years", "the third in 90 days", "twice in two years": not a date.
  private func isRate(before index: Int) -> Bool {
    lexeme(index - 1).ordinal > 0 || word(index - 1) == .suffixOrdinal || literal(index - 1) != nil
      || lexeme(index - 1).cardinal >= 0
      || word(index - 1) == .once || word(index - 1) == .twice || word(index - 1) == .times || word(index - 1) == .first
  }

  /// "the third to leave in 90 days", "two hires in 90 days": a count or a place in a sequence makes the length a window.
  private func hasOrdinal(before index: Int) -> Bool {
    var position = index - 1
    while position >= 0, index - position < 20, word(position) != .stop {
      let lexeme = lexeme(position)
      if lexeme.ordinal > 0 || lexeme.cardinal >= 0 || word(position) == .suffixOrdinal || plain(position) != nil { return true }
      if isSentenceStart(position) { return false }
      position -= 1
    }
    return false
  }

  /// "two Thursdays ago", "three Fridays from now".
  func reckonedWeekday(at index: Int) -> DateReading? {
    guard let published = reference.published, let number = number(at: index)?.value.integer, (1...60).contains(number),
      let end = self.number(at: index)?.end, lexeme(end).weekday > 0
    else { return nil }
    let weekday = Int(lexeme(end).weekday)
    let today = CivilDate.weekday(ofDay: published)
    if word(end + 1) == .ago {
      let day = published - (today - weekday + 6) % 7 - 1 - 7 * (number - 1)
      return DateReading(unit: .day(day), origin: .published, end: end + 2, hasOwnYear: false)
    }
    guard word(end + 1) == .from, word(end + 2) == .now else { return nil }
    let day = published + (weekday - today + 6) % 7 + 1 + 7 * (number - 1)
    return DateReading(unit: .day(day), origin: .published, end: end + 3, hasOwnYear: false)
  }

  /// "that", standing alone.
  private func isPronoun(_ index: Int) -> Bool {
    word(index) == .that && (kind(index + 1) != .word || word(index + 1) == .and)
  }

  private func isComparative(_ index: Int) -> Bool { word(index) == .than }

  private var antecedentDay: Int? {
    guard let antecedent = reference.antecedent else { return nil }
    if let earliest = antecedent.earliest, let latest = antecedent.latest { return earliest + (latest - earliest) / 2 }
    return antecedent.latest ?? antecedent.earliest
  }

  private func distance(_ length: Length, sign: Int, from day: Int?, origin: StatedDate.Origin, end: Int) -> DateReading? {
    guard let day, length.impliedBound == nil else { return nil }
    guard
      let unit = Self.unit(length, sign: sign, from: day, antecedent: origin == .antecedent ? reference.antecedent?.grain : nil)
    else { return nil }
    return DateReading(unit: unit, origin: origin, isReckoned: true, end: end, hasOwnYear: false)
  }

  /// The unit of the calendar that lies a length away, at the grain of the length's own unit.
  private static func unit(_ length: Length, sign: Int, from day: Int, antecedent: StatedDate.Grain?) -> CalendarUnit? {
    func months(_ count: Int, grain: StatedDate.Grain) -> CalendarUnit? {
      let index = CivilDate(dayNumber: day).monthIndex + sign * count
      guard (12..<9999 * 12).contains(index) else { return nil }
      // A date of the text that was given as a year is not known to the month.
      return CalendarUnit(antecedent.map { max($0, grain) } ?? grain, containing: CivilDate.firstDay(ofMonthIndex: index))
    }
    if length.lesserUnit == .day, length.unit == .week || length.unit == .month || length.unit == .year {
      let days = length.lesserTenths / 10 + (length.unit == .week ? 7 * length.tenths / 10 : 0)
      let count = length.unit == .month ? length.tenths / 10 : length.unit == .year ? length.tenths * 12 / 10 : 0
      let date = CivilDate(dayNumber: day)
      let index = date.monthIndex + sign * count
      guard (12..<9999 * 12).contains(index) else { return nil }
      let last = CivilDate.length(ofMonth: index % 12 + 1, year: index / 12)
      return CivilDate(year: index / 12, month: index % 12 + 1, day: min(date.day, last)).map { .day($0.dayNumber + sign * days) }
    }
    if let lesser = length.lesserUnit, lesser == .month {
      return months(length.tenths * 12 / 10 + length.lesserTenths / 10, grain: .month)
    }
    switch length.unit {
    case .hour: return CalendarUnit(.day, containing: day + sign * (length.tenths / 240))
    case .day:
      return CalendarUnit(antecedent.map { $0 < .month ? .day : $0 } ?? .day, containing: day + sign * (length.tenths / 10))
    case .week:
      return CalendarUnit(antecedent.map { $0 < .month ? .week : $0 } ?? .week, containing: day + sign * (length.tenths * 7 / 10))
    case .month: return months(length.tenths / 10, grain: .month)
    case .quarter: return months(length.tenths * 3 / 10, grain: .quarter)
    case .year: return months(length.tenths * 12 / 10, grain: length.tenths % 10 == 0 ? .year : .month)
    case .decade: return months(length.tenths * 12, grain: .year)
    case .century: return months(length.tenths * 120, grain: .year)
    }
  }
}
