import BuiltinRules
import ClaimComparison
import ClaimModel
import ReportWriting
import RuleLanguage
import Testing

/// The pairs of texts in `Rules/kinds`, through the whole program: what each kind takes as the same, as finer, as a conflict and
/// as another matter.
@Suite struct KindPairTests {
  @Test(arguments: BuiltinRules.load().rules.catalogue.kinds)
  func comparesAsItsPairsSay(_ kind: ClaimKind) {
    for relation in KindPair.Relation.allCases {
      #expect(kind.pairs.contains { $0.relation == relation }, "\(kind.name) has no pair to \(relation)")
    }
    for pair in kind.pairs {
      let run = ArticleRuns.run(texts: pair.texts, strictness: .audit)
      let conflicts = run.findings.filter { $0.relation == .contradiction && $0.grade != .divergent }
      let agreements = run.findings.filter {
        $0.relation == .corroboration && $0.claims.contains { run.claims[$0].kind == kind.name }
      }
      let heads = run.findings.map(\.headline)
      for finding in run.findings where finding.relation == .contradiction { Self.expectReadable(finding.headline) }
      switch pair.relation {
      case .refine:
        #expect(conflicts.isEmpty, "\(kind.name): \(pair.texts) gave \(heads)")
        let sources = Set(run.claims.filter { $0.kind == kind.name }.map(\.source))
        #expect(sources.count == 2, "\(kind.name): not read in both of \(pair.texts)")
      case .agree:
        // Of quotations, and of what stands aside, only differences are told.
        let isTold = !kind.isAside && !kind.slots.contains { $0.type == .quotation }
        #expect(
          conflicts.isEmpty && !(isTold && agreements.isEmpty), "\(kind.name): \(pair.relation) \(pair.texts) gave \(heads)")
      case .conflict: #expect(!conflicts.isEmpty, "\(kind.name): no conflict in \(pair.texts)")
      case .apart:
        #expect(conflicts.isEmpty && agreements.isEmpty, "\(kind.name): \(pair.texts) gave \(heads)")
        #expect(run.claims.contains { $0.kind == kind.name }, "\(kind.name): nothing read in \(pair.texts)")
      }
    }
  }

  /// A question without what a template leaves behind.
  private static func expectReadable(_ headline: String) {
    #expect(headline.hasSuffix("?"), "\(headline)")
    for rest in ["  ", " ,", " :", " ?", ":?", "{", "}", "[", "]"] { #expect(!headline.contains(rest), "\(headline)") }
    #expect(headline.first?.isLowercase == false, "\(headline)")
  }
}
