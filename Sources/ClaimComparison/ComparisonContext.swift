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
  /// Claims that state facts and do not deny them, in canonical order.
  let affirmed: [Int]
  /// Every period that affirmed claims name.
  let periods: PeriodTable
  /// By the index of the id.
  private let entityNames: [String?]
  private let foldedNames: [String?]
  /// The number of a person among those of one name, from the second on.
  private let namesakes: [EntityID: Int]
  /// How texts write titles whose normal form turns their words round: "music director" for "head of music".
  private let titleForms: [String: String]
  private let entityKinds: [EntityKind]
  private let plans: [KindPlan]
  private let planNumbers: [String: Int]
  /// Number of each claim's plan; -1 for kinds that no file declares.
  private let planOf: [Int32]
  /// Affirmed claims by the number of their plan, in canonical order.
  private let affirmedOf: [[Int]]
  private let entityIndex: EntityIndex
  private let sharedMatter: SharedMatter
  /// The words of a text slot as its article writes them; nil where they are not known.
  let written: @Sendable (Claim, SlotFilling) -> String?
  /// Place of each claim in the canonical order; by index.
  private let ranks: [Int32]
  /// Place of each source in the order of paths; by index.
  private let sourceRanks: [Int]

  init(
    catalogue: KindCatalogue, tolerances: Tolerances, hedges: [String], lists: [String: Set<String>] = [:],
    depth: ComparisonDepth, world: ComparedWorld = .facts, claims: [Claim], entities: [Entity], sources: [ComparisonSource],
    written: @escaping @Sendable (Claim, SlotFilling) -> String? = { _, _ in nil }
  ) {
    self.written = written
    self.catalogue = catalogue
    self.tolerances = tolerances
    self.hedges = hedges
    self.lists = lists
    self.claims = claims
    self.sources = sources
    let size = (entities.map { Int($0.id.index) }.max() ?? -1) + 1
    var names = [String?](repeating: nil, count: size)
    var entityKinds = [EntityKind](repeating: .unknown, count: size)
    for entity in entities where entity.id.index >= 0 {
      let index = Int(entity.id.index)
      if names[index] == nil { entityKinds[index] = entity.kind }
      names[index] = names[index].map { min($0, entity.name) } ?? entity.name
    }
    entityNames = names
    let folded = ParallelMap.map(count: names.count) { [names] in names[$0]?.lowercased() }
    foldedNames = folded
    namesakes = Self.namesakes(folded, entityKinds)
    titleForms = Self.titleForms(claims)
    self.entityKinds = entityKinds
    var plans: [KindPlan] = []
    var numbers: [String: Int] = [:]
    let told = Set(claims.lazy.map(\.kind))
    for kind in catalogue.kinds where told.contains(kind.name) && numbers[kind.name] == nil {
      numbers[kind.name] = plans.count
      plans.append(KindPlan(kind))
    }
    self.plans = plans
    planNumbers = numbers
    let planOf = ParallelMap.map(count: claims.count) { [numbers] in Int32(numbers[claims[$0].kind] ?? -1) }
    self.planOf = planOf
    let places = ParallelMap.sorted(Array(sources.indices)) { left, right in
      sources[left].path != sources[right].path ? sources[left].path < sources[right].path : left < right
    }
    var sourceRanks = [Int](repeating: 0, count: sources.count)
    for (rank, index) in places.enumerated() { sourceRanks[index] = rank }
    self.sourceRanks = sourceRanks
    let order = ClaimOrder(
      claims: claims, foldedNames: folded, kinds: catalogue.kinds.map(\.name), sourceRanks: sourceRanks,
      isKnown: sources.map(\.isKnown)
    ).indices()
    var ranks = [Int32](repeating: 0, count: claims.count)
    for (rank, index) in order.enumerated() { ranks[index] = Int32(rank) }
    self.ranks = ranks
    let roles = ParallelMap.map(count: claims.count) { index -> Role in
      guard planOf[index] >= 0, sources.indices.contains(claims[index].source),
        depth.includes(claims[index].derivation.confidence, claims[index].derivation.strictness),
        claims[index].block != .furniture, claims[index].block != .code
      else { return Role.left }
      switch world {
      case .facts:
        guard claims[index].modality.statesFact else { return .compared }
        return claims[index].polarity == .affirmed ? .affirmed : .denied
      case .plans:
        return ComparedWorld.isPlan(claims[index], sources[claims[index].source]) ? .affirmed : .left
      }
    }
    compared = order.filter { roles[$0] > .left }
    facts = compared.filter { roles[$0] > .compared }
    affirmed = facts.filter { roles[$0] == .affirmed }
    var affirmedOf = [[Int]](repeating: [], count: plans.count)
    for claim in affirmed { affirmedOf[Int(planOf[claim])].append(claim) }
    self.affirmedOf = affirmedOf
    sharedMatter = SharedMatter(
      claims, sources: sources.count,
      isNeeded: plans.indices.contains { plans[$0].isUnnamed && !affirmedOf[$0].isEmpty })
    entityIndex = EntityIndex(claims: claims, affirmed: affirmed)
    periods = PeriodTable(
      declarations: catalogue.periods, claims: claims, affirmed: affirmed, plan: { [plans] in plans[Int(planOf[$0])] },
      foldedName: { id in
        let index = Int(id.index)
        return (folded.indices.contains(index) ? folded[index] : nil) ?? "entity \(id.index)"
      })
  }

  /// What fills a slot of a claim. Takes the slots alone out of the array: a copy of the whole claim counts six references up and down.
  @inline(__always) func value(_ slot: String, of claim: Int) -> SlotValue? {
    let slots = claims[claim].slots
    for filling in slots where filling.slot == slot { return filling.value }
    return nil
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

  /// What a claim is there for.
  private enum Role: UInt8, Comparable, Sendable {
    /// Left out of the comparison.
    case left
    /// No fact: a forecast, an opinion.
    case compared
    case denied
    case affirmed

    static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
  }

  /// Affirmed claims of a kind, in canonical order.
  func affirmed(_ kind: String) -> [Int] { planNumbers[kind].map { affirmedOf[$0] } ?? [] }

  /// Affirmed claims of a kind that name an entity, in canonical order; all of the kind where the value is none.
  func affirmed(_ kind: String, naming value: SlotValue?) -> [Int] {
    guard case .entity(let id)? = value else { return affirmed(kind) }
    return entityIndex.claims(naming: id).filter { claims[$0].kind == kind }
  }

  /// Affirmed claims that name an entity, in canonical order.
  func affirmed(naming entity: EntityID) -> [Int] { entityIndex.claims(naming: entity) }

  /// Which plan of the run a claim has; -1 for kinds that no file declares.
  func planNumber(of claim: Int) -> Int { Int(planOf[claim]) }

  /// The plan of a claim's kind; nil for kinds that no file declares.
  func plan(of claim: Int) -> KindPlan? { planOf[claim] >= 0 ? plans[Int(planOf[claim])] : nil }

  /// Whether two claims of one key may speak of one thing: by its name, or where it has none by the names beside it.
  func mayBeOneMatter(_ left: Int, _ right: Int) -> Bool {
    guard let plan = plan(of: left), plan.isUnnamed else { return true }
    return sharedMatter.mayBeOne(claims[left].source, claims[right].source)
  }

  func kind(of claim: Int) -> ClaimKind? { plan(of: claim)?.kind }

  func name(_ id: EntityID) -> String {
    let index = Int(id.index)
    return (entityNames.indices.contains(index) ? entityNames[index] : nil) ?? "entity \(id.index)"
  }

  func entityKind(_ id: EntityID) -> EntityKind {
    entityKinds.indices.contains(Int(id.index)) ? entityKinds[Int(id.index)] : .unknown
  }

  /// Lower case; what ids and keys are made from.
  func foldedName(_ id: EntityID) -> String {
    let index = Int(id.index)
    return (foldedNames.indices.contains(index) ? foldedNames[index] : nil) ?? "entity \(id.index)"
  }

  /// What keys are made from: the folded name, with a number where several people of the run have it.
  func keyName(_ id: EntityID) -> String {
    guard let number = namesakes[id] else { return foldedName(id) }
    return "\(foldedName(id)) (\(number))"
  }

  private static func namesakes(_ names: [String?], _ kinds: [EntityKind]) -> [EntityID: Int] {
    var counts: [String: Int] = [:]
    var result: [EntityID: Int] = [:]
    for index in names.indices where kinds[index] == .person {
      guard let name = names[index] else { continue }
      counts[name, default: 0] += 1
      if let count = counts[name], count > 1 { result[EntityID(index)] = count }
    }
    return result
  }

  /// Whether claims stand in one sentence of one source.
  func standInOneSentence(_ indices: some Collection<Int>) -> Bool {
    guard let first = indices.first else { return true }
    return indices.allSatisfy { claims[$0].source == claims[first].source && claims[$0].sentence == claims[first].sentence }
  }

  /// Indices in canonical order, each once.
  func ordered(_ indices: some Sequence<Int>) -> [Int] {
    var sorted = Array(indices)
    let isSorted = zip(sorted, sorted.dropFirst()).allSatisfy { ranks[$0] <= ranks[$1] }
    if !isSorted { sorted.sort { ranks[$0] < ranks[$1] } }
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

  func rank(_ claim: Int) -> Int { Int(ranks[claim]) }

  /// Indices of the sources of these claims, by path.
  func sourcesOf(_ indices: some Sequence<Int>) -> [Int] {
    withoutRepeats(indices.map { claims[$0].source }.sorted { sourceRanks[$0] < sourceRanks[$1] })
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
