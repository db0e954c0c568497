/// A place in a file as people and programs count it. Line and column are counted from 1.
public struct TextPosition: Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What one column is; each output format has its own.
public enum ColumnUnit: Hashable, Sendable {
  /// A byte of UTF-8.
  case byte
  /// A Unicode code point; a byte that is not part of valid UTF-8 counts as one.
  case codePoint
  /// A UTF-16 code unit.
  case utf16
}

/// Where the lines of a file begin. A line ends with LF, CR LF or a lone CR; a byte order mark takes no column.
public struct LineTable: Sendable {
  /// Offset of the first byte of every line; the first is 0.
  public let lineStarts: [UInt32]
  private let hasByteOrderMark: Bool

  /// Linear in the number of bytes.
  public init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
        starts.append(UInt32(index))
      }
    }
    lineStarts = starts
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// The line that holds `offset`, counted from 0. The offset after the last byte belongs to the last line.
  public func lineIndex(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column of `offset` in `bytes`, the bytes that the table was made from. Linear in the length of the line.
  public func position(at offset: UInt32, in bytes: [UInt8], unit: ColumnUnit) -> TextPosition {
    let line = lineIndex(at: offset)
    var start = Int(lineStarts[line])
    if line == 0, hasByteOrderMark, offset >= 3 { start = 3 }
    let prefix = bytes[start..<max(start, min(Int(offset), bytes.count))]
    let width =
      switch unit {
      case .byte: prefix.count
      case .codePoint: String(decoding: prefix, as: UTF8.self).unicodeScalars.count
      case .utf16: String(decoding: prefix, as: UTF8.self).utf16.count
      }
    return TextPosition(line: line + 1, column: width + 1)
  }
}
