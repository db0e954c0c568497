package import NormalValues
import SourceText

/// The "yes" and "no" lines of rules.
extension RuleCompiler {
  /// "TEXT => claim; claim".
  func positiveExample(_ line: RuleLine) throws(LocatedFault) -> ReadExample {
    guard let arrow = line.value.last("=>") else {
      if let other = line.value.last("->") {
        throw LocatedFault(.unexpected("->", expected: "'=>'"), line.value.span(other..<other + 2))
      }
      throw LocatedFault(
        .missingValue(expected: "'=> kind(slot=value)'"), line.value.isEmpty ? line.keyword.span : line.value.endSpan)
    }
    let (text, published) = try exampleText(line, upTo: arrow)
    var cursor = ValueCursor(line.value)
    cursor.back(to: arrow + 2)
    var claims: [ReadExample.Claim] = []
    repeat { claims.append(try claim(&cursor)) } while cursor.take(";") != nil
    try cursor.needEnd()
    return ReadExample(text: text, claims: claims, published: published, span: line.span)
  }

  func negativeExample(_ line: RuleLine) throws(LocatedFault) -> ReadExample {
    if let arrow = line.value.last("=>") {
      throw LocatedFault(
        .unexpected("=>", expected: "nothing but a text that gives no claim"), line.value.span(arrow..<arrow + 2))
    }
    let (text, published) = try exampleText(line, upTo: line.value.bytes.count)
    return ReadExample(text: text, claims: nil, published: published, span: line.span)
  }

  /// The text, and the day in front of it: "@2019-05-02 Ada Smith left Northwind last year."
  private func exampleText(_ line: RuleLine, upTo end: Int) throws(LocatedFault) -> (String, published: Int) {
    var cursor = ValueCursor(line.value)
    var published = RuleExample.usualDay
    let start: Int
    if cursor.take("@") != nil {
      let date = try cursor.needWord("a day, as in @2019-05-02")
      guard let day = CivilDate(isoDay: date.text) else {
        throw LocatedFault(.exampleValue(date.text, type: "a day such as 2019-05-02"), date.span)
      }
      published = day.dayNumber
    }
    cursor.skipBlanks()
    start = min(cursor.offset, end)
    var textEnd = end
    while textEnd > start, line.value.bytes[textEnd - 1].isBlank { textEnd -= 1 }
    guard start < textEnd else { throw LocatedFault(.missingValue(expected: "a text"), line.keyword.span) }
    return (line.value.text(start..<textEnd), published)
  }

  /// "not departure(person=Ada Smith, date=2019)". A value ends at a comma or the closing bracket outside quotation marks and
  /// brackets of its own; quotation marks around a whole value do not belong to it.
  private func claim(_ cursor: inout ValueCursor) throws(LocatedFault) -> ReadExample.Claim {
    var kind = try cursor.needWord("a kind of claim")
    let isDenied = kind.text == "not" && cursor.next != UInt8(ascii: "(")
    if isDenied { kind = try cursor.needWord("a kind of claim") }
    let open = try cursor.need("(")
    var slots: [(slot: Word, value: Word)] = []
    repeat {
      let slot = try cursor.needWord("a slot")
      try cursor.need("=")
      let value = try cursor.exampleValue()
      if slots.contains(where: { $0.slot.text == slot.text }) { throw LocatedFault(.repeatedSlot(slot.text), slot.span) }
      slots.append((slot, value))
    } while cursor.take(",") != nil
    guard cursor.take(")") != nil else { throw LocatedFault(.unclosed("("), open) }
    return ReadExample.Claim(kind: kind, isDenied: isDenied, slots: slots)
  }
}

extension ValueCursor {
  fileprivate mutating func exampleValue() throws(LocatedFault) -> Word {
    let start = offset
    if let quoted = try quoted() {
      if let next, next == UInt8(ascii: ",") || next == UInt8(ascii: ")") { return quoted }
      back(to: start)
    }
    skipBlanks()
    let from = offset
    var end = from
    var depth = 0
    var isQuoted = false
    while end < value.bytes.count {
      let byte = value.bytes[end]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if depth < 0 || (depth == 0 && byte == UInt8(ascii: ",")) { break }
      }
      end += 1
    }
    back(to: end)
    while end > from, value.bytes[end - 1].isBlank { end -= 1 }
    guard end > from else { throw unexpected(expected: "a value") }
    return Word(text: value.text(from..<end), span: value.span(from..<end))
  }
}

extension ValueText {
  /// Where the last of two ASCII marks side by side stands.
  fileprivate func last(_ marks: StaticString) -> Int? {
    var index = bytes.count - 2
    while index >= 0 {
      if bytes[index] == marks.utf8Start[0], bytes[index + 1] == marks.utf8Start[1] { return index }
      index -= 1
    }
    return nil
  }

  fileprivate var endSpan: ByteSpan { span(bytes.count..<bytes.count) }
}

extension CivilDate {
  /// "2019-05-02"; nil for anything else.
  package init?(isoDay text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].utf8.count == 4, parts[1].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension RuleLine {
  /// "yes" or "no".
  var isExample: Bool { keyword.text == "yes" || keyword.text == "no" }
}
