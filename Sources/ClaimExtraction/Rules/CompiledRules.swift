import RuleLanguage
import TextAnalysis
import ValueRecognition

/// The rules as symbols and indices. Which rules are tried on a sentence depends on the words in it, so that time grows with the text
/// and not with the number of rules.
struct CompiledRules: Sendable {
  let ruleSet: RuleSet
  /// Words of all rules; the symbol tables of articles extend it.
  let base: SymbolTable.Base
  let lexicon: Lexicon
  let titles: TitleRecogniser
  let clauseRules: [CompiledClauseRule]
  let tokenRules: [CompiledTokenRule]
  let tableRules: [CompiledTableRule]
  /// Indices of clause rules by the first word of their predicate.
  let clauseTriggers: [Symbol: [Int]]
  /// Clause rules whose predicate is a job title.
  let titleRules: [Int]
  /// Indices of token rules by a word that every match holds.
  let tokenTriggers: [Symbol: [Int]]
  /// Token rules without such a word.
  let untriggeredTokenRules: [Int]

  init(_ rules: RuleSet) {
    var symbols = SymbolTable()
    ValueRecogniser.addVocabulary(to: &symbols)
    ruleSet = rules
    lexicon = Lexicon(rules, symbols: &symbols)
    titles = TitleRecogniser(lexicon: lexicon, normaliser: TitleNormaliser(rules))
    var clauses: [CompiledClauseRule] = []
    var sequences: [CompiledTokenRule] = []
    var tables: [CompiledTableRule] = []
    for (index, rule) in rules.rules.enumerated() {
      switch rule.pattern {
      case .clause(let pattern): clauses.append(CompiledClauseRule(rule: index, pattern, symbols: &symbols))
      case .tokens(let pattern): sequences.append(CompiledTokenRule(rule: index, pattern, symbols: &symbols))
      case .table(let pattern): tables.append(CompiledTableRule(rule: index, pattern, symbols: &symbols))
      }
    }
    clauseRules = clauses
    tokenRules = sequences
    tableRules = tables
    var clauseTriggers: [Symbol: [Int]] = [:]
    var titleRules: [Int] = []
    for (index, rule) in clauses.enumerated() {
      switch rule.predicate {
      case .verb(let words), .noun(let words):
        for symbol in words.firstWords { clauseTriggers[symbol, default: []].append(index) }
      case .title: titleRules.append(index)
      }
    }
    var tokenTriggers: [Symbol: [Int]] = [:]
    var untriggered: [Int] = []
    for (index, rule) in sequences.enumerated() {
      if let words = rule.triggers {
        for symbol in words { tokenTriggers[symbol, default: []].append(index) }
      } else {
        untriggered.append(index)
      }
    }
    self.clauseTriggers = clauseTriggers
    self.titleRules = titleRules
    self.tokenTriggers = tokenTriggers
    untriggeredTokenRules = untriggered
    base = SymbolTable.Base(symbols)
  }

  func rule(_ index: Int) -> ExtractionRule { ruleSet.rules[index] }

  /// Whether a sentence with this token is worth a parse: a rule may find its clause in it, or a sequence of words of which the clause around
  /// it tells how it is meant.
  func asksForParse(_ token: Token) -> Bool {
    clauseTriggers[token.lemma] != nil || tokenTriggers[token.word] != nil || tokenTriggers[token.lemma] != nil
      || (!titleRules.isEmpty && lexicon.titleHeads.contains(token))
  }
}

struct CompiledClauseRule: Sendable {
  enum Predicate: Sendable {
    case verb(WordMatcher)
    case noun(WordMatcher)
    case title(Capture)
  }

  struct Part: Sendable {
    let place: ClausePattern.Place
    /// Symbols of the markers of a complement, multi-word ones as written in a `Complement`.
    let markers: Set<Symbol>
    /// "poss" and "modifier" among the markers.
    let takesOwner: Bool
    let takesModifier: Bool
    /// "what" and "whom" among the markers.
    let takesObject: Bool
    /// "left-out" among the markers: the organisation of the last statement about the person, when the words name none.
    let takesLeftOut: Bool
    /// "wider" among the markers: the place right behind the last one, in which it lies.
    let takesWider: Bool
    /// Markers of complements of the object: "from" of "what.from".
    let objectMarkers: Set<Symbol>
    let capture: Capture
  }

  /// Index in the rule set.
  let rule: Int
  let predicate: Predicate
  let parts: [Part]
  let with: [WordMatcher]
  let without: [WordMatcher]
  let except: [WordMatcher]
  let only: [WordMatcher]
  let voice: ClausePattern.Voice?
  let tenses: [String]

  init(rule: Int, _ pattern: ClausePattern, symbols: inout SymbolTable) {
    self.rule = rule
    switch pattern.predicate {
    case .verb(let choice): predicate = .verb(WordMatcher(choice.words, byLemma: true, symbols: &symbols))
    case .noun(let choice): predicate = .noun(WordMatcher(choice.words, byLemma: true, symbols: &symbols))
    case .title(let capture): predicate = .title(capture)
    }
    var parts: [Part] = []
    for part in pattern.parts {
      var markers: Set<Symbol> = []
      var takesOwner = false
      var takesModifier = false
      var takesObject = false
      var takesLeftOut = false
      var takesWider = false
      var objectMarkers: Set<Symbol> = []
      if case .marker(let names) = part.place {
        for name in names {
          if name.hasPrefix("what.") {
            objectMarkers.insert(symbols.intern(String(name.dropFirst(5))))
          } else {
            markers.insert(symbols.intern(name))
          }
        }
        takesObject = names.contains("what") || names.contains("whom")
        takesOwner = names.contains("poss")
        takesModifier = names.contains("modifier")
        takesLeftOut = names.contains("left-out")
        takesWider = names.contains("wider")
      }
      parts.append(
        Part(
          place: part.place, markers: markers, takesOwner: takesOwner, takesModifier: takesModifier, takesObject: takesObject,
          takesLeftOut: takesLeftOut, takesWider: takesWider, objectMarkers: objectMarkers, capture: part.capture))
    }
    self.parts = parts
    var with: [WordMatcher] = []
    for choice in pattern.with { with.append(WordMatcher(choice, symbols: &symbols)) }
    var without: [WordMatcher] = []
    for choice in pattern.without { without.append(WordMatcher(choice, symbols: &symbols)) }
    var except: [WordMatcher] = []
    for choice in pattern.except { except.append(WordMatcher(choice, symbols: &symbols)) }
    self.with = with
    self.without = without
    self.except = except
    var only: [WordMatcher] = []
    for choice in pattern.only { only.append(WordMatcher(choice, symbols: &symbols)) }
    self.only = only
    voice = pattern.voice
    tenses = pattern.tenses
  }
}

struct CompiledTokenRule: Sendable {
  indirect enum Element: Sendable {
    case words(WordMatcher, isOptional: Bool)
    case capture(Capture)
    case gap(Int, numbers: Bool)
    case optional([Element])
    case choice([[Element]])
    case named(String, [Element])
    /// The end of a named group that began at a token.
    case close(String, from: Int)
    case edge
  }

  let rule: Int
  let elements: [Element]
  let context: [ClausePattern.Part]
  let with: [WordMatcher]
  let without: [WordMatcher]
  /// Words of which one stands in every match; nil when there are none.
  let triggers: Set<Symbol>?

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
    triggers = Self.triggers(pattern.elements, elements)?.words
  }

  /// The words of one element that every match needs. The rarest words are the longest ones; marks such as "(" come last.
  private static func triggers(
    _ sources: [TokenPattern.Element], _ elements: [Element]
  ) -> (words: Set<Symbol>, weight: Int)? {
    var best: (words: Set<Symbol>, weight: Int)?
    for (source, element) in zip(sources, elements) {
      let found: (words: Set<Symbol>, weight: Int)?
      switch (source, element) {
      case (.words(let choice, isOptional: false), .words(let matcher, _)):
        found = (Set(matcher.firstWords), choice.words.map(\.utf8.count).min() ?? 0)
      case (.named(_, let inner), .named(_, let compiled)): found = triggers(inner, compiled)
      case (.choice(let groups), .choice(let compiled)): found = triggersOfAll(groups, compiled)
      default: found = nil
      }
      if let found, best == nil || found.weight > best!.weight { best = found }
    }
    return best
  }

  /// Words of which one stands in a match of any of the groups; nil when a group needs none.
  private static func triggersOfAll(
    _ groups: [[TokenPattern.Element]], _ compiled: [[Element]]
  ) -> (words: Set<Symbol>, weight: Int)? {
    var all: (words: Set<Symbol>, weight: Int)?
    for (group, elements) in zip(groups, compiled) {
      guard let found = triggers(group, elements) else { return nil }
      all = (found.words.union(all?.words ?? []), min(found.weight, all?.weight ?? found.weight))
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

struct CompiledTableRule: Sendable {
  struct Column: Sendable {
    let headers: WordMatcher
    let capture: Capture
  }

  let rule: Int
  let columns: [Column]
  let rows: [Column]
  let context: [ClausePattern.Part]

  init(rule: Int, _ pattern: TablePattern, symbols: inout SymbolTable) {
    self.rule = rule
    func compile(_ columns: [TablePattern.Column]) -> [Column] {
      columns.map { Column(headers: WordMatcher($0.headers, byLemma: true, symbols: &symbols), capture: $0.capture) }
    }
    columns = compile(pattern.columns)
    rows = compile(pattern.rows)
    context = pattern.context
  }
}
