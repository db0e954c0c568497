package import SourceText

/// Rows of comma-, semicolon- or tab-separated values (RFC 4180), each cell with its bytes.
package struct SeparatedValues: Sendable {
  package struct Cell: Hashable, Sendable {
    /// Without quotation marks, and without blanks at its ends when it has none.
    package let text: String
    package let span: ByteSpan
  }

  package enum Fault: Error, Hashable, Sendable {
    /// A quotation mark without its partner.
    case unclosedQuotation(ByteSpan)
    /// Text between a closing quotation mark and the separator.
    case textAfterQuotation(ByteSpan)
    case notUTF8(ByteSpan)
  }

  /// Rows with at least one cell that is not empty.
  package let rows: [[Cell]]

  /// Reads a whole text. The separator is a tab when the first line has one, a semicolon when it has one and no comma, else a comma.
  package init(_ bytes: [UInt8]) throws(Fault) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[index...].prefix { $0 != 0x0A && $0 != 0x0D }
    let separator: UInt8 =
      head.contains(0x09)
      ? 0x09 : head.contains(UInt8(ascii: ";")) && !head.contains(UInt8(ascii: ",")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    var rows: [[Cell]] = []
    var row: [Cell] = []
    while index <= bytes.count {
      row.append(try Self.cell(bytes, &index, separator))
      if index < bytes.count, bytes[index] == separator {
        index += 1
        continue
      }
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
      row = []
      guard index < bytes.count else { break }
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }
    self.rows = rows
  }

  /// Reads up to the separator or the end of the line, which stays.
  private static func cell(_ bytes: [UInt8], _ index: inout Int, _ separator: UInt8) throws(Fault) -> Cell {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let start = index
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      var end = index
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
      return Cell(text: try text(bytes[start..<end], at: start), span: ByteSpan(start..<end))
    }
    var content: [UInt8] = []
    index += 1
    while true {
      guard index < bytes.count else { throw .unclosedQuotation(ByteSpan(start..<start + 1)) }
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { break }
        index += 1
      }
      content.append(bytes[index])
      index += 1
    }
    index += 1
    let end = index
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D {
      throw .textAfterQuotation(ByteSpan(index..<index + 1))
    }
    return Cell(text: try text(content[...], at: start), span: ByteSpan(start..<end))
  }

  private static func text(_ bytes: ArraySlice<UInt8>, at start: Int) throws(Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(ByteSpan(start..<start + 1)) }
    return text
  }
}
