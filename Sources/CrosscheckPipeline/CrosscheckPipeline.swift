import ClaimComparison
import ClaimExtraction
import ClaimModel
import DocumentReading
package import ReportWriting
package import RuleLanguage
import SourceText
package import TextDiagnostics

/// Articles in, one run out. Equal articles, rules and settings give equal runs, whatever the order of the articles and the number of jobs.
package struct CrosscheckPipeline: Sendable {
  private let rules: RuleSet
  private let reader: ArticleReader
  private let version: String

  /// Compiles the rules once for any number of runs.
  package init(rules: RuleSet, version: String) {
    self.rules = rules
    self.version = version
    reader = ArticleReader(rules: rules)
  }

  /// Reads and compares `inputs`, and tells after each article how many are read. Diagnostics are in the order of the articles' paths; an article that cannot be read is skipped and told.
  package func run(
    _ inputs: [ArticleInput], known: KnownFacts = .init(), settings: RunSettings, progress: (_ read: Int) -> Void = { _ in }
  ) -> (run: Run, diagnostics: [Diagnostic]) {
    var articles: [ComparableArticle] = []
    var skipped: [Run.SkippedInput] = []
    var diagnostics: [Diagnostic] = []
    read(inputs, settings: settings) { result in
      diagnostics += result.diagnostics
      switch result.content {
      case .read(let article): articles.append(article)
      case .skipped(let input): skipped.append(input)
      }
      progress(articles.count + skipped.count)
    }
    return (compare(articles, known: known, skipped: skipped, settings: settings), diagnostics)
  }

  /// Compares articles that were read before.
  package func compare(
    _ articles: [ComparableArticle], known: KnownFacts = .init(), skipped: [Run.SkippedInput] = [], settings: RunSettings
  ) -> Run {
    RunAssembly(rules: rules, settings: settings, version: version, aliases: known.aliases).run(
      articles + known.articles, skipped: skipped)
  }

  /// Reads articles and hands each over as lines of a stream of claims, in the order of their paths, as soon as it and those before it are read.
  /// The last lines are the summary's.
  ///
  /// - Parameter carriesText: Whether the texts go with the claims, so that reports made from them are those of the articles to the byte.
  package func stream(
    _ inputs: [ArticleInput], skipped: [Run.SkippedInput], settings: RunSettings, carriesText: Bool = true,
    _ write: (_ lines: [UInt8], [Diagnostic]) -> Void
  ) -> [Run.SkippedInput] {
    let assembly = RunAssembly(rules: rules, settings: settings, version: version)
    write(ClaimsStream.header(assembly.empty), [])
    var skipped = skipped
    var (articles, claims, unread) = (0, 0, 0)
    read(inputs, settings: settings) { result in
      switch result.content {
      case .read(let article):
        articles += 1
        claims += article.claims.claims.count
        unread += article.claims.unread.count
        write(
          ClaimsStream.article(assembly.alone(article), number: articles, carriesText: carriesText), result.diagnostics)
      case .skipped(let input):
        skipped.append(input)
        write([], result.diagnostics)
      }
    }
    write(ClaimsStream.summary(articles: articles, claims: claims, unread: unread, skipped: skipped), [])
    return skipped
  }

  private struct ReadResult {
    enum Content {
      case read(ComparableArticle)
      case skipped(Run.SkippedInput)
    }

    let content: Content
    let diagnostics: [Diagnostic]
  }

  /// The map step, on `settings.jobs` threads at most; results in the order of the paths, some articles behind the reading.
  private func read(_ inputs: [ArticleInput], settings: RunSettings, _ body: (ReadResult) -> Void) {
    let inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let batch = max(1, settings.jobs) * 16
    for first in stride(from: 0, to: inputs.count, by: batch) {
      let part = Array(inputs[first..<min(first + batch, inputs.count)])
      let results = ParallelMap.map(part, jobs: settings.jobs) { reader.read($0, asOf: settings.asOf) }
      for (input, result) in zip(part, results) {
        let content: ReadResult.Content
        if let fault = result.diagnostics.first(where: { $0.severity == .error }) {
          content = .skipped(Run.SkippedInput(path: input.path, reason: fault.message))
        } else {
          content = .read(
            ComparableArticle(
              claims: result.claims, file: SourceFile(path: input.path, bytes: input.bytes), isReference: input.isReference))
        }
        body(ReadResult(content: content, diagnostics: result.diagnostics))
      }
    }
  }
}
