/// One character as the tokenizer sees it: what it can do, and its length in bytes.
struct Glyph {
  enum Kind: UInt8 {
    case blank, letter, digit, period, comma, colon, stop, slash, ampersand, at, hash, plus
    /// ' and U+2019: apostrophe or single quotation mark.
    case apostrophe
    case openingSingle
    case straightDouble, openingDouble, closingDouble
    case hyphen
    /// Figure dash to horizontal bar, minus.
    case dash
    case ellipsis, currency, openingBracket, closingBracket, emoji
    /// Any other mark.
    case mark
  }

  let kind: Kind
  /// 1 to 4; a byte that is not part of valid UTF-8 is a letter of length 1.
  let length: Int

  /// The character at `offset`.
  ///
  /// - Precondition: `offset` lies in `bytes`.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, at offset: Int) -> Glyph {
    let byte = bytes[offset]
    if byte < 0x80 { return Glyph(kind: ascii[Int(byte)], length: 1) }
    let scalar = Scalar.read(bytes, at: offset)
    return Glyph(kind: kind(of: scalar.value), length: scalar.length)
  }

  /// The kind of the character at `offset`; blank at the end of the text.
  @inline(__always)
  static func kind(_ bytes: Span<UInt8>, at offset: Int) -> Kind {
    offset < bytes.count ? read(bytes, at: offset).kind : .blank
  }

  private static let ascii: [Kind] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0...32, 127: .blank
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "`"): .openingSingle
    case UInt8(ascii: "\""): .straightDouble
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openingBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closingBracket
    default: .mark
    }
  }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x80...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .blank
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xAB, 0x201C, 0x201E, 0x201F: .openingDouble
    case 0xBB, 0x201D: .closingDouble
    case 0x2018, 0x201A, 0x201B, 0x2039: .openingSingle
    case 0x2019, 0x02BC, 0x203A, 0x2032: .apostrophe
    case 0xBC...0xBE, 0x2150...0x215E: .digit
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0x2026: .ellipsis
    case 0xAA, 0xB5, 0xBA, 0xAD, 0xB2, 0xB3, 0xB9, 0x200C, 0x200D, 0x2060: .letter
    case 0xA1, 0xA6...0xBF, 0xD7, 0xF7: .mark
    case 0x2016...0x206F, 0x2190...0x25FF, 0x2900...0x2AFF, 0x3001...0x303F: .mark
    case 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF, 0xFE0F, 0x20E3, 0xE0020...0xE007F: .emoji
    default: .letter
    }
  }
}
