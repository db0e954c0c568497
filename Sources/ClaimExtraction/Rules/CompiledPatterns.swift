import FlatForms
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// The patterns of rules with their words as symbols, and the table of these symbols.
struct CompiledPatterns: Sendable {
  /// Words of all rules and lists that the engine asks for; the vocabulary of values stands first.
  let base: SymbolTable.Base
  let clauseRules: [CompiledClauseRule]
  let tokenRules: [CompiledTokenRule]
  let tableRules: [CompiledTableRule]

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
      }
    }
    clauseRules = clauses
    tokenRules = sequences
    tableRules = tables
    base = SymbolTable.Base(symbols)
  }

  /// Nil when the rules bring no form that this program reads.
  init?(formOf rules: RuleSet) {
    guard let form = rules.patternForm else { return nil }
    do throws(FlatFault) { self = try form.read() } catch { return nil }
  }
}
