/// How many cells of a terminal a character takes.
///
/// Wide characters are those of East Asian Width W and F (Unicode Standard Annex 11) and the emoji that terminals draw wide;
/// combining marks and format characters take no cell (Unicode general categories Mn, Me and Cf).
package enum DisplayWidth {
  /// 0, 1 or 2. Control characters are not drawn: callers replace them before.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants that join the syllable before them (Hangul Jamo).
    if (0x1160...0x11FF).contains(value) { return 0 }
    // Two regional indicators make one flag of two cells.
    if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
    // Skin tones join the emoji before them.
    if (0x1F3FB...0x1F3FF).contains(value) { return 0 }
    return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// The cells of `scalar` behind `previous`: an emoji joined to the one before it takes none.
  package static func of(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Int {
    previous == "\u{200D}" && scalar.properties.isEmoji ? 0 : of(scalar)
  }

  /// The cells of a text.
  package static func of(_ text: String) -> Int {
    var width = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      width += of(scalar, after: previous)
      previous = scalar
    }
    return width
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(value) }
  }
}
