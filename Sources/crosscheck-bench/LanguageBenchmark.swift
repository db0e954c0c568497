import ClaimExtraction
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
    let sentences = try CorpusReader.joined("\(folder)/treebank/silver-news-dev.conllu.gz")
    try measureRawText(RawText.documents(sentences), model)
    try measureStart()
    speed(of: model, on: sentences)
    for line in try LanguageScores(model: model).lines(folder: folder) { print(line) }
  }

  /// Words a second and memory from raw text to clauses: when every sentence is parsed, and when only those are that a rule asks for.
  private static func measureRawText(_ documents: [RawText], _ model: LanguageModel) throws {
    let words = documents.reduce(0) { $0 + $1.count }
    let analyser = TextAnalyser(model: model)
    let extractor = ClaimExtractor(rules: try ClaimListing.readRules("Rules"))
    let articles = documents.map { $0.blocks.map(\.bytes) }
    var best = [Double](repeating: .infinity, count: 2)
    for _ in 0..<3 {
      let all = processorTime {
        for blocks in articles {
          var symbols = SymbolTable()
          _ = analyser.analyse(blocks: blocks, symbols: &symbols) { _, _ in true }
        }
      }
      let asked = processorTime { for blocks in articles { _ = extractor.analyse(blocks: blocks) } }
      best = [min(best[0], all), min(best[1], asked)]
    }
    print(
      "speed  raw text: \(Int(Double(words) / best[0])) words/s, parsing what rules ask for \(Int(Double(words) / best[1])) words/s,"
        + " \(PeakMemory.megabytes) MB")
  }

  /// Milliseconds of processor time of a process of `crosscheck`, which lies beside this program: one that analyses a sentence, and
  /// one that reads all rules and checks it. The best of twenty; none without the program.
  private static func measureStart() throws {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let program = own.deletingLastPathComponent().appending(path: "crosscheck")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      return print("start  no crosscheck beside this program")
    }
    let article = FileManager.default.temporaryDirectory.appending(path: "crosscheck-bench-\(getpid()).md")
    try Data("The bank named Ada Moen.\n".utf8).write(to: article)
    defer { try? FileManager.default.removeItem(at: article) }
    let analyse = try bestTime(of: program, ["analyse", article.path])
    let check = try bestTime(of: program, [article.path])
    print("start  \(analyse) ms of processor time for a process that analyses one sentence, \(check) ms for one that checks it")
  }

  private static func bestTime(of program: URL, _ arguments: [String]) throws -> Double {
    var best = Double.infinity
    for _ in 0..<20 {
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      let before = timeOfChildren()
      try process.run()
      process.waitUntilExit()
      best = min(best, timeOfChildren() - before)
    }
    return best
  }

  /// Milliseconds of processor time of all processes that were started and have ended.
  private static func timeOfChildren() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return Double(seconds) * 1000 + Double(microseconds) / 1000
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
