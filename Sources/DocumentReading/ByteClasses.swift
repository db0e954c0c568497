/// What single bytes are, by ASCII alone; bytes of longer UTF-8 sequences are none of these.
extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  @inline(__always) var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// Space or tab.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
  @inline(__always) var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isUppercase: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLowercase: Bool { self &- 0x61 < 26 }
  @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }
  /// ASCII punctuation as CommonMark 0.31 counts it, section 2.1.
  @inline(__always) var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
      || (self >= 0x7B && self <= 0x7E)
  }
  /// The small letter of a capital one; every other byte as it is.
  @inline(__always) var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension [UInt8] {
  /// Whether `word` stands at `offset`, capitals and small letters alike. `word` must be in small letters.
  func matches(_ word: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= Swift.min(end, count) else { return false }
    let start = word.utf8Start
    for index in 0..<length where self[offset + index].lowercased != start[index] { return false }
    return true
  }

  /// The first offset in `range` that is not white space, or the end of the range.
  func skippingWhiteSpace(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, self[index].isWhiteSpace { index += 1 }
    return index
  }

  /// `range` without white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skippingWhiteSpace(range)
    var end = range.upperBound
    while end > start, self[end - 1].isWhiteSpace { end -= 1 }
    return start..<end
  }
}
