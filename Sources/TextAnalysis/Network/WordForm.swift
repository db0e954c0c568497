/// How a word is written, from its bytes alone.
package enum WordForm: UInt16, CaseIterable, Sendable {
  case small, capitalised, singleCapital, capitals, mixed, digits, number, lettersAndDigits, hyphenatedCapitalised, hyphenated
  case dotted, punctuation, clitic, other

  package init(_ word: Span<UInt8>) {
    var upper = 0
    var lower = 0
    var digits = 0
    var dots = 0
    var hyphens = 0
    var others = 0
    for index in word.indices {
      switch word[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): lower += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "-"): hyphens += 1
      case 0xC3 where Self.isCapital(word, index): upper += 1
      case 0xC3...0xCF: lower += 1
      case 0x80...0xBF: break
      default: others += 1
      }
    }
    let startsUpper = Self.isCapital(word, 0)
    let letters = upper + lower
    self =
      if letters + digits == 0 {
        .punctuation
      } else if !word.isEmpty, word[0] == UInt8(ascii: "'") || word[0] == 0xE2 {
        .clitic
      } else if letters == 0 {
        others + dots + hyphens == 0 ? .digits : .number
      } else if digits > 0 {
        .lettersAndDigits
      } else if hyphens > 0 {
        startsUpper ? .hyphenatedCapitalised : .hyphenated
      } else if dots > 0 {
        .dotted
      } else if upper == 0 {
        .small
      } else if lower == 0 {
        upper == 1 ? .singleCapital : .capitals
      } else if startsUpper, upper == 1 {
        .capitalised
      } else {
        .mixed
      }
  }

  /// Whether a capital of ASCII or Latin-1 (U+00C0...U+00DE) begins at `index`.
  private static func isCapital(_ word: Span<UInt8>, _ index: Int) -> Bool {
    guard index < word.count else { return false }
    if word[index] == 0xC3, index + 1 < word.count { return (0x80...0x9E).contains(word[index + 1]) && word[index + 1] != 0x97 }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(word[index])
  }
}
