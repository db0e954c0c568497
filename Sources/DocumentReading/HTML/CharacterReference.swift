/// Decodes `&amp;`, `&#8212;`, `&#x2014;` (WHATWG HTML, section 13.2.5.72 and following).
enum CharacterReference {
  struct Found {
    /// The characters in UTF-8.
    let text: [UInt8]
    /// Bytes of the reference, from the ampersand on.
    let count: Int
  }

  /// The reference whose ampersand stands at `offset`; nil when it is only an ampersand. `isStrict` refuses names without
  /// their semicolon, as Markdown does.
  static func read(at offset: Int, in bytes: [UInt8], before end: Int, isStrict: Bool = false) -> Found? {
    guard offset + 2 < end else { return nil }
    return bytes[offset + 1] == UInt8(ascii: "#")
      ? numeric(offset, bytes, end, isStrict) : named(offset, bytes, end, isStrict)
  }

  /// Appends the bytes of the file in `range` to `text`, references decoded.
  static func append(_ range: Range<Int>, of bytes: [UInt8], to text: inout BlockText) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&"), let found = read(at: index, in: bytes, before: range.upperBound) {
        text.append(start..<index, of: bytes)
        text.append(found.text, from: index..<index + found.count)
        index += found.count
        start = index
      } else {
        index += 1
      }
    }
    text.append(start..<range.upperBound, of: bytes)
  }

  /// The bytes of the file in `range` as text, references decoded and white space collapsed.
  static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    var text = BlockText()
    append(range, of: bytes, to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private static func numeric(_ offset: Int, _ bytes: [UInt8], _ end: Int, _ isStrict: Bool) -> Found? {
    var index = offset + 2
    let isHex = index < end && bytes[index].lowercased == UInt8(ascii: "x")
    if isHex { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < end {
      let byte = bytes[index].lowercased
      let digit: UInt32
      if byte.isDigit {
        digit = UInt32(byte - 0x30)
      } else if isHex, byte >= 0x61, byte <= 0x66 {
        digit = UInt32(byte - 0x57)
      } else {
        break
      }
      // Above the last character of Unicode every further digit is the same error.
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > first, !isStrict || index - first <= 7 else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 } else if isStrict { return nil }
    if value >= 0x80, value <= 0x9F { value = windows1252[Int(value - 0x80)] }
    if value == 0 { value = 0xFFFD }
    return Found(text: Utf8Scan.encoded(value), count: index - offset)
  }

  private static func named(_ offset: Int, _ bytes: [UInt8], _ end: Int, _ isStrict: Bool) -> Found? {
    let first = offset + 1
    var index = first
    while index < end, index - first < 32, bytes[index].isAlphanumeric { index += 1 }
    guard index > first else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") {
      let name = String(decoding: bytes[first..<index], as: UTF8.self)
      if let value = NamedCharacters.values[name] { return Found(text: Utf8Scan.encoded(value), count: index + 1 - offset) }
    }
    guard !isStrict else { return nil }
    var length = min(6, index - first)
    while length >= 2 {
      let name = String(decoding: bytes[first..<first + length], as: UTF8.self)
      if NamedCharacters.legacy.contains(name), let value = NamedCharacters.values[name] {
        return Found(text: Utf8Scan.encoded(value), count: length + 1)
      }
      length -= 1
    }
    return nil
  }

  /// What the numbers 128 to 159 stand for in old pages (WHATWG HTML, section 13.2.5.80).
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
