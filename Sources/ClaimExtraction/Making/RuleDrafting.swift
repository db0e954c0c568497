import ClaimModel
import RuleLanguage
import SourceText

/// The pattern and the claim of a new rule.
struct RuleDrafting {
  let template: SentenceTemplate
  let types: [SlotDeclaration.ValueType]
  let found: PlaceFinder.Found
  let fit: KindChoice.Fit
  let name: String

  /// The rule without examples.
  func rule() -> ExtractionRule {
    var parts: [ClausePattern.Part] = []
    var slots: [Emission.SlotSource] = []
    var predicate = found.predicate
    for index in order {
      let slot = fit.slots[index]
      var name = slot
      if let end = found.periods[index] {
        name = "period"
        slots.append(.init(slot: slot, source: .capture(name, part: end)))
        if parts.contains(where: { $0.capture.name == name }) { continue }
      } else {
        slots.append(.init(slot: slot, source: .capture(slot, part: .whole)))
      }
      let type = found.periods[index] == nil ? PlaceholderTypes.capture(for: types[index]) : .period
      let capture = Capture(type: type, name: name, isOptional: isOptional(slot))
      if let place = found.places[index] {
        parts.append(ClausePattern.Part(place: place, capture: capture))
      } else {
        predicate = .title(Capture(type: .title, name: slot, isOptional: false))
      }
    }
    let with = found.objects.isEmpty ? [] : [WordChoice(words: found.objects, byLemma: true)]
    return ExtractionRule(
      name: name, about: fit.kind.about,
      pattern: .clause(ClausePattern(predicate: predicate, parts: parts, with: with)),
      emits: [Emission(kind: fit.kind.name, slots: sorted(slots), isDenied: false)], examples: [], path: "new.rules",
      span: ByteSpan(0..<0))
  }

  /// Titles before the organisations whose they are; otherwise as in the sentence.
  private var order: [Int] {
    func rank(_ index: Int) -> (Int, Int) {
      switch found.places[index] {
      case .who: (0, index)
      case .what, .whom: (1, index)
      case .marker where types[index] == .title: (2, index)
      case .marker: (3, index)
      case .when: (4, index)
      case .anywhere: (5, index)
      case nil: (-1, index)
      }
    }
    return fit.slots.indices.sorted { rank($0) < rank($1) }
  }

  /// In the order of the kind.
  private func sorted(_ slots: [Emission.SlotSource]) -> [Emission.SlotSource] {
    fit.kind.slots.compactMap { slot in slots.first { $0.slot == slot.name } }
  }

  private func isOptional(_ name: String) -> Bool {
    guard let slot = fit.kind.slot(name) else { return false }
    return !slot.isKey && (!slot.isRequired || slot.filledFrom != .none)
  }
}

extension ExtractionRule {
  /// The rule with examples.
  func with(examples: [RuleExample]) -> ExtractionRule {
    ExtractionRule(
      name: name, about: about, pattern: pattern, optionalCaptures: optionalCaptures, emits: emits, examples: examples,
      path: path,
      span: span)
  }
}
