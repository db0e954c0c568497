import ClaimModel
import RuleLanguage
import SourceText

/// Writes the examples of a new rule: sentences that it reads, each tried, and near misses that it leaves alone.
struct ExampleMaker {
  let template: SentenceTemplate
  let types: [SlotDeclaration.ValueType]
  let fit: KindChoice.Fit
  let trial: RuleTrial

  private static let mostNearMisses = 2

  /// One value for each placeholder.
  static func samples(_ template: SentenceTemplate, _ types: [SlotDeclaration.ValueType], set: Int) -> [String] {
    template.placeholders.indices.map { index in
      let before = types[..<index].count { $0 == types[index] || $0 == .entity && types[index] == .organization }
      return PlaceholderTypes.sample(types[index], template.placeholders[index], index: before, set: set)
    }
  }

  func examples(found: PlaceFinder.Found) throws(RuleMakingFault) -> [RuleExample] {
    let sentence = template.filled(Self.samples(template, types, set: 0)).text
    guard trial.matches(sentence), let first = example(sentence) else {
      throw .notRead(sentence: sentence, reason: trial.reason(sentence))
    }
    var examples = [first]
    for text in variants() where trial.matches(text) {
      if let example = example(text), !examples.contains(where: { $0.text == text }) { examples.append(example) }
    }
    let misses = nearMisses(found).filter { !$0.isEmpty && !trial.matches($0) }
    guard !misses.isEmpty else { throw .noNearMiss(sentence: sentence) }
    return examples + misses.prefix(Self.mostNearMisses).map { self.example($0, expected: []) }
  }

  // MARK: What it reads

  /// The example of a text whose claim has every placeholder's slot; nil when it has not.
  private func example(_ text: String) -> RuleExample? {
    let wanted = Set(fit.slots)
    for (claim, words) in trial.claims(in: text) where claim.kind == fit.kind.name && claim.polarity == .affirmed {
      let slots = words.filter { wanted.contains($0.slot) }
      guard slots.count == wanted.count else { continue }
      return example(text, expected: [.init(kind: claim.kind, slots: slots)])
    }
    return nil
  }

  private func example(_ text: String, expected: [RuleExample.ExpectedClaim]) -> RuleExample {
    RuleExample(
      text: text, expected: expected, published: RuleExample.usualDay, path: "new.rules", span: ByteSpan(0..<0))
  }

  /// The sentence with other names, with its date in front, and as a clause about its subject.
  private func variants() -> [String] {
    let second = Self.samples(template, types, set: 1)
    var variants = [template.filled(second).text]
    if let fronted = fronted(second) { variants.append(fronted) }
    if let relative = relative(Self.samples(template, types, set: 0)) { variants.append(relative) }
    return variants
  }

  /// "In 2019 Ada Smith left Northwind.": a date at the end moved to the front.
  private func fronted(_ samples: [String]) -> String? {
    guard template.pieces.count >= 3, case .text(let end) = template.pieces[template.pieces.count - 1], end == ".",
      case .placeholder(let date) = template.pieces[template.pieces.count - 2], types[date] == .date,
      case .text(let before) = template.pieces[template.pieces.count - 3]
    else { return nil }
    let preposition = template.placeholders[date].before
    guard ["in", "on", "since"].contains(preposition), before.hasSuffix(" \(preposition) ") else { return nil }
    var text = template.filled(samples).text
    let tail = " \(preposition) \(samples[date])."
    guard text.hasSuffix(tail) else { return nil }
    text.removeLast(tail.count)
    return "\(preposition == "in" ? "In" : preposition == "on" ? "On" : "Since") \(samples[date]), \(text)."
  }

  /// "Ada Smith, who left Northwind in 2019, lives in Leeds."
  private func relative(_ samples: [String]) -> String? {
    guard case .placeholder(let subject) = template.pieces.first, case .text(let next) = template.pieces[1], next.hasPrefix(" ")
    else { return nil }
    var text = template.filled(samples).text
    guard text.hasSuffix(".") else { return nil }
    text.removeLast()
    let rest = text.dropFirst(samples[subject].count)
    switch types[subject] {
    case .person: return "\(samples[subject]), who\(rest), lives in Leeds."
    case .organization: return "\(samples[subject]), which\(rest), is well known."
    default: return nil
    }
  }

  // MARK: What it leaves alone

  /// The sentence with something else in one place, the places first without which there is no claim.
  private func nearMisses(_ found: PlaceFinder.Found) -> [String] {
    let samples = Self.samples(template, types, set: 0)
    func isNeeded(_ index: Int) -> Bool {
      guard let slot = fit.kind.slot(fit.slots[index]) else { return false }
      return slot.isKey || slot.isRequired
    }
    let order = types.indices.reversed().filter(isNeeded) + types.indices.filter { !isNeeded($0) }
    var texts: [String] = []
    for round in 0..<2 {
      for index in order {
        let misses = PlaceholderTypes.miss(types[index])
        var changed = samples
        changed[index] = misses[round % misses.count]
        let text = template.filled(changed).text
        let capital = text.prefix(1).uppercased() + text.dropFirst()
        if !texts.contains(capital) { texts.append(capital) }
      }
    }
    return texts
  }
}
