import BuiltinRules
import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import ReportWriting
import RuleLanguage
import SourceText
import Testing
import TextDiagnostics

@Suite struct KnownFactsTests {
  private static let rules = BuiltinRules.load().rules

  private static func facts(_ text: String, _ path: String = "facts.json") -> FactsReader.Result {
    FactsReader.read(SourceFile(path: path, bytes: Array(text.utf8)), rules: rules)
  }

  private static func run(_ texts: [String], facts text: String) -> Run {
    let read = facts(text)
    var known = KnownFacts()
    known.articles = [read.article]
    known.aliases = read.aliases
    let articles = zip("abcdefgh", texts).map { ArticleInput(path: "\($0).md", bytes: Array($1.utf8), published: 18_428) }
    return ArticleRuns.pipeline.run(articles, known: known, settings: RunSettings()).run
  }

  private static let joined2011 =
    "[{subject: 'Ada Smith', kind: 'joining', slots: {organization: 'Northwind Bank', date: '2011'}}]"

  @Test func conflictWithAnArticleOneStepMoreSeverely() throws {
    let text = "Ada Smith reports to Lee Park."
    let alone = try #require(
      ArticleRuns.run(texts: [text, "Ada Smith reports to Maria Lund."]).findings.first { $0.rule == "CC301" })
    #expect(alone.level == .warning)
    let run = Self.run([text], facts: "[{subject: 'Ada Smith', kind: 'reporting', slots: {boss: 'Maria Lund'}}]")
    let finding = try #require(run.findings.first { $0.rule == "CC301" })
    #expect(finding.scope == .known)
    #expect(finding.level == .error)
    #expect(finding.taxonomy == "D26+D44")
    #expect(finding.why.hasSuffix("one side is a known fact"))
    #expect(run.exitCode == 1)
  }

  @Test func speakForTheirValueWhereArticlesStateItToo() throws {
    let run = Self.run(
      ["Ada Smith joined Northwind Bank in 2011.", "Ada Smith joined Northwind Bank in 2013."], facts: Self.joined2011)
    let finding = try #require(run.findings.first { $0.rule == "CC201" })
    #expect(finding.scope == .known)
    #expect(finding.claims.map { run.sources[run.claims[$0].source].file.path }.sorted() == ["b.md", "facts.json"])
    #expect(finding.sides.map { $0.sources.count } == [2, 1])
  }

  @Test func agreeWithAnArticle() {
    let run = Self.run(["Ada Smith joined Northwind Bank in May 2011."], facts: Self.joined2011)
    #expect(!run.findings.contains { $0.relation == .contradiction })
    #expect(run.findings.contains { $0.relation == .corroboration })
  }

  @Test func areNotReportedAgainstEachOther() {
    let both =
      "[{subject: 'Ada Smith', kind: 'birth', slots: {date: '1961'}}, {subject: 'Ada Smith', kind: 'birth', slots: {date: '1964'}}]"
    #expect(!Self.run(["The harbour is deep."], facts: both).findings.contains { $0.relation == .contradiction })
  }

  @Test func nameOnePersonInTwoWays() {
    let facts =
      "[{subject: 'Ada Smith', names: ['Adelaide Kowalska']}, {subject: 'Ada Smith', kind: 'birth', slots: {date: '1961'}}]"
    let run = Self.run(["Adelaide Kowalska was born in 1964."], facts: facts)
    #expect(run.findings.contains { $0.rule == "CC801" && $0.scope == .known })
  }

  @Test func areQuotedFromTheirFile() throws {
    let run = Self.run(["Ada Smith joined Northwind Bank in 2013."], facts: "[\n  " + Self.joined2011.dropFirst())
    let text = String(decoding: TextFormat().write(run, options: ReportOptions()), as: UTF8.self)
    #expect(text.contains("facts.json:2:"))
    #expect(text.contains("known facts"))
  }

  @Test(arguments: [
    (
      "facts.json",
      "{ facts: [ {subject: 'Ada Smith', kind: 'joining', slots: {organization: 'Northwind', date: '2011-05'}, source: 'register'}, ] }"
    ),
    (
      "facts.ndjson",
      "{\"subject\":\"Ada Smith\",\"kind\":\"joining\",\"slots\":{\"organization\":\"Northwind\",\"date\":\"2011-05\"},\"source\":\"register\"}\n\n"
    ),
    ("facts.csv", "subject,kind,organization,date,source\nAda Smith,joining,Northwind,2011-05,register\n"),
    ("facts.tsv", "subject\tkind\torganization\tdate\tsource\nAda Smith\tjoining\tNorthwind\t2011-05\tregister\n"),
  ])
  func areReadFromEveryForm(_ path: String, _ text: String) {
    let read = Self.facts(text, path)
    #expect(read.diagnostics.isEmpty)
    #expect(
      FactsListing.text(read.article.claims, aliases: read.aliases)
        == "joining: person Ada Smith, organization Northwind, date May 2011 (source: register)\n")
  }

  @Test(arguments: [
    (
      "employment", "{role: 'CEO', organization: 'Northwind', start: '2011', end: '2015-06', duration: 'P4Y'}",
      "employment: person Ada Smith, organization Northwind, role chief executive, start 2011, end June 2015, duration 4 years"
    ),
    (
      "headcount", "{organization: 'Northwind', number: 450, date: '2020~'}",
      "headcount: organization Northwind, number 450, date about 2020"
    ),
    ("headcount", "{organization: 'Northwind', number: '>1,200'}", "headcount: organization Northwind, number more than 1,200"),
    ("age", "{age: 41, date: '2020-06-15'}", "age: person Ada Smith, age 41, date 15 June 2020"),
    ("birth", "{date: '../1961'}", "birth: person Ada Smith, date by 1961"),
    ("quotation", "{words: 'We will see.'}", "quotation: speaker Ada Smith, words “We will see.”"),
  ])
  func holdEveryTypeOfValue(_ kind: String, _ slots: String, _ expected: String) {
    let read = Self.facts("[{subject: 'Ada Smith', kind: '\(kind)', slots: \(slots)}]")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message))")
    #expect(FactsListing.text(read.article.claims, aliases: []) == expected + "\n")
  }

  @Test(arguments: [
    ("[{subject: 'A', kind: 'joinin', slots: {}}]", "no kind of claim is called 'joinin'", "did you mean 'joining'?", 22..<30),
    (
      "[{subject: 'A', kind: 'joining', slots: {organisation: 'B'}}]", "no slot of 'joining' is called 'organisation'",
      "did you mean 'organization'?", 41..<53
    ),
    (
      "[{subject: 'A', kind: 'birth', slots: {date: 'May 1961'}}]", "cannot read 'May 1961'",
      "write it as 2019, 2019-05, 2019-05-02, 2019~ or ../2009 (EDTF)", 45..<55
    ),
    ("[{kind: 'birth', slots: {date: '1961'}}]", "no 'subject' here", "add 'subject'", 1..<2),
    ("[{subject: 'A', slots: {date: '1961'}}]", "no 'kind' here", "add 'kind'", 1..<2),
    ("[{subject: 'A', kind: 'birth', slots: {}}]", "no 'date' here", "add 'date'", 1..<2),
    ("[{subject: 'A', kid: 'birth'}]", "unknown key 'kid'", "did you mean 'kind'?", 16..<19),
    ("[{subject: 5, kind: 'birth'}]", "a number where a string should stand", nil, 11..<12),
    ("['x']", "a string where an object should stand", nil, 1..<4),
    ("{fact: []}", "no 'facts' here", "add 'facts'", 0..<1),
    ("[{subject: 'A' kind: 'birth'}]", "'kind' where ',' or '}' should stand", nil, 15..<19),
    ("[{subject: 'A', kind: 'age', slots: {age: '200'}}]", "cannot read '200'", "write it as 41 or 41-42", 42..<47),
    ("[{subject: 'A', kind: 'birth', slots: {date: ['1961', '1962']}}]", "one value must stand here, not 2", nil, 45..<61),
  ])
  func tellWhatIsWrongAndWhere(_ text: String, _ message: String, _ help: String?, _ place: Range<Int>) {
    let diagnostic = Self.facts(text).diagnostics.first
    #expect(diagnostic?.message == message)
    #expect(diagnostic?.help == help)
    #expect(diagnostic?.span == ByteSpan(place))
  }

  @Test func tellOfEveryFaultAndKeepTheRest() {
    let read = Self.facts(
      "[{subject: 'A', kind: 'x'}, {subject: 'A', kind: 'birth', slots: {date: '1961'}}, {subject: 'A', kind: 'y'}]")
    #expect(read.diagnostics.count == 2)
    #expect(read.article.claims.claims.count == 1)
  }

  @Test(arguments: [
    ("subject,kind,dat\nA,birth,1961\n", "unknown key 'dat'", "did you mean 'date'?"),
    ("subject,kind,date\nA,birth,soon\n", "cannot read 'soon'", "write it as 2019, 2019-05, 2019-05-02, 2019~ or ../2009 (EDTF)"),
    ("subject,kind,date,boss\nA,birth,1961,B\n", "no slot of 'birth' is called 'boss'", nil),
    ("subject,kind\n\"A,birth\n", "a quotation mark without its partner", nil),
  ])
  func tellWhatIsWrongInATable(_ text: String, _ message: String, _ help: String?) {
    let diagnostic = Self.facts(text, "f.csv").diagnostics.first
    #expect(diagnostic?.message == message)
    #expect(diagnostic?.help == help)
  }

  @Test(arguments: [
    (
      "subject,property,value,P580,P582,source\nAda Smith,P108,Northwind,2011-05-02T00:00:00Z,2015-01-01T00:00:00Z,export\n",
      "employment: person Ada Smith, organization Northwind, start 2 May 2011, end 2015 (source: export)\n"
    ),
    (
      "item\tP569\tP570\nAda Smith\t+1961-03-00T00:00:00Z\t\n",
      "birth: person Ada Smith, date March 1961\n"
    ),
    (
      "itemLabel,http://www.wikidata.org/prop/direct/P112,wdt:P571,P9999\nNorthwind,Ada Smith|Lee Park,1998,x\n",
      "founding: person Ada Smith, organization Northwind, date 1998\n"
        + "founding: person Lee Park, organization Northwind, date 1998\nfounding-date: organization Northwind, date 1998\n"
    ),
    (
      "subject,property,value\nNorthwind,P169,Ada Smith\n",
      "employment: person Ada Smith, organization Northwind, role chief executive\n"
    ),
  ])
  func areReadFromTablesOfProperties(_ text: String, _ expected: String) {
    let read = Self.facts(text, "export.csv")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message))")
    #expect(FactsListing.text(read.article.claims, aliases: []) == expected)
  }

  @Test(arguments: [
    ("subject,property,value\nA,P1080,B\n", "no property is called 'P1080'", "did you mean 'P108'?"),
    (
      "subject,property,value\nA,P569,soon\n", "cannot read 'soon'",
      "write it as 2019, 2019-05, 2019-05-02, 2019~ or ../2009 (EDTF)"
    ),
    ("subject,property\nA,P569\n", "no 'value' here", "add 'value'"), ("P569\n1961\n", "no 'subject' here", "add 'subject'"),
  ])
  func tellWhatIsWrongInATableOfProperties(_ text: String, _ message: String, _ help: String?) {
    let diagnostic = Self.facts(text, "export.csv").diagnostics.first
    #expect(diagnostic?.message == message)
    #expect(diagnostic?.help == help)
  }

  @Test func areReadWithoutACrashWhateverTheirBytes() {
    let text = Array(
      "[{subject: 'Ada Smith', kind: 'employment', slots: {organization: 'N', start: '2011', duration: 'P4Y'}, names: ['x']}]"
        .utf8)
    var state: UInt64 = 7
    for round in 0..<3_000 {
      var bytes = text
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] =
          round % 2 == 0 ? UInt8(truncatingIfNeeded: state >> 20) : Array("{}[]:,'\"0P-~/X".utf8)[Int(state >> 40) % 14]
      }
      for path in ["f.json", "f.csv", "f.ndjson"] {
        _ = FactsReader.read(SourceFile(path: path, bytes: bytes), rules: Self.rules)
      }
    }
  }
}
