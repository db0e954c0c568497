import SourceText

/// Reads a value from left to right. Every reading function skips blanks first, and on failure throws without moving.
struct ValueCursor {
  let value: ValueText
  private(set) var offset = 0

  init(_ value: ValueText) { self.value = value }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return offset == value.bytes.count
    }
  }

  /// The next byte that is not blank; nil at the end.
  var next: UInt8? {
    mutating get {
      skipBlanks()
      return offset < value.bytes.count ? value.bytes[offset] : nil
    }
  }

  mutating func skipBlanks() {
    while offset < value.bytes.count, value.bytes[offset].isBlank { offset += 1 }
  }

  /// Reads `mark` when it comes next, blanks before it skipped.
  mutating func take(_ mark: String) -> ByteSpan? {
    skipBlanks()
    let end = offset + mark.utf8.count
    guard end <= value.bytes.count else { return nil }
    var position = offset
    for byte in mark.utf8 {
      guard value.bytes[position] == byte else { return nil }
      position += 1
    }
    defer { offset = end }
    return value.span(offset..<end)
  }

  /// Reads `mark` when it follows without a blank.
  mutating func takeJoined(_ mark: String) -> ByteSpan? {
    guard offset < value.bytes.count, !value.bytes[offset].isBlank else { return nil }
    return take(mark)
  }

  @discardableResult
  mutating func need(_ mark: String) throws(LocatedFault) -> ByteSpan {
    guard let span = take(mark) else { throw unexpected(expected: "'\(mark)'") }
    return span
  }

  /// Reads bytes up to a blank or one of `( ) , | = ? " @ < > + :`; nil when one of those comes next.
  mutating func word() -> Word? {
    skipBlanks()
    let start = offset
    while offset < value.bytes.count, !value.bytes[offset].endsWord { offset += 1 }
    return start == offset ? nil : Word(text: value.text(start..<offset), span: value.span(start..<offset))
  }

  mutating func needWord(_ expected: String) throws(LocatedFault) -> Word {
    guard let word = word() else { throw unexpected(expected: expected) }
    return word
  }

  /// Reads a word and asserts that it is this one.
  mutating func need(word expected: String) throws(LocatedFault) {
    let start = offset
    let found = try needWord("'\(expected)'")
    guard found.text == expected else {
      offset = start
      throw unexpected(expected: "'\(expected)'")
    }
  }

  /// Reads `word` when it comes next as a whole word.
  mutating func take(word expected: String) -> ByteSpan? {
    let start = offset
    if let found = word(), found.text == expected { return found.span }
    offset = start
    return nil
  }

  /// Reads a text between quotation marks, of which there can be none inside.
  mutating func quoted() throws(LocatedFault) -> Word? {
    guard next == UInt8(ascii: "\"") else { return nil }
    guard let closing = value.bytes[(offset + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
      throw LocatedFault(.unclosed("\""), value.span(offset..<offset + 1))
    }
    defer { offset = closing + 1 }
    return Word(text: value.text(offset + 1..<closing), span: value.span(offset..<closing + 1))
  }

  /// Reads everything up to the first `mark` outside quotation marks, or to the end; blanks at the ends are left out.
  mutating func text(upTo mark: Unicode.Scalar) -> Word {
    let mark = UInt8(ascii: mark)
    skipBlanks()
    let start = offset
    var end = offset
    var isQuoted = false
    while offset < value.bytes.count {
      let byte = value.bytes[offset]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == mark { break }
      offset += 1
      if !byte.isBlank { end = offset }
    }
    return Word(text: value.text(start..<end), span: value.span(start..<end))
  }

  mutating func needEnd(or expected: String = "the end of the line") throws(LocatedFault) {
    if !isAtEnd { throw unexpected(expected: expected) }
  }

  /// What comes next, or the end of the value, as a fault.
  mutating func unexpected(expected: String) -> LocatedFault {
    guard !isAtEnd else { return LocatedFault(.missingValue(expected: expected), value.span(offset..<offset)) }
    var end = offset + 1
    if !value.bytes[offset].endsWord {
      while end < value.bytes.count, !value.bytes[end].endsWord { end += 1 }
    }
    return LocatedFault(.unexpected(value.text(offset..<end), expected: expected), value.span(offset..<end))
  }

  /// Goes back to a place that `offset` gave.
  mutating func back(to offset: Int) { self.offset = min(offset, value.bytes.count) }
}

extension UInt8 {
  /// Whether a word of a rule ends before this byte.
  var endsWord: Bool {
    switch self {
    case 0x20, 0x09: true
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "\""), UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "^"), UInt8(ascii: "$"):
      true
    default: false
    }
  }
}
