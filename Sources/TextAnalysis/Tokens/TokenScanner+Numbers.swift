import SourceText

/// Numbers, and what may be glued to them.
extension TokenScanner {
  /// A token that begins with a digit (or a period before one), and the unit glued to it. Gives the offset after them.
  mutating func scanNumber(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start < bytes.count && bytes[start] == UInt8(ascii: ".") ? start + 1 : start
    var hasSeparator = end > start
    end = endOfDigits(bytes, end)
    while end + 1 < bytes.count, bytes[end + 1] &- 0x30 < 10 {
      let byte = bytes[end]
      if byte == UInt8(ascii: ",") {
        guard isGroup(bytes, end + 1) else { break }
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: ":"), byte != UInt8(ascii: "/") {
        break
      }
      hasSeparator = true
      end = endOfDigits(bytes, end + 1)
    }
    guard Glyph.kind(bytes, at: end) == .letter else { return emit(start, end, .number) }
    let tail = endOfLetters(bytes, end)
    let letters = end..<tail
    if isSuffix(bytes, letters) { return emit(start, tail, .number) }
    if isUnit(bytes, letters, number: start..<end, isPlain: !hasSeparator) {
      emit(start, end, .number)
      return emit(end, tail)
    }
    if hasSeparator {
      emit(start, end, .number)
      return scanWord(bytes, end)
    }
    return emit(start, tail, .number)
  }

  /// Whether three digits, or two and a comma (as in India), stand at `offset`.
  private func isGroup(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let end = endOfDigits(bytes, offset)
    if end - offset == 3 { return true }
    return end - offset == 2 && end + 1 < bytes.count && bytes[end] == UInt8(ascii: ",") && bytes[end + 1] &- 0x30 < 10
  }

  /// "1990s", "3rd", "21st".
  private func isSuffix(_ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    isWord(bytes, letters, "s") || isWord(bytes, letters, "st") || isWord(bytes, letters, "nd") || isWord(bytes, letters, "rd")
      || isWord(bytes, letters, "th")
  }

  /// Scale letters and units are tokens of their own; "4K" and "8K" are formats unless money.
  private func isUnit(_ bytes: Span<UInt8>, _ letters: Range<Int>, number: Range<Int>, isPlain: Bool) -> Bool {
    guard letters.count <= 8 else { return false }
    var word: [UInt8] = []
    for offset in letters { word.append(bytes[offset]) }
    guard NumberUnit.isKnown(word) else { return false }
    guard isPlain, number.count == 1, word == [UInt8(ascii: "K")] else { return true }
    let digit = bytes[number.lowerBound]
    let isMoney = cuts.last.map { Glyph.kind(bytes, at: Int($0.span.end) - 1) == .currency } ?? false
    return isMoney || !(digit == UInt8(ascii: "2") || digit == UInt8(ascii: "4") || digit == UInt8(ascii: "8"))
  }
}

/// Letters that are cut from the digits before them.
enum NumberUnit {
  /// `word` as written: "K" and "k" are scales, "G" of "5G" is not.
  static func isKnown(_ word: [UInt8]) -> Bool { words.contains(word) }

  private static let words = WordList(
    """
    k K m M b B t T bn Bn BN mn mln mm MM tn trn tr x X million billion trillion thousand crore cr lakh
    km m cm mm kg g mg lb lbs oz ft in mi mph kph kmh l ml
    GB MB TB PB KB GHz MHz Hz kHz kW MW GW TW kWh MWh GWh TWh V W
    am pm AM PM h hr hrs min mins sec secs ms s d y yr yrs mo yo pc pct pts bps p c C F
    """)
}
