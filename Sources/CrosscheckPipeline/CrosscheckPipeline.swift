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

  /// Reads and compares `inputs`. Diagnostics are in the order of the articles' paths; an article that cannot be read is skipped and told.
  package func run(_ inputs: [ArticleInput], settings: RunSettings) -> (run: Run, diagnostics: [Diagnostic]) {
    let inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let results = read(inputs, settings: settings)
    var articles: [(input: ArticleInput, claims: ArticleClaims)] = []
    var skipped: [Run.SkippedInput] = []
    for (input, result) in zip(inputs, results) {
      if let fault = result.diagnostics.first(where: { $0.severity == .error }) {
        skipped.append(Run.SkippedInput(path: input.path, reason: fault.message))
      } else {
        articles.append((input, result.claims))
      }
    }
    let run = RunAssembly(rules: rules, settings: settings, version: version).run(articles, skipped: skipped)
    return (run, results.flatMap(\.diagnostics))
  }

  /// The map step, on `settings.jobs` threads at most.
  private func read(_ inputs: [ArticleInput], settings: RunSettings) -> [ArticleReader.Result] {
    ParallelMap(jobs: settings.jobs).map(inputs) { reader.read($0, asOf: settings.asOf) }
  }
}
