import NormalValues

extension ValueScanner {
  /// A number that counts, when nothing beside it makes it a name, a score, a label or a part of another thing.
  func count(_ amount: Amount) -> Reading? {
    let isBounded = amount.bound != nil || amount.isPrefixed
    let start = isBounded ? bound(at: amount.start)?.end ?? amount.start + 1 : amount.start
    if amount.second != nil { return countRange(amount, start: start) }
    if amount.first.isFraction { return Reading(value: .number(amount.number()), end: amount.end) }
    if amount.first.isBareDigits {
      guard isCount(start, end: amount.end, bounded: isBounded) else { return nil }
    } else if lexeme(start).cardinal >= 0 || word(start) == .a, !isWordCount(start, end: amount.end, bounded: isBounded) {
      return nil
    }
    if !isFreeBehind(amount.end) { return nil }
    if let both = boundedOnBothSides(amount) { return both }
    let suffix = suffixBound(at: amount.end)
    let end = suffix?.end ?? amount.end
    return Reading(value: .number(amount.number(amount.bound ?? suffix?.bound)), end: end)
  }

  /// "above 1000 and below 1500", "more than 20 but fewer than 30".
  private func boundedOnBothSides(_ amount: Amount) -> Reading? {
    guard let bound = amount.bound, bound == .moreThan || bound == .orMore else { return nil }
    var position = skipping(.comma, amount.end)
    if word(position) == .and || pieceLexeme(position) == lexicon.butWord && lexicon.butWord > 0 { position += 1 }
    guard position > amount.end, let second = self.bound(at: position), second.bound == .lessThan || second.bound == .orLess,
      let number = number(at: second.end), amount.first.value < number.value, isFreeBehind(number.end),
      unit(number.end) == .none
    else { return nil }
    return Reading(value: .number(StatedNumber(value: amount.first.value, upper: number.value)), end: number.end)
  }

  /// "50-100 people", "between 50 and 100", "50 to 100": not scores, votes, or seasons.
  private func countRange(_ amount: Amount, start: Int) -> Reading? {
    guard let second = amount.second else { return nil }
    var amount = amount
    carryScaleBack(&amount)
    if amount.first.isBareDigits, !isCount(start, end: second.end, bounded: true) || isPartOfName(start) { return nil }
    // "three-nought-four" is a chain, and "two-four" a split of sides.
    if amount.hasDash, isDash(start - 1), joined(start - 1), lexeme(start - 2).cardinal >= 0 { return nil }
    if amount.hasDash {
      let next = amount.end
      if has(.score, next) || has(.score, start - 1) && word(start - 1) != .to { return nil }
      if joined(next), isDash(next) || kind(next) == .word { return nil }
      guard
        kind(next) == .word || next >= count || !(amount.first.value < Decimal(100))
          || word(next) == .stop && !(amount.first.value < Decimal(50))
      else { return nil }
      if kind(next) == .word, !isPlural(next), amount.first.value < Decimal(10), lexeme(next).traits.contains(.functionWord),
        word(next) != .more
      {
        return nil
      }
    }
    if !isFreeBehind(amount.end) { return nil }
    return Reading(value: .number(amount.number()), end: amount.end)
  }

  /// Whether digits at `index` count something.
  private func isCount(_ index: Int, end: Int, bounded: Bool) -> Bool {
    guard let literal = literal(index) ?? literal(index + 1) else { return true }
    if isPartOfName(index) { return false }
    // "3-2", "24/7", "1:30", "192.168": chains of numbers.
    if isChained(index, end) { return false }
    if bounded { return true }
    // A bare year-like number that was not read as a year is a count only before a plural.
    if literal.plain.map({ (1900...2100).contains($0) }) == true, literal.integerDigits == 4, !isPlural(end), end < count,
      index > 0
    {
      return false
    }
    return true
  }

  /// "Boeing 737", "Route 66", "G20", "Covid-19", "[12]", "No. 5", "the novel 1984", "#7".
  func isPartOfName(_ index: Int) -> Bool {
    let previous = lexeme(index - 1)
    if previous.word == .hash { return true }
    if previous.word == .openSquare, word(index + 1) == .closeSquare { return true }
    if previous.word == .quote, word(index + 1) == .quote { return true }
    if previous.traits.contains(.label), kind(index - 1) == .word { return true }
    if previous.traits.contains(.title), has(.capitalised, index - 1), !isSentenceStart(index - 1) { return true }
    if joined(index) {
      if kind(index - 1) == .word || previous.word == .apostrophe { return true }
      if isDash(index - 1), joined(index - 1), kind(index - 2) == .word, lexeme(index - 2).cardinal < 0 { return true }
    }
    guard isName(index - 1), !joined(index) else { return false }
    // "Police 300": the first word of a sentence has a capital anyway; a name before a plural counts: "CNN 40 reporters" does not occur.
    if isSentenceStart(index - 1), isPlural(index + 1) { return false }
    return literal(index)?.hasSeparators != true
  }

  private func isChained(_ index: Int, _ end: Int) -> Bool {
    func isLink(_ position: Int) -> Bool {
      switch word(position) {
      case .dash, .slash, .colon: joined(position)
      case .stop: joined(position) && joined(position + 1)
      case .comma: joined(position) && joined(position + 1)
      default: false
      }
    }
    if isLink(end), joined(end + 1), literal(end + 1) != nil, word(end) != .comma { return true }
    if isLink(index - 1), joined(index), literal(index - 2) != nil, word(index - 1) != .comma { return true }
    if word(index - 1) == .plus, joined(index) { return true }
    // "20 - 10" and "3 : 2", but "41: 24 ferries and 17 tugs".
    func isRatio(_ colon: Int) -> Bool { word(colon) == .colon && joined(colon) == joined(colon + 1) }
    if isDash(index - 1) || word(index - 1) == .slash || isRatio(index - 1), literal(index - 2) != nil { return true }
    if isDash(end) || word(end) == .slash || isRatio(end), literal(end + 1) != nil,
      !(isDash(end) && word(index - 1) == .comma)
    {
      return true
    }
    return false
  }

  /// "one" and its like as counts: not "the one", "no one", "one another", "one of".
  private func isWordCount(_ index: Int, end: Int, bounded: Bool) -> Bool {
    guard end == index + 1, lexeme(index).cardinal >= 0 else { return true }
    if joined(index), isDash(index - 1), joined(index - 1), lexeme(index - 2).cardinal < 0 { return false }
    guard lexeme(index).cardinal == 1, !bounded else { return !has(.capitalised, index) || !isName(index - 1) }
    switch word(index - 1) {
    case .the, .this, .that, .no, .every, .his, .same, .next, .last, .previous, .a, .just: return false
    default: break
    }
    if end >= count || index == 0 && kind(end) != .word { return true }
    if kind(end) != .word { return isSentenceStart(index) && word(end) == .stop }
    if lexeme(end).traits.contains(.functionWord) || lexeme(end).traits.contains(.auxiliary)
      || lexeme(end).traits.contains(.futureVerb)
    {
      return false
    }
    return !isSentenceStart(index) || word(end) == .none
  }

  /// Whether nothing glued or measuring follows: "5G", "9m", "1080p" are no counts.
  private func isFreeBehind(_ end: Int) -> Bool {
    let next = lexeme(end)
    if joined(end), kind(end) == .word, next.word != .suffixPlural { return false }
    if joined(end), next.word == .slash { return false }
    if next.word == .suffixPlural, joined(end) { return false }
    if next.word == .suffixOrdinal, joined(end) { return false }
    return true
  }

  /// "no deaths", "none of the crew".
  func zero(at index: Int) -> Reading? {
    switch word(index) {
    case .no:
      guard has(.pluralLooking, index + 1) && isPlural(index + 1) || has(Lexeme.Traits.plural, index + 1),
        lexeme(index + 1).unit == .none, !has(.capitalised, index) || isSentenceStart(index)
      else { return nil }
      return Reading(value: .number(StatedNumber(value: .zero)), end: index + 1)
    case .noneAtAll where word(index + 1) == .of:
      return Reading(value: .number(StatedNumber(value: .zero)), end: index + 1)
    default: return nil
    }
  }
}
