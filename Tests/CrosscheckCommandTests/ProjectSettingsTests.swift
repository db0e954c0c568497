import Foundation
import Testing

@testable import CrosscheckCommand

@Suite struct ProjectSettingsTests {
  private static let texts = [
    "articles/a.md": "Ada Smith joined Northwind Bank in 2011.\n",
    "articles/b.md": "Ada Smith joined Northwind Bank in 2013.\n",
    "articles/old/c.md": "Ada Smith joined Northwind Bank in 2015.\n",
    "facts.json": "[{subject: 'Ada Smith', kind: 'joining', slots: {organization: 'Northwind Bank', date: '2009'}}]\n",
  ]

  private static func project(_ settings: String, _ more: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun(texts.merging(["crosscheck.json": settings]) { $1 }.merging(more) { $1 })
  }

  @Test func namesTheArticlesToCheck() throws {
    let result = try Self.project("{ sources: ['articles/**/*.md'], ignore: ['articles/old/**'] }").run("--format", "compact")
    #expect(result.code == 1, "\(result.errors)")
    #expect(result.output.contains("2011; 2013 in articles/b.md"))
    #expect(!result.output.contains("2015"))
  }

  @Test(arguments: [
    ("{ rules: { CC201: 'warning' } }", "warning CC201", 0), ("{ rules: { CC2: 'note', CC201: 'error' } }", "error CC201", 1),
    ("{ rules: { CC201: 'off' } }", "", 0), ("{ failOn: 'none' }", "error CC201", 0), ("{ skip: ['CC2'] }", "", 0),
    ("{ only: 'CC4' }", "", 0), ("{ scope: ['internal', 'known'] }", "", 0),
    ("{ facts: 'facts.json', scope: 'known' }", "2009", 1),
  ])
  func decidesWhatIsReported(_ settings: String, _ shown: String, _ code: Int) throws {
    let result = try Self.project(settings).run("articles/a.md", "articles/b.md", "--format", "compact")
    #expect(Int(result.code) == code, "\(result.output)\(result.errors)")
    #expect(shown.isEmpty ? result.output.isEmpty : result.output.contains(shown), "\(result.output)")
  }

  @Test func yieldsToTheCommandLine() throws {
    let project = try Self.project("{ failOn: 'none' }")
    #expect(try project.run("articles/a.md", "articles/b.md", "--fail-on", "error").code == 1)
    #expect(try project.run("articles/a.md", "articles/b.md").code == 0)
    #expect(try project.run("articles/a.md", "articles/b.md", "--no-config").code == 1)
  }

  @Test func isFoundAboveTheWorkingFolderInsideARepository() throws {
    let project = try ProgramRun(
      Self.texts.merging([
        "crosscheck.json": "{ sources: ['articles/*.md'], failOn: 'none' }", ".git/HEAD": "x", "deep/er/x.txt": "",
        "deep/crosscheck.json": "{ extends: '../crosscheck.json', failOn: 'error' }",
      ]) { $1 })
    #expect(try project.run("config", "show").output.contains("failOn   none  (crosscheck.json:1)"))
    #expect(
      try project.run("config", "show", "--config", "deep/crosscheck.json").output.contains("error  (deep/crosscheck.json:1)"))
  }

  @Test(arguments: [
    ("{ sorces: [] }", "crosscheck.json:1:3", "did you mean 'sources'?"),
    ("{ failOn: 'eror' }", "no value of 'failOn' is called 'eror'", "did you mean 'error'?"),
    ("{ rules: { CC201: 'erorr' } }", "no level is called 'erorr'", "did you mean 'error'?"),
    ("{ rules: { CC299: 'error' } }", "there is no code, finding or kind of claims 'CC299'", ""),
    ("{ rules: { CC405: { tolerance: 'five' } } }", "cannot read 'five'", "write it as 5%"),
    ("{ rules: { CC405: { tolerence: '5%' } } }", "unknown key 'tolerence'", "did you mean 'tolerance'?"),
    ("{ strict: 1 }", "where true or false should stand", ""), ("{ failOn: 'error', failOn: 'none' }", "stands twice", ""),
    ("{ failOn: ", "crosscheck.json:1:", ""), ("[]", "an object", ""), ("{ extends: 'none.json' }", "cannot read none.json", ""),
    ("{ facts: 'none.json' }", "cannot read none.json", ""), ("{ aliases: [['Ada']] }", "one name alone is no alias", ""),
  ])
  func isRefusedWithPlaceAndTip(_ settings: String, _ message: String, _ tip: String) throws {
    let result = try Self.project(settings).run("articles/a.md", "articles/b.md")
    #expect(result.code == 2, "\(result.output)")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(tip.isEmpty || result.errors.contains(tip), "\(result.errors)")
  }

  @Test func widensATolerance() throws {
    let texts = ["a.md": "Northwind Bank employs 1,000 people.\n", "b.md": "Northwind Bank employs 1,080 people.\n"]
    let plain = try ProgramRun(texts).run("a.md", "b.md", "--format", "compact")
    #expect(plain.output.contains("CC405"), "\(plain.output)")
    let wide = try ProgramRun(texts.merging(["crosscheck.json": "{ rules: { CC405: { tolerance: '10%' } } }"]) { $1 })
    #expect(!(try wide.run("a.md", "b.md", "--format", "compact").output.contains("CC405")))
    #expect(try wide.run("a.md", "b.md", "--format", "json").output.contains("\"CC405 within 10%\""))
  }

  @Test func joinsTheNamesOfOneEntity() throws {
    let texts = [
      "a.md": "Ada Smith joined Northwind Bank in 2011.\n", "b.md": "Ada Brown joined Northwind Bank in 2013.\n",
      "crosscheck.json": "{ aliases: [['Ada Smith', 'Ada Brown']] }",
    ]
    #expect(try ProgramRun(texts).run("a.md", "b.md", "--format", "compact").output.contains("CC201"))
  }

  @Test func beginsWithAFileThatIsRight() throws {
    let program = try ProgramRun(Self.texts)
    #expect(try program.run("config", "init").code == 0)
    #expect(try program.run("config", "check").output == "crosscheck.json: nothing wrong\n")
    #expect(try program.run("config", "init").code == 2)
    #expect(try program.run().code == 1)
  }

  @Test(arguments: [
    ("articles/**/*.md", "articles/a.md", true), ("articles/**/*.md", "articles/x/y/a.md", true),
    ("articles/*.md", "articles/x/a.md", false), ("**/old/**", "a/old/b/c.md", true), ("a?.md", "ab.md", true),
    ("a?.md", "a.md", false), ("*", "a/b", false), ("**", "a/b", true), ("./a.md", "a.md", true), ("*a*b*", "xaxbx", true),
    ("*a*b*", "xbxax", false),
  ])
  func matchesPaths(_ pattern: String, _ path: String, _ isMatch: Bool) {
    #expect(Glob(pattern).matches(path) == isMatch)
  }
}
