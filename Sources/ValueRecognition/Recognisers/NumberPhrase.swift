import NormalValues

/// A number in digits or words: "1,234", "2.5 million", "two hundred and fifty", "half a million", "a dozen".
struct NumberPhrase {
  var value: Decimal
  /// The piece after the last.
  var end: Int
  /// Whether it is one plain run of digits.
  var isBareDigits = false
  /// "half", "a quarter": a fraction without a whole.
  var isFraction = false
  /// "a", "an" alone before a scale or a unit.
  var usesArticle = false
  /// "a couple", "dozens of".
  var impliedBound: Bound?
}

extension ValueScanner {
  /// A number phrase at `index`.
  func number(at index: Int) -> NumberPhrase? {
    if literal(index) != nil, word(index + 1) == .dozen, let dozens = collective(at: index) { return dozens }
    if let digits = digitPhrase(at: index) { return digits }
    let lexeme = lexeme(index)
    if lexeme.word == .minus, word(index + 1) != .minus, let number = number(at: index + 1), !number.usesArticle,
      let negated = number.value.negated
    {
      return NumberPhrase(value: negated, end: number.end)
    }
    if let fraction = vulgarFraction(at: index) { return NumberPhrase(value: fraction, end: index + 1, isFraction: true) }
    if let half = halfPhrase(at: index) { return half }
    if let dozen = collective(at: index) { return dozen }
    if lexeme.word == .point, let fraction = pointFraction(at: index) {
      return scaled(NumberPhrase(value: fraction.value, end: fraction.end))
    }
    if let spoken = spokenHundreds(at: index) { return spoken }
    guard let words = cardinal(at: index) else { return nil }
    if let mixed = hundredths(at: index) ?? scaledFraction(at: index) { return mixed }
    return withFraction(NumberPhrase(value: words.value, end: words.end))
  }

  /// "one twenty two" is 122, as prices and routes are said; with nothing countable behind.
  private func spokenHundreds(at index: Int) -> NumberPhrase? {
    let hundreds = lexeme(index).cardinal
    guard (1...9).contains(hundreds), !isDash(index + 1), lexeme(index + 1).cardinal >= 20,
      !has(.pluralUnit, index + 1), let rest = small(at: index + 1), rest.value % 10 != 0, !isDash(rest.end),
      lexeme(rest.end).scale == 0, lexeme(rest.end).ordinal == 0, lexeme(rest.end).cardinal < 0
    else { return nil }
    return NumberPhrase(value: Decimal(Int(hundreds) * 100 + rest.value), end: rest.end)
  }

  /// "two hundred and fifty-four hundredths": a whole number and a decimal part behind "and".
  private func hundredths(at index: Int) -> NumberPhrase? {
    var position = index
    while lexeme(position).cardinal >= 0 || lexeme(position).scale > 0 || isDash(position) { position += 1 }
    guard word(position) == .and, position > index, let whole = cardinal(at: index), whole.end > position,
      let part = small(at: position + 1), part.end == whole.end
    else { return nil }
    let places = lexeme(part.end).ordinal == 100 ? 2 : lexeme(part.end).ordinal == 10 ? 1 : 0
    guard places > 0, has(.plural, part.end), let base = whole.value.subtracting(Decimal(part.value)),
      let value = base.adding(Decimal(significand: Int128(part.value), exponent: -places))
    else { return nil }
    return NumberPhrase(value: value, end: part.end + 1)
  }

  /// "two million and three fifths": the fraction is of the scale.
  private func scaledFraction(at index: Int) -> NumberPhrase? {
    guard let whole = small(at: index), let power = scaleAfter(whole.end), word(whole.end + 1) == .and,
      let scale = Decimal(whole.value).shifted(by: Int(power))
    else { return nil }
    let phrase = withFraction(NumberPhrase(value: scale, end: whole.end + 1))
    guard phrase.end > whole.end + 2, has(.pluralLooking, phrase.end - 1) || lexeme(phrase.end - 1).ordinal > 0 else {
      return nil
    }
    return phrase
  }

  // MARK: Digits

  private func digitPhrase(at index: Int) -> NumberPhrase? {
    var position = index
    var sign = 1
    if isDash(position), literal(position + 1) != nil, !joined(position) || index == 0, joined(position + 1) || index == 0 {
      sign = -1
      position += 1
    }
    guard let literal = literal(position) else { return nil }
    if let groups = spacedGroups(at: position) {
      return NumberPhrase(value: sign < 0 ? groups.value.negated ?? groups.value : groups.value, end: groups.end)
    }
    var value = literal.value
    // "1.2e6", "12.32e+14".
    if let power = exponent(at: position + 1), let scaled = value.shifted(by: power.value) {
      return NumberPhrase(value: sign < 0 ? scaled.negated ?? scaled : scaled, end: power.end)
    }
    var phrase = NumberPhrase(value: value, end: position + 1, isBareDigits: sign == 1)
    if let fraction = vulgarFraction(at: position + 1), let sum = value.adding(fraction) {
      value = sum
      phrase = NumberPhrase(value: sum, end: position + 2)
    }
    if let mixed = mixedFraction(value, at: position + 1) {
      phrase = mixed
      value = mixed.value
    } else if let comma = decimalComma(value, at: position + 1) {
      phrase = comma
      value = comma.value
    }
    if sign < 0, let negated = value.negated { phrase.value = negated }
    return withFraction(scaled(phrase))
  }

  /// "1 234 567.89": groups of three digits with blanks between; two groups behind the first, or one and a decimal part.
  private func spacedGroups(at index: Int) -> (value: Decimal, end: Int)? {
    guard let first = plain(index), digits(index) <= 3, first > 0, !joined(index + 1) else { return nil }
    var value = Decimal(first)
    var position = index + 1
    var hasPoint = false
    while !joined(position), let group = literal(position), group.integerDigits == 3, !group.hasSeparators, !hasPoint,
      let sum = value.shifted(by: 3)?.adding(group.value)
    {
      value = sum
      hasPoint = group.hasPoint
      position += 1
    }
    let groups = position - index - 1
    return groups >= 2 || groups == 1 && hasPoint ? (value, position) : nil
  }

  /// "2 1/4": the fraction behind a whole number, after a blank.
  private func mixedFraction(_ whole: Decimal, at index: Int) -> NumberPhrase? {
    // "3-1/2".
    let index = isDash(index) && joined(index) && joined(index + 1) && whole < Decimal(100) ? index + 1 : index
    guard !joined(index) || isDash(index - 1), let numerator = plain(index), word(index + 1) == .slash, joined(index + 1),
      joined(index + 2),
      let denominator = plain(index + 2),
      numerator < denominator, [2, 3, 4, 5, 8, 16, 32].contains(denominator), !joined(index + 3) || kind(index + 3) == .mark,
      word(index + 3) != .slash
    else { return nil }
    let part = Decimal(significand: Int128(numerator) * 1_000_000_000_000 / Int128(denominator), exponent: -12).reduced
    return whole.adding(part).map { NumberPhrase(value: $0, end: index + 3) }
  }

  /// "5,00" and "1,3" as written on the Continent: a comma with one or two digits behind it, and nothing more.
  private func decimalComma(_ whole: Decimal, at index: Int) -> NumberPhrase? {
    guard word(index) == .comma, joined(index), joined(index + 1), let places = plain(index + 1), digits(index + 1) <= 2,
      whole.exponent == 0,
      !(joined(index + 2) && (kind(index + 2) != .mark || literal(index + 3) != nil && joined(index + 3)))
    else { return nil }
    let scale = digits(index + 1)
    return whole.shifted(by: scale).flatMap { $0.adding(Decimal(places)) }?.shifted(by: -scale).map {
      NumberPhrase(value: $0, end: index + 2)
    }
  }

  /// "e13", "e+14", "e-1" glued behind digits.
  private func exponent(at index: Int) -> (value: Int, end: Int)? {
    guard joined(index), joined(index + 1), kind(index) == .word, pieceLexeme(index) == lexicon.exponentLetter else { return nil }
    let isSigned = word(index + 1) == .plus || isDash(index + 1)
    let position = isSigned ? index + 2 : index + 1
    guard joined(position), let power = plain(position), power <= 99 else { return nil }
    return (isDash(index + 1) ? -power : power, position + 1)
  }

  /// Multiplied by the scale words that follow: "2.5 million", "3 hundred and 21", "three lakh crore", "12K".
  func scaled(_ phrase: NumberPhrase) -> NumberPhrase {
    var phrase = phrase
    while true {
      let next =
        isDash(phrase.end) && joined(phrase.end) && joined(phrase.end + 1) && lexeme(phrase.end + 1).scale > 2
        ? phrase.end + 1 : phrase.end
      let lexeme = lexeme(next)
      guard lexeme.scale > 0, lexeme.currency == 0 || !lexeme.traits.contains(.code) else { break }
      if lexeme.traits.contains(.scaleLetter) {
        guard acceptsScaleLetter(next) else { break }
      }
      guard let value = phrase.value.shifted(by: Int(lexeme.scale)) else { break }
      phrase = NumberPhrase(value: value, end: next + 1)
      // "3 hundred and 21", "4 thousand 3 hundred".
      if !lexeme.traits.contains(.scaleLetter) {
        let rest = skipping(.and, phrase.end)
        // "a budget of $25 million one of the richest": a number in digits does not go on in words.
        if digits(next - 1) > 0, digits(rest) == 0 { continue }
        if rest == phrase.end || lexeme.scale == 2 || lexeme.scale == 3, let more = group(at: rest, below: Int(lexeme.scale)),
          let sum = phrase.value.adding(more.value)
        {
          phrase = NumberPhrase(value: sum, end: more.end)
          if let value = scaleAfter(phrase.end).flatMap({ Int($0) > Int(lexeme.scale) ? phrase.value.shifted(by: Int($0)) : nil })
          {
            phrase = NumberPhrase(value: value, end: phrase.end + 1)
          }
        }
      }
    }
    return phrase
  }

  /// Glued letters are scales: "950B", "12K", "3.2bn". A lone "m" may be metres: it needs a capital, money before it, or a plural after it.
  private func acceptsScaleLetter(_ index: Int) -> Bool {
    let follows = joined(index + 1) && kind(index + 1) == .word
    if follows { return false }
    let isMoney = lexeme(index - 2).currency > 0 || lexeme(index - 2).minorOf > 0
    if !joined(index) { return isMoney || (has(.capitalised, index) && lexeme(index).scale == 6) }
    if isMoney { return true }
    switch lexeme(index).scale {
    case 3: return true
    case 6: return has(.capitalised, index) || isPlural(index + 1)
    case 9: return digits(index - 1) > 0 && pieces[index].end - pieces[index].start == 1
    default: return has(.capitalised, index) && isPlural(index + 1)
    }
  }

  /// A whole number below ten to the power of `power`, behind a scale word: words, or digits up to three.
  private func group(at index: Int, below power: Int) -> (value: Decimal, end: Int)? {
    if let plain = plain(index), digits(index) <= 3 {
      var value = Decimal(plain)
      var end = index + 1
      if power > 2, lexeme(end).scale == 2, let scaled = value.shifted(by: 2) {
        value = scaled
        end += 1
        if let more = group(at: skipping(.and, end), below: 2), let sum = value.adding(more.value) { return (sum, more.end) }
        return (value, end)
      }
      // "3 million 200 workers" is rare beside "3 million, 200 of them"; the smaller number must fit.
      guard power <= 3, plain < (power == 2 ? 100 : 1000), lexeme(end).scale == 0, word(index - 1) == .and || power == 3,
        scaleAfter(end) == nil
      else {
        return nil
      }
      return (value, end)
    }
    guard let words = cardinal(at: index, below: power) else { return nil }
    return words
  }

  func scaleAfter(_ index: Int) -> UInt8? {
    let lexeme = lexeme(index)
    return lexeme.scale > 2 && !lexeme.traits.contains(.scaleLetter) ? lexeme.scale : nil
  }

  // MARK: Words

  /// 0 to 99 in words.
  func small(at index: Int) -> (value: Int, end: Int)? {
    let lexeme = lexeme(index)
    guard lexeme.cardinal >= 0, !lexeme.traits.contains(.pluralUnit) else { return nil }
    let value = Int(lexeme.cardinal)
    if value >= 20 {
      let next = isDash(index + 1) ? index + 2 : index + 1
      let digit = self.lexeme(next).cardinal
      if (1...9).contains(digit), self.lexeme(next).unit == .none { return (value + Int(digit), next + 1) }
    }
    return (value, index + 1)
  }

  /// A whole number in words, all of it below ten to the power of `limit`.
  func cardinal(at index: Int, below limit: Int = 40) -> (value: Decimal, end: Int)? {
    var position = index
    var total = Decimal.zero
    var lastScale = limit
    var found = false
    while true {
      // "and" joins a group to what stands before it: "two hundred and fifty", "a thousand and one".
      var start = position
      if found, word(start) == .and { start += 1 }
      guard let group = hundreds(at: start, afterAnd: start != position, lastScale: lastScale) else { break }
      var value = group.value
      var end = group.end
      var scale = 0
      while let power = scaleAfter(isDash(end) && joined(end) ? end + 1 : end), let scaled = value.shifted(by: Int(power)) {
        value = scaled
        end = isDash(end) && joined(end) ? end + 2 : end + 1
        scale += Int(power)
        if scale > 30 { break }
      }
      guard scale < lastScale, let sum = total.adding(value) else { break }
      if found, scale == 0, lastScale == 0 { break }
      total = sum
      position = end
      found = true
      lastScale = scale
      if scale == 0 { break }
    }
    return found ? (total, position) : nil
  }

  /// 1 to 999 in words: "two hundred and fifty", "a hundred".
  private func hundreds(at index: Int, afterAnd: Bool, lastScale: Int) -> (value: Decimal, end: Int)? {
    var value: Int
    var end: Int
    if word(index) == .a {
      guard lexeme(index + 1).scale >= 2, !has(.scaleLetter, index + 1), !has(.code, index + 1) else { return nil }
      value = 1
      end = index + 1
    } else if let small = small(at: index) {
      value = small.value
      end = small.end
    } else {
      return nil
    }
    if lexeme(skippingDash(end)).scale == 2 {
      if afterAnd, lastScale <= 2 { return nil }
      value *= 100
      end = skippingDash(end) + 1
      let rest = skipping(.and, end)
      if let more = small(at: rest), lexeme(more.end).scale != 2 {
        // "two hundred and three thousand" is one number, "two hundred and three million" after thousands is not met.
        value += more.value
        end = more.end
      }
    }
    return (Decimal(value), end)
  }
}
