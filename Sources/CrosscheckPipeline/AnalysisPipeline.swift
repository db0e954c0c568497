import AnalysisWriting
import ClaimComparison
import DocumentReading
import SourceText
import TextAnalysis
package import TextDiagnostics

/// Articles in, their analysis out: tokens, tags, parses, names and coreference, without rules or claims.
package struct AnalysisPipeline: Sendable {
  package enum Format: String, Hashable, Sendable, CaseIterable {
    case conllu, ndjson
  }

  private let analyser: TextAnalyser

  package init() { analyser = TextAnalyser(model: .embedded()) }

  /// Analyses `inputs` in the order of their paths. The bytes do not depend on the number of jobs; an article that cannot be read gives none.
  package func run(
    _ inputs: [ArticleInput], formats: [Format], jobs: Int
  ) -> (outputs: [[UInt8]], diagnostics: [Diagnostic]) {
    let inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let results = ParallelMap.map(inputs, jobs: jobs) { input in
      let (document, diagnostics) = DocumentReader.read(SourceFile(path: input.path, bytes: input.bytes))
      guard !diagnostics.contains(where: { $0.severity == .error }) else {
        return (formats.map { _ in [UInt8]() }, diagnostics)
      }
      let analysis = ArticleAnalysis(document, analyser: analyser)
      return (formats.map { $0 == .conllu ? ConlluFormat.write(analysis) : AnalysisStream.write(analysis) }, diagnostics)
    }
    return (formats.indices.map { format in results.flatMap { $0.0[format] } }, results.flatMap(\.1))
  }
}
