import SourceText

/// Cuts the lines of a paragraph into pieces and resolves links; delimiter runs inside links are paired on the way.
struct InlineScanner {
  var pieces: [InlinePiece] = []
  private(set) var fields: [DocumentMetadata.Field] = []
  /// The lines with a line feed between them.
  private let text: [UInt8]
  /// Where each line begins in `text` and in the file.
  private let lines: [(start: Int, source: Int)]
  private let references: Set<[UInt8]>
  private var brackets: [Bracket] = []
  /// Pieces that are runs of delimiters and not paired yet.
  private var delimiters: [Int] = []
  private var index = 0
  /// For every length of a run of backticks, the offset of the last such run; nil before the first look.
  private var lastTicks: [Int: Int]?
  /// Offset from which on a mark is known not to stand.
  private var noComment = Int.max

  private struct Bracket {
    let piece: Int
    /// Offset behind the bracket.
    let content: Int
    let isImage: Bool
    var isActive = true
    var holdsBracket = false
  }

  init(_ ranges: [Range<Int>], of bytes: [UInt8], references: Set<[UInt8]>) {
    self.references = references
    var text: [UInt8] = []
    var lines: [(Int, Int)] = []
    for range in ranges {
      if !lines.isEmpty { text.append(0x0A) }
      lines.append((text.count, range.lowerBound))
      text.append(contentsOf: bytes[range])
    }
    self.text = text
    self.lines = lines.map { (start: $0.0, source: $0.1) }
  }

  /// The bytes of the file behind `count` bytes of the text.
  func source(_ start: Int, count: Int) -> Range<Int> {
    let from = position(start)
    // A range that ends with its line ends there in the file, not at the start of the next one.
    return from..<max(from, count > 0 ? position(start + count - 1) + 1 : from)
  }

  private func position(_ offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    return lines[low].source + (offset - lines[low].start)
  }

  // MARK: Scanning

  mutating func scan() {
    var plain = 0
    while index < text.count {
      guard Self.mayBeginMarkup[Int(text[index])] else {
        index += 1
        continue
      }
      let start = index
      if start > plain { pieces.append(InlinePiece(kind: .text, start: plain, length: start - plain)) }
      plain = start
      if readMarkup() { plain = index } else { index = start + 1 }
    }
    if plain < text.count { pieces.append(InlinePiece(kind: .text, start: plain, length: text.count - plain)) }
    let pairs = InlineDelimiters()
    pairs.match(delimiters[...], in: &pieces)
  }

  /// For every byte, whether `readMarkup` looks at it.
  private static let mayBeginMarkup: [Bool] = (0..<256).map { "\\`<&*_~[!]\n".utf8.contains(UInt8($0)) }

  /// Reads markup at the cursor and moves behind it; false when this byte is text.
  private mutating func readMarkup() -> Bool {
    switch text[index] {
    case UInt8(ascii: "\\"): return readEscape()
    case UInt8(ascii: "`"): return readCode()
    case UInt8(ascii: "<"): return readAngle()
    case UInt8(ascii: "&"): return readReference()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return readDelimiters()
    case UInt8(ascii: "["): return openBracket(isImage: false)
    case UInt8(ascii: "!"): return index + 1 < text.count && text[index + 1] == UInt8(ascii: "[") && openBracket(isImage: true)
    case UInt8(ascii: "]"): return closeBracket()
    case 0x0A:
      pieces.append(InlinePiece(kind: .space, start: index, length: 1))
      index += 1
      return true
    default: return false
    }
  }

  private mutating func drop(_ start: Int, to end: Int) {
    pieces.append(InlinePiece(kind: .nothing, start: start, length: end - start))
    index = end
  }

  private mutating func readEscape() -> Bool {
    guard index + 1 < text.count else { return false }
    let next = text[index + 1]
    if next == 0x0A {
      drop(index, to: index + 1)
      return true
    }
    guard next.isPunctuation else { return false }
    pieces.append(InlinePiece(kind: .text, start: index + 1, length: 1))
    index += 2
    return true
  }

  private mutating func readCode() -> Bool {
    var end = index
    while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
    let count = end - index
    guard let last = ticks()[count], last >= end else {
      // All ticks of a run without a partner are text.
      pieces.append(InlinePiece(kind: .text, start: index, length: count))
      index = end
      return true
    }
    var close = end
    while close < text.count {
      guard text[close] == UInt8(ascii: "`") else {
        close += 1
        continue
      }
      let start = close
      while close < text.count, text[close] == UInt8(ascii: "`") { close += 1 }
      if close - start == count {
        drop(index, to: end)
        appendLines(end, to: start)
        drop(start, to: close)
        return true
      }
    }
    return false
  }

  private mutating func ticks() -> [Int: Int] {
    if let lastTicks { return lastTicks }
    var last: [Int: Int] = [:]
    var position = 0
    while position < text.count {
      guard text[position] == UInt8(ascii: "`") else {
        position += 1
        continue
      }
      let start = position
      while position < text.count, text[position] == UInt8(ascii: "`") { position += 1 }
      last[position - start] = start
    }
    lastTicks = last
    return last
  }

  private mutating func appendLines(_ start: Int, to end: Int) {
    var from = start
    for position in start..<end where text[position] == 0x0A {
      if position > from { pieces.append(InlinePiece(kind: .text, start: from, length: position - from)) }
      pieces.append(InlinePiece(kind: .space, start: position, length: 1))
      from = position + 1
    }
    if end > from { pieces.append(InlinePiece(kind: .text, start: from, length: end - from)) }
  }

  private mutating func readReference() -> Bool {
    guard let found = CharacterReference.read(at: index, in: text, before: text.count, isStrict: true) else { return false }
    pieces.append(InlinePiece(kind: .reference(found.text), start: index, length: found.count))
    index += found.count
    return true
  }

  /// An address in angle brackets, a tag or a comment.
  private mutating func readAngle() -> Bool {
    let start = index
    if text.matches("<!--", at: start, before: text.count) {
      guard start < noComment else { return false }
      var end = start + 4
      while end < text.count, !text.matches("-->", at: end, before: text.count) { end += 1 }
      guard end < text.count else {
        noComment = start
        return false
      }
      if let field = IgnoreComment.field(in: start + 4..<end, of: text) {
        fields.append(.init(name: field.name, value: field.value, span: ByteSpan(source(start, count: end + 3 - start))))
      }
      drop(start, to: end + 3)
      return true
    }
    if let end = addressEnd(start) {
      drop(start, to: start + 1)
      pieces.append(InlinePiece(kind: .text, start: start + 1, length: end - start - 2))
      drop(end - 1, to: end)
      return true
    }
    guard let end = MarkdownInline.tagEnd(text, start, text.count) else { return false }
    if text.matches("<br", at: start, before: end) {
      pieces.append(InlinePiece(kind: .space, start: start, length: end - start))
      index = end
    } else {
      drop(start, to: end)
    }
    return true
  }

  /// The end of `<https://example.org>` or `<name@example.org>`.
  private func addressEnd(_ start: Int) -> Int? {
    var position = start + 1
    var hasMark = false
    while position < text.count, position - start < 2000 {
      let byte = text[position]
      if byte == UInt8(ascii: ">") { return hasMark && position > start + 2 ? position + 1 : nil }
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == 0x22 { return nil }
      if byte == UInt8(ascii: "@") && position > start + 1 || byte == UInt8(ascii: ":") && position > start + 2 { hasMark = true }
      position += 1
    }
    return nil
  }

  // MARK: Delimiters

  private mutating func readDelimiters() -> Bool {
    let mark = text[index]
    var end = index
    while end < text.count, text[end] == mark { end += 1 }
    let before = kind(before: index)
    let after = kind(at: end)
    let isLeft = after != .space && (after == .word || before != .word)
    let isRight = before != .space && (before == .word || after != .word)
    var piece = InlinePiece(kind: .delimiter, start: index, length: end - index)
    piece.mark = mark
    piece.original = end - index
    piece.canOpen = isLeft && (mark != UInt8(ascii: "_") || !isRight || before == .punctuation)
    piece.canClose = isRight && (mark != UInt8(ascii: "_") || !isLeft || after == .punctuation)
    delimiters.append(pieces.count)
    pieces.append(piece)
    index = end
    return true
  }

  private enum CharacterKind { case space, punctuation, word }

  private func kind(at offset: Int) -> CharacterKind {
    guard offset < text.count else { return .space }
    let byte = text[offset]
    if byte < 0x80 { return byte.isWhiteSpace ? .space : byte.isPunctuation ? .punctuation : .word }
    return kind(of: Utf8Scan.scalar(at: offset, in: text, before: text.count).value)
  }

  private func kind(before offset: Int) -> CharacterKind {
    guard offset > 0 else { return .space }
    var start = offset - 1
    while start > 0, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return text[start] < 0x80 ? kind(at: offset - 1) : kind(of: Utf8Scan.scalar(at: start, in: text, before: offset).value)
  }

  private func kind(of value: UInt32?) -> CharacterKind {
    switch value {
    case 0xA0, 0x202F, 0x3000, (0x2000...0x200A)?: .space
    case (0x2010...0x2027)?, (0x2030...0x205E)?, 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, (0x20A0...0x20CF)?, (0x3001...0x3003)?,
      (0x3008...0x3011)?:
      .punctuation
    default: .word
    }
  }

  // MARK: Links

  private mutating func openBracket(isImage: Bool) -> Bool {
    let length = isImage ? 2 : 1
    if !isImage, let end = footnoteEnd() {
      drop(index, to: end)
      return true
    }
    if !brackets.isEmpty { brackets[brackets.count - 1].holdsBracket = true }
    brackets.append(Bracket(piece: pieces.count, content: index + length, isImage: isImage))
    pieces.append(InlinePiece(kind: .bracket, start: index, length: length))
    index += length
    return true
  }

  /// The end of a reference to a footnote, `[^1]`.
  private func footnoteEnd() -> Int? {
    guard index + 2 < text.count, text[index + 1] == UInt8(ascii: "^") else { return nil }
    var end = index + 2
    while end < text.count, end - index < 40, !text[end].isWhiteSpace, text[end] != UInt8(ascii: "]") { end += 1 }
    return end < text.count && end > index + 2 && text[end] == UInt8(ascii: "]") ? end + 1 : nil
  }

  private mutating func closeBracket() -> Bool {
    guard let bracket = brackets.popLast() else { return false }
    guard bracket.isActive, let end = linkEnd(of: bracket) else { return false }
    var inside = delimiters.count
    while inside > 0, delimiters[inside - 1] > bracket.piece { inside -= 1 }
    let pairs = InlineDelimiters()
    pairs.match(delimiters[inside...], in: &pieces)
    delimiters.removeSubrange(inside...)
    pieces[bracket.piece].kind = .nothing
    let change = bracket.isImage ? InlinePiece.Depths(image: 1) : InlinePiece.Depths(link: 1)
    pieces[bracket.piece].change.add(change)
    drop(index, to: end)
    pieces[pieces.count - 1].change.add(InlinePiece.Depths(image: -change.image, link: -change.link))
    if !bracket.isImage {
      // No link stands in another.
      var position = brackets.count - 1
      while position >= 0, brackets[position].isActive || brackets[position].isImage {
        if !brackets[position].isImage { brackets[position].isActive = false }
        position -= 1
      }
    }
    return true
  }

  /// Where the link or image ends whose text ends at the cursor; nil when it is only brackets.
  private func linkEnd(of bracket: Bracket) -> Int? {
    let after = index + 1
    if after < text.count, text[after] == UInt8(ascii: "("), let end = destinationEnd(after) { return end }
    guard !references.isEmpty else { return nil }
    if after + 1 < text.count, text[after] == UInt8(ascii: "[") {
      var close = after + 1
      while close < text.count, close - after < 1000, text[close] != UInt8(ascii: "]"), text[close] != UInt8(ascii: "[") {
        close += 1
      }
      if close < text.count, text[close] == UInt8(ascii: "]") {
        if close == after + 1 { return isReference(bracket) ? close + 1 : nil }
        return references.contains(MarkdownInline.label(Array(text[after + 1..<close]))) ? close + 1 : nil
      }
    }
    return isReference(bracket) ? after : nil
  }

  private func isReference(_ bracket: Bracket) -> Bool {
    !bracket.holdsBracket && index - bracket.content <= 1000
      && references.contains(MarkdownInline.label(Array(text[bracket.content..<index])))
  }

  /// Behind the closing parenthesis of `(destination "title")`.
  private func destinationEnd(_ start: Int) -> Int? {
    var position = text.skippingWhiteSpace(start + 1..<text.count)
    if position < text.count, text[position] == UInt8(ascii: "<") {
      position += 1
      while position < text.count, text[position] != UInt8(ascii: ">"), text[position] != 0x0A,
        text[position] != UInt8(ascii: "<")
      {
        position += text[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard position < text.count, text[position] == UInt8(ascii: ">") else { return nil }
      position += 1
    } else {
      var depth = 0
      while position < text.count, text[position] > 0x20 {
        if text[position] == UInt8(ascii: "\\") {
          position += 1
        } else if text[position] == UInt8(ascii: "(") {
          depth += 1
          if depth > 32 { return nil }
        } else if text[position] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        position += 1
      }
      guard depth == 0 else { return nil }
    }
    position = text.skippingWhiteSpace(min(position, text.count)..<text.count)
    guard position < text.count else { return nil }
    let quote = text[position]
    if quote == 0x22 || quote == 0x27 || quote == UInt8(ascii: "(") {
      let closing = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
      position += 1
      // A longer title is none; the limit keeps a text full of open quotes linear.
      let limit = min(text.count, position + 2000)
      while position < limit, text[position] != closing { position += text[position] == UInt8(ascii: "\\") ? 2 : 1 }
      guard position < limit else { return nil }
      position = text.skippingWhiteSpace(position + 1..<text.count)
    }
    return position < text.count && text[position] == UInt8(ascii: ")") ? position + 1 : nil
  }
}
