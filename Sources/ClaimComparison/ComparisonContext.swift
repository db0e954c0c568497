import ClaimModel
import DocumentReading
import NormalValues
import SourceText

/// The claims of a run that tell of one world, with what every part of the comparison asks of them. A class, because every part holds it.
final class ComparisonContext: Sendable {
  let catalogue: KindCatalogue
  let tolerances: Tolerances
  let hedges: [String]
  /// Word lists that checks name.
  let lists: [String: Set<String>]
  let claims: [Claim]
  let sources: [ComparisonSource]
  /// The words of a text slot as its article writes them; nil where they are not known.
  let written: @Sendable (Claim, SlotFilling) -> String?
  /// Indices of claims that a run of this strictness looks at, whatever their modality, in the same order.
  let compared: [Int]
  /// Indices of claims that state facts, affirmed or denied, in an order made from what they say alone.
  let facts: [Int]
  /// Claims that state facts and do not deny them, in canonical order.
  let affirmed: [Int]
  /// The kinds of affirmed claims, in the order of the catalogue.
  let kinds: [ClaimKind]
  /// Every period that affirmed claims name.
  let periods: PeriodTable
  /// How many checks or kinds a thread takes: all of them where the claims are so few that they are compared before further threads would
  /// have begun.
  var stretchOfChecks: Int { claims.count < 200 ? .max : 1 }
  private let tables: RunTables
  private let depth: ComparisonDepth
  /// Affirmed claims by the number of their plan, in canonical order.
  private let affirmedOf: [[Int]]
  private let entityIndex: EntityIndex
  private let sharedMatter: SharedMatter

  /// The facts of a run.
  convenience init(
    catalogue: KindCatalogue, tolerances: Tolerances, hedges: [String], lists: [String: Set<String>] = [:],
    depth: ComparisonDepth, claims: [Claim], entities: [Entity], sources: [ComparisonSource],
    written: @escaping @Sendable (Claim, SlotFilling) -> String? = { _, _ in nil }
  ) {
    self.init(
      .facts, RunTables(catalogue: catalogue, claims: claims, entities: entities, sources: sources), tolerances, hedges, lists,
      depth, written)
  }

  /// What the run tells of another world; nothing that the claims share is worked out again.
  convenience init(_ world: ComparedWorld, of other: ComparisonContext) {
    self.init(world, other.tables, other.tolerances, other.hedges, other.lists, other.depth, other.written)
  }

  private init(
    _ world: ComparedWorld, _ tables: RunTables, _ tolerances: Tolerances, _ hedges: [String], _ lists: [String: Set<String>],
    _ depth: ComparisonDepth, _ written: @escaping @Sendable (Claim, SlotFilling) -> String?
  ) {
    self.tables = tables
    self.tolerances = tolerances
    self.hedges = hedges
    self.lists = lists
    self.depth = depth
    self.written = written
    catalogue = tables.catalogue
    claims = tables.claims
    sources = tables.sources
    let (claims, sources) = (tables.claims, tables.sources)
    let roles = ParallelMap.map(count: claims.count) { index -> Role in
      guard tables.planOf[index] >= 0, sources.indices.contains(claims[index].source),
        depth.includes(claims[index].derivation.confidence, claims[index].derivation.strictness),
        claims[index].block != .furniture, claims[index].block != .code
      else { return Role.left }
      switch world {
      case .facts:
        guard claims[index].modality.statesFact || tables.plans[Int(tables.planOf[index])].tellsNow(claims[index]) else {
          return .compared
        }
        return claims[index].polarity == .affirmed ? .affirmed : .denied
      case .plans:
        let isPlan = ComparedWorld.isPlan(claims[index], sources[claims[index].source])
        return isPlan && !tables.plans[Int(tables.planOf[index])].kind.isForetold ? .affirmed : .left
      }
    }
    compared = tables.order.filter { roles[$0] > .left && !tables.plans[Int(tables.planOf[$0])].kind.isAside }
    facts = compared.filter { roles[$0] > .compared }
    affirmed = facts.filter { roles[$0] == .affirmed }
    var affirmedOf = [[Int]](repeating: [], count: tables.plans.count)
    for claim in tables.order where roles[claim] == .affirmed { affirmedOf[Int(tables.planOf[claim])].append(claim) }
    self.affirmedOf = affirmedOf
    kinds = tables.plans.indices.filter { !affirmedOf[$0].isEmpty }.map { tables.plans[$0].kind }
    sharedMatter = SharedMatter(
      claims, sources: sources,
      isNeeded: tables.plans.indices.contains { tables.plans[$0].isUnnamed && !affirmedOf[$0].isEmpty },
      kind: tables.entityKind)
    entityIndex = EntityIndex(claims: claims, affirmed: affirmed)
    periods = PeriodTable(
      declarations: catalogue.periods, claims: claims, affirmed: affirmed,
      plan: { tables.plans[Int(tables.planOf[$0])] }, foldedName: tables.foldedName)
  }

  /// Whether some claim tells of what is to come.
  var hasPlans: Bool { compared.count > facts.count && compared.contains { claims[$0].modality == .predicted } }

  /// What fills a slot of a claim. Takes the slots alone out of the array: a copy of the whole claim counts six references up and down.
  @inline(__always) func value(_ slot: String, of claim: Int) -> SlotValue? {
    let slots = claims[claim].slots
    for filling in slots where filling.slot == slot { return filling.value }
    return nil
  }

  /// A title as the texts write it, where its normal form is none of theirs.
  func title(_ canonical: String) -> String { tables.titleForms[canonical] ?? canonical }

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
  func affirmed(_ kind: String) -> [Int] { tables.planNumbers[kind].map { affirmedOf[$0] } ?? [] }

  /// Affirmed claims of a kind that name an entity, in canonical order; all of the kind where the value is none.
  func affirmed(_ kind: String, naming value: SlotValue?) -> [Int] {
    guard case .entity(let id)? = value else { return affirmed(kind) }
    return entityIndex.claims(naming: id).filter { claims[$0].kind == kind }
  }

  /// Affirmed claims that name an entity, in canonical order.
  func affirmed(naming entity: EntityID) -> [Int] { entityIndex.claims(naming: entity) }

  /// Which plan of the run a claim has; -1 for kinds that no file declares.
  func planNumber(of claim: Int) -> Int { Int(tables.planOf[claim]) }

  /// The plan of a claim's kind; nil for kinds that no file declares.
  func plan(of claim: Int) -> KindPlan? {
    tables.planOf[claim] >= 0 ? tables.plans[Int(tables.planOf[claim])] : nil
  }

  /// Whether two claims of one key may speak of one thing: by its name, or where it has none by the names beside it.
  func mayBeOneMatter(_ left: Int, _ right: Int) -> Bool {
    guard let plan = plan(of: left), plan.isUnnamed else { return true }
    return sharedMatter.mayBeOne(claims[left].source, claims[right].source)
  }

  func kind(of claim: Int) -> ClaimKind? { plan(of: claim)?.kind }

  func name(_ id: EntityID) -> String { tables.name(id) }

  func entityKind(_ id: EntityID) -> EntityKind { tables.entityKind(id) }

  /// Lower case; what ids and keys are made from.
  func foldedName(_ id: EntityID) -> String { tables.foldedName(id) }

  /// What keys are made from: the folded name, with a number where several people of the run have it.
  func keyName(_ id: EntityID) -> String { tables.keyName(id) }

  /// Whether claims stand in one sentence of one source.
  func standInOneSentence(_ indices: some Collection<Int>) -> Bool {
    guard let first = indices.first else { return true }
    return indices.allSatisfy { claims[$0].source == claims[first].source && claims[$0].sentence == claims[first].sentence }
  }

  /// Indices in canonical order, each once.
  func ordered(_ indices: some Sequence<Int>) -> [Int] {
    var sorted = Array(indices)
    let isSorted = zip(sorted, sorted.dropFirst()).allSatisfy { tables.ranks[$0] <= tables.ranks[$1] }
    if !isSorted { sorted.sort { tables.ranks[$0] < tables.ranks[$1] } }
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

  func rank(_ claim: Int) -> Int { Int(tables.ranks[claim]) }

  /// Indices of the sources of these claims, by path.
  func sourcesOf(_ indices: some Sequence<Int>) -> [Int] {
    withoutRepeats(indices.map { claims[$0].source }.sorted { tables.sourceRanks[$0] < tables.sourceRanks[$1] })
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
