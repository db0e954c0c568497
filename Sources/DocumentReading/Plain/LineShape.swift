/// What can be told of a line, or of a short block, by its look alone.
struct LineShape {
  /// Characters, as code points.
  private(set) var width = 0
  private(set) var words = 0
  /// Words that begin with a capital letter, a digit or a character beyond ASCII.
  private(set) var capitalWords = 0
  private(set) var hasLetters = false
  private(set) var hasSmallLetters = false
  /// The last visible character, closing quotation marks and brackets left out; 0 for an empty line.
  private(set) var lastMark: UInt32 = 0
  /// Whether a sentence ends inside: a stop, a gap and a capital after it.
  private(set) var hasInnerStop = false
  /// The first visible character.
  private(set) var first: UInt32 = 0

  /// One pass over `range`.
  init(_ range: Range<Int>, of bytes: [UInt8]) {
    var index = range.lowerBound
    var atWordStart = true
    var stopBefore = false
    var wordLength = 0
    while index < range.upperBound {
      let scalar = Utf8Scan.scalar(at: index, in: bytes, before: range.upperBound)
      let value = scalar.value ?? 0xFFFD
      index += scalar.count
      width += 1
      if value == 0x20 || value == 0xA0 || (value < 0x80 && UInt8(value).isWhiteSpace) {
        atWordStart = true
        // "J. Roe" and "St. Ives" do not end a sentence; a stop after a longer word does.
        stopBefore = Self.isStop(lastMark) && (wordLength > 3 || lastMark != 0x2E)
        wordLength = 0
        continue
      }
      if first == 0 { first = value }
      let byte = value < 0x80 ? UInt8(value) : 0
      if byte.isLetter || value >= 0xC0 && !Utf8Scan.isPictograph(value) && !Self.isPunctuation(value) {
        hasLetters = true
        wordLength += 1
      }
      if byte.isLowercase { hasSmallLetters = true }
      if atWordStart, byte.isAlphanumeric || value >= 0xC0 && !Self.isPunctuation(value) {
        atWordStart = false
        if !Utf8Scan.isPictograph(value) {
          words += 1
          if !byte.isLowercase {
            capitalWords += 1
            if stopBefore, !byte.isDigit { hasInnerStop = true }
          }
        }
        stopBefore = false
      }
      if !Self.isClosing(value) { lastMark = value }
    }
  }

  /// Whether the line ends as a sentence does.
  var endsSentence: Bool { Self.isStop(lastMark) }
  /// Whether the line ends as a sentence or a lead-in does.
  var endsText: Bool { endsSentence || lastMark == 0x3A }
  var isAllCapitals: Bool { hasLetters && !hasSmallLetters }
  var beginsWithPictograph: Bool { Utf8Scan.isPictograph(first) }
  var beginsSmall: Bool { first >= 0x61 && first <= 0x7A }

  static func isStop(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026 || value == 0x3002
  }

  private static func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x203A: true
    default: false
    }
  }

  private static func isPunctuation(_ value: UInt32) -> Bool {
    (0x2010...0x206F).contains(value) || value == 0xD7 || value == 0xF7 || (0x3000...0x3003).contains(value)
      || (0xFE00...0xFE0F).contains(value)
  }
}
