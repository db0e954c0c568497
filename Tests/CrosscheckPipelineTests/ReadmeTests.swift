import Foundation
import Testing

@Suite struct ReadmeTests {
  /// What the README shows as output is output.
  @Test func showsRealOutput() throws {
    let readme = try String(contentsOf: ArticleRuns.repository.appending(path: "README.md"), encoding: .utf8)
    let report = try String(contentsOf: ArticleRuns.repository.appending(path: "Reports/Samples/report.txt"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```text\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    #expect(blocks.count >= 3)
    for block in blocks { #expect(report.contains(block), "not in Reports/Samples/report.txt:\n\(block)") }
  }
}
