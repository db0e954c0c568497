import ClaimModel
import NormalValues
import SourceText

/// The canonical order of claims: by what they say, never by the order in which they came.
///
/// Known facts stand first, then kinds by name, affirmed before denied, the values of the slots; claims that say the same follow the paths
/// of their sources and their places in them.
struct ClaimOrder: Sendable {
  private let claims: [Claim]
  /// Place of each entity's folded name among all names; equal names have equal places.
  private let nameRanks: [Int32]
  /// Place of each source among the paths; by index.
  private let sourceRanks: [Int]
  private let isKnown: [Bool]
  private let kindRanks: [String: UInt64]

  init(
    claims: [Claim], foldedNames: [String?], kinds: [String], sourceRanks: [Int], isKnown: [Bool]
  ) {
    self.claims = claims
    self.sourceRanks = sourceRanks
    self.isKnown = isKnown
    nameRanks = Self.ranks(foldedNames)
    kindRanks = Dictionary(
      Set(kinds).sorted().enumerated().map { ($1, UInt64(min($0, 4095))) }, uniquingKeysWith: { first, _ in first })
  }

  /// Most claims are told apart by these numbers alone.
  private struct Place: Sendable {
    /// Known, kind and polarity.
    let head: UInt64
    /// Names of the first two entities.
    let names: UInt64
    let index: Int
  }

  /// Indices of all claims.
  func indices() -> [Int] {
    let places = ParallelMap.map(count: claims.count) { place(of: $0) }
    return ParallelMap.sorted(places) { left, right in
      if left.head != right.head { return left.head < right.head }
      if left.names != right.names { return left.names < right.names }
      return precedes(left.index, right.index)
    }.map(\.index)
  }

  private func place(of index: Int) -> Place {
    let source = claims[index].source
    var head = kindRanks[claims[index].kind] ?? 4095
    if !(isKnown.indices.contains(source) && isKnown[source]) { head |= 1 << 20 }
    head = head << 1 | (claims[index].polarity == .affirmed ? 0 : 1)
    var names: UInt64 = 0
    var count = 0
    for filling in claims[index].slots {
      guard count < 2, case .entity(let id) = filling.value else { continue }
      names = names << 32 | UInt64(UInt32(bitPattern: rank(id)))
      count += 1
    }
    return Place(head: head, names: names, index: index)
  }

  private func rank(_ id: EntityID) -> Int32 {
    nameRanks.indices.contains(Int(id.index)) ? nameRanks[Int(id.index)] : -1
  }

  /// Of two claims of one kind about the same entities.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (claims[left].slots, claims[right].slots)
    for place in 0..<min(first.count, second.count) {
      if first[place].slot != second[place].slot { return first[place].slot < second[place].slot }
      let order = order(first[place].value, second[place].value)
      if order != 0 { return order < 0 }
    }
    if first.count != second.count { return first.count < second.count }
    if claims[left].kind != claims[right].kind { return claims[left].kind < claims[right].kind }
    let (source, other) = (sourceRank(claims[left].source), sourceRank(claims[right].source))
    if source != other { return source < other }
    let (span, otherSpan) = (claims[left].span, claims[right].span)
    return span != otherSpan ? span < otherSpan : left < right
  }

  private func sourceRank(_ source: Int) -> Int { sourceRanks.indices.contains(source) ? sourceRanks[source] : -1 }

  /// Negative, zero or positive; zero for values that are the same in every run.
  private func order(_ left: SlotValue, _ right: SlotValue) -> Int {
    switch (left, right) {
    case (.entity(let a), .entity(let b)): return Self.order(rank(a), rank(b))
    case (.date(let a), .date(let b)):
      if a.isFiscal != b.isFiscal { return a.isFiscal ? 1 : -1 }
      let earliest = Self.order(a.earliest ?? .min, b.earliest ?? .min)
      return earliest != 0 ? earliest : Self.order(a.latest ?? .max, b.latest ?? .max)
    case (.duration(let a), .duration(let b)):
      let lower = Self.order(a.tolerant.lower ?? .min, b.tolerant.lower ?? .min)
      return lower != 0 ? lower : Self.order(a.tolerant.upper ?? .max, b.tolerant.upper ?? .max)
    case (.ordinal(let a), .ordinal(let b)): return Self.order(a, b)
    case (.title(let a), .title(let b)): return Self.order(a.canonical, b.canonical)
    case (.text(let a), .text(let b)): return Self.order(a, b)
    case (.age(let a), .age(let b)):
      let lower = Self.order(a.lowerBound, b.lowerBound)
      return lower != 0 ? lower : Self.order(a.upperBound, b.upperBound)
    default: return Self.order(words(left), words(right))
    }
  }

  private func words(_ value: SlotValue) -> String {
    // Names by their places, so that two entities of one name are alike.
    value.identity { "\(rank($0))" }
  }

  private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
    left < right ? -1 : right < left ? 1 : 0
  }

  private static func ranks(_ names: [String?]) -> [Int32] {
    let sorted = ParallelMap.sorted(Array(names.indices)) { left, right in
      let (a, b) = (names[left] ?? "", names[right] ?? "")
      return a != b ? a < b : left < right
    }
    var ranks = [Int32](repeating: 0, count: names.count)
    var rank: Int32 = -1
    var last: String?
    for index in sorted {
      let name = names[index] ?? ""
      if last != name { rank += 1 }
      last = name
      ranks[index] = rank
    }
    return ranks
  }
}
