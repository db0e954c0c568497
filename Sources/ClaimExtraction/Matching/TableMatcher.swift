import ClaimModel
import DocumentReading
import RuleLanguage
import TextAnalysis

/// Matches table rules against the rows of the tables of an article. Linear in the cells.
struct TableMatcher {
  let article: ArticleReading
  let rules: CompiledRules

  /// Matches with the block of the row's first cell, row by row.
  func matches() -> [(block: Int, match: Match)] {
    guard !rules.tableRules.isEmpty else { return [] }
    return rows().flatMap { row in rules.tableRules.compactMap { match($0, row) } }
  }

  /// Blocks of the cells of one row, by their column.
  private typealias Row = [(column: Int, block: Int)]

  private func rows() -> [Row] {
    var rows: [Row] = []
    var last: (table: Int, row: Int)?
    for block in article.blocks where block.isRead {
      guard let cell = block.block.cell, cell.row > 0 else { continue }
      if last == nil || last! != (cell.table, cell.row) { rows.append([]) }
      last = (cell.table, cell.row)
      rows[rows.count - 1].append((cell.column, block.index))
    }
    return rows
  }

  private func match(_ rule: CompiledTableRule, _ row: Row) -> (block: Int, match: Match)? {
    guard let first = row.first else { return nil }
    var captures: Captures = [:]
    for column in rule.columns {
      if let filler = row.lazy.compactMap({ filler(column, $0.block) }).first {
        captures[column.capture.name] = [filler]
      } else if !column.capture.isOptional {
        return nil
      }
    }
    let block = article.blocks[first.block]
    for part in rule.context {
      if let filler = TopicReader(article: article, block: block).filler(part.capture.type, at: 0) {
        captures[part.capture.name] = [filler]
      } else if !part.capture.isOptional {
        return nil
      }
    }
    let stance = StanceReader(article: article, block: block, lexicon: rules.lexicon).stance(of: 0..<0)
    return (
      first.block,
      Match(
        rule: rule.rule, captures: captures, stance: stance, tokens: 0..<block.tokens.count, sentence: 0..<block.tokens.count,
        specificity: rule.columns.count)
    )
  }

  /// What a cell holds for a column of the rule, when its header has one of the column's words.
  private func filler(_ column: CompiledTableRule.Column, _ index: Int) -> Filler? {
    let block = article.blocks[index]
    guard let header = block.block.cell?.columnHeader, article.blocks.indices.contains(header) else { return nil }
    let heading = article.blocks[header]
    guard column.headers.first(in: 0..<heading.tokens.count, of: heading.tokens) != nil else { return nil }
    let reader = CaptureReader(article: article, block: block, lexicon: rules.lexicon)
    for token in block.tokens.indices {
      guard var filler = reader.filler(column.capture.type, at: token, before: block.tokens.count)?.filler else { continue }
      filler.block = index
      return filler
    }
    return nil
  }
}
