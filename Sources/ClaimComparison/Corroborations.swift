import ClaimModel
import NormalValues

/// What two or more sources state alike: one finding for each matter, and none for what stands in a contradiction.
struct Corroborations: Sendable {
  let context: ComparisonContext
  let timeline: Timeline
  /// Claims that conflicts cast doubt on, which corroborate nothing.
  let doubted: Set<Int>
  /// Entries of the timeline likewise.
  let doubtedEntries: Set<Int>

  init(_ context: ComparisonContext, _ timeline: Timeline, doubted: Set<Int>, doubtedEntries: Set<Int>) {
    self.context = context
    self.timeline = timeline
    self.doubted = doubted
    self.doubtedEntries = doubtedEntries
  }

  /// In parts, of which each is in order.
  func drafts() -> [[FindingDraft]] {
    let (keys, kinds) = (timeline.keys, context.kinds)
    return ParallelMap.gather(count: keys.count, stretch: 256) { appendInstants(of: keys[$0], to: &$1) }
      + ParallelMap.map(count: kinds.count, stretch: context.stretchOfChecks) { kindDrafts(kinds[$0]) }
  }

  private func appendInstants(of key: PeriodKey, to result: inout [FindingDraft]) {
    for number in 1...timeline.count(of: key) {
      for instant in [TimeBinding.Instant.start, .end] {
        let entries = stated(key, number) { $0.statedInstant?.instant == instant }
        if let draft = draft(entries, key, number, aspect: instant.rawValue) { result.append(draft) }
      }
      let lengths = stated(key, number) { $0.length != nil }
      if let draft = draft(lengths, key, number, aspect: "length") { result.append(draft) }
    }
  }

  private func stated(_ key: PeriodKey, _ number: Int, _ isWanted: (TimeAtom) -> Bool) -> [Int] {
    timeline.entries(of: key).filter { entry in
      let atom = timeline.entries[entry].atom
      return atom.stint.number == number && atom.shape == nil && isWanted(atom) && !doubtedEntries.contains(entry)
    }
  }

  private func draft(
    _ entries: [Int], _ key: PeriodKey, _ number: Int, aspect: String
  ) -> FindingDraft? {
    var entries = agreeing(entries)
    // Who only says that it has happened does not agree on when; a value needs two sources that give one.
    let dated = entries.filter { !isTense($0) }
    let hasValue = context.sourcesOf(dated.flatMap { timeline.entries[$0].claims }).count > 1
    if hasValue { entries = dated }
    let claims = context.ordered(entries.flatMap { timeline.entries[$0].claims })
    guard context.sourcesOf(claims).count > 1, let first = claims.first else { return nil }
    let period = context.declaration(of: key)
    let word = aspect == "start" ? period?.words.start : aspect == "end" ? period?.words.end : period?.words.length
    let value = !hasValue ? nil : entries.compactMap(narrowness).min { ($0.width, $0.entry) < ($1.width, $1.entry) }
    let words = value.map { TimeWords(context, timeline).value($0.entry) }
    let label = context.label(key) + (number > 1 ? " (\(CalendarUnit.ordinal(number)) time)" : "")
    // "Ada Smith at Northwind: joined in 2011", "Ada Smith at Northwind: 5 years".
    let said =
      aspect == "length" ? words ?? word ?? aspect : (word ?? aspect) + (value.map { " " + phrase($0.entry) } ?? "")
    let headline = "\(label): \(said)"
    return FindingDraft(
      code: "", relation: .corroboration, grade: nil, scope: .cross, subjects: context.entities(of: key), headline: headline,
      why: "\(context.sourcesOf(claims).count) sources state it, and their values fit each other", claims: claims,
      sides: [FindingDraft.Side(value: words ?? "stated", claims: claims)],
      identity: context.identity(key) + "#\(number) \(aspect)", taxonomy: context.kind(of: first)?.taxonomy)
  }

  private func phrase(_ entry: Int) -> String {
    timeline.entries[entry].atom.statedInstant.map { DateWords.phrase($0.date) } ?? ""
  }

  /// Whether a tense alone dates it.
  private func isTense(_ entry: Int) -> Bool { timeline.entries[entry].atom.statedInstant?.date.origin == .tense }

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

  /// By key and required values alone: reporting lines, titles, foundings. Kinds whose key is a period are told by its instants.
  private func kindDrafts(_ kind: ClaimKind) -> [FindingDraft] {
    guard !kind.isAside, !kind.slots.contains(where: { $0.type == .quotation }), !isToldByPeriod(kind) else { return [] }
    let claims = context.affirmed(kind.name).filter { !doubted.contains($0) }
    let groups = Dictionary(grouping: claims) { claim in
      kind.slots.filter { $0.isKey || ($0.isRequired && ![.date, .number, .money].contains($0.type)) }.map {
        context.value($0.name, of: claim)?.identity(context.foldedName) ?? ""
      }.joined(separator: "|")
    }
    return groups.sorted { $0.key < $1.key }.flatMap { key, claims in
      agreeing(claims, kind).compactMap { draft($0, kind, key: key) }
    }
  }

  private func draft(_ claims: [Int], _ kind: ClaimKind, key: String) -> FindingDraft? {
    guard context.sourcesOf(claims).count > 1 else { return nil }
    // Told apart by its numbers from others of the matter.
    let amounts = Self.amounts(kind).compactMap { context.claims[claims[0]][$0]?.identity(context.foldedName) }
    let identity = ([key] + amounts).filter { !$0.isEmpty }.joined(separator: "|")
    return FindingDraft(
      code: "", relation: .corroboration, grade: nil, scope: .cross, subjects: context.subjects(of: claims[0]),
      headline: context.matter(of: claims[0]), why: "\(context.sourcesOf(claims).count) sources state it", claims: claims,
      sides: [FindingDraft.Side(value: "stated", claims: claims)], identity: "\(kind.name)(\(identity))",
      taxonomy: kind.taxonomy)
  }

  /// Required slots that hold numbers, which may be equal though they are worded otherwise: "about 450" and "455".
  private static func amounts(_ kind: ClaimKind) -> [String] {
    kind.slots.filter { $0.isRequired && !$0.isKey && ($0.type == .number || $0.type == .money) }.map(\.name)
  }

  /// Claims of one matter whose numbers all fit each other, each claim in the first such group.
  private func agreeing(_ claims: [Int], _ kind: ClaimKind) -> [[Int]] {
    let slots = Self.amounts(kind)
    guard !slots.isEmpty else { return [claims] }
    var groups: [[Int]] = []
    for claim in claims {
      let place = groups.firstIndex { group in
        group.allSatisfy { other in
          slots.allSatisfy { slot in
            guard let left = context.value(slot, of: claim), let right = context.value(slot, of: other) else { return false }
            return ValueDifference(left, right, percent: 0, context.tolerances) == nil
          }
        }
      }
      if let place { groups[place].append(claim) } else { groups.append([claim]) }
    }
    return groups
  }

  private func isToldByPeriod(_ kind: ClaimKind) -> Bool {
    let key = Set(kind.slots.filter(\.isKey).map(\.name))
    return kind.bindings.contains { binding in
      switch binding.target {
      case .instant(let reference, _): binding.relation == .equal && Set(reference.slots) == key
      case .length(let reference): Set(reference.slots) == key
      default: false
      }
    }
  }
}
