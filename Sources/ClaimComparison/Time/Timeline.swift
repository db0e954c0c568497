import ClaimModel
import SourceText

/// What all claims say about instants, with stints told apart; the same atom for the same statement.
final class Timeline: Sendable {
  struct Entry: Sendable {
    let atom: TimeAtom
    /// Every claim that says it, in canonical order.
    let claims: [Int]
  }

  /// In canonical order.
  let entries: [Entry]
  /// Periods that claims name, in the order of their identity.
  let keys: [PeriodKey]
  /// Indices of entries about each period.
  let entriesOf: [PeriodKey: [Int]]
  private let counts: [PeriodKey: Int]

  init(_ context: ComparisonContext) {
    let groups = Self.groups(context)
    let named = groups.keys.map { (key: $0, identity: context.identity($0)) }
    keys = named.sorted { $0.identity < $1.identity }.map(\.key)
    var counts: [PeriodKey: Int] = [:]
    var places: [TimeAtom: Int] = [:]
    var claimsOf: [[Int]] = []
    var order: [TimeAtom] = []
    let repeating = Set(context.catalogue.periods.filter(\.repeats).map(\.name))
    let assignments = ParallelMap.map(count: keys.count, stretch: 256) { [keys] index in
      StintAssignment(keys[index], groups[keys[index]] ?? [], repeats: repeating.contains(keys[index].period))
    }
    for (key, assignment) in zip(keys, assignments) {
      // Atoms of one key are told apart among themselves.
      places = [:]
      let members = groups[key] ?? []
      counts[key] = assignment.count
      for (group, number) in zip(members, assignment.numbers) {
        for claim in group.claims {
          // Most groups are one claim, whose atoms are the group's.
          let atoms =
            group.claims.count == 1
            ? group.statement.atoms : context.statements(of: claim).first { $0.key == key }?.statement.atoms ?? []
          for atom in atoms {
            var atom = atom
            atom.stint = Stint(key: key, number: number)
            if let place = places[atom] {
              claimsOf[place].append(claim)
            } else {
              places[atom] = claimsOf.count
              order.append(atom)
              claimsOf.append([claim])
            }
          }
        }
      }
    }
    self.counts = counts
    entries = zip(order, claimsOf).map { Entry(atom: $0, claims: context.ordered($1)) }
    entriesOf = Dictionary(grouping: entries.indices) { [order] in order[$0].stint.key }
  }

  func count(of key: PeriodKey) -> Int { counts[key] ?? 1 }

  /// Claims of one source read from the same words by the same rule speak of the same stint.
  private static func groups(_ context: ComparisonContext) -> [PeriodKey: [StintAssignment.Group]] {
    struct Origin: Hashable {
      let key: PeriodKey
      let source: Int
      let rule: String
      let start: UInt32
      let end: UInt32
      let ordinal: Int?
    }
    var places: [Origin: Int] = [:]
    var groups: [PeriodKey: [StintAssignment.Group]] = [:]
    let affirmed = context.affirmed
    let statements = ParallelMap.map(count: affirmed.count) { context.statements(of: affirmed[$0]) }
    for (place, index) in affirmed.enumerated() {
      let claim = context.claims[index]
      for (key, statement) in statements[place] {
        let origin = Origin(
          key: key, source: claim.source, rule: claim.derivation.rule, start: claim.span.start, end: claim.span.end,
          ordinal: statement.ordinal)
        if let place = places[origin] {
          groups[key]?[place].claims.append(index)
          groups[key]?[place].statement.atoms += statement.atoms
        } else {
          places[origin] = groups[key, default: []].count
          groups[key, default: []].append(.init(claims: [index], source: claim.source, statement: statement))
        }
      }
    }
    return groups
  }
}
