import NormalValues

extension ValueScanner {
  /// "every year", "each quarter", "every two weeks", "twice a week", "annually", "per year".
  func rate(at index: Int) -> Reading? {
    switch word(index) {
    case .every, .per:
      if let length = length(at: index + 1), !length.isAdjectival { return rate(length) }
      guard let unit = durationUnit(index + 1), !has(.pluralUnit, index + 1) else {
        // "every Monday" repeats.
        return weekday(index + 1) != nil ? Reading(value: .vague, timex: "SET", end: index + 2) : nil
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

  private func rate(_ length: Length) -> Reading {
    let duration = length.duration()
    return Reading(value: .rate(duration), timex: duration.iso, end: length.end)
  }

  /// What is read and has no value: "several years", "for decades", "months of talks", "recently".
  func vague(at index: Int) -> Reading? {
    switch word(index) {
    case .several, .few, .some, .many:
      let next = word(index + 1) == .of || word(index + 1) == .more ? index + 2 : index + 1
      guard unit(next) != .none, has(.pluralUnit, next) else { return nil }
      let end = word(next + 1) == .ago || word(next + 1) == .later || word(next + 1) == .earlier ? next + 2 : next + 1
      return Reading(value: .vague, timex: "PX" + letter(unit(next)), end: end)
    case .a:
      guard word(index + 1) == .few || word(index + 1) == .several || word(index + 1) == .couple else { return nil }
      if word(index + 1) == .couple { return nil }
      guard unit(index + 2) != .none else { return nil }
      let end = word(index + 3) == .ago || word(index + 3) == .later || word(index + 3) == .earlier ? index + 4 : index + 3
      return Reading(value: .vague, timex: "PX" + letter(unit(index + 2)), end: end)
    case .for, .over, .after, .in, .since:
      guard durationUnit(index + 1) != nil, has(.pluralUnit, index + 1) else { return nil }
      return Reading(value: .vague, timex: "PX" + letter(unit(index + 1)), end: index + 2, start: index + 1)
    case .now:
      return Reading(value: .vague, timex: lexicon.references[pieceLexeme(index)] ?? "PAST_REF", end: index + 1)
    case .today, .tonight, .yesterday, .tomorrow:
      return Reading(value: .vague, timex: "PRESENT_REF", end: index + 1)
    case .the where word(index + 1) == .past && unit(index + 2) == .none && kind(index + 2) != .word:
      return Reading(value: .vague, timex: "PAST_REF", end: index + 2)
    default:
      guard durationUnit(index) != nil, has(.pluralUnit, index),
        word(index + 1) == .of || word(index + 1) == .later || word(index + 1) == .ago, unit(index) != .quarter
      else { return nil }
      return Reading(value: .vague, timex: "PX" + letter(unit(index)), end: word(index + 1) == .of ? index + 1 : index + 2)
    }
  }

  /// "the May 4th", "feb 30": a day whose year is unknown, or that does not exist.
  func unresolvedDay(at index: Int) -> Reading? {
    guard let fields = calendarFields(at: index), fields.month != nil, fields.day != nil else { return nil }
    return Reading(value: .vague, end: fields.end)
  }

  /// "a brief stint", "a short spell".
  func brief(at index: Int) -> Reading? {
    guard word(index) == .brief || lexicon.shorts.contains(pieceLexeme(index)) && pieceLexeme(index) > 0 else { return nil }
    let next = word(index + 1) == .stint ? index + 1 : word(index + 2) == .stint && kind(index + 1) == .word ? index + 2 : -1
    // "in the short term" is no stint.
    guard next > 0, word(index) == .brief || pieceLexeme(next) != lexicon.termWord else { return nil }
    return Reading(value: .duration(.brief), timex: StatedDuration.brief.iso, end: index + 1)
  }

  /// "(born 1950)", "b. 1950": the year alone is read as a year by its cue.
  func lifeSpan(at index: Int) -> Reading? {
    guard word(index) == .born,
      let date = date(at: word(index + 1) == .in || word(index + 1) == .on ? index + 2 : index + 1, cued: true)
    else { return nil }
    var reading = date.reading
    reading.start = word(index + 1) == .in || word(index + 1) == .on ? index + 2 : index + 1
    return reading
  }
}
