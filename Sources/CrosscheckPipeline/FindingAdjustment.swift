package import ClaimModel
package import RuleLanguage

/// What a project sets for findings of a code or of an area: their level, and the tolerance of the check behind them.
package struct FindingAdjustment: Hashable, Sendable {
  /// A code or the begin of codes: "CC201", "CC4".
  package let code: String
  /// Nil to leave it; `none` to report nothing.
  package var level: FindingDeclaration.Level?
  /// Percent; nil to leave it.
  package var tolerance: Int?

  package init(code: String, level: FindingDeclaration.Level? = nil, tolerance: Int? = nil) {
    self.code = code
    self.level = level
    self.tolerance = tolerance
  }

  /// "CC201 warning", "CC502 error within 5%".
  package var described: String {
    ([code] + (level.map { [$0.rawValue] } ?? []) + (tolerance.map { ["within \($0)%"] } ?? [])).joined(separator: " ")
  }
}

extension RuleSet {
  /// The rules with other levels and tolerances; of two adjustments the one with the longer code counts.
  package func adjusted(by adjustments: [FindingAdjustment]) -> RuleSet {
    guard !adjustments.isEmpty else { return self }
    let shortestFirst = adjustments.sorted { ($0.code.utf8.count, $0.code) < ($1.code.utf8.count, $1.code) }
    let findings = catalogue.findings.map { finding in
      let level = shortestFirst.last { finding.code.hasPrefix($0.code) && $0.level != nil }?.level
      return level.map(finding.withLevel) ?? finding
    }
    let kinds = catalogue.kinds.map { kind in
      kind.withChecks(
        kind.checks.map { check in
          guard let code = check["code"],
            let tolerance = shortestFirst.last(where: { code.hasPrefix($0.code) && $0.tolerance != nil })?.tolerance
          else { return check }
          return check.with("tolerance", "\(tolerance)%")
        })
    }
    return RuleSet(
      catalogue: KindCatalogue(kinds: kinds, periods: catalogue.periods, links: catalogue.links, findings: findings),
      rules: rules, wordLists: wordLists, titles: titles, properties: properties, fingerprint: fingerprint,
      patternForm: patternForm)
  }
}

extension FindingDeclaration {
  fileprivate func withLevel(_ level: Level) -> FindingDeclaration {
    FindingDeclaration(
      code: code, taxonomy: taxonomy, name: name, summary: summary, why: why, fix: fix, crossLevel: level,
      internalLevel: level, strictness: strictness, examples: examples, path: path)
  }
}

extension ClaimKind {
  fileprivate func withChecks(_ checks: [CheckDeclaration]) -> ClaimKind {
    ClaimKind(
      name: name, taxonomy: taxonomy, about: about, slots: slots, bindings: bindings, checks: checks, label: label,
      strictness: strictness, isForetold: isForetold, isAside: isAside, pairs: pairs)
  }
}

extension CheckDeclaration {
  fileprivate func with(_ name: String, _ value: String) -> CheckDeclaration {
    CheckDeclaration(
      check: check, arguments: arguments.filter { $0.name != name } + [Argument(name: name, value: value)])
  }
}
