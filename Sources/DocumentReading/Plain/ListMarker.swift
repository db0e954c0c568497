/// The mark that begins an item of a list in plain text: a bullet, a dash, a number or a letter in brackets.
struct ListMarker: Hashable {
  enum Kind: Hashable {
    /// A character that is used for nothing else; its code point.
    case bullet(UInt32)
    /// `-`, `*`, `+`, en dash: also used in running text, so white space must follow.
    case dash(UInt32)
    case number
    case letter

    /// Rank of the glyph in lists that tell depth by the glyph alone: hollow and dash-like ones stand below full ones.
    var rank: Int {
      switch self {
      case .bullet(0x25E6), .bullet(0x25CB), .letter: 1
      case .dash(0x2013): 1
      case .bullet(0x25AA), .bullet(0x25AB), .bullet(0x25A0): 2
      default: 0
      }
    }
  }

  let kind: Kind
  /// Columns of white space before the mark; a tab counts four.
  let indent: Int
  /// Where the item's text begins; the end of the line when the mark stands alone.
  let content: Int

  /// The mark at the start of `line`; nil when the line begins with text.
  static func read(_ line: Range<Int>, of bytes: [UInt8]) -> ListMarker? {
    var index = line.lowerBound
    var indent = 0
    while index < line.upperBound {
      if bytes[index] == 0x09 {
        indent += 4
      } else if bytes[index] == 0x20 {
        indent += 1
      } else if bytes[index] == 0xC2, index + 1 < line.upperBound, bytes[index + 1] == 0xA0 {
        indent += 1
        index += 1
      } else {
        break
      }
      index += 1
    }
    guard index < line.upperBound else { return nil }
    let scalar = Utf8Scan.scalar(at: index, in: bytes, before: line.upperBound)
    guard let value = scalar.value else { return nil }
    var after = index + scalar.count
    let kind: Kind
    switch value {
    case 0x2022, 0x2023, 0x25E6, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25CF, 0x25CB, 0x25B6, 0x25B8, 0x25BA, 0x27A4, 0x2714,
      0x2713, 0x2043, 0x2219, 0xB7, 0x27A2, 0x2756, 0x25C6, 0x25FE, 0x25FC, 0x2192, 0x27A1, 0x1F539, 0x1F538, 0xF0B7:
      kind = .bullet(value)
      if bytes.startsVariationSelector(at: after, before: line.upperBound) { after += 3 }
    case 0x2D, 0x2A, 0x2B, 0x2013:
      kind = .dash(value)
      guard after == line.upperBound || bytes[after].isBlank else { return nil }
    case 0x30...0x39:
      guard let end = numberEnd(index, line, bytes) else { return nil }
      kind = .number
      after = end
    case 0x28, 0x61...0x7A:
      guard let end = letterEnd(index, line, bytes) else { return nil }
      kind = .letter
      after = end
    default: return nil
    }
    return ListMarker(kind: kind, indent: indent, content: bytes.skippingWhiteSpace(after..<line.upperBound))
  }

  /// Whether `line` begins with a character that is only used as a bullet.
  static func beginsWithBullet(_ line: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard let marker = read(line, of: bytes), case .bullet = marker.kind else { return false }
    return true
  }

  /// Where the text behind a bullet at the start of `text` begins; nil when there is none.
  static func bullet(at text: [UInt8]) -> Int? {
    guard let marker = read(0..<text.count, of: text), case .bullet = marker.kind, marker.content < text.count else { return nil }
    return marker.content
  }

  /// `12.`, `3)`, at most three digits, and white space after it.
  private static func numberEnd(_ start: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var index = start
    while index < line.upperBound, bytes[index].isDigit { index += 1 }
    guard index - start <= 3, index < line.upperBound else { return nil }
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
    index += 1
    return index < line.upperBound && bytes[index].isBlank ? index : nil
  }

  /// `(a)`, `(12)`, `a)`, `(iv)` and white space after it.
  private static func letterEnd(_ start: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var index = start
    let isOpened = bytes[index] == UInt8(ascii: "(")
    if isOpened { index += 1 }
    let first = index
    while index < line.upperBound, bytes[index].isAlphanumeric { index += 1 }
    let isRoman = (first..<index).allSatisfy { "ivx".utf8.contains(bytes[$0]) }
    let isNumber = (first..<index).allSatisfy { bytes[$0].isDigit } && index - first <= 2
    guard index > first, index - first == 1 || isRoman || (isOpened && isNumber), index - first <= 4 else { return nil }
    guard index + 1 < line.upperBound, bytes[index] == UInt8(ascii: ")"), bytes[index + 1].isBlank else { return nil }
    return index + 1
  }
}

extension [UInt8] {
  /// Whether U+FE0E or U+FE0F stands at `offset`.
  func startsVariationSelector(at offset: Int, before end: Int) -> Bool {
    offset + 2 < end && self[offset] == 0xEF && self[offset + 1] == 0xB8 && self[offset + 2] & 0xFE == 0x8E
  }
}
