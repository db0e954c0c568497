import ClaimModel

/// Every period that affirmed claims name, with the claims that name it.
///
/// ```text
///   claim 7 "goes from Northwind to Brightwater"   stint(smith, northwind)    key 12
///                                                  stint(smith, brightwater)  key 10
///   key 10: mentions of claims 3, 7                key 12: of claims 7, 9
/// ```
final class PeriodTable: Sendable {
  /// A claim that names a period through one of its kind's references.
  struct Mention: Sendable {
    let claim: Int32
    /// Index into the references of the claim's plan.
    let reference: Int32
  }

  /// Parties as numbers: an entity by its index, words by the complement of their place in `words`; -1 ends a short list.
  private struct Shape: Hashable, Sendable {
    var period: Int32
    var parties: (Int32, Int32, Int32, Int32)

    static func == (left: Shape, right: Shape) -> Bool { left.period == right.period && left.parties == right.parties }

    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(UInt32(bitPattern: period)) << 32 | UInt64(UInt32(bitPattern: parties.0)))
      hasher.combine(UInt64(UInt32(bitPattern: parties.1)) << 32 | UInt64(UInt32(bitPattern: parties.2)))
      hasher.combine(parties.3)
    }
  }

  private let shapes: [Shape]
  private let keyOfShape: [Shape: PeriodKey]
  private let wordNumbers: [String: Int32]
  private let words: [String]
  private let declarations: [PeriodDeclaration]
  /// Places of the declarations by name.
  private let numbers: [String: Int32]
  private let identities: [String]
  /// Mentions by key, in canonical order of the claims; those of key k begin at `starts[k]`.
  private let mentions: [Mention]
  private let starts: [Int]

  var count: Int { shapes.count }

  /// Periods have four parties at most; of more, the first four count.
  ///
  /// - Parameters:
  ///   - affirmed: Claims that state facts, in canonical order.
  ///   - plan: Of a claim.
  ///   - foldedName: Of an entity.
  init(
    declarations: [PeriodDeclaration], claims: [Claim], affirmed: [Int], plan: @Sendable (Int) -> KindPlan,
    foldedName: @Sendable (EntityID) -> String
  ) {
    self.declarations = declarations
    numbers = Dictionary(
      declarations.enumerated().map { ($1.name, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    // Takes the slots alone out of the array: a copy of the whole claim counts its references up and down.
    @Sendable func parties(_ reference: PeriodReference, _ claim: Int) -> some Sequence<PeriodKey.Party?> {
      let fillings = claims[claim].slots
      return reference.slots.lazy.map { slot in fillings.first { $0.slot == slot }.flatMap { PeriodKey.Party($0.value) } }
    }
    // Words are few and numbered one after the other; all else is told by numbers alone, on several threads.
    let parts = ParallelMap.gather(count: affirmed.count) { [numbers] place, found in
      let claim = affirmed[place]
      for (index, reference) in plan(claim).references.enumerated() {
        guard let period = numbers[reference.period] else { continue }
        let shape = Self.shape(period, parties(reference, claim)) { _ in Self.open }
        if shape.period >= 0 { found.append((shape, Mention(claim: Int32(claim), reference: Int32(index)))) }
      }
    }
    let found = parts.flatMap(\.self)
    var wordNumbers: [String: Int32] = [:]
    var words: [String] = []
    var keys: [Shape: Int32] = [:]
    var order: [Shape] = []
    let keyOfMention = found.map { shape, mention in
      var shape = shape
      if Self.isOpen(shape) {
        let reference = plan(Int(mention.claim)).references[Int(mention.reference)]
        shape = Self.shape(shape.period, parties(reference, Int(mention.claim))) { text in
          if let known = wordNumbers[text] { return known }
          wordNumbers[text] = ~Int32(words.count + 2)
          words.append(text)
          return ~Int32(words.count + 1)
        }
      }
      let next = Int32(order.count)
      let key = keys[shape, default: next]
      if key == next {
        keys[shape] = next
        order.append(shape)
      }
      return key
    }
    let named = ParallelMap.map(count: order.count) { [order, words] index in
      (identity: Self.identity(order[index], declarations, words, foldedName), index: Int32(index))
    }
    let sorted = ParallelMap.sorted(named) { ($0.identity, $0.index) < ($1.identity, $1.index) }
    identities = sorted.map(\.identity)
    shapes = sorted.map { order[Int($0.index)] }
    var rankOfKey = [Int32](repeating: 0, count: order.count)
    for (rank, entry) in sorted.enumerated() { rankOfKey[Int(entry.index)] = Int32(rank) }
    keyOfShape = keys.mapValues { PeriodKey(number: rankOfKey[Int($0)]) }
    self.wordNumbers = wordNumbers
    self.words = words
    (mentions, starts) = Self.grouped(found.map(\.1), by: keyOfMention.map { rankOfKey[Int($0)] }, count: order.count)
  }

  /// Claims that name a period, in canonical order.
  func mentions(of key: PeriodKey) -> ArraySlice<Mention> { mentions[starts[Int(key.number)]..<starts[Int(key.number) + 1]] }

  func identity(of key: PeriodKey) -> String { identities[Int(key.number)] }

  func declaration(of key: PeriodKey) -> PeriodDeclaration? {
    let period = Int(shapes[Int(key.number)].period)
    return declarations.indices.contains(period) ? declarations[period] : nil
  }

  func parties(of key: PeriodKey) -> [PeriodKey.Party] { Self.numbers(shapes[Int(key.number)]).map(party) }

  /// The period of that name with these parties; nil when no claim names it.
  func key(_ period: String, _ parties: [PeriodKey.Party?]) -> PeriodKey? {
    guard let number = numbers[period] else { return nil }
    var isKnown = true
    let shape = Self.shape(number, parties) { text in
      if let known = wordNumbers[text] { return known }
      isKnown = false
      return Self.open
    }
    return isKnown ? keyOfShape[shape] : nil
  }

  private func party(_ number: Int32) -> PeriodKey.Party {
    number >= 0 ? .entity(EntityID(Int(number))) : .words(words[Int(~number) - 2])
  }

  /// No shape: a period that nothing declares, or with a party that is not named.
  private static let none = Shape(period: -1, parties: (-1, -1, -1, -1))
  /// Words that have no number yet.
  private static let open: Int32 = ~1

  private static func isOpen(_ shape: Shape) -> Bool {
    let parties = shape.parties
    return parties.0 == open || parties.1 == open || parties.2 == open || parties.3 == open
  }

  private static func numbers(_ shape: Shape) -> [Int32] {
    [shape.parties.0, shape.parties.1, shape.parties.2, shape.parties.3].filter { $0 != -1 }
  }

  private static func shape(
    _ period: Int32, _ parties: some Sequence<PeriodKey.Party?>, _ wordNumber: (String) -> Int32
  ) -> Shape {
    var numbers: (Int32, Int32, Int32, Int32) = (-1, -1, -1, -1)
    for (place, party) in parties.prefix(4).enumerated() {
      let number: Int32
      switch party {
      case .entity(let id): number = id.index
      case .words(let text): number = wordNumber(text)
      case nil: return none
      }
      switch place {
      case 0: numbers.0 = number
      case 1: numbers.1 = number
      case 2: numbers.2 = number
      default: numbers.3 = number
      }
    }
    return Shape(period: period, parties: numbers)
  }

  private static func identity(
    _ shape: Shape, _ declarations: [PeriodDeclaration], _ words: [String], _ foldedName: (EntityID) -> String
  ) -> String {
    declarations[Int(shape.period)].name + "("
      + numbers(shape).map { $0 >= 0 ? foldedName(EntityID(Int($0))) : words[Int(~$0) - 2] }.joined(separator: ",") + ")"
  }

  /// Counting sort: mentions of each key side by side, in the order they had.
  private static func grouped(_ mentions: [Mention], by keys: [Int32], count: Int) -> ([Mention], [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var result = mentions
    for (place, key) in keys.enumerated() {
      result[next[Int(key)]] = mentions[place]
      next[Int(key)] += 1
    }
    return (result, starts)
  }
}
