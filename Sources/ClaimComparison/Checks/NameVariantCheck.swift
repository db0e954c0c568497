import ClaimModel

/// Two people who do the same thing at the same place, and whose names differ by a letter or two: one person, spelled in two ways.
/// Every kind is looked at whose claims name a person beside something else.
struct NameVariantCheck: Check {
  private static let code = "CC101"
  /// Names shorter than this differ by a letter and are others: Ann and Ian.
  private static let leastLength = 4
  /// Up to this length one letter may differ, above it two.
  private static let shortLength = 7
  /// A matter that names more people than this is a list, and lists are not compared with themselves.
  private static let most = 200

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    var byMatter: [String: [EntityID: [Int]]] = [:]
    for claim in context.affirmed {
      guard let kind = context.kind(of: claim),
        let slot = kind.slots.first(where: { $0.type == .person && $0.isKey || $0.type == .person && $0.isRequired }),
        case .entity(let person)? = context.claims[claim][slot.name]
      else { continue }
      let rest = kind.slots.filter { $0.name != slot.name && ($0.isKey || $0.isRequired) }
      guard rest.contains(where: { if case .entity? = context.claims[claim][$0.name] { true } else { false } }) else { continue }
      let key =
        kind.name + "("
        + rest.map { context.claims[claim][$0.name]?.identity(context.foldedName) ?? "" }.joined(separator: "|") + ")"
      byMatter[key, default: [:]][person, default: []].append(claim)
    }
    var seen: Set<Set<EntityID>> = []
    return byMatter.sorted { $0.key < $1.key }.flatMap { key, people -> [FindingDraft] in
      guard people.count > 1, people.count <= Self.most else { return [] }
      let ordered = people.keys.sorted { (context.foldedName($0), $0) < (context.foldedName($1), $1) }
      return ordered.enumerated().flatMap { index, left in
        ordered.dropFirst(index + 1).compactMap { right in
          guard Self.isVariant(context.name(left), context.name(right)), seen.insert([left, right]).inserted,
            let first = people[left], let second = people[right]
          else { return nil }
          return draft(key, (left, first), (right, second), context)
        }
      }
    }
  }

  private func draft(
    _ key: String, _ left: (EntityID, [Int]), _ right: (EntityID, [Int]), _ context: ComparisonContext
  ) -> FindingDraft? {
    // One source that tells the two apart knows both.
    let shared = Set(context.sourcesOf(left.1)).intersection(context.sourcesOf(right.1))
    guard shared.isEmpty else { return nil }
    let names = [context.name(left.0), context.name(right.0)]
    return FindingDraft(
      code: Self.code, grade: .strained, scope: .cross, subjects: [left.0, right.0],
      headline: "\(listed(names)): one person in two spellings?",
      why: "the names differ by a letter or two, and both are given for “\(context.matter(of: left.1[0]))”",
      holdsIf: "they are two people", claims: context.pair(left.1, right.1),
      sides: [FindingDraft.Side(value: names[0], claims: left.1), FindingDraft.Side(value: names[1], claims: right.1)],
      identity: key, doubtedClaims: [])
  }

  /// Whether one word of the two names differs by so few letters that it is one word, and all others are the same.
  static func isVariant(_ left: String, _ right: String) -> Bool {
    let (first, second) = (words(left), words(right))
    guard first.count == second.count, first.count > 1 else { return false }
    let different = first.indices.filter { first[$0] != second[$0] }
    guard different.count == 1, let index = different.first else { return false }
    let (a, b) = (Array(first[index].utf8), Array(second[index].utf8))
    let longest = max(a.count, b.count)
    guard min(a.count, b.count) >= leastLength, longest <= 64 else { return false }
    return distance(a, b) <= (longest <= shortLength ? 1 : 2)
  }

  private static func words(_ name: String) -> [String] { name.lowercased().split { $0 == " " || $0 == "-" }.map(String.init) }

  /// Letters to change, add or drop. Source: R. Wagner, M. Fischer, *The string-to-string correction problem*, J. ACM 21 (1974).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
