import ClaimComparison
import ClaimModel
import ReportWriting
import RuleLanguage
import SourceText
import TextDiagnostics

/// The reduce step: what was read of each article becomes one run.
struct RunAssembly {
  let rules: RuleSet
  let settings: RunSettings
  let version: String

  /// Compares the claims of `articles`, which are sorted by path, and selects what is reported.
  func run(_ articles: [(input: ArticleInput, claims: ArticleClaims)], skipped: [Run.SkippedInput]) -> Run {
    let merged = EntityMerging.merge(articles.map(\.claims))
    let sources = articles.map { article in
      RunSource(
        file: SourceFile(path: article.input.path, bytes: article.input.bytes), title: article.claims.title,
        outlet: article.claims.outlet, published: article.claims.published,
        publishedFrom: article.claims.publishedFrom, words: article.claims.words,
        unread: article.claims.unread, isReference: article.input.isReference)
    }
    let comparer = ClaimComparer(
      catalogue: rules.catalogue, hedges: rules.words("hedges")?.entries ?? QuotationDifference.commonHedges,
      strictness: settings.strictness, lists: rules.wordLists.reduce(into: [:]) { $0[$1.name] = Set($1.entries) })
    let all = comparer.compare(
      claims: merged.claims, entities: merged.entities,
      sources: sources.map {
        ComparisonSource(
          path: $0.file.path, outlet: $0.outlet, title: $0.title, published: $0.published, isReference: $0.isReference)
      })
    let selection = FindingSelection(settings: settings, isReference: articles.map(\.input.isReference))
    let findings = all.filter(selection.selects)
    return Run(
      version: version, rules: rules.fingerprint, settings: settings.described, sources: sources, entities: merged.entities,
      claims: merged.claims, findings: findings, catalogue: rules.catalogue, skipped: skipped,
      exitCode: selection.exitCode(for: findings))
  }
}
