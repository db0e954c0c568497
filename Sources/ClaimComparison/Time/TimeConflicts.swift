import ClaimModel
import TemporalReasoning

/// Finds the atoms that cannot hold together, period by period with its neighbours.
///
/// Every period is looked at with those that links and moves tie it to, never with all: the cost grows with the number of periods and
/// with the squares of the few different things that are said about each.
struct TimeConflicts: Sendable {
  let context: ComparisonContext
  let timeline: Timeline
  /// What the links say of the periods of each name, in the order of the links.
  private let ties: [String: [Tie]]

  /// A link seen from one of its sides.
  private struct Tie: Sendable {
    let link: LinkDeclaration
    let isLater: Bool

    var own: PeriodReference { isLater ? link.later : link.earlier }
    var other: PeriodReference { isLater ? link.earlier : link.later }
  }

  init(_ context: ComparisonContext, _ timeline: Timeline) {
    self.context = context
    self.timeline = timeline
    let all = context.catalogue.links.flatMap { [Tie(link: $0, isLater: true), Tie(link: $0, isLater: false)] }
    ties = Dictionary(grouping: all) { $0.own.period }
  }

  /// All conflicts as findings, one for each stint, aspect and scope.
  func drafts() -> [FindingDraft] {
    var found: [[Int]: TimeConflict] = [:]
    let keys = timeline.keys
    let all = ParallelMap.map(count: keys.count, stretch: 256) { conflicts(around: keys[$0]) + strained(keys[$0]) }
    for conflict in all.joined() where found[conflict.entries] == nil { found[conflict.entries] = conflict }
    let ordered = found.values.sorted { $0.entries.lexicographicallyPrecedes($1.entries) }
    return TimeFindings(context, timeline).drafts(withoutNamesakes(ordered))
  }

  private func conflicts(around center: PeriodKey) -> [TimeConflict] {
    let own = Array(timeline.entries(of: center))
    var stints = StintNetwork()
    stints.add(center, count: timeline.count(of: center))
    for entry in own { stints.add(timeline.entries[entry].atom, label: entry) }
    let inside = stints.network.minimalConflicts().map { TimeConflict($0.labels, timeline, link: nil, center: center) }
    return inside + linked(linkedPeriods(of: center), own, center) + moved(own, center)
  }

  /// Conflicts of one thing said of this period and one said of a period that a link ties to it.
  private func linked(_ neighbours: [PeriodKey], _ own: [Int], _ center: PeriodKey) -> [TimeConflict] {
    neighbours.flatMap { neighbour -> [TimeConflict] in
      // What holds at the time of writing says little of the links: the day of a text is often a guess.
      let others = Array(timeline.entries(of: neighbour)).filter { timeline.entries[$0].atom.shape != .status }
      let own = own.filter { timeline.entries[$0].atom.shape != .status }
      let (stints, links) = network(center, neighbour, own + others)
      return own.flatMap { entry in
        others.compactMap { other in
          guard let conflict = stints.network.minimalConflict(among: [entry, other]), conflict.labels.count == 2 else {
            return nil
          }
          return TimeConflict(conflict.labels, timeline, link: conflict.tags.first.map { links[$0] }, center: center)
        }
      } + chains(own, others, stints, links, center) + chains(others, own, stints, links, center)
    }
  }

  /// Conflicts of one thing said of a period with a length and a date of the period that a link ties to it: founded in 2015, left in 2020
  /// after eight years.
  private func chains(
    _ measured: [Int], _ others: [Int], _ stints: StintNetwork, _ links: [LinkDeclaration], _ center: PeriodKey
  ) -> [TimeConflict] {
    let lengths = measured.filter { timeline.entries[$0].atom.length != nil }.prefix(Self.mostChained)
    guard !lengths.isEmpty else { return [] }
    let dates = measured.filter { timeline.entries[$0].atom.statedInstant != nil }.prefix(Self.mostChained)
    return lengths.flatMap { length in
      dates.flatMap { date in
        others.compactMap { other -> TimeConflict? in
          guard let conflict = stints.network.minimalConflict(among: [length, date, other]), conflict.labels.count == 3 else {
            return nil
          }
          return TimeConflict(conflict.labels, timeline, link: conflict.tags.first.map { links[$0] }, center: center)
        }
      }
    }
  }

  /// More lengths or dates of one period than this are in open conflict anyway.
  private static let mostChained = 16

  /// Conflicts of a move with the end of the stay that it comes from and the start of this one.
  private func moved(_ own: [Int], _ center: PeriodKey) -> [TimeConflict] {
    own.flatMap { move -> [TimeConflict] in
      guard case .after(_, let other, _, _) = timeline.entries[move].atom.content else { return [] }
      let others = Array(timeline.entries(of: other))
      let (stints, _) = network(center, other, own + others)
      return own.filter { $0 != move && timeline.entries[$0].atom.statedInstant != nil }.flatMap { entry in
        others.compactMap { last in
          guard let conflict = stints.network.minimalConflict(among: [move, entry, last]), conflict.labels.contains(move) else {
            return nil
          }
          return TimeConflict(conflict.labels, timeline, link: nil, center: center)
        }
      }
    }
  }

  private func network(_ center: PeriodKey, _ other: PeriodKey, _ entries: [Int]) -> (StintNetwork, [LinkDeclaration]) {
    var stints = StintNetwork()
    stints.add(center, count: timeline.count(of: center))
    stints.add(other, count: timeline.count(of: other))
    let links = addLinks(to: &stints, around: center)
    for entry in entries { stints.add(timeline.entries[entry].atom, label: entry) }
    return (stints, links)
  }

  /// Periods that a link ties to this one and whose parties it has.
  private func linkedPeriods(of key: PeriodKey) -> [PeriodKey] {
    let result = ties(of: key).compactMap { partner(of: key, $0) }.filter { !timeline.entries(of: $0).isEmpty }
    var seen: Set<PeriodKey> = [key]
    return result.filter { seen.insert($0).inserted }
  }

  private func ties(of key: PeriodKey) -> [Tie] { context.declaration(of: key).flatMap { ties[$0.name] } ?? [] }

  /// The period on the other side of a link; nil when it has a party that this side does not name.
  private func partner(of key: PeriodKey, _ tie: Tie) -> PeriodKey? {
    let known = context.parties(of: key)
    guard tie.own.slots.count == known.count else { return nil }
    var parties: [PeriodKey.Party] = []
    for slot in tie.other.slots {
      guard let index = tie.own.slots.firstIndex(of: slot) else { return nil }
      parties.append(known[index])
    }
    return context.periods.key(tie.other.period, parties)
  }

  /// Adds the links around a period and returns them by tag.
  private func addLinks(to stints: inout StintNetwork, around center: PeriodKey) -> [LinkDeclaration] {
    var links: [LinkDeclaration] = []
    for tie in ties(of: center) {
      guard let partner = partner(of: center, tie), stints.contains(partner) else { continue }
      let link = tie.link
      links.append(link)
      let (earlierKey, laterKey) = tie.isLater ? (partner, center) : (center, partner)
      for earlier in 1...timeline.count(of: earlierKey) {
        for later in 1...timeline.count(of: laterKey) {
          guard let first = stints.variable(Stint(key: earlierKey, number: earlier), link.earlierInstant),
            let second = stints.variable(Stint(key: laterKey, number: later), link.laterInstant)
          else { continue }
          stints.order(first, before: second, by: link.offsetInDays, tag: links.count - 1)
        }
      }
    }
    return links
  }
}
