import ClaimModel
import NormalValues

/// The arguments of a check as words: "times of departure, until asOf, code CC401".
struct CheckArguments {
  private let declaration: CheckDeclaration

  init(_ declaration: CheckDeclaration) { self.declaration = declaration }

  /// The slot that comes first.
  var first: String { declaration[""] ?? "" }

  /// The slot after "and": "from and to".
  var second: String? { declaration["and"] }

  /// The value of an argument; of several that "or" or "and" joins, the first.
  func value(_ keyword: String) -> String? { values(keyword).first }

  /// All values of an argument that "or" or "and" joins.
  func values(_ keyword: String) -> [String] {
    (declaration[keyword] ?? "").split(separator: " ").map(String.init).filter { $0 != "or" && $0 != "and" }
  }

  /// "role in sole-titles": a slot whose value must stand in a word list.
  var choice: (slot: String, list: String)? {
    let words = values("where")
    return words.count == 3 && words[1] == "in" ? (words[0], words[2]) : nil
  }

  /// "5%" as 5; 0 when it is not given.
  var tolerance: Int { value("tolerance").flatMap { Int($0.split(separator: "%").first ?? "") } ?? 0 }

  /// Whether what differs only as a rule excludes the other: `grade strained`.
  var isStrained: Bool { declaration["grade"] != nil }

  var code: String { value("code") ?? "" }
}

extension KindCatalogue {
  /// Words of the arguments of all checks of some kinds, by their names: a word list that is none of them is named by no such check.
  package func wordsOfChecks(of names: Set<String>) -> Set<Substring> {
    var words: Set<Substring> = []
    for kind in kinds where names.contains(kind.name) {
      for check in kind.checks {
        for argument in check.arguments { words.formUnion(argument.value.split(separator: " ")) }
      }
    }
    return words
  }
}

extension ComparisonContext {
  /// Every kind of the run that asks for a check, with its arguments.
  func kinds(asking check: String) -> [(kind: ClaimKind, arguments: CheckArguments)] {
    kinds.flatMap { kind in
      kind.checks.filter { $0.check == check }.map { (kind, CheckArguments($0)) }
    }
  }

  /// Affirmed claims of a kind that a check looks at: those that lack the slot of "unless" and have what "where" asks for.
  func claims(of kind: ClaimKind, for arguments: CheckArguments) -> [Int] {
    affirmed(kind.name).filter { claim in
      if let slot = arguments.value("unless"), value(slot, of: claim) != nil { return false }
      guard let choice = arguments.choice else { return true }
      switch value(choice.slot, of: claim) {
      case .title(let title): return lists[choice.list]?.contains(title.canonical) ?? false
      case .text(let text): return lists[choice.list]?.contains(text) ?? false
      default: return false
      }
    }
  }

  /// The key of a claim as text: the slots that make claims comparable, those of `slots` or the kind's key.
  func key(of claim: Int, _ kind: ClaimKind, per slots: [String] = []) -> String {
    let names = slots.isEmpty ? kind.slots.filter(\.isKey).map(\.name) : slots
    return names.map { value($0, of: claim)?.identity(keyName) ?? "" }.joined(separator: "|")
  }

  /// Claims by key, keys in order; claims in canonical order. Of another key than the kind's, claims that lack a part are left out.
  func matters(_ indices: [Int], _ kind: ClaimKind, per slots: [String] = []) -> [(key: String, claims: [Int])] {
    let whole = indices.filter { claim in slots.allSatisfy { value($0, of: claim) != nil } }
    let groups = Dictionary(grouping: whole) { key(of: $0, kind, per: slots) }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What a check says of each matter of every kind that asks for it.
  ///
  /// - Parameter draft: is given the claims of the matter, its key, their kind and what that asks.
  func drafts(
    asking check: String, _ draft: ([Int], String, ClaimKind, CheckArguments) -> FindingDraft?
  ) -> [FindingDraft] {
    kinds(asking: check).flatMap { kind, arguments in
      matters(claims(of: kind, for: arguments), kind, per: arguments.values("per")).compactMap {
        draft($0.claims, $0.key, kind, arguments)
      }
    }
  }

  /// What a claim's key slots name.
  func subjects(of claim: Int) -> [EntityID] {
    guard let kind = kind(of: claim) else { return [] }
    return kind.slots.filter { $0.isKey || $0.isRequired }.compactMap { slot in
      if case .entity(let id)? = value(slot.name, of: claim) { id } else { nil }
    }
  }

  /// What the keys of several claims name, each once.
  func subjects(ofAll claims: [Int]) -> [EntityID] {
    var seen: Set<EntityID> = []
    return ordered(claims).flatMap(subjects(of:)).filter { seen.insert($0).inserted }
  }

  /// The first and last day of a date slot; the day of publication where the slot is open.
  func days(_ slot: String?, of claim: Int) -> (earliest: Int?, latest: Int?) {
    if let slot, case .date(let date)? = value(slot, of: claim) { return (date.earliest, date.latest) }
    let published = sources[claims[claim].source].published
    return (published, published)
  }

  /// Statements of days further apart than this are not about one time.
  private static let contemporaryInDays = 92

  /// Whether two claims speak of one time; without a slot that says when, always.
  func isContemporary(_ left: Int, _ right: Int, at slot: String?) -> Bool {
    guard slot != nil else { return true }
    let (first, second) = (days(slot, of: left), days(slot, of: right))
    if isLongAgo(left, first, beside: second) || isLongAgo(right, second, beside: first) { return false }
    if let end = first.latest, let start = second.earliest, start - end > Self.contemporaryInDays { return false }
    if let end = second.latest, let start = first.earliest, start - end > Self.contemporaryInDays { return false }
    return true
  }

  /// Whether a claim in the past tense, in a text without a day, stands beside one that has a date: it may be of any time before.
  private func isLongAgo(
    _ claim: Int, _ days: (earliest: Int?, latest: Int?), beside other: (earliest: Int?, latest: Int?)
  ) -> Bool {
    claims[claim].tense == .past && days.earliest == nil && days.latest == nil && (other.earliest != nil || other.latest != nil)
  }

  /// The day that "before now" ends with for a claim: `.max` for a present that no day limits, nil when the text leaves it open.
  func moment(_ slot: String?, of claim: Int) -> Int? {
    if let slot, case .date(let date)? = value(slot, of: claim) { return date.latest == nil ? .max : date.earliest }
    let tense = claims[claim].tense
    return tense == .past || tense == .perfect ? nil : sources[claims[claim].source].published
  }

  /// Between sources, or inside the one that all claims stand in.
  func scope(_ claims: [Int]) -> Finding.Scope { Set(claims.map { self.claims[$0].source }).count > 1 ? .cross : .internal }

  /// Of two lists a claim each: from different sources where there are such.
  func pair(_ left: [Int], _ right: [Int]) -> [Int] {
    var among: [Int]?
    for first in left {
      for second in right where claims[second].source != claims[first].source {
        if !isReference(first) || !isReference(second) { return ordered([first, second]) }
        among = among ?? ordered([first, second])
      }
    }
    return among ?? ordered([left[0], right[0]])
  }
}
