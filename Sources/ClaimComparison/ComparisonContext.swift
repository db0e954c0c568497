import ClaimModel
import DocumentReading
import NormalValues
import SourceText

/// The claims of a run with what every part of the comparison asks of them.
struct ComparisonContext {
  let catalogue: KindCatalogue
  let tolerances: Tolerances
  let hedges: [String]
  /// Word lists that checks name.
  let lists: [String: Set<String>]
  let claims: [Claim]
  let sources: [ComparisonSource]
  /// Indices of claims that state facts, affirmed or denied, in an order made from what they say alone.
  let facts: [Int]
  private let entityNames: [EntityID: String]
  private let entityKinds: [EntityID: EntityKind]
  private let kindsByName: [String: ClaimKind]
  /// Place of each claim in the canonical order; by index.
  private let ranks: [Int]

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
    let names = Dictionary(entities.map { ($0.id, $0.name) }, uniquingKeysWith: min)
    entityNames = names
    entityKinds = Dictionary(entities.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let kinds = Dictionary(catalogue.kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    kindsByName = kinds
    let signatures = claims.map { Self.signature($0, names) }
    // Known facts first: where several claims state a value, they speak for it.
    let isKnown = claims.map { sources.indices.contains($0.source) && sources[$0.source].isKnown }
    let order = claims.indices.sorted { left, right in
      if isKnown[left] != isKnown[right] { return isKnown[left] }
      if signatures[left] != signatures[right] { return signatures[left] < signatures[right] }
      let (first, second) = (claims[left], claims[right])
      let (path, otherPath) = (Self.path(first.source, sources), Self.path(second.source, sources))
      if path != otherPath { return path < otherPath }
      return first.span != second.span ? first.span < second.span : left < right
    }
    var ranks = [Int](repeating: 0, count: claims.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    self.ranks = ranks
    let facts = order.filter { index in
      let claim = claims[index]
      guard kinds[claim.kind] != nil, depth.includes(claim) else { return false }
      return claim.modality.statesFact && sources.indices.contains(claim.source) && claim.block != .furniture
        && claim.block != .code
    }
    self.facts = facts
    affirmed = facts.filter { claims[$0].polarity == .affirmed }
    affirmedByKind = Dictionary(grouping: affirmed) { claims[$0].kind }
  }

  /// Claims that state facts and do not deny them, in canonical order.
  let affirmed: [Int]
  private let affirmedByKind: [String: [Int]]

  /// Affirmed claims of a kind, in canonical order.
  func affirmed(_ kind: String) -> [Int] { affirmedByKind[kind] ?? [] }

  func kind(of claim: Int) -> ClaimKind? { kindsByName[claims[claim].kind] }

  func name(_ id: EntityID) -> String { entityNames[id] ?? "entity \(id.index)" }

  func entityKind(_ id: EntityID) -> EntityKind { entityKinds[id] ?? .unknown }

  /// Lower case; what ids and keys are made from.
  func foldedName(_ id: EntityID) -> String { name(id).lowercased() }

  /// Indices in canonical order, each once.
  func ordered(_ indices: some Sequence<Int>) -> [Int] { Set(indices).sorted { ranks[$0] < ranks[$1] } }

  /// Whether a claim stands in an article that was given to compare against, or in a file of known facts.
  func isReference(_ claim: Int) -> Bool {
    let source = sources[claims[claim].source]
    return source.isReference || source.isKnown
  }

  func isKnown(_ claim: Int) -> Bool { sources[claims[claim].source].isKnown }

  func rank(_ claim: Int) -> Int { ranks[claim] }

  /// Indices of the sources of these claims, by path.
  func sourcesOf(_ indices: some Sequence<Int>) -> [Int] {
    Set(indices.map { claims[$0].source }).sorted {
      sources[$0].path != sources[$1].path ? sources[$0].path < sources[$1].path : $0 < $1
    }
  }

  private static func path(_ source: Int, _ sources: [ComparisonSource]) -> String {
    sources.indices.contains(source) ? sources[source].path : ""
  }

  /// What a claim says, as text: the same for the same statement in any run.
  private static func signature(_ claim: Claim, _ names: [EntityID: String]) -> String {
    var text = claim.kind + "|" + claim.polarity.rawValue
    for filling in claim.slots { text += "|" + filling.slot + "=" + filling.value.identity { names[$0] ?? "" } }
    return text
  }
}

extension SlotValue {
  /// The value as text: equal values give equal texts, and entities are named, not numbered.
  func identity(_ name: (EntityID) -> String) -> String {
    switch self {
    case .entity(let id): name(id).lowercased()
    case .entities(let ids): ids.map { name($0).lowercased() }.joined(separator: ",")
    case .text(let text): text
    case .title(let title): title.canonical
    case .date(let date): "\(date.earliest.map(String.init) ?? "")..\(date.latest.map(String.init) ?? "")"
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
