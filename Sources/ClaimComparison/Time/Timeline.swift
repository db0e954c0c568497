import ClaimModel
import SourceText

/// What all claims say about instants, with stints told apart; the same atom for the same statement.
struct Timeline {
  struct Entry {
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
    keys = groups.keys.sorted { context.identity($0) < context.identity($1) }
    var counts: [PeriodKey: Int] = [:]
    var claimsOf: [TimeAtom: [Int]] = [:]
    var order: [TimeAtom] = []
    for key in keys {
      let members = groups[key] ?? []
      let assignment = StintAssignment(key, members, repeats: context.catalogue.period(key.period)?.repeats ?? false)
      counts[key] = assignment.count
      for (group, number) in zip(members, assignment.numbers) {
        for claim in group.claims {
          for (claimKey, statement) in context.statements(of: claim) where claimKey == key {
            for atom in statement.atoms {
              var atom = atom
              atom.stint = Stint(key: key, number: number)
              if claimsOf[atom] == nil { order.append(atom) }
              claimsOf[atom, default: []].append(claim)
            }
          }
        }
      }
    }
    self.counts = counts
    entries = order.map { Entry(atom: $0, claims: context.ordered(claimsOf[$0] ?? [])) }
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
    for index in context.affirmed {
      let claim = context.claims[index]
      for (key, statement) in context.statements(of: index) {
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
