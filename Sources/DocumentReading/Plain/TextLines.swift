/// The lines of a text without their ends; LF, CR LF and a lone CR end a line, and so does U+2028 or U+2029.
struct TextLines {
  private(set) var lines: [Range<Int>] = []

  init(_ range: Range<Int>, of bytes: [UInt8]) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = bytes[index]
      var width = 0
      if byte == 0x0A {
        width = 1
      } else if byte == 0x0D {
        width = index + 1 < range.upperBound && bytes[index + 1] == 0x0A ? 2 : 1
      } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
        width = 3
      }
      if width == 0 {
        index += 1
        continue
      }
      lines.append(start..<index)
      index += width
      start = index
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
  }
}
