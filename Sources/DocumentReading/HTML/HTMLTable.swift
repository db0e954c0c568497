/// A table of a page while it is read: where the next cell stands, and whether it is one of data at all.
struct HTMLTable {
  let number: Int
  /// Index of the first block that is inside.
  let firstBlock: Int
  let isLayout: Bool
  var holdsTable = false
  var isInHead = false
  private var row = -1
  private var column = 0
  /// For every column, how many further rows a cell above reaches into.
  private var reaches: [Int] = []

  init(number: Int, firstBlock: Int, isLayout: Bool) {
    self.number = number
    self.firstBlock = firstBlock
    self.isLayout = isLayout
  }

  mutating func startRow() {
    row += 1
    column = 0
    for index in reaches.indices where reaches[index] > 0 { reaches[index] -= 1 }
  }

  /// The place of the next cell; nil in a table that lays out a page.
  mutating func startCell(isHeader: Bool, _ tokenizer: HTMLTokenizer) -> DraftBlock.Cell? {
    guard !isLayout else { return nil }
    if row < 0 { startRow() }
    while column < reaches.count, reaches[column] > 0 { column += 1 }
    let place = column
    let columns = number(tokenizer.value(of: "colspan"), tokenizer, upTo: 100)
    let rows = number(tokenizer.value(of: "rowspan"), tokenizer, upTo: 1000)
    for index in place..<place + columns where index < 1000 {
      while reaches.count <= index { reaches.append(0) }
      reaches[index] = max(reaches[index], rows)
    }
    column = place + columns
    return .init(table: number, row: row, column: place, isHeader: isHeader || isInHead)
  }

  private func number(_ value: Range<Int>?, _ tokenizer: HTMLTokenizer, upTo limit: Int) -> Int {
    var result = 0
    for index in value ?? 0..<0 where tokenizer.bytes[index].isDigit {
      result = min(limit, result * 10 + Int(tokenizer.bytes[index] - 0x30))
    }
    return max(1, result)
  }

  /// Joins the blocks of each cell, or makes them paragraphs when the table only lays out the page.
  func finish(_ blocks: inout [DraftBlock]) {
    // A table that lays out a page gave no cells; looking for them at every depth would take quadratic time.
    guard !isLayout, firstBlock < blocks.count else { return }
    let inside = blocks[firstBlock...]
    let own = inside.filter { $0.cell?.table == number }
    let captions = inside.filter { $0.cell == nil && $0.role == .caption }
    let rows = Set(own.map { $0.cell?.row ?? 0 }).count
    let columns = Set(own.map { $0.cell?.column ?? 0 }).count
    let isData =
      !holdsTable && columns > 1 && rows > 0 && inside.count == own.count + captions.count
      && !own.contains { $0.text.bytes.count > 900 || $0.role == .heading && $0.level < 3 }
    guard isData else {
      for index in firstBlock..<blocks.count where blocks[index].cell?.table == number {
        blocks[index].cell = nil
        if blocks[index].role == .tableCell { blocks[index].role = .paragraph }
      }
      return
    }
    var joined: [DraftBlock] = []
    for block in own {
      if block.role != .furniture, let last = joined.last, last.cell == block.cell, last.role != .furniture {
        let joint = last.text.source.upperBound..<block.text.source.lowerBound
        joined[joined.count - 1].text.append(block.text, joint: joint)
      } else {
        joined.append(block)
      }
    }
    for index in joined.indices where joined[index].role != .furniture {
      joined[index].role = .tableCell
      joined[index].list = nil
      joined[index].certainty = .certain
    }
    markHeaders(&joined)
    blocks.replaceSubrange(firstBlock..., with: (captions + joined).sorted { $0.text.span < $1.text.span })
  }

  /// A row of header cells heads the columns below. Where no cell is marked, the first row of three columns or more does
  /// when no digit stands in it and some stand below.
  private func markHeaders(_ cells: inout [DraftBlock]) {
    let first = cells.first?.cell?.row ?? 0
    if !cells.contains(where: { $0.cell?.isHeader == true }) {
      let head = cells.filter { $0.cell?.row == first }
      let hasDigits = { (block: DraftBlock) in block.text.bytes.contains(where: \.isDigit) }
      if head.count >= 3, !head.contains(where: { hasDigits($0) || $0.text.bytes.count > 60 }),
        cells.contains(where: { $0.cell?.row != first && hasDigits($0) })
      {
        for index in cells.indices where cells[index].cell?.row == first { cells[index].cell?.isHeader = true }
      }
    }
    var start = 0
    while start < cells.count {
      var end = start
      while end < cells.count, cells[end].cell?.row == cells[start].cell?.row { end += 1 }
      let isHead = cells[start..<end].allSatisfy { $0.cell?.isHeader == true }
      for index in start..<end { cells[index].cell?.headsColumn = isHead }
      start = end
    }
  }
}
