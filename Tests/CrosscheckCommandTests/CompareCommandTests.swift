import Foundation
import Testing

@Suite struct CompareCommandTests {
  private let program: ProgramRun

  init() throws {
    program = try ProgramRun([
      "a.md": "Ada Smith joined Northwind Bank in 2011.\n", "b.md": "Ada Smith joined Northwind Bank in 2013.\n",
      "facts.json": "[{subject: 'Ada Smith', kind: 'joining', slots: {organization: 'Northwind Bank', date: '2011'}}]\n",
      "clash.json":
        "[{subject: 'Ada Smith', kind: 'birth', slots: {date: '1961'}}, {subject: 'Ada Smith', kind: 'birth', slots: {date: '1964'}}]\n",
      "bad.json": "[{subject: 'Ada Smith', kind: 'joinin', slots: {}}]\n", "broken.ndjson": "{\"type\":\n", "empty.ndjson": "",
    ])
    for name in ["a", "b"] { _ = try program.run("claims", "\(name).md", "--format", "ndjson=\(name).ndjson") }
  }

  @Test(arguments: [
    (["compare", "a.ndjson", "b.ndjson"], 1), (["compare", "a.ndjson"], 0),
    (["compare", "a.ndjson", "--against", "b.ndjson"], 1),
    (["compare", "a.ndjson", "b.ndjson", "--fail-on", "none"], 0), (["compare"], 2), (["compare", "missing.ndjson"], 2),
    (["compare", "broken.ndjson"], 2), (["compare", "empty.ndjson"], 2), (["compare", "a.ndjson", "broken.ndjson"], 2),
    (["compare", "b.ndjson", "--facts", "facts.json"], 1), (["compare", "a.ndjson", "b.ndjson", "--focus", "c.md"], 2),
    (["a.md", "--facts", "facts.json"], 0), (["b.md", "--facts", "facts.json"], 1), (["b.md", "--facts", "bad.json"], 2),
    (["b.md", "--facts", "missing.json"], 2), (["b.md", "--facts", "facts.json", "--scope", "cross"], 0),
    (["a.md", "b.md", "--strictness", "audit"], 1), (["a.md", "b.md", "--strictness", "adit"], 2),
    (["a.md", "b.md", "--min-confidence", "high"], 1), (["a.md", "b.md", "--min-confidence", "hgh"], 2),
    (["a.md", "b.md", "--focus", "a.md"], 1), (["a.md", "b.md", "--focus", "c.md"], 2),
    (["facts", "check", "facts.json"], 0), (["facts", "check", "clash.json"], 1), (["facts", "check", "bad.json"], 2),
    (["facts", "list", "facts.json"], 0), (["facts", "list"], 2), (["facts", "lst", "facts.json"], 2), (["facts"], 2),
    (["facts", "add", "new.json"], 2), (["facts", "add", "new.json", "birth", "person"], 2),
    (["facts", "add", "new.json", "brith", "person=Ada Smith"], 2),
  ])
  func answersTheShell(_ arguments: [String], _ code: Int) throws {
    let result = try program.run(arguments)
    #expect(Int(result.code) == code, "\(arguments): \(result.output)\(result.errors)")
    if code == 2 { #expect(result.errors.contains("error")) }
  }

  @Test func givesTheReportThatTheArticlesGive() throws {
    for format in ["compact", "markdown", "text", "gitlab", "rdjsonl", "json", "sarif", "html", "junit", "csv"] {
      let whole = try program.run("a.md", "b.md", "--format", format)
      let compared = try program.run("compare", "b.ndjson", "a.ndjson", "--format", format)
      #expect(compared.output == whole.output, "\(format)")
    }
  }

  @Test func comparesWhatIsWholeBesideABrokenStream() throws {
    let result = try program.run("compare", "a.ndjson", "broken.ndjson", "b.ndjson")
    #expect(result.output.contains("CC201"))
    #expect(result.errors.contains("broken.ndjson:1:"))
    #expect(result.errors.contains("[CC960]"))
  }

  @Test func suggestsWhatWasMeant() throws {
    #expect(try program.run("b.md", "--facts", "bad.json").errors.contains("bad.json:1:31"))
    #expect(try program.run("b.md", "--facts", "bad.json").errors.contains("did you mean 'joining'?"))
    #expect(try program.run("a.md", "--focus", "b.md").errors.contains("did you mean a.md?"))
    #expect(try program.run("a.md", "--strictness", "adit").errors.contains("did you mean 'audit'?"))
    #expect(try program.run("facts", "chek", "x").errors.contains("did you mean 'facts check'?"))
  }

  @Test func addsFactsToWhatStandsThere() throws {
    #expect(
      try program.run("facts", "add", "new.json", "birth", "person=Ada Smith", "date=1961", "--source", "register").code == 0)
    #expect(
      try program.run("facts", "add", "new.json", "joining", "person=Ada Smith", "organization=Northwind", "date=1990").code == 0)
    #expect(
      try program.run("facts", "list", "new.json").output == """
        birth: person Ada Smith, date 1961 (source: register)
        joining: person Ada Smith, organization Northwind, date 1990

        """)
    #expect(try program.run("facts", "add", "facts.json", "birth", "person=Ada Smith", "date=1961").code == 0)
    #expect(try program.text("facts.json").hasPrefix("[{subject: 'Ada Smith', kind: 'joining'"))
    #expect(try program.run("facts", "list", "facts.json").output.split(separator: "\n").count == 2)
  }

  @Test func focusesOnAnArticle() throws {
    let third = try ProgramRun([
      "a.md": "Ada Smith joined Northwind Bank in 2011.\n", "b.md": "Ada Smith joined Northwind Bank in 2013.\n",
      "c.md": "Lee Park founded Palegrove in 1998.\n",
    ])
    let result = try third.run("a.md", "b.md", "c.md", "--focus", "c.md")
    #expect(result.code == 0)
    #expect(result.output.contains("only here  c.md:1:1"))
  }
}
