import ClaimComparison
import Foundation
import ReportWriting
import Testing

/// The five real articles that the project was planned with, where they are at hand.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: ArticleRuns.realArticles.path),
    "the real articles are not part of the repository: put them into ../shared/articles"))
struct RealArticleTests {
  private let run: Run
  private var conflicts: [Finding] { run.findings.filter { $0.relation == .contradiction } }

  init() throws {
    run = ArticleRuns.run(try ArticleRuns.articles(in: ArticleRuns.realArticles, path: "articles/"))
  }

  /// The matters that a careful reader finds: code, words that the sides hold, number of articles at least.
  @Test(arguments: [
    ("CC202", ["4 years", "5 years"], 3),
    ("CC201", ["2022", "2023"], 3),
    ("CC402", ["2024", "3rd"], 2),
    ("CC208", ["2022", "May 2026"], 3),
    ("CC207", ["directly"], 1),
    ("CC401", ["once"], 1),
    ("CC702", ["I think", "The next few years"], 2),
  ])
  func findsEveryMatter(code: String, values: [String], sources: Int) {
    let found = conflicts.filter { finding in
      finding.rule == code
        && values.allSatisfy { value in finding.headline.contains(value) || finding.sides.contains { $0.value.contains(value) } }
    }
    #expect(!found.isEmpty, "no \(code) with \(values) among \(conflicts.map(\.headline))")
    #expect(Set(found.flatMap(\.sides).flatMap(\.sources)).count >= sources)
  }

  @Test func findsNothingElseAboveDivergent() {
    let expected: Set = ["CC201", "CC202", "CC204", "CC207", "CC208", "CC401", "CC402", "CC702"]
    for finding in conflicts where finding.grade != .divergent {
      #expect(expected.contains(finding.rule), "\(finding.rule) \(finding.headline)")
    }
  }

  @Test func listsWhatAgrees() {
    let agreements = run.findings.filter { $0.relation == .corroboration }
    #expect(agreements.count >= 6)
    #expect(agreements.contains { Set($0.sides.flatMap(\.sources)).count >= 4 })
  }
}
