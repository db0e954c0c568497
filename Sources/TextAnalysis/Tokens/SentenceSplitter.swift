import SourceText

/// Finds where sentences end. Only full stops, question and exclamation marks and points of omission end one; a block's end ends the last,
/// and so does a date behind a headline.
enum SentenceSplitter {
  /// Sentences over all of `tokens`, in order, without gaps. Marks the first token of each.
  static func split(_ tokens: inout [Token], bytes: [UInt8]) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      guard let boundary = boundary(after: index, from: start, tokens, bytes.span) else {
        index += 1
        continue
      }
      sentences.append(Sentence(tokens: start..<boundary))
      start = boundary
      index = boundary
    }
    if let date = dateline(from: start, tokens, bytes.span) {
      sentences.append(Sentence(tokens: start..<date))
      start = date
    }
    if start < tokens.count { sentences.append(Sentence(tokens: start..<tokens.count)) }
    for sentence in sentences { tokens[sentence.tokens.lowerBound].shape.insert(.sentenceStart) }
    return sentences
  }

  /// The first token of the next sentence when the token at `index` ends one; nil otherwise, also at the end of the text.
  private static func boundary(after index: Int, from start: Int, _ tokens: [Token], _ bytes: Span<UInt8>) -> Int? {
    let last = Int(tokens[index].span.end) - 1
    let mark = bytes[last]
    let isEllipsis = Glyph.kind(bytes, at: Int(tokens[index].span.start)) == .ellipsis
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!") || isEllipsis else { return nil }
    let isAbbreviation = mark == UInt8(ascii: ".") && !tokens[index].shape.contains(.punctuation)
    var next = index + 1
    var isQuoted = false
    while next < tokens.count, closes(tokens, next, bytes) {
      if tokens[next].shape.contains(.closingQuote) { isQuoted = true }
      next += 1
    }
    guard next < tokens.count else { return nil }
    // "1. First" and "a. First": a number at the start is the item's.
    if index - start <= 1, mark == UInt8(ascii: "."), tokens[start].span.count <= 3, index > start,
      tokens[start].shape.contains(.number)
    {
      return nil
    }
    if mark == UInt8(ascii: "."), !isAbbreviation, let beyond = afterNote(tokens, next, bytes) { return beyond }
    let opensAside = mark == UInt8(ascii: ".") && !isAbbreviation && isWholeAside(tokens, next, bytes)
    guard
      opensAside || opens(tokens, next, bytes)
        || tokens[index].span.count == 1 && !isEllipsis && opensInSmallText(tokens, next, bytes)
    else {
      return nil
    }
    let isJoined = tokens[next].shape.contains(.joined) && next == index + 1
    if isJoined, tokens[next].shape.isDisjoint(with: [.capitalised, .openingQuote]) { return nil }
    if isAbbreviation { return endsAfterAbbreviation(tokens, index, from: start, next, bytes) ? next : nil }
    // "“Why?” Smith asked" is one sentence when a verb of saying stands second.
    if isQuoted, mark != UInt8(ascii: "."), next + 1 < tokens.count, isSaying(tokens[next + 1], bytes) { return nil }
    return next
  }

  /// The token behind the bare number of a note: "It rained. 4 The game went on."
  private static func afterNote(_ tokens: [Token], _ index: Int, _ bytes: Span<UInt8>) -> Int? {
    let number = tokens[index]
    guard number.shape.contains(.number), number.shape.isDisjoint(with: .joined), number.span.count <= 2,
      index + 1 < tokens.count,
      number.span.range.allSatisfy({ bytes[$0] &- UInt8(ascii: "0") < 10 }),
      tokens[index + 1].shape.contains(.capitalised), SentenceOpener.isKnown(folded(tokens[index + 1], bytes))
    else { return nil }
    return index + 1
  }

  /// Whether brackets open behind a full stop and close at the end: "It rained. (picture: Ada Moen)"
  private static func isWholeAside(_ tokens: [Token], _ index: Int, _ bytes: Span<UInt8>) -> Bool {
    Glyph.kind(bytes, at: Int(tokens[index].span.start)) == .openingBracket && tokens[index].shape.isDisjoint(with: .joined)
      && Glyph.kind(bytes, at: Int(tokens[tokens.count - 1].span.start)) == .closingBracket
      && !(index + 1..<tokens.count - 1).contains { Glyph.kind(bytes, at: Int(tokens[$0].span.start)) == .closingBracket }
  }

  /// Whether a word in small letters begins a sentence of a text that itself begins with one: "nobody came. it rained."
  private static func opensInSmallText(_ tokens: [Token], _ index: Int, _ bytes: Span<UInt8>) -> Bool {
    [0, index].allSatisfy { token in
      tokens[token].shape.isDisjoint(with: [.capitalised, .mixedCase, .joined])
        && Glyph.kind(bytes, at: Int(tokens[token].span.start)) == .letter
    }
  }

  /// Closing marks that belong to the sentence before: quotation marks, brackets, a note's "[5]".
  private static func closes(_ tokens: [Token], _ index: Int, _ bytes: Span<UInt8>) -> Bool {
    let token = tokens[index]
    let kind = Glyph.kind(bytes, at: Int(token.span.start))
    if kind == .openingBracket {
      return bytes[Int(token.span.start)] == UInt8(ascii: "[") && index + 2 < tokens.count
        && tokens[index + 1].shape.contains(.number)
        && Glyph.kind(bytes, at: Int(tokens[index + 2].span.start)) == .closingBracket
    }
    guard token.shape.contains(.joined) else { return false }
    if token.shape.contains(.closingQuote) || kind == .closingBracket { return true }
    return kind == .digit && bytes[Int(tokens[index - 1].span.start)] == UInt8(ascii: "[")
  }

  /// Whether the token at `index`, or what follows its opening marks, can begin a sentence: anything but a word in small letters
  /// and a mark that goes on.
  private static func opens(_ tokens: [Token], _ index: Int, _ bytes: Span<UInt8>) -> Bool {
    var index = index
    while index < tokens.count {
      let token = tokens[index]
      let kind = Glyph.kind(bytes, at: Int(token.span.start))
      switch kind {
      case .openingBracket, .openingDouble, .openingSingle, .straightDouble: index += 1
      case .apostrophe where token.shape.contains(.openingQuote): index += 1
      case .hyphen, .dash: return false
      case .comma, .colon, .period, .stop, .closingBracket, .slash, .closingDouble, .apostrophe, .ellipsis: return false
      case .mark: return bytes[Int(token.span.start)] != UInt8(ascii: ";")
      case .letter:
        return token.shape.contains(.capitalised) || token.shape.contains(.mixedCase) || !isSmallLatin(token, bytes)
      default: return true
      }
    }
    return false
  }

  private static func isSmallLatin(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    let byte = bytes[Int(token.span.start)]
    return byte < 0x80 || byte < 0xD0
  }

  private static func endsAfterAbbreviation(
    _ tokens: [Token], _ index: Int, from start: Int, _ next: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let word = folded(tokens[index], bytes)
    if Abbreviation.needsSuccessor(word) { return false }
    // An initial is part of a name, and initials that open a sentence are no sentence: "J.K. Quill was", not "… the U.S. Quill was".
    if word.count == 2 || index == start && isInitials(word) { return false }
    if next > index + 1 { return true }
    let following = folded(tokens[next], bytes)
    if tokens[next].shape.contains(.openingQuote) { return true }
    if SentenceOpener.isKnown(following) { return true }
    // "… left Acme Inc. Quill said": a subject and its verb.
    return next + 1 < tokens.count && subjectVerbs.contains(folded(tokens[next + 1], bytes))
  }

  /// "j.k." and "j.r.r."
  private static func isInitials(_ word: [UInt8]) -> Bool {
    word.count > 2 && word.count.isMultiple(of: 2) && word.indices.allSatisfy { ($0 % 2 == 1) == (word[$0] == UInt8(ascii: ".")) }
  }

  private static func isSaying(_ token: Token, _ bytes: Span<UInt8>) -> Bool { sayings.contains(folded(token, bytes)) }

  /// The word of a token in small letters of ASCII, at most 24 bytes of it.
  static func folded(_ token: Token, _ bytes: Span<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    for offset in token.span.range.prefix(24) { word.append(bytes[offset] &- 0x41 < 26 ? bytes[offset] | 0x20 : bytes[offset]) }
    return word
  }

  private static let subjectVerbs = WordList(
    "said says was is has had will would did does told also joined left later then who never became took made won")
  private static let sayings = WordList("said says asked asks wondered added replied wrote told tells shouted joked quipped")
}
