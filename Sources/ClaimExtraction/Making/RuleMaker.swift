import ClaimModel
import DocumentReading
import NormalValues
package import RuleLanguage
package import SourceText
package import TextAnalysis

/// Makes a rule of one sentence with placeholders.
package struct RuleMaker {
  private let layers: [[SourceFile]]
  private let rules: RuleSet
  private let model: LanguageModel?

  /// - Parameter layers: the rule files that the new rule is added to, already read as `rules`.
  package init(layers: [[SourceFile]], rules: RuleSet, model: LanguageModel? = .embedded()) {
    self.layers = layers
    self.rules = rules
    self.model = model
  }

  /// A rule as its file has it.
  package struct Made: Hashable, Sendable {
    package let name: String
    package let text: String
    /// Rules that make this claim of the sentence already.
    package let already: [String]
  }

  /// The rule that reads `sentence` in all its constructions.
  ///
  /// - Parameter kind: the kind of claim; nil to choose by the placeholders and the verb.
  package func rule(for sentence: String, kind: String? = nil) throws(RuleMakingFault) -> Made {
    let template = try SentenceTemplate(sentence)
    let choice = KindChoice(rules: rules)
    var wanted: ClaimKind?
    if let kind { wanted = try choice.kind(named: kind) }
    let types = try choice.types(of: template.placeholders, kind: wanted)
    let sample = filled(template, types, set: 0)
    let found = try places(template, types, sample)
    let fit: KindChoice.Fit
    if let wanted {
      fit = try choice.fit(wanted, template.placeholders, types)
    } else {
      fit = try choice.best(template.placeholders, types, madeBySameWord: kinds(by: found.predicate))
    }
    let draft = RuleDrafting(template: template, types: types, found: found, fit: fit, name: name(of: found, fit.kind))
    var rule = draft.rule()
    let trial = RuleTrial(rule: rule, rules: rules, layers: layers, model: model)
    let maker = ExampleMaker(template: template, types: types, fit: fit, trial: trial)
    rule = rule.with(examples: try maker.examples(found: found))
    var text = "# Made from: \(sentence)\n"
    if found.places.contains(.anywhere) {
      text += "# What stands 'anywhere' is taken from the whole clause: see that no other such name can come before it.\n"
    }
    text += RuleText.declaration(rule)
    return Made(name: rule.name, text: text, already: trial.others(reading: sample.text, kind: fit.kind.name))
  }

  private func filled(
    _ template: SentenceTemplate, _ types: [SlotDeclaration.ValueType], set: Int
  ) -> (text: String, spans: [Range<Int>]) {
    template.filled(ExampleMaker.samples(template, types, set: set))
  }

  // MARK: The sentence

  /// Where the placeholders stand, by the rules' own matcher.
  private func places(
    _ template: SentenceTemplate, _ types: [SlotDeclaration.ValueType], _ sample: (text: String, spans: [Range<Int>])
  ) throws(RuleMakingFault) -> PlaceFinder.Found {
    let probe = ClaimExtractor(rules: probing(sample), model: model)
    let article = probe.reading(of: RuleExampleRunner.document(sample.text))
    guard let block = article.blocks.first else { throw .noClause(sentence: sample.text) }
    let placeholders = zip(sample.spans, types).map { span, type in
      (block.tokens(in: span), PlaceholderTypes.capture(for: type))
    }
    let finder = PlaceFinder(article: article, block: block, rules: probe.rules, placeholders: placeholders)
    guard let found = finder.best() else { throw .noClause(sentence: sample.text) }
    for index in placeholders.indices where found.places[index] == nil && !found.isPredicate(placeholders[index].0) {
      throw .noPlace(placeholder: template.placeholders[index].name, sentence: sample.text)
    }
    return found
  }

  /// The rules with two more that make every verb and noun of the sentence worth a look.
  private func probing(_ sample: (text: String, spans: [Range<Int>])) -> RuleSet {
    let article = ClaimExtractor(rules: rules, model: model).reading(of: RuleExampleRunner.document(sample.text))
    var verbs: [String] = []
    var nouns: [String] = []
    for block in article.blocks {
      for token in block.tokens where !sample.spans.contains(where: { $0.contains(Int(token.span.start)) }) {
        let lemma = article.symbols.text(of: token.lemma)
        if token.tag.isVerb { verbs.append(lemma) } else if token.tag.isNoun { nouns.append(lemma) }
      }
    }
    func rule(_ name: String, _ predicate: ClausePattern.Predicate) -> ExtractionRule {
      ExtractionRule(
        name: name, about: "", pattern: .clause(ClausePattern(predicate: predicate, parts: [])), emits: [], examples: [],
        path: "",
        span: ByteSpan(0..<0))
    }
    return rules.adding([
      rule("probe.verbs", .verb(WordChoice(words: verbs, byLemma: true))),
      rule("probe.nouns", .noun(WordChoice(words: nouns, byLemma: true))),
    ])
  }

  // MARK: Names and kinds

  /// Kinds that rules with the same predicate make.
  private func kinds(by predicate: ClausePattern.Predicate) -> Set<String> {
    var kinds: Set<String> = []
    for rule in rules.rules {
      guard case .clause(let pattern) = rule.pattern else { continue }
      let isSame =
        switch (pattern.predicate, predicate) {
        case (.verb(let known), .verb(let new)), (.noun(let known), .noun(let new)):
          new.words.contains { known.words.contains($0) }
        default: false
        }
      if isSame { kinds.formUnion(rule.emits.map(\.kind)) }
    }
    return kinds
  }

  private func name(of found: PlaceFinder.Found, _ kind: ClaimKind) -> String {
    let word =
      switch found.predicate {
      case .verb(let choice), .noun(let choice): choice.words.first ?? "own"
      case .title: "title"
      }
    let plain = String(decoding: word.utf8.map { (0x61...0x7A).contains($0) ? $0 : 0x2D }, as: UTF8.self)
    let base = "\(kind.name).\(plain)"
    let known = Set(rules.rules.map(\.name))
    var name = base
    var number = 2
    while known.contains(name) {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}

extension PlaceFinder.Found {
  /// Whether tokens are those of the title that is the predicate.
  func isPredicate(_ tokens: Range<Int>) -> Bool {
    if case .title(let title) = frame.predicate { return title.tokens.overlaps(tokens) }
    return false
  }
}

extension RuleSet {
  /// The set with more rules.
  func adding(_ more: [ExtractionRule]) -> RuleSet {
    RuleSet(
      catalogue: catalogue, rules: rules + more, wordLists: wordLists, titles: titles, fingerprint: fingerprint)
  }
}

extension BlockReading {
  /// Tokens that begin inside `bytes` of the block.
  func tokens(in bytes: Range<Int>) -> Range<Int> {
    let first = tokens.firstIndex { bytes.contains(Int($0.span.start)) } ?? 0
    let last = tokens.lastIndex { bytes.contains(Int($0.span.start)) } ?? first
    return first..<last + 1
  }
}
