import ClaimModel
import NormalValues

/// Atoms that cannot hold together, with what kind of conflict that is.
struct TimeConflict: Sendable {
  /// The period that it is reported under.
  let stint: Stint
  let aspect: Aspect
  let shape: ConflictShape
  let grade: Finding.Grade
  /// Indices of the timeline's entries, ascending: the minimal set.
  let entries: [Int]
  /// The link that the conflict runs through.
  let link: LinkDeclaration?
  var holdsIf: String?
  /// Part of all choices of days that fits, for a strained set.
  var share: Double?

  /// Conflicts of one stint and aspect are one finding.
  enum Aspect: Hashable, Comparable {
    case member, stale, origin, status, start, end, length, reversed, order
    case link(String)
  }
}

extension TimeConflict {
  /// From the atoms of a minimal set what the conflict looks like and where it belongs.
  ///
  /// - Parameter link: The link on the cycle, if one is.
  init(_ entries: [Int], _ timeline: Timeline, link: LinkDeclaration?, center: PeriodKey) {
    let atoms = entries.map { timeline.entries[$0].atom }
    let shape = Self.shape(atoms, entries, timeline, link: link)
    var aspect: Aspect =
      switch shape {
      case .date: atoms.first?.statedInstant?.instant == .end ? .end : .start
      case .stale: .stale
      case .origin: .origin
      case .member: .member
      case .status: .status
      case .length, .interval, .sum: .length
      case .reversed: .reversed
      case .order: .order
      case .link: .link(link?.name ?? "")
      }
    // Dates of birth against ages are about the same thing as the dates themselves.
    if atoms.contains(where: { if case .elapsed = $0.content { true } else { false } }), link == nil { aspect = .length }
    stint = Self.stint(atoms, shape, center)
    self.aspect = aspect
    self.shape = shape
    grade = .impossible
    self.entries = entries.sorted()
    self.link = link
  }

  private static func stint(_ atoms: [TimeAtom], _ shape: ConflictShape, _ center: PeriodKey) -> Stint {
    for atom in atoms {
      if case .after(_, let other, _, _) = atom.content {
        return atoms.first { $0.stint.key == other }?.stint ?? Stint(key: other, number: 1)
      }
    }
    let numbered = atoms.map(\.stint).filter { $0.key == center }
    let own = numbered.isEmpty ? atoms.map(\.stint) : numbered
    return own.min { $0.number < $1.number } ?? Stint(key: center, number: 1)
  }

  private static func shape(
    _ atoms: [TimeAtom], _ entries: [Int], _ timeline: Timeline, link: LinkDeclaration?
  ) -> ConflictShape {
    if link != nil { return .link }
    for special in [ConflictShape.member, .stale, .origin, .status, .order] where atoms.contains(where: { $0.shape == special }) {
      return special
    }
    if atoms.contains(where: { if case .after = $0.content { true } else { false } }) { return .order }
    let stints = Set(atoms.map(\.stint))
    let elapsed = atoms.filter { if case .elapsed = $0.content { true } else { false } }
    if !elapsed.isEmpty { return elapsed.count == atoms.count ? .length : .interval }
    let lengths = atoms.filter { $0.length != nil }
    let instants = Set(atoms.compactMap { $0.statedInstant?.instant })
    if stints.count > 1 { return .order }
    if lengths.isEmpty {
      if instants.count > 1 { return .reversed }
      return instants == [.end] && isStale(atoms) ? .stale : .date
    }
    if lengths.count == atoms.count { return .length }
    // A start and an end that one claim gives are an interval; else a start and a length lead to the wrong end.
    let dated = entries.filter { timeline.entries[$0].atom.length == nil }.map { Set(timeline.entries[$0].claims) }
    let together = dated.dropFirst().reduce(dated.first ?? []) { $0.intersection($1) }
    return dated.count == 2 && !together.isEmpty ? .interval : .sum
  }

  /// Whether a text reports as present what another date had closed before.
  private static func isStale(_ atoms: [TimeAtom]) -> Bool {
    let present = atoms.filter(\.isPresent).compactMap { $0.statedInstant?.date.earliest }.max()
    let stated = atoms.filter { !$0.isPresent }.compactMap { $0.statedInstant?.date.latest }.min()
    guard let present, let stated else { return false }
    return stated < present
  }

  /// The finding that a conflict of this shape is, unless its period says otherwise.
  static func usualCode(_ shape: ConflictShape) -> String {
    switch shape {
    case .date: "CC201"
    case .length: "CC202"
    case .interval: "CC203"
    case .sum: "CC204"
    case .reversed: "CC205"
    case .order, .link: "CC206"
    case .stale: "CC208"
    case .origin: "CC209"
    case .member: "CC402"
    case .status: "CC212"
    }
  }

  func code(_ context: ComparisonContext) -> String {
    if let link, !link.code.isEmpty { return link.code }
    return context.declaration(of: stint.key)?.codes[shape] ?? Self.usualCode(shape)
  }
}
