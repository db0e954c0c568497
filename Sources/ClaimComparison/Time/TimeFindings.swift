import ClaimModel
import SourceText

/// Turns conflicts into findings: one for each stint, aspect and scope, with all values that stand against each other.
struct TimeFindings {
  let context: ComparisonContext
  let timeline: Timeline

  init(_ context: ComparisonContext, _ timeline: Timeline) {
    self.context = context
    self.timeline = timeline
  }

  /// A conflict with the claims that show it.
  struct Shown {
    let conflict: TimeConflict
    /// The minimal set as claims, in canonical order.
    let claims: [Int]
  }

  private struct Matter: Hashable {
    let stint: Stint
    let aspect: TimeConflict.Aspect
    /// The source inside which it is; nil between sources.
    let source: Int?
  }

  func drafts(_ conflicts: [TimeConflict]) -> [FindingDraft] {
    var order: [Matter] = []
    var shown: [Matter: [Shown]] = [:]
    for conflict in withoutConsequences(conflicts) {
      for (source, claims) in representatives(conflict) {
        // "is a publisher and president of the Opera (1988-1994)": one sentence tells of two times.
        if conflict.shape == .status, context.standInOneSentence(claims) { continue }
        let matter = Matter(stint: conflict.stint, aspect: conflict.aspect, source: source)
        if shown[matter] == nil { order.append(matter) }
        shown[matter, default: []].append(Shown(conflict: conflict, claims: claims))
      }
    }
    let drafts = order.map { matter in
      (matter, draft(smallest(shown[matter] ?? []), scope: matter.source == nil ? .cross : .internal))
    }
    var between: [Matter: Set<Int>] = [:]
    for (matter, draft) in drafts where matter.source == nil { between[matter] = Set(draft.sides.flatMap(\.claims)) }
    return drafts.filter { matter, draft in
      guard matter.source != nil else { return true }
      let cross = between[Matter(stint: matter.stint, aspect: matter.aspect, source: nil)] ?? []
      return !Set(draft.claims).isSubset(of: cross)
    }.map(\.1).withoutSupersets().withoutRepeats()
  }

  /// Without the sets that take more statements to the same end; lengths stand against spans of two dates, so all of theirs stay.
  private func smallest(_ shown: [Shown]) -> [Shown] {
    guard let least = shown.map(\.conflict.entries.count).min(), shown.first?.conflict.aspect != .length else { return shown }
    return shown.filter { $0.conflict.entries.count == least }
  }

  /// Leaves out what only follows from something clearer: a move's origin where the same sentence is a stale present, a sum over a date
  /// that is itself in dispute between sources.
  private func withoutConsequences(_ conflicts: [TimeConflict]) -> [TimeConflict] {
    let rank: [ConflictShape: Int] = [.member: 0, .stale: 1, .origin: 2, .date: 3, .reversed: 4, .order: 5]
    var disputed: Set<Int> = []
    let present = conflicts.filter { $0.shape == .stale }.flatMap(\.entries)
    let stale = Set(present.filter { timeline.entries[$0].atom.isPresent })
    for conflict in conflicts where conflict.shape == .date || conflict.shape == .reversed {
      disputed.formUnion(conflict.entries)
    }
    let byStint = Dictionary(grouping: conflicts, by: \.stint)
    return conflicts.filter { conflict in
      if conflict.shape == .sum, conflict.entries.filter({ disputed.contains($0) }).count > 0, isSpread(conflict) { return false }
      if conflict.aspect == .length, conflict.entries.contains(where: stale.contains) { return false }
      // An older article's past tense may speak of an earlier event of the same sort.
      if conflict.entries.contains(where: { timeline.entries[$0].atom.isPast }), isSpread(conflict) { return false }
      // Two dates of one instant are plain whatever else is wrong.
      guard conflict.shape != .date, let own = rank[conflict.shape] else { return true }
      return !(byStint[conflict.stint] ?? []).contains { other in
        guard let clearer = rank[other.shape], clearer < own else { return false }
        // The same statements on one side, and on the other another reading of the same sentence.
        let shared = Set(other.entries).intersection(conflict.entries)
        let rest = conflict.entries.filter { !shared.contains($0) }
        guard !shared.isEmpty, !rest.isEmpty else { return false }
        return sentences(rest).isSubset(of: sentences(other.entries.filter { !shared.contains($0) }))
      }
    }
  }

  private struct Sentence: Hashable {
    let source: Int
    let start: UInt32
  }

  private func sentences(_ entries: [Int]) -> Set<Sentence> {
    Set(
      entries.flatMap { timeline.entries[$0].claims }.map {
        Sentence(source: context.claims[$0].source, start: context.claims[$0].sentence.start)
      })
  }

  /// Whether no single source states the whole set.
  private func isSpread(_ conflict: TimeConflict) -> Bool { sources(ofAll: conflict.entries).isEmpty }

  private func sources(ofAll entries: [Int]) -> [Int] {
    let sets = entries.map { Set(timeline.entries[$0].claims.map { context.claims[$0].source }) }
    let common = sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    return common.sorted { context.sources[$0].path < context.sources[$1].path }
  }

  /// The claims that show a conflict: two voices where two sources disagree, else every source that contradicts itself.
  private func representatives(_ conflict: TimeConflict) -> [(source: Int?, claims: [Int])] {
    let choices = conflict.entries.map { timeline.entries[$0].claims }
    let inside = sources(ofAll: conflict.entries)
    if choices.count == 2, let pair = twoVoices(choices[0], choices[1], inside: Set(inside)) { return [(nil, pair)] }
    if !inside.isEmpty {
      return inside.map { source in
        (source, fewest(choices.map { $0.filter { context.claims[$0].source == source } }))
      }
    }
    return [(nil, fewest(choices))]
  }

  /// A claim of each list from different sources; from sources that state one side only where there are such.
  private func twoVoices(_ left: [Int], _ right: [Int], inside: Set<Int>) -> [Int]? {
    func single(_ claims: [Int]) -> [Int] {
      let plain = claims.filter { !inside.contains(context.claims[$0].source) }
      return plain + claims.filter { inside.contains(context.claims[$0].source) }
    }
    var among: [Int]?
    for first in single(left) {
      for second in single(right) where context.claims[second].source != context.claims[first].source {
        if !context.isReference(first) || !context.isReference(second) { return context.ordered([first, second]) }
        among = among ?? context.ordered([first, second])
      }
    }
    return among
  }

  /// One claim for each atom, a claim that gives several before one that gives one.
  private func fewest(_ choices: [[Int]]) -> [Int] {
    var chosen: [Int] = []
    for claims in choices {
      if claims.contains(where: chosen.contains) { continue }
      let best = claims.max { left, right in
        let (a, b) = (coverage(left, choices), coverage(right, choices))
        if a != b { return a < b }
        if context.isReference(left) != context.isReference(right) { return context.isReference(left) }
        return context.rank(left) > context.rank(right)
      }
      if let best { chosen.append(best) }
    }
    // A later choice may give what an earlier one was taken for.
    for claim in chosen where choices.allSatisfy({ $0.contains { $0 != claim && chosen.contains($0) } }) {
      chosen.removeAll { $0 == claim }
    }
    return context.ordered(chosen)
  }

  private func coverage(_ claim: Int, _ choices: [[Int]]) -> Int { choices.filter { $0.contains(claim) }.count }

  /// So many values stand in a headline.
  private static let mostNamed = 3

  private func draft(_ shown: [Shown], scope: Finding.Scope) -> FindingDraft {
    // Statements that conflict without one of them show the conflict better.
    let minimal = shown.filter { one in !shown.contains { Set($0.claims).isStrictSubset(of: one.claims) } }
    let best = minimal.min { Self.isClearer($0.conflict, $1.conflict) } ?? shown[0]
    let conflict = best.conflict
    let words = TimeWords(context, timeline)
    let source = scope == .internal ? best.claims.first.map { context.claims[$0].source } : nil
    let sides = TimeSides(context, timeline, only: source).sides(of: shown.map(\.conflict), best: conflict)
    // Of many values the headline names those of the clearest conflict.
    let named =
      sides.count > Self.mostNamed ? TimeSides(context, timeline, only: source).sides(of: [conflict], best: conflict) : sides
    var draft = FindingDraft(
      code: conflict.code(context), grade: conflict.grade, scope: scope,
      subjects: context.entities(of: conflict.stint.key),
      headline: words.headline(conflict, sides: named.map(\.value), timeline.count(of: conflict.stint.key)),
      why: words.why(conflict), holdsIf: conflict.holdsIf,
      repairs: TimeRepairs(context, timeline).repairs(shown.map(\.conflict), best: conflict),
      claims: best.claims, sides: sides,
      identity: context.identity(conflict.stint.key) + "#\(conflict.stint.number) \(conflict.aspect)")
    let doubted = Set(shown.flatMap { doubtedEntries($0.conflict) })
    draft.doubtedEntries = doubted
    draft.doubtedClaims = doubted.flatMap { timeline.entries[$0].claims }
    return draft
  }

  /// The statements of a conflict that it casts doubt on: a stale present but not the end that it misses, a length but not the dates.
  private func doubtedEntries(_ conflict: TimeConflict) -> [Int] {
    conflict.entries.filter { entry in
      let atom = timeline.entries[entry].atom
      return switch conflict.shape {
      case .stale: atom.isPresent
      case .origin, .member, .status: atom.shape != nil
      case .interval, .sum: atom.length != nil
      default: true
      }
    }
  }

  /// Impossible before strained, few statements before many, plain shapes before composed ones.
  private static func isClearer(_ left: TimeConflict, _ right: TimeConflict) -> Bool {
    let (a, b) = (clarity(left), clarity(right))
    return a != b ? a.lexicographicallyPrecedes(b) : left.entries.lexicographicallyPrecedes(right.entries)
  }

  private static func clarity(_ conflict: TimeConflict) -> [Int] {
    let shapes: [ConflictShape] = [.date, .length, .interval, .sum]
    return [conflict.grade == .impossible ? 0 : 1, shapes.firstIndex(of: conflict.shape) ?? 9, conflict.entries.count]
  }
}

/// What two findings have in common of which one repeats the other.
private struct ToldMatter: Hashable {
  let code: String
  let scope: Finding.Scope
  let subjects: [EntityID]
  let values: Set<String>
}

extension [FindingDraft] {
  /// Without those that tell once more, of a post, what another tells of the stay at the same house with the same values and at least as
  /// many statements.
  fileprivate func withoutRepeats() -> [FindingDraft] {
    var fullest: [ToldMatter: Int] = [:]
    let matters = map { draft in
      ToldMatter(
        code: draft.code, scope: draft.scope, subjects: draft.subjects, values: Set(draft.sides.map { $0.identity ?? $0.value }))
    }
    func told(_ index: Int) -> Int { Set(self[index].sides.flatMap(\.claims)).count }
    for (index, matter) in matters.enumerated() where fullest[matter].map({ told($0) < told(index) }) ?? true {
      fullest[matter] = index
    }
    return indices.filter { self[$0].scope == .internal || fullest[matters[$0]] == $0 }.map { self[$0] }
  }

  /// Without those whose claims hold all claims of another draft and more: two claims that conflict by themselves need no third. A claim
  /// that conflicts with itself leaves the others as they are.
  fileprivate func withoutSupersets() -> [FindingDraft] {
    let sets = map { Set($0.claims) }
    var byFirst: [Int: [Int]] = [:]
    for (index, draft) in enumerated() where sets[index].count > 1 && draft.grade == .impossible {
      if let first = sets[index].min() { byFirst[first, default: []].append(index) }
    }
    return indices.filter { index in
      !sets[index].contains { claim in
        byFirst[claim]?.contains { sets[$0].isStrictSubset(of: sets[index]) } ?? false
      }
    }.map { self[$0] }
  }
}
