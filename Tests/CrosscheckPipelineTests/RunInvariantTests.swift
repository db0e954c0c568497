import ClaimModel
import CrosscheckPipeline
import Foundation
import ReportWriting
import SourceText
import Testing

/// What holds for every run, whatever the articles.
@Suite struct RunInvariantTests {
  private let samples: [ArticleInput]

  init() throws {
    samples = try ArticleRuns.articles(in: ArticleRuns.samples, path: "articles/")
  }

  @Test func givesTheSameBytesForEveryOrderAndNumberOfJobs() {
    let expected = RunFileFormat().write(ArticleRuns.run(samples), options: ReportOptions())
    var order = samples
    for jobs in 1...3 {
      order = Array(order.dropFirst()) + order.prefix(1)
      #expect(RunFileFormat().write(ArticleRuns.run(order, jobs: jobs), options: ReportOptions()) == expected)
      #expect(RunFileFormat().write(ArticleRuns.run(order.reversed(), jobs: jobs), options: ReportOptions()) == expected)
    }
  }

  @Test func quotesExactBytes() throws {
    let run = ArticleRuns.run(samples + Self.nasty)
    let written = RunFileFormat().write(run, options: ReportOptions())
    let object = try #require(JSONSerialization.jsonObject(with: Data(written)) as? [String: Any])
    let sources = try #require(object["sources"] as? [[String: Any]])
    var files: [String: [UInt8]] = [:]
    for source in sources {
      let path = try #require(source["path"] as? String)
      let id = try #require(source["id"] as? String)
      files[id] = (samples + Self.nasty).first { $0.path == path }?.bytes
    }
    var count = 0
    for claim in try #require(object["claims"] as? [[String: Any]]) {
      let source = try #require(claim["source"] as? String)
      let bytes = try #require(files[source])
      let whole = try #require(claim["span"] as? [String: Any])
      let spans = [whole] + (claim["evidence"] as? [[String: Any]] ?? [])
      for span in spans {
        let start = try #require(span["byteStart"] as? Int)
        let end = try #require(span["byteEnd"] as? Int)
        #expect(span["quote"] as? String == String(decoding: bytes[start..<end], as: UTF8.self))
        count += 1
      }
    }
    #expect(count > 100)
  }

  /// Input that is no good English, or no text at all.
  static let nasty: [ArticleInput] = [
    ArticleInput(path: "nasty/bom.md", bytes: [0xEF, 0xBB, 0xBF] + Array("Ada Smith joined Northwind in 2011.\r\n".utf8)),
    ArticleInput(path: "nasty/emoji.md", bytes: Array("👩‍🚀 Ada Smith joined 🛰 Northwind in 2011. 𝒜da.".utf8)),
    ArticleInput(path: "nasty/marks.txt", bytes: Array("A\u{301}da Smi\u{302}th joined Northwind\tin 2011.\u{0}\r".utf8)),
    ArticleInput(path: "nasty/entities.html", bytes: Array("<p>Ada&nbsp;Smith joined <b>North&shy;wind</b> in&#32;2011.".utf8)),
    ArticleInput(
      path: "nasty/invalid.txt", bytes: Array("Ada Smith joined ".utf8) + [0xFF, 0xC3] + Array("Northwind in 2011.".utf8)),
    ArticleInput(path: "nasty/empty.txt", bytes: []),
    ArticleInput(path: "nasty/spaces.txt", bytes: Array(repeating: 0x20, count: 1000)),
    ArticleInput(path: "nasty/brackets.md", bytes: Array(repeating: 0x5B, count: 20_000)),
    ArticleInput(path: "nasty/tags.html", bytes: Array(String(repeating: "<div>", count: 100_000).utf8)),
    ArticleInput(path: "nasty/word.txt", bytes: Array(repeating: 0x61, count: 200_000)),
    ArticleInput(path: "nasty/commas.txt", bytes: Array(String(repeating: "Ada Smith, ", count: 2_000).utf8)),
    ArticleInput(path: "nasty/quotes.txt", bytes: Array(String(repeating: "“\"", count: 2_000).utf8)),
  ]

  @Test func readsAnyBytesWithoutACrash() {
    var state: UInt64 = 20_261_121
    let words = [
      "Ada Smith", "left", "Northwind", "in", "2011", "for", "“", "”", "(", "2003-2010", ")", ",", ".", "\n\n", "five years",
      "who", "said",
    ]
    for round in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<80 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let choice = Int(state >> 33)
        if choice % 7 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: choice >> 8))
        } else {
          bytes += Array((words[choice % words.count] + " ").utf8)
        }
      }
      let run = ArticleRuns.run([ArticleInput(path: "random.\(round % 2 == 0 ? "md" : "html")", bytes: bytes)])
      for claim in run.claims { #expect(Int(claim.span.end) <= bytes.count) }
    }
  }
}
