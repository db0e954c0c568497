import NormalValues

extension ValueScanner {
  /// "third", "43rd", "the twenty-first"; not "second" as a unit of time, nor "Second," opening a sentence.
  func ordinal(at index: Int) -> Reading? {
    let start = skipping(.the, index)
    if let plain = plain(start), digits(start) <= 6, word(start + 1) == .suffixOrdinal, joined(start + 1),
      !(joined(start + 2) && kind(start + 2) == .word)
    {
      if joined(start), kind(start - 1) == .word || kind(start - 1) == .number { return nil }
      return Reading(value: .ordinal(plain), end: start + 2, start: start)
    }
    if let long = longOrdinal(at: start) { return Reading(value: .ordinal(long.value), end: long.end, start: start) }
    guard var ordinal = ordinalWord(at: start) else { return nil }
    if let power = Self.ordinalScales[ordinal.value] { ordinal.value = power }
    if isSentenceStart(start), word(ordinal.end) == .comma { return nil }
    if ordinal.value == 2, ordinal.end == start + 1 {
      switch word(start - 1) {
      case .a where start == index && kind(ordinal.end) != .word, .per, .every: return nil
      default: break
      }
      if lexeme(start - 1).cardinal >= 0 || literal(start - 1) != nil || isDash(ordinal.end) && word(ordinal.end + 1) == .long {
        return nil
      }
      switch word(ordinal.end) {
      case .later, .ago, .earlier, .before, .after: return nil
      default: break
      }
    }
    // "at first", "first of all".
    if ordinal.value == 1, word(start - 1) == .at { return nil }
    // "two third", "one fourth" are shares.
    if lexeme(start - 1).cardinal >= 0, ordinal.end == start + 1, ordinal.value > 2, start == index, !isDash(start - 1) {
      return nil
    }
    // "safety-first", "two-third".
    if joined(start), isDash(start - 1), joined(start - 1) { return nil }
    return Reading(value: .ordinal(ordinal.value), end: ordinal.end, start: start)
  }

  /// "one hundred twenty-fifth", "two hundredth".
  func longOrdinal(at index: Int) -> (value: Int, end: Int)? {
    guard lexeme(index).cardinal > 0 || word(index) == .a, let whole = cardinal(at: index)?.value.integer, whole > 0 else {
      return nil
    }
    // "the two millionth visitor"; "two millionths" without an article are a fraction.
    if word(index) == .a || word(index - 1) == .the, let scale = scaleOrdinal(at: index, whole) { return scale }
    guard whole >= 100 else { return nil }
    var position = index
    while position < min(count, index + 12), ordinalWord(at: position) == nil || position == index,
      lexeme(position).cardinal >= 0 || lexeme(position).scale > 0 || word(position) == .and || word(position) == .a
        || isDash(position)
    {
      position += 1
    }
    // The tens of "twenty-fifth" were counted with the whole already.
    var start = position
    if lexeme(skippingDash(position - 1) - 1).cardinal >= 20 || lexeme(position - 1).cardinal >= 20 { start = position - 1 }
    guard let ordinal = ordinalWord(at: start), ordinal.value < 100, start > index else { return nil }
    let base = whole - whole % 100
    return (base + ordinal.value, ordinal.end)
  }

  /// "a hundred trillionth", "two millionth": a whole number before an ordinal scale.
  private func scaleOrdinal(at index: Int, _ whole: Int) -> (value: Int, end: Int)? {
    guard let end = cardinal(at: index)?.end, let power = Self.ordinalScales[Int(lexeme(end).ordinal)] else { return nil }
    let (value, overflow) = whole.multipliedReportingOverflow(by: power)
    return overflow ? nil : (value, end + 1)
  }

  /// By the ordinals that stand for them in the lexicon: "millionth" is 1006.
  private static let ordinalScales = [1006: 1_000_000, 1009: 1_000_000_000, 1012: 1_000_000_000_000]

  /// "in his third year": a length of two years and less than three.
  func yearInOrder(at index: Int) -> Reading? {
    guard word(index) == .in || word(index) == .during, word(index + 1) == .his || word(index + 1) == .the else { return nil }
    let value: Int
    var end: Int
    if let ordinal = ordinalWord(at: index + 2) {
      (value, end) = ordinal
    } else if let plain = plain(index + 2), digits(index + 2) <= 2, word(index + 3) == .suffixOrdinal, joined(index + 3) {
      (value, end) = (plain, index + 4)
    } else {
      return nil
    }
    if lexicon.fillers.contains(pieceLexeme(end)), pieceLexeme(end) > 0 { end += 1 }
    guard (1...100).contains(value), unit(end) == .year, !has(.pluralUnit, end), word(index + 1) == .his else { return nil }
    let duration = StatedDuration.during(ordinal: value, .year)
    return Reading(value: .duration(duration), timex: duration.iso, end: end + 1)
  }
}
