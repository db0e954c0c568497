/// Periods inside and after words.
extension TokenScanner {
  /// Where the word goes on over the period at `period`, or nil when the period ends it.
  ///
  /// `isLast` tells that the token is complete. "U.S.", "a.m.", "Ph.D." and known abbreviations take their period; "example.com" and
  /// "Node.js" go on; "done.Next" is cut.
  func endAcrossPeriod(_ bytes: Span<UInt8>, _ start: Int, _ period: Int) -> (end: Int, isLast: Bool)? {
    let after = period + 1
    let next = Glyph.kind(bytes, at: after)
    if next == .letter {
      let tail = endOfLetters(bytes, after)
      let lastPart = partStart(bytes, start, period)
      let isShort = period - lastPart <= 2
      let nextIsCapital = bytes[after] &- 0x41 < 26
      let wasSmall = bytes[period - 1] &- 0x61 < 26
      if isMailAddress(bytes, after) { return (tail, false) }
      if nextIsCapital, wasSmall, !isShort { return nil }
      if nextIsCapital, isShort, period - lastPart == 2, lastPart == start, tail - after > 3 { return nil }
      // "J.K. Rowling" and "U.S." go on letter by letter; "example.com/path" is a link.
      if tail - after >= 2, isDomain(bytes, after..<tail), Glyph.kind(bytes, at: tail) == .slash {
        return (endOfLink(bytes, tail), true)
      }
      return (tail, false)
    }
    if next == .period { return nil }
    let hasInnerPeriod = partStart(bytes, start, period) > start
    if hasInnerPeriod {
      return isLetterByLetter(bytes, start, period) ? (after, true) : nil
    }
    if period - start == 1 {
      if next == .comma, bytes[start] &- 0x41 < 26 { return (after, true) }
      return isInitial(bytes, start, period) ? (after, true) : nil
    }
    guard period - start <= 6 else { return nil }
    // "Cal., declares": no sentence ends before a comma.
    if next == .comma { return (after, true) }
    var word: [UInt8] = []
    for offset in start..<period { word.append(bytes[offset] &- 0x41 < 26 ? bytes[offset] | 0x20 : bytes[offset]) }
    if Abbreviation.isKnown(word) { return (after, true) }
    return followedByDigit(bytes, after) && Abbreviation.isKnownBeforeDigit(word) ? (after, true) : nil
  }

  /// Whether an "@" follows with nothing but letters, digits and the marks of an address before it: "Ada.Moen@bank.example".
  private func isMailAddress(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    for offset in start..<min(start + 64, bytes.count) {
      switch Glyph.kind(bytes, at: offset) {
      case .letter, .digit, .period, .hyphen: continue
      default: return bytes[offset] == UInt8(ascii: "@")
      }
    }
    return false
  }

  /// Start of the part after the last period before `end`.
  private func partStart(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = end
    while offset > start, bytes[offset - 1] != UInt8(ascii: ".") { offset -= 1 }
    return offset
  }

  /// Whether every part between periods has at most two letters: "U.S", "Ph.D", "a.m".
  private func isLetterByLetter(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var length = 0
    guard end - start <= 16 else { return false }
    for offset in start..<end {
      if bytes[offset] == UInt8(ascii: ".") {
        length = 0
      } else {
        length += 1
        if length > 2 { return false }
      }
    }
    return true
  }

  /// A single letter with a period: an initial where a capital follows that does not open a sentence, or a digit ("p. 3").
  private func isInitial(_ bytes: Span<UInt8>, _ start: Int, _ period: Int) -> Bool {
    var offset = period + 1
    // "[John W.] Hale": a bracket closes over the initial.
    if Glyph.kind(bytes, at: offset) == .closingBracket { offset += 1 }
    while offset < bytes.count, Glyph.read(bytes, at: offset).kind == .blank { offset += Glyph.read(bytes, at: offset).length }
    guard offset < bytes.count else { return false }
    let isCapital = bytes[start] &- 0x41 < 26
    // "(b. May 1961)", "(d. 2006)"
    if start > 0, bytes[start - 1] == UInt8(ascii: "("), "bd".utf8.contains(bytes[start]) { return true }
    if !isCapital { return Glyph.kind(bytes, at: offset) == .digit && Abbreviation.isKnownBeforeDigit([bytes[start]]) }
    if isNickname(bytes, offset) { return true }
    guard Glyph.kind(bytes, at: offset) == .letter, !(bytes[offset] &- 0x61 < 26), bytes[start] != UInt8(ascii: "I") else {
      return false
    }
    // "Plan B. The team": the next word opens a sentence.
    var word: [UInt8] = []
    let end = endOfLetters(bytes, offset)
    guard end - offset <= 10 else { return true }
    for position in offset..<end { word.append(bytes[position] &- 0x41 < 26 ? bytes[position] | 0x20 : bytes[position]) }
    return end - offset == 1 && Glyph.kind(bytes, at: end) == .period || !SentenceOpener.isKnown(word)
  }

  /// "Robert J. “Bob” Smith": a short word between double quotation marks, and a capital behind it.
  private func isNickname(_ bytes: Span<UInt8>, _ opening: Int) -> Bool {
    let mark = Glyph.read(bytes, at: opening)
    guard mark.kind == .openingDouble || mark.kind == .straightDouble else { return false }
    let word = opening + mark.length
    let end = endOfLetters(bytes, word)
    guard end > word, end - word <= 16, end < bytes.count else { return false }
    let closing = Glyph.read(bytes, at: end)
    guard closing.kind == .closingDouble || closing.kind == .straightDouble else { return false }
    let blank = end + closing.length
    return blank + 1 < bytes.count && bytes[blank] == 0x20 && bytes[blank + 1] &- 0x41 < 26
  }

  private func followedByDigit(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    var offset = offset
    while offset < bytes.count, Glyph.read(bytes, at: offset).kind == .blank { offset += Glyph.read(bytes, at: offset).length }
    return Glyph.kind(bytes, at: offset) == .digit
  }

  private func isDomain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var word: [UInt8] = []
    for offset in range.prefix(8) { word.append(bytes[offset] | 0x20) }
    return range.count <= 8 && Self.domains.contains(word)
  }

  private static let domains = WordList("com org net edu gov io ai co uk de eu fr info dev app news tv me us ch nl se no es it")
}
