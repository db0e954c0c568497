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
  let clauseRules: [CompiledClauseRule]
  let tokenRules: [CompiledTokenRule]
  let tableRules: [CompiledTableRule]
  /// Clause rules by the first word of their predicate.
  let clauseTriggers: TriggerIndex
  /// Clause rules whose predicate is a job title.
  let titleRules: [Int]
  /// Token rules by a word that every match holds.
  let tokenTriggers: TriggerIndex
  /// Token rules without such a word.
  let untriggeredTokenRules: [Int]

  /// Takes the patterns in their form where the rules bring it, and compiles them otherwise.
  init(_ rules: RuleSet) {
    let patterns = CompiledPatterns(formOf: rules) ?? CompiledPatterns(rules)
    ruleSet = rules
    base = patterns.base
    var symbols = SymbolTable(base: base)
    lexicon = Lexicon(rules, symbols: &symbols)
    titles = TitleRecogniser(lexicon: lexicon, normaliser: TitleNormaliser(rules))
    clauseRules = patterns.clauseRules
    tokenRules = patterns.tokenRules
    tableRules = patterns.tableRules
    var clauses = TriggerIndex.Builder()
    var titleRules: [Int] = []
    for (index, rule) in clauseRules.enumerated() {
      switch rule.predicate {
      case .verb(let words), .noun(let words): clauses.add(index, for: words.firstWords)
      case .title: titleRules.append(index)
      }
    }
    var sequences = TriggerIndex.Builder()
    var untriggered: [Int] = []
    for (index, rule) in tokenRules.enumerated() {
      if let words = rule.triggers { sequences.add(index, for: words) } else { untriggered.append(index) }
    }
    clauseTriggers = clauses.index(symbols: base.count)
    tokenTriggers = sequences.index(symbols: base.count)
    self.titleRules = titleRules
    untriggeredTokenRules = untriggered
  }

  func rule(_ index: Int) -> ExtractionRule { ruleSet.rules[index] }

  /// Whether a sentence with this token is worth a parse: a rule may find its clause in it, or a sequence of words of which the clause around
  /// it tells how it is meant.
  func asksForParse(_ token: Token) -> Bool {
    calls(token) || (!titleRules.isEmpty && lexicon.titleHeads.contains(token))
  }

  /// Whether a rule begins with the word, or with a sequence that needs it.
  func calls(_ token: Token) -> Bool {
    clauseTriggers.has(token.lemma) || tokenTriggers.has(token.word) || tokenTriggers.has(token.lemma)
  }

  /// Clause rules that may read the frame, by index.
  func candidates(for frame: Frame, in block: BlockReading) -> ArraySlice<Int> {
    if case .title = frame.predicate { return titleRules[...] }
    return clauseTriggers[block.tokens[frame.head].lemma]
  }
  /// Token rules that may match in a sentence: those that its words call, and those that no word calls; ascending, each once.
  func sequenceCandidates(for sentence: ArraySlice<Token>) -> [Int] {
    (untriggeredTokenRules + calledSequences(in: sentence)).sorted()
  }

  /// Token rules that the words of a sentence call, ascending, each once.
  func calledSequences(in sentence: ArraySlice<Token>) -> [Int] {
    var called: [Int] = []
    for token in sentence {
      called += tokenTriggers[token.word]
      if token.lemma != token.word { called += tokenTriggers[token.lemma] }
    }
    called.sort()
    return called.indices.filter { $0 == 0 || called[$0] != called[$0 - 1] }.map { called[$0] }
  }
}
