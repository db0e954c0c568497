import SourceText

/// Reads text in the line: code, links, images, emphasis, HTML, references and escapes
/// (CommonMark 0.31, chapter 6, and its appendix on delimiter runs). Linear but for the depth of brackets within links.
struct MarkdownInline {
  /// The text as a reader sees it.
  private(set) var text = BlockText()
  /// Whether there is nothing but images; the text is what stands for them.
  private(set) var isImage = false
  /// Whether nearly all of the text is a link.
  private(set) var isLink = false
  /// Comments to the program.
  private(set) var fields: [DocumentMetadata.Field] = []

  /// Reads `lines`, ranges of the file without white space at their ends. `references` are labels as `label(_:)` gives them.
  static func read(_ lines: [Range<Int>], of bytes: [UInt8], references: Set<[UInt8]>) -> MarkdownInline {
    var scanner = InlineScanner(lines, of: bytes, references: references)
    scanner.scan()
    var result = MarkdownInline()
    result.fields = scanner.fields
    result.emit(scanner, of: bytes)
    return result
  }

  /// A label as labels are compared: small letters, runs of white space as one space.
  static func label(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes[bytes.trimmed(0..<bytes.count)] {
      if byte.isWhiteSpace {
        if result.last != 0x20 { result.append(0x20) }
      } else {
        result.append(byte.lowercased)
      }
    }
    return result
  }

  /// The offset behind the tag that begins at `start`; nil when it is not a whole tag (CommonMark 0.31, section 6.6).
  static func tagEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    if index < end, bytes[index] == UInt8(ascii: "/") { index += 1 }
    guard index < end, bytes[index].isLetter else { return nil }
    while index < end, bytes[index].isAlphanumeric || bytes[index] == UInt8(ascii: "-") { index += 1 }
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard bytes[index - 1] == UInt8(ascii: "=") || bytes[index - 1].isWhiteSpace else { return nil }
        let quote = bytes[index]
        // A value longer than this is no part of an article; the limit keeps a text full of open quotes linear.
        let limit = min(end, index + 2000)
        index += 1
        while index < limit, bytes[index] != quote { index += 1 }
        guard index < limit else { return nil }
        index += 1
      default:
        guard
          bytes[index].isWhiteSpace || bytes[index].isAlphanumeric || "/=:._-%#?&;+,@()".utf8.contains(bytes[index])
            || bytes[index] >= 0x80
        else { return nil }
        index += 1
      }
    }
    return nil
  }

  private mutating func emit(_ scanner: InlineScanner, of bytes: [UInt8]) {
    var alternative = BlockText()
    var depths = InlinePiece.Depths()
    var linked = 0
    for piece in scanner.pieces {
      depths.add(piece.change)
      if depths.struck > 0 { continue }
      let isAlternative = depths.image > 0
      var target = isAlternative ? alternative : text
      // Moved out and back, so that the bytes are not copied.
      if isAlternative { alternative = BlockText() } else { text = BlockText() }
      let before = target.bytes.count
      switch piece.kind {
      case .text, .delimiter, .bracket:
        if piece.length > 0 { target.append(scanner.source(piece.start, count: piece.length), of: bytes) }
      case .space: target.appendSpace(from: scanner.source(piece.start, count: piece.length))
      case .reference(let characters): target.append(characters, from: scanner.source(piece.start, count: piece.length))
      case .nothing: break
      }
      if depths.link > 0 { linked += target.bytes.count - before }
      if isAlternative { alternative = target } else { text = target }
    }
    isLink = linked > 0 && linked * 10 >= text.bytes.count * 9
    if text.isEmpty, !alternative.isEmpty {
      text = alternative
      isImage = true
    }
  }
}
