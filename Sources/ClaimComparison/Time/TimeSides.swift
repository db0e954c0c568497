import ClaimModel
import NormalValues

/// The values that stand against each other in the conflicts of one matter, each with every claim that states it.
struct TimeSides {
  let context: ComparisonContext
  let timeline: Timeline
  /// The only source whose claims count; nil for all.
  let source: Int?

  init(_ context: ComparisonContext, _ timeline: Timeline, only source: Int?) {
    self.context = context
    self.timeline = timeline
    self.source = source
  }

  func sides(of conflicts: [TimeConflict], best: TimeConflict) -> [FindingDraft.Side] {
    let entries = Set(conflicts.flatMap(\.entries)).sorted()
    switch best.aspect {
    case .start, .end: return merged(dateSides(entries, in: best.stint))
    case .length: return lengthSides(conflicts)
    default:
      // What is stated outright before what is only news or a bound.
      let stated = entries.filter { timeline.entries[$0].atom.statedInstant != nil && !timeline.entries[$0].atom.isPresent }
      let others = entries.filter { !stated.contains($0) }
      return merged((stated + others).map { side($0, TimeWords(context, timeline).statement($0)) })
    }
  }

  private func side(_ entry: Int, _ value: String) -> FindingDraft.Side {
    let entry = timeline.entries[entry]
    return FindingDraft.Side(value: value, claims: entry.claims.filter(counts), identity: entry.atom.identity)
  }

  private func counts(_ claim: Int) -> Bool { source.map { context.claims[claim].source == $0 } ?? true }

  /// Sides of one value are one side; sides without a claim are none.
  private func merged(_ sides: [FindingDraft.Side]) -> [FindingDraft.Side] {
    var result: [FindingDraft.Side] = []
    for side in sides where !side.claims.isEmpty {
      if let place = result.firstIndex(where: { $0.value == side.value }) {
        result[place].claims += side.claims
      } else {
        result.append(side)
      }
    }
    return result
  }

  /// By date, earliest first. A date inside a wider one of the conflict stands on its side: "June 2017" with "2017". Dates that are in
  /// no conflict join the side whose value they repeat or refine.
  private func dateSides(_ entries: [Int], in stint: Stint) -> [FindingDraft.Side] {
    let instant = entries.compactMap { timeline.entries[$0].atom.statedInstant?.instant }.first
    let others = timeline.entries(of: stint.key).filter { entry in
      let atom = timeline.entries[entry].atom
      return atom.stint == stint && atom.statedInstant?.instant == instant && !entries.contains(entry)
    }
    let dated = entries.compactMap { entry in timeline.entries[entry].atom.statedInstant.map { (entry, $0.date) } }
    let widestFirst = dated.sorted { left, right in
      let (a, b) = (Self.width(left.1), Self.width(right.1))
      return a != b ? a > b : left.0 < right.0
    }
    var sides: [(date: StatedDate, entries: [Int])] = []
    for (entry, date) in widestFirst {
      if let place = sides.firstIndex(where: { Self.isSame(date, $0.date) }) {
        sides[place].entries.append(entry)
      } else {
        sides.append((date, [entry]))
      }
    }
    for entry in others {
      guard let date = timeline.entries[entry].atom.statedInstant?.date, date.earliest != nil, date.latest != nil else {
        continue
      }
      let places = sides.indices.filter { Self.isSame(date, sides[$0].date) }
      if places.count == 1 { sides[places[0]].entries.append(entry) }
    }
    sides.sort { left, right in
      (left.date.earliest ?? .min, left.date.latest ?? .max) < (right.date.earliest ?? .min, right.date.latest ?? .max)
    }
    return sides.map { side in
      FindingDraft.Side(
        value: DateWords.value(side.date), claims: side.entries.flatMap { timeline.entries[$0].claims }.filter(counts))
    }
  }

  private static func isSame(_ date: StatedDate, _ wider: StatedDate) -> Bool {
    let relation = date.relation(to: wider)
    return relation == .equal || relation == .refines
  }

  private static func width(_ date: StatedDate) -> Int {
    guard let earliest = date.earliest, let latest = date.latest else { return .max }
    return latest - earliest
  }

  /// Lengths, shortest first, then starts with their ends.
  private func lengthSides(_ conflicts: [TimeConflict]) -> [FindingDraft.Side] {
    let words = TimeWords(context, timeline)
    let isAgainstLengths = conflicts.contains { $0.entries.contains { timeline.entries[$0].atom.length != nil } }
    var lengths: [Int] = []
    var spans: [FindingDraft.Side] = []
    for conflict in conflicts {
      let own = conflict.entries.filter { timeline.entries[$0].atom.length != nil }
      lengths += own
      let rest = conflict.entries.filter { !own.contains($0) }
      guard !rest.isEmpty else { continue }
      if rest.contains(where: { timeline.entries[$0].atom.isElapsed }) {
        spans += rest.map { side($0, words.statement($0)) }
        continue
      }
      let claims = rest.map { Set(timeline.entries[$0].claims.filter(counts)) }
      // Sources that state the whole span before those that state a part of it.
      let voices = claims.map { Set($0.map { context.claims[$0].source }) }
      let common = voices.dropFirst().reduce(voices[0]) { $0.intersection($1) }
      let all = claims.reduce(into: Set<Int>()) { $0.formUnion($1) }
      let whole = all.filter { common.contains(context.claims[$0].source) }
      let value = isAgainstLengths ? rest.lazy.compactMap(ageAsLength).first ?? words.span(rest) : words.span(rest)
      spans.append(FindingDraft.Side(value: value, claims: context.ordered(whole.isEmpty ? all : whole)))
    }
    let sorted = Set(lengths).sorted { left, right in
      let (a, b) = (timeline.entries[left].atom.length?.tolerant, timeline.entries[right].atom.length?.tolerant)
      return (a?.lower ?? 0, a?.upper ?? .max, left) < (b?.lower ?? 0, b?.upper ?? .max, right)
    }
    spans.sort { $0.value < $1.value }
    let sides = merged(sorted.map { side($0, words.value($0)) } + spans)
    // Where lengths stand against lengths, one span of dates says enough.
    guard Set(sorted.map(words.value)).count > 1 else { return sides }
    let values = Set(sorted.map(words.value))
    let first = sides.first { !values.contains($0.value) }?.value
    return sides.filter { values.contains($0.value) || $0.value == first }
  }

  /// "81 years" for an age of 81 on a day, beside lengths of a life.
  private func ageAsLength(_ entry: Int) -> String? {
    guard case .elapsed(_, _, let years, _) = timeline.entries[entry].atom.content, years.count == 1 else { return nil }
    return "\(years.lowerBound) years"
  }
}
