import ClaimComparison
package import ClaimModel

/// What changed between two runs: conflicts that are new, gone, moved and unchanged.
///
/// Two conflicts are one when their fingerprints are: kind, parties and values. It has moved when its words stand elsewhere. A conflict that only the
/// old run has and one that only the new run has are one that moved when kind, question and quoted words are the same: a renamed article.
package struct RunDifference {
  struct Pair {
    let old: ReportedConflict
    let new: ReportedConflict
  }

  let oldIndex: RunIndex
  let newIndex: RunIndex
  /// Each in the order of its run, worst first.
  let new: [ReportedConflict]
  let gone: [ReportedConflict]
  let moved: [Pair]
  let unchanged: [Pair]

  package init(old: Run, new: Run) {
    oldIndex = RunIndex(old)
    newIndex = RunIndex(new)
    var remaining: [String: [ReportedConflict]] = [:]
    for conflict in oldIndex.reported { remaining[conflict.finding.stableIdentity, default: []].append(conflict) }
    var unmatched: [ReportedConflict] = []
    var pairs: [Pair] = []
    for conflict in newIndex.reported {
      if let old = remaining[conflict.finding.stableIdentity]?.first {
        remaining[conflict.finding.stableIdentity]?.removeFirst()
        pairs.append(Pair(old: old, new: conflict))
      } else {
        unmatched.append(conflict)
      }
    }
    var byWords: [[String]: [ReportedConflict]] = [:]
    let left = Set(remaining.values.flatMap { $0 }.map(\.finding.id))
    for conflict in oldIndex.reported where left.contains(conflict.finding.id) {
      byWords[Self.words(conflict), default: []].append(conflict)
    }
    var new: [ReportedConflict] = []
    for conflict in unmatched {
      let words = Self.words(conflict)
      if let old = byWords[words]?.first {
        byWords[words]?.removeFirst()
        pairs.append(Pair(old: old, new: conflict))
      } else {
        new.append(conflict)
      }
    }
    self.new = new
    let lost = Set(byWords.values.flatMap { $0 }.map(\.finding.id))
    gone = oldIndex.reported.filter { lost.contains($0.finding.id) }
    moved = pairs.filter { Self.places($0.old) != Self.places($0.new) }
    unchanged = pairs.filter { Self.places($0.old) == Self.places($0.new) }
  }

  /// Whether a new conflict has this level or a higher one.
  package func hasNew(atLeast level: FindingDeclaration.Level) -> Bool { new.contains { $0.finding.level >= level } }

  /// "2 new, 1 gone, 1 moved, 4 unchanged."
  var verdict: String {
    if new.isEmpty, gone.isEmpty, moved.isEmpty, unchanged.isEmpty { return "no conflicts in either run." }
    let counts = [(new.count, "new"), (gone.count, "gone"), (moved.count, "moved"), (unchanged.count, "unchanged")]
    return counts.map { "\(RunSummary.grouped($0.0)) \($0.1)" }.joined(separator: ", ") + "."
  }

  /// What was compared: "5 articles, 53 claims before; 6 articles, 60 claims now."
  var compared: String {
    func counts(_ index: RunIndex) -> String {
      "\(RunSummary.count(index.run.sources.count, "article")), \(RunSummary.count(index.run.claims.count, "claim"))"
    }
    return "\(counts(oldIndex)) before; \(counts(newIndex)) now."
  }

  /// "the rules differ: …"; nil when both runs used the same program, rules and settings.
  var caution: String? {
    var parts: [String] = []
    if oldIndex.run.version != newIndex.run.version {
      parts.append("version \(oldIndex.run.version) before, \(newIndex.run.version) now")
    }
    if oldIndex.run.rules != newIndex.run.rules { parts.append("the rules differ") }
    if oldIndex.run.settings != newIndex.run.settings { parts.append("the settings differ") }
    return parts.isEmpty ? nil : "The two runs were not made alike: \(parts.joined(separator: ", "))."
  }

  static func places(_ conflict: ReportedConflict) -> [String] {
    conflict.statements.map { conflict.index.place($0.span, in: $0.source) }
  }

  private static func words(_ conflict: ReportedConflict) -> [String] {
    [conflict.finding.rule, conflict.finding.headline]
      + conflict.statements.map { conflict.index.quote($0.span, in: $0.source) }.sorted()
  }
}
