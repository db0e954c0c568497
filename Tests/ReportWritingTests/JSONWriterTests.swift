import ReportWriting
import Testing

@Suite struct JSONWriterTests {
  @Test func keepsTheOrderOfKeys() {
    var json = JSONWriter()
    json.object { json in
      json.member("b", 1)
      json.member("a", true)
      json.member("none", nil as String?)
      json.member("list", strings: ["x", "y"])
      json.member("empty", object: { _ in })
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"b":1,"a":true,"none":null,"list":["x","y"],"empty":{}}"#)
  }

  @Test func everyCharacterComesBack() throws {
    let text = String(
      String.UnicodeScalarView((0..<0x3000).compactMap(Unicode.Scalar.init) + ["\u{FFFD}", "\u{1F9D1}", "\u{10FFFF}"]))
    var json = JSONWriter()
    json.string(text)
    #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    #expect(try JSONValue(parsing: json.bytes) == .string(text))
  }
}
