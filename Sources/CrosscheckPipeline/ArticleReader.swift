import ClaimExtraction
import ClaimModel
import DocumentReading
import RuleLanguage
import SourceText
import TextAnalysis
import TextDiagnostics

/// The map step: one article to its claims. It depends on the article's bytes, its declared metadata and the rules, and on nothing else.
struct ArticleReader: Sendable {
  struct Result: Sendable {
    let claims: ArticleClaims
    let diagnostics: [Diagnostic]
  }

  private let extractor: ClaimExtractor

  init(rules: RuleSet) { extractor = ClaimExtractor(rules: rules) }

  /// - Parameter asOf: the day that stands in for an unknown day of publication; days since 1970-01-01.
  func read(_ input: ArticleInput, asOf: Int?) -> Result {
    let source = SourceFile(path: input.path, bytes: input.bytes)
    let (document, diagnostics) = DocumentReader.read(source, published: input.published)
    var claims = extractor.extract(document, asOf: asOf)
    claims.wordSequences = ArticleWords.sequences(of: document)
    return Result(claims: claims, diagnostics: diagnostics)
  }
}
