import ClaimModel
import SourceText

/// What all claims say about instants, with stints told apart; the same atom for the same statement.
final class Timeline: Sendable {
  struct Entry: Sendable {
    let atom: TimeAtom
    /// Every claim that says it, in canonical order.
    let claims: [Int]
  }

  /// Those of one period side by side, periods in the order of their identity.
  let entries: [Entry]
  /// Periods that claims name, in the order of their identity.
  let keys: [PeriodKey]
  /// Where the entries of each period begin; one number more than there are periods.
  private let starts: [Int]
  private let counts: [Int]

  init(_ context: ComparisonContext) {
    keys = (0..<context.periods.count).map { PeriodKey(number: Int32($0)) }
    let repeats = Set(context.catalogue.periods.filter(\.repeats).map(\.name))
    let parts = ParallelMap.map(count: keys.count, stretch: 256) { [keys] index in
      let key = keys[index]
      return PeriodEntries(key, context, repeats: context.declaration(of: key).map { repeats.contains($0.name) } ?? false)
    }
    var starts = [0]
    starts.reserveCapacity(parts.count + 1)
    for part in parts { starts.append(starts[starts.count - 1] + part.entries.count) }
    var entries: [Entry] = []
    entries.reserveCapacity(starts[parts.count])
    for part in parts { entries += part.entries }
    self.entries = entries
    self.starts = starts
    counts = parts.map(\.count)
  }

  /// Indices of the entries about a period.
  func entries(of key: PeriodKey) -> Range<Int> { starts[Int(key.number)]..<starts[Int(key.number) + 1] }

  /// How many stints there are; at least 1.
  func count(of key: PeriodKey) -> Int { counts[Int(key.number)] }
}

/// The entries of one period: what its claims say, with stints told apart.
private struct PeriodEntries: Sendable {
  let entries: [Timeline.Entry]
  let count: Int

  init(_ key: PeriodKey, _ context: ComparisonContext, repeats: Bool) {
    let (groups, statements) = Self.groups(key, context)
    let assignment = StintAssignment(key, groups, repeats: repeats)
    count = assignment.count
    var atoms: [TimeAtom] = []
    var claimsOf: [[Int]] = []
    var places: [TimeAtom: Int] = [:]
    for (group, number) in zip(groups, assignment.numbers) {
      for statement in group.members {
        for atom in statements[statement].statement.atoms {
          var atom = atom
          atom.stint = Stint(key: key, number: number)
          // Most periods have a handful of atoms, which are found faster without a table.
          let place = atoms.count <= 8 ? atoms.firstIndex(of: atom) : places[atom]
          if let place {
            claimsOf[place].append(statements[statement].claim)
          } else {
            if atoms.count == 8 {
              for (place, known) in atoms.enumerated() { places[known] = place }
            }
            if atoms.count >= 8 { places[atom] = atoms.count }
            atoms.append(atom)
            claimsOf.append([statements[statement].claim])
          }
        }
      }
    }
    entries = zip(atoms, claimsOf).map { Timeline.Entry(atom: $0, claims: context.ordered($1)) }
  }

  /// Claims of one source read from the same words by the same rule speak of the same stint.
  private static func groups(
    _ key: PeriodKey, _ context: ComparisonContext
  ) -> ([StintAssignment.Group], [(claim: Int, statement: PeriodStatement)]) {
    struct Origin: Equatable {
      let source: Int
      let start: UInt32
      let end: UInt32
      let ordinal: Int?
      let rule: String
    }
    let statements = statements(key, context)
    var groups: [StintAssignment.Group] = []
    var origins: [Origin] = []
    // Most periods have a handful of statements, which are found faster without a table.
    var groupsOfSource: [Int: [Int]] = [:]
    let isShort = statements.count <= 16
    for (index, entry) in statements.enumerated() {
      let span = context.claims[entry.claim].span
      let source = context.claims[entry.claim].source
      let origin = Origin(
        source: source, start: span.start, end: span.end, ordinal: entry.statement.ordinal,
        rule: context.claims[entry.claim].derivation.rule)
      let place =
        isShort ? origins.firstIndex(of: origin) : groupsOfSource[source]?.first { origins[$0] == origin }
      if let place {
        groups[place].members.append(index)
        groups[place].statement.atoms += entry.statement.atoms
      } else {
        if !isShort { groupsOfSource[source, default: []].append(groups.count) }
        origins.append(origin)
        groups.append(.init(members: [index], source: source, statement: entry.statement))
      }
    }
    return (groups, statements)
  }

  /// What each claim says, in canonical order; a claim that names the period twice says all of it at once.
  private static func statements(
    _ key: PeriodKey, _ context: ComparisonContext
  ) -> [(claim: Int, statement: PeriodStatement)] {
    var result: [(claim: Int, statement: PeriodStatement)] = []
    let mentions = context.periods.mentions(of: key)
    result.reserveCapacity(mentions.count)
    var references: [Int] = []
    for (place, mention) in zip(mentions.indices, mentions) {
      references.append(Int(mention.reference))
      if place + 1 < mentions.endIndex, mentions[place + 1].claim == mention.claim { continue }
      let claim = Int(mention.claim)
      result.append((claim, context.statement(of: claim, by: references, about: key)))
      references.removeAll(keepingCapacity: true)
    }
    if result.count > 1 { joinStages(&result, context) }
    return result
  }

  /// "analyst at Northwind (2014-2018), director at Northwind (2018-2022)": where a source has one stage begin as another ends, nobody left or
  /// came in between.
  private static func joinStages(_ statements: inout [(claim: Int, statement: PeriodStatement)], _ context: ComparisonContext) {
    struct Stage {
      let place: Int
      let source: Int
      let start: ClosedRange<Int>
      let end: ClosedRange<Int>
    }
    let stages = statements.indices.compactMap { place -> Stage? in
      guard statements[place].statement.ordinal == nil, let span = StintAssignment.Span(statements[place].statement),
        let start = span.start, let end = span.end, start.isBounded, end.isBounded
      else { return nil }
      return Stage(place: place, source: context.claims[statements[place].claim].source, start: start, end: end)
    }.sorted {
      ($0.source, $0.start.lowerBound, $0.end.upperBound, $0.place) < (
        $1.source, $1.start.lowerBound, $1.end.upperBound, $1.place
      )
    }
    // Stages stand in order, so that one is looked for only among those right behind.
    for (index, stage) in stages.enumerated() {
      for next in stages[(index + 1)...].prefix(mostStages) where next.source == stage.source {
        guard next.start.lowerBound <= stage.end.upperBound + 1, next.start.upperBound >= stage.end.lowerBound,
          next.start != stage.start, next.end != stage.end
        else { continue }
        statements[stage.place].statement.drop(.end)
        statements[next.place].statement.drop(.start)
      }
    }
  }

  /// So many stages of one stay are looked at behind each.
  private static let mostStages = 8
}

extension ClosedRange<Int> {
  /// Whether both ends are stated.
  fileprivate var isBounded: Bool { lowerBound > .min && upperBound < .max }
}
