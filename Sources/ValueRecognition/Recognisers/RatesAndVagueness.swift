import NormalValues

extension ValueScanner {
  /// "every year", "each quarter", "every two weeks", "twice a week", "annually", "per year".
  func rate(at index: Int) -> Reading? {
    if weekdayPlural(index) { return repeated(at: index) }
    switch word(index) {
    case .every, .per:
      if word(index) == .every, word(index + 1) == .few, unit(index + 2) != .none {
        return Reading(value: .vague, timex: vagueLength(unit(index + 2)), end: index + 3)
      }
      if let length = length(at: index + 1), !length.isAdjectival { return rate(length) }
      guard let unit = durationUnit(index + 1), !has(.pluralUnit, index + 1) else {
        // "every Monday" repeats.
        return repeated(at: index + 1)
      }
      return rate(Length(tenths: 10 * unit.factor, unit: unit.unit, end: index + 2))
    case .once, .twice, .times:
      let next = index + 1
      guard word(next) == .a || word(next) == .every || word(next) == .per, let unit = durationUnit(next + 1),
        !has(.pluralUnit, next + 1)
      else { return nil }
      return rate(Length(tenths: 10 * unit.factor, unit: unit.unit, end: next + 2))
    case .annually:
      guard let unit = lexicon.rates[pieceLexeme(index)] else { return nil }
      return rate(Length(tenths: 10, unit: unit, end: index + 1))
    default: return nil
    }
  }

  /// "Mondays".
  private func weekdayPlural(_ index: Int) -> Bool { lexeme(index).weekday > 0 && has(.pluralUnit, index) }

  /// "Monday", "summer", "morning", "weekend" behind "every".
  private func repeated(at index: Int) -> Reading? {
    let lexeme = lexeme(index)
    let timex: String
    if lexeme.weekday > 0 {
      timex = "XXXX-WXX-\(lexeme.weekday)"
    } else if lexeme.month > 0, month(index) != nil {
      timex = "XXXX-" + (lexeme.month < 10 ? "0" : "") + String(lexeme.month)
    } else if lexeme.season > 0 {
      timex = "XXXX-" + ["SP", "SU", "FA", "WI"][Int(lexeme.season) - 1]
    } else if unit(index) == .weekend {
      timex = "XXXX-WXX-WE"
    } else if let part = lexicon.dayParts[pieceLexeme(index)], pieceLexeme(index) > 0 {
      timex = "XXXX-XX-XX" + part
    } else {
      return nil
    }
    return Reading(value: .vague, timex: timex, end: index + 1)
  }

  private func rate(_ length: Length) -> Reading {
    let duration = length.duration()
    return Reading(value: .rate(duration), timex: duration.iso, end: length.end)
  }

  /// What is read and has no value: "several years", "for decades", "months of talks", "a few days ago", "recently".
  func vague(at index: Int) -> Reading? {
    switch word(index) {
    case .several, .few, .some, .many:
      if word(index - 1) == .as { return nil }
      return vagueCount(at: word(index + 1) == .of || word(index + 1) == .more ? index + 2 : index + 1, needsPlural: true)
    case .a where word(index + 1) == .few || word(index + 1) == .several:
      return vagueCount(at: word(index + 2) == .more ? index + 3 : index + 2, needsPlural: false)
    case .for, .over, .after, .in, .since, .within, .during:
      guard unit(index + 1) != .none, unit(index + 1) != .half, unit(index + 1) != .quarter, has(.pluralUnit, index + 1) else {
        return nil
      }
      return Reading(value: .vague, timex: vagueLength(unit(index + 1)), end: index + 2, start: index + 1)
    case .now:
      // "shortly after midnight", "as recently as May".
      if word(index + 1) == .after || word(index + 1) == .before || word(index - 1) == .as { return nil }
      return Reading(value: .vague, timex: lexicon.references[pieceLexeme(index)] ?? "PAST_REF", end: index + 1)
    case .today, .tonight, .yesterday, .tomorrow:
      return Reading(value: .vague, timex: "PRESENT_REF", end: index + 1)
    default:
      guard unit(index) != .none, unit(index) != .quarter, unit(index) != .half, has(.pluralUnit, index) else { return nil }
      switch word(index + 1) {
      case .of, .before, .after: return Reading(value: .vague, timex: vagueLength(unit(index)), end: index + 1)
      case .dash where joined(index + 1) && (word(index + 2) == .old || word(index + 2) == .long):
        return Reading(value: .vague, timex: vagueLength(unit(index)), end: index + 3)
      case .ago, .earlier: return Reading(value: .vague, timex: "PAST_REF", end: index + 2)
      case .later: return Reading(value: .vague, timex: "FUTURE_REF", end: index + 2)
      default: return nil
      }
    }
  }

  /// The unit behind "several", and what "ago" and "later" make of it.
  private func vagueCount(at index: Int, needsPlural: Bool) -> Reading? {
    let isLong = unit(index) != .none && unit(index) != .half && unit(index) != .quarter
    guard isLong, !needsPlural || has(.pluralUnit, index) else { return nil }
    switch word(index + 1) {
    case .ago, .earlier: return Reading(value: .vague, timex: "PAST_REF", end: index + 2)
    case .later where word(index + 2) != .than: return Reading(value: .vague, timex: "FUTURE_REF", end: index + 2)
    default: return Reading(value: .vague, timex: vagueLength(unit(index)), end: index + 1)
    }
  }

  /// "PXY", "PTXH".
  func vagueLength(_ unit: TimeUnit) -> String {
    switch unit {
    case .hour: "PTXH"
    case .minute: "PTXM"
    case .second: "PTXS"
    default: "PX" + letter(unit)
    }
  }

  /// "recent years", "the past", "the near future", "the moment", "the coming weeks": a side of the present and no more.
  func vagueTime(at index: Int) -> Reading? {
    if lexicon.recent.contains(pieceLexeme(index)), pieceLexeme(index) > 0, unit(index + 1) != .none, has(.pluralUnit, index + 1)
    {
      return Reading(value: .vague, timex: "PAST_REF", end: index + 2)
    }
    // "these days".
    if pieceLexeme(index) > 0, lexicon.these.contains(pieceLexeme(index)), unit(index + 1) == .day, has(.pluralUnit, index + 1) {
      return Reading(value: .vague, timex: "PRESENT_REF", end: index + 2)
    }
    let start = skipping(.the, index)
    if word(start) == .coming || word(start) == .upcoming, unit(start + 1) != .none, has(.pluralUnit, start + 1) {
      return Reading(value: .vague, timex: "FUTURE_REF", end: start + 2)
    }
    guard start > index else { return nil }
    if word(start) == .past, unit(start + 1) == .none, kind(start + 1) != .word || has(.functionWord, start + 1) {
      return Reading(value: .vague, timex: "PAST_REF", end: start + 1)
    }
    let position =
      kind(start) == .word && pieceLexeme(start + 1) > 0 && lexicon.future.contains(pieceLexeme(start + 1)) ? start + 1 : start
    if pieceLexeme(position) > 0, lexicon.future.contains(pieceLexeme(position)),
      kind(position + 1) != .word || has(.functionWord, position + 1), word(position + 1) != .of
    {
      return Reading(value: .vague, timex: "FUTURE_REF", end: position + 1)
    }
    if pieceLexeme(start) > 0, lexicon.moment.contains(pieceLexeme(start)), word(index - 1) == .at, word(start + 1) != .of {
      return Reading(value: .vague, timex: "PRESENT_REF", end: start + 1)
    }
    return nil
  }

  /// "all year", "the whole week", "another month", "full day": the unit once.
  func wholeUnit(at index: Int) -> Reading? {
    let start = skipping(.the, index)
    guard pieceLexeme(start) > 0, lexicon.wholes.contains(pieceLexeme(start)) else { return nil }
    let position = isDash(start + 1) && joined(start + 1) ? start + 2 : start + 1
    guard let unit = durationUnit(position), unit.unit != .quarter, !has(.pluralUnit, position), !isDash(position + 1) else {
      return nil
    }
    let length = Length(tenths: 10 * unit.factor, unit: unit.unit, end: position + 1).duration()
    return Reading(value: .duration(length), timex: length.iso, end: position + 1)
  }

  /// "feb 30", and "May 4" in a text without a date: a day whose year is unknown, or that does not exist.
  func unresolvedDay(at index: Int) -> Reading? {
    guard let fields = calendarFields(at: index), let month = fields.month, let day = fields.day, (1...12).contains(month) else {
      return nil
    }
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let year = fields.year.map { String($0) } ?? "XXXX"
    return Reading(value: .vague, timex: year + "-" + padded(month) + "-" + padded(day), end: fields.end)
  }
  /// "a brief stint", "a short spell".
  func brief(at index: Int) -> Reading? {
    guard word(index) == .brief || lexicon.shorts.contains(pieceLexeme(index)) && pieceLexeme(index) > 0 else { return nil }
    let next = word(index + 1) == .stint ? index + 1 : word(index + 2) == .stint && kind(index + 1) == .word ? index + 2 : -1
    // "in the short term" is no stint.
    guard next > 0, word(index) == .brief || pieceLexeme(next) != lexicon.termWord else { return nil }
    return Reading(value: .duration(.brief), timex: StatedDuration.brief.iso, end: index + 1)
  }

  /// "(born 1950)", "(died 1660)": the year alone is read as a year by its cue.
  func lifeSpan(at index: Int) -> Reading? {
    guard word(index) == .born,
      let date = date(at: word(index + 1) == .in || word(index + 1) == .on ? index + 2 : index + 1, cued: true)
    else { return nil }
    var reading = date.reading
    reading.start = word(index + 1) == .in || word(index + 1) == .on ? index + 2 : index + 1
    return reading
  }
}
