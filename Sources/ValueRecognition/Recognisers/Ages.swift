import NormalValues

extension ValueScanner {
  /// What follows a length makes an age of it: "45-year-old", "12 years old", "6 weeks of age", "87 yo".
  func age(_ amount: Amount, end: Int, unit: StatedDuration.Unit, adjectival: Bool) -> Reading? {
    var position = end
    if isDash(position) { position += 1 }
    let last: Int
    if word(position) == .old {
      last = position + 1
    } else if word(end) == .of, word(end + 1) == .age {
      last = end + 2
    } else {
      return nil
    }
    guard let low = amount.first.value.integer, let high = (amount.second ?? amount.first).value.integer, low <= high,
      high < 100_000
    else { return nil }
    return ageReading(low, high, amount.bound, unit, end: last)
  }

  private func ageReading(_ low: Int, _ high: Int, _ bound: Bound?, _ unit: StatedDuration.Unit, end: Int) -> Reading {
    let years = unit == .month ? low / 12...max(low / 12, high / 12) : unit < .month ? 0...0 : low...high
    if let bound, bound == .moreThan || bound == .orMore, years.upperBound < 150 {
      return Reading(value: .age(years.lowerBound...150), timex: "", end: end)
    }
    if let bound, bound == .lessThan || bound == .orLess { return Reading(value: .age(0...years.upperBound), end: end) }
    // Completed years are nought for the young; the length keeps what was said.
    return Reading(value: .age(years), timex: unit < .year ? StatedDuration.iso(count: low, unit) : "", end: end)
  }

  /// "aged 63", "age 41", "the age of 91", "in his 60s", "87 yo", and ", 41," behind a name.
  func ageWords(at index: Int) -> Reading? {
    switch word(index) {
    case .aged, .age:
      var position = index + 1
      if word(index) == .age, word(position) == .of { position += 1 }
      if word(position) == .between, let low = plain(position + 1), word(position + 2) == .and, let high = plain(position + 3),
        low < high, high <= 130
      {
        return ageReading(low, high, nil, .year, end: position + 4)
      }
      let bound = bound(at: position)
      if let bound { position = bound.end }
      guard let number = number(at: position), let age = number.value.integer, (0...130).contains(age), !number.usesArticle,
        number.impliedBound == nil,
        word(number.end) != .percent, word(number.end) != .percentSign, lexeme(position).cardinal >= 0 || number.isBareDigits
      else { return nil }
      var end = number.end
      var high = age
      if isDash(end) || word(end) == .to || word(end) == .and && word(index) == .aged, let second = plain(end + 1), second > age,
        second <= 130, digits(end + 1) <= 3
      {
        high = second
        end += 2
      }
      // "at the age of six weeks"
      switch unit(end) {
      case .day: return ageReading(age, high, bound?.bound, .day, end: end + 1)
      case .week: return ageReading(age, high, bound?.bound, .week, end: end + 1)
      case .month: return ageReading(age, high, bound?.bound, .month, end: end + 1)
      default: return ageReading(age, high, bound?.bound, .year, end: end)
      }
    case .the:
      guard word(index + 1) == .age, word(index + 2) == .of else { return nil }
      return ageWords(at: index + 1)
    case .in:
      guard word(index + 1) == .his else { return nil }
      var position = index + 2
      var part: ClosedRange<Int> = 0...9
      switch word(position) {
      case .early: part = 0...3
      case .mid: part = 3...7
      case .late: part = 6...9
      default: position -= 1
      }
      position = skippingDash(position + 1)
      let decade: Int
      var end: Int
      let start = word(position) == .apostrophe ? position + 1 : position
      if digits(start) == 2, let plain = plain(start), plain % 10 == 0, word(start + 1) == .suffixPlural, joined(start + 1) {
        (decade, end) = (plain, start + 2)
      } else if lexeme(position).cardinal >= 20, has(.pluralUnit, position) {
        (decade, end) = (Int(lexeme(position).cardinal), position + 1)
      } else if lexicon.teens == pieceLexeme(position), lexicon.teens > 0 {
        return Reading(value: .age(13...19), end: position + 1)
      } else {
        return nil
      }
      if word(end) == .apostrophe, joined(end) { end += 0 }
      return Reading(value: .age(decade + part.lowerBound...decade + part.upperBound), end: end)
    default: return nil
    }
  }

  /// "Ann Lee, 41, said": a bare number between commas behind a name.
  func ageBesideName(at index: Int) -> Reading? {
    // "died in 1901, at 77."
    if word(index - 1) == .at, word(index - 2) == .comma || lexicon.dying.contains(pieceLexeme(index - 2)),
      let age = plain(index), (14...115).contains(age),
      kind(index + 1) != .word, kind(index + 1) != .number, !isDash(index + 1), word(index + 1) != .percentSign
    {
      return Reading(value: .age(age...age), end: index + 1)
    }
    // "who turned 50 last month".
    if has(.turning, index - 1), let age = plain(index), (1...120).contains(age), !joined(index + 1), !isPlural(index + 1),
      lexeme(index + 1).scale == 0,
      word(index + 1) != .percent, unit(index + 1) == .none
    {
      return Reading(value: .age(age...age), end: index + 1)
    }
    guard let age = plain(index), (14...109).contains(age), digits(index) <= 3, word(index - 1) == .comma,
      word(index + 1) == .comma, !joined(index),
      !joined(index + 2), isName(index - 2) || isOpeningName(index - 2), literal(index + 2) == nil, lexeme(index + 2).cardinal < 0
    else { return nil }
    // A list of numbers is no age.
    return Reading(value: .age(age...age), end: index + 1)
  }

  private func isOpeningName(_ index: Int) -> Bool {
    kind(index) == .word && has(.capitalised, index) && has(.capitalised, index - 1) && lexeme(index).month == 0
  }

  /// "87 yo": the short form of medical notes.
  func shortAge(at index: Int) -> Reading? {
    guard let age = plain(index), (0...120).contains(age), lexicon.shortAges.contains(pieceLexeme(index + 1)),
      pieceLexeme(index + 1) > 0
    else { return nil }
    return Reading(value: .age(age...age), end: index + 2)
  }

  func pieceLexeme(_ index: Int) -> UInt16 { pieces.indices.contains(index) ? pieces[index].lexeme : 0 }
}
