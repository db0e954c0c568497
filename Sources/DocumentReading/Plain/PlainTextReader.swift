import SourceText

/// Reads plain text, and what is left of a web page or of Markdown that was pasted into a text file.
///
/// Paragraphs are parted by empty lines. Where the lines of a group do not look wrapped, each is a paragraph of its own.
struct PlainTextReader {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private var draft = Draft()
  private var open: Open?
  private var levels: [ListMarker] = []
  private var listCount = 0
  private var lastWasItem = false
  private var tableCount = 0
  /// The line after the group being read, and the width at which its lines were wrapped.
  private var groupEnd = 0
  private var wrapWidth = Int.max

  /// The block that further lines may continue.
  private struct Open {
    var block: DraftBlock
    /// Columns before the text of an item.
    var indent = 0
    var lastLine: Range<Int>
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    lines = TextLines(range, of: bytes).lines
  }

  /// The blocks of `range`. Roles other than heading, item, quotation and cell are left to `ArticleShape`.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> Draft {
    var reader = PlainTextReader(bytes, range)
    reader.readLines()
    return reader.draft
  }

  private mutating func readLines() {
    var index = 0
    var isApart = true
    while index < lines.count {
      let content = bytes.trimmed(lines[index])
      if isEmpty(content) {
        close()
        isApart = true
        index += 1
        continue
      }
      measureGroup(at: index)
      if isRule(content) {
        underline(isApart: isApart)
        isApart = true
        index += 1
        continue
      }
      if let table = TextTable.find(from: index, in: lines, of: bytes) {
        append(table)
        index = table.end
        isApart = true
        continue
      }
      if let marker = ListMarker.read(lines[index], of: bytes),
        marker.content < lines[index].upperBound || isBareMark(marker, index)
      {
        index = readItem(marker, at: index, isApart: isApart)
      } else {
        readText(content, at: index, isApart: isApart)
        index += 1
      }
      isApart = false
    }
    close()
  }

  // MARK: Lines

  private mutating func readItem(_ marker: ListMarker, at index: Int, isApart: Bool) -> Int {
    close()
    var content = marker.content..<lines[index].upperBound
    var next = index + 1
    if bytes.trimmed(content).isEmpty {
      // The mark stands alone; its text is on the next line that has any.
      while next < lines.count, isEmpty(bytes.trimmed(lines[next])) { next += 1 }
      guard next < lines.count else { return next }
      content = lines[next]
      next += 1
    }
    var block = DraftBlock(.listItem, BlockText())
    block.text.append(content, of: bytes)
    block.isApart = isApart
    block.list = position(of: marker)
    open = Open(block: block, indent: marker.indent + 1, lastLine: lines[next - 1])
    lastWasItem = true
    return next
  }

  private mutating func readText(_ content: Range<Int>, at index: Int, isApart: Bool) {
    if bytes[content.lowerBound] == UInt8(ascii: "#"), let level = headingLevel(content) {
      close()
      lastWasItem = false
      var block = DraftBlock(.heading, BlockText(), certainty: .marked)
      block.level = level
      block.text.append(content.lowerBound + level..<content.upperBound, of: bytes)
      append(block)
      return
    }
    if bytes[content.lowerBound] == UInt8(ascii: ">") {
      if open?.block.role != .quotation { start(.quotation, isApart: isApart, line: lines[index]) }
      var from = content.lowerBound
      while from < content.upperBound, bytes[from] == UInt8(ascii: ">") || bytes[from].isBlank { from += 1 }
      extendOpen(with: from..<content.upperBound, line: lines[index])
      return
    }
    if open != nil, continues(index) {
      extendOpen(with: content, line: lines[index])
      return
    }
    close()
    lastWasItem = false
    start(.paragraph, isApart: isApart, line: lines[index])
    extendOpen(with: content, line: lines[index])
  }

  private mutating func start(_ role: BlockRole, isApart: Bool, line: Range<Int>) {
    close()
    var block = DraftBlock(role, BlockText())
    block.isApart = isApart
    open = Open(block: block, lastLine: line)
  }

  private mutating func extendOpen(with content: Range<Int>, line: Range<Int>) {
    guard var current = open else { return }
    open = nil
    if !current.block.text.isEmpty { current.block.text.appendSpace(from: current.lastLine.upperBound..<content.lowerBound) }
    current.block.text.append(content, of: bytes)
    current.lastLine = line
    open = current
  }

  private mutating func close() {
    guard let current = open else { return }
    open = nil
    append(current.block)
  }

  private mutating func append(_ block: DraftBlock) {
    if !block.text.isEmpty { draft.blocks.append(block) }
  }

  /// Whether the line at `index` goes on with the sentence of the line above: it was wrapped there.
  private func continues(_ index: Int) -> Bool {
    guard let open, index > 0 else { return false }
    let above = bytes.trimmed(open.lastLine)
    let line = lines[index]
    let content = bytes.trimmed(line)
    let shape = LineShape(above, of: bytes)
    if open.block.role == .listItem {
      let indent = content.lowerBound - line.lowerBound
      if indent > open.indent { return true }
    }
    if !shape.endsSentence, bytes[content.lowerBound].isLowercase { return true }
    if draft.blocks.count < 2, endsHeader(index) { return false }
    // A line that was wrapped had no room for the first word of the next one.
    guard shape.width <= 130, shape.lastMark != UInt32(UInt8(ascii: ":")) || shape.width > 60 else { return false }
    var word = content.lowerBound
    while word < content.upperBound, !bytes[word].isWhiteSpace { word += 1 }
    let room = above.count + 1 + (word - content.lowerBound)
    return room > wrapWidth
  }

  /// Whether the lines from `index` to the end of the group, at most three, say who wrote the article and when: under a long title they
  /// look as if it were wrapped.
  private func endsHeader(_ index: Int) -> Bool {
    guard groupEnd - index <= 3 else { return false }
    return (index..<groupEnd).allSatisfy { BylineShape.read(Array(bytes[bytes.trimmed(lines[$0])]), isTop: true) != nil }
  }

  /// Notes the widest line of the group of lines that begins at `index`, if the group was wrapped.
  ///
  /// In a wrapped group some long line ends in the middle of a sentence; where none does, each line is a paragraph.
  private mutating func measureGroup(at index: Int) {
    guard index >= groupEnd else { return }
    groupEnd = index
    while groupEnd < lines.count, !isEmpty(bytes.trimmed(lines[groupEnd])) { groupEnd += 1 }
    wrapWidth = wrapWidth(of: lines[index..<groupEnd])
  }

  private func wrapWidth(of lines: ArraySlice<Range<Int>>) -> Int {
    let group = lines.map { bytes.trimmed($0) }
    let widest = group.map(\.count).max() ?? 0
    // Lines longer than any column were not wrapped; short ones only where there are many.
    guard widest <= 130, widest >= 60 || (widest >= 40 && group.count >= 6) else { return .max }
    let isWrapped = group.dropLast().contains { line in
      line.count * 5 >= widest * 3 && !".!?:)\"'".utf8.contains(bytes[line.upperBound - 1]) && bytes[line.upperBound - 1] != 0x9D
    }
    return isWrapped ? widest : .max
  }

  private mutating func append(_ table: TextTable) {
    close()
    lastWasItem = false
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        var block = DraftBlock(.tableCell, BlockText(), certainty: .certain)
        block.text.append(cell, of: bytes)
        let isHeader = row == 0 && table.hasHeader
        block.cell = .init(table: tableCount, row: row, column: column, isHeader: isHeader, headsColumn: isHeader)
        append(block)
      }
    }
    tableCount += 1
  }

  // MARK: Shapes

  private func isEmpty(_ content: Range<Int>) -> Bool {
    var index = content.lowerBound
    while index < content.upperBound {
      let scalar = Utf8Scan.scalar(at: index, in: bytes, before: content.upperBound)
      guard let value = scalar.value else { return false }
      let isSpace = value == 0x20 || value == 0xA0 || (value >= 9 && value <= 13) || Utf8Scan.isInvisible(value)
      guard isSpace else { return false }
      index += scalar.count
    }
    return true
  }

  /// A line of three or more of one mark: a rule between parts, or the underline of a heading.
  private func isRule(_ content: Range<Int>) -> Bool {
    var count = 0
    var index = content.lowerBound
    var mark: UInt32 = 0
    while index < content.upperBound {
      let scalar = Utf8Scan.scalar(at: index, in: bytes, before: content.upperBound)
      index += scalar.count
      guard let value = scalar.value, value != 0x20 else { continue }
      switch value {
      case 0x2A, 0x2D, 0x3D, 0x5F, 0x7E, 0x23, 0x2013, 0x2014, 0x2500, 0x2501, 0x2550, 0x2022: break
      default: return false
      }
      if mark == 0 { mark = value } else if mark != value { return false }
      count += 1
    }
    return count >= 3
  }

  /// A rule right below a short line makes that line a heading.
  private mutating func underline(isApart: Bool) {
    if !isApart, var current = open, current.block.role == .paragraph, current.block.text.bytes.count <= 120 {
      current.block.role = .heading
      current.block.certainty = .marked
      current.block.level = 2
      open = current
    }
    close()
    lastWasItem = false
  }

  private func headingLevel(_ content: Range<Int>) -> Int? {
    var level = 0
    while level < content.count, bytes[content.lowerBound + level] == UInt8(ascii: "#") { level += 1 }
    guard level <= 6, level < content.count, bytes[content.lowerBound + level].isBlank else { return nil }
    return level
  }

  /// A mark alone on its line is an item when it is a true bullet and text follows.
  private func isBareMark(_ marker: ListMarker, _ index: Int) -> Bool {
    guard case .bullet = marker.kind else { return false }
    return index + 1 < lines.count
  }

  private mutating func position(of marker: ListMarker) -> ListPosition {
    if !lastWasItem {
      levels = []
      listCount += 1
    }
    while let last = levels.last, last.indent > marker.indent { levels.removeLast() }
    if let known = levels.lastIndex(where: { $0.indent == marker.indent && $0.kind == marker.kind }) {
      levels.removeSubrange((known + 1)...)
    } else if let last = levels.last, last.indent == marker.indent, marker.kind.rank <= last.kind.rank {
      levels[levels.count - 1] = marker
    } else if levels.count < 16 {
      levels.append(marker)
    }
    return ListPosition(list: listCount - 1, depth: max(0, levels.count - 1))
  }
}
