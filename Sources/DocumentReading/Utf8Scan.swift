/// Reads single characters of UTF-8 and tells what is not UTF-8.
enum Utf8Scan {
  /// A character at an offset: its code point and length; a code point of nil stands for bytes that are not UTF-8.
  struct Scalar {
    let value: UInt32?
    let count: Int
  }

  /// The character at `offset`. What is not UTF-8 is one maximal subpart (Unicode 15, section 3.9, U+FFFD substitution).
  ///
  /// - Precondition: `offset` is inside `bytes`.
  static func scalar(at offset: Int, in bytes: [UInt8], before end: Int) -> Scalar {
    let first = bytes[offset]
    if first < 0x80 { return Scalar(value: UInt32(first), count: 1) }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { low = 0xA0 } else if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { low = 0x90 } else if first == 0xF4 { high = 0x8F }
    default: return Scalar(value: nil, count: 1)
    }
    var value = UInt32(first & (0x7F >> UInt8(length)))
    var read = 1
    while read < length {
      guard offset + read < end, bytes[offset + read] >= low, bytes[offset + read] <= high else {
        return Scalar(value: nil, count: read)
      }
      value = value << 6 | UInt32(bytes[offset + read] & 0x3F)
      low = 0x80
      high = 0xBF
      read += 1
    }
    return Scalar(value: value, count: length)
  }

  /// The first offset at which `bytes` are not UTF-8; nil when all of them are.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let scalar = scalar(at: offset, in: bytes, before: bytes.count)
      if scalar.value == nil { return offset }
      offset += scalar.count
    }
    return nil
  }

  /// Characters that a reader does not see and that would only part a word: soft hyphen, zero-width space, word joiner,
  /// byte order mark, direction marks.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Emoji and dingbats that stand for a picture; by the blocks that hold them (Unicode 15, Emoji_Presentation and
  /// Extended_Pictographic), so that arrows and bullets of text are not among them.
  static func isPictograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x1F300...0x1FAFF, 0x1F1E6...0x1F1FF, 0x2600...0x26FF, 0x2728, 0x2733, 0x2734, 0x274C, 0x274E, 0x2753...0x2757,
      0x2763, 0x2764, 0x2795...0x2797, 0x2705, 0x2708...0x270D, 0x231A, 0x231B, 0x23E9...0x23F3, 0x2B50, 0x2B55:
      true
    default: false
    }
  }

  /// The UTF-8 of `value`; U+FFFD where `value` is not a character.
  static func encoded(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return replacement }
    return Array(String(Character(scalar)).utf8)
  }

  /// U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
