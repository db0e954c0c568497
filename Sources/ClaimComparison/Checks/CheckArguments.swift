import ClaimModel
import NormalValues

/// The arguments of a check as words: "times of departure, until asOf, code CC401".
///
/// The line is read as one sequence, so that it does not matter how it was cut into names and values.
struct CheckArguments {
  private let words: [String]

  init(_ declaration: CheckDeclaration) {
    words = declaration.arguments.flatMap { argument in
      (argument.name.isEmpty ? argument.value : argument.name + " " + argument.value)
        .split { $0 == " " || $0 == "," }.map(String.init)
    }
  }

  /// The slot that comes first.
  var first: String { words.first ?? "" }

  /// The slot after "and" in second place: "from and to".
  var second: String? { words.count > 2 && words[1] == "and" ? words[2] : nil }

  /// The word after a keyword; keywords stand behind the slots that come first.
  func value(_ keyword: String) -> String? { values(keyword).first }

  /// All words after a keyword that "or" joins.
  func values(_ keyword: String) -> [String] {
    var index = second == nil ? 1 : 3
    while index + 1 < words.count {
      var values = [words[index + 1]]
      var next = index + 2
      while next + 1 < words.count, words[next] == "or" {
        values.append(words[next + 1])
        next += 2
      }
      if words[index] == keyword { return values }
      index = next
    }
    return []
  }
}

extension ComparisonContext {
  /// Every kind that asks for a check, with its arguments.
  func kinds(asking check: String) -> [(kind: ClaimKind, arguments: CheckArguments)] {
    catalogue.kinds.flatMap { kind in
      kind.checks.filter { $0.check == check }.map { (kind, CheckArguments($0)) }
    }
  }

  /// The key of a claim as text: the slots that make claims comparable.
  func key(of claim: Int, _ kind: ClaimKind) -> String {
    kind.slots.filter(\.isKey).map { slot in
      claims[claim][slot.name]?.identity(foldedName) ?? ""
    }.joined(separator: "|")
  }

  /// Claims by key, keys in order; claims in canonical order.
  func matters(_ indices: [Int], _ kind: ClaimKind) -> [(key: String, claims: [Int])] {
    let groups = Dictionary(grouping: indices) { key(of: $0, kind) }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What a claim's key slots name.
  func subjects(of claim: Int) -> [EntityID] {
    guard let kind = kind(of: claim) else { return [] }
    return kind.slots.filter { $0.isKey || $0.isRequired }.compactMap { slot in
      if case .entity(let id)? = claims[claim][slot.name] { id } else { nil }
    }
  }

  /// The first and last day of a date slot; the day of publication where the slot is open.
  func days(_ slot: String?, of claim: Int) -> (earliest: Int?, latest: Int?) {
    if let slot, case .date(let date)? = claims[claim][slot] { return (date.earliest, date.latest) }
    let published = sources[claims[claim].source].published
    return (published, published)
  }

  /// The day that "before now" ends with for a claim: `.max` for a present that no day limits, nil when the text leaves it open.
  func moment(_ slot: String?, of claim: Int) -> Int? {
    if let slot, case .date(let date)? = claims[claim][slot] { return date.latest == nil ? .max : date.earliest }
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
