import ClaimComparison
import ClaimModel
import SourceText

/// How reports for people arrange conflicts. Within a group, and without groups, the worst stands first.
package enum ReportGrouping: String, Hashable, Sendable, CaseIterable {
  /// One after another, without groups.
  case finding
  /// By the person or organisation that the conflict is about.
  case person
  /// By the article to look at: the checked one, or else the newest.
  case source
  /// By the kind of conflict.
  case rule
}

/// Conflicts under one heading.
struct ConflictGroup {
  /// Nil when conflicts are not grouped.
  let title: String?
  var findings: [Finding]
}

extension RunIndex {
  /// Groups in the order of their first, worst conflict. Those of `finding` are one group without a title; none for no conflicts.
  func groups(of findings: some Collection<Finding>, by grouping: ReportGrouping) -> [ConflictGroup] {
    guard grouping != .finding else { return findings.isEmpty ? [] : [ConflictGroup(title: nil, findings: Array(findings))] }
    var groups: [ConflictGroup] = []
    var places: [String: Int] = [:]
    for finding in findings {
      let title = VisibleText.onOneLine(title(of: finding, by: grouping))
      if let place = places[title] {
        groups[place].findings.append(finding)
      } else {
        places[title] = groups.count
        groups.append(ConflictGroup(title: title, findings: [finding]))
      }
    }
    return groups
  }

  private func title(of finding: Finding, by grouping: ReportGrouping) -> String {
    switch grouping {
    case .finding, .person: finding.subjects.first.map(name) ?? "Other"
    case .source: ReportedConflict(finding, index: self).statements.first.map { file($0.source).path } ?? "Other"
    case .rule: "\(finding.rule) \(run.catalogue.finding(finding.rule)?.summary ?? "")"
    }
  }
}
