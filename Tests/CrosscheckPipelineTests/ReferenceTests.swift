import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import ReportWriting
import SourceText
import Testing

/// Drafts against sources, and what a run reports at all.
@Suite struct ReferenceTests {
  private static func run(
    draft: [String], sources: [String], _ change: (inout RunSettings) -> Void = { _ in }
  ) -> Run {
    var settings = RunSettings()
    change(&settings)
    let articles =
      zip("abcd", draft).map { ArticleInput(path: "\($0).md", bytes: Array($1.utf8), published: 18_428) }
      + zip("wxyz", sources).map { ArticleInput(path: "\($0).md", bytes: Array($1.utf8), published: 18_428, isReference: true) }
    return ArticleRuns.pipeline.run(articles, settings: settings).run
  }

  private static let joined = "Ada Smith joined Northwind Bank in "

  @Test func leavesOutConflictsOfAndAmongSources() {
    let run = Self.run(
      draft: ["The harbour is deep."],
      sources: [Self.joined + "2011.", Self.joined + "2013.", Self.joined + "2015. " + Self.joined + "2017."])
    #expect(!run.findings.contains { $0.relation == .contradiction })
    #expect(run.exitCode == 0)
  }

  @Test(arguments: [
    (["2011", "2013"], "2011"), (["2013", "2011"], "2011"), (["2011", "2013"], "2013"), (["2013", "2011"], "2013"),
  ])
  func reportsADraftThatAgreesWithOneOfTwoSources(_ years: [String], _ own: String) throws {
    let run = Self.run(draft: [Self.joined + own + "."], sources: years.map { Self.joined + $0 + "." })
    let finding = try #require(run.findings.first { $0.relation == .contradiction })
    #expect(finding.claims.contains { run.sources[run.claims[$0].source].file.path == "a.md" })
    #expect(finding.sides.count == 2)
  }

  @Test func reportsConflictsInsideADraft() {
    let run = Self.run(draft: [Self.joined + "2011. " + Self.joined + "2013."], sources: ["The harbour is deep."])
    #expect(run.findings.contains { $0.scope == .internal })
  }

  @Test func listsWhatOnlyTheDraftStates() throws {
    let run = Self.run(
      draft: [Self.joined + "2011. Lee Park founded Palegrove in 1998.", "Lee Park founded Palegrove in 1998."],
      sources: [Self.joined + "2011."])
    let text = String(decoding: TextFormat().write(run, options: ReportOptions()), as: UTF8.self)
    #expect(text.contains("only here  a.md:1:42: Lee Park founded Palegrove in 1998"))
    #expect(text.contains("only here  b.md:1:1: Lee Park founded Palegrove in 1998"))
    #expect(!text.contains("only here  a.md:1:1:"))
    #expect(text.contains("2 of 3 statements are only here: no source states them."))
    let json = String(decoding: RunFileFormat().write(run, options: ReportOptions()), as: UTF8.self)
    #expect(json.contains("\"onlyHere\":[\"c2\",\"c3\"]"))
    let markdown = String(decoding: MarkdownFormat().write(run, options: ReportOptions()), as: UTF8.self)
    #expect(markdown.contains("2 of 3 statements are only here"))
    let page = String(decoding: HTMLFormat().write(run, options: ReportOptions()), as: UTF8.self)
    #expect(page.contains("2 of 3 statements are only here"))
  }

  @Test func listsNothingAsOnlyHereWithoutSources() {
    let run = ArticleRuns.run(texts: [Self.joined + "2011.", "Lee Park founded Palegrove in 1998."])
    #expect(!String(decoding: TextFormat().write(run, options: ReportOptions()), as: UTF8.self).contains("only here"))
  }

  @Test(arguments: [(Strictness.publish, false), (.review, true), (.audit, true)])
  func reportsDivergentFindingsFromReviewOn(_ strictness: Strictness, _ isReported: Bool) {
    let text =
      "Ada Smith is the third engineer to leave Northwind for Brightwater in 60 days. Lee Park moved to Brightwater in April 2020."
    let run = Self.run(draft: [text], sources: []) { $0.strictness = strictness }
    #expect(run.findings.contains { $0.grade == .divergent } == isReported)
    #expect(run.settings.contains { $0.name == "strictness" && $0.value == strictness.rawValue })
    #expect(run.settings.contains { $0.name == "minimum confidence" && $0.value == (strictness == .publish ? "medium" : "low") })
  }

  @Test func keepsIdsWhileKindKeyAndValuesStay() throws {
    func id(_ first: String, _ second: String) throws -> String {
      try #require(Self.run(draft: [first, second], sources: []).findings.first { $0.rule == "CC201" }).id
    }
    let plain = try id(Self.joined + "2011.", Self.joined + "2013.")
    #expect(try id("# News\n\nThe harbour is deep.\n\n" + Self.joined + "2011.\n\nMore to come.", Self.joined + "2013.") == plain)
    #expect(try id(Self.joined + "2013.", Self.joined + "2011.") == plain)
    #expect(try id("In 2011, Ada Smith joined\nNorthwind Bank, the bank said.", Self.joined + "2013.") == plain)
    #expect(try id(Self.joined + "2011.", Self.joined + "2014.") != plain)
    #expect(try id("Ada Smith joined Brightwater Bank in 2011.", "Ada Smith joined Brightwater Bank in 2013.") != plain)
  }

  @Test func countsCopiesAsOneVoice() throws {
    let copied =
      " The bank, whose tall offices look down on the old harbour, said in a statement that it had been glad of her work from the very first day, and that it wished her well in all that she would do."
    let run = Self.run(
      draft: [
        Self.joined + "2011." + copied, Self.joined + "2011." + copied, "In 2013, Ada Smith joined Northwind Bank.",
      ],
      sources: [])
    let finding = try #require(run.findings.first { $0.rule == "CC201" })
    #expect(finding.sides.map(\.sources.count) == [2, 1])
    #expect(finding.sides.map(\.voices) == [1, 1])
    #expect(finding.majority == nil)
    #expect(finding.independence == "two of these three texts share 100 % of their word sequences: counted as one voice")
    let text = String(decoding: TextFormat().write(run, options: ReportOptions()), as: UTF8.self)
    #expect(text.contains("voices: two of these three texts share 100 %"))
  }

  @Test func countsOwnWordingsApart() throws {
    let run = Self.run(
      draft: [
        Self.joined + "2011.",
        "In 2011 Ada Smith joined Northwind Bank, and nobody at the time thought much of it or wrote about it at length.",
        Self.joined + "2013.",
      ], sources: [])
    let finding = try #require(run.findings.first { $0.rule == "CC201" })
    #expect(finding.sides.map(\.voices) == [2, 1])
    #expect(finding.majority == 0)
    #expect(finding.independence == nil)
  }
}
