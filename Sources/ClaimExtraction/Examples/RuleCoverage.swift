import ClaimModel
import DocumentReading
package import RuleLanguage
import SourceText
package import TextAnalysis

/// What no example touches: rules that never fire, places that are never filled, words that stand in no example.
///
/// A word of a pattern is touched by an example of its rule that holds it, an entry of a word list by an example of any rule.
package struct RuleCoverage: Sendable {
  private let rules: RuleSet
  private let extractor: ClaimExtractor

  package init(rules: RuleSet, model: LanguageModel? = .embedded()) {
    self.rules = rules
    extractor = ClaimExtractor(rules: rules, model: model)
  }

  /// Something that no example touches.
  package struct Gap: Hashable, Sendable {
    package enum Sort: Hashable, Sendable {
      /// No `yes` example makes the rule fire.
      case rule
      /// The optional capture of this name is never filled.
      case place(String)
      /// A word of the pattern or its conditions.
      case word(String)
      /// An entry of the word list of this name.
      case entry(String, list: String)
    }

    package let sort: Sort
    /// The rule or the list.
    package let name: String
    package let place: RulePlace
  }

  /// Gaps of the declarations in `paths`, nil for all files: rules in their order, then lists in theirs.
  package func gaps(in paths: Set<String>?) -> [Gap] {
    func isAskedFor(_ path: String) -> Bool { paths.map { $0.contains(path) } ?? true }
    let entries = Set(rules.wordLists.flatMap(\.entries))
    var gaps: [Gap] = []
    var allWords: Set<String> = []
    for rule in rules.rules {
      let words = self.words(of: rule)
      allWords.formUnion(words)
      if isAskedFor(rule.path) { gaps += self.gaps(of: rule, words, entries) }
    }
    for list in rules.wordLists {
      for (entry, place) in zip(list.entries, list.places)
      where isAskedFor(place.path) && !allWords.contains(Self.normal(entry)) {
        gaps.append(Gap(sort: .entry(entry, list: list.name), name: list.name, place: place))
      }
    }
    return gaps
  }

  private func gaps(of rule: ExtractionRule, _ words: Set<String>, _ entries: Set<String>) -> [Gap] {
    let place = RulePlace(path: rule.path, span: rule.span)
    guard let filled = filledCaptures(of: rule) else { return [Gap(sort: .rule, name: rule.name, place: place)] }
    let captures = rule.optionalCaptures.filter { !filled.contains($0) }
    let unheard = (rule.pattern?.words ?? []).filter { !entries.contains($0) && !words.contains(Self.normal($0)) }
    return captures.map { Gap(sort: .place($0), name: rule.name, place: place) }
      + unheard.map { Gap(sort: .word($0), name: rule.name, place: place) }
  }

  /// Captures that the rule's own examples fill; nil when it fires on none of them.
  private func filledCaptures(of rule: ExtractionRule) -> Set<String>? {
    var filled: Set<String>?
    for example in rule.examples where !example.expected.isEmpty {
      let article = extractor.reading(of: RuleExampleRunner.document(example))
      for block in article.blocks {
        let matches = BlockMatcher(article: article, block: block, rules: extractor.rules).matches()
        for match in matches where extractor.rules.rule(match.rule).name == rule.name {
          filled = (filled ?? []).union(match.captures.keys)
        }
      }
    }
    if filled == nil, case .table = rule.pattern { return Set(rule.optionalCaptures) }
    return filled
  }

  /// Words and dictionary forms of up to five tokens side by side in the rule's examples.
  private func words(of rule: ExtractionRule) -> Set<String> {
    var words: Set<String> = []
    for example in rule.examples {
      let article = extractor.reading(of: RuleExampleRunner.document(example))
      for block in article.blocks {
        let spelt = block.tokens.map { article.symbols.text(of: $0.word) }
        let forms = block.tokens.map { article.symbols.text(of: $0.lemma) }
        for start in spelt.indices {
          var (plain, first, all) = (spelt[start], forms[start], forms[start])
          words.formUnion([plain, first])
          for next in spelt[(start + 1)...].indices.prefix(4) {
            plain += " " + spelt[next]
            first += " " + spelt[next]
            all += " " + forms[next]
            words.formUnion([plain, first, all])
          }
        }
      }
    }
    return words
  }

  /// A phrase with its words cut as the tokenizer cuts texts.
  private static func normal(_ phrase: String) -> String {
    var symbols = SymbolTable()
    return PhraseSymbols.symbols(of: phrase, in: &symbols).map { symbols.text(of: $0) }.joined(separator: " ")
  }
}

extension ExtractionRule.Pattern {
  /// Words and phrases of the pattern and its conditions.
  fileprivate var words: [String] {
    switch self {
    case .clause(let pattern):
      let predicate: [String] =
        switch pattern.predicate {
        case .verb(let choice), .noun(let choice): choice.words
        case .title: []
        }
      return predicate + (pattern.with + pattern.without).flatMap(\.words)
    case .tokens(let pattern):
      return pattern.elements.flatMap(\.words) + (pattern.with + pattern.without).flatMap(\.words)
    case .table: return []
    }
  }
}

extension TokenPattern.Element {
  fileprivate var words: [String] {
    switch self {
    case .words(let choice, _): choice.words
    case .optional(let elements), .named(_, let elements): elements.flatMap(\.words)
    case .choice(let groups): groups.flatMap { $0.flatMap(\.words) }
    case .capture, .gap, .edge: []
    }
  }
}
