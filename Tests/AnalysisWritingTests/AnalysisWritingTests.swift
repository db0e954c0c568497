import DocumentReading
import Foundation
import SourceText
import TestSupport
import Testing
import TextAnalysis

@testable import AnalysisWriting

@Suite struct AnalysisWritingTests {
  private static let analyser = TextAnalyser(model: .embedded())
  private static let article = """
    # Museum names new director

    Ada Smith joined the *Harbour Museum* in 2011 &amp; led it for six years. "I loved the place," she said.

    - Lee Park, the museum's chairman, thanked her.
    """

  private func analysis(_ text: String, path: String = "museum.md") -> ArticleAnalysis {
    ArticleAnalysis(DocumentReader.read(SourceFile(path: path, bytes: Array(text.utf8))).document, analyser: Self.analyser)
  }

  private func expectSnapshot(_ bytes: [UInt8], _ name: String) {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)").path
    if let difference = Snapshot.difference(bytes, path: path) { Issue.record("\(difference)") }
  }

  @Test func writesCoNLLU() { expectSnapshot(ConlluFormat.write(analysis(Self.article)), "museum.conllu") }

  @Test func writesRecords() { expectSnapshot(AnalysisStream.write(analysis(Self.article)), "museum.ndjson") }

  /// The bytes of every token are those of the file, markup and entities apart; rows have ten columns and heads exist.
  @Test(arguments: [article, "One.\tTwo two.\n\nthree &lt; 4", "", "(((", "\u{FFFD}\u{0}x", "- a\n- b\n", "\"“’\"'s n't"])
  func rowsAreWellFormed(_ text: String) throws {
    let analysis = analysis(text)
    let file = Array(text.utf8)
    var rows = 0
    for line in String(decoding: ConlluFormat.write(analysis), as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(columns.count == 10, "\(line)")
      let span = try #require(columns[9].split(separator: "|").first?.dropFirst("Bytes=".count)).split(separator: ":").compactMap
      { Int($0) }
      #expect(span.count == 2 && span[0] < span[1] && span[1] <= file.count, "\(line)")
      rows += 1
    }
    #expect(rows == analysis.texts.reduce(0) { $0 + $1.tokens.count })
  }

  @Test func everyChainOpensAndCloses() {
    let text = String(decoding: ConlluFormat.write(analysis(Self.article)), as: UTF8.self)
    #expect(text.contains("Entity="))
    #expect(text.count { $0 == "(" } - text.count { $0 == ")" } == 0)
  }
}
