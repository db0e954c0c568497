import NormalValues

/// A number or two with what bounds them, before it is known what they measure.
struct Amount {
  var first: NumberPhrase
  var second: NumberPhrase?
  var bound: Bound?
  /// The first piece, bound included.
  var start: Int
  /// The piece after the last number.
  var end: Int
  /// "50-100": joined by a dash, which could also be a score.
  var hasDash = false
  /// "between 50 and 100", "from 5 to 7".
  var isPrefixed = false

  /// The number with its bounds, in a unit.
  func number(_ bound: Bound? = nil, unit: String? = nil) -> StatedNumber {
    let bound = bound ?? self.bound ?? first.impliedBound
    return StatedNumber(value: first.value, upper: second?.value, modifier: bound?.ofNumbers ?? .none, unit: unit)
  }
}

extension ValueScanner {
  /// What begins with a number, or with the words that bound one: lengths, dates by distance, ages, money, percentages, shares, counts.
  func quantity(at index: Int) -> Reading? {
    if let money = signedMoney(at: index) { return money }
    guard let amount = amount(at: index) else { return articleQuantity(at: index) }
    return measured(amount) ?? count(amount)
  }

  /// Bound, number, and the second number of a range.
  private func amount(at index: Int) -> Amount? {
    var position = index
    var bound: Bound?
    var connectors: (between: Bool, prefixed: Bool) = (false, false)
    if word(index) == .between || word(index) == .from {
      if word(index) == .from, hasChange(before: index) { return nil }
      connectors = (word(index) == .between, true)
      position += 1
    } else if let prefix = self.bound(at: index) {
      bound = prefix.bound
      position = prefix.end
      // "nearly a third", "more than a million", "over the 300".
      if word(position) == .the { return nil }
    }
    guard let first = number(at: position) else { return nil }
    var amount = Amount(first: first, bound: bound, start: index, end: first.end)
    if let second = secondNumber(after: first, between: connectors.between, prefixed: connectors.prefixed) {
      amount.second = second.number
      amount.end = second.number.end
      amount.hasDash = second.hasDash
      amount.isPrefixed = connectors.prefixed
    } else if connectors.prefixed {
      return nil
    }
    return amount
  }

  /// "-100", " to 100", " or five", " and 100" after "between". The first number takes the second's scale in "5-7 million".
  private func secondNumber(after first: NumberPhrase, between: Bool, prefixed: Bool) -> (number: NumberPhrase, hasDash: Bool)? {
    var position = first.end
    var hasDash = false
    switch word(position) {
    case .dash:
      hasDash = true
      position += 1
      // "three- to five-year".
      if word(position) == .to {
        position += 1
        hasDash = false
      } else if word(position) == .or {
        position += 1
        hasDash = false
      }
    case .to:
      position += 1
    case .or where !first.usesArticle:
      position += 1
    case .and where between: position += 1
    default: return nil
    }
    if isDash(position), joined(position) { position += 1 }
    if hasDash, word(position) == .to { position += 1 }
    // "between $5 and $10" is money's; "5 to a dozen" is met.
    guard let second = number(at: position), !second.usesArticle, first.value < second.value, !first.value.isNegative else {
      return nil
    }
    if word(first.end) == .or, unit(second.end) == .none, !isPlural(second.end) { return nil }
    if word(first.end) == .to, !prefixed, hasChange(before: first.end - 1) || word(first.end - 2) == .from { return nil }
    return (second, hasDash)
  }

  /// "rose from 5 to 30", "up 5 to 30", "grew fourfold, from 5 to 20", "raised it by 20 percent, from 25 to 30": two values, not a range. The verb stands up to twelve
  /// pieces before, in the same clause.
  func hasChange(before index: Int) -> Bool {
    var position = index - 1
    while position >= 0, index - position <= 12, word(position) != .stop {
      if word(position) == .comma, !isPercentEnd(position - 1), position == 0 || !has(.change, position - 1) { return false }
      if has(.change, position) { return true }
      position -= 1
    }
    return false
  }

  private func isPercentEnd(_ index: Int) -> Bool {
    index >= 0 && (word(index) == .percentSign || word(index) == .percent)
  }

  // MARK: What the amount measures

  private func measured(_ amount: Amount) -> Reading? {
    if let time = clockTime(amount) { return time }
    if let length = lengthReading(amount) { return length }
    if let percent = percentage(amount) { return percent }
    if let measure = measure(amount) { return measure }
    if let money = money(amount) { return money }
    if let share = share(amount) { return share }
    if let multiple = multiple(amount) { return multiple }
    if let quotient = quotient(amount) { return quotient }
    return nil
  }

  /// "8 p.m.", "12 seconds", "five minutes": read, and too short to be compared.
  private func clockTime(_ amount: Amount) -> Reading? {
    let end = amount.end
    if pieceLexeme(end) > 0, lexicon.clockWords.contains(pieceLexeme(end)) {
      return Reading(value: .vague, end: end + 1)
    }
    let position = isDash(end) && joined(end) ? end + 1 : end
    let sign: String
    switch unit(position) {
    case .minute: sign = "M"
    case .second where has(.pluralUnit, position) || isDash(end) && amount.first.isBareDigits: sign = "S"
    default: return nil
    }
    let lower = "PT" + amount.first.value.text + sign
    let timex = amount.second.map { lower + "/PT" + $0.value.text + sign } ?? lower
    switch word(position + 1) {
    case .ago, .earlier: return Reading(value: .vague, timex: "PAST_REF", end: position + 2)
    case .later where word(position + 2) != .than: return Reading(value: .vague, timex: "FUTURE_REF", end: position + 2)
    default: return Reading(value: .vague, timex: timex, end: position + 1)
    }
  }

  /// A length, and what follows makes of it: an age, a date by distance, a range.
  private func lengthReading(_ amount: Amount) -> Reading? {
    if let second = amount.second {
      guard let last = length(second.value, at: second.end), let scaled = amount.first.value.shifted(by: 1)?.integer ?? nil,
        scaled <= 1_000_000
      else { return nil }
      if amount.hasDash, amount.first.isBareDigits, let year = amount.first.value.integer, year > 1000 { return nil }
      let factor = last.unit == .week && unit(last.end - 1) == .fortnight ? 2 : 1
      let first = Length(tenths: max(scaled, 0) * factor, unit: last.unit, end: last.end)
      if let age = age(amount, end: last.end, unit: last.unit, adjectival: last.isAdjectival) { return age }
      guard let range = StatedDuration.range(first.duration(), last.duration()) else { return nil }
      return Reading(value: .duration(range), timex: range.iso, end: last.end)
    }
    // The number may have taken "and a half" already; lengths with parts are read anew.
    let start = amount.bound == nil ? amount.start : amountStart(amount)
    guard let length = length(at: start), length.end > amount.first.end else { return nil }
    if let age = age(amount, end: length.end, unit: length.unit, adjectival: length.isAdjectival) { return age }
    return lengthValue(length, amount.bound)
  }

  /// The piece at which the number itself begins.
  private func amountStart(_ amount: Amount) -> Int { bound(at: amount.start)?.end ?? amount.start }

  /// A length as a value: a date when words of distance follow, else the length with its bound.
  func lengthValue(_ length: Length, _ bound: Bound?) -> Reading? {
    if !length.isAdjectival, let date = reckoned(length) { return date.reading }
    if !length.isAdjectival, isDistance(length.end) { return Reading(value: .vague, timex: "PAST_REF", end: length.end + 1) }
    if word(length.end) == .per { return nil }
    // "a year or two".
    if length.hasArticle, bound == nil, word(length.end) == .or, let more = number(at: length.end + 1), more.value == Decimal(2),
      durationUnit(more.end) == nil,
      let range = StatedDuration.range(
        length.duration(), Length(tenths: length.tenths * 2, unit: length.unit, end: more.end).duration())
    {
      return Reading(value: .duration(range), timex: range.iso, end: more.end)
    }
    let suffix = bound == nil && !length.isAdjectival ? suffixBound(at: length.end) : nil
    let bound = bound == .moreThan && isDuring(length) ? .orMore : bound
    let duration = length.duration(bound ?? suffix?.bound)
    return Reading(value: .duration(duration), timex: duration.iso, end: suffix?.end ?? length.end)
  }

  /// "deliberated over four days": "over" may mean during, so the length itself must fit too.
  private func isDuring(_ length: Length) -> Bool {
    guard length.start > 0, word(length.start - 1) == .over else { return false }
    let previous = length.start - 2
    guard kind(previous) == .word, !isSentenceStart(length.start - 1) else { return false }
    switch word(previous) {
    case .for, .with, .of, .after, .just, .well, .in, .a, .his, .the, .within, .and, .or: return false
    default: return !lexicon.lasting.contains(pieceLexeme(previous)) || pieceLexeme(previous) == 0
    }
  }

  private func isDistance(_ index: Int) -> Bool {
    switch word(index) {
    case .ago, .earlier: true
    case .later: word(index + 1) != .than
    default: false
    }
  }

  // MARK: Articles

  /// "a year", "more than a decade", "half a century", "a half".
  private func articleQuantity(at index: Int) -> Reading? {
    var position = index
    var bound: Bound?
    if let prefix = self.bound(at: index) {
      bound = prefix.bound
      position = prefix.end
    }
    if let share = fractionShare(at: position, bound: bound) { return share }
    guard let length = length(at: position) else { return nil }
    // "110 kilometres an hour" is a speed.
    if bound == nil, length.hasArticle, has(.measure, index - 1), length.unit == .hour { return nil }
    if bound == nil, length.hasArticle, isPer(index), !isDistance(length.end) {
      return Reading(value: .rate(length.duration()), timex: length.duration().iso, end: length.end)
    }
    if let age = age(
      Amount(first: NumberPhrase(value: Decimal(1), end: position + 1), bound: bound, start: index, end: position + 1),
      end: length.end, unit: length.unit, adjectival: length.isAdjectival), length.tenths == 10
    {
      return age
    }
    var reading = lengthValue(length, bound)
    if bound == nil, length.isAdjectival, word(index) == .a { reading?.start = index + 1 }
    return reading
  }

  /// Whether the article at `index` means "per": "10 people a year", "$5 a day", "twice a week", "12 % a year".
  private func isPer(_ index: Int) -> Bool {
    guard word(index) == .a else { return false }
    let previous = index - 1
    if literal(previous) != nil || has(.code, previous) || has(.minorCurrency, previous) { return true }
    switch word(previous) {
    case .once, .twice, .times, .percent, .percentSign: return true
    default: break
    }
    if lexeme(previous).scale > 1 || lexeme(previous).currency > 0 && !has(.homonym, previous) { return true }
    return isPlural(previous) && has(.pluralLooking, previous) && !has(.capitalised, previous)
  }
}
