import Foundation
import LanguageCorpora
import TextAnalysis

/// The figures of the language pipeline on held-out data: `crosscheck-bench language FOLDER`, where FOLDER holds `treebank/` and
/// `ner/`.
enum LanguageBenchmark {
  static func run(folder: String) throws {
    guard let model = LanguageModel.embedded() else {
      print("no embedded weights")
      return
    }
    let scores = LanguageScores(model: model)
    for name in ["ewt-test", "gum-by-test", "pud-test"] {
      let share = scores.tagging(try treebank(folder, name))
      print("tags   \(name): \(percent(share))")
    }
    for name in ["silver-clear-pud-test", "silver-news-dev"] {
      let shares = scores.parsing(try treebank(folder, name))
      print("parses \(name): UAS \(percent(shares.unlabelled)), LAS \(percent(shares.labelled))")
    }
    for name in ["ner-gum-test-newslike", "uner-pud-test"] {
      var sentences = try CorpusReader.names("\(folder)/ner/\(name).bio.gz")
      for index in sentences.indices { sentences[index].joinPrefixes() }
      let measures = scores.naming(sentences)
      print("names  \(name): F \(percent(measures.untyped)), with kinds \(percent(measures.typed))")
    }
    speed(of: model, on: try treebank(folder, "silver-news-dev"))
  }

  /// Words a second for tags, parses and names together, the best of five rounds.
  private static func speed(of model: LanguageModel, on sentences: [AnnotatedSentence]) {
    let blocks = sentences.map { sentence in
      (
        bytes: sentence.bytes,
        tokens: sentence.spans.map { Token(span: $0, word: 0, lemma: 0, tag: .unknown, shape: []) }
      )
    }
    let words = blocks.reduce(0) { $0 + $1.tokens.count }
    var best = [Duration](repeating: .seconds(1_000_000), count: 3)
    let clock = ContinuousClock()
    for _ in 0..<5 {
      var times = [Duration](repeating: .zero, count: 3)
      for block in blocks {
        var tokens = block.tokens
        let all = 0..<tokens.count
        times[0] += clock.measure { model.tag(&tokens, sentence: all, bytes: block.bytes) }
        times[1] += clock.measure { _ = model.parse(tokens, sentence: all, bytes: block.bytes) }
        times[2] += clock.measure { _ = model.names(tokens, sentence: all, bytes: block.bytes) }
      }
      for stage in 0..<3 { best[stage] = min(best[stage], times[stage]) }
    }
    func rate(_ duration: Duration) -> String { "\(Int(Double(words) / (duration / .seconds(1)))) words/s" }
    print(
      "speed  tags \(rate(best[0])), parses \(rate(best[1])), names \(rate(best[2])), all \(rate(best[0] + best[1] + best[2]))")
  }

  private static func treebank(_ folder: String, _ name: String) throws -> [AnnotatedSentence] {
    var sentences = try CorpusReader.treebank("\(folder)/treebank/\(name).conllu.gz")
    for index in sentences.indices { sentences[index].joinPrefixes() }
    return sentences
  }

  private static func percent(_ share: Double) -> String { "\((share * 10000).rounded() / 100) %" }
}
