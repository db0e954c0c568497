package import ClaimComparison
package import ClaimModel

/// Which findings of a run are reported, by its settings.
package struct FindingSelection: Sendable {
  package let settings: RunSettings
  /// Whether each article of the run is there to compare with only: a reference, or known facts.
  package let isBeside: [Bool]
  /// Findings that are reported from another strictness than `publish` on.
  private let strictnessOfCode: [String: Strictness]

  private let claims: [Claim]
  private let nameOfCode: [String: String]

  package init(settings: RunSettings, isBeside: [Bool], catalogue: KindCatalogue, claims: [Claim] = []) {
    self.claims = claims
    nameOfCode = Dictionary(catalogue.findings.map { ($0.code, $0.name.lowercased()) }, uniquingKeysWith: { first, _ in first })
    strictnessOfCode = Dictionary(
      catalogue.findings.filter { $0.strictness != .publish }.map { ($0.code, $0.strictness) }, uniquingKeysWith: max)
    self.settings = settings
    self.isBeside = isBeside
  }

  /// Corroborations are kept unless all their articles are there to compare with.
  package func selects(_ finding: Finding) -> Bool {
    let sources = finding.sides.flatMap(\.sources)
    if !sources.isEmpty, sources.allSatisfy({ isBeside[$0] }) { return false }
    guard finding.relation == .contradiction else { return true }
    if finding.grade == .divergent, settings.strictness == .publish { return false }
    if let marked = strictnessOfCode[finding.rule], marked > settings.strictness { return false }
    return settings.scopes.contains(finding.scope) && finding.level >= settings.minimumLevel
      && (settings.only.isEmpty || settings.only.contains { isMeant(finding, by: $0) })
      && !settings.skip.contains { isMeant(finding, by: $0) }
  }

  /// By the beginning of its code, by its name, or by the kind of a claim that it is about.
  private func isMeant(_ finding: Finding, by word: String) -> Bool {
    finding.rule.hasPrefix(word) || nameOfCode[finding.rule] == word
      || finding.claims.contains { claims.indices.contains($0) && claims[$0].kind == word }
  }

  /// The exit code that the findings call for: 1 when one is at or above `failOn`.
  package func exitCode(for findings: [Finding]) -> Int {
    guard let threshold = settings.failOn, threshold != .none else { return 0 }
    return findings.contains { $0.relation == .contradiction && $0.level >= threshold } ? 1 : 0
  }
}
