/// Tells files that are no UTF-8 text at all from texts with a few bad bytes.
enum Undecodable {
  /// What the file seems to be, in words that follow "it looks like"; nil for a text.
  static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    for (mark, name) in marks where bytes.starts(with: mark) { return name }
    let sample = min(bytes.count, 8192)
    var zeros = 0
    var controls = 0
    for index in 0..<sample {
      let byte = bytes[index]
      if byte == 0 { zeros += 1 } else if byte < 0x20, !byte.isWhiteSpace, byte != 0x1B { controls += 1 }
    }
    // One byte in ten, and more than a text that was cut or damaged would have.
    guard sample >= 32, (zeros + controls) * 10 > sample else { return nil }
    return zeros * 3 > sample ? "UTF-16" : "a binary file"
  }

  /// First bytes of formats that are handed to the program by mistake.
  private static let marks: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"),
    ([0x1F, 0x8B], "a compressed file"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
}
