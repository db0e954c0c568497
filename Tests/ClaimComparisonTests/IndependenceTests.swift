import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

@Suite struct IndependenceTests {
  private static func sequences(_ words: Range<UInt32>) -> WordSequences { WordSequences(ofWords: Array(words)) }

  @Test func sharesAreOfTheShorterText() throws {
    let long = Self.sequences(0..<107)
    #expect(try #require(long.share(with: Self.sequences(0..<57))) == 1)
    #expect(try #require(long.share(with: Self.sequences(50..<157))) == 0.5)
    #expect(try #require(long.share(with: Self.sequences(200..<300))) == 0)
    #expect(long.share(with: Self.sequences(0..<10)) == nil)
  }

  @Test func sharesOfLongTextsAreEstimatedWell() throws {
    let first = Self.sequences(0..<4007)
    #expect(first.hashes.count == WordSequences.limit)
    #expect(abs(try #require(first.share(with: Self.sequences(2000..<6007))) - 0.5) < 0.1)
    #expect(try #require(first.share(with: Self.sequences(0..<807))) > 0.9)
  }

  @Test func sequencesAreWrittenAndReadBack() {
    let sequences = Self.sequences(0..<100)
    #expect(WordSequences(text: sequences.text) == sequences)
    for text in ["0", "0000000g", "0000000200000001", "+0000001"] { #expect(WordSequences(text: text) == nil) }
  }

  @Test func sourcesThatAloneShareOddValuesAreOneVoice() throws {
    var room = Newsroom()
    let odd = ["b.md", "c.md"]
    for path in ["a.md", "b.md", "c.md", "d.md", "e.md"] {
      room.article(path)
      for (name, year) in [("Ada Smith", 2011), ("Lee Park", 2007)] {
        room.state(
          "joining",
          [
            ("person", room.person(name)), ("organization", room.organization("Northwind")),
            ("date", .date(StatedDate(.year(odd.contains(path) ? year + 4 : year)))),
          ])
      }
    }
    let findings = room.findings().filter { $0.rule == "CC201" }
    #expect(findings.count == 2)
    for finding in findings {
      #expect(finding.sides.map(\.voices) == [3, 1])
      #expect(finding.majority == 0)
      #expect(finding.independence == "two of these five texts alone share two values: counted as one voice")
    }
  }
}
