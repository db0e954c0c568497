import SourceText

/// The bytes of an article with lines and columns counted the plain way: one character after another.
struct CountedText {
  private let bytes: [UInt8]
  private var places: [Place: Int] = [:]
  /// Byte of each code point of the file, a byte order mark left out, and the end.
  private(set) var characters: [Int] = []

  private struct Place: Hashable {
    let line: Int
    let column: Int
  }

  init(_ bytes: [UInt8], unit: ColumnUnit = .codePoint) {
    self.bytes = bytes
    var index = 0
    var (line, column) = (1, 1)
    while index < bytes.count {
      if places[Place(line: line, column: column)] == nil { places[Place(line: line, column: column)] = index }
      let isMark = index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
      var length = 1
      while length < 4, index + length < bytes.count, bytes[index + length] & 0xC0 == 0x80 { length += 1 }
      // The longest valid sequence here; bytes that are part of none count one each, or as the standard's maximal subpart.
      while length > 1, String(validating: bytes[index..<index + length], as: UTF8.self)?.unicodeScalars.count != 1 {
        length -= 1
      }
      if !isMark { characters.append(index) }
      let isReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if isMark {
        places[Place(line: 1, column: 1)] = 3
      } else if bytes[index] == 0x0A || isReturn {
        (line, column) = (line + 1, 1)
      } else {
        switch unit {
        case .byte: column += length
        case .codePoint: column += 1
        case .utf16: column += length == 4 ? 2 : 1
        }
      }
      index += length
    }
    characters.append(bytes.count)
    if places[Place(line: line, column: column)] == nil { places[Place(line: line, column: column)] = bytes.count }
  }

  /// The byte at a place; nil when the text has no such place.
  func byte(line: Int, column: Int) -> Int? { places[Place(line: line, column: column)] }

  /// What stands between two places, the second left out; nil when one of them is no place.
  func text(_ line: Int?, _ column: Int?, _ endLine: Int?, _ endColumn: Int?) -> String? {
    guard let line, let column, let endLine, let endColumn, let start = byte(line: line, column: column),
      let end = byte(line: endLine, column: endColumn), start <= end
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// What follows a place, up to the end of the file.
  func rest(line: Int, column: Int) -> String? {
    byte(line: line, column: column).map { String(decoding: bytes[$0...], as: UTF8.self) }
  }
}

/// The top of the repository.
func topFolder(here: String = #filePath) -> String {
  "/" + here.split(separator: "/").prefix { $0 != "Tests" }.joined(separator: "/")
}
