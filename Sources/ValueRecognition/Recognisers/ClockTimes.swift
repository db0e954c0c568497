import NormalValues

extension ValueScanner {
  /// A part of the day or a clock time with its day: "Monday morning", "3 p.m. on Friday", "last night", "the evening of June 3".
  ///
  /// Without a day in its words it is on the day of publication: shown, and no claim's value.
  func timeOfDay(at index: Int) -> Reading? {
    if let part = deicticPart(at: index) { return part }
    let start = skipping(.the, index)
    if start > index || index == 0 || isDayPartCue(index), let part = dayPart(start), word(start + 1) == .of,
      let date = dayDate(at: start + 2)
    {
      return timed(date, part, end: date.end)
    }
    if word(index - 1) == .at, let part = dayPart(index), word(index + 1) == .on, let date = dayDate(at: index + 2) {
      return timed(date, part, end: date.end)
    }
    switch word(index) {
    case .about, .around, .roughly, .nearly:
      if var reading = timeOfDay(at: index + 1), clock(at: index + 1) != nil {
        reading.start = index
        return reading
      }
    default: break
    }
    if lexicon.overnight.contains(pieceLexeme(index)), pieceLexeme(index) > 0 { return bare("TNI", end: index + 1) }
    guard let clock = clock(at: index) else { return nil }
    var position = skipping(.comma, clock.end)
    if word(position) == .on { position += 1 }
    if let date = dayDate(at: position) { return timed(date, clock.timex, end: date.end) }
    return bare(clock.timex, end: clock.end)
  }

  /// A day with the part of it that follows: "Monday morning", "yesterday evening", "March 22, 2013, 10:18 a.m.", "Friday at noon".
  func withTimeOfDay(_ date: DateReading) -> DateReading {
    guard case .day = date.unit, date.modifier == .none, !date.isReckoned, date.clock.isEmpty else { return date }
    var result = date
    if word(date.end - 1) == .tonight { result.clock = "TNI" }
    if let part = dayPart(date.end), word(date.end + 1) != .of {
      result.clock = part
      result.end += 1
    }
    var position = skipping(.comma, result.end)
    switch word(position) {
    case .at: position += 1
    case .around, .about, .by: position += 1
    default: break
    }
    if let clock = clock(at: position) {
      result.clock = clock.timex
      result.end = clock.end
    }
    return result
  }

  // MARK: Parts of the day

  /// "morning" is "TMO"; nil for other words, and for "night" in a name.
  private func dayPart(_ index: Int) -> String? {
    let number = pieceLexeme(index)
    guard number > 0, let part = lexicon.dayParts[number] else { return nil }
    return isDash(index + 1) && joined(index + 1) ? nil : part
  }

  private func isDayPartCue(_ index: Int) -> Bool {
    word(index - 1) == .early || word(index - 1) == .late || word(index - 1) == .on
  }

  /// "this morning", "last night", "that evening", "the next morning", "the night before", "early this morning".
  private func deicticPart(at index: Int) -> Reading? {
    var position = index
    if word(position) == .early || word(position) == .late || word(position) == .later || word(position) == .earlier {
      position += 1
    }
    let hasThe = word(position) == .the
    if hasThe { position += 1 }
    let step: Int
    var isAnaphoric = hasThe
    var partAt = position + 1
    switch word(position) {
    case .this: step = 0
    case .last where !hasThe: step = -1
    case .that, .same: (step, isAnaphoric) = (0, true)
    case .next where hasThe, .following where hasThe: step = 1
    case .previous where hasThe: step = -1
    default:
      guard hasThe, let part = dayPart(position) else { return nil }
      if word(position + 1) == .before, kind(position + 2) != .word { return anaphoric(part, -1, end: position + 2) }
      if word(position + 1) == .after, kind(position + 2) != .word { return anaphoric(part, 1, end: position + 2) }
      // "in the afternoon".
      if word(index - 1) == .in, position == index + 1, kind(position + 1) != .word || has(.functionWord, position + 1),
        word(position + 1) != .of
      {
        return anaphoric(part, 0, end: position + 1)
      }
      return nil
    }
    if word(partAt) == .same { partAt += 1 }
    guard let part = dayPart(partAt) else { return nil }
    if isAnaphoric { return anaphoric(part, step, end: partAt + 1) }
    guard let published = reference.published else {
      return Reading(value: .vague, timex: "XXXX-XX-XX" + part, end: partAt + 1)
    }
    // "last night" is that before the day of publication; of mornings and evenings too.
    let date = DateReading(unit: .day(published + step), origin: .published, end: partAt + 1, hasOwnYear: false)
    return timed(withTimeOfDay(date), part, end: partAt + 1)
  }

  private func anaphoric(_ part: String, _ step: Int, end: Int) -> Reading? {
    if let antecedent = reference.antecedent, antecedent.grain == .day, let day = antecedent.latest ?? antecedent.earliest {
      return timed(DateReading(unit: .day(day + step), origin: .antecedent, end: end, hasOwnYear: false), part, end: end)
    }
    guard let published = reference.published else { return nil }
    return Reading(value: .vague, timex: CalendarUnit.day(published + step).timex + part, end: end)
  }

  // MARK: Clock times

  /// "9 p.m.", "9:30am", "14:30", "1830 GMT", "9 o'clock", "noon", with the zone behind.
  private func clock(at index: Int) -> (timex: String, end: Int)? {
    if pieceLexeme(index) > 0, let named = lexicon.namedHours[pieceLexeme(index)] { return (named, index + 1) }
    guard let hour = plain(index), digits(index) <= 2 || digits(index) == 4, !joined(index) || word(index - 1) == .openBracket
    else {
      return nil
    }
    var end = index + 1
    var minute = 0
    var isFull = false
    if digits(index) == 4 {
      guard isZone(end), hour / 100 < 24, hour % 100 < 60 else { return nil }
      return (Self.timex(hour / 100, hour % 100), zoneEnd(end))
    }
    if word(end) == .colon || word(end) == .stop, joined(end), joined(end + 1), digits(end + 1) == 2,
      let written = plain(end + 1),
      written < 60
    {
      isFull = word(end) == .colon
      minute = written
      end += 2
      if word(end) == .colon, joined(end), joined(end + 1), digits(end + 1) == 2 { end += 2 }
    } else if let literal = literal(index), literal.hasPoint {
      return nil
    }
    guard hour <= 24 else { return nil }
    let mark = pieceLexeme(end)
    if mark > 0, lexicon.morningHours.contains(mark), hour <= 12 {
      return (Self.timex(hour % 12, minute), zoneEnd(end + 1))
    }
    if mark > 0, lexicon.eveningHours.contains(mark), hour <= 12 {
      return (Self.timex(hour % 12 + 12, minute), zoneEnd(end + 1))
    }
    if mark > 0, lexicon.oClock.contains(mark) { return (Self.timex(hour, minute), end + 1) }
    guard isFull, isZone(end) || isClockCue(index - 1), !joined(end) || kind(end) == .mark else { return nil }
    return (Self.timex(hour, minute), zoneEnd(end))
  }

  private func isClockCue(_ index: Int) -> Bool {
    switch word(index) {
    case .at, .by, .until, .since, .around, .from, .before, .after, .about: true
    default: false
    }
  }

  private func isZone(_ index: Int) -> Bool { pieceLexeme(index) > 0 && lexicon.zones.contains(pieceLexeme(index)) }

  /// Behind "GMT", "local time", "Eastern time".
  private func zoneEnd(_ index: Int) -> Int {
    guard isZone(index) else { return index }
    let isLong = pieces[index].end - pieces[index].start > 4
    if pieceLexeme(index + 1) == lexicon.timeWord, lexicon.timeWord > 0 { return index + 2 }
    return isLong ? index : index + 1
  }

  private static func timex(_ hour: Int, _ minute: Int) -> String {
    "T" + (hour < 10 ? "0" : "") + String(hour) + ":" + (minute < 10 ? "0" : "") + String(minute)
  }

  // MARK: Values

  /// A day without a part of it.
  private func dayDate(at index: Int) -> DateReading? {
    guard let date = plainDate(at: index, cued: true), case .day = date.unit, !date.isReckoned else { return nil }
    return date
  }

  private func timed(_ date: DateReading, _ suffix: String, end: Int) -> Reading {
    var date = date
    if date.clock.isEmpty { date.clock = suffix }
    date.end = max(end, date.end)
    return date.reading
  }

  private func bare(_ suffix: String, end: Int) -> Reading {
    Reading(
      value: .vague, timex: (reference.published.map { CalendarUnit.day($0).timex } ?? "XXXX-XX-XX") + suffix, end: end)
  }
}
