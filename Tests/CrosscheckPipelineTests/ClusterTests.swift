import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import Foundation
import ReportWriting
import SourceText
import Testing

/// Clusters of articles that were written without knowledge of the program, with planted conflicts and traps (`Tests/Clusters/README.md`).
///
/// A planted conflict is found when one finding has claims from the words of two of its sides.
struct ClusterTests {
  private struct Gold: Decodable {
    struct Side: Decodable {
      let file: String
      let quote: String
    }
    struct Item: Decodable {
      let sides: [Side]
    }
    let conflicts: [Item]
    let traps: [Item]
  }

  private static let folder = ArticleRuns.repository.appending(path: "Tests/Clusters")
  /// Planted conflicts found on the day this was written, of 842. It may rise.
  private static let floor = 405

  @Test func plantedConflictsAreFoundAndTrapsRaiseNothing() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { !$0.contains(".") }.sorted()
    #expect(names.count == 192)
    var (found, planted) = (0, 0)
    var alarms: [String] = []
    for name in names {
      let cluster = Self.folder.appending(path: name)
      let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: cluster.appending(path: "gold.json")))
      let articles = try ArticleRuns.articles(in: cluster, path: "")
      let run = ArticleRuns.run(articles)
      let conflicts = run.findings.filter { $0.relation == .contradiction }
      var explained: Set<String> = []
      for item in gold.conflicts {
        let hits = conflicts.filter { touched(by: $0, of: item, run, articles) >= 2 }
        planted += 1
        found += hits.isEmpty ? 0 : 1
        // One side is enough to say that a finding is about what was planted.
        explained.formUnion(conflicts.filter { touched(by: $0, of: item, run, articles) >= 1 }.map(\.id))
      }
      for trap in gold.traps {
        for finding in conflicts where !explained.contains(finding.id) && touched(by: finding, of: trap, run, articles) >= 2 {
          alarms.append("\(name): trap: \(finding.headline)")
        }
      }
      alarms += conflicts.filter { !explained.contains($0.id) }.map { "\(name): \($0.headline)" }
    }
    #expect(alarms.isEmpty, "\(alarms)")
    #expect(found >= Self.floor, "\(found) of \(planted)")
  }

  /// How many sides of an item a finding has claims from, shown or beside those that are.
  private func touched(by finding: Finding, of item: Gold.Item, _ run: Run, _ articles: [ArticleInput]) -> Int {
    item.sides.count { side in
      guard let article = articles.first(where: { $0.path == side.file }),
        let place = String(decoding: article.bytes, as: UTF8.self).utf8.firstRange(of: side.quote.utf8)
      else { return false }
      let text = String(decoding: article.bytes, as: UTF8.self).utf8
      let start = text.distance(from: text.startIndex, to: place.lowerBound)
      let quote = start..<start + side.quote.utf8.count
      return (finding.claims + finding.sides.flatMap(\.claims)).contains { (index: Int) -> Bool in
        let claim = run.claims[index]
        guard run.sources[claim.source].file.path == side.file else { return false }
        let spans = claim.slots.compactMap(\.span) + [claim.span]
        return spans.contains { Int($0.start) < quote.upperBound && quote.lowerBound < Int($0.end) }
      }
    }
  }
}
