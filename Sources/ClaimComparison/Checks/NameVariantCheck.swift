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
    let mentions = mentions(context)
    var seen: Set<Set<EntityID>> = []
    var groups: [Range<Int>] = []
    var start = 0
    for index in mentions.indices where index + 1 == mentions.count || mentions[index + 1].matter != mentions[index].matter {
      if mentions[start].person != mentions[index].person { groups.append(start..<index + 1) }
      start = index + 1
    }
    let pairs = ParallelMap.map(count: groups.count, stretch: 64) { [groups] in variants(among: mentions[groups[$0]], context) }
    let drafts = pairs.joined().map { pair in (key: key(of: pair.left.claims[0], context), pair: pair) }
    let sorted = drafts.sorted { left, right in
      if left.key != right.key { return left.key < right.key }
      let (a, b) = (left.pair, right.pair)
      if a.left.person != b.left.person { return a.left.person < b.left.person }
      if a.right.person != b.right.person { return a.right.person < b.right.person }
      return context.rank(a.left.claims[0]) < context.rank(b.left.claims[0])
    }
    return sorted.compactMap { key, pair in
      guard seen.insert([pair.left.person, pair.right.person]).inserted else { return nil }
      return draft(key, (pair.left.person, pair.left.claims), (pair.right.person, pair.right.claims), context)
    }
  }

  /// A claim that names a person beside something else, which is its matter.
  private struct Mention: Sendable {
    let matter: UInt64
    let person: EntityID
    /// Place among the affirmed claims.
    let place: Int32
  }

  private struct Named: Sendable {
    let person: EntityID
    let claims: [Int]
  }

  /// Matters side by side, people of each side by side, their claims in canonical order.
  private func mentions(_ context: ComparisonContext) -> [Mention] {
    let affirmed = context.affirmed
    let found = ParallelMap.map(count: affirmed.count) { place -> Mention? in
      let claim = affirmed[place]
      guard let plan = context.plan(of: claim), let named = plan.person,
        case .entity(let person)? = context.value(named.slot, of: claim)
      else { return nil }
      var hasEntity = false
      // Numbers alone tell matters apart; a hash that two share by chance joins them, which their names then have to survive.
      var matter = Self.mixed(0, UInt64(context.planNumber(of: claim)))
      for slot in named.others {
        switch context.value(slot, of: claim) {
        case .entity(let id):
          hasEntity = true
          matter = Self.mixed(matter, UInt64(UInt32(bitPattern: id.index)))
        case let value?: for byte in value.identity(context.foldedName).utf8 { matter = Self.mixed(matter, UInt64(byte)) }
        case nil: matter = Self.mixed(matter, 1 << 40)
        }
      }
      return hasEntity ? Mention(matter: matter, person: person, place: Int32(place)) : nil
    }
    return ParallelMap.sorted(found.compactMap(\.self)) { left, right in
      if left.matter != right.matter { return left.matter < right.matter }
      return (left.person.index, left.place) < (right.person.index, right.place)
    }
  }

  /// The finish of MurmurHash3 over both.
  private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var hash = (hash ^ value) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    hash = hash &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ hash >> 29
  }

  /// The matter of a claim as text, the same in any run.
  private func key(of claim: Int, _ context: ComparisonContext) -> String {
    guard let plan = context.plan(of: claim) else { return "" }
    let rest = plan.person?.others.map { context.value($0, of: claim)?.identity(context.foldedName) ?? "" } ?? []
    return plan.kind.name + "(" + rest.joined(separator: "|") + ")"
  }

  private func variants(
    among mentions: ArraySlice<Mention>, _ context: ComparisonContext
  ) -> [(left: Named, right: Named)] {
    var people: [Named] = []
    var start = mentions.startIndex
    for index in mentions.indices where index + 1 == mentions.endIndex || mentions[index + 1].person != mentions[index].person {
      people.append(
        Named(person: mentions[index].person, claims: mentions[start...index].map { context.affirmed[Int($0.place)] }))
      start = index + 1
    }
    guard people.count > 1, people.count <= Self.most else { return [] }
    people.sort { (context.foldedName($0.person), $0.person) < (context.foldedName($1.person), $1.person) }
    return people.enumerated().flatMap { index, left in
      people.dropFirst(index + 1).compactMap { right in
        Self.mayBeVariant(context.foldedName(left.person), context.foldedName(right.person))
          && Self.isVariant(context.name(left.person), context.name(right.person)) ? (left, right) : nil
      }
    }
  }

  /// Without what they begin and end with alike, variants are parts of one word; a test that reads each name once.
  private static func mayBeVariant(_ left: String, _ right: String) -> Bool {
    let (a, b) = (left.utf8, right.utf8)
    guard abs(a.count - b.count) <= 2 else { return false }
    let begin = zip(a, b).prefix { $0 == $1 }.count
    let shared = min(a.count, b.count) - begin
    let end = min(shared, zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count)
    return ![a.dropFirst(begin).dropLast(end), b.dropFirst(begin).dropLast(end)].contains { $0.contains(UInt8(ascii: " ")) }
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
