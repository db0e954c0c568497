import SourceText

/// Words that a pattern accepts: `leave | step down | @leaving-verbs | lemma(go)`.
extension RuleCompiler {
  /// Alternatives, of which those in `lemma(...)` make one choice and the others another.
  func wordChoices(_ cursor: inout ValueCursor) throws(LocatedFault) -> [WordChoice] {
    var spellings: [String] = []
    var lemmas: [String] = []
    repeat {
      let start = cursor.offset
      if cursor.take(word: "lemma") != nil, cursor.next == UInt8(ascii: "(") {
        lemmas += try bracketed(&cursor)
      } else {
        cursor.back(to: start)
        spellings += try phrase(&cursor)
      }
    } while cursor.take("|") != nil
    try cursor.needEnd(or: "'|' or the end of the line")
    return [WordChoice(words: lemmas, byLemma: true), WordChoice(words: spellings, byLemma: false)].filter { !$0.words.isEmpty }
  }

  /// Alternatives that are all dictionary forms.
  func dictionaryForms(_ cursor: inout ValueCursor) throws(LocatedFault) -> WordChoice {
    WordChoice(words: try wordChoices(&cursor).flatMap(\.words).withoutRepeats, byLemma: true)
  }

  /// "(leave | step down | @list)".
  func bracketed(_ cursor: inout ValueCursor) throws(LocatedFault) -> [String] {
    let open = try cursor.need("(")
    var words: [String] = []
    repeat { words += try phrase(&cursor) } while cursor.take("|") != nil
    guard cursor.take(")") != nil else {
      if cursor.isAtEnd { throw LocatedFault(.unclosed("("), open) }
      throw cursor.unexpected(expected: "'|' or ')'")
    }
    return words.withoutRepeats
  }

  /// One alternative: a list, a text in quotation marks, or words up to a mark.
  func phrase(_ cursor: inout ValueCursor) throws(LocatedFault) -> [String] {
    if cursor.take("@") != nil { return try list(&cursor) }
    if let quoted = try cursor.quoted() {
      guard !quoted.text.foldedWords.isEmpty else { throw LocatedFault(.missingValue(expected: "a word"), quoted.span) }
      return [quoted.text.foldedWords]
    }
    var words = [try cursor.needWord("a word").text]
    while let word = cursor.word() { words.append(word.text) }
    return [words.joined(separator: " ").foldedWords]
  }

  /// The entries of the list whose name comes next; empty when that list has a fault of its own.
  func list(_ cursor: inout ValueCursor) throws(LocatedFault) -> [String] {
    let name = try cursor.needWord("the name of a word list")
    if let list = lists[name.text] { return list.entries }
    guard isDeclared(name.text, as: .words) else {
      throw LocatedFault(.unknownName(.wordList, name.text, among: declared(.words)), name.span)
    }
    return []
  }
}

extension [String] {
  /// The elements in their order, each once.
  var withoutRepeats: [String] {
    guard count > 1 else { return self }
    guard count > 8 else {
      return indices.filter { index in !self[..<index].contains(self[index]) }.map { self[$0] }
    }
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}

extension ValueCursor {
  /// Reads "PERSON:person?".
  mutating func capture() throws(LocatedFault) -> ReadCapture {
    let type = try needWord("a capture, as in PERSON:person")
    guard takeJoined(":") != nil else {
      let expected =
        CaptureType(rawValue: type.text) == nil
        ? "a capture, as in PERSON:person" : "a capture with a name, as in \(type.text):name,"
      throw LocatedFault(.unexpected(type.text, expected: expected), type.span)
    }
    let name = try needWord("a name")
    if CaptureType(rawValue: type.text) == nil, CaptureType(rawValue: name.text) != nil {
      let span = type.span.union(name.span)
      throw LocatedFault(.unexpected("\(type.text):\(name.text)", expected: "TYPE:name, as in \(name.text):\(type.text),"), span)
    }
    let captureType = try type.choice(CaptureType.self, expected: "a type")
    guard name.text == ReadCapture.unused || (name.text.isRuleName && !name.text.contains(".")) else {
      throw LocatedFault(.badName(name.text), name.span)
    }
    let isOptional = takeJoined("?") != nil
    return ReadCapture(
      capture: Capture(type: captureType, name: name.text, isOptional: isOptional), span: name.span, typeSpan: type.span)
  }
}
