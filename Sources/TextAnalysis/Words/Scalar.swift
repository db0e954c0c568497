/// One Unicode scalar read from UTF-8, and what the folding of words makes of it.
struct Scalar {
  let value: UInt32
  /// Bytes taken, 1 to 4. A byte that is not part of valid UTF-8 reads as U+FFFD of length 1.
  let length: Int

  /// - Precondition: `offset` lies in `bytes`.
  static func read(_ bytes: Span<UInt8>, at offset: Int) -> Scalar {
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 1 else { return Scalar(value: length == 1 ? UInt32(lead) : 0xFFFD, length: 1) }
    guard lead < 0xF5, bytes.count - offset >= length else { return Scalar(value: 0xFFFD, length: 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for position in 1..<length {
      let byte = bytes[offset + position]
      guard byte & 0xC0 == 0x80 else { return Scalar(value: 0xFFFD, length: 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Scalar(value: value, length: length)
  }

  /// The small letter of a Latin, Greek or Cyrillic capital; any other scalar is itself.
  static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x21F, 0x1E00...0x1E95, 0x1EA0...0x1EFF, 0x460...0x481:
      scalar | 1
    case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC: scalar + (scalar & 1)
    case 0x400...0x40F: scalar + 0x50
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    default: scalar
    }
  }

  /// The Latin letters without their accents, in ASCII and in small letters; empty for a combining mark; nil where there is no
  /// such spelling. After the decompositions and special cases of the Unicode Latin blocks.
  static func unaccented(_ scalar: UInt32) -> StaticString? {
    if (0x300...0x36F).contains(scalar) { return "" }
    switch lowercase(scalar) {
    case 0xE0...0xE5, 0x101, 0x103, 0x105, 0x1CE, 0x1EA1...0x1EB7: return "a"
    case 0xE6: return "ae"
    case 0xE7, 0x107, 0x109, 0x10B, 0x10D: return "c"
    case 0x10F, 0x111, 0xF0: return "d"
    case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B, 0x1EB9...0x1EC7: return "e"
    case 0x11D, 0x11F, 0x121, 0x123, 0x1E7: return "g"
    case 0x125, 0x127: return "h"
    case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131, 0x1D0, 0x1EC9, 0x1ECB: return "i"
    case 0x135: return "j"
    case 0x137: return "k"
    case 0x13A, 0x13C, 0x13E, 0x140, 0x142: return "l"
    case 0xF1, 0x144, 0x146, 0x148: return "n"
    case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151, 0x1A1, 0x1D2, 0x1ECD...0x1EE3: return "o"
    case 0x153: return "oe"
    case 0x155, 0x157, 0x159: return "r"
    case 0x15B, 0x15D, 0x15F, 0x161, 0x219: return "s"
    case 0xDF: return "ss"
    case 0x163, 0x165, 0x167, 0x21B: return "t"
    case 0xFE: return "th"
    case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173, 0x1B0, 0x1D4, 0x1EE5...0x1EF1: return "u"
    case 0x175, 0x1E81, 0x1E83, 0x1E85: return "w"
    case 0xFD, 0xFF, 0x177, 0x1EF3...0x1EF9: return "y"
    case 0x17A, 0x17C, 0x17E: return "z"
    default: return nil
    }
  }

  /// Appends `scalar` as UTF-8.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x1_0000 {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
