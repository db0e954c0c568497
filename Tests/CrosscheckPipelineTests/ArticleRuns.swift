import BuiltinRules
import ClaimModel
import CrosscheckPipeline
import Foundation
import ReportWriting

/// Runs of the whole program over articles in folders and in strings.
enum ArticleRuns {
  /// The top of the repository.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let samples = repository.appending(path: "Reports/Samples/articles")
  /// Real articles beside the repository; absent in a plain clone.
  static let realArticles = repository.deletingLastPathComponent().appending(path: "shared/articles")

  static let pipeline = CrosscheckPipeline(rules: BuiltinRules.load().rules, version: "0.1.0")

  /// The articles of a folder, sorted by name; its README is none.
  static func articles(in folder: URL, path prefix: String) throws -> [ArticleInput] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().compactMap { name in
      guard name != "README.md", ["md", "txt", "html"].contains((name as NSString).pathExtension) else { return nil }
      return ArticleInput(path: prefix + name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
  }

  static func run(_ articles: [ArticleInput], jobs: Int = 1, strictness: Strictness = .publish) -> Run {
    var settings = RunSettings()
    settings.jobs = jobs
    settings.strictness = strictness
    return pipeline.run(articles, settings: settings).run
  }

  /// Two short articles that contradict each other.
  static let samplePair = [
    ArticleInput(path: "a.md", bytes: Array("Ada Smith joined Northwind Bank in 2011 and left in May 2014.\n".utf8)),
    ArticleInput(
      path: "b.md",
      bytes: Array("# Profile\n\nAda Smith joined Northwind Bank in 2013. “I was hired as one of 40,” she said.\n".utf8)),
  ]

  /// A run over texts, named "a.md", "b.md" ..., published on the day that the examples of rules have.
  static func run(texts: [String], strictness: Strictness = .publish) -> Run {
    let names = "abcdefgh".map { "\($0).md" }
    let inputs = zip(names, texts).map { name, text in
      let (text, day) = PairRunner.dated(text)
      return ArticleInput(path: name, bytes: Array(text.utf8), published: day)
    }
    return run(inputs, strictness: strictness)
  }
}
