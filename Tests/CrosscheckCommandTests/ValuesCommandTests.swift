import Foundation
import Testing

@testable import CrosscheckCommand

@Suite struct ValuesCommandTests {
  private let program: ProgramRun

  init() throws {
    program = try ProgramRun([
      "a.md":
        "---\npublished: 2025-06-18\nlang: en-GB\n---\n\n# Opening 🙂\n\nThe *quay* 🚢 opened on 3/4/2019, and cost **$2.4 billion** last year.\n",
      "us.md": "The quay opened on 3/4/2019.\n\nWork began on March 4, 2017.\n",
      "uk.txt": "The quay opened on 3/4/2019.\n\nWork began on 4 March 2017.\n", "binary.txt": "%PDF-1.4\n\u{0}\u{1}",
    ])
  }

  /// The objects of a run's lines.
  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func showsValuesOfFilesWithTheirBytes() throws {
    let result = try program.run("values", "a.md")
    #expect(result.code == 0, "\(result.errors)")
    let values = try objects(result.output)
    let bytes = Array(try program.text("a.md").utf8)
    #expect(values.map { $0["type"] as? String } == ["DATE", "MONEY", "DATE"])
    #expect(values.map { $0["value"] as? String } == ["2019-04-03", "2400000000", "2024"])
    for value in values {
      #expect(value["path"] as? String == "a.md")
      let (start, end) = (try #require(value["start"] as? Int), try #require(value["end"] as? Int))
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == value["text"] as? String)
    }
    #expect(values[1]["currency"] as? String == "USD")
    #expect(values[1]["number"] as? Int == 2_400_000_000)
    #expect(values[2]["earliest"] as? String == "2024-01-01")
    #expect(values[2]["latest"] as? String == "2024-12-31")
    #expect(values[0]["mod"] is NSNull)
  }

  @Test func readsDaysAndMonthsAsTheTextItselfWritesThem() throws {
    #expect(try objects(program.run("values", "us.md").output).first?["value"] as? String == "2019-03-04")
    #expect(try objects(program.run("values", "uk.txt").output).first?["value"] as? String == "2019-04-03")
  }

  @Test func reckonsFromTheReferenceThatIsGiven() throws {
    let result = try program.run("values", "a.md", "--reference", "2021-01-02")
    #expect(try objects(result.output).last?["value"] as? String == "2020")
  }

  @Test func countsCodePointsInLines() throws {
    let text = "🙂 東京で e\u{301} since 2015, 🚢 two years ago."
    let line = try JSONSerialization.data(withJSONObject: ["id": "x", "text": text, "reference": "2025-06-18T10:00:00"])
    let result = try program.run("values", "--input", "ndjson", input: String(decoding: line, as: UTF8.self) + "\n")
    #expect(result.code == 0, "\(result.errors)")
    let answer = try #require(objects(result.output).first)
    #expect(answer["id"] as? String == "x")
    let values = try #require(answer["results"] as? [[String: Any]])
    #expect(values.map { $0["value"] as? String } == ["2015", "2023"])
    let scalars = Array(text.unicodeScalars)
    for value in values {
      let (start, end) = (try #require(value["start"] as? Int), try #require(value["end"] as? Int))
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[start..<end])
      #expect(String(words) == value["text"] as? String)
    }
    #expect(values[0]["edtf"] as? String == "2015/..")
    #expect(values[0]["mod"] as? String == "ON_OR_AFTER")
  }

  @Test func answersTheOtherLinesBesideBadOnes() throws {
    let input = """
      {"id": 1, "text": "It cost 5 percent more in 2019."}
      {"id": 2, "text": "cut off
      [3]
      {"text": "no id"}

      {"id": 5, "text": 5}
      {"id": 6, "text": "", "reference": "2025-02-30"}
      {"id": 7, "text": "\\ud83d\\ude00 since May 2018", "more": [{"a": "]"}]}
      """
    let result = try program.run("values", "--input", "ndjson", input: input)
    #expect(result.code == 2)
    let answers = try objects(result.output)
    #expect(answers.map { $0["id"] as? Int } == [1, 7])
    #expect(
      result.errors.split(separator: "\n").filter { $0.hasPrefix("error") } == [
        "error: standard input:2:19: this is not JSON: a string without its end", "error: standard input:3:1: this is no object",
        "error: standard input:4:1: there is no \"id\"", "error: standard input:6:1: \"text\" is not a string",
        "error: standard input:7:1: \"reference\" cannot read '2025-02-30'",
      ])
    #expect(result.errors.contains("tip: write it as 2025-06-18, or null when it is not known"))
    let last = try #require((answers.last?["results"] as? [[String: Any]])?.first)
    #expect(last["start"] as? Int == 8)
  }

  @Test(arguments: [
    (["values"], 2, "nothing to do: crosscheck values PATH..."), (["values", "missing.md"], 2, "no such file: missing.md"),
    (["values", "a.md", "--reference", "soon"], 2, "--reference cannot read 'soon'"),
    (["values", "--input", "njson"], 2, "did you mean 'ndjson'?"), (["values", "a.md", "binary.txt"], 2, "binary.txt"),
    (["values", "--help"], 0, ""), (["values", "--input", "ndjson"], 0, ""),
  ])
  func tellsWhatIsWrong(_ arguments: [String], _ code: Int, _ message: String) throws {
    let result = try program.run(arguments)
    #expect(Int(result.code) == code, "\(arguments): \(result.errors)")
    #expect(message.isEmpty ? result.errors.isEmpty : result.errors.contains(message))
  }
}
