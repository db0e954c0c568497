import ClaimModel
import DocumentReading
import Foundation
import SourceText
import Testing

@testable import ClaimExtraction

/// Twenty short articles with every quotation and who said it; prints the figures.
///
/// A line of gold is "WORDS => SPEAKER"; "none" is an utterance whose speaker has no name, "label" is no utterance.
@Suite struct QuotedArticleTests {
  private struct Gold {
    let article: String
    let words: String
    let speaker: String
  }

  private struct Run {
    let words: String
    let isUtterance: Bool
    let speaker: String?
  }

  @Test func findsQuotationsAndSpeakers() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "QuotedArticles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
    #expect(names.count == 20)
    var (utterances, found, spoken, right, labels, kept) = (0, 0, 0, 0, 0, 0)
    var wrong: [String] = []
    for name in names {
      let parts = try String(contentsOf: folder.appending(path: name), encoding: .utf8).components(separatedBy: "=== gold\n")
      let runs = self.runs(parts[0])
      for gold in self.gold(parts[1], name) {
        let hits = runs.filter { $0.words.hasPrefix(gold.words) }
        if gold.speaker == "label" {
          labels += 1
          if hits.contains(where: \.isUtterance) { wrong.append("\(name): label taken: \(gold.words)") } else { kept += 1 }
          continue
        }
        utterances += 1
        let run = hits.first(where: \.isUtterance)
        if run == nil { wrong.append("\(name): missed: \(gold.words)") } else { found += 1 }
        guard gold.speaker != "none" else { continue }
        spoken += 1
        if run?.speaker == gold.speaker {
          right += 1
        } else {
          wrong.append("\(name): \(gold.words) => \(run?.speaker ?? "nobody"), not \(gold.speaker)")
        }
      }
    }
    print("quotations: \(found) of \(utterances) found, \(right) of \(spoken) speakers right, \(kept) of \(labels) labels left")
    print(wrong.joined(separator: "\n"))
    #expect(found == utterances)
    #expect(right * 100 >= spoken * 90)
    #expect(kept == labels)
  }

  private func gold(_ text: String, _ article: String) -> [Gold] {
    text.split(separator: "\n").compactMap { line in
      let sides = line.components(separatedBy: " => ")
      return sides.count == 2 ? Gold(article: article, words: sides[0], speaker: sides[1]) : nil
    }
  }

  private func runs(_ text: String) -> [Run] {
    let document = DocumentReader.read(SourceFile(path: "a.md", bytes: Array(text.utf8))).document
    let article = Extraction.shipped.reading(of: document)
    return article.blocks.flatMap(\.quotations).map { run in
      Run(
        words: run.quotation.words, isUtterance: run.isUtterance,
        speaker: run.speaker?.entity.map { article.entities[$0].name })
    }
  }
}
