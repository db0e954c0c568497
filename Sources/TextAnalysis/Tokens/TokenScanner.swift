import SourceText

/// Finds where tokens begin and end. One pass; each look ahead is bounded by the token that it decides.
struct TokenScanner {
  var cuts: ContiguousArray<TokenCut> = []
  /// Quotation marks that are open, so that a straight mark between blanks can be told.
  private var openDouble = false
  private var openSingle = false

  mutating func scan(_ bytes: Span<UInt8>) {
    cuts.reserveCapacity(bytes.count / 5 + 4)
    var offset = 0
    while offset < bytes.count {
      let glyph = Glyph.read(bytes, at: offset)
      switch glyph.kind {
      case .blank: offset += glyph.length
      case .letter: offset = scanWord(bytes, offset)
      case .digit: offset = scanNumber(bytes, offset)
      default: offset = scanMark(bytes, offset, glyph)
      }
    }
  }

  /// Records a token and gives its end.
  @inline(__always) @discardableResult
  mutating func emit(_ start: Int, _ end: Int, _ shape: TokenShape = []) -> Int {
    cuts.append(TokenCut(span: ByteSpan(start..<end), shape: shape))
    return end
  }

  /// Whether nothing, a blank, an opening mark or a dash stands before `offset`.
  func opensWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard let last = cuts.last, Int(last.span.end) == offset else { return true }
    if last.shape.contains(.openingQuote) || last.shape.contains(.dash) { return true }
    let kind = Glyph.kind(bytes, at: Int(last.span.start))
    return kind == .openingBracket || kind == .slash
  }

  private mutating func scanMark(_ bytes: Span<UInt8>, _ start: Int, _ glyph: Glyph) -> Int {
    let end = start + glyph.length
    switch glyph.kind {
    case .apostrophe: return scanApostrophe(bytes, start, end)
    case .openingSingle:
      if isDecade(bytes, end) { return emit(start, decadeEnd(bytes, end), .number) }
      if bytes[start] == 0x60, end < bytes.count, bytes[end] == 0x60 {
        openDouble = true
        return emit(start, end + 1, [.punctuation, .openingQuote])
      }
      openSingle = true
      return emit(start, end, [.punctuation, .openingQuote])
    case .straightDouble: return scanDouble(bytes, start, end)
    case .openingDouble:
      // „So“ and »so«: the mark that opens in one land closes in another.
      if openDouble, !opensWord(bytes, start) {
        openDouble = false
        return emit(start, end, [.punctuation, .closingQuote])
      }
      openDouble = true
      return emit(start, end, [.punctuation, .openingQuote])
    case .closingDouble:
      if !openDouble, opensWord(bytes, start), Glyph.kind(bytes, at: end) == .letter {
        openDouble = true
        return emit(start, end, [.punctuation, .openingQuote])
      }
      openDouble = false
      return emit(start, end, [.punctuation, .closingQuote])
    case .hyphen, .dash: return emit(start, endOfRun(bytes, end, .hyphen), [.punctuation, .dash])
    case .period:
      if Glyph.kind(bytes, at: end) == .digit, opensWord(bytes, start) { return scanNumber(bytes, start) }
      return emit(start, endOfRun(bytes, end, .period), .punctuation)
    case .stop: return emit(start, endOfRun(bytes, end, .stop), .punctuation)
    case .emoji: return emit(start, endOfEmoji(bytes, end))
    case .at, .hash:
      if Glyph.kind(bytes, at: end) == .letter, opensWord(bytes, start) { return emit(start, endOfLetters(bytes, end)) }
      return emit(start, end)
    case .currency, .plus: return emit(start, end)
    default: return emit(start, end, .punctuation)
    }
  }

  private mutating func scanApostrophe(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let next = Glyph.kind(bytes, at: end)
    if bytes[start] == 0x27, end < bytes.count, bytes[end] == 0x27 {
      let closes = openDouble || !opensWord(bytes, start)
      openDouble = !closes
      return emit(start, end + 1, [.punctuation, closes ? .closingQuote : .openingQuote])
    }
    if isDecade(bytes, end) { return emit(start, decadeEnd(bytes, end), .number) }
    if next == .letter {
      let tail = endOfLetters(bytes, end)
      // "Northwind 's", as tokenised texts have it.
      if Clitic.isClitic(bytes, end..<tail), !cuts.isEmpty { return emit(start, tail) }
      if opensWord(bytes, start) {
        if Clitic.isShortWord(bytes, end..<tail) { return emit(start, tail) }
        openSingle = true
        return emit(start, end, [.punctuation, .openingQuote])
      }
    }
    if opensWord(bytes, start), next != .blank, !openSingle {
      openSingle = true
      return emit(start, end, [.punctuation, .openingQuote])
    }
    openSingle = false
    return emit(start, end, [.punctuation, .closingQuote])
  }

  private mutating func scanDouble(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let opens: Bool
    if opensWord(bytes, start) {
      opens = Glyph.kind(bytes, at: end) != .blank || !openDouble
    } else {
      opens = false
    }
    openDouble = opens
    return emit(start, end, [.punctuation, opens ? .openingQuote : .closingQuote])
  }

  /// A possessive mark after a plural ("the banks' losses") is a token of its own; inside single quotation marks it closes them.
  mutating func scanPossessive(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    if openSingle {
      openSingle = false
      return emit(start, end, [.punctuation, .closingQuote])
    }
    return emit(start, end)
  }
}
