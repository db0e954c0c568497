import SourceText
import TextDiagnostics

/// From lines to declarations.
extension RuleCompiler {
  /// Reads the lines of one file and sorts them to the declarations that they belong to.
  mutating func readDeclarations(inFile index: Int) {
    enter(file: index)
    let bytes = files[index].bytes
    guard bytes.count <= Int(UInt32.max) else {
      return report(.numberOutOfRange("\(bytes.count) bytes", limit: Int(UInt32.max)), at: ByteSpan(0..<0))
    }
    let content = RuleLines(bytes)
    for stray in content.strays { report(.strayLine, at: stray) }
    let isPlain = Self.isPlain(bytes)
    var current: Declaration?
    for line in content.lines {
      if let (keyword, isExact) = declarationKeyword(of: line, in: current) {
        if let current { declarations.append(current) }
        current = Declaration(keyword: keyword, file: index, head: line, isSound: isExact)
        if keyword != .title, let second = line.value.secondLine {
          report(.indentedLine, at: second)
          let head = RuleLine(number: line.number, keyword: line.keyword, value: line.value.firstLine)
          current = Declaration(keyword: keyword, file: index, head: head, isSound: false, hasUnreadLines: true)
        }
      } else if current == nil {
        report(.strayLine, at: line.keyword.span)
      } else if let keyword = current?.keyword, !keyword.accepts(line) {
        report(
          .unknownKeyword(line.keyword.text, among: keyword.lineKeywords),
          at: line.keyword.span)
        current?.isSound = false
        current?.hasUnreadLines = true
      } else {
        current?.lines.append(line)
      }
      if !isPlain, let bad = badText(in: line, of: bytes) {
        report(.badText, at: bad)
        current?.isSound = false
      }
    }
    if let current { declarations.append(current) }
  }

  /// The declaration that `line` begins, and whether its keyword is spelt right; nil for a line that belongs to `current`.
  private mutating func declarationKeyword(of line: RuleLine, in current: Declaration?) -> (DeclarationKeyword, isExact: Bool)? {
    let word = line.keyword.text
    // No declaration begins with a keyword of the lines below one.
    if let current, current.keyword.lineKeywords.contains(word) { return nil }
    if let keyword = DeclarationKeyword(rawValue: word) { return (keyword, true) }
    if let current, current.keyword.accepts(line) { return nil }
    let candidates = DeclarationKeyword.allCases.map(\.rawValue) + (current?.keyword.lineKeywords ?? [])
    guard let nearest = nearestMatch(word, among: candidates), let keyword = DeclarationKeyword(rawValue: nearest) else {
      return nil
    }
    report(.unknownKeyword(word, among: [nearest]), at: line.keyword.span)
    return (keyword, false)
  }

  /// Whether all bytes are ASCII and no control characters but tabs and ends of lines.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  /// The first byte of `line` that is not UTF-8 or is a control character other than a tab.
  private func badText(in line: RuleLine, of bytes: [UInt8]) -> ByteSpan? {
    let range = line.span.range
    if let control = bytes[range].firstIndex(where: { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F }) {
      return ByteSpan(control..<control + 1)
    }
    guard bytes[range].contains(where: { $0 >= 0x80 }) else { return nil }
    var decoder = UTF8()
    var rest = bytes[range].makeIterator()
    var offset = range.lowerBound
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return ByteSpan(offset..<min(offset + 1, bytes.count))
      }
    }
  }
}

extension DeclarationKeyword {
  /// Whether a declaration can have this name.
  func accepts(name: String) -> Bool {
    switch self {
    case .title: true
    case .property: PropertyDeclaration.isName(name)
    case .finding:
      name.utf8.count == 5 && name.hasPrefix("CC") && name.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    default: name.isRuleName
    }
  }

  /// Whether `line` can belong to such a declaration.
  func accepts(_ line: RuleLine) -> Bool {
    lineKeywords.contains(line.keyword.text) || (self == .rule && line.isMarkerPlace)
  }
}

extension String {
  /// Letters, digits, hyphens and dots, the first a small letter.
  var isRuleName: Bool {
    guard let first = utf8.first, (0x61...0x7A).contains(first) else { return false }
    return utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }
  }
}

extension RuleLine {
  /// Whether the line has the form of a place with markers: small letters, dots and bars, and a single capture ("of|at ORG:organization").
  var isMarkerPlace: Bool {
    guard keyword.text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x7C || $0 == 0x2D || $0 == 0x2E }) else {
      return false
    }
    return value.isSingleCapture
  }
}

extension ValueText {
  /// Whether this is one `TYPE:name`, with or without "?".
  var isSingleCapture: Bool {
    var cursor = ValueCursor(self)
    guard let type = cursor.word(), type.text.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x2D }),
      cursor.takeJoined(":") != nil, cursor.word() != nil
    else { return false }
    _ = cursor.take("?")
    return cursor.isAtEnd
  }
}
