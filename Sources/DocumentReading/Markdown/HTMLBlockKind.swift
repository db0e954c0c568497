/// The seven kinds of HTML blocks and where they end (CommonMark 0.31, section 4.6).
enum HTMLBlockKind {
  case raw, comment, instruction, declaration, data, block, tag

  var interruptsParagraph: Bool { self != .tag }
  var endsAtBlank: Bool { self == .block || self == .tag }

  /// The kind that begins at the cursor; nil when none does.
  static func start(_ cursor: MarkdownCursor) -> HTMLBlockKind? {
    let line = cursor.rest
    let bytes = cursor.bytes
    guard line.count >= 2, bytes[line.lowerBound] == UInt8(ascii: "<") else { return nil }
    let start = line.lowerBound
    if bytes.matches("<!--", at: start, before: line.upperBound) { return .comment }
    if bytes.matches("<?", at: start, before: line.upperBound) { return .instruction }
    if bytes.matches("<![cdata[", at: start, before: line.upperBound) { return .data }
    if bytes[start + 1] == UInt8(ascii: "!") { return line.count > 2 && bytes[start + 2].isLetter ? .declaration : nil }
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let name = start + (isEnd ? 2 : 1)
    var index = name
    while index < line.upperBound, bytes[index].isAlphanumeric || bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard index > name else { return nil }
    let follows =
      index == line.upperBound || bytes[index].isWhiteSpace || bytes[index] == UInt8(ascii: ">")
      || bytes[index] == UInt8(ascii: "/")
    guard follows else { return nil }
    let tag = HTMLTag.named(name..<index, of: bytes)
    if !isEnd, tag == .script || tag == .pre || tag == .style || tag == .textarea { return .raw }
    if tag.isBlock && tag != .button
      || [.iframe, .link, .meta, .base, .option, .param, .source, .track, .title, .noframes, .col].contains(tag)
    {
      return .block
    }
    // Any other tag, alone on its line.
    guard let close = MarkdownInline.tagEnd(bytes, start, line.upperBound) else { return nil }
    return close == line.upperBound ? .tag : nil
  }

  /// Whether the block ends with the line `range`.
  func ends(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let marks: [StaticString] =
      switch self {
      case .raw: ["</script>", "</pre>", "</style>", "</textarea>"]
      case .comment: ["-->"]
      case .instruction: ["?>"]
      case .declaration: [">"]
      case .data: ["]]>"]
      case .block, .tag: []
      }
    return marks.contains { mark in range.contains { bytes.matches(mark, at: $0, before: range.upperBound) } }
  }
}
