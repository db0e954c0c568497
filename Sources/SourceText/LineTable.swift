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
  /// A UTF-16 code unit; a byte that is not part of valid UTF-8 counts as one.
  case utf16
}

/// Where the lines of a file begin. A line ends with LF, CR LF or a lone CR; a byte order mark takes no column.
public struct LineTable: Sendable {
  /// Offset of the first byte of every line; the first is 0.
  public let lineStarts: [UInt32]
  private let hasByteOrderMark: Bool
  /// Columns before every 1,024th character boundary of the file, so that a position deep in a long line is found without
  /// counting from the line's start.
  private let checkpoints: [Checkpoint]

  /// Code points and UTF-16 units of the file before `offset`, which begins a character.
  private struct Checkpoint: Sendable {
    let offset: UInt32
    let codePoints: UInt32
    let utf16Units: UInt32
  }

  private static let step = 1024

  /// Linear in the number of bytes.
  public init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    var checkpoints = [Checkpoint(offset: 0, codePoints: 0, utf16Units: 0)]
    checkpoints.reserveCapacity(bytes.count / Self.step + 1)
    var codePoints: UInt32 = 0
    var utf16Units: UInt32 = 0
    var next = Self.step
    var index = 0
    while index < bytes.count {
      if index >= next {
        checkpoints.append(Checkpoint(offset: UInt32(index), codePoints: codePoints, utf16Units: utf16Units))
        next = index + Self.step
      }
      let byte = bytes[index]
      let count = byte < 0x80 ? 1 : Self.characterCount(at: index, in: bytes)
      index += count
      codePoints += 1
      utf16Units += count == 4 ? 2 : 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
        starts.append(UInt32(index))
      }
    }
    lineStarts = starts
    self.checkpoints = checkpoints
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

  /// The bytes of a line, counted from 0, with its end; `count` is the number of bytes in the file.
  public func lineSpan(_ line: Int, count: Int) -> ByteSpan {
    ByteSpan(start: lineStarts[line], end: line + 1 < lineStarts.count ? lineStarts[line + 1] : UInt32(count))
  }

  /// Line and column of `offset` in `bytes`, the bytes that the table was made from. An offset inside a character gives
  /// the column of that character. Logarithmic in the size of the file.
  public func position(at offset: UInt32, in bytes: [UInt8], unit: ColumnUnit) -> TextPosition {
    let line = lineIndex(at: offset)
    var start = Int(lineStarts[line])
    if line == 0, hasByteOrderMark, offset >= 3 { start = 3 }
    let end = max(start, min(Int(offset), bytes.count))
    let width: Int
    switch unit {
    case .byte: width = end - start
    case .codePoint: width = counts(before: end, in: bytes).codePoints - counts(before: start, in: bytes).codePoints
    case .utf16: width = counts(before: end, in: bytes).utf16Units - counts(before: start, in: bytes).utf16Units
    }
    return TextPosition(line: line + 1, column: width + 1)
  }

  /// Code points of the file before `offset`; a byte order mark is none. Logarithmic in the size of the file.
  public func codePoints(before offset: UInt32, in bytes: [UInt8]) -> Int {
    let count = counts(before: min(Int(offset), bytes.count), in: bytes).codePoints
    return hasByteOrderMark && offset >= 3 ? count - 1 : count
  }

  /// Characters that end at or before `offset`.
  private func counts(before offset: Int, in bytes: [UInt8]) -> (codePoints: Int, utf16Units: Int) {
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if checkpoints[middle].offset <= UInt32(offset) { low = middle } else { high = middle }
    }
    var index = Int(checkpoints[low].offset)
    var codePoints = Int(checkpoints[low].codePoints)
    var utf16Units = Int(checkpoints[low].utf16Units)
    while index < offset {
      let count = bytes[index] < 0x80 ? 1 : Self.characterCount(at: index, in: bytes)
      index += count
      guard index <= offset else { break }
      codePoints += 1
      utf16Units += count == 4 ? 2 : 1
    }
    return (codePoints, utf16Units)
  }

  /// Bytes of the character at `index`; 1 for a byte that is not part of valid UTF-8 (RFC 3629, section 4).
  private static func characterCount(at index: Int, in bytes: [UInt8]) -> Int {
    let first = bytes[index]
    let length: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { allowed = 0xA0...0xBF } else if first == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { allowed = 0x90...0xBF } else if first == 0xF4 { allowed = 0x80...0x8F }
    default: return 1
    }
    guard index + length <= bytes.count, allowed.contains(bytes[index + 1]) else { return 1 }
    for step in stride(from: 2, to: length, by: 1) where bytes[index + step] & 0xC0 != 0x80 { return 1 }
    return length
  }
}
