/// Cuts HTML into tags, text and comments, as WHATWG HTML section 13.2.5 does; every part is a range of the file.
///
/// No byte is looked at more than a few times: a construct that is never closed reaches to the end of the file.
struct HTMLTokenizer {
  enum Token: Equatable {
    /// Text with references still in it.
    case text(Range<Int>)
    /// The content of a script, a style sheet, a title or another element that holds no markup.
    case rawText(Range<Int>)
    case startTag
    case endTag
    /// What stands between the marks of a comment.
    case comment(Range<Int>)
    case end
  }

  struct Attribute: Equatable {
    let name: Range<Int>
    let value: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var offset: Int
  let end: Int
  /// The name of the tag read last.
  private(set) var name = 0..<0
  /// The attributes of the start tag read last.
  private(set) var attributes: [Attribute] = []
  /// The bytes of the token read last.
  private(set) var range = 0..<0
  /// The element whose raw text comes next, as the range of its name.
  private var rawElement: Range<Int>?
  private let isXML: Bool

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
    isXML = bytes.matches("<?xml", at: bytes.skippingWhiteSpace(range), before: range.upperBound)
  }

  mutating func next() -> Token {
    if let element = rawElement {
      rawElement = nil
      let start = offset
      offset = endOfRawText(element)
      if offset > start {
        range = start..<offset
        return .rawText(range)
      }
    }
    while offset < end {
      let start = offset
      if bytes[offset] == UInt8(ascii: "<"), let token = markup() {
        range = start..<offset
        if let token { return token }
        continue
      }
      offset += 1
      while offset < end, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
      range = start..<offset
      return .text(range)
    }
    range = end..<end
    return .end
  }

  /// Reads markup at the cursor. The outer nil: this is text. The inner nil: markup that says nothing.
  private mutating func markup() -> Token?? {
    let next = offset + 1 < end ? bytes[offset + 1] : 0
    if next.isLetter { return .some(tag(from: offset + 1) ? startTag() : nil) }
    switch next {
    case UInt8(ascii: "/"):
      let after = offset + 2 < end ? bytes[offset + 2] : 0
      if after.isLetter { return .some(tag(from: offset + 2) ? .endTag : nil) }
      if offset + 2 >= end { return nil }
      return .some(after == UInt8(ascii: ">") ? skip(to: offset + 3) : bogusComment(from: offset + 2))
    case UInt8(ascii: "!"): return .some(declaration())
    case UInt8(ascii: "?"): return .some(bogusComment(from: offset + 1))
    default: return nil
    }
  }

  private mutating func skip(to new: Int) -> Token? {
    offset = new
    return nil
  }

  private mutating func startTag() -> Token {
    for raw in Self.rawElements where name.count == raw.utf8CodeUnitCount && bytes.matches(raw, at: name.lowerBound, before: end)
    {
      rawElement = name
    }
    return .startTag
  }

  private static let rawElements: [StaticString] = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
  ]

  // MARK: Tags

  /// Reads a name and attributes up to `>`; false when the file ends first.
  private mutating func tag(from start: Int) -> Bool {
    var index = start
    while index < end, !bytes[index].isWhiteSpace, bytes[index] != UInt8(ascii: "/"), bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    name = start..<index
    attributes.removeAll(keepingCapacity: true)
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        offset = index + 1
        return true
      }
      if byte.isWhiteSpace || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      index = attribute(from: index)
    }
    offset = end
    return false
  }

  private mutating func attribute(from start: Int) -> Int {
    var index = start + 1
    while index < end, !bytes[index].isWhiteSpace, !"/>=".utf8.contains(bytes[index]) { index += 1 }
    let name = start..<index
    var after = bytes.skippingWhiteSpace(index..<end)
    guard after < end, bytes[after] == UInt8(ascii: "=") else {
      attributes.append(Attribute(name: name, value: index..<index))
      return index
    }
    after = bytes.skippingWhiteSpace(after + 1..<end)
    guard after < end else { return end }
    let quote = bytes[after]
    index = after
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      while index < end, bytes[index] != quote { index += 1 }
      attributes.append(Attribute(name: name, value: after + 1..<index))
      return min(index + 1, end)
    }
    while index < end, !bytes[index].isWhiteSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    attributes.append(Attribute(name: name, value: after..<index))
    return index
  }

  /// The value of an attribute of the tag read last; nil when it has none of that name. `name` in small letters.
  func value(of name: StaticString) -> Range<Int>? {
    for attribute in attributes
    where attribute.name.count == name.utf8CodeUnitCount && bytes.matches(name, at: attribute.name.lowerBound, before: end) {
      return attribute.value
    }
    return nil
  }

  // MARK: Comments and raw text

  private mutating func declaration() -> Token? {
    let start = offset
    if bytes.matches("<!--", at: start, before: end) { return comment() }
    if isXML, bytes.matches("<![cdata[", at: start, before: end) {
      let content = start + 9
      let close = find("]]>", from: content)
      offset = min(end, (close ?? end) + 3)
      return .text(content..<(close ?? end))
    }
    return bogusComment(from: start + 2)
  }

  private mutating func comment() -> Token? {
    let content = offset + 4
    // "<!-->" and "<!--->" are empty comments.
    for (mark, length) in [(">", 1), ("->", 2)] as [(StaticString, Int)] where bytes.matches(mark, at: content, before: end) {
      offset = content + length
      return .comment(content..<content)
    }
    var index = content
    while let dashes = find("--", from: index) {
      for (mark, length) in [("-->", 3), ("--!>", 4)] as [(StaticString, Int)] where bytes.matches(mark, at: dashes, before: end)
      {
        offset = dashes + length
        return .comment(content..<dashes)
      }
      index = dashes + 1
    }
    offset = end
    return .comment(min(content, end)..<end)
  }

  private mutating func bogusComment(from start: Int) -> Token? {
    var index = start
    while index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
    offset = min(index + 1, end)
    return nil
  }

  private func find(_ mark: StaticString, from start: Int) -> Int? {
    let first = mark.utf8Start[0]
    var index = start
    while index < end {
      if bytes[index] == first, bytes.matches(mark, at: index, before: end) { return index }
      index += 1
    }
    return nil
  }

  /// Where `</name` stands that closes raw text; the end of the file when it is never closed.
  private func endOfRawText(_ element: Range<Int>) -> Int {
    var index = offset
    while index < end {
      if bytes[index] == UInt8(ascii: "<"), index + 1 < end, bytes[index + 1] == UInt8(ascii: "/"), closes(element, at: index + 2)
      {
        return index
      }
      index += 1
    }
    return end
  }

  private func closes(_ element: Range<Int>, at start: Int) -> Bool {
    guard start + element.count <= end else { return false }
    for step in 0..<element.count where bytes[start + step].lowercased != bytes[element.lowerBound + step].lowercased {
      return false
    }
    let after = start + element.count
    return after == end || bytes[after].isWhiteSpace || bytes[after] == UInt8(ascii: "/") || bytes[after] == UInt8(ascii: ">")
  }
}
