import SourceText
import TextAnalysis

/// Cuts the tokens of a block into pieces.
struct PieceReader {
  let lexicon: Lexicon
  /// The lexeme of each symbol of the frozen table.
  let known: [UInt16]

  struct Pieces {
    var pieces: [Piece] = []
    var numbers: [NumberLiteral] = []
    /// Whether any piece can begin a value.
    var hasTrigger = false
  }

  func read(_ text: AnalysedText, bytes: Span<UInt8>, symbols: SymbolTable) -> Pieces {
    var pieces = Pieces()
    pieces.pieces.reserveCapacity(text.tokens.count + text.tokens.count / 4)
    var previousEnd = UInt32.max
    for index in text.tokens.indices {
      let token = text.tokens[index]
      let start = Int(token.span.start)
      let end = min(Int(token.span.end), bytes.count)
      guard start < end else { continue }
      let symbol = Int(token.word)
      var lexeme: UInt16 = 0
      if symbol < known.count {
        lexeme = known[symbol]
      } else {
        lexeme = lexicon.index(of: symbols.bytes(of: token.word))
      }
      let before = pieces.pieces.count
      if lexeme != 0 {
        let kind: Piece.Kind = isLetter(bytes[start]) ? .word : .mark
        append(kind, index, start..<end, lexeme, bytes, &pieces)
      } else if token.shape.contains(.mixedCase), let month = gluedMonth(bytes, start..<end) {
        append(.word, index, start..<month.start, 0, bytes, &pieces)
        append(.word, index, month.start..<end, month.lexeme, bytes, &pieces)
        pieces.pieces[pieces.pieces.count - 1].traits.insert(.joined)
      } else if isPlainWord(bytes, start..<end) {
        append(.word, index, start..<end, 0, bytes, &pieces)
      } else {
        split(index, start..<end, bytes, &pieces)
      }
      if before < pieces.pieces.count {
        if token.span.start == previousEnd { pieces.pieces[before].traits.insert(.joined) }
        if token.shape.contains(.mixedCase) { pieces.pieces[before].traits.insert(.capitalised) }
        if token.shape.contains(.sentenceStart) { pieces.pieces[before].traits.insert(.sentenceStart) }
      }
      previousEnd = token.span.end
    }
    return pieces
  }

  private func append(
    _ kind: Piece.Kind, _ token: Int, _ range: Range<Int>, _ lexeme: UInt16, _ bytes: Span<UInt8>, _ pieces: inout Pieces
  ) {
    var piece = Piece(
      kind: kind, token: Int32(truncatingIfNeeded: token), start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
      lexeme: lexeme)
    if kind == .word {
      let first = bytes[range.lowerBound]
      if first &- 0x41 < 26 {
        piece.traits.insert(.capitalised)
        if range.count > 1 {
          var all = true
          for index in range where bytes[index] &- 0x61 < 26 { all = false }
          if all { piece.traits.insert(.allCapitals) }
        } else {
          piece.traits.insert(.allCapitals)
        }
      }
      let last = bytes[range.upperBound - 1]
      if last == 0x73, range.count > 2, bytes[range.upperBound - 2] != 0x73 { piece.traits.insert(.pluralLooking) }
      if last == 0x64, range.count > 3, bytes[range.upperBound - 2] == 0x65 { piece.traits.insert(.pastLooking) }
      if last == 0x2E { piece.traits.insert(.abbreviation) }
    }
    if let previous = pieces.pieces.last {
      if lexicon.lexemes[Int(previous.lexeme)].word == .stop { piece.traits.insert(.sentenceStart) }
    } else {
      piece.traits.insert(.sentenceStart)
    }
    if lexicon.lexemes[Int(lexeme)].isTrigger { pieces.hasTrigger = true }
    pieces.pieces.append(piece)
  }

  /// Cuts a token between letters, digits and marks.
  private func split(_ token: Int, _ range: Range<Int>, _ bytes: Span<UInt8>, _ pieces: inout Pieces) {
    if isAddress(bytes, range) {
      append(.address, token, range, 0, bytes, &pieces)
      return
    }
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      let byte = bytes[position]
      let isFraction = byte == 0x2E && position + 1 < range.upperBound && bytes[position + 1] &- 48 < 10
      let afterDigit = position > range.lowerBound && bytes[position - 1] &- 48 < 10
      var end = position + 1
      if byte &- 48 < 10 || (isFraction && !afterDigit) {
        if let number = NumberLiteral.read(bytes, from: position, to: range.upperBound) {
          append(.number, token, start..<number.end, 0, bytes, &pieces)
          pieces.pieces[pieces.pieces.count - 1].number = Int32(truncatingIfNeeded: pieces.numbers.count)
          pieces.numbers.append(number.literal)
          pieces.hasTrigger = true
          end = number.end
        } else {
          while end < range.upperBound, bytes[end] &- 48 < 10 { end += 1 }
          append(.address, token, start..<end, 0, bytes, &pieces)
        }
      } else if isLetter(byte) {
        end = start
        while end < range.upperBound, isLetter(bytes[end]) { end = min(end + width(bytes[end]), range.upperBound) }
        if end < range.upperBound, bytes[end] == 0x2E { end += 1 }
        var word = folded(bytes, start..<end)
        var lexeme = lexicon.index(of: word)
        if lexeme == 0, word.last == 0x2E {
          end -= 1
          word.removeLast()
          lexeme = lexicon.index(of: word)
        }
        append(.word, token, start..<end, lexeme, bytes, &pieces)
      } else {
        end = min(start + width(byte), range.upperBound)
        let lexeme = lexicon.index(of: folded(bytes, start..<end))
        let isBlank = byte == 0xC2 && end - start == 2 && bytes[start + 1] == 0xA0
        if !isBlank {
          append(lexeme == 0 && byte >= 0x80 ? .word : .mark, token, start..<end, lexeme, bytes, &pieces)
        }
      }
      if start > range.lowerBound, let last = pieces.pieces.indices.last, pieces.pieces[last].start == UInt32(start) {
        pieces.pieces[last].traits.insert(.joined)
      }
      position = end
    }
  }

  private func folded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var word: [UInt8] = []
    word.reserveCapacity(range.count)
    for index in range { word.append(bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index]) }
    return word
  }

  /// Whether a character that begins with this byte is a letter: ASCII letters, and all beyond Latin-1's signs but the block of
  /// U+2000 to U+2FFF, where dashes, quotation marks and currency signs live.
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || (byte >= 0xC3 && byte != 0xE2) }

  /// Bytes of the character that begins with `byte`.
  private func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private func isPlainWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where (bytes[index] | 0x20) &- 0x61 >= 26 { return false }
    return true
  }

  /// The month at the end of "GazetteMay", as scraped pages glue a name to its date.
  private func gluedMonth(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (start: Int, lexeme: UInt16)? {
    var start = range.upperBound - 1
    while start > range.lowerBound, bytes[start] &- 0x41 >= 26 { start -= 1 }
    guard start > range.lowerBound, range.upperBound - start >= 3 else { return nil }
    let lexeme = lexicon.index(of: folded(bytes, start..<range.upperBound))
    return lexicon.lexemes[Int(lexeme)].month > 0 ? (start, lexeme) : nil
  }

  /// "https://…", "www.…", anything with "@".
  private func isAddress(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range {
      if bytes[index] == 0x40 { return true }
      if bytes[index] == 0x3A, index + 2 < range.upperBound, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F { return true }
    }
    guard range.count > 4 else { return false }
    let start = range.lowerBound
    return bytes[start] | 0x20 == 0x77 && bytes[start + 1] | 0x20 == 0x77 && bytes[start + 2] | 0x20 == 0x77
      && bytes[start + 3] == 0x2E
  }
}
