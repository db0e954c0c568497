import NormalValues

extension ValueScanner {
  /// "one in five", "3 out of 10".
  func share(_ amount: Amount) -> Reading? {
    if let negative = negativeFraction(amount) { return negative }
    guard amount.second == nil, let numerator = amount.first.value.integer, numerator > 0 else { return nil }
    var position = amount.end
    switch word(position) {
    case .in where numerator <= 9: position += 1
    case .out where word(position + 1) == .of: position += 2
    default: return ordinalShare(amount)
    }
    guard let number = number(at: position), !number.usesArticle, number.impliedBound == nil,
      let denominator = number.value.integer, numerator < denominator, denominator <= 1000,
      unit(number.end) == .none, word(number.end) != .percent, word(number.end) != .percentSign, fullYear(position) == nil,
      !isDash(number.end)
    else { return nil }
    // "two out of five hundreds": the scale is of the denominator.
    if word(number.end) == .hundreds, word(amount.end) == .out, let scale = pluralScale(of: number.end) {
      return ratio(numerator, denominator * scale, end: number.end + 1)
    }
    // "two in 2019" and "3 in 10 games" are others.
    if isPlural(number.end), word(amount.end) == .in, literal(position) != nil { return nil }
    return Reading(value: .share(numerator: numerator, denominator: denominator), end: number.end)
  }

  /// "-4/5".
  private func negativeFraction(_ amount: Amount) -> Reading? {
    guard amount.second == nil, amount.bound == nil, amount.first.value.isNegative, let numerator = amount.first.value.integer,
      word(amount.end) == .slash, joined(amount.end), joined(amount.end + 1), let denominator = plain(amount.end + 1),
      denominator > 0, word(amount.end + 2) != .slash, isDash(amount.start), numerator > -10_000
    else { return nil }
    return ratio(numerator, denominator, end: amount.end + 2)
  }

  private func pluralScale(of index: Int) -> Int? {
    switch pieces[index].end - pieces[index].start {
    case 8: 100
    case 9: 1000
    default: nil
    }
  }

  /// "two-thirds", "one-third", "three quarters of", "half of", "a third of", "a quarter of".
  func fractionShare(at index: Int, bound: Bound?) -> Reading? {
    if word(index) == .half, !isDash(index + 1) {
      guard word(index + 1) == .of || word(index + 1) == .the || word(index + 1) == .his else { return nil }
      return Reading(value: .share(numerator: 1, denominator: 2), end: index + 1)
    }
    guard word(index) == .a, quarterCentury(at: index) == nil else { return nil }
    let lexeme = lexeme(index + 1)
    if lexeme.word == .half {
      guard word(index + 2) == .of || index + 2 >= count else { return nil }
      return Reading(value: .share(numerator: 1, denominator: 2), end: index + 2)
    }
    let denominator = lexeme.word == .quarter ? 4 : Int(lexeme.ordinal)
    guard denominator >= 3, word(index + 2) == .of || (index + 2 >= count && denominator >= 100) else { return nil }
    return Reading(value: .share(numerator: 1, denominator: denominator), end: index + 2)
  }

  /// "two-thirds", "one fifth", "three quarters", "3/4".
  private func ordinalShare(_ amount: Amount) -> Reading? {
    guard let numerator = amount.first.value.integer else { return nil }
    if word(amount.end) == .slash, joined(amount.end), joined(amount.end + 1), amount.first.isBareDigits,
      let denominator = plain(amount.end + 1),
      numerator < denominator, denominator <= 100, word(amount.end + 2) != .slash, !joined(amount.start) || amount.start == 0,
      !(joined(amount.end + 2) && kind(amount.end + 2) == .word)
    {
      // "9/11" and "24/7" are names, "3/4" in running text may be a date: only the common fractions.
      guard [2, 3, 4, 5, 8, 10, 16, 32, 100].contains(denominator), numerator < denominator else { return nil }
      return Reading(value: .share(numerator: numerator, denominator: denominator), end: amount.end + 2)
    }
    guard numerator <= 10_000,
      !amount.first.isBareDigits || word(skippingDash(amount.end)) != .none || lexeme(skippingDash(amount.end)).ordinal > 0
    else { return nil }
    let position = skippingDash(amount.end)
    let lexeme = lexeme(position)
    let isPluralForm = has(.pluralLooking, position) && (lexeme.ordinal > 0 || lexeme.word == .quarter)
    var denominator = lexeme.word == .quarter ? 4 : lexeme.word == .half ? 2 : Int(lexeme.ordinal)
    var end = position + 1
    if lexeme.cardinal >= 20, numerator < 20, let compound = ordinalWord(at: position) {
      denominator = compound.value
      end = compound.end
    } else if lexeme.cardinal >= 20, (3...9).contains(self.lexeme(skippingDash(position + 1)).ordinal) {
      // "twenty twenty-fifths".
      let last = skippingDash(position + 1)
      return ratio(numerator, Int(lexeme.cardinal) + Int(self.lexeme(last).ordinal), end: last + 1)
    }
    if lexeme.cardinal >= 20, numerator < 20, [1, 2].contains(self.lexeme(skippingDash(position + 1)).ordinal) {
      // "three twenty-firsts".
      let last = skippingDash(position + 1)
      if has(.plural, last) || numerator == 1 {
        return ratio(numerator, Int(lexeme.cardinal) + Int(self.lexeme(last).ordinal), end: last + 1)
      }
    }
    if numerator >= denominator, denominator >= 3, isPluralForm, lexeme.word != .quarter || word(end) == .of {
      return ratio(numerator, denominator, end: end)
    }
    guard denominator >= 2, numerator < denominator, denominator <= 1000 else { return nil }
    if denominator == 2, lexeme.word != .half { return nil }
    if lexeme.word == .half, numerator != 1 { return nil }
    if numerator > 1, !isPluralForm { return nil }
    if numerator == 1, isPluralForm { return nil }
    // "for three quarters" are periods.
    if lexeme.word == .quarter, isPeriodCue(amount.start - 1) { return nil }
    return Reading(value: .share(numerator: numerator, denominator: denominator), end: end)
  }

  /// "one one hundred and fifth", "three one hundred twentieths": a small number before an ordinal above a hundred.
  func longFraction(at index: Int) -> Reading? {
    guard lexeme(index).cardinal > 0, lexeme(index).cardinal < 20, !isDash(index + 1), lexeme(index + 1).cardinal == 1,
      lexeme(index + 2).scale == 2 || lexeme(index + 2).scale == 3, let denominator = longOrdinal(at: index + 1)
    else { return nil }
    return ratio(Int(lexeme(index).cardinal), denominator.value, end: denominator.end)
  }

  /// A fraction above one, as a number to twelve places.
  private func ratio(_ numerator: Int, _ denominator: Int, end: Int) -> Reading? {
    guard denominator > 0 else { return nil }
    let scaled = Int128(numerator) * 1_000_000_000_000 / Int128(denominator)
    return Reading(value: .number(StatedNumber(value: Decimal(significand: scaled, exponent: -12).reduced)), end: end)
  }

  /// "1 over 3" at the end of a sentence.
  func quotient(_ amount: Amount) -> Reading? {
    guard amount.bound == nil, amount.second == nil, word(amount.end) == .over, let divisor = number(at: amount.end + 1),
      divisor.end >= count || word(divisor.end) == .stop,
      let numerator = amount.first.value.integer, let denominator = divisor.value.integer, denominator > 0,
      abs(numerator) < 1_000_000_000
    else { return nil }
    return (1..<denominator).contains(numerator)
      ? Reading(value: .share(numerator: numerator, denominator: denominator), end: divisor.end)
      : ratio(numerator, denominator, end: divisor.end)
  }

  /// "three times as many", "tenfold", "5-fold", "10x".
  func multiple(_ amount: Amount) -> Reading? {
    guard amount.second == nil else { return nil }
    let next = skippingDash(amount.end)
    if joined(amount.end), pieceLexeme(amount.end) == lexicon.timesLetter, amount.first.isBareDigits {
      return Reading(value: .multiple(amount.first.value), end: amount.end + 1)
    }
    if word(next) == .fold { return Reading(value: .multiple(amount.first.value), end: next + 1) }
    guard word(amount.end) == .times else { return nil }
    switch word(amount.end + 1) {
    case .as, .more, .higher, .greater, .the, .less, .lower, .fewer, .above:
      return Reading(value: .multiple(amount.first.value), end: amount.end + 1)
    default: return nil
    }
  }

  /// "doubled", "threefold", "twice as many", "twice the".
  func multipleWord(at index: Int) -> Reading? {
    switch word(index) {
    case .double:
      return lexicon.factors[pieces[index].lexeme].map { Reading(value: .multiple($0), end: index + 1) }
    case .twice where word(index + 1) == .as || word(index + 1) == .the || word(index + 1) == .his || word(index + 1) == .that:
      return Reading(value: .multiple(Decimal(2)), end: index + 1)
    default: return nil
    }
  }
}
