import DataReading
import SourceText
import Testing

@Suite struct SeparatedValuesTests {
  private static func cells(_ text: String) throws -> [[String]] {
    try SeparatedValues(Array(text.utf8)).rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
    ("a\tb\n1\t2,3", [["a", "b"], ["1", "2,3"]]),
    ("a,b\n\"x, \"\"y\"\"\nz\" , 2\n\n", [["a", "b"], ["x, \"y\"\nz", "2"]]), ("\u{FEFF}a\n", [["a"]]), ("", []),
    ("a,b\n , \n", [["a", "b"]]),
    ("a,b\n1,\n", [["a", "b"], ["1", ""]]),
  ])
  func readsRows(_ text: String, _ expected: [[String]]) throws {
    #expect(try Self.cells(text) == expected)
  }

  @Test func knowsWhereCellsStand() throws {
    let rows = try SeparatedValues(Array("name, year\n\"Ada\", 2011\n".utf8)).rows
    #expect(rows[1].map(\.span) == [ByteSpan(11..<16), ByteSpan(18..<22)])
  }

  @Test func tellsWhatIsWrong() {
    #expect(throws: SeparatedValues.Fault.unclosedQuotation(ByteSpan(2..<3))) { try Self.cells("a,\"b") }
    #expect(throws: SeparatedValues.Fault.textAfterQuotation(ByteSpan(3..<4))) { try Self.cells("\"a\"b") }
    #expect(throws: SeparatedValues.Fault.notUTF8(ByteSpan(0..<1))) { try SeparatedValues([0xFF]) }
  }
}
