import RuleLanguage
import TextAnalysis

/// A rule of a sequence of tokens, with its words as symbols.
struct CompiledTokenRule: Sendable {
  indirect enum Element: Sendable {
    case words(WordMatcher, isOptional: Bool)
    case capture(Capture)
    case gap(Int, numbers: Bool)
    case optional([Element])
    case choice([[Element]])
    case named(String, [Element])
    case edge

    var matchers: [WordMatcher] {
      switch self {
      case .words(let words, _): [words]
      case .optional(let elements), .named(_, let elements): elements.flatMap(\.matchers)
      case .choice(let groups): groups.flatMap { $0.flatMap(\.matchers) }
      case .capture, .gap, .edge: []
      }
    }
  }

  let rule: Int
  let elements: [Element]
  let context: [ClausePattern.Part]
  let with: [WordMatcher]
  let without: [WordMatcher]
  /// Words of which one stands in every match, each once; nil when there are none.
  let triggers: [Symbol]?

  /// All words of the pattern.
  var matchers: [WordMatcher] { elements.flatMap(\.matchers) + with + without }

  init(rule: Int, _ pattern: TokenPattern, symbols: inout SymbolTable) {
    self.rule = rule
    context = pattern.context
    var with: [WordMatcher] = []
    for choice in pattern.with { with.append(WordMatcher(choice, symbols: &symbols)) }
    var without: [WordMatcher] = []
    for choice in pattern.without { without.append(WordMatcher(choice, symbols: &symbols)) }
    self.with = with
    self.without = without
    var elements: [Element] = []
    for element in pattern.elements { elements.append(Self.compile(element, &symbols)) }
    self.elements = elements
    triggers = Self.triggers(pattern.elements, elements).map { Set($0.words).sorted() }
  }

  private struct Triggers {
    let words: [Symbol]
    /// The length of the shortest word, in bytes.
    let weight: Int
  }

  /// The words of one element that every match needs. The rarest words are the longest ones; marks such as "(" come last.
  private static func triggers(_ sources: [TokenPattern.Element], _ elements: [Element]) -> Triggers? {
    var best: Triggers?
    for (source, element) in zip(sources, elements) {
      let found: Triggers?
      switch (source, element) {
      case (.words(let choice, isOptional: false), .words(let matcher, _)):
        found = Triggers(words: matcher.firstWords, weight: choice.words.map(\.utf8.count).min() ?? 0)
      case (.named(_, let inner), .named(_, let compiled)): found = triggers(inner, compiled)
      case (.choice(let groups), .choice(let compiled)): found = triggersOfAll(groups, compiled)
      default: found = nil
      }
      if let found, best == nil || found.weight > best!.weight { best = found }
    }
    return best
  }

  /// Words of which one stands in a match of any of the groups; nil when a group needs none.
  private static func triggersOfAll(_ groups: [[TokenPattern.Element]], _ compiled: [[Element]]) -> Triggers? {
    var all: Triggers?
    for (group, elements) in zip(groups, compiled) {
      guard let found = triggers(group, elements) else { return nil }
      all = Triggers(words: found.words + (all?.words ?? []), weight: min(found.weight, all?.weight ?? found.weight))
    }
    return all
  }

  private static func compile(_ element: TokenPattern.Element, _ symbols: inout SymbolTable) -> Element {
    func compileAll(_ group: [TokenPattern.Element]) -> [Element] {
      var result: [Element] = []
      for element in group { result.append(compile(element, &symbols)) }
      return result
    }
    switch element {
    case .words(let choice, let isOptional): return .words(WordMatcher(choice, symbols: &symbols), isOptional: isOptional)
    case .capture(let capture): return .capture(capture)
    case .gap(let count, let numbers): return .gap(count, numbers: numbers)
    case .optional(let group): return .optional(compileAll(group))
    case .choice(let groups): return .choice(groups.map(compileAll))
    case .named(let name, let group): return .named(name, compileAll(group))
    case .edge: return .edge
    }
  }
}
