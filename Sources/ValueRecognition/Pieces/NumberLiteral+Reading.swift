import NormalValues

extension NumberLiteral {
  /// Reads digits with separators at `offset` of `bytes`: "1,234.5", "12,34,567.89", "2019", ".77".
  /// Stops before a separator that does not continue the number. Nil when there is no digit, or more than 36.
  static func read(_ bytes: Span<UInt8>, from offset: Int, to end: Int) -> (literal: NumberLiteral, end: Int)? {
    var position = offset
    var significand: Int128 = 0
    var digits = 0
    var hasSeparators = false
    func isDigit(_ index: Int) -> Bool { index < end && bytes[index] &- 48 < 10 }
    func run(from index: Int) -> Int {
      var index = index
      while isDigit(index) { index += 1 }
      return index
    }
    let firstEnd = run(from: position)
    while position < firstEnd {
      significand = digits < 36 ? significand * 10 + Int128(bytes[position] - 48) : significand
      digits += 1
      position += 1
    }
    if digits > 0, digits <= 3 {
      // Groups of three, or of two before the last as in India.
      var groups: [Range<Int>] = []
      var next = position
      while next < end, let width = separatorWidth(bytes, next, end) {
        let groupEnd = run(from: next + width)
        let length = groupEnd - next - width
        guard length == 3 || length == 2 else { break }
        groups.append(next + width..<groupEnd)
        next = groupEnd
      }
      while let last = groups.last, last.count != 3 { groups.removeLast() }
      let twos = groups.dropLast().filter { $0.count == 2 }.count
      if !groups.isEmpty, twos == 0 || (twos == groups.count - 1 && digits <= 2) {
        for group in groups {
          for index in group {
            significand = digits < 36 ? significand * 10 + Int128(bytes[index] - 48) : significand
            digits += 1
          }
        }
        position = groups[groups.count - 1].upperBound
        hasSeparators = true
      }
    }
    let integerDigits = digits
    var exponent = 0
    var hasPoint = false
    if position < end, bytes[position] == 0x2E, isDigit(position + 1) {
      let fractionEnd = run(from: position + 1)
      // "1.2.3" is no number.
      if !(fractionEnd < end && bytes[fractionEnd] == 0x2E && isDigit(fractionEnd + 1)) || digits == 0 {
        for index in position + 1..<fractionEnd where digits < 36 {
          significand = significand * 10 + Int128(bytes[index] - 48)
          digits += 1
          exponent -= 1
        }
        position = fractionEnd
        hasPoint = true
      }
    }
    guard digits > 0, integerDigits <= 36 else { return nil }
    let literal = NumberLiteral(
      value: Decimal(significand: significand, exponent: exponent), integerDigits: integerDigits,
      hasSeparators: hasSeparators, hasPoint: hasPoint)
    return (literal, position)
  }

  /// Bytes of a separator between groups at `offset`: a comma, or a narrow or plain no-break space.
  private static func separatorWidth(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    if bytes[offset] == 0x2C { return 1 }
    if bytes[offset] == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    if bytes[offset] == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0xAF { return 3 }
    return nil
  }
}
