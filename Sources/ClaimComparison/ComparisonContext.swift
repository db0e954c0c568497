import ClaimModel
import DocumentReading
import NormalValues
import SourceText

/// The claims of a run with what every part of the comparison asks of them. A class, because every part holds it.
final class ComparisonContext: Sendable {
  let catalogue: KindCatalogue
  let tolerances: Tolerances
  let hedges: [String]
  /// Word lists that checks name.
  let lists: [String: Set<String>]
  let claims: [Claim]
  let sources: [ComparisonSource]
  /// Indices of claims that a run of this strictness looks at, whatever their modality, in the same order.
  let compared: [Int]
  /// Indices of claims that state facts, affirmed or denied, in an order made from what they say alone.
  let facts: [Int]
  /// By the index of the id.
  private let entityNames: [String?]
  private let foldedNames: [String?]
  private let entityKinds: [EntityID: EntityKind]
  private let kindsByName: [String: ClaimKind]
  /// How texts write titles whose normal form turns their words round: "music director" for "head of music".
  private let titleForms: [String: String]
  /// Place of each claim in the canonical order; by index.
  private let ranks: [Int]
  /// Place of each source in the order of paths; by index.
  private let sourceRanks: [Int]

  init(
    catalogue: KindCatalogue, tolerances: Tolerances, hedges: [String], lists: [String: Set<String>] = [:],
    depth: ComparisonDepth, claims: [Claim], entities: [Entity], sources: [ComparisonSource]
  ) {
    self.catalogue = catalogue
    self.tolerances = tolerances
    self.hedges = hedges
    self.lists = lists
    self.claims = claims
    self.sources = sources
    var names = [String?](repeating: nil, count: (entities.map { Int($0.id.index) }.max() ?? -1) + 1)
    for entity in entities where entity.id.index >= 0 {
      let index = Int(entity.id.index)
      names[index] = names[index].map { min($0, entity.name) } ?? entity.name
    }
    entityNames = names
    let folded = names.map { $0?.lowercased() }
    foldedNames = folded
    entityKinds = Dictionary(entities.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    titleForms = Self.titleForms(claims)
    let kinds = Dictionary(catalogue.kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    kindsByName = kinds
    let signatures = ParallelMap.map(count: claims.count) { Self.signature(claims[$0], folded) }
    let places = sources.indices.sorted {
      sources[$0].path != sources[$1].path ? sources[$0].path < sources[$1].path : $0 < $1
    }
    var sourceRanks = [Int](repeating: 0, count: sources.count)
    for (rank, index) in places.enumerated() { sourceRanks[index] = rank }
    self.sourceRanks = sourceRanks
    // Known facts first: where several claims state a value, they speak for it.
    let isKnown = claims.map { sources.indices.contains($0.source) && sources[$0.source].isKnown }
    let order = claims.indices.sorted { left, right in
      if isKnown[left] != isKnown[right] { return isKnown[left] }
      if signatures[left] != signatures[right] { return signatures[left] < signatures[right] }
      let (source, other) = (claims[left].source, claims[right].source)
      if source != other {
        let place = sourceRanks.indices.contains(source) ? sourceRanks[source] : -1
        let otherPlace = sourceRanks.indices.contains(other) ? sourceRanks[other] : -1
        if place != otherPlace { return place < otherPlace }
      }
      let (span, otherSpan) = (claims[left].span, claims[right].span)
      return span != otherSpan ? span < otherSpan : left < right
    }
    var ranks = [Int](repeating: 0, count: claims.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    self.ranks = ranks
    compared = order.filter { index in
      let claim = claims[index]
      guard kinds[claim.kind] != nil, depth.includes(claim) else { return false }
      return sources.indices.contains(claim.source) && claim.block != .furniture
        && claim.block != .code
    }
    facts = compared.filter { claims[$0].modality.statesFact }
    affirmed = facts.filter { claims[$0].polarity == .affirmed }
    affirmedByKind = Dictionary(grouping: affirmed) { claims[$0].kind }
  }

  /// A title as the texts write it, where its normal form is none of theirs.
  func title(_ canonical: String) -> String { titleForms[canonical] ?? canonical }

  /// The form that most claims have, of titles whose normal form names the field behind "of" and that no text writes so.
  private static func titleForms(_ claims: [Claim]) -> [String: String] {
    var counts: [String: [String: Int]] = [:]
    for claim in claims {
      for case .title(let title) in claim.slots.lazy.map(\.value) where title.canonical.contains(" of ") {
        counts[title.canonical, default: [:]][title.words, default: 0] += 1
      }
    }
    return counts.compactMapValues { forms in
      guard !forms.keys.contains(where: { $0.lowercased().contains(" of ") || $0.lowercased().contains(" for ") }) else {
        return nil
      }
      return forms.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key
    }
  }

  /// Claims that state facts and do not deny them, in canonical order.
  let affirmed: [Int]
  private let affirmedByKind: [String: [Int]]

  /// Affirmed claims of a kind, in canonical order.
  func affirmed(_ kind: String) -> [Int] { affirmedByKind[kind] ?? [] }

  func kind(of claim: Int) -> ClaimKind? { kindsByName[claims[claim].kind] }

  func name(_ id: EntityID) -> String {
    let index = Int(id.index)
    return (entityNames.indices.contains(index) ? entityNames[index] : nil) ?? "entity \(id.index)"
  }

  func entityKind(_ id: EntityID) -> EntityKind { entityKinds[id] ?? .unknown }

  /// Lower case; what ids and keys are made from.
  func foldedName(_ id: EntityID) -> String {
    let index = Int(id.index)
    return (foldedNames.indices.contains(index) ? foldedNames[index] : nil) ?? "entity \(id.index)"
  }

  /// Indices in canonical order, each once.
  func ordered(_ indices: some Sequence<Int>) -> [Int] {
    var sorted = Array(indices)
    if sorted.count > 1 { sorted.sort { ranks[$0] < ranks[$1] } }
    return withoutRepeats(sorted)
  }

  /// Of a sorted list.
  private func withoutRepeats(_ sorted: [Int]) -> [Int] {
    guard var last = sorted.first, zip(sorted, sorted.dropFirst()).contains(where: { $0 == $1 }) else { return sorted }
    var result = [last]
    for index in sorted where index != last {
      result.append(index)
      last = index
    }
    return result
  }

  /// Whether a claim stands in an article that was given to compare against, or in a file of known facts.
  func isReference(_ claim: Int) -> Bool {
    let source = sources[claims[claim].source]
    return source.isReference || source.isKnown
  }

  func isKnown(_ claim: Int) -> Bool { sources[claims[claim].source].isKnown }

  func rank(_ claim: Int) -> Int { ranks[claim] }

  /// Indices of the sources of these claims, by path.
  func sourcesOf(_ indices: some Sequence<Int>) -> [Int] {
    withoutRepeats(indices.map { claims[$0].source }.sorted { sourceRanks[$0] < sourceRanks[$1] })
  }

  /// What a claim says, as text: the same for the same statement in any run.
  private static func signature(_ claim: Claim, _ foldedNames: [String?]) -> String {
    var text = claim.kind
    text += claim.polarity == .affirmed ? "|affirmed" : "|denied"
    for filling in claim.slots {
      text += "|"
      text += filling.slot
      text += "="
      text += filling.value.identity { id in
        let index = Int(id.index)
        return (foldedNames.indices.contains(index) ? foldedNames[index] : nil) ?? ""
      }
    }
    return text
  }
}

extension SlotValue {
  /// The value as text: equal values give equal texts, and entities are named, not numbered.
  ///
  /// - Parameter name: The folded name of an entity.
  func identity(_ name: (EntityID) -> String) -> String {
    switch self {
    case .entity(let id): name(id)
    case .entities(let ids): ids.map { name($0) }.joined(separator: ",")
    case .text(let text): text
    case .title(let title): title.canonical
    // A fiscal year is not the calendar year of its number.
    case .date(let date):
      "\(date.isFiscal ? "fiscal " : "")\(date.earliest.map(String.init) ?? "")..\(date.latest.map(String.init) ?? "")"
    case .duration(let duration):
      "\(duration.tolerant.lower.map(String.init) ?? "")~\(duration.tolerant.upper.map(String.init) ?? "")"
    case .number(let number): number.words
    case .money(let money): money.words
    case .ordinal(let place): "\(place)"
    case .age(let years): "\(years.lowerBound)-\(years.upperBound)"
    case .quotation(let quotation): quotation.words
    }
  }
}
