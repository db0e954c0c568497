import ClaimModel

/// Which sources of a run speak with one voice: those that share much of their wording, and pairs that share odd values.
struct Independence: Sendable {
  /// Above this share of runs of eight words two texts count as one voice.
  static let copyShare = 0.3
  /// So many values that two sources alone have against three others or more make them one voice.
  static let oddValues = 2

  /// Two sources, by index, the smaller first.
  private struct Pair: Hashable, Sendable {
    let first: Int
    let second: Int
  }

  private enum Tie: Sendable {
    case words(Double)
    case values(Int)
  }

  private let ties: [Pair: Tie]

  /// Looks at sources only that stand in one finding together. Linear in findings and in the hashes of their sources, but for findings
  /// whose sources are compared in pairs; beyond 64 sources a run of words that they share ties them to the first only.
  init(_ context: ComparisonContext, _ drafts: [[FindingDraft]]) {
    var ties: [Pair: Tie] = [:]
    var odd: [Pair: Set<String>] = [:]
    var isConcerned = [Bool](repeating: false, count: context.sources.count)
    for draft in drafts.joined() {
      let all = context.sourcesOf(draft.sides.flatMap(\.claims))
      if all.count > 1 { for source in all { isConcerned[source] = true } }
      guard draft.relation == .contradiction, all.count > 4 else { continue }
      for side in draft.sides {
        let pair = context.sourcesOf(side.claims).sorted()
        guard pair.count == 2 else { continue }
        odd[Pair(first: pair[0], second: pair[1]), default: []].insert(draft.identity)
      }
    }
    let concerned = isConcerned.indices.filter { isConcerned[$0] && context.sources[$0].wordSequences != nil }
    for (pair, values) in odd where values.count >= Self.oddValues { ties[pair] = .values(values.count) }
    let ordered = concerned.sorted { context.sources[$0].path < context.sources[$1].path }
    for pair in Self.candidates(ordered, context) {
      guard let left = context.sources[pair.first].wordSequences, let right = context.sources[pair.second].wordSequences,
        let share = left.share(with: right), share > Self.copyShare
      else { continue }
      ties[Pair(first: min(pair.first, pair.second), second: max(pair.first, pair.second))] = .words(share)
    }
    self.ties = ties
  }

  /// Pairs that may share words: all of a few sources, of many those with a hash in common.
  private static func candidates(_ sources: [Int], _ context: ComparisonContext) -> Set<Pair> {
    var pairs: Set<Pair> = []
    if sources.count <= 64 {
      for (place, first) in sources.enumerated() {
        for second in sources.dropFirst(place + 1) { pairs.insert(Pair(first: first, second: second)) }
      }
      return pairs
    }
    var holders: [UInt32: [Int]] = [:]
    for source in sources {
      for hash in context.sources[source].wordSequences?.hashes ?? [] { holders[hash, default: []].append(source) }
    }
    for members in holders.values where members.count > 1 {
      let partners = members.count > 64 ? members.prefix(1) : members[...]
      for (place, first) in partners.enumerated() {
        for second in members.dropFirst(place + 1) { pairs.insert(Pair(first: first, second: second)) }
      }
    }
    return pairs
  }

  /// How many independent voices some sources are.
  func voices(_ sources: [Int]) -> Int { ties.isEmpty ? sources.count : groups(sources).count }

  /// Which of some sources count as one voice: "two of these three texts share 41 % of their word sequences: counted as one voice".
  func note(_ sources: [Int]) -> String? {
    guard !ties.isEmpty else { return nil }
    let notes = groups(sources).filter { $0.count > 1 }.map { group in
      let members =
        group.count == sources.count
        ? "these \(Self.number(group.count)) texts" : "\(Self.number(group.count)) of these \(Self.number(sources.count)) texts"
      return "\(members) \(reason(group)): counted as one voice"
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  private func reason(_ group: [Int]) -> String {
    var shares: [Double] = []
    var values = 0
    for (place, first) in group.enumerated() {
      for second in group.dropFirst(place + 1) {
        switch ties[Pair(first: min(first, second), second: max(first, second))] {
        case .words(let share): shares.append(share)
        case .values(let count): values = max(values, count)
        case nil: break
        }
      }
    }
    guard let least = shares.min() else { return "alone share \(Self.number(values)) values" }
    return "share \(shares.count > 1 ? "at least " : "")\(Int((least * 100).rounded())) % of their word sequences"
  }

  /// Sources tied to each other, directly or through others of the list; in the order of the list.
  private func groups(_ sources: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for source in sources {
      let tied = groups.indices.filter { groups[$0].contains { isTied($0, source) } }
      guard let first = tied.first else {
        groups.append([source])
        continue
      }
      groups[first].append(source)
      for other in tied.dropFirst().reversed() { groups[first] += groups.remove(at: other) }
    }
    return groups
  }

  private func isTied(_ left: Int, _ right: Int) -> Bool {
    ties[Pair(first: min(left, right), second: max(left, right))] != nil
  }

  private static func number(_ number: Int) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(number - 2) ? words[number - 2] : "\(number)"
  }
}
