import FlatForms
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// The patterns of rules with their words as symbols, the table of these symbols, and which words call which rules.
struct CompiledPatterns: Sendable {
  /// Words of all rules and lists that the engine asks for; the vocabulary of values stands first.
  let base: SymbolTable.Base
  let clauseRules: FlatShelf<CompiledClauseRule>
  let tokenRules: FlatShelf<CompiledTokenRule>
  let tableRules: [CompiledTableRule]
  /// Clause rules by the first word of their predicate.
  let clauseTriggers: TriggerIndex
  /// Those of them whose predicate is a noun.
  let nounTriggers: TriggerIndex
  /// Clause rules whose predicate is a job title.
  let titleRules: [Int]
  /// Token rules by a word that every match holds.
  let tokenTriggers: TriggerIndex
  /// Token rules without such a word.
  let untriggeredTokenRules: [Int]
  /// Phrases that several patterns name.
  let shared: [PhraseTable]

  init(_ rules: RuleSet) {
    var symbols = SymbolTable()
    ValueRecogniser.addVocabulary(to: &symbols)
    _ = Lexicon(rules, symbols: &symbols)
    var clauses: [CompiledClauseRule] = []
    var sequences: [CompiledTokenRule] = []
    var tables: [CompiledTableRule] = []
    for (index, rule) in rules.rules.enumerated() {
      switch rule.pattern {
      case .clause(let pattern): clauses.append(CompiledClauseRule(rule: index, pattern, symbols: &symbols))
      case .tokens(let pattern): sequences.append(CompiledTokenRule(rule: index, pattern, symbols: &symbols))
      case .table(let pattern): tables.append(CompiledTableRule(rule: index, pattern, symbols: &symbols))
      case nil: break
      }
    }
    base = SymbolTable.Base(symbols)
    tableRules = tables
    var calls = TriggerIndex.Builder()
    var nouns = TriggerIndex.Builder()
    titleRules = clauses.indices.filter { index in
      guard let words = clauses[index].predicate.words?.firstWords else { return true }
      calls.add(index, for: words)
      if case .noun = clauses[index].predicate { nouns.add(index, for: words) }
      return false
    }
    clauseTriggers = calls.index(symbols: symbols.count)
    nounTriggers = nouns.index(symbols: symbols.count)
    calls = TriggerIndex.Builder()
    untriggeredTokenRules = sequences.indices.filter { index in
      guard let words = sequences[index].triggers else { return true }
      calls.add(index, for: words)
      return false
    }
    tokenTriggers = calls.index(symbols: symbols.count)
    shared = Self.repeated(clauses.flatMap(\.matchers) + sequences.flatMap(\.matchers))
    clauseRules = FlatShelf(clauses)
    tokenRules = FlatShelf(sequences)
  }

  /// Nil when the rules bring no form. Rules that bring one have no other patterns: where it was written by a program with other types, this
  /// ends the program.
  init?(formOf rules: RuleSet) {
    guard let form = rules.patternForm else { return nil }
    do throws(FlatFault) { self = try form.read() } catch {
      preconditionFailure("the forms in this program are of another state of it, crosscheck-bench forms writes them: \(error)")
    }
  }

  /// The phrases of which several matchers have the same, in the order of their first.
  private static func repeated(_ matchers: [WordMatcher]) -> [PhraseTable] {
    var uses: [PhraseTable: Int] = [:]
    for matcher in matchers { uses[matcher.table, default: 0] += 1 }
    return matchers.map(\.table).filter { table in
      defer { uses[table] = 0 }
      return uses[table]! > 1
    }
  }
}
