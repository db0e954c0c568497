import SourceText

extension MarkdownReader {
  /// Lets the open block take the line; false when the line begins something else.
  mutating func continueLeaf(_ cursor: inout MarkdownCursor) -> Bool {
    switch leaf {
    case .fence(let mark, let count, let content):
      if let close = cursor.fence, close.mark == mark, close.count >= count, close.isBare {
        closeLeaf()
      } else {
        let line = cursor.rest
        leaf = .fence(mark: mark, count: count, content: content.map { $0.lowerBound..<line.upperBound } ?? line)
      }
      return true
    case .html(let kind, let range):
      if kind.endsAtBlank, cursor.isBlank {
        closeLeaf()
        isApart = true
        return true
      }
      leaf = .html(kind, range.lowerBound..<cursor.end)
      if kind.ends(in: cursor.rest, of: bytes) { closeLeaf() }
      return true
    case .indented(let range):
      guard cursor.isBlank || cursor.indent >= 4 else { return false }
      if !cursor.isBlank { leaf = .indented(range.lowerBound..<cursor.end) }
      return true
    case .table(let width, let row, let number):
      guard !cursor.isBlank, cursor.rest.contains(where: { bytes[$0] == UInt8(ascii: "|") }) else { return false }
      appendRow(cursor.rest, row: row, number: number, isHeader: false)
      leaf = .table(width: width, row: row + 1, number: number)
      return true
    case .none, .paragraph: return false
    }
  }

  /// Reads what is left of a line behind the marks of its containers.
  mutating func readLeaf(_ cursor: inout MarkdownCursor) {
    if cursor.isBlank {
      closeLeaf()
      isApart = true
      return
    }
    var isParagraph = false
    if case .paragraph = leaf {
      if readUnderline(cursor) { return }
      // A paragraph of link references only is gone now.
      if case .paragraph = leaf { isParagraph = true }
    }
    if cursor.indent >= 4, !isParagraph {
      closeLeaf()
      cursor.skipColumns(4)
      leaf = .indented(cursor.offset..<cursor.end)
      return
    }
    if cursor.indent < 4 {
      if let level = cursor.headingLevel {
        closeLeaf()
        append(.heading(level), [cursor.headingContent(level)])
        return
      }
      if let fence = cursor.fence {
        closeLeaf()
        leaf = .fence(mark: fence.mark, count: fence.count, content: nil)
        return
      }
      if cursor.isThematicBreak {
        closeLeaf()
        isApart = true
        return
      }
      if let kind = HTMLBlockKind.start(cursor), !isParagraph || kind.interruptsParagraph {
        closeLeaf()
        leaf = .html(kind, cursor.offset..<cursor.end)
        if kind.ends(in: cursor.rest, of: bytes) { closeLeaf() }
        return
      }
    }
    if !isParagraph {
      closeLeaf()
      leaf = .paragraph
    }
    paragraph.append(cursor.rest)
  }

  /// A row of `=` or `-` makes the paragraph above a heading; a delimiter row makes its last line the head of a table.
  private mutating func readUnderline(_ cursor: MarkdownCursor) -> Bool {
    if let width = TextTable.delimiterCount(cursor.rest, bytes), let last = paragraph.last,
      last.contains(where: { bytes[$0] == UInt8(ascii: "|") }), TextTable.cells(of: last, bytes).count == width
    {
      paragraph.removeLast()
      closeLeaf()
      tableCount += 1
      appendRow(last, row: 0, number: tableCount - 1, isHeader: true)
      leaf = .table(width: width, row: 1, number: tableCount - 1)
      return true
    }
    guard cursor.indent < 4 else { return false }
    let rule = bytes.trimmed(cursor.rest)
    guard let first = rule.first, bytes[first] == UInt8(ascii: "=") || bytes[first] == UInt8(ascii: "-"),
      rule.allSatisfy({ bytes[$0] == bytes[first] })
    else { return false }
    let text = takeParagraph()
    leaf = .none
    guard !text.isEmpty else { return false }
    append(.heading(bytes[first] == UInt8(ascii: "=") ? 1 : 2), text)
    return true
  }

  /// Ends the open block.
  mutating func closeLeaf() {
    let closed = leaf
    leaf = .none
    switch closed {
    case .none, .table: break
    case .paragraph:
      let text = takeParagraph()
      if !text.isEmpty { append(.paragraph, text) }
    case .fence(_, _, let content): if let content { append(.code, [content]) }
    case .indented(let range): append(.code, [range])
    case .html(_, let range): append(.html, [range])
    }
  }

  private mutating func append(_ kind: MarkdownLeaf.Kind, _ lines: [Range<Int>]) {
    let isQuoted = containers.contains { if case .quote = $0.kind { true } else { false } }
    let list = containers.last { $0.list != nil }?.list
    leaves.append(MarkdownLeaf(kind: kind, lines: lines, isQuoted: isQuoted, list: list, isApart: isApart))
    isApart = false
  }

  private mutating func appendRow(_ line: Range<Int>, row: Int, number: Int, isHeader: Bool) {
    for (column, cell) in TextTable.cells(of: line, bytes).enumerated() where !cell.isEmpty {
      append(.cell(.init(table: number, row: row, column: column, isHeader: isHeader, headsColumn: isHeader)), [cell])
    }
  }

  private mutating func takeParagraph() -> [Range<Int>] {
    let lines = paragraph
    paragraph = []
    return removeReferences(lines)
  }

  /// Takes link reference definitions off the start of a paragraph, and the label off a footnote's text.
  private mutating func removeReferences(_ lines: [Range<Int>]) -> [Range<Int>] {
    var lines = lines[...]
    while let first = lines.first {
      let content = bytes.trimmed(first)
      guard content.count >= 4, bytes[content.lowerBound] == UInt8(ascii: "["),
        let close = content.prefix(1000).first(where: { bytes[$0] == UInt8(ascii: "]") && bytes[$0 - 1] != UInt8(ascii: "\\") }),
        close + 1 < content.upperBound, bytes[close + 1] == UInt8(ascii: ":")
      else { break }
      let label = content.lowerBound + 1..<close
      references.insert(MarkdownInline.label(Array(bytes[label])))
      let rest = bytes.trimmed(close + 2..<content.upperBound)
      if let mark = label.first, bytes[mark] == UInt8(ascii: "^") {
        if !rest.isEmpty { lines[lines.startIndex] = rest } else { lines.removeFirst() }
        break
      }
      lines.removeFirst()
      // The destination, or the title, may stand on the next line.
      if rest.isEmpty, !lines.isEmpty { lines.removeFirst() }
      if let next = lines.first.map({ bytes.trimmed($0) }), let mark = next.first, bytes[mark] == 0x22 || bytes[mark] == 0x27,
        bytes[next.upperBound - 1] == bytes[mark], next.count > 1, !rest.contains(where: { bytes[$0].isBlank })
      {
        lines.removeFirst()
      }
    }
    return Array(lines)
  }
}
