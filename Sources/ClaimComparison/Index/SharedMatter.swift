import ClaimModel

/// Whether two texts that speak of a thing without a name ("the bridge", "the vote") mean one: they name somebody or something in common.
struct SharedMatter: Sendable {
  /// Runs of this many sources are taken to be about one matter when one name is shared.
  private static let smallRun = 8

  /// Everything that the claims of each source name; empty when no kind needs it.
  private let named: [Set<EntityID>]
  /// What the text of each source names besides: who and what is no place, and names that may be places'.
  private let beside: [(bearers: Set<EntityID>, places: Set<EntityID>)]

  init(_ claims: [Claim], sources: [ComparisonSource], isNeeded: Bool, kind: (EntityID) -> EntityKind) {
    guard isNeeded else {
      named = []
      beside = []
      return
    }
    // In an archive the names of claims decide alone.
    beside = (sources.count > Self.smallRun ? [] : sources).map { source in
      let bearers = source.named.filter { ![.place, .unknown, .event].contains(kind($0)) }
      return (bearers, source.named.filter { [.place, .unknown].contains(kind($0)) })
    }
    var named = [Set<EntityID>](repeating: [], count: sources.count)
    for claim in claims where named.indices.contains(claim.source) {
      for filling in claim.slots {
        switch filling.value {
        case .entity(let id): named[claim.source].insert(id)
        case .entities(let ids): named[claim.source].formUnion(ids)
        default: break
        }
      }
    }
    self.named = named
  }

  /// Whether `left` and `right`, indices of sources, may speak of one matter. In a small run texts without any name do.
  func mayBeOne(_ left: Int, _ right: Int) -> Bool {
    guard left != right, named.indices.contains(left), named.indices.contains(right) else { return true }
    let shared = named[left].intersection(named[right]).count
    // In an archive "the trial" is mostly another one: most of what the shorter text names stands in the other, too.
    if named.count > Self.smallRun { return shared > 2 && shared * 2 > min(named[left].count, named[right].count) }
    return shared > 0 || named[left].isEmpty || named[right].isEmpty
      || !beside[left].bearers.isDisjoint(with: beside[right].bearers)
      || beside[left].places.intersection(beside[right].places).count > 1
  }
}
