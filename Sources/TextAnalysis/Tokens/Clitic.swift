/// What follows an apostrophe and is a token with it.
enum Clitic {
  /// "s", "m", "d", "ll", "re", "ve" in either case.
  @inline(__always)
  static func isClitic(_ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    let first = bytes[letters.lowerBound] | 0x20
    switch letters.count {
    case 1: return first == UInt8(ascii: "s") || first == UInt8(ascii: "m") || first == UInt8(ascii: "d")
    case 2:
      let second = bytes[letters.lowerBound + 1] | 0x20
      return first == UInt8(ascii: "l") && second == UInt8(ascii: "l")
        || (first == UInt8(ascii: "r") || first == UInt8(ascii: "v")) && second == UInt8(ascii: "e")
    default: return false
    }
  }

  /// Words that begin with an apostrophe: "'em", "'til".
  static func isShortWord(_ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    guard letters.count <= 5 else { return false }
    var word: [UInt8] = []
    for offset in letters { word.append(bytes[offset] | 0x20) }
    return shortWords.contains(word)
  }

  private static let shortWords = WordList("em til tis twas cause n bout")
}
