/// Tables written in lines of text: GitHub's pipe tables and lines whose cells are parted by tabs.
struct TextTable {
  /// Cells of every row, the header row first when there is one; white space at their ends left out.
  let rows: [[Range<Int>]]
  let hasHeader: Bool
  /// The line after the table.
  let end: Int

  /// The table that begins at line `index`; nil when a text begins there.
  static func find(from index: Int, in lines: [Range<Int>], of bytes: [UInt8]) -> TextTable? {
    pipes(from: index, in: lines, of: bytes) ?? tabs(from: index, in: lines, of: bytes)
  }

  /// A pipe table: a header row, a delimiter row with as many cells, and rows up to an empty line
  /// (GitHub Flavored Markdown 0.29, section 4.10). A row without any pipe ends it too.
  static func pipes(from index: Int, in lines: [Range<Int>], of bytes: [UInt8]) -> TextTable? {
    guard index + 1 < lines.count, hasPipe(lines[index], bytes), let width = delimiterCount(lines[index + 1], bytes) else {
      return nil
    }
    let header = cells(of: lines[index], bytes)
    guard header.count == width else { return nil }
    var rows = [header]
    var next = index + 2
    while next < lines.count, hasPipe(lines[next], bytes) {
      rows.append(cells(of: lines[next], bytes))
      next += 1
    }
    return TextTable(rows: rows, hasHeader: true, end: next)
  }

  /// Cells of a row of a pipe table. A pipe behind a backslash parts nothing.
  static func cells(of line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    let content = bytes.trimmed(line)
    var cells: [Range<Int>] = []
    var start = content.lowerBound
    var index = start
    while index < content.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|") {
        if index > content.lowerBound { cells.append(bytes.trimmed(start..<index)) }
        start = index + 1
      }
      index += 1
    }
    if start < content.upperBound { cells.append(bytes.trimmed(start..<content.upperBound)) }
    return cells
  }

  /// How many columns a delimiter row declares (`|---|:-:|`); nil for any other line.
  static func delimiterCount(_ line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let content = bytes.trimmed(line)
    guard let first = content.first, "|-:".utf8.contains(bytes[first]), hasPipe(content, bytes) || content.count >= 3 else {
      return nil
    }
    for index in content where !"|-: \t".utf8.contains(bytes[index]) { return nil }
    let cells = cells(of: content, bytes)
    for cell in cells {
      let dashes = (cell.first.map { bytes[$0] == UInt8(ascii: ":") } == true ? cell.lowerBound + 1 : cell.lowerBound)
      let end = cell.last.map { bytes[$0] == UInt8(ascii: ":") } == true ? cell.upperBound - 1 : cell.upperBound
      guard dashes < end, (dashes..<end).allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
    }
    return cells.isEmpty ? nil : cells.count
  }

  /// Two or more lines with the same number of tabs between texts: two tabs at least, or one in four lines or more.
  private static func tabs(from index: Int, in lines: [Range<Int>], of bytes: [UInt8]) -> TextTable? {
    guard let first = tabCells(lines[index], bytes) else { return nil }
    var rows = [first]
    var next = index + 1
    while next < lines.count, let row = tabCells(lines[next], bytes), row.count == first.count {
      rows.append(row)
      next += 1
    }
    guard rows.count >= 2, first.count >= 3 || rows.count >= 4 else { return nil }
    let isHeader = first.allSatisfy { cell in !cell.isEmpty && cell.allSatisfy { !bytes[$0].isDigit } }
    return TextTable(rows: rows, hasHeader: isHeader, end: next)
  }

  private static func tabCells(_ line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>]? {
    guard let first = line.first, !bytes[first].isWhiteSpace else { return nil }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where bytes[index] == 0x09 {
      cells.append(bytes.trimmed(start..<index))
      start = index + 1
    }
    guard !cells.isEmpty else { return nil }
    cells.append(bytes.trimmed(start..<line.upperBound))
    return cells
  }

  private static func hasPipe(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.contains { bytes[$0] == UInt8(ascii: "|") }
  }
}
