import ClaimModel
import SourceText

extension RuleCompiler {
  mutating func finding(_ declaration: Declaration) -> FindingDeclaration? {
    var texts: [String: String] = [:]
    var levels: [String: FindingDeclaration.Level] = [:]
    var strictness = Strictness.publish
    var examples: [FindingDeclaration.Example] = []
    for line in declaration.lines {
      do throws(LocatedFault) {
        switch line.keyword.text {
        case "level": levels = try readLevels(line)
        case "strictness": strictness = try line.strictness()
        case "conflict": examples.append(.init(texts: try line.value.alternatives(), conflicts: true))
        case "agree": examples.append(.init(texts: try line.value.alternatives(), conflicts: false))
        default: texts[line.keyword.text] = try line.neededText("a text")
        }
      } catch { report(error) }
    }
    return FindingDeclaration(
      code: declaration.name.text, taxonomy: texts["taxonomy"] ?? "", name: texts["name"] ?? "",
      summary: texts["summary"] ?? "", why: texts["why"] ?? "", fix: texts["fix"] ?? "",
      crossLevel: levels["cross"] ?? .none, internalLevel: levels["internal"] ?? .none, strictness: strictness,
      examples: examples, path: path)
  }

  /// "cross error, internal warning".
  private func readLevels(_ line: RuleLine) throws(LocatedFault) -> [String: FindingDeclaration.Level] {
    var cursor = ValueCursor(line.value)
    var levels: [String: FindingDeclaration.Level] = [:]
    repeat {
      let scope = try cursor.needWord("'cross' or 'internal'").oneOf(["cross", "internal"], expected: "'cross' or 'internal'")
      let level = try cursor.needWord("a level").choice(FindingDeclaration.Level.self, expected: "a level")
      levels[scope] = level
    } while cursor.take(",") != nil
    try cursor.needEnd()
    for scope in ["cross", "internal"] where levels[scope] == nil {
      throw LocatedFault(.missingValue(expected: "the level of '\(scope)'"), line.span)
    }
    return levels
  }
}

extension ValueText {
  /// Texts separated by " | ", at least one and none empty.
  func alternatives() throws(LocatedFault) -> [String] {
    var texts: [String] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "|") {
      guard index > 0, bytes[index - 1].isBlank, index + 1 == bytes.count || bytes[index + 1].isBlank else { continue }
      texts.append(try trimmed(start..<index))
      start = index + 1
    }
    return texts + [try trimmed(start..<bytes.count)]
  }

  private func trimmed(_ range: Range<Int>) throws(LocatedFault) -> String {
    var range = range
    while let first = range.first, bytes[first].isBlank { range = range.dropFirst() }
    while let last = range.last, bytes[last].isBlank { range = range.dropLast() }
    guard !range.isEmpty else { throw LocatedFault(.missingValue(expected: "a text"), span(range)) }
    return text(range)
  }
}

extension Word {
  /// The case that this word is the raw value of.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type, expected: String
  ) throws(LocatedFault) -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    throw LocatedFault(
      .unknownWord(text, expected: expected, among: Choice.allCases.map(\.rawValue)), span)
  }

  /// This word, which must be one of `words`.
  func oneOf(_ words: [String], expected: String) throws(LocatedFault) -> String {
    if words.contains(text) { return text }
    throw LocatedFault(.unknownWord(text, expected: expected, among: words), span)
  }
}
