import NormalValues

/// Halves, points and collectives: "and a half", "point five", "half a million", "two dozen", "hundreds of".
extension ValueScanner {
  /// "and a half", "and three quarters", "point five" behind a number; the half is of the last scale in "one million and a half".
  func withFraction(_ phrase: NumberPhrase) -> NumberPhrase {
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
  func pointFraction(at index: Int) -> (value: Decimal, end: Int)? {
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
  func halfPhrase(at index: Int) -> NumberPhrase? {
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
  func collective(at index: Int) -> NumberPhrase? {
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
