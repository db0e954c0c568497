import FlatForms
import RuleLanguage
import TextAnalysis

/// The rules as symbols and indices. Which rules are tried on a sentence depends on the words in it, so that time grows with the text
/// and not with the number of rules.
struct CompiledRules: Sendable {
  let ruleSet: RuleSet
  /// Words of all rules; the symbol tables of articles extend it.
  let base: SymbolTable.Base
  let lexicon: Lexicon
  let titles: TitleRecogniser
  private let patterns: CompiledPatterns

  /// Takes the patterns in their form where the rules bring it, and compiles them otherwise.
  init(_ rules: RuleSet) {
    patterns = CompiledPatterns(formOf: rules) ?? CompiledPatterns(rules)
    ruleSet = rules
    base = patterns.base
    var symbols = SymbolTable(base: base)
    lexicon = Lexicon(rules, symbols: &symbols)
    titles = TitleRecogniser(lexicon: lexicon, normaliser: TitleNormaliser(rules))
  }

  var tableRules: [CompiledTableRule] { patterns.tableRules }

  func clauseRule(_ index: Int) -> CompiledClauseRule { patterns.clauseRules[index] }

  func tokenRule(_ index: Int) -> CompiledTokenRule { patterns.tokenRules[index] }

  /// Whether the predicate of a clause rule begins with the word.
  func hasPredicate(_ lemma: Symbol) -> Bool { patterns.clauseTriggers.has(lemma) }

  /// Whether the predicate of a clause rule is a noun that begins with the word.
  func hasNoun(_ lemma: Symbol) -> Bool { patterns.nounTriggers.has(lemma) }

  func rule(_ index: Int) -> ExtractionRule { ruleSet.rules[index] }

  /// Whether a sentence with this token is worth a parse: a rule may find its clause in it, or a sequence of words of which the clause around
  /// it tells how it is meant.
  func asksForParse(_ token: Token) -> Bool {
    calls(token) || (!patterns.titleRules.isEmpty && lexicon.titleHeads.contains(token))
  }

  /// Whether a rule begins with the word, or with a sequence that needs it.
  func calls(_ token: Token) -> Bool {
    patterns.clauseTriggers.has(token.lemma) || patterns.tokenTriggers.has(token.word) || patterns.tokenTriggers.has(token.lemma)
  }

  /// Clause rules that may read the frame, by index.
  func candidates(for frame: Frame, in block: BlockReading) -> ArraySlice<Int> {
    if case .title = frame.predicate { return patterns.titleRules[...] }
    return patterns.clauseTriggers[block.tokens[frame.head].lemma]
  }

  /// Token rules that may match in a sentence: those that its words call, and those that no word calls; ascending, each once.
  func sequenceCandidates(for sentence: ArraySlice<Token>) -> [Int] {
    (patterns.untriggeredTokenRules + calledSequences(in: sentence)).sorted()
  }

  /// Token rules that the words of a sentence call, ascending, each once.
  func calledSequences(in sentence: ArraySlice<Token>) -> [Int] {
    var called: [Int] = []
    for token in sentence {
      called += patterns.tokenTriggers[token.word]
      if token.lemma != token.word { called += patterns.tokenTriggers[token.lemma] }
    }
    called.sort()
    return called.indices.filter { $0 == 0 || called[$0] != called[$0 - 1] }.map { called[$0] }
  }
}
