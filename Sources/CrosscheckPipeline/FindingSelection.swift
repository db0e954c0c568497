package import ClaimComparison
import ClaimModel

/// Which findings of a run are reported, by its settings.
package struct FindingSelection: Sendable {
  package let settings: RunSettings
  /// Whether each article of the run is there to compare with only.
  package let isReference: [Bool]

  package init(settings: RunSettings, isReference: [Bool]) {
    self.settings = settings
    self.isReference = isReference
  }

  /// Corroborations are kept unless all their articles are references.
  package func selects(_ finding: Finding) -> Bool {
    let sources = finding.sides.flatMap(\.sources)
    if !sources.isEmpty, sources.allSatisfy({ isReference[$0] }) { return false }
    guard finding.relation == .contradiction else { return true }
    return settings.scopes.contains(finding.scope) && finding.level >= settings.minimumLevel
      && (settings.only.isEmpty || settings.only.contains { finding.rule.hasPrefix($0) })
      && !settings.skip.contains { finding.rule.hasPrefix($0) }
  }

  /// The exit code that the findings call for: 1 when one is at or above `failOn`.
  package func exitCode(for findings: [Finding]) -> Int {
    guard let threshold = settings.failOn, threshold != .none else { return 0 }
    return findings.contains { $0.relation == .contradiction && $0.level >= threshold } ? 1 : 0
  }
}
