import SourceText

/// Reads Markdown: CommonMark 0.31 with GitHub's tables, strikethrough and footnotes, and HTML inside.
///
/// Lines build blocks first (`CommonMark`, appendix "A parsing strategy", phase 1); text in the line is read when all link
/// references are known. Two departures help with text that was pasted from the web: a table ends at a line without a pipe,
/// and a long line that ends a sentence ends its paragraph.
struct MarkdownReader {
  let bytes: [UInt8]
  let lines: [Range<Int>]
  var leaves: [MarkdownLeaf] = []
  var containers: [MarkdownContainer] = []
  var leaf = OpenLeaf.none
  /// The lines of the open paragraph; beside the leaf, so that a further line is appended in place.
  var paragraph: [Range<Int>] = []
  var references: Set<[UInt8]> = []
  var listCount = 0
  /// The item that the current line closed at the depth at which a new one may follow it.
  var closedItem: MarkdownContainer?
  var isApart = true
  var tableCount = 0

  /// The block that further lines may continue.
  enum OpenLeaf {
    case none
    /// Its lines are in `paragraph`.
    case paragraph
    case fence(mark: UInt8, count: Int, content: Range<Int>?)
    case indented(Range<Int>)
    case html(HTMLBlockKind, Range<Int>)
    case table(width: Int, row: Int, number: Int)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    lines = TextLines(range, of: bytes).lines
  }

  /// The blocks of `range`.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> Draft {
    var reader = MarkdownReader(bytes, range)
    for line in reader.lines { reader.readLine(line) }
    reader.closeContainers(to: 0)
    return MarkdownAssembly.draft(of: reader.leaves, references: reader.references, bytes)
  }

  // MARK: Containers

  private mutating func readLine(_ line: Range<Int>) {
    var cursor = MarkdownCursor(bytes, line)
    closedItem = nil
    let matched = matchContainers(&cursor)
    if matched < containers.count {
      if case .paragraph = leaf, !cursor.isBlank, !startsBlock(cursor) {
        // A lazy line goes on with the paragraph inside.
        paragraph.append(cursor.rest)
        return
      }
      closeContainers(to: matched)
    }
    if continueLeaf(&cursor) { return }
    openContainers(&cursor)
    readLeaf(&cursor)
  }

  /// Consumes the marks of the containers that go on; returns how many do.
  private func matchContainers(_ cursor: inout MarkdownCursor) -> Int {
    for (index, container) in containers.enumerated() {
      switch container.kind {
      case .quote:
        let indent = cursor.indent
        guard indent < 4, cursor.byte(afterIndent: indent) == UInt8(ascii: ">") else { return index }
        cursor.skipMark()
      case .item(let content):
        if cursor.isBlank { continue }
        guard cursor.indent >= content else { return index }
        cursor.skipColumns(content)
      }
    }
    return containers.count
  }

  mutating func closeContainers(to count: Int) {
    if containers.count > count || count == 0 { closeLeaf() }
    if containers.count > count, case .item = containers[count].kind { closedItem = containers[count] }
    containers.removeSubrange(count...)
  }

  /// Opens quotations and items that begin on this line.
  private mutating func openContainers(_ cursor: inout MarkdownCursor) {
    while containers.count < MarkdownContainer.deepest {
      let indent = cursor.indent
      guard indent < 4, !cursor.isBlank else { return }
      if cursor.byte(afterIndent: indent) == UInt8(ascii: ">") {
        closeLeaf()
        cursor.skipMark()
        containers.append(MarkdownContainer(kind: .quote))
        closedItem = nil
        continue
      }
      if cursor.isThematicBreak { return }
      guard let marker = cursor.listMarker(), canStart(marker) else { return }
      closeLeaf()
      let item = cursor.skip(marker)
      let outer = containers.last { $0.list != nil }
      var position = ListPosition(list: listCount, depth: (outer?.list?.depth ?? -1) + 1)
      if let outer = outer?.list {
        position = ListPosition(list: outer.list, depth: position.depth)
      } else if let sibling = closedItem, sibling.mark == marker.mark, let list = sibling.list {
        position = list
      } else {
        listCount += 1
      }
      containers.append(MarkdownContainer(kind: .item(content: item), mark: marker.mark, list: position))
      closedItem = nil
    }
  }

  /// In a paragraph only a bullet with text, or the number 1, begins a list (CommonMark 0.31, section 5.2).
  private func canStart(_ marker: MarkdownCursor.Marker) -> Bool {
    guard case .paragraph = leaf, !containers.contains(where: { $0.list != nil }) else { return true }
    return !marker.isEmpty && (marker.number == nil || marker.number == 1)
  }

  /// Whether a block other than a paragraph begins at the cursor.
  private func startsBlock(_ cursor: MarkdownCursor) -> Bool {
    let indent = cursor.indent
    guard indent < 4 else { return false }
    if cursor.byte(afterIndent: indent) == UInt8(ascii: ">") || cursor.isThematicBreak { return true }
    if cursor.headingLevel != nil || cursor.fence != nil { return true }
    if let kind = HTMLBlockKind.start(cursor), kind.interruptsParagraph { return true }
    if let marker = cursor.listMarker() {
      return !marker.isEmpty && (marker.number == nil || marker.number == 1) || containers.contains { $0.list != nil }
    }
    return false
  }
}

/// A quotation or an item that other blocks stand in.
struct MarkdownContainer {
  enum Kind {
    case quote
    /// `content` is the number of columns before the text of the item.
    case item(content: Int)
  }

  /// Deeper marks are text; nobody nests so deep, and each line costs one step for every container.
  static let deepest = 64

  let kind: Kind
  var mark: UInt8 = 0
  var list: ListPosition?
}

/// A block whose text is not read yet.
struct MarkdownLeaf {
  enum Kind {
    case paragraph
    case heading(Int)
    case code
    case html
    case cell(DraftBlock.Cell)
  }

  let kind: Kind
  var lines: [Range<Int>]
  var isQuoted = false
  var list: ListPosition?
  var isApart = true
}
