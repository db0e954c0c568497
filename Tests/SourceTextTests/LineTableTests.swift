import SourceText
import Testing

struct LineTableTests {
  @Test(arguments: ["", "a", "\n", "a\nb", "a\r\nb\rc\n\nd", "\u{FEFF}née\n🇩🇪 e\u{301}\t漢字", "\r\r\n\n\r"])
  func agreesWithCountingFromTheStart(_ text: String) {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    for unit in [ColumnUnit.byte, .codePoint, .utf16] {
      for offset in boundaries(of: bytes) {
        #expect(table.position(at: UInt32(offset), in: bytes, unit: unit) == counted(offset, bytes, unit), "\(offset) \(unit)")
      }
    }
  }

  @Test func agreesWithCountingInLongLines() {
    var state: UInt64 = 7
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    let pieces = ["a", "é", "漢", "😀", " ", "\t", "\n", "\r\n", "word "]
    for _ in 0..<9000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let piece = pieces[Int(state >> 33) % (state >> 60 == 0 ? pieces.count : 6)]
      bytes += Array(piece.utf8)
    }
    let table = LineTable(bytes)
    for offset in boundaries(of: bytes) where offset % 97 < 3 {
      for unit in [ColumnUnit.byte, .codePoint, .utf16] {
        #expect(table.position(at: UInt32(offset), in: bytes, unit: unit) == counted(offset, bytes, unit), "\(offset) \(unit)")
      }
    }
  }

  @Test func countsEveryBadByteAsOneColumn() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE2, 0x80, 0x62, 0xC0, 0x80, 0x63]
    let table = LineTable(bytes)
    for unit in [ColumnUnit.byte, .codePoint, .utf16] {
      #expect(table.position(at: 7, in: bytes, unit: unit) == TextPosition(line: 1, column: 8))
    }
  }

  @Test func givesTheColumnOfTheCharacterThatHoldsAnOffset() {
    let bytes = Array("x😀y".utf8)
    let table = LineTable(bytes)
    for offset in 1...4 {
      #expect(table.position(at: UInt32(offset), in: bytes, unit: .codePoint).column == 2)
      #expect(table.position(at: UInt32(offset), in: bytes, unit: .utf16).column == 2)
    }
    #expect(table.position(at: 5, in: bytes, unit: .utf16).column == 4)
  }

  @Test func takesManyPositionsInOneLongLine() {
    let bytes = [UInt8](repeating: 0x61, count: 2_000_000)
    let table = LineTable(bytes)
    var total = 0
    // Counting from the start of the line each time would look at 20,000,000,000 bytes.
    for step in 0..<20_000 { total += table.position(at: UInt32(step * 100), in: bytes, unit: .codePoint).column }
    #expect(total == (0..<20_000).reduce(0) { $0 + $1 * 100 + 1 })
  }

  @Test func givesLinesWithTheirEnds() {
    let bytes = Array("a\r\nbc\n".utf8)
    let table = LineTable(bytes)
    #expect((0..<3).map { table.lineSpan($0, count: bytes.count).range } == [0..<3, 3..<6, 6..<6])
  }

  private func boundaries(of bytes: [UInt8]) -> [Int] {
    (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
  }

  /// Lines and columns by decoding everything before the offset.
  private func counted(_ offset: Int, _ bytes: [UInt8], _ unit: ColumnUnit) -> TextPosition {
    var line = 1
    var start = 0
    for index in 0..<offset {
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isPair) {
        line += 1
        start = index + 1
      }
    }
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]), offset >= 3 { start = 3 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    let width =
      switch unit {
      case .byte: text.utf8.count
      case .codePoint: text.unicodeScalars.count
      case .utf16: text.utf16.count
      }
    return TextPosition(line: line, column: width + 1)
  }
}
