import SourceText

/// Turns the leaves of a Markdown file into drafts: reads the text in the line, and the HTML between.
enum MarkdownAssembly {
  static func draft(of leaves: [MarkdownLeaf], references: Set<[UInt8]>, _ bytes: [UInt8]) -> Draft {
    var draft = Draft()
    var lists = (leaves.compactMap { $0.list?.list }.max() ?? -1) + 1
    var tables = 0
    for leaf in leaves {
      switch leaf.kind {
      case .code:
        guard let range = leaf.lines.first else { break }
        var block = DraftBlock(.code, BlockText(), certainty: .certain)
        block.text.appendVerbatim(range, of: bytes)
        if !block.text.isEmpty { draft.blocks.append(block) }
      case .html: appendHTML(leaf, bytes, &draft, lists: &lists, tables: &tables)
      case .heading(let level):
        append(leaf, .heading, references, bytes, &draft) {
          $0.level = level
          $0.certainty = .certain
          $0.list = nil
        }
      case .cell(let cell):
        append(leaf, .tableCell, references, bytes, &draft) {
          $0.cell = .init(
            table: cell.table + tables, row: cell.row, column: cell.column, isHeader: cell.isHeader, headsColumn: cell.headsColumn
          )
          $0.certainty = .certain
          $0.list = nil
        }
      case .paragraph: appendParagraphs(leaf, references, bytes, &draft, lists: &lists)
      }
    }
    return draft
  }

  private static func append(
    _ leaf: MarkdownLeaf, _ role: BlockRole, _ references: Set<[UInt8]>, _ bytes: [UInt8], _ draft: inout Draft,
    change: (inout DraftBlock) -> Void = { _ in }
  ) {
    let inline = MarkdownInline.read(leaf.lines, of: bytes, references: references)
    draft.metadata.fields += inline.fields
    guard !inline.text.isEmpty else { return }
    var block = DraftBlock(inline.isImage && role == .paragraph ? .caption : role, inline.text)
    block.isApart = leaf.isApart
    block.list = leaf.list
    block.isLink = inline.isLink
    block.isBold = isBold(leaf.lines, bytes)
    change(&block)
    draft.blocks.append(block)
  }

  /// A paragraph; several, where long lines each end a sentence, or where lines begin with bullets.
  private static func appendParagraphs(
    _ leaf: MarkdownLeaf, _ references: Set<[UInt8]>, _ bytes: [UInt8], _ draft: inout Draft, lists: inout Int
  ) {
    let role: BlockRole = leaf.isQuoted ? .quotation : leaf.list != nil ? .listItem : .paragraph
    var group: [Range<Int>] = []
    var isFirst = true
    var bulletList: Int?
    func flush(_ draft: inout Draft) {
      guard !group.isEmpty else { return }
      var part = leaf
      part.lines = group
      part.isApart = isFirst && leaf.isApart
      var role = role
      let first = group[0]
      if leaf.list == nil, let marker = ListMarker.read(first, of: bytes), ListMarker.beginsWithBullet(first, of: bytes),
        marker.content < first.upperBound
      {
        part.lines[0] = marker.content..<first.upperBound
        if bulletList == nil {
          bulletList = lists
          lists += 1
        }
        part.list = ListPosition(list: bulletList ?? 0, depth: 0)
        role = role == .paragraph ? .listItem : role
      }
      append(part, role, references, bytes, &draft) { $0.certainty = .marked }
      isFirst = false
      group = []
    }
    for line in leaf.lines {
      if let last = group.last {
        let isBullet = ListMarker.beginsWithBullet(line, of: bytes)
        let endsParagraph = last.count >= 200 && LineShape(last, of: bytes).endsText && !bytes[line.lowerBound].isLowercase
        if isBullet || endsParagraph { flush(&draft) }
      }
      var line = line
      if group.isEmpty, isFirst, leaf.list != nil { line = withoutTaskBox(line, bytes) }
      group.append(line)
    }
    flush(&draft)
  }

  /// Whether one line stands between two pairs of marks for bold text, with no other pair inside.
  private static func isBold(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    guard lines.count == 1, lines[0].count > 5, lines[0].count < 200 else { return false }
    let line = lines[0]
    let mark = bytes[line.lowerBound]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return false }
    let pairs = line.dropLast().filter { bytes[$0] == mark && bytes[$0 + 1] == mark }
    return pairs == [line.lowerBound, line.upperBound - 2]
  }

  /// A line without the box of a task: `[x] done`.
  private static func withoutTaskBox(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard line.count > 4, bytes[line.lowerBound] == UInt8(ascii: "["), bytes[line.lowerBound + 2] == UInt8(ascii: "]"),
      " xX".utf8.contains(bytes[line.lowerBound + 1]), bytes[line.lowerBound + 3].isBlank
    else { return line }
    return line.lowerBound + 4..<line.upperBound
  }

  private static func appendHTML(
    _ leaf: MarkdownLeaf, _ bytes: [UInt8], _ draft: inout Draft, lists: inout Int, tables: inout Int
  ) {
    guard let range = leaf.lines.first else { return }
    let inner = HTMLReader.read(bytes, in: range)
    draft.metadata.fields += inner.metadata.fields.filter { $0.name == IgnoreComment.name }
    var usedLists = 0
    var usedTables = 0
    for var block in inner.blocks {
      if let list = block.list {
        usedLists = max(usedLists, list.list + 1)
        block.list = ListPosition(list: list.list + lists, depth: list.depth)
      }
      if let cell = block.cell {
        usedTables = max(usedTables, cell.table + 1)
        block.cell = .init(
          table: cell.table + 1_000_000 + tables, row: cell.row, column: cell.column, isHeader: cell.isHeader,
          headsColumn: cell.headsColumn)
      }
      draft.blocks.append(block)
    }
    lists += usedLists
    tables += usedTables
  }
}
