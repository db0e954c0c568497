/// What a backslash means inside a string: RFC 8259 section 7, and the additions of JSON5 section 5.1.
enum JSONEscapes {
  /// The text of a string between its quotation marks, which has been checked. Half a surrogate pair becomes U+FFFD.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < bytes.endIndex else {
        result.append(byte)
        continue
      }
      let escaped = bytes[index]
      index += 1
      switch escaped {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "v"): result.append(0x0B)
      case UInt8(ascii: "0"): result.append(0x00)
      case UInt8(ascii: "x"):
        append(hexadecimal(bytes, index, 2), to: &result)
        index += 2
      case UInt8(ascii: "u"): index = appendUnit(bytes, index, to: &result)
      case 0x0A: break
      case 0x0D: if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      default: result.append(escaped)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How many bytes behind the backslash belong to the escape; nil when it escapes nothing. `index` is behind the backslash.
  static func length(_ bytes: [UInt8], at index: Int, end: Int, isJSON5: Bool) -> Int? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 1
    case UInt8(ascii: "u"):
      return areHexadecimal(bytes, index + 1, 4, end) ? 5 : nil
    case UInt8(ascii: "x") where isJSON5: return areHexadecimal(bytes, index + 1, 2, end) ? 3 : nil
    case UInt8(ascii: "1")...UInt8(ascii: "9"): return nil
    default: return isJSON5 ? 1 : nil
    }
  }

  /// Reads the four digits at `index`, and a second half of a pair behind them; the place behind both.
  private static func appendUnit(_ bytes: ArraySlice<UInt8>, _ index: Int, to result: inout [UInt8]) -> Int {
    let unit = hexadecimal(bytes, index, 4)
    guard (0xD800..<0xDC00).contains(unit), index + 10 <= bytes.endIndex, bytes[index + 4] == UInt8(ascii: "\\"),
      bytes[index + 5] == UInt8(ascii: "u")
    else {
      append(unit, to: &result)
      return index + 4
    }
    let second = hexadecimal(bytes, index + 6, 4)
    guard (0xDC00..<0xE000).contains(second) else {
      append(unit, to: &result)
      return index + 4
    }
    append(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00), to: &result)
    return index + 10
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    result.append(contentsOf: String(Unicode.Scalar(value).map { Character($0) } ?? "\u{FFFD}").utf8)
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>, _ start: Int, _ count: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in start..<min(start + count, bytes.endIndex) { value = value << 4 | UInt32(digit(bytes[index]) ?? 0) }
    return value
  }

  private static func areHexadecimal(_ bytes: [UInt8], _ start: Int, _ count: Int, _ end: Int) -> Bool {
    start + count <= end && bytes[start..<start + count].allSatisfy { digit($0) != nil }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
