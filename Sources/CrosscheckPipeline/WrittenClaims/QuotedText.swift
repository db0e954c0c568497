import DataReading
import SourceText

/// An article of which only the words are known that its claims quote. They are put at their places, with blanks and line ends around
/// them, so that lines and columns in every unit come out as in the article.
///
///     claim: bytes 14..<31, line 2, column 5, "since 2011"      ␠␠␠␠␠␠␠␠␠⏎␠␠␠␠since 2011
struct QuotedText {
  private struct Piece {
    let start: Int
    let bytes: [UInt8]
    let line: Int
    let column: Int
    let utf16Column: Int
    /// The first byte of its line, behind a byte order mark.
    let lineStart: Int
    let span: ByteSpan

    var end: Int { start + bytes.count }
  }

  private var pieces: [Piece] = []
  private(set) var end = 0

  /// Reads a span and notes its words.
  mutating func span(_ json: JSONValue) throws(DataFault) -> ByteSpan {
    let start = try json.neededInteger("byteStart")
    let end = try json.neededInteger("byteEnd")
    let quote = try json.needed("quote")
    let bytes = json.present("bytes") == nil ? Array(try quote.asString().utf8) : try Self.hexadecimal(try json.needed("bytes"))
    guard start + bytes.count == end else {
      throw DataFault(
        .unfitting("the quotation has \(bytes.count) bytes, and its place \(end - start)"), quote.span)
    }
    let line = try json.neededInteger("line", 1...Int(Int32.max))
    let column = try json.neededInteger("column", 1...Int(Int32.max))
    let lineStart = json.present("lineStart") == nil ? start - (column - 1) : try json.neededInteger("lineStart")
    let utf16 = json.present("utf16Column") == nil ? column : try json.neededInteger("utf16Column", 1...Int(Int32.max))
    guard lineStart >= 0, lineStart <= start else {
      throw DataFault(.unfitting("column \(column) lies before the begin of the text"), json.span)
    }
    pieces.append(
      Piece(
        start: start, bytes: bytes, line: line, column: column, utf16Column: utf16, lineStart: lineStart, span: json.span))
    self.end = max(self.end, end)
    return ByteSpan(start: UInt32(start), end: UInt32(end))
  }

  /// The text up to its last known word. Throws when the places of the words cannot all be right.
  func bytes() throws(DataFault) -> [UInt8] {
    var page = Page()
    page.bytes.reserveCapacity(end)
    let ordered = pieces.sorted { ($0.start, $1.bytes.count) < ($1.start, $0.bytes.count) }
    for piece in ordered {
      if piece.start > page.bytes.count { try Self.fill(&page, before: piece) }
      if piece.end > page.bytes.count { page.append(Array(piece.bytes[(page.bytes.count - piece.start)...])) }
    }
    let lines = LineTable(page.bytes)
    for piece in ordered {
      let offset = UInt32(piece.start)
      let place = TextPosition(line: piece.line, column: piece.column)
      guard lines.position(at: offset, in: page.bytes, unit: .codePoint) == place,
        lines.position(at: offset, in: page.bytes, unit: .utf16).column == piece.utf16Column
      else {
        throw DataFault(
          .unfitting("line \(piece.line) and column \(piece.column) do not fit the bytes and the other places"), piece.span)
      }
    }
    return page.bytes
  }

  /// Throws when words do not stand in the article at their places.
  func check(in article: [UInt8]) throws(DataFault) {
    for piece in pieces {
      guard piece.end <= article.count, article[piece.start..<piece.end].elementsEqual(piece.bytes) else {
        throw DataFault(.unfitting("the quotation does not stand at its place in the article"), piece.span)
      }
    }
  }

  /// The text so far, and the line and columns of its end.
  private struct Page {
    var bytes: [UInt8] = []
    var line = 1
    var column = 1
    var utf16Column = 1

    mutating func append(_ more: [UInt8]) {
      let lines = LineTable(more)
      let end = lines.position(at: UInt32(more.count), in: more, unit: .codePoint)
      let units = lines.position(at: UInt32(more.count), in: more, unit: .utf16).column
      line += end.line - 1
      column = end.line > 1 ? end.column : column + end.column - 1
      utf16Column = end.line > 1 ? units : utf16Column + units - 1
      bytes += more
    }
  }

  /// Appends what stands for the unknown text before a piece: the line ends that bring it to its line, and characters that bring it to
  /// its column.
  private static func fill(_ page: inout Page, before piece: Piece) throws(DataFault) {
    if page.bytes.isEmpty, piece.line == 1, piece.lineStart == 3 {
      page.bytes = [0xEF, 0xBB, 0xBF]
    } else if piece.lineStart >= page.bytes.count, piece.lineStart > 0 {
      let breaks = piece.line - page.line
      let blanks = piece.lineStart - page.bytes.count - breaks
      guard breaks > 0, blanks >= 0 else {
        throw DataFault(.unfitting("line \(piece.line) cannot begin at byte \(piece.lineStart)"), piece.span)
      }
      page.append([UInt8](repeating: 0x20, count: blanks) + [UInt8](repeating: 0x0A, count: breaks))
    }
    // Characters of one to four bytes; those of four are two units of UTF-16.
    let count = piece.start - page.bytes.count
    let codePoints = piece.column - page.column
    let long = piece.utf16Column - page.utf16Column - codePoints
    let extra = count - 4 * long - (codePoints - long)
    let (three, two) = (extra / 2, extra % 2)
    let one = codePoints - long - three - two
    guard long >= 0, extra >= 0, one >= 0 else {
      throw DataFault(.unfitting("column \(piece.column) does not fit byte \(piece.start)"), piece.span)
    }
    var filling = [UInt8](repeating: 0x20, count: one)
    for _ in 0..<two { filling += [0xC2, 0xA0] }
    for _ in 0..<three { filling += [0xE2, 0x80, 0x83] }
    for _ in 0..<long { filling += [0xF0, 0x9F, 0xAC, 0x80] }
    page.append(filling)
  }

  private static func hexadecimal(_ json: JSONValue) throws(DataFault) -> [UInt8] {
    let digits = Array(try json.asString().utf8)
    var bytes: [UInt8] = []
    guard digits.count % 2 == 0 else {
      throw DataFault(.badValue(json.string ?? "", expected: "pairs of hexadecimal digits"), json.span)
    }
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16), digits[index] != 0x2B else {
        throw DataFault(.badValue(json.string ?? "", expected: "pairs of hexadecimal digits"), json.span)
      }
      bytes.append(byte)
    }
    return bytes
  }
}
