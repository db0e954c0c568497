import DataReading
import SourceText
import Testing

@Suite struct JSONReaderTests {
  private static func read(_ text: String, _ dialect: JSONReader.Dialect = .json5) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8), dialect: dialect)
  }

  @Test func readsEveryKindOfValueWithItsPlace() throws {
    let text = #"{"a": [1, -2.5, "x\ny", true, null], "b": {"c": {}}}"#
    let value = try Self.read(text, .json)
    let elements = try #require(value["a"]?.elements)
    #expect(elements.map(\.kind) == [.number, .number, .string, .boolean, .null])
    #expect(elements[0].integer == 1)
    #expect(elements[1].numberText == "-2.5")
    #expect(elements[2].string == "x\ny")
    #expect(elements[3].boolean == true)
    #expect(elements[2].span == ByteSpan(16..<22))
    #expect(value["b"]?["c"]?.members.isEmpty == true)
    #expect(value["d"] == nil)
    #expect(value.members.map(\.key) == ["a", "b"])
    #expect(value.members[1].keySpan == ByteSpan(37..<40))
  }

  @Test func readsWhatJSON5Adds() throws {
    let value = try Self.read(
      "\u{FEFF}// facts\n{ unquoted: 'single \\' mark', /* and */ $x_1: +1.5, hex: 0xFF, list: [1, .5, 5.,], }\n")
    #expect(value["unquoted"]?.string == "single ' mark")
    #expect(value["$x_1"]?.numberText == "+1.5")
    #expect(value["hex"]?.numberText == "0xFF")
    #expect(value["list"]?.elements.count == 3)
  }

  @Test(arguments: [
    ("\"\\u00e9\"", "é"), ("\"\\ud83d\\ude80\"", "🚀"), ("\"\\ud83dx\"", "\u{FFFD}x"), ("\"a\\/b\\\\\"", "a/b\\"),
    ("'\\x41\\\nb'", "Ab"),
    ("\"\\udc00\"", "\u{FFFD}"), ("\"\"", ""),
  ])
  func decodesEscapes(_ text: String, _ expected: String) throws {
    #expect(try Self.read(text).string == expected)
  }

  @Test(arguments: [
    ("", "the text ends where a value should stand", 0..<0), ("{", "an object without its end", 0..<1),
    ("[1, 2", "an array without its end", 0..<1), ("{\"a\" 1}", "'1' where ':' should stand", 5..<6),
    ("{\"a\": 1 \"b\": 2}", "'\"' where ',' or '}' should stand", 8..<9), ("[1 2]", "'2' where ',' or ']' should stand", 3..<4),
    ("{a: 1, b: 2, a: 3}", "the key 'a' stands twice in one object", 13..<14),
    ("[1] x", "'x' where the end of the text should stand", 4..<5),
    ("\"abc", "a string without its end", 0..<4), ("\"a\nb\"", "a string without its end", 0..<2),
    ("01", "'01' is no number", 0..<2),
    ("1e", "'1e' is no number", 0..<2), ("NaN", "'NaN' where a value should stand", 0..<3),
    ("\"\\u12\"", "a backslash before something that it does not escape", 1..<3),
    ("/* x", "a comment without its end", 0..<2), ("[,]", "',' where a value should stand", 1..<2),
    ("{,}", "',' where a key should stand", 1..<2),
    ("nul", "'nul' where a value should stand", 0..<3), ("{1: 2}", "'1' where a key should stand", 1..<2),
    ("-", "'-' is no number", 0..<1),
  ])
  func tellsWhatIsWrongAndWhere(_ text: String, _ message: String, _ place: Range<Int>) {
    let fault = #expect(throws: JSONFault.self) { try Self.read(text) }
    #expect(fault?.message == message)
    #expect(fault?.span == ByteSpan(place))
  }

  @Test(arguments: ["{a: 1}", "[1,]", "'x'", "+1", ".5", "5.", "0x1", "// c\n1", "{\"a\": 1,}", "\"\t\""])
  func refusesJSON5InJSON(_ text: String) {
    #expect(throws: JSONFault.self) { try Self.read(text, .json) }
    #expect((try? Self.read(text)) != nil)
  }

  @Test func refusesBytesThatAreNotText() {
    #expect(throws: JSONFault.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
  }

  @Test func refusesTooMuchNestingWithoutExhaustingTheStack() throws {
    let fault = #expect(throws: JSONFault.self) { try Self.read(String(repeating: "[", count: 1_000_000)) }
    #expect(fault?.kind == .tooDeep)
    #expect((try? Self.read(String(repeating: "[", count: 128) + String(repeating: "]", count: 128))) != nil)
  }

  @Test func readsOneLineOfMany() throws {
    let bytes = Array("{\"a\":1}\n{\"a\":2}\n".utf8)
    #expect(try JSONReader.read(bytes, range: 8..<15, dialect: .json)["a"]?.integer == 2)
    #expect(try JSONReader.read(bytes, range: 8..<15, dialect: .json)["a"]?.span == ByteSpan(13..<14))
  }

  @Test(arguments: [
    ("9223372036854775807", 9_223_372_036_854_775_807), ("-9223372036854775808", Int.min), ("9223372036854775808", nil),
    ("1.0", nil),
    ("-0", 0),
  ])
  func readsWholeNumbersThatFit(_ text: String, _ expected: Int?) throws {
    #expect(try Self.read(text).integer == expected)
  }

  @Test func readsAnyBytesWithoutACrash() {
    var state: UInt64 = 20_261_121
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "'", "\"", "\\", "1", "-", "e", ".", "true", "null", "x", "/*", "*/", "//", "\n",
      " ", "é", "\\u00", "\\ud83d",
    ]
    for _ in 0..<5_000 {
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let choice = Int(state >> 33)
        if choice % 31 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: choice >> 8))
        } else {
          bytes += Array(pieces[choice % pieces.count].utf8)
        }
      }
      do {
        let value = try JSONReader.read(bytes)
        #expect(Int(value.span.end) <= bytes.count)
        walk(value)
      } catch { #expect(Int(error.span.end) <= bytes.count && error.span.start <= error.span.end) }
    }
  }

  private func walk(_ value: JSONValue) {
    _ = (value.string, value.integer, value.numberText)
    for member in value.members { walk(member.value) }
    for element in value.elements { walk(element) }
  }
}
