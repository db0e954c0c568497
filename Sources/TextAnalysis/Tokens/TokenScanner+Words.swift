/// Words: letters with what may stand inside a word.
extension TokenScanner {
  /// A token that begins with a letter, and its clitics. Gives the offset after them.
  mutating func scanWord(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = endOfLetters(bytes, start)
    while end < bytes.count {
      let glyph = Glyph.read(bytes, at: end)
      let after = end + glyph.length
      switch glyph.kind {
      case .apostrophe, .openingSingle:
        guard Glyph.kind(bytes, at: after) == .letter else {
          if glyph.kind == .apostrophe, bytes[end - 1] | 0x20 == UInt8(ascii: "s"),
            !(after < bytes.count && bytes[after] == 0x27)
          {
            finish(bytes, start, end)
            return scanPossessive(bytes, end, after)
          }
          return finish(bytes, start, end)
        }
        let tail = endOfLetters(bytes, after)
        if Clitic.isClitic(bytes, after..<tail) {
          finish(bytes, start, end)
          return emit(end, tail)
        }
        if tail == after + 1, bytes[after] | 0x20 == UInt8(ascii: "t"), bytes[end - 1] | 0x20 == UInt8(ascii: "n"),
          end - 1 > start
        {
          emit(start, end - 1)
          return emit(end - 1, tail)
        }
        end = tail
      case .period:
        guard let next = endAcrossPeriod(bytes, start, end) else { return finish(bytes, start, end) }
        end = next.end
        if next.isLast { return emit(start, end) }
      case .ampersand:
        guard Glyph.kind(bytes, at: after) == .letter, end - start <= 4 else { return finish(bytes, start, end) }
        end = endOfLetters(bytes, after)
      case .at:
        let kind = Glyph.kind(bytes, at: after)
        guard kind == .letter || kind == .digit else { return finish(bytes, start, end) }
        return emit(start, endOfLink(bytes, after))
      case .hyphen:
        guard Affix.joins(bytes, start..<end, after) else { return finish(bytes, start, end) }
        end = endOfLetters(bytes, after)
      case .colon:
        if after + 1 < bytes.count, bytes[after] == UInt8(ascii: "/"), bytes[after + 1] == UInt8(ascii: "/") {
          return emit(start, endOfLink(bytes, after))
        }
        return finish(bytes, start, end)
      case .slash:
        guard isWord(bytes, start..<end, "and") || isWord(bytes, start..<end, "either") else {
          return finish(bytes, start, end)
        }
        let tail = endOfLetters(bytes, after)
        guard isWord(bytes, after..<tail, "or") else { return finish(bytes, start, end) }
        end = tail
      case .plus:
        // "Disney+", "C++": a capital before, no letter or digit after.
        let last = endOfRun(bytes, end, .plus)
        let kind = Glyph.kind(bytes, at: last)
        guard bytes[start] &- 0x41 < 26, kind != .letter, kind != .digit else { return finish(bytes, start, end) }
        return emit(start, last)
      case .currency:
        guard bytes[end] == UInt8(ascii: "$"), end - start <= 3, Glyph.kind(bytes, at: after) == .digit else {
          return finish(bytes, start, end)
        }
        return emit(start, after)
      default: return finish(bytes, start, end)
      }
    }
    return finish(bytes, start, end)
  }

  /// Records a plain word: "cannot" in two, a currency code apart from digits glued to it.
  @discardableResult
  private mutating func finish(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    if end - start == 6, isWord(bytes, start..<end, "cannot") {
      emit(start, start + 3)
      return emit(start + 3, end)
    }
    if end - start > 3, bytes[start + 3] &- 0x30 < 10, Affix.isCurrencyCode(bytes, start..<start + 3) {
      emit(start, start + 3)
      return scanNumber(bytes, start + 3)
    }
    return emit(start, end)
  }

  /// Whether the range holds `word`, given in small ASCII letters, in any case.
  func isWord(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for (index, letter) in letters.enumerated() where bytes[range.lowerBound + index] | 0x20 != letter { return false }
      return true
    }
  }
}
