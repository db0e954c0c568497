import NormalValues

extension ValueScanner {
  /// Money whose currency stands before the number: "$950B", "US$1.5tn", "more than €3.2m", "USD 22.5 million", "$5 million to $7 million".
  func signedMoney(at index: Int) -> Reading? {
    var position = index
    var bound: Bound?
    var between = false
    if word(index) == .between || word(index) == .from {
      if word(index) == .from, hasChange(before: index) { return nil }
      between = true
      position += 1
    } else if let prefix = self.bound(at: index) {
      bound = prefix.bound
      position = prefix.end
      if word(position) == .a { position += 1 }
    } else if word(index) == .a, !joined(index + 1) {
      position += 1
    }
    guard let first = signedAmount(at: position) else { return nil }
    var number = first.number
    var end = first.end
    var upper: Decimal?
    if let second = secondAmount(after: first, between: between) {
      upper = second.value
      number.value = second.first
      end = second.end
    } else if between {
      return nil
    }
    if upper == nil, let more = minorPart(at: end, currency: first.currency), let sum = number.value.adding(more.value) {
      number.value = sum
      end = more.end
    }
    let suffix = bound == nil ? suffixBound(at: end) : nil
    let stated = StatedNumber(value: number.value, upper: upper, modifier: (bound ?? suffix?.bound)?.ofNumbers ?? .none)
    var reading = Reading(
      value: .money(StatedMoney(amount: stated, currency: Currency.all[first.currency].code)), end: suffix?.end ?? end)
    if word(index) == .a, bound == nil { reading.start = position }
    return reading
  }

  private struct SignedAmount {
    var number: NumberPhrase
    var currency: Int
    var end: Int
  }

  private func signedAmount(at index: Int) -> SignedAmount? {
    guard let sign = currencySign(at: index) else { return nil }
    guard let number = number(at: sign.end),
      literal(sign.end) != nil || sign.isName && lexeme(sign.end).cardinal >= 0
    else { return nil }
    // "$100 dollars", "$5 US".
    var end = number.end
    let next = lexeme(end)
    if next.currency > 0, next.currency == sign.currency + 1, !next.traits.contains(.code) { end += 1 }
    return SignedAmount(number: number, currency: sign.currency, end: end)
  }

  /// "$", "US$", "HK $", "A$", "usd$", "USD", "€", "Rs.", "ringgit".
  private func currencySign(at index: Int) -> (currency: Int, end: Int, isName: Bool)? {
    let lexeme = lexeme(index)
    if lexeme.dollarPrefix > 0, pieces[index].kind == .word {
      if isDollar(index + 1), !(index > 0 && joined(index)) || kind(index - 1) != .word {
        return (Int(lexeme.dollarPrefix) - 1, index + 2, false)
      }
    }
    guard lexeme.currency > 0 else { return nil }
    let currency = Int(lexeme.currency) - 1
    if kind(index) == .mark {
      // A sign behind a number belongs to it: "10 $ 30 $".
      if literal(index - 1) != nil, !joined(index) || !joined(index + 1), !(joined(index + 1)) { return nil }
      return (currency, index + 1, false)
    }
    if lexeme.traits.contains(.code) {
      let isSign = lexeme.dollarPrefix == 0 && pieces[index].end - pieces[index].start <= 3 && !has(.allCapitals, index)
      if has(.homonym, index), !joined(index + 1) || !has(.allCapitals, index) { return nil }
      if isSign, pieces[index].end - pieces[index].start == 3, !isKnownSmallCode(index) { return nil }
      if literal(index - 1) != nil, joined(index) { return nil }
      return (currency, index + 1, false)
    }
    // "dollar 22.5 million", "ringgit 42", "malaysia ringgit 42".
    if literal(index + 1) != nil, !has(.pluralLooking, index), literal(index - 1) == nil,
      !lexeme.traits.contains(.homonym) || self.lexeme(index).isTrigger
    {
      return (currency, index + 1, true)
    }
    if lexeme.people > 0 { return nil }
    return nil
  }

  private func isDollar(_ index: Int) -> Bool { kind(index) == .mark && lexeme(index).currency == 1 }

  /// Codes that are written small too, and are no other word.
  private func isKnownSmallCode(_ index: Int) -> Bool { !has(.homonym, index) }

  /// The upper end: " to $7 million", "-7 million", " and $20" after "between".
  private func secondAmount(after first: SignedAmount, between: Bool) -> (first: Decimal, value: Decimal, end: Int)? {
    var position = first.end
    switch word(position) {
    case .dash: position += 1
    case .to where !hasChange(before: first.end - 2): position += 1
    case .and where between: position += 1
    default: return nil
    }
    let isDashed = isDash(first.end)
    let second: NumberPhrase
    var isSigned = false
    if let signed = signedAmount(at: position), signed.currency == first.currency {
      second = signed.number
      isSigned = true
    } else if let number = number(at: position), literal(position) != nil, isDashed || between || lexeme(number.end - 1).scale > 0
    {
      second = number
    } else {
      return nil
    }
    var low = first.number.value
    // "$5-7 million": the scale carries back.
    if !isSigned || lexeme(second.end - 1).scale > 0, lexeme(first.number.end - 1).scale == 0, lexeme(second.end - 1).scale > 0,
      let scaled = low.shifted(by: Int(lexeme(second.end - 1).scale)), scaled <= second.value
    {
      low = scaled
    }
    guard low < second.value else { return nil }
    return (low, second.value, second.end)
  }

  /// " and 42 cents", " 50 cents".
  private func minorPart(at index: Int, currency: Int) -> (value: Decimal, end: Int)? {
    let position = skipping(.and, index)
    guard let number = number(at: position), number.value < Decimal(100), has(.minorCurrency, number.end),
      let value = number.value.shifted(by: -2)
    else { return nil }
    return (value, number.end + 1)
  }

  /// Money whose currency stands behind the number: "30,000 yen", "fifty cents", "10 million Swiss francs", "12 USD", "100 €".
  func money(_ amount: Amount) -> Reading? {
    guard let behind = currencyBehind(amount) else { return nil }
    var amount = amount
    var end = behind.end
    if behind.isMinor {
      guard let first = amount.first.value.shifted(by: -2) else { return nil }
      amount.first.value = first
      if let second = amount.second?.value.shifted(by: -2) { amount.second?.value = second }
    } else if amount.second == nil, let more = minorPart(at: end, currency: behind.currency),
      let sum = amount.first.value.adding(more.value)
    {
      amount.first.value = sum
      end = more.end
    }
    if behind.scale > 0, let scaled = amount.first.value.shifted(by: behind.scale) {
      // "8 to 120 MEUR": the scale is of both.
      amount.first.value = scaled
      if let second = amount.second?.value.shifted(by: behind.scale) { amount.second?.value = second }
    }
    carryScaleBack(&amount)
    let suffix = suffixBound(at: end)
    let stated = amount.number(amount.bound ?? suffix?.bound)
    return Reading(
      value: .money(StatedMoney(amount: stated, currency: Currency.all[behind.currency].code)), end: suffix?.end ?? end)
  }

  private func currencyBehind(_ amount: Amount) -> (currency: Int, end: Int, isMinor: Bool, scale: Int)? {
    let start = isDash(amount.end) && joined(amount.end) && joined(amount.end + 1) ? amount.end + 1 : amount.end
    let first = lexeme(start)
    if first.minorOf > 0, first.traits.contains(.minorCurrency) {
      if pieces.indices.contains(start), pieces[start].end - pieces[start].start == 1, kind(start) == .word, !joined(start) {
        return nil
      }
      return (Int(first.minorOf) - 1, start + 1, true, 0)
    }
    if first.currency > 0 {
      let currency = Int(first.currency) - 1
      if kind(start) == .mark {
        // "10 $ 30": the sign belongs to the number before it only when the next is not glued to it.
        return literal(start + 1) != nil && joined(start + 1) ? nil : (currency, start + 1, false, 0)
      }
      if first.traits.contains(.code) {
        // "3 USD50 cards": the code belongs to the number glued behind it.
        if joined(start + 1), literal(start + 1) != nil { return nil }
        guard has(.allCapitals, start) || !first.traits.contains(.homonym) else { return nil }
        return (currency, start + 1, false, Int(first.scale))
      }
      if first.traits.contains(.homonym) {
        let isLarge =
          amount.first.value.reduced.exponent >= 3 || !(amount.first.value < Decimal(1000)) || lexeme(amount.end - 1).scale > 0
        if first.currency == 3 ? word(start + 1) == .of : !isLarge && !has(.pluralLooking, start) { return nil }
      }
      return (currency, start + 1, false, 0)
    }
    // "3.14US$".
    if first.dollarPrefix > 0, joined(start), isDollar(start + 1), joined(start + 1) {
      return (Int(first.dollarPrefix) - 1, start + 2, false, 0)
    }
    // "Swiss francs", "Hong Kong dollars", "US dollars", "South Korean won".
    if first.people > 0 || first.dollarPrefix > 0 {
      for distance in 1...2
      where lexeme(start + distance).currency > 0 && kind(start + distance) == .word && !has(.code, start + distance) {
        let people = first.people > 0 ? Int(first.people) - 1 : Int(first.dollarPrefix) - 1
        if distance == 2, lexeme(start + 1).people == 0, !isName(start + 1) { continue }
        return (people, start + distance + 1, false, 0)
      }
    }
    if kind(start) == .word, has(.capitalised, start), lexeme(start + 1).currency > 0, lexeme(start + 1).people == 0,
      kind(start + 1) == .word, first.people > 0
    {
      return (Int(lexeme(start + 1).currency) - 1, start + 2, false, 0)
    }
    return nil
  }

  /// "5-7 million dollars": the scale of the second number is also the first's.
  func carryScaleBack(_ amount: inout Amount) {
    guard let second = amount.second, lexeme(amount.first.end - 1).scale == 0, lexeme(second.end - 1).scale > 2,
      let scaled = amount.first.value.shifted(by: Int(lexeme(second.end - 1).scale)), scaled < second.value
    else { return }
    amount.first.value = scaled
  }
}
