import ClaimComparison
import ClaimModel
import ReportWriting
package import RuleLanguage

/// Runs the pairs of texts of findings through the whole program.
package struct FindingExampleRunner: Sendable {
  private let rules: RuleSet
  private let pipeline: CrosscheckPipeline

  package init(rules: RuleSet) {
    self.rules = rules
    pipeline = CrosscheckPipeline(rules: rules, version: "")
  }

  /// Texts that give another result than their finding says.
  package struct Difference: Hashable, Sendable {
    package let code: String
    package let texts: [String]
    /// Whether they should conflict.
    package let conflicts: Bool
    /// Codes of the conflicts that they give, each once.
    package let got: [String]
    package let path: String
  }

  /// The day that examples are published on: 2020-06-15.
  private static let day = 18_428

  /// The number of pairs in files; nil for all.
  package func count(in paths: Set<String>?) -> Int { tried(paths).reduce(0) { $0 + $1.examples.count } }

  /// Every pair that fails, in the order of the findings.
  package func differences(in paths: Set<String>?) -> [Difference] {
    tried(paths).flatMap { finding in
      finding.examples.compactMap { example in
        let codes = codes(of: example.texts)
        guard example.conflicts ? !codes.contains(finding.code) : !codes.isEmpty else { return nil }
        return Difference(
          code: finding.code, texts: example.texts, conflicts: example.conflicts, got: Set(codes).sorted(), path: finding.path)
      }
    }
  }

  private func tried(_ paths: Set<String>?) -> [FindingDeclaration] {
    rules.catalogue.findings.filter { finding in paths.map { $0.contains(finding.path) } ?? true }
  }

  /// Each text is an article.
  private func codes(of texts: [String]) -> [String] {
    let inputs = texts.enumerated().map { index, text in
      ArticleInput(path: "\(index).md", bytes: Array(text.utf8), published: Self.day)
    }
    let run = pipeline.run(inputs, settings: RunSettings()).run
    return run.findings.filter { $0.relation == .contradiction && $0.grade != .divergent }.map(\.rule)
  }
}
