import SourceText

/// Word lists and titles.
extension RuleCompiler {
  mutating func wordList(_ declaration: Declaration) -> WordList? {
    var about = ""
    var entries: [String] = []
    var places: [RulePlace] = []
    var known: Set<String> = []
    for line in declaration.lines {
      do throws(LocatedFault) {
        switch line.keyword.text {
        case "about": about = try line.neededText("what the list holds")
        default:
          for entry in try line.value.entries() {
            let words = entry.text.foldedWords
            guard known.insert(words).inserted else { continue }
            entries.append(words)
            places.append(RulePlace(path: path, span: entry.span))
          }
        }
      } catch { report(error) }
    }
    return WordList(name: declaration.name.text, about: about, entries: entries, places: places)
  }

  /// A list that adds to another of its name.
  mutating func addition(_ declaration: Declaration) -> WordList? {
    let name = declaration.name
    for line in declaration.lines where line.keyword.text == "has" {
      report(.uselessLine("has", beside: "adds"), at: line.keyword.span)
    }
    guard isDeclared(name.text, as: .words) else {
      report(.unknownName(.wordList, name.text, among: declared(.words)), at: name.span)
      return nil
    }
    return wordList(declaration)
  }

  mutating func title(_ declaration: Declaration) -> TitleDeclaration? {
    let canonical = declaration.name.text
    var synonyms: [String] = []
    var broader: [String] = []
    do throws(LocatedFault) {
      var cursor = ValueCursor(declaration.head.value)
      _ = cursor.text(upTo: "=")
      if cursor.take("=") != nil {
        for entry in try cursor.entries() {
          let synonym = entry.text.foldedWords
          if let other = titleOfSynonym[synonym] {
            if other != canonical { report(.sharedSynonym(entry.text, title: other), at: entry.span) }
          } else {
            titleOfSynonym[synonym] = canonical
            synonyms.append(synonym)
          }
        }
      }
    } catch { report(error) }
    for line in declaration.lines {
      do throws(LocatedFault) {
        for entry in try line.value.entries() {
          if isDeclared(entry.text, as: .title) {
            broader.append(entry.text)
          } else {
            report(.unknownName(.title, entry.text, among: declared(.title)), at: entry.span)
          }
        }
      } catch { report(error) }
    }
    return TitleDeclaration(canonical: canonical, synonyms: synonyms, broader: broader)
  }
}

extension RuleLine {
  /// The value as text, which must not be empty.
  func neededText(_ expected: String) throws(LocatedFault) -> String {
    guard !value.isEmpty else { throw LocatedFault(.missingValue(expected: expected), keyword.span) }
    return value.text
  }
}

extension ValueText {
  /// The texts between the commas, at least one.
  func entries() throws(LocatedFault) -> [Word] {
    var cursor = ValueCursor(self)
    return try cursor.entries()
  }
}

extension ValueCursor {
  /// Reads texts separated by commas up to the end, at least one; a text in quotation marks may hold commas.
  mutating func entries() throws(LocatedFault) -> [Word] {
    var entries: [Word] = []
    repeat {
      let quoted = try quoted()
      let entry = quoted ?? text(upTo: ",")
      guard !entry.text.isEmpty else { throw unexpected(expected: "a word or phrase") }
      entries.append(entry)
    } while take(",") != nil
    try needEnd()
    return entries
  }
}

extension String {
  /// Small letters, straight quotation marks, ASCII hyphens, and one blank between words: how words of rules and of texts are compared.
  var foldedWords: String {
    if isFolded { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isPlain = true
    for byte in utf8 {
      if byte.isBlank {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        isPlain = isPlain && byte < 0x80
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    let words = String(decoding: bytes, as: UTF8.self)
    guard !isPlain else { return words }
    var folded = ""
    for scalar in words.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{201B}": folded.unicodeScalars.append("'")
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": folded.unicodeScalars.append("\"")
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": folded.unicodeScalars.append("-")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// Whether the text is in ASCII, without capitals, with single blanks between its words and none around them.
  private var isFolded: Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      guard byte >= 0x20, byte < 0x80, !(0x41...0x5A).contains(byte), byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20
  }
}
