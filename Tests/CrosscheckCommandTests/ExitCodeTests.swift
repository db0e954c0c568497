import Foundation
import Testing

@Suite struct ExitCodeTests {
  private let program: ProgramRun

  init() throws {
    program = try ProgramRun([
      "a.md": "Ada Smith joined Northwind Bank in 2011.\n", "b.md": "Ada Smith joined Northwind Bank in 2013.\n",
      "same.md": "Ada Smith joined Northwind Bank in May 2011.\n", "other.md": "The harbour is deep.\n",
      "folder/c.md": "Ada Smith joined Northwind Bank in 2013.\n", "empty/.keep": "", "binary.txt": "\u{0}\u{1}\u{2}",
      "bad/x.rules": "rule a.b\nclaus join\n",
    ])
  }

  @Test(arguments: [
    (["a.md", "b.md"], 1), (["a.md", "folder"], 1), (["."], 1), (["a.md", "same.md"], 0), (["a.md"], 0), (["other.md"], 0),
    (["a.md", "b.md", "--fail-on", "none"], 0), (["a.md", "b.md", "--skip", "CC2"], 0), (["a.md", "b.md", "--only", "CC3"], 0),
    (["a.md", "b.md", "--only", "CC201"], 1), (["a.md", "b.md", "--only", "headcount"], 0),
    (["a.md", "b.md", "--scope", "internal"], 0),
    (["other.md", "--against", "a.md", "--against", "b.md"], 0), (["a.md", "--against", "b.md"], 1),
    (["check", "a.md", "b.md", "--format", "compact"], 1),
    (["a.md", "b.md", "--format", "json=r.json", "--format", "html=r.html"], 1),
    ([], 2), (["missing.md"], 2), (["a.md", "b.md", "missing.md"], 2), (["empty"], 2), (["a.md", "--formt", "x"], 2),
    (["a.md", "--format", "pdf"], 2), (["a.md", "--fail-on", "never"], 2), (["a.md", "--as-of", "2020-02-30"], 2),
    (["a.md", "--published", "b.md=2020-01-01"], 2), (["a.md", "--published", "a.md=soon"], 2),
    (["a.md", "b.md", "--format", "html=no/such/folder/r.html"], 2), (["a.md", "--jobs", "0"], 2),
    (["a.md", "--rules", "bad"], 2),
    (["a.md", "--rules", "empty"], 2), (["--help"], 0), (["--version"], 0), (["claims", "a.md"], 0),
    (["claims", "a.md", "--format", "ndjson"], 0), (["claims"], 2), (["explain", "CC201"], 0), (["explain", "CC999"], 2),
    (["explain"], 2), (["rules", "list"], 0), (["rules", "show", "departure.leave"], 0),
    (["rules", "show", "departure.leve"], 2),
    (["rules", "frobnicate"], 2), (["completions", "bash"], 0), (["completions", "zsh"], 0), (["completions", "fish"], 0),
    (["completions"], 2), (["completions", "csh"], 2), (["man"], 0), (["--help", "--all"], 0), (["a.md", "--only", "CC999"], 2),
    (["a.md", "b.md", "--ci"], 1), (["a.md", "b.md", "--group-by", "person"], 1), (["a.md", "--group-by", "place"], 2),
    (["a.md", "--max-bytes", "-1"], 2),
    (["analyse", "a.md"], 0), (["analyse", "a.md", "--format", "ndjson"], 0), (["analyse", "missing.md"], 2), (["analyse"], 2),
    (["analyse", "a.md", "--format", "xml"], 2), (["analyse", "a.md", "--jobs", "none"], 2),
    (["a.md", "other.md", "--strict"], 2),
  ])
  func answersTheShell(_ arguments: [String], _ code: Int) throws {
    let result = try program.run(arguments)
    #expect(Int(result.code) == code, "\(arguments): \(result.output)\(result.errors)")
    if code == 2 { #expect(result.errors.contains("error")) }
  }

  @Test func printsFindingsBesideAMissingFile() throws {
    let result = try program.run("a.md", "b.md", "c.md")
    #expect(result.code == 2)
    #expect(result.output.contains("CC201"))
    #expect(result.errors.contains("no such file: c.md"))
    #expect(result.errors.contains("did you mean"))
  }

  @Test func namesNoFolderOutsideTheRun() throws {
    let folder = program.folder.resolvingSymlinksInPath().path
    let result = try program.run(folder + "/a.md", folder + "/b.md", "--format", "json")
    #expect(result.code == 1)
    #expect(!result.output.contains(folder))
  }

  @Test func suggestsWhatWasMeant() throws {
    #expect(try program.run("a.md", "--formt", "html").errors.contains("did you mean '--format'?"))
    #expect(try program.run("a.md", "--format", "htlm").errors.contains("did you mean 'html'?"))
    #expect(try program.run("clams", "a.md").errors.contains("did you mean the command 'claims'?"))
    #expect(try program.run("a.md", "--only", "CC21").errors.isEmpty)
    #expect(try program.run("a.md", "--only", "tenures").errors.contains("did you mean 'tenure'?"))
    #expect(try program.run("a.md", "--skip", "foundindate").errors.contains("did you mean 'foundingdate'?"))
    #expect(try program.run("compare", "a.md", "--only", "CC2011").errors.contains("did you mean 'CC201'?"))
    #expect(try program.run("a.md", "--only", "CC2011").errors.contains("did you mean 'CC201'?"))
    #expect(try program.run("a.md", "--fail-on", "errors").errors.contains("did you mean 'error'?"))
    #expect(try program.run("completions", "bsh").errors.contains("did you mean 'bash'?"))
    #expect(try program.run("explain", "CC210x").errors.contains("did you mean 'CC210'?"))
    #expect(try program.run("a.md", "--rules", "bad").errors.contains("did you mean 'clause'?"))
  }

  @Test func explainsAFindingByItsId() throws {
    let compact = try program.run("a.md", "b.md", "--format", "compact").output
    let id = compact.split(separator: "[").last.map { String($0.prefix { $0 != "]" }) } ?? ""
    let result = try program.run("explain", id, "a.md", "b.md")
    #expect(result.code == 0)
    #expect(result.output.contains("joining.join"))
  }

  @Test func writesEveryReportAskedFor() throws {
    _ = try program.run("a.md", "b.md", "--format", "json=r.json", "--format", "html=r.html", "--format", "markdown=r.md")
    #expect(try program.text("r.json").hasPrefix("{"))
    #expect(try program.text("r.html").lowercased().hasPrefix("<!doctype html>"))
    #expect(try program.text("r.md").contains("CC201"))
  }

  @Test func rendersARunFileToTheSameBytes() throws {
    let formats = ["html", "markdown", "sarif", "text", "junit"]
    _ = try program.run(["a.md", "b.md", "--format", "json=r.json"] + formats.flatMap { ["--format", "\($0)=first.\($0)"] })
    let result = try program.run(
      ["render", "r.json", "--format", "json=again.json"] + formats.flatMap { ["--format", "\($0)=second.\($0)"] })
    #expect(result.code == 0)
    for format in formats { #expect(try program.text("first.\(format)") == program.text("second.\(format)")) }
    #expect(try program.text("r.json") == program.text("again.json"))
  }

  @Test func comparesTwoRunFiles() throws {
    _ = try program.run("a.md", "b.md", "--format", "json=new.json")
    _ = try program.run("a.md", "--format", "json=old.json")
    let result = try program.run("diff", "old.json", "new.json", "--format", "text", "--format", "html=d.html")
    #expect(result.code == 1)
    #expect(result.output.contains("1 new, 0 gone, 0 moved, 0 unchanged."))
    #expect(try program.text("d.html").contains("1 new"))
    #expect(try program.run("diff", "old.json", "new.json", "--fail-on", "none").code == 0)
    #expect(try program.run("diff", "new.json", "old.json").code == 0)
    #expect(try program.run("diff", "new.json", "new.json").output.contains("1 unchanged"))
    #expect(try program.run("diff", "new.json", "odl.json").errors.contains("did you mean old.json?"))
    #expect(try program.run("diff", "new.json").code == 2)
  }

  @Test func tellsWhereARunFileIsDamaged() throws {
    _ = try program.run("a.md", "b.md", "--format", "json=r.json")
    let damaged = try program.text("r.json").replacing("\"level\":\"error\"", with: "\"level\":\"eror\"")
    let other = try ProgramRun([
      "bad.json": damaged, "cut.json": String(damaged.prefix(500)), "other.json": "{\"schema\": \"x\"}",
    ])
    let result = try other.run("render", "bad.json")
    #expect(result.code == 2)
    #expect(result.errors.contains("bad.json:") && result.errors.contains("did you mean 'error'?"))
    #expect(try other.run("render", "cut.json").errors.contains("error: "))
    #expect(try other.run("render", "other.json").errors.contains("crosscheck.run/1"))
    #expect(try other.run("render").code == 2)
    #expect(try other.run("render", "missing.json").code == 2)
  }

  @Test(arguments: ["conllu", "ndjson"])
  func analysesTheSameOnAnyNumberOfThreads(_ format: String) throws {
    let alone = try program.run("analyse", ".", "--format", format, "--jobs", "1").output
    #expect(alone.contains("Northwind"))
    for jobs in ["2", "5"] { #expect(try program.run("analyse", ".", "--format", format, "--jobs", jobs).output == alone) }
  }

  @Test func datesByOption() throws {
    let result = try program.run("claims", "a.md", "--published", "a.md=2012-03-04")
    #expect(result.output.contains("4 March 2012"))
  }
}
