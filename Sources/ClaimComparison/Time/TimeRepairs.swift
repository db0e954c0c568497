import ClaimModel
import NormalValues
import TemporalReasoning

/// Which single statement of a conflict, read as what, would let all others hold.
///
/// Nobody is called right: every statement that could be the one is named, with the sources that agree with its other reading.
struct TimeRepairs {
  let context: ComparisonContext
  let timeline: Timeline

  init(_ context: ComparisonContext, _ timeline: Timeline) {
    self.context = context
    self.timeline = timeline
  }

  /// Statements that every conflict of the matter runs through.
  func repairs(_ conflicts: [TimeConflict], best: TimeConflict) -> [FindingDraft.Repair] {
    let candidates = best.entries.filter { entry in conflicts.allSatisfy { $0.entries.contains(entry) } }
    return candidates.map { repair($0, best) }
  }

  private func repair(_ entry: Int, _ conflict: TimeConflict) -> FindingDraft.Repair {
    let atom = timeline.entries[entry].atom
    let statement = TimeWords(context, timeline).statement(entry)
    let others = fitting(without: entry, conflict)
    let claims = others.flatMap { timeline.entries[$0].claims }
    let own = Set(timeline.entries[entry].claims.map { context.claims[$0].source })
    let sources = context.sourcesOf(claims).filter { !own.contains($0) }
    guard let stated = atom.statedInstant, !atom.isPresent, conflict.link == nil,
      let range = range(of: stated.instant, atom.stint, others), let words = Self.words(range.lower, range.upper)
    else { return FindingDraft.Repair("without “\(statement)”") }
    let period = context.declaration(of: atom.stint.key)?.words
    let instant = stated.instant == .start ? period?.start ?? "start" : period?.end ?? "end"
    return FindingDraft.Repair("with “\(instant) \(words)” for “\(statement)”", sources: sources)
  }

  /// The other statements of the period that hold with the rest of the conflict.
  private func fitting(without entry: Int, _ conflict: TimeConflict) -> [Int] {
    let rest = conflict.entries.filter { $0 != entry }
    var kept = rest
    let key = timeline.entries[entry].atom.stint.key
    for other in timeline.entries(of: key) where other != entry && !rest.contains(other) {
      if network(key, kept + [other]).network.isConsistent() { kept.append(other) }
    }
    return kept
  }

  private func network(_ key: PeriodKey, _ entries: [Int]) -> StintNetwork {
    var stints = StintNetwork()
    stints.add(key, count: timeline.count(of: key))
    for entry in entries { stints.add(timeline.entries[entry].atom, label: entry) }
    return stints
  }

  private func range(
    of instant: TimeBinding.Instant, _ stint: Stint, _ entries: [Int]
  ) -> (lower: Int?, upper: Int?)? {
    let stints = network(stint.key, entries)
    return stints.variable(stint, instant).flatMap { stints.network.feasibleRange(of: $0) }
  }

  /// "in 2012", "on 3 May 2012", "between 3 May and ...", "not before ..."; nil for any time.
  private static func words(_ lower: Int?, _ upper: Int?) -> String? {
    switch (lower, upper) {
    case (nil, nil): return nil
    case (let lower?, nil): return "not before \(DateWords.day(lower))"
    case (nil, let upper?): return "not after \(DateWords.day(upper))"
    case (let lower?, let upper?):
      // A day of slack for time zones belongs to a day.
      if upper - lower <= 1 { return "on \(DateWords.day(lower))" }
      for grain in [StatedDate.Grain.month, .year] {
        guard let unit = CalendarUnit(grain, containing: lower) else { continue }
        if unit.days == lower...upper { return "in \(unit.words)" }
      }
      return "between \(DateWords.day(lower)) and \(DateWords.day(upper))"
    }
  }
}
