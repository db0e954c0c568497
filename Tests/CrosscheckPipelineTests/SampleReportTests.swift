import Foundation
import ReportWriting
import TestSupport
import Testing

/// The reports of the example articles, which are documentation too.
@Suite struct SampleReportTests {
  @Test(arguments: ["text", "compact", "markdown", "html", "json"])
  func areWhatTheProgramWrites(_ name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let articles = try ArticleRuns.articles(in: ArticleRuns.samples, path: "Reports/Samples/articles/")
    let bytes = format.write(ArticleRuns.run(articles), options: ReportOptions())
    let file = name == "compact" ? "compact.txt" : "report.\(format.fileExtension)"
    if let difference = Snapshot.difference(bytes, path: ArticleRuns.repository.path + "/Reports/Samples/" + file) {
      Issue.record("\(difference)")
    }
  }
}
