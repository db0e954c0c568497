import SourceText

/// Reads the elements of a "pattern" line.
struct TokenPatternReader {
  private static let deepestBrackets = 8
  private static let longestGap = 30

  private var cursor: ValueCursor
  private let lists: RuleCompiler
  private(set) var captures: [ReadCapture] = []

  /// - Parameter lists: what knows the word lists.
  init(cursor: ValueCursor, lists: RuleCompiler) {
    self.cursor = cursor
    self.lists = lists
  }

  /// Reads to the end of the line.
  mutating func whole() throws(LocatedFault) -> [TokenPattern.Element] {
    let elements = try sequence(depth: 0)
    guard !elements.isEmpty else { throw cursor.unexpected(expected: "an element of a pattern") }
    try cursor.needEnd(or: "an element of a pattern")
    return elements
  }

  /// Elements up to "|", ")" or the end.
  private mutating func sequence(depth: Int) throws(LocatedFault) -> [TokenPattern.Element] {
    var elements: [TokenPattern.Element] = []
    while let next = cursor.next, next != UInt8(ascii: ")"), next != UInt8(ascii: "|") {
      elements.append(try element(depth: depth))
    }
    return elements
  }

  private mutating func element(depth: Int) throws(LocatedFault) -> TokenPattern.Element {
    switch cursor.next {
    case UInt8(ascii: "("): return try group(depth: depth)
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      _ = cursor.take("^") ?? cursor.take("$")
      return .edge
    case UInt8(ascii: "\""), UInt8(ascii: "@"): return try words()
    default: break
    }
    let start = cursor.offset
    let word = try cursor.needWord("an element of a pattern")
    let next = cursor.offset < cursor.value.bytes.count ? cursor.value.bytes[cursor.offset] : nil
    if next == UInt8(ascii: ":") || word.text.namesCaptureType {
      cursor.back(to: start)
      let capture = try cursor.capture()
      captures.append(capture)
      return .capture(capture.capture)
    }
    if word.text.hasPrefix("..") { return .gap(try gap(word, mark: ".."), numbers: true) }
    if word.text.hasPrefix("~") { return .gap(try gap(word, mark: "~"), numbers: false) }
    if word.text == "lemma", next == UInt8(ascii: "(") {
      let forms = try lists.bracketed(&cursor)
      return .words(WordChoice(words: forms, byLemma: true), isOptional: cursor.takeJoined("?") != nil)
    }
    cursor.back(to: start)
    return try words()
  }

  private func gap(_ word: Word, mark: String) throws(LocatedFault) -> Int {
    guard let length = Int(word.text.dropFirst(mark.utf8.count)), length > 0 else {
      throw LocatedFault(.unexpected(word.text, expected: "a number after '\(mark)', as in \(mark)4"), word.span)
    }
    guard length <= Self.longestGap else { throw LocatedFault(.numberOutOfRange(word.text, limit: Self.longestGap), word.span) }
    return length
  }

  /// "word", "word|word", "@list", "\",\"", each without blanks inside.
  private mutating func words() throws(LocatedFault) -> TokenPattern.Element {
    var words: [String] = []
    // The entries of one list differ.
    var mayRepeat = false
    repeat {
      if !words.isEmpty { mayRepeat = true }
      if cursor.take("@") != nil {
        let entries = try lists.list(&cursor)
        if words.isEmpty { words = entries } else { words += entries }
      } else if let quoted = try cursor.quoted() {
        guard !quoted.text.foldedWords.isEmpty else { throw LocatedFault(.missingValue(expected: "a word"), quoted.span) }
        words.append(quoted.text.foldedWords)
      } else {
        words.append(try cursor.needWord("a word").text.foldedWords)
      }
    } while cursor.takeJoined("|") != nil
    let choice = WordChoice(words: mayRepeat ? words.withoutRepeats : words, byLemma: false)
    return .words(choice, isOptional: cursor.takeJoined("?") != nil)
  }

  /// "( a b | c )?". A choice between single words is one element.
  private mutating func group(depth: Int) throws(LocatedFault) -> TokenPattern.Element {
    let open = try cursor.need("(")
    guard depth < Self.deepestBrackets else { throw LocatedFault(.unexpected("(", expected: "a shallower pattern"), open) }
    var alternatives: [[TokenPattern.Element]] = []
    let outer = captures
    var inner: [ReadCapture] = []
    repeat {
      captures = []
      let elements = try sequence(depth: depth + 1)
      guard !elements.isEmpty else { throw cursor.unexpected(expected: "an element of a pattern") }
      alternatives.append(elements)
      inner += captures
    } while cursor.take("|") != nil
    captures = outer + inner
    guard cursor.take(")") != nil else { throw LocatedFault(.unclosed("("), open) }
    if cursor.takeJoined(":") != nil { return try named(alternatives, open) }
    let isOptional = cursor.takeJoined("?") != nil
    if let choice = Self.singleWords(alternatives) { return .words(choice, isOptional: isOptional) }
    if alternatives.count == 1 { return isOptional ? .optional(alternatives[0]) : .choice(alternatives) }
    return isOptional ? .optional([.choice(alternatives)]) : .choice(alternatives)
  }

  /// "( a | b ):name?", the name still to be read.
  private mutating func named(
    _ alternatives: [[TokenPattern.Element]], _ open: ByteSpan
  ) throws(LocatedFault) -> TokenPattern.Element {
    let name = try cursor.needWord("a name")
    guard name.text.isRuleName, !name.text.contains(".") else { throw LocatedFault(.badName(name.text), name.span) }
    let isOptional = cursor.takeJoined("?") != nil
    captures.append(
      ReadCapture(
        capture: Capture(type: .words, name: name.text, isOptional: isOptional), span: name.span, typeSpan: open))
    let content = Self.singleWords(alternatives).map { [TokenPattern.Element.words($0, isOptional: false)] }
    let element = TokenPattern.Element.named(
      name.text, content ?? (alternatives.count == 1 ? alternatives[0] : [.choice(alternatives)]))
    return isOptional ? .optional([element]) : element
  }

  /// The words of alternatives that are one word each, compared the same way; nil for others.
  private static func singleWords(_ alternatives: [[TokenPattern.Element]]) -> WordChoice? {
    var words: [String] = []
    var byLemma: Bool?
    for alternative in alternatives {
      guard alternative.count == 1, case .words(let choice, isOptional: false) = alternative[0],
        byLemma == nil || byLemma == choice.byLemma
      else { return nil }
      byLemma = choice.byLemma
      if alternatives.count == 1 { return choice }
      words += choice.words
    }
    return byLemma.map { WordChoice(words: words.withoutRepeats, byLemma: $0) }
  }
}

extension String {
  /// Whether this is the name of a type of captures, which all are in capitals.
  fileprivate var namesCaptureType: Bool {
    guard let first = utf8.first, (0x41...0x5A).contains(first) else { return false }
    return CaptureType(rawValue: self) != nil
  }
}
