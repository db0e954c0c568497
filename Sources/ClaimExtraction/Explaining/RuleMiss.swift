import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Why a rule whose trigger stands in a sentence did not fire.
struct RuleMiss {
  /// The first step that failed, in the order in which a rule is tried.
  enum Step: Int {
    case construction, role, type, time
    case wording
  }

  let rule: Int
  let step: Step
  /// In words: "'the room' is no ORG".
  let reason: String
  /// How many steps held before; of several misses the one with the most is the nearest.
  let passed: Int
}

extension RuleMiss.Step {
  /// What was asked of the sentence at this step.
  var words: String {
    switch self {
    case .construction: "construction"
    case .wording: "wording"
    case .role: "role"
    case .type: "type"
    case .time: "time"
    }
  }
}

extension ClauseMatcher {
  /// The first step at which `rule` fails on `frame`, which holds its trigger; nil when it fits, or is no rule for such a predicate.
  func miss(of rule: CompiledClauseRule, in frame: Frame) -> RuleMiss? {
    let block = reader.block
    func miss(_ step: RuleMiss.Step, _ passed: Int, _ reason: String) -> RuleMiss {
      RuleMiss(rule: rule.rule, step: step, reason: reason, passed: passed)
    }
    let word = block.words(frame.head..<frame.head + 1)
    switch (rule.predicate, frame.predicate) {
    case (.verb, .verb), (.noun, .noun), (.title, .title): break
    case (.verb, _): return miss(.construction, 0, "wants a verb, and '\(word)' is none here")
    case (.noun, .verb): return miss(.construction, 0, "wants a noun, and '\(word)' is a verb here")
    default: return nil
    }
    guard let predicate = matchPredicate(rule, frame) else {
      return miss(.construction, 0, "'\(word)' goes on with other words than the rule's")
    }
    guard fits(voice: rule.voice, frame) else {
      return miss(.construction, 1, "wants the \(rule.voice?.rawValue ?? "other") voice")
    }
    guard fits(tenses: rule.tenses, frame) else {
      let tense = frame.aspect == .perfect ? "perfect" : "\(frame.tense)"
      return miss(.time, 1, "wants the tense \(rule.tenses.joined(separator: " or ")), and this is \(tense)")
    }
    if !rule.with.isEmpty, !rule.with.contains(where: { contains($0, frame) }) {
      return miss(.wording, 2, "none of the words after 'with' stands in the clause")
    }
    for words in rule.without {
      if let found = held(words, in: frame) {
        return miss(.wording, 2, "'\(found)' stands in the clause, which 'without' excludes")
      }
    }
    var captures = predicate.captures
    var context = Context(frame: frame, objects: predicate.objects, title: predicate.title)
    for (index, part) in rule.parts.enumerated() {
      let fillers = fillers(part, &context)
      if !fillers.isEmpty {
        if captures[part.capture.name] == nil { captures[part.capture.name] = fillers }
      } else if !part.capture.isOptional, captures[part.capture.name] == nil {
        let name = "\(RuleText.place(part.place)) \(part.capture.type.rawValue):\(part.capture.name)"
        let (step, reason) = emptiness(of: part, in: frame, objects: predicate.objects)
        return miss(step, 3 + index, "\(name): \(reason)")
      }
    }
    return nil
  }

  /// The words of `matcher` among the tokens of the frame.
  private func held(_ matcher: WordMatcher, in frame: Frame) -> String? {
    guard contains(matcher, frame), let first = frame.region.first, let last = frame.region.last else { return nil }
    return matcher.first(in: first..<last + 1, of: reader.block.tokens).map(reader.block.words)
  }

  /// What stands in the place of `part`, which is not what the part wants.
  private func emptiness(
    of part: CompiledClauseRule.Part, in frame: Frame, objects: [Argument]
  ) -> (RuleMiss.Step, String) {
    let arguments: [Argument]
    switch part.place {
    case .who: arguments = frame.who
    case .what: arguments = objects.isEmpty ? frame.what : objects
    case .whom: arguments = frame.whom
    case .when:
      let found = frame.times.map { "'\(reader.block.words($0.tokens))'" }
      return (.time, found.isEmpty ? "the clause has no time" : "\(found.joined(separator: " and ")) is none")
    case .anywhere: return (.type, "the clause has none")
    case .marker:
      arguments =
        frame.complements.filter { part.markers.contains($0.marker) }.map(\.argument) + (part.takesOwner ? frame.owners : [])
        + (part.takesModifier ? frame.modifiers : [])
    }
    guard let argument = arguments.first else { return (.role, "nothing stands there") }
    let words = reader.block.words(argument.tokens)
    if let mention = reader.block.mention(at: argument.head), reader.block.references[mention] == nil,
      reader.block.text.mentions[mention].form != .name
    {
      return (.role, "whom '\(words)' means stays open")
    }
    return (.type, "'\(words)' is no \(part.capture.type.rawValue)")
  }
}

extension TokenMatcher {
  /// How far `rule` gets at its best place in the sentence; nil when not one word of it stands there.
  func miss(of rule: CompiledTokenRule, pattern: [TokenPattern.Element]) -> RuleMiss? {
    var reached: (count: Int, match: Match)?
    for count in stride(from: rule.elements.count - 1, to: 0, by: -1) {
      guard pattern[..<count].contains(where: \.isWord) else { break }
      let prefix = CompiledTokenRule(prefix: count, of: rule)
      if let match = matches(of: prefix).last {
        reached = (count, match)
        break
      }
    }
    guard let reached else { return nil }
    return RuleMiss(
      rule: rule.rule, step: .wording,
      reason:
        "after '\(reader.block.words(reached.match.tokens))' wants \(Self.shortened(RuleText.element(pattern[reached.count])))",
      passed: reached.count)
  }

  /// At most about sixty bytes of an element.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > 60 else { return text }
    return text.split(separator: "|", omittingEmptySubsequences: false).prefix(4).joined(separator: "|") + "|..."
  }
}

extension TokenPattern.Element {
  fileprivate var isWord: Bool {
    if case .words(_, isOptional: false) = self { return true }
    return false
  }
}

extension CompiledTokenRule {
  /// The first elements of a rule as a rule.
  fileprivate init(prefix count: Int, of rule: CompiledTokenRule) {
    self.rule = rule.rule
    elements = Array(rule.elements.prefix(count))
    context = []
    with = rule.with
    without = rule.without
    triggers = nil
  }
}
