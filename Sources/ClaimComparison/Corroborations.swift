import ClaimModel
import NormalValues

/// What two or more sources state alike: one finding for each matter, and none for what stands in a contradiction.
struct Corroborations {
  let context: ComparisonContext
  let timeline: Timeline
  /// Claims of conflicts, which corroborate nothing.
  let contradicted: Set<Int>

  init(_ context: ComparisonContext, _ timeline: Timeline, contradicted: Set<Int>) {
    self.context = context
    self.timeline = timeline
    self.contradicted = contradicted
  }

  func drafts() -> [FindingDraft] {
    var told: Set<Told> = []
    let instants = timeline.keys.flatMap { key in instantDrafts(key, &told) }
    let others = context.catalogue.kinds.flatMap { kindDrafts($0, told) }
    return instants + others
  }

  /// A kind whose claims about these parties are told by the instants of their period.
  private struct Told: Hashable {
    let kind: String
    let key: String
  }

  private func instantDrafts(_ key: PeriodKey, _ told: inout Set<Told>) -> [FindingDraft] {
    var result: [FindingDraft] = []
    for number in 1...timeline.count(of: key) {
      for instant in [TimeBinding.Instant.start, .end] {
        let entries = stated(key, number) { $0.statedInstant?.instant == instant }
        if let draft = draft(entries, key, number, aspect: instant.rawValue, &told) { result.append(draft) }
      }
      let lengths = stated(key, number) { $0.length != nil }
      if let draft = draft(lengths, key, number, aspect: "length", &told) { result.append(draft) }
    }
    return result
  }

  private func stated(_ key: PeriodKey, _ number: Int, _ isWanted: (TimeAtom) -> Bool) -> [Int] {
    (timeline.entriesOf[key] ?? []).filter { entry in
      let atom = timeline.entries[entry].atom
      return atom.stint.number == number && atom.shape == nil && isWanted(atom)
        && timeline.entries[entry].claims.contains { !contradicted.contains($0) }
    }
  }

  private func draft(
    _ entries: [Int], _ key: PeriodKey, _ number: Int, aspect: String, _ told: inout Set<Told>
  ) -> FindingDraft? {
    let entries = agreeing(entries)
    let claims = context.ordered(entries.flatMap { timeline.entries[$0].claims }.filter { !contradicted.contains($0) })
    guard context.sourcesOf(claims).count > 1, let first = claims.first else { return nil }
    for claim in claims {
      if let kind = context.kind(of: claim) { told.insert(Told(kind: kind.name, key: context.key(of: claim, kind))) }
    }
    let period = context.catalogue.period(key.period)
    let word = aspect == "start" ? period?.words.start : aspect == "end" ? period?.words.end : period?.words.length
    let value = entries.compactMap(narrowness).min { ($0.width, $0.entry) < ($1.width, $1.entry) }
    let words = value.map { TimeWords(context, timeline).value($0.entry) }
    let label = context.label(key) + (number > 1 ? " (\(CalendarUnit.ordinal(number)) time)" : "")
    let headline = "\(label), \(word ?? aspect)" + (words.map { ": \($0)" } ?? "")
    return FindingDraft(
      code: "", relation: .corroboration, grade: nil, scope: .cross, subjects: key.entities, headline: headline,
      why: "\(context.sourcesOf(claims).count) sources state it, and their values fit each other", claims: claims,
      sides: [FindingDraft.Side(value: words ?? "stated", claims: claims)],
      identity: context.identity(key) + "#\(number) \(aspect)", taxonomy: context.kind(of: first)?.taxonomy)
  }

  /// How wide a stated value is in days; nil for one that no words state.
  private func narrowness(_ entry: Int) -> (width: Int, entry: Int)? {
    switch timeline.entries[entry].atom.content {
    case .instant(_, _, _, _, let date):
      guard date.origin != .tense, let earliest = date.earliest, let latest = date.latest else { return nil }
      return (latest - earliest, entry)
    case .length(let length): return ((length.tolerant.upper ?? .max / 2) - (length.tolerant.lower ?? 0), entry)
    default: return nil
    }
  }

  /// Entries that all fit each other: in canonical order, each that equals or refines, or is refined by, those taken before.
  private func agreeing(_ entries: [Int]) -> [Int] {
    var taken: [Int] = []
    for entry in entries where taken.allSatisfy({ fits(entry, $0) }) { taken.append(entry) }
    return taken
  }

  private func fits(_ left: Int, _ right: Int) -> Bool {
    let relation: ValueRelation
    let (first, second) = (timeline.entries[left].atom, timeline.entries[right].atom)
    if let a = first.statedInstant, let b = second.statedInstant {
      relation = a.date.relation(to: b.date)
      // A tense is so wide that it fits whatever it meets.
      if a.date.origin == .tense || b.date.origin == .tense { return relation != .disjoint }
    } else if let a = first.length, let b = second.length {
      relation = a.relation(to: b)
    } else {
      return false
    }
    return relation == .equal || relation == .refines || relation == .refinedBy
  }

  /// By key and required values alone: reporting lines, titles, foundings.
  private func kindDrafts(_ kind: ClaimKind, _ told: Set<Told>) -> [FindingDraft] {
    guard !kind.slots.contains(where: { $0.type == .quotation }) else { return [] }
    let claims = context.affirmed(kind.name).filter { !contradicted.contains($0) }
    let groups = Dictionary(grouping: claims) { claim in
      kind.slots.filter { $0.isKey || ($0.isRequired && $0.type != .date) }.map {
        context.claims[claim][$0.name]?.identity(context.foldedName) ?? ""
      }.joined(separator: "|")
    }
    return groups.sorted { $0.key < $1.key }.compactMap { key, claims -> FindingDraft? in
      guard context.sourcesOf(claims).count > 1, !told.contains(Told(kind: kind.name, key: context.key(of: claims[0], kind)))
      else { return nil }
      return FindingDraft(
        code: "", relation: .corroboration, grade: nil, scope: .cross, subjects: context.subjects(of: claims[0]),
        headline: context.label(of: claims[0]), why: "\(context.sourcesOf(claims).count) sources state it", claims: claims,
        sides: [FindingDraft.Side(value: "stated", claims: claims)], identity: "\(kind.name)(\(key))", taxonomy: kind.taxonomy)
    }
  }
}
