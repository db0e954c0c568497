import ClaimModel
import Synchronization

/// Affirmed claims by the entities that they name, for checks that look for what else is said of one of them.
///
/// Built when first asked for. Entities are numbers, so it is two flat arrays: where the claims of each entity begin, and the claims.
final class EntityIndex: Sendable {
  private struct Table: Sendable {
    var starts: [Int32]
    var claims: [Int32]
  }

  private let all: [Claim]
  private let affirmed: [Int]
  private let table = Mutex<Table?>(nil)

  /// - Parameter affirmed: In canonical order, which each entity's claims keep.
  init(claims: [Claim], affirmed: [Int]) {
    all = claims
    self.affirmed = affirmed
  }

  /// Claims that name an entity, in canonical order, each once.
  func claims(naming entity: EntityID) -> [Int] {
    let table = table.withLock { table in
      let built = table ?? build()
      table = built
      return built
    }
    let index = Int(entity.index)
    guard index >= 0, index + 1 < table.starts.count else { return [] }
    var result: [Int] = []
    for claim in table.claims[Int(table.starts[index])..<Int(table.starts[index + 1])] where result.last != Int(claim) {
      result.append(Int(claim))
    }
    return result
  }

  private func build() -> Table {
    var size = 0
    forEach { entity, _ in size = max(size, entity + 1) }
    var starts = [Int32](repeating: 0, count: size + 1)
    forEach { entity, _ in starts[entity + 1] += 1 }
    for place in 0..<size { starts[place + 1] += starts[place] }
    var next = starts
    var claims = [Int32](repeating: 0, count: Int(starts[size]))
    forEach { entity, claim in
      claims[Int(next[entity])] = Int32(claim)
      next[entity] += 1
    }
    return Table(starts: starts, claims: claims)
  }

  private func forEach(_ body: (_ entity: Int, _ claim: Int) -> Void) {
    for claim in affirmed {
      for filling in all[claim].slots {
        switch filling.value {
        case .entity(let id): if id.index >= 0 { body(Int(id.index), claim) }
        case .entities(let ids): for id in ids where id.index >= 0 { body(Int(id.index), claim) }
        default: break
        }
      }
    }
  }
}
