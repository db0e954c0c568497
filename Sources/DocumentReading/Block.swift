package import SourceText

/// What part a block plays in its article.
package enum BlockRole: String, Hashable, Sendable, CaseIterable {
  case title
  /// The summary under or above the title; also a meta description.
  case standfirst
  /// An item of a list of key points or takeaways at the top.
  case keyPoint = "key point"
  case heading
  case paragraph
  case listItem = "list item"
  case tableCell = "table cell"
  /// A block quotation.
  case quotation
  case caption
  /// Author line, dateline, outlet's name.
  case byline
  /// Code, pre-formatted text: nothing is extracted from it.
  case code
  /// Navigation, comment forms, "also on", newsletter boxes, repeated text: nothing is extracted from it.
  case furniture
}

/// A run of text without a break: a paragraph, a heading, a list item, a cell.
package struct Block: Sendable {
  package let role: BlockRole
  /// The bytes of the file from the first to the last character of the block, markup inside included.
  package let span: ByteSpan
  /// The text as a reader sees it, in UTF-8: entities decoded, emphasis marks dropped, soft line breaks one space,
  /// bytes that are not UTF-8 replaced by U+FFFD. Quotation marks, hyphens and all other characters are kept.
  package let text: [UInt8]
  /// From offsets in `text` to offsets in the file.
  package let offsets: OffsetMap
  /// Index of the nearest heading above, when there is one.
  package let heading: Int?
  /// For an item of a list: index of the paragraph or heading that leads in ("What happened:"), when there is one.
  package let leadIn: Int?
  /// For a cell: where it stands and what heads it.
  package let cell: TableCell?
  /// For an item: which list of the document, counted from 0, and how deep, counted from 0.
  package let list: ListPosition?

  package init(
    role: BlockRole, span: ByteSpan, text: [UInt8], offsets: OffsetMap, heading: Int? = nil, leadIn: Int? = nil,
    cell: TableCell? = nil, list: ListPosition? = nil
  ) {
    self.role = role
    self.span = span
    self.text = text
    self.offsets = offsets
    self.heading = heading
    self.leadIn = leadIn
    self.cell = cell
    self.list = list
  }

  /// The bytes of the file that `span` of `text` was made from. Where a character of the text was written as an entity,
  /// the whole entity is inside.
  package func sourceSpan(_ span: ByteSpan) -> ByteSpan { offsets.sourceSpan(span) }
}

/// Where a cell stands. Rows and columns are counted from 0; a header row is row 0.
package struct TableCell: Hashable, Sendable {
  package let table: Int
  package let row: Int
  package let column: Int
  /// Whether the cell heads a column or a row.
  package let isHeader: Bool
  /// Index of the block that heads this column, when there is one.
  package let columnHeader: Int?
  /// Index of the first cell of this row when that names what the row is about.
  package let rowHeader: Int?

  package init(table: Int, row: Int, column: Int, isHeader: Bool, columnHeader: Int?, rowHeader: Int?) {
    self.table = table
    self.row = row
    self.column = column
    self.isHeader = isHeader
    self.columnHeader = columnHeader
    self.rowHeader = rowHeader
  }
}

package struct ListPosition: Hashable, Sendable {
  package let list: Int
  package let depth: Int

  package init(list: Int, depth: Int) {
    self.list = list
    self.depth = depth
  }
}
