import SourceText

/// Writes JSON (RFC 8259) straight into bytes, with keys in the order in which they are given.
///
///     var json = JSONWriter()
///     json.object { $0.member("line", 12); $0.member("quote", "since 2011") }
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  /// `{...}`; `body` adds the members.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed(0x7B, 0x7D, body) }

  /// `[...]`; `body` adds the elements.
  package mutating func array(_ body: (inout JSONWriter) -> Void) { enclosed(0x5B, 0x5D, body) }

  package mutating func string(_ value: String) {
    separate()
    quoted(value)
  }

  package mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A number by its digits, which must be those of a JSON number: "2.50", "-3", "5e120".
  package mutating func number(_ digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
  }

  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  package mutating func key(_ name: String) {
    separate()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  package mutating func member(_ name: String, strings values: [String]) {
    key(name)
    array { json in for value in values { json.string(value) } }
  }

  package mutating func member(_ name: String, object body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  package mutating func member(_ name: String, array body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  /// `{...}` at the start of a line.
  package mutating func objectOnLine(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(0x0A)
    needsComma = false
    object(body)
  }

  /// Ends a line; allowed anywhere between values.
  package mutating func lineBreak() { bytes.append(0x0A) }

  /// Ends a line between two values of newline-delimited JSON: no comma follows.
  package mutating func endRecord() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Escapes what RFC 8259 section 7 requires, and every character that could change what a reader of the file sees: controls, marks of
  /// direction, line separators.
  private mutating func quoted(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [0x5C, UInt8(truncatingIfNeeded: scalar.value)]
      case "\n": bytes += [0x5C, 0x6E]
      case "\r": bytes += [0x5C, 0x72]
      case "\t": bytes += [0x5C, 0x74]
      case _ where scalar.value < 0x7F && scalar.value >= 0x20: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where VisibleText.replacement(for: scalar) != nil: escape(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// "\\u202e"; two of them for a character beyond 16 bits.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      bytes += [0x5C, 0x75]
      for shift in [12, 8, 4, 0] { bytes.append(Self.digits[Int(unit >> UInt16(shift)) & 15]) }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
