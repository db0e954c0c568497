import SourceText

/// Turns drafts into blocks: which heading stands above, what leads in to a list, which cells head a cell.
enum BlockAssembly {
  static func blocks(from drafts: [DraftBlock]) -> [Block] {
    let drafts = drafts.filter { !$0.text.isEmpty }
    var blocks: [Block] = []
    blocks.reserveCapacity(drafts.count)
    var heading: Int?
    var leads = LeadIns()
    var tables = TableHeads()
    for (index, draft) in drafts.enumerated() {
      let isText = draft.role != .furniture
      let lead = leads.leadIn(of: draft, at: index, above: index > 0 ? (index - 1, drafts[index - 1]) : nil)
      blocks.append(
        Block(
          role: draft.role, span: draft.text.span, text: draft.text.bytes, offsets: draft.text.offsets,
          heading: isText && draft.role != .title ? heading : nil, leadIn: lead, cell: tables.cell(of: draft, at: index),
          list: draft.list))
      if draft.role == .heading { heading = index }
    }
    return blocks
  }
}

/// Which block leads in to the items that are being read.
private struct LeadIns {
  private var list: Int?
  private var ofList: Int?
  /// The last item at every depth that ends with a colon.
  private var parents: [(depth: Int, index: Int)] = []

  mutating func leadIn(of draft: DraftBlock, at index: Int, above: (index: Int, draft: DraftBlock)?) -> Int? {
    guard let position = draft.list, draft.role == .listItem || draft.role == .keyPoint else { return nil }
    if list != position.list {
      list = position.list
      parents = []
      ofList = nil
      if let above {
        let endsWithColon = above.draft.text.bytes.last == UInt8(ascii: ":")
        if above.draft.role == .heading || (endsWithColon && above.draft.role != .furniture) { ofList = above.index }
      }
    }
    while let last = parents.last, last.depth >= position.depth { parents.removeLast() }
    let parent = parents.last?.index
    if draft.isTerm || draft.text.bytes.last == UInt8(ascii: ":") { parents.append((position.depth, index)) }
    return parent ?? ofList
  }
}

/// The cells that head the columns and the row being read.
private struct TableHeads {
  private var table: Int?
  private var row: Int?
  private var columns: [Int: Int] = [:]
  private var rowHead: Int?

  mutating func cell(of draft: DraftBlock, at index: Int) -> TableCell? {
    guard let cell = draft.cell, draft.role == .tableCell else { return nil }
    if table != cell.table {
      table = cell.table
      row = nil
      columns = [:]
    }
    if row != cell.row {
      row = cell.row
      rowHead = nil
    }
    let result = TableCell(
      table: cell.table, row: cell.row, column: cell.column, isHeader: cell.isHeader, columnHeader: columns[cell.column],
      rowHeader: cell.column > 0 && !cell.headsColumn ? rowHead : nil)
    if cell.headsColumn { columns[cell.column] = index }
    if cell.column == 0 { rowHead = index }
    return result
  }
}
