import ClaimModel

/// What holds of the claims of a run whatever is compared: names, kinds, and the order of claims and sources.
final class RunTables: Sendable {
  let catalogue: KindCatalogue
  let claims: [Claim]
  let sources: [ComparisonSource]
  let plans: [KindPlan]
  /// Places among the plans, by the names of kinds.
  let planNumbers: [String: Int]
  /// Number of each claim's plan; -1 for kinds that no file declares.
  let planOf: [Int32]
  /// Indices of all claims in an order made from what they say.
  let order: [Int]
  /// Place of each claim in that order; by index.
  let ranks: [Int32]
  /// Place of each source in the order of paths; by index.
  let sourceRanks: [Int]
  /// How texts write titles whose normal form turns their words round: "music director" for "head of music".
  let titleForms: [String: String]
  /// By the index of the id.
  private let names: [String?]
  private let foldedNames: [String?]
  private let kinds: [EntityKind]
  /// The number of a person among those of one name, from the second on.
  private let namesakes: [EntityID: Int]

  init(catalogue: KindCatalogue, claims: [Claim], entities: [Entity], sources: [ComparisonSource]) {
    self.catalogue = catalogue
    self.claims = claims
    self.sources = sources
    let size = (entities.map { Int($0.id.index) }.max() ?? -1) + 1
    var names = [String?](repeating: nil, count: size)
    var kinds = [EntityKind](repeating: .unknown, count: size)
    for entity in entities where entity.id.index >= 0 {
      let index = Int(entity.id.index)
      if names[index] == nil { kinds[index] = entity.kind }
      names[index] = names[index].map { min($0, entity.name) } ?? entity.name
    }
    self.names = names
    self.kinds = kinds
    let folded = ParallelMap.map(count: names.count) { [names] in names[$0]?.lowercased() }
    foldedNames = folded
    namesakes = Self.namesakes(folded, kinds)
    let declared = Dictionary(
      catalogue.kinds.enumerated().map { ($1.name, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    let kindOf = ParallelMap.map(count: claims.count) { declared[claims[$0].kind] ?? -1 }
    var planOfKind = [Int32](repeating: -1, count: catalogue.kinds.count)
    for kind in kindOf where kind >= 0 { planOfKind[Int(kind)] = 0 }
    var plans: [KindPlan] = []
    for kind in planOfKind.indices where planOfKind[kind] == 0 {
      planOfKind[kind] = Int32(plans.count)
      plans.append(KindPlan(catalogue.kinds[kind]))
    }
    self.plans = plans
    planNumbers = Dictionary(plans.enumerated().map { ($1.kind.name, $0) }, uniquingKeysWith: { first, _ in first })
    let planOf = kindOf.map { $0 >= 0 ? planOfKind[Int($0)] : -1 }
    self.planOf = planOf
    let hasTitle = plans.map(\.hasTitle)
    titleForms = hasTitle.contains(true) ? Self.titleForms(claims) { planOf[$0] >= 0 && hasTitle[Int(planOf[$0])] } : [:]
    let places = ParallelMap.sorted(Array(sources.indices)) { left, right in
      sources[left].path != sources[right].path ? sources[left].path < sources[right].path : left < right
    }
    var sourceRanks = [Int](repeating: 0, count: sources.count)
    for (rank, index) in places.enumerated() { sourceRanks[index] = rank }
    self.sourceRanks = sourceRanks
    order = ClaimOrder(
      claims: claims, foldedNames: folded, kinds: catalogue.kinds.map(\.name), sourceRanks: sourceRanks,
      isKnown: sources.map(\.isKnown)
    ).indices()
    var ranks = [Int32](repeating: 0, count: claims.count)
    for (rank, index) in order.enumerated() { ranks[index] = Int32(rank) }
    self.ranks = ranks
  }

  func name(_ id: EntityID) -> String {
    let index = Int(id.index)
    return (names.indices.contains(index) ? names[index] : nil) ?? "entity \(id.index)"
  }

  /// Lower case.
  func foldedName(_ id: EntityID) -> String {
    let index = Int(id.index)
    return (foldedNames.indices.contains(index) ? foldedNames[index] : nil) ?? "entity \(id.index)"
  }

  /// The folded name, with a number where several people of the run have it.
  func keyName(_ id: EntityID) -> String {
    guard let number = namesakes[id] else { return foldedName(id) }
    return "\(foldedName(id)) (\(number))"
  }

  func entityKind(_ id: EntityID) -> EntityKind { kinds.indices.contains(Int(id.index)) ? kinds[Int(id.index)] : .unknown }

  /// The form that most claims have, of titles whose normal form names the field behind "of" and that no text writes so.
  private static func titleForms(_ claims: [Claim], hasTitle: (Int) -> Bool) -> [String: String] {
    var counts: [String: [String: Int]] = [:]
    for index in claims.indices where hasTitle(index) {
      let slots = claims[index].slots
      for place in slots.indices {
        guard case .title(let title) = slots[place].value, title.canonical.contains(" of ") else { continue }
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
}
