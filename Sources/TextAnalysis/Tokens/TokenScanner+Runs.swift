/// Ends of runs of characters, and the small tests that look at them.
extension TokenScanner {
  /// After the letters, digits and combining marks from `offset` on.
  @inline(__always)
  func endOfLetters(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      let glyph = Glyph.read(bytes, at: offset)
      guard glyph.kind == .letter || glyph.kind == .digit else { break }
      offset += glyph.length
    }
    return offset
  }

  func endOfDigits(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      let glyph = Glyph.read(bytes, at: offset)
      guard glyph.kind == .digit else { break }
      offset += glyph.length
    }
    return offset
  }

  func endOfRun(_ bytes: Span<UInt8>, _ offset: Int, _ kind: Glyph.Kind) -> Int {
    var offset = offset
    while offset < bytes.count {
      let glyph = Glyph.read(bytes, at: offset)
      guard glyph.kind == kind else { break }
      offset += glyph.length
    }
    return offset
  }

  /// After an emoji with its joiners, skin tones and selectors. Two flags side by side are one token; nothing needs them apart.
  func endOfEmoji(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] >= 0x80 {
      let glyph = Glyph.read(bytes, at: offset)
      let isJoiner = glyph.length == 3 && Scalar.read(bytes, at: offset).value == 0x200D
      guard glyph.kind == .emoji || isJoiner else { break }
      offset += glyph.length
    }
    return offset
  }

  /// After everything up to the next blank or quotation mark, without marks that belong to the sentence around a link.
  func endOfLink(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    var end = offset
    var depth = 0
    while offset < bytes.count {
      let glyph = Glyph.read(bytes, at: offset)
      switch glyph.kind {
      case .blank, .straightDouble, .openingDouble, .closingDouble: return end
      case .openingBracket:
        depth += 1
        offset += glyph.length
      case .closingBracket:
        depth -= 1
        if depth < 0 { return end }
        offset += glyph.length
        end = offset
      case .period, .comma, .colon, .stop, .apostrophe, .openingSingle, .ellipsis: offset += glyph.length
      case .mark:
        if bytes[offset] == UInt8(ascii: "<") || bytes[offset] == UInt8(ascii: ">") { return end }
        offset += glyph.length
        if bytes[offset - 1] != UInt8(ascii: ";") { end = offset }
      default:
        offset += glyph.length
        end = offset
      }
    }
    return end
  }

  /// Whether two digits of a year and no more follow an apostrophe: "'80s", "the class of '24".
  func isDecade(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset + 1 < bytes.count, bytes[offset] &- 0x30 < 10, bytes[offset + 1] &- 0x30 < 10 else { return false }
    let end = decadeEnd(bytes, offset)
    let kind = Glyph.kind(bytes, at: end)
    return end - offset <= 3 && kind != .letter && kind != .digit
  }

  func decadeEnd(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    let end = offset + 2
    return end < bytes.count && bytes[end] | 0x20 == UInt8(ascii: "s") ? end + 1 : end
  }
}
