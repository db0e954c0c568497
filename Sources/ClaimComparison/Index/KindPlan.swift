import ClaimModel

/// A kind of claims with what the comparison asks of it for every claim, worked out once.
final class KindPlan: Sendable {
  let kind: ClaimKind
  /// The label of the kind, read once.
  let label: PhraseTemplate
  /// Periods that its bindings speak of, each once, in the order of the bindings.
  let references: [PeriodReference]
  /// Bindings of each reference, in order.
  let bindings: [[TimeBinding]]
  /// Pairs of bindings of one slot where one fixes an instant and the other bounds another: date = A, date <= B gives A <= B.
  let orders: [Order]
  /// Slots of dates, in order.
  let dateSlots: [String]
  /// Whether a slot of it holds a title.
  let hasTitle: Bool
  /// Whether nothing but common words tells what its claims are about: "the bridge", "the vote".
  let isUnnamed: Bool
  /// The first slot of a person that is a key or required, and the other keys and required slots.
  let person: (slot: String, others: [String])?

  /// Two bindings, each with its reference.
  struct Order: Sendable {
    let fixedReference: Int
    let fixed: TimeBinding
    let boundReference: Int
    let bound: TimeBinding
  }

  init(_ kind: ClaimKind) {
    self.kind = kind
    label = PhraseTemplate(kind.label)
    var references: [PeriodReference] = []
    var bindings: [[TimeBinding]] = []
    var placed: [(reference: Int, binding: TimeBinding)] = []
    for binding in kind.bindings {
      let reference = binding.target.reference
      let place = references.firstIndex(of: reference) ?? references.count
      if place == references.count {
        references.append(reference)
        bindings.append([])
      }
      bindings[place].append(binding)
      if case .instant = binding.target { placed.append((place, binding)) }
    }
    self.references = references
    self.bindings = bindings
    let slots = Set(placed.map(\.binding.slot)).sorted()
    orders = slots.flatMap { slot -> [Order] in
      let own = placed.filter { $0.binding.slot == slot }
      return own.filter { $0.binding.relation == .equal }.flatMap { fixed in
        own.filter { $0.binding.relation == .atMost && $0.reference != fixed.reference }.map { bound in
          Order(
            fixedReference: fixed.reference, fixed: fixed.binding, boundReference: bound.reference, bound: bound.binding)
        }
      }
    }
    // "The largest bakery in Norway is X" names who it is about in its value.
    let telling = kind.slots.filter { $0.isKey || $0.isRequired }
    let common: Set<SlotDeclaration.ValueType> = [.text, .number, .money, .duration, .date, .age, .ordinal]
    isUnnamed = kind.slots.contains(where: \.isKey) && telling.allSatisfy { common.contains($0.type) }
    hasTitle = kind.slots.contains { $0.type == .title }
    dateSlots = kind.slots.filter { $0.type == .date }.map(\.name)
    let person = kind.slots.first { $0.type == .person && ($0.isKey || $0.isRequired) }?.name
    self.person = person.map { slot in
      (slot, kind.slots.filter { $0.name != slot && ($0.isKey || $0.isRequired) }.map(\.name))
    }
  }

  /// Whether a claim of the kind, told as to come, counts as told.
  func tellsNow(_ claim: Claim) -> Bool {
    kind.isForetold && claim.modality == .predicted && (claim.tense == .future || claim.tense == .unknown)
  }
}
