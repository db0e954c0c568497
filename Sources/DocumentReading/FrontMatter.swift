import SourceText

/// Reads the block of keys and values at the top of a file: YAML between `---`, TOML between `+++`, or one JSON object.
///
/// Of YAML only what articles use is read: `key: value` with plain, single- and double-quoted scalars, folded and literal
/// blocks, and lists, which are joined with ", ". Deeper keys are named with their parents: `author.name`.
enum FrontMatter {
  /// The bytes from the opening mark to the line after the closing one; nil when the file begins with something else.
  static func range(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard let fence = fence(in: bytes, at: start) else { return nil }
    var line = lineEnd(start, bytes)
    while line < bytes.count {
      let next = lineEnd(line, bytes)
      let content = bytes.trimmed(line..<next)
      let isEnd = content.allSatisfy { bytes[$0] == fence } || content.allSatisfy { bytes[$0] == UInt8(ascii: ".") }
      if content.count == 3, isEnd {
        return start..<next
      }
      line = next
    }
    return nil
  }

  /// The pairs in `range`, which `range(in:from:)` gave, in the order of the file.
  static func fields(in range: Range<Int>, of bytes: [UInt8]) -> [DocumentMetadata.Field] {
    var fields: [DocumentMetadata.Field] = []
    var parents: [(indent: Int, name: String)] = []
    var line = lineEnd(range.lowerBound, bytes)
    let isTOML = bytes[range.lowerBound] == UInt8(ascii: "+")
    while line < range.upperBound {
      let next = lineEnd(line, bytes)
      let content = bytes.trimmed(line..<next)
      defer { line = next }
      guard let first = content.first, bytes[first] != UInt8(ascii: "#") else { continue }
      let indent = first - line
      if bytes[first] == UInt8(ascii: "-"), content.count > 1, bytes[first + 1].isBlank, let last = parents.last {
        // An item of a list: another value of the key above.
        let value = scalar(bytes.trimmed(first + 1..<content.upperBound), of: bytes)
        add(value, to: last.name, in: &fields)
        continue
      }
      guard let colon = separator(in: content, of: bytes, isTOML: isTOML) else {
        // A further line of a folded or plain scalar.
        if let last = parents.last, indent > last.indent {
          add(scalar(content, of: bytes), to: last.name, in: &fields, joint: " ")
        }
        continue
      }
      while let last = parents.last, last.indent >= indent { parents.removeLast() }
      let key = scalar(bytes.trimmed(first..<colon), of: bytes).text
      let name = (parents.suffix(8).map(\.name).last.map { $0 + "." } ?? "") + key
      parents.append((indent, name))
      let value = bytes.trimmed(colon + 1..<content.upperBound)
      if value.isEmpty || isBlockMark(value, of: bytes) { continue }
      let read = scalar(value, of: bytes)
      fields.append(.init(name: name, value: read.text, span: ByteSpan(read.range)))
    }
    return fields
  }

  private static func add(
    _ value: (text: String, range: Range<Int>), to name: String, in fields: inout [DocumentMetadata.Field], joint: String = ", "
  ) {
    guard !value.text.isEmpty else { return }
    if let last = fields.last, last.name == name, let span = last.span {
      fields[fields.count - 1] = .init(
        name: name, value: last.value + joint + value.text, span: span.union(ByteSpan(value.range)))
    } else {
      fields.append(.init(name: name, value: value.text, span: ByteSpan(value.range)))
    }
  }

  private static func fence(in bytes: [UInt8], at start: Int) -> UInt8? {
    guard start + 3 < bytes.count, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+") else { return nil }
    let content = bytes.trimmed(start..<lineEnd(start, bytes))
    guard content.lowerBound == start, content.count == 3, content.allSatisfy({ bytes[$0] == bytes[start] }) else { return nil }
    // A rule at the top of a text is followed by an empty line or by text, front matter by a key.
    let second = lineEnd(start, bytes)
    let line = bytes.trimmed(second..<lineEnd(second, bytes))
    guard let first = line.first else { return nil }
    let isKey = separator(in: line, of: bytes, isTOML: bytes[start] == UInt8(ascii: "+")) != nil
    return isKey || bytes[first] == UInt8(ascii: "#") || line.count == 3 ? bytes[start] : nil
  }

  /// The colon (in TOML, the equals sign) after a key; nil when the line has none.
  private static func separator(in line: Range<Int>, of bytes: [UInt8], isTOML: Bool) -> Int? {
    let mark = UInt8(ascii: isTOML ? "=" : ":")
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] == mark, isTOML || index + 1 == line.upperBound || bytes[index + 1].isBlank {
        return index > line.lowerBound ? index : nil
      }
      // Keys are one word, or quoted.
      if bytes[index].isBlank, !isTOML { return nil }
      index += 1
    }
    return nil
  }

  private static func isBlockMark(_ value: Range<Int>, of bytes: [UInt8]) -> Bool {
    value.count <= 2 && (bytes[value.lowerBound] == UInt8(ascii: ">") || bytes[value.lowerBound] == UInt8(ascii: "|"))
  }

  /// A scalar without its quotes; a list in brackets as its items with ", " between them.
  private static func scalar(
    _ range: Range<Int>, of bytes: [UInt8], isItem: Bool = false
  ) -> (text: String, range: Range<Int>) {
    var range = range
    guard let first = range.first else { return ("", range) }
    let quote = bytes[first]
    if !isItem, quote == UInt8(ascii: "["), bytes[range.upperBound - 1] == UInt8(ascii: "]") {
      let items = bytes[range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)].split(separator: 0x2C)
      let texts = items.map { scalar(bytes.trimmed($0.startIndex..<$0.endIndex), of: bytes, isItem: true).text }
      return (texts.joined(separator: ", "), range)
    }
    guard quote == 0x22 || quote == 0x27 else {
      // A comment begins with a blank and a number sign.
      var index = range.lowerBound
      while index + 1 < range.upperBound {
        if bytes[index].isBlank, bytes[index + 1] == UInt8(ascii: "#") { break }
        index += 1
      }
      if index + 1 < range.upperBound { range = bytes.trimmed(range.lowerBound..<index) }
      return (String(decoding: bytes[range], as: UTF8.self), range)
    }
    var text: [UInt8] = []
    var index = first + 1
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == quote {
        guard quote == 0x27, index + 1 < range.upperBound, bytes[index + 1] == 0x27 else { break }
        index += 1
      } else if byte == UInt8(ascii: "\\"), quote == 0x22, index + 1 < range.upperBound {
        index += 1
        text.append(bytes[index] == UInt8(ascii: "n") || bytes[index] == UInt8(ascii: "t") ? 0x20 : bytes[index])
        index += 1
        continue
      }
      text.append(byte)
      index += 1
    }
    let inner = first + 1..<max(first + 1, min(index, range.upperBound))
    return (String(decoding: text, as: UTF8.self), inner)
  }

  private static func lineEnd(_ start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
    if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { return index + 2 }
    return min(index + 1, bytes.count)
  }
}
