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
    guard let words = cardinal(at: index) else { return nil }
    return withFraction(NumberPhrase(value: words.value, end: words.end))
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

  /// "2 1/4": the fraction behind a whole number, after a blank.
  private func mixedFraction(_ whole: Decimal, at index: Int) -> NumberPhrase? {
    guard !joined(index), let numerator = plain(index), word(index + 1) == .slash, joined(index + 1), joined(index + 2),
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
  private func scaled(_ phrase: NumberPhrase) -> NumberPhrase {
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

  private func scaleAfter(_ index: Int) -> UInt8? {
    let lexeme = lexeme(index)
    return lexeme.scale > 2 && !lexeme.traits.contains(.scaleLetter) ? lexeme.scale : nil
  }

  // MARK: Words

  /// 0 to 99 in words.
  private func small(at index: Int) -> (value: Int, end: Int)? {
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
    if word(index) == .a || (lexeme(index).scale == 2 && index > 0 && false) {
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

  // MARK: Fractions and collectives

  /// "and a half", "and three quarters", "point five" behind a number; the half is of the last scale in "one million and a half".
  private func withFraction(_ phrase: NumberPhrase) -> NumberPhrase {
    if word(phrase.end) == .point, let fraction = pointFraction(at: phrase.end), let sum = phrase.value.adding(fraction.value) {
      return scaled(NumberPhrase(value: sum, end: fraction.end))
    }
    // "three and a half" and "three-and-a-half".
    let dashed = isDash(phrase.end) && word(phrase.end + 1) == .and && isDash(phrase.end + 2)
    guard word(phrase.end) == .and || dashed else { return phrase }
    var position = dashed ? phrase.end + 3 : phrase.end + 1
    position = skipping(.a, position)
    if dashed { position = skippingDash(position) }
    let lexeme = lexeme(position)
    let part: Decimal
    if lexeme.word == .half {
      part = Decimal(significand: 5, exponent: -1)
    } else if lexeme.word == .quarter, position > phrase.end + 1 {
      part = Decimal(significand: 25, exponent: -2)
    } else if let ordinal = fractionPart(at: phrase.end + 1) {
      guard
        let sum = phrase.value.reduced.exponent > 2
          ? ordinal.value.shifted(by: phrase.value.reduced.exponent).flatMap({ phrase.value.adding($0) })
          : phrase.value.adding(ordinal.value)
      else { return phrase }
      return NumberPhrase(value: sum, end: ordinal.end)
    } else {
      return phrase
    }
    // "a year and a half later" is read by the durations; here a number precedes.
    if let scale = scaleAfter(position + 1), let sum = phrase.value.adding(part) {
      if phrase.value.exponent > 2 {
        // "one billion and a half million".
        guard let lesser = part.shifted(by: Int(scale)), let total = phrase.value.adding(lesser) else { return phrase }
        return NumberPhrase(value: total, end: position + 2)
      }
      return scaled(NumberPhrase(value: sum, end: position + 1))
    }
    let power = max(0, phrase.value.exponent >= 2 ? phrase.value.exponent : 0)
    guard let lesser = part.shifted(by: power), let sum = phrase.value.adding(lesser) else { return phrase }
    return NumberPhrase(value: sum, end: position + 1)
  }

  /// "a fourth", "one fourth", "three fifths" behind "and".
  private func fractionPart(at index: Int) -> (value: Decimal, end: Int)? {
    let numerator: Int
    if word(index) == .a {
      numerator = 1
    } else if let small = small(at: index), small.value < 20, small.end == index + 1 {
      numerator = small.value
    } else {
      return nil
    }
    let position = skippingDash(index + 1)
    let lexeme = lexeme(position)
    let denominator = lexeme.word == .quarter ? 4 : Int(lexeme.ordinal)
    guard (3...100).contains(denominator),
      lexeme.traits.contains(.plural) || has(.pluralLooking, position) ? numerator > 1 : numerator == 1,
      position + 1 >= count || kind(position + 1) != .word
    else { return nil }
    return (Decimal(significand: Int128(numerator) * 1_000_000_000_000 / Int128(denominator), exponent: -12), position + 1)
  }

  /// "point seven five" and "point 77": 0.75 and 0.77.
  private func pointFraction(at index: Int) -> (value: Decimal, end: Int)? {
    guard word(index) == .point else { return nil }
    if let plain = plain(index + 1) {
      return (Decimal(significand: Int128(plain), exponent: -digits(index + 1)), index + 2)
    }
    var significand: Int128 = 0
    var places = 0
    var position = index + 1
    while places < 12, let small = small(at: position) {
      significand = significand * (small.value > 9 ? 100 : 10) + Int128(small.value)
      places += small.value > 9 ? 2 : 1
      position = small.end
    }
    return places == 0 ? nil : (Decimal(significand: significand, exponent: -places), position)
  }

  /// "half a million", "half million", "a quarter of a million", "quarter million".
  private func halfPhrase(at index: Int) -> NumberPhrase? {
    let start =
      word(index) == .a && word(index + 1) == .half || word(index) == .a && word(index + 1) == .quarter ? index + 1 : index
    let part: Decimal
    switch word(start) {
    case .half: part = Decimal(significand: 5, exponent: -1)
    case .quarter where !has(.pluralUnit, start): part = Decimal(significand: 25, exponent: -2)
    default: return nil
    }
    var position = skipping(.of, start + 1)
    position = skippingDash(position)
    position = skipping(.a, position)
    if let scale = scaleAfter(position), let value = part.shifted(by: Int(scale)) {
      return NumberPhrase(value: value, end: position + 1)
    }
    if word(start) == .half, word(position) == .dozen { return NumberPhrase(value: Decimal(6), end: position + 1) }
    return nil
  }

  /// "a dozen", "two dozen", "a couple of", "hundreds of".
  private func collective(at index: Int) -> NumberPhrase? {
    var position = index
    var factor = 1
    var hasArticle = false
    if word(index) == .a {
      position += 1
      hasArticle = true
    } else if let small = small(at: index) {
      factor = small.value
      position = small.end
    } else if let plain = plain(index), plain < 1000 {
      factor = plain
      position += 1
    }
    switch word(position) {
    case .dozen:
      let isPlural = has(.pluralLooking, position)
      if isPlural, position == index {
        return word(position + 1) == .of || self.isPlural(position + 1)
          ? NumberPhrase(value: Decimal(24), end: position + 1, impliedBound: .orMore) : nil
      }
      guard position > index else { return NumberPhrase(value: Decimal(12), end: position + 1) }
      return NumberPhrase(value: Decimal(12 * factor), end: position + 1)
    case .couple where hasArticle && (word(position + 1) == .of || position + 1 >= count || unit(position + 1) != .none):
      return NumberPhrase(value: Decimal(2), end: position + 1, impliedBound: .approximate)
    case .score where word(position + 1) == .of && (hasArticle || factor > 1):
      return NumberPhrase(value: Decimal(20 * factor), end: position + 1)
    case .hundreds where position == index:
      guard word(position + 1) == .of, let smallest = Self.smallest(of: pluralScale(position)) else { return nil }
      return NumberPhrase(value: Decimal(smallest), end: position + 1, impliedBound: .orMore)
    default: return nil
    }
  }

  private func pluralScale(_ index: Int) -> Int {
    let scale = Int(lexeme(index).scale)
    if scale > 0 { return scale }
    switch pieces[index].end - pieces[index].start {
    case 4: return 1  // tens
    case 6: return -1  // dozens, scores
    case 8: return 2  // hundreds
    default: return 3  // thousands
    }
  }

  private static func smallest(of scale: Int) -> Int? {
    switch scale {
    case -1: 24
    case 1: nil
    case 2: 200
    case 3: 2000
    case 6: 2_000_000
    case 9: 2_000_000_000
    case 12: 2_000_000_000_000
    default: nil
    }
  }

  /// "½" and its like.
  func vulgarFraction(at index: Int) -> Decimal? {
    guard kind(index) == .mark || kind(index) == .word, pieces[index].lexeme > 0 else { return nil }
    return lexicon.fractions[pieces[index].lexeme]
  }
}
