import Foundation
import Testing

@Suite struct BaselineTests {
  private static let texts = [
    "a.md": "Ada Smith joined Northwind Bank in 2011.\n", "b.md": "Ada Smith joined Northwind Bank in 2013.\n",
    "c.md": "Lee Park founded Palegrove in 1998. Palegrove was founded in 2003.\n",
  ]

  private static func program(_ more: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun(texts.merging(more) { $1 })
  }

  @Test func letsStandWhatItHolds() throws {
    let program = try Self.program()
    #expect(try program.run("baseline", "write", "a.md", "b.md").output == "accepted.json: 1 accepted finding\n")
    let result = try program.run("a.md", "b.md", "--baseline", "accepted.json")
    #expect(result.code == 0)
    #expect(result.output.contains("1 more accepted earlier"))
    #expect(!result.output.contains("CC201"))
  }

  @Test func firesAgainWhenAValueChanges() throws {
    let program = try Self.program(["d.md": "Ada Smith joined Northwind Bank in 2014.\n"])
    _ = try program.run("baseline", "write", "a.md", "b.md")
    let result = try program.run("a.md", "d.md", "--baseline", "accepted.json")
    #expect(result.code == 1)
    #expect(result.errors.contains("is not found any more"))
    #expect(result.errors.contains("accepted.json:2:1"))
    #expect(try program.run("a.md", "d.md", "--baseline", "accepted.json", "--strict-baseline").code == 2)
  }

  @Test func keepsItsHoldWhenAFileHasAnotherName() throws {
    let program = try Self.program(["d.md": Self.texts["c.md"] ?? ""])
    #expect(try program.run("baseline", "write", "c.md").output == "accepted.json: 1 accepted finding\n")
    let result = try program.run("d.md", "--baseline", "accepted.json", "--fail-on", "note")
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    let before = try program.text("accepted.json")
    _ = try program.run("baseline", "write", "d.md")
    #expect(try program.text("accepted.json") != before)
  }

  @Test func acceptsOneFindingWithAReason() throws {
    let program = try Self.program()
    let id = try #require(
      try program.run("a.md", "b.md", "--format", "compact").output.split(separator: "[").last?.prefix(6)
    ).description
    #expect(try program.run("baseline", "accept", id, "a.md", "b.md").code == 2)
    #expect(
      try program.run(
        "baseline", "accept", id, "a.md", "b.md", "--reason", "both are right", "--by", "MK", "--until", "2030-01-01"
      )
      .code == 0)
    #expect(try program.run("baseline", "show").output.contains("both are right (MK), until 1 January 2030"))
    #expect(try program.run("a.md", "b.md", "--baseline", "accepted.json").code == 0)
    #expect(try program.run("a.md", "b.md", "--baseline", "accepted.json", "--as-of", "2031-01-01").code == 1)
    let missing = try program.run("baseline", "accept", "000000", "a.md", "b.md", "--reason", "x")
    #expect(missing.errors.contains("no finding has the id 000000"))
  }

  @Test func isPruned() throws {
    let program = try Self.program()
    _ = try program.run("baseline", "write", "a.md", "b.md", "c.md")
    #expect(try program.run("baseline", "prune", "a.md", "b.md").output == "accepted.json: 1 accepted finding\n")
  }

  @Test func isToldInMachineFormats() throws {
    let program = try Self.program()
    _ = try program.run("baseline", "write", "a.md", "b.md", "--reason", "looked at")
    let sarif = try program.run("a.md", "b.md", "c.md", "--baseline", "accepted.json", "--format", "sarif").output
    #expect(sarif.contains("\"baselineState\":\"unchanged\",\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\""))
    #expect(sarif.contains("\"baselineState\":\"new\""))
    #expect(!(try program.run("a.md", "b.md", "--format", "sarif").output.contains("baselineState")))
    let json = try program.run("a.md", "b.md", "--baseline", "accepted.json", "--format", "json=run.json").output
    #expect(json.contains("1 more accepted"))
    #expect(
      try program.text("run.json").contains(
        "\"state\":\"unchanged\",\"suppressedBy\":{\"kind\":\"external\",\"reason\":\"looked at\"}"))
    #expect(try program.run("render", "run.json", "--format", "sarif").output.contains("\"suppressions\""))
    #expect(
      try program.run("a.md", "b.md", "--baseline", "accepted.json", "--format", "junit").output.contains(
        "<skipped message=\"looked at\"/>"))
  }

  @Test(arguments: [
    ("[{id: 'x', rule: 'CC201', reason: 'r'}]", "cannot read 'x'"), ("[{rule: 'CC201'}]", "no 'id' here"),
    ("[{id: '123456', rule: 'CC201', reason: ' '}]", "a reason says why"), ("{}", "an array"), ("[", "accepted.json:1:"),
    ("[{id: '123456', rul: 'CC201', reason: 'r'}]", "did you mean 'rule'?"),
    ("[{id: '123456', rule: 'CC201', reason: 'r', until: 'May'}]", "write it as 2026-05-19"),
  ])
  func isRefusedWithPlaceAndTip(_ file: String, _ message: String) throws {
    let result = try Self.program(["accepted.json": file]).run("a.md", "b.md", "--baseline", "accepted.json")
    #expect(result.code == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test(arguments: [
    ("<!-- crosscheck-ignore CC201 -- both are right -->\nAda Smith joined Northwind Bank in 2013.\n", 0, ""),
    ("<!--crosscheck-ignore CC2 -- both-->\n\nAda Smith joined Northwind Bank in 2013.\n", 0, ""),
    ("She left. <!-- crosscheck-ignore CC201 -- both --> Ada Smith joined Northwind Bank in 2013.\n", 0, ""),
    ("[crosscheck-ignore]: # (CC201 -- both are right)\n\nAda Smith joined Northwind Bank in 2013.\n", 0, ""),
    ("<!-- crosscheck-ignore CC405, cc201 -- both -->\nAda Smith joined Northwind Bank in 2013.\n", 0, ""),
    ("<!-- crosscheck-ignore CC201 -->\nAda Smith joined Northwind Bank in 2013.\n", 1, "without a reason has no force"),
    ("<!-- crosscheck-ignore CC405 -- both -->\nAda Smith joined Northwind Bank in 2013.\n", 1, "nothing to ignore here"),
    ("<!-- crosscheck-ignore CC299 -- both -->\nAda Smith joined Northwind Bank in 2013.\n", 1, "has the code 'CC299'"),
    ("<!-- crosscheck-ignore -->\nAda Smith joined Northwind Bank in 2013.\n", 1, "without a code"),
    ("<!-- crosscheck-ignore CC201 -- both -->\nA day.\n\nAda Smith joined Northwind Bank in 2013.\n", 1, "nothing to ignore"),
    ("Ada Smith joined Northwind Bank in 2013.\n\n<!-- crosscheck-ignore CC201 -- both -->\n", 1, "nothing to ignore"),
    ("Ada Smith joined Northwind Bank in 2013. crosscheck-ignore CC201 -- no comment\n", 1, ""),
    (
      "---\ncrosscheck:\n  ignore:\n    - id: CC201\n      reason: both are right\n---\n\nAda Smith joined Northwind Bank in 2013.\n",
      0,
      ""
    ),
    (
      "---\ntitle: A\ncrosscheck: { ignore: [{ id: CC405, reason: no }, { id: CC201, reason: \"both\" }] }\n---\n\nAda Smith joined Northwind Bank in 2013.\n",
      0, "nothing to ignore"
    ),
    (
      "---\ncrosscheck:\n  ignore:\n    - id: CC201\ntitle: A\n---\n\nAda Smith joined Northwind Bank in 2013.\n", 1,
      "without a reason has no force"
    ),
    ("---\ntitle: A\nid: CC201\nreason: none\n---\n\nAda Smith joined Northwind Bank in 2013.\n", 1, ""),
  ])
  func commentsInAnArticleSpeakOfWhatFollows(_ text: String, _ code: Int, _ warning: String) throws {
    let result = try Self.program(["b.md": text]).run("a.md", "b.md")
    #expect(Int(result.code) == code, "\(result.output)\(result.errors)")
    #expect(warning.isEmpty ? result.errors.isEmpty : result.errors.contains(warning), "\(result.errors)")
  }
}
