import ClaimModel
import RuleLanguage
import TextDiagnostics

/// Finds the kind of claim that a sentence states, and which slot each placeholder fills.
struct KindChoice {
  let rules: RuleSet

  typealias SlotType = SlotDeclaration.ValueType

  /// A kind with the slot of each placeholder.
  struct Fit: Hashable {
    let kind: ClaimKind
    let slots: [String]
    /// How many placeholders have the name of their slot.
    let named: Int
  }

  /// The type of each placeholder, by its own type, its name, or a slot of that name.
  func types(of placeholders: [SentenceTemplate.Placeholder], kind: ClaimKind?) throws(RuleMakingFault) -> [SlotType] {
    var types: [SlotType] = []
    for placeholder in placeholders {
      if let name = placeholder.type {
        guard let type = PlaceholderTypes.type(named: name) else { throw unknown(name) }
        types.append(type)
      } else if let slot = kind?.slot(placeholder.name) {
        types.append(slot.type)
      } else if let type = PlaceholderTypes.type(named: placeholder.name) {
        types.append(type)
      } else if let slot = rules.catalogue.kinds.lazy.compactMap({ $0.slot(placeholder.name) }).first {
        types.append(slot.type)
      } else {
        throw unknown(placeholder.name)
      }
    }
    return types
  }

  private func unknown(_ name: String) -> RuleMakingFault {
    let known = PlaceholderTypes.common.map(\.name) + rules.catalogue.kinds.flatMap { $0.slots.map(\.name) }
    return .unknownPlaceholder(name, nearest: nearestMatch(name, among: known))
  }

  /// The kind called `name`.
  func kind(named name: String) throws(RuleMakingFault) -> ClaimKind {
    if let kind = rules.catalogue.kind(name) { return kind }
    throw .unknownKind(name, nearest: nearestMatch(name, among: rules.catalogue.kinds.map(\.name)))
  }

  /// The slots of `kind` that placeholders of these types fill, or why they do not.
  func fit(
    _ kind: ClaimKind, _ placeholders: [SentenceTemplate.Placeholder], _ types: [SlotType]
  ) throws(RuleMakingFault) -> Fit {
    var slots = [String?](repeating: nil, count: placeholders.count)
    for index in placeholders.indices {
      guard let slot = kind.slot(placeholders[index].name), accepts(slot.type, types[index]) else { continue }
      slots[index] = slot.name
    }
    let named = slots.count { $0 != nil }
    let names = kind.slots.map(\.name)
    for index in placeholders.indices where slots[index] == nil {
      let free = kind.slots.filter { !slots.contains($0.name) }
      guard let slot = free.first(where: { $0.type == types[index] }) ?? free.first(where: { accepts($0.type, types[index]) })
      else {
        throw .kindDoesNotFit(kind.name, reason: "it has no slot for '<\(placeholders[index].name)>'", slots: names)
      }
      slots[index] = slot.name
    }
    for slot in kind.slots where (slot.isKey || slot.isRequired) && slot.filledFrom == .none && !slots.contains(slot.name) {
      throw .kindDoesNotFit(kind.name, reason: "'\(slot.name)', which every such claim needs, has no placeholder", slots: names)
    }
    return Fit(kind: kind, slots: slots.compactMap(\.self), named: named)
  }

  private func accepts(_ slot: SlotType, _ type: SlotType) -> Bool {
    slot == type || slot == .entity && [.person, .organization, .team, .product, .place].contains(type)
      || type == .entity && [.person, .organization, .team, .product, .place].contains(slot)
  }

  /// The kind that fits best: made by rules with the same predicate, with slots of the placeholders' names, and with keys filled by them.
  func best(
    _ placeholders: [SentenceTemplate.Placeholder], _ types: [SlotType], madeBySameWord: Set<String>
  ) throws(RuleMakingFault) -> Fit {
    let fits = rules.catalogue.kinds.compactMap { kind in try? fit(kind, placeholders, types) }
    guard !fits.isEmpty else { throw .noKind(placeholders.map(\.name)) }
    func score(_ fit: Fit) -> Int {
      let slots = fit.slots.compactMap(fit.kind.slot)
      let needed = slots.count { ($0.isKey || $0.isRequired) && $0.filledFrom == .none }
      let published = slots.count { $0.filledFrom == .published }
      return fit.named * 2 + needed - published + (madeBySameWord.contains(fit.kind.name) ? 10 : 0)
    }
    let best = fits.map(score).max() ?? 0
    let candidates = fits.filter { score($0) == best }
    guard candidates.count == 1, let only = candidates.first else {
      throw .severalKinds(candidates.map(\.kind.name))
    }
    return only
  }
}
