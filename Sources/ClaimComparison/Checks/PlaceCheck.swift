import ClaimModel

/// Something is in two places of which neither can lie in the other: `check place place, within region, levels provinces and countries,
/// code CC806`.
///
/// The lists of `levels` name places of a size each, the smaller first; what stands in none is a town or a part of one. Two countries
/// exclude each other; two towns do unless one lies in the other, which the lists do not tell: that is *strained*.
struct PlaceCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "place").flatMap { kind, arguments in
      context.matters(context.claims(of: kind, for: arguments), kind, per: arguments.values("per")).compactMap {
        draft($0.claims, $0.key, kind, arguments, context)
      }
    }
  }

  /// A place with what it is said to lie in.
  private struct Place: Hashable {
    let words: String
    /// Folded names, the smallest place first.
    let names: [String]
    /// The name of each size that is known, by the number of its list counted from 1; 0 for a town.
    let byLevel: [Int: String]
  }

  private func place(
    of claim: Int, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> Place? {
    let slots = [arguments.first] + arguments.values("within")
    let ids = slots.compactMap { slot -> EntityID? in
      if case .entity(let id)? = context.value(slot, of: claim) { id } else { nil }
    }
    guard !ids.isEmpty else { return nil }
    let names = ids.map(context.foldedName)
    var byLevel: [Int: String] = [:]
    for (index, name) in names.enumerated() {
      if let level = arguments.values("levels").firstIndex(where: { context.lists[$0]?.contains(name) ?? false }) {
        byLevel[level + 1] = name
      } else if index == 0 {
        byLevel[0] = name
      }
    }
    return Place(words: ids.map(context.name).joined(separator: ", "), names: names, byLevel: byLevel)
  }

  /// Nil when both can hold.
  private func grade(_ left: Place, _ right: Place) -> Finding.Grade? {
    if left.byLevel[0] != nil, left.byLevel[0] == right.byLevel[0] { return nil }
    // "Hernals, Vienna" lies in "Vienna", and "Vienna" in "Austria" as "Vienna, Austria" does.
    if left.names.contains(right.names[0]) || right.names.contains(left.names[0]) { return nil }
    let isElsewhere = left.byLevel.contains { level, name in
      level > 0 && right.byLevel[level].map { $0 != name } ?? false
    }
    if isElsewhere { return .impossible }
    return left.byLevel[0] != nil && right.byLevel[0] != nil ? .strained : nil
  }

  private func draft(
    _ claims: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    var values: [(place: Place, claims: [Int])] = []
    for claim in claims {
      guard let place = place(of: claim, arguments, context) else { continue }
      if let index = values.firstIndex(where: { $0.place == place }) {
        values[index].claims.append(claim)
      } else {
        values.append((place, [claim]))
      }
    }
    var best: (grade: Finding.Grade, pair: [Int])?
    var standing: Set<Int> = []
    for (index, left) in values.enumerated() {
      for (other, right) in values.enumerated().dropFirst(index + 1) {
        guard let grade = grade(left.place, right.place) else { continue }
        let pair = context.pair(left.claims, right.claims)
        guard context.isContemporary(pair[0], pair[1], at: arguments.value("at")) else { continue }
        // "born in Vik, Dale and Fjord": one place in the words of one sentence, or two that it tells of together.
        guard !context.standInOneSentence(pair) else { continue }
        if best == nil || (best?.grade == .strained && grade == .impossible) { best = (grade, pair) }
        standing.formUnion([index, other])
      }
    }
    guard let best else { return nil }
    let sides = values.indices.filter(standing.contains).map {
      FindingDraft.Side(value: values[$0].place.words, claims: values[$0].claims)
    }
    return FindingDraft(
      code: arguments.code, grade: best.grade, scope: context.scope(sides.flatMap(\.claims)),
      subjects: context.subjects(of: best.pair[0]),
      headline: context.question(
        best.pair[0], arguments.first, listed(sides.map(\.value)),
        without: Set(arguments.values("within") + arguments.values("at"))),
      why: "\(listed(sides.map(\.value), "and")) are different places",
      holdsIf: best.grade == .strained ? "one of them lies in the other" : nil, claims: best.pair, sides: sides,
      identity: "\(kind.name)(\(key)).\(arguments.first)")
  }
}
