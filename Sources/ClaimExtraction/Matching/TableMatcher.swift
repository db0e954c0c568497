import ClaimModel
import DocumentReading
import RuleLanguage
import TextAnalysis

/// Matches table rules against the tables of an article: `column` lines against every row, `row` lines against every column whose
/// rows begin with a word for what they hold. Linear in the cells.
///
///     Employer  | Post     | Years          Founded   | 1998
///     Northwind | engineer | 2003-2010      Employees | 3,200
struct TableMatcher {
  let article: ArticleReading
  let rules: CompiledRules

  /// Matches with the block of the first cell that they rest on, in the order of the tables.
  func matches() -> [(block: Int, match: Match)] {
    guard !rules.tableRules.isEmpty else { return [] }
    return tables().flatMap { table in
      let below = table.rows.filter { row in !row.contains { table.headers.contains($0.block) } }
      return rules.tableRules.flatMap { rule in
        rule.rows.isEmpty
          ? below.compactMap { match(rule, $0, in: table) } : table.columns.compactMap { match(rule, column: $0, in: table) }
      }
    }
  }

  private typealias Cell = (column: Int, block: Int)

  /// The cells of a table by their rows, and the blocks that head its columns.
  private struct Table {
    var rows: [[Cell]] = []
    var headers: Set<Int> = []

    /// Columns that hold values where the first holds their names.
    var columns: [Int] { Set(rows.joined().map(\.column)).subtracting([0]).sorted() }
    var first: Int { rows.first?.first?.block ?? 0 }
  }

  private func tables() -> [Table] {
    var tables: [Table] = []
    var last: (table: Int, row: Int)?
    for block in article.blocks where block.isRead {
      guard let cell = block.block.cell else { continue }
      if last?.table != cell.table { tables.append(Table()) }
      let index = tables.count - 1
      if last == nil || last! != (cell.table, cell.row) { tables[index].rows.append([]) }
      last = (cell.table, cell.row)
      tables[index].rows[tables[index].rows.count - 1].append((cell.column, block.index))
      if let header = cell.columnHeader { tables[index].headers.insert(header) }
    }
    return tables
  }

  // MARK: Rows of records

  private func match(_ rule: CompiledTableRule, _ row: [Cell], in table: Table) -> (block: Int, match: Match)? {
    guard let first = row.first else { return nil }
    var captures: Captures = [:]
    for column in rule.columns {
      let found = row.lazy.compactMap { cell -> Filler? in
        guard let header = article.blocks[cell.block].block.cell?.columnHeader, names(column, header) else { return nil }
        return value(column.capture.type, in: cell.block)
      }.first
      if let found {
        captures[column.capture.name] = [found]
      } else if !column.capture.isOptional {
        return nil
      }
    }
    return completed(rule, captures, first.block, header: nil, table)
  }

  // MARK: Names of values in the first column

  private func match(_ rule: CompiledTableRule, column: Int, in table: Table) -> (block: Int, match: Match)? {
    var captures: Captures = [:]
    var home: Int?
    for part in rule.rows {
      let found = table.rows.lazy.compactMap { row -> (Int, Filler)? in
        guard let name = row.first, name.column == 0, names(part, name.block),
          let cell = row.first(where: { $0.column == column }), let filler = value(part.capture.type, in: cell.block)
        else { return nil }
        return (cell.block, filler)
      }.first
      if let (block, filler) = found {
        captures[part.capture.name] = [filler]
        home = min(home ?? block, block)
      } else if !part.capture.isOptional {
        return nil
      }
    }
    guard let home else { return nil }
    let header = table.columns.count > 1 ? article.blocks[home].block.cell?.columnHeader : nil
    return completed(rule, captures, home, header: header, table)
  }

  // MARK: What the cells share

  /// Whether a cell's words are one of the names of a column or a row.
  private func names(_ part: CompiledTableRule.Column, _ index: Int) -> Bool {
    guard article.blocks.indices.contains(index) else { return false }
    let tokens = article.blocks[index].tokens
    return part.headers.first(in: 0..<tokens.count, of: tokens) != nil
  }

  /// The first thing of the type in a cell.
  private func value(_ type: CaptureType, in index: Int) -> Filler? {
    let block = article.blocks[index]
    let reader = CaptureReader(article: article, block: block, lexicon: rules.lexicon)
    for token in block.tokens.indices {
      guard var filler = reader.filler(type, at: token, before: block.tokens.count)?.filler else { continue }
      filler.block = index
      return filler
    }
    return nil
  }

  /// The match with what stands outside the cells; nil when something is missing.
  private func completed(
    _ rule: CompiledTableRule, _ captures: Captures, _ index: Int, header: Int?, _ table: Table
  ) -> (block: Int, match: Match)? {
    var captures = captures
    let block = article.blocks[index]
    for part in rule.context where captures[part.capture.name] == nil {
      let type = part.capture.type
      let found = part.place == .when ? header.flatMap { value(type, in: $0) } : subject(type, header, table)
      if let found {
        captures[part.capture.name] = [found]
      } else if !part.capture.isOptional {
        return nil
      }
    }
    let stance = StanceReader(article: article, block: block, lexicon: rules.lexicon).stance(of: 0..<0)
    return (
      index,
      Match(
        rule: rule.rule, captures: captures, stance: stance, tokens: 0..<block.tokens.count, sentence: 0..<block.tokens.count,
        specificity: rule.columns.count + rule.rows.count)
    )
  }

  /// Whom a table is about: the one that heads the column, or the only one that the line before the table, its heading or the title
  /// names, or the one that the article is about.
  private func subject(_ type: CaptureType, _ header: Int?, _ table: Table) -> Filler? {
    let block = article.blocks[table.first]
    if !type.isTopic {
      for context in [header, lineBefore(table), block.block.leadIn, block.block.heading].compactMap({ $0 })
      where article.blocks.indices.contains(context) {
        let found = named(type, in: context)
        if !found.isEmpty { return found.count == 1 ? found[0] : nil }
      }
    }
    return TopicReader(article: article, block: block).filler(type, at: 0)
  }

  /// The caption of a table, or the paragraph before it that ends in a colon.
  private func lineBefore(_ table: Table) -> Int? {
    let index = table.first - 1
    guard article.blocks.indices.contains(index) else { return nil }
    let block = article.blocks[index]
    switch block.block.role {
    case .caption: return index
    case .paragraph: return block.block.text.last == UInt8(ascii: ":") ? index : nil
    default: return nil
    }
  }

  /// What a block names of the type, each once.
  private func named(_ type: CaptureType, in index: Int) -> [Filler] {
    let block = article.blocks[index]
    let reader = CaptureReader(article: article, block: block, lexicon: rules.lexicon)
    var known: Set<EntityID> = []
    return block.text.mentions.indices.compactMap { mention in
      guard block.text.mentions[mention].form == .name, var filler = reader.filler(type, ofMention: mention),
        let id = filler.entity, known.insert(id).inserted
      else { return nil }
      filler.block = index
      return filler
    }
  }
}
