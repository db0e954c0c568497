/// Spelling as the word table knows it: small letters, every digit a 0, straight quotation marks, ASCII hyphens.
package enum NetworkSpelling {
  /// Appends `word`, folded, to `folded`. Latin letters of two bytes become small too; accents are kept.
  package static func append(_ word: Span<UInt8>, to folded: inout [UInt8]) {
    var index = 0
    while index < word.count {
      let byte = word[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): folded.append(UInt8(ascii: "0"))
      case 0xC3 where index + 1 < word.count:
        let second = word[index + 1]
        folded.append(byte)
        // U+00C0...U+00DE are the capitals of U+00E0...U+00FE, but for the multiplication sign.
        folded.append((0x80...0x9E).contains(second) && second != 0x97 ? second + 0x20 : second)
        index += 1
      case 0xC4, 0xC5:
        folded.append(byte)
        guard index + 1 < word.count else { break }
        folded.append(small(byte, word[index + 1]))
        index += 1
      case 0xE2 where index + 2 < word.count && word[index + 1] == 0x80:
        if let plain = plain(word[index + 2]) {
          folded.append(contentsOf: plain)
        } else {
          folded.append(contentsOf: [byte, word[index + 1], word[index + 2]])
        }
        index += 2
      default: folded.append(byte)
      }
      index += 1
    }
  }

  /// The folded form of `word`.
  package static func folded(_ word: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    append(word.span, to: &folded)
    return folded
  }

  /// The second byte of the small letter of U+0100...U+017F, where capitals and small letters alternate in three runs.
  private static func small(_ first: UInt8, _ second: UInt8) -> UInt8 {
    let scalar = (UInt32(first) & 0x1F) << 6 | (UInt32(second) & 0x3F)
    let capitalIsOdd = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
    let isCapital = (scalar & 1 == 1) == capitalIsOdd
    let hasSmall = scalar != 0x130 && scalar != 0x131 && scalar != 0x138 && scalar != 0x178 && scalar != 0x17F
    // Only U+013F and U+017F end a run of 64, and neither is the capital of the next letter but U+013F, which is left alone.
    return isCapital && hasSmall && second != 0xBF ? second + 1 : second
  }

  /// The ASCII form of U+20xx with this last byte, when it is a hyphen or a quotation mark.
  private static func plain(_ last: UInt8) -> [UInt8]? {
    switch last {
    case 0x90, 0x91: [UInt8(ascii: "-")]
    case 0x98...0x9B: [UInt8(ascii: "'")]
    case 0x9C...0x9F: [UInt8(ascii: "\"")]
    default: nil
    }
  }
}
