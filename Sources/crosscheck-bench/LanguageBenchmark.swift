import Foundation
import LanguageCorpora
import TextAnalysis

/// The figures of the language pipeline on held-out data: `crosscheck-bench language FOLDER [WEIGHTS]`, where FOLDER holds
/// `treebank/` and `ner/`; without WEIGHTS those in the program are measured.
enum LanguageBenchmark {
  static func run(folder: String, weights: String?) throws {
    let file = weights.flatMap { WeightsFile.read($0) }
    guard let model = weights == nil ? LanguageModel.embedded() : file.flatMap({ LanguageModel($0) }) else {
      print("no weights")
      return
    }
    for line in try LanguageScores(model: model).lines(folder: folder) { print(line) }
    speed(of: model, on: try CorpusReader.joined("\(folder)/treebank/silver-news-dev.conllu.gz"))
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
    var best = [Double](repeating: .infinity, count: 3)
    for _ in 0..<5 {
      var tagged = blocks
      let times = [
        processorTime {
          for index in tagged.indices {
            model.tag(&tagged[index].tokens, sentence: 0..<tagged[index].tokens.count, bytes: tagged[index].bytes)
          }
        },
        processorTime {
          for block in tagged { _ = model.parse(block.tokens, sentence: 0..<block.tokens.count, bytes: block.bytes) }
        },
        processorTime {
          for block in tagged { _ = model.names(block.tokens, sentence: 0..<block.tokens.count, bytes: block.bytes) }
        },
      ]
      for stage in 0..<3 { best[stage] = min(best[stage], times[stage]) }
    }
    func rate(_ seconds: Double) -> String { "\(Int(Double(words) / seconds)) words/s" }
    print("speed  tags \(rate(best[0])), parses \(rate(best[1])), names \(rate(best[2])), all \(rate(best.reduce(0, +)))")
  }

  /// Seconds of processor time, which other programs disturb less than the time on the clock.
  private static func processorTime(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
