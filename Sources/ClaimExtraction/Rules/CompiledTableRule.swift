import RuleLanguage
import TextAnalysis

/// A rule of tables, with its words as symbols.
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
