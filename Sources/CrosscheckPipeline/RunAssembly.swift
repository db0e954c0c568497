import ClaimComparison
import ClaimModel
import ReportWriting
import RuleLanguage
import SourceText

/// The reduce step: what was read of each article becomes one run.
struct RunAssembly {
  let rules: RuleSet
  let settings: RunSettings
  let version: String
  /// Names that mean one person or organisation, by known facts.
  var aliases: [[String]] = []

  /// Compares the claims of articles and selects what is reported. The order of the articles does not matter.
  func run(_ articles: [ComparableArticle], skipped: [Run.SkippedInput]) -> Run {
    let articles = articles.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    let merged = EntityMerging.merge(
      articles.map(\.claims), aliases: aliases, known: Set(articles.indices.filter { articles[$0].isKnown }))
    let words = rules.catalogue.wordsOfChecks(of: Set(merged.claims.map(\.kind)))
    let comparer = ClaimComparer(
      catalogue: rules.catalogue, hedges: rules.words("hedges")?.entries ?? QuotationDifference.commonHedges,
      depth: settings.depth,
      lists: rules.wordLists.reduce(into: [:]) { if words.contains($1.name[...]) { $0[$1.name] = Set($1.entries) } })
    let files = articles.map(\.file)
    let all = comparer.compare(
      claims: merged.claims, entities: merged.entities,
      sources: articles.enumerated().map { index, article in
        ComparisonSource(
          path: article.file.path, outlet: article.claims.outlet, title: article.claims.title,
          published: article.claims.published, isReference: article.isReference, isKnown: article.isKnown,
          wordSequences: article.claims.wordSequences, tellingNames: merged.tellingNames[index],
          named: merged.named[index])
      },
      written: { claim, slot in files.indices.contains(claim.source) ? slot.writtenText(in: files[claim.source]) : nil })
    let selection = FindingSelection(
      settings: settings, isBeside: articles.map { $0.isReference || $0.isKnown }, catalogue: rules.catalogue,
      claims: merged.claims)
    var (claims, findings) = (merged.claims, all.filter(selection.selects))
    if settings.strictness < .audit { (claims, findings) = AsideClaims.dropIdle(claims, findings, rules.catalogue) }
    return Run(
      version: version, rules: rules.fingerprint, settings: settings.described, sources: articles.map(\.source),
      entities: merged.entities, claims: claims, findings: findings, catalogue: rules.catalogue, skipped: skipped,
      exitCode: selection.exitCode(for: findings))
  }

  /// A run of one article as it was read, compared with nothing: what a stream of claims holds of it.
  func alone(_ article: ComparableArticle) -> Run {
    Run(
      version: version, rules: rules.fingerprint, settings: settings.described, sources: [article.source],
      entities: article.claims.entities, claims: article.claims.claims, findings: [], catalogue: rules.catalogue, skipped: [],
      exitCode: 0)
  }

  /// A run of no article: its header.
  var empty: Run {
    Run(
      version: version, rules: rules.fingerprint, settings: settings.described, sources: [], entities: [], claims: [],
      findings: [], catalogue: rules.catalogue, skipped: [], exitCode: 0)
  }
}
