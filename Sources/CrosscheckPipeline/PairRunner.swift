import ClaimComparison
import ClaimModel
import NormalValues
import ReportWriting
package import RuleLanguage

/// Runs the pairs of texts of findings and kinds through the whole program.
package struct PairRunner: Sendable {
  private let rules: RuleSet
  private let pipeline: CrosscheckPipeline

  package init(rules: RuleSet) {
    self.rules = rules
    pipeline = CrosscheckPipeline(rules: rules, version: "")
  }

  /// Texts that give another result than their finding or kind says.
  package struct Difference: Hashable, Sendable {
    /// The code of the finding or the name of the kind.
    package let name: String
    package let texts: [String]
    /// "CC201", "no conflict", "agree".
    package let expected: String
    /// Codes of the conflicts that they give, each once, and "agree" where the kind's claims agree.
    package let got: [String]
    package let path: String
  }

  /// The number of pairs in files; nil for all.
  package func count(in paths: Set<String>?) -> Int {
    findings(paths).reduce(0) { $0 + $1.examples.count } + pairs(paths).count
  }

  /// Every pair that fails, those of findings first.
  package func differences(in paths: Set<String>?) -> [Difference] {
    findings(paths).flatMap { finding in finding.examples.compactMap { difference($0, of: finding) } }
      + pairs(paths).compactMap { difference($0.pair, of: $0.kind) }
  }

  private func findings(_ paths: Set<String>?) -> [FindingDeclaration] {
    rules.catalogue.findings.filter { finding in paths.map { $0.contains(finding.path) } ?? true }
  }

  private func pairs(_ paths: Set<String>?) -> [(kind: ClaimKind, pair: KindPair)] {
    rules.catalogue.kinds.flatMap { kind in
      kind.pairs.filter { pair in paths.map { $0.contains(pair.path) } ?? true }.map { (kind, $0) }
    }
  }

  private func difference(_ example: FindingDeclaration.Example, of finding: FindingDeclaration) -> Difference? {
    // What only diverges is no conflict, but for the finding that says so.
    let run = run(example.texts)
    let diverges = run.findings.contains { $0.rule == finding.code && $0.grade == .divergent }
    let codes = conflicts(run) + (diverges ? [finding.code] : [])
    guard example.conflicts ? !codes.contains(finding.code) : !codes.isEmpty else { return nil }
    return Difference(
      name: finding.code, texts: example.texts, expected: example.conflicts ? finding.code : "no conflict", got: codes,
      path: finding.path)
  }

  private func difference(_ pair: KindPair, of kind: ClaimKind) -> Difference? {
    let run = run(pair.texts)
    let codes = conflicts(run)
    let agrees = run.findings.contains { finding in
      finding.relation == .corroboration && finding.claims.contains { run.claims[$0].kind == kind.name }
    }
    let holds =
      switch pair.relation {
      // Of quotations, and of what stands aside, only differences are told.
      case .agree: codes.isEmpty && (agrees || kind.isAside || kind.slots.contains { $0.type == .quotation })
      case .refine: codes.isEmpty && Set(run.claims.filter { $0.kind == kind.name }.map(\.source)).count == pair.texts.count
      case .conflict: !codes.isEmpty
      case .apart: codes.isEmpty && !agrees && run.claims.contains { $0.kind == kind.name }
      }
    guard !holds else { return nil }
    return Difference(
      name: kind.name, texts: pair.texts, expected: pair.relation.rawValue, got: codes + (agrees ? ["agree"] : []),
      path: pair.path)
  }

  private func conflicts(_ run: Run) -> [String] {
    Set(run.findings.filter { $0.relation == .contradiction && $0.grade != .divergent }.map(\.rule)).sorted()
  }

  /// Each text is an article, published on the day in front of it ("@2019-05-02 Northwind ..."); kinds of every strictness are compared.
  private func run(_ texts: [String]) -> Run {
    let inputs = texts.enumerated().map { index, text in
      let (text, day) = Self.dated(text)
      return ArticleInput(path: "\(index).md", bytes: Array(text.utf8), published: day)
    }
    var settings = RunSettings()
    settings.strictness = .audit
    return pipeline.run(inputs, settings: settings).run
  }

  /// A text without the day in front of it, and the day; the usual one where there is none.
  package static func dated(_ text: String) -> (text: String, day: Int) {
    guard text.utf8.first == UInt8(ascii: "@"), let blank = text.utf8.firstIndex(of: UInt8(ascii: " ")),
      let day = CivilDate(isoDay: String(text[..<blank].dropFirst()))
    else { return (text, RuleExample.usualDay) }
    return (String(text[blank...].dropFirst()), day.dayNumber)
  }
}
