import ClaimModel
import SourceText

/// Extraction rules, line by line.
extension RuleCompiler {
  mutating func rule(_ declaration: Declaration) -> ExtractionRule? {
    var draft = RuleDraft()
    let readsExamples = readsExamples
    for line in declaration.lines where readsExamples || !line.isExample {
      do throws(LocatedFault) { try read(line, into: &draft) } catch {
        report(error)
        switch line.keyword.text {
        case "emit": draft.hasAllEmissions = false
        case "about", "voice", "tense", "strictness", "yes", "no": break
        default: draft.hasAllCaptures = false
        }
      }
    }
    if declaration.hasUnreadLines || draft.shape == nil { draft.hasAllCaptures = false }
    checkShape(of: draft, in: declaration)
    for emission in draft.emits where !check(emission, of: draft) { draft.hasAllEmissions = false }
    checkCaptures(of: draft)
    if readsExamples { checkExamples(of: draft, in: declaration) }
    guard let pattern = draft.pattern else { return nil }
    let emits = draft.emits.map { emission in
      Emission(
        kind: emission.kind.text,
        slots: emission.fillings.map { .init(slot: $0.slot.text, source: $0.source) }, isDenied: emission.isDenied)
    }
    let examples = draft.examples.map { example in
      RuleExample(
        text: example.text,
        expected: (example.claims ?? []).map { claim in
          .init(
            kind: claim.kind.text, slots: claim.slots.map { .init(slot: $0.slot.text, value: $0.value.text) },
            isDenied: claim.isDenied)
        }, published: example.published, path: path, span: example.span)
    }
    return ExtractionRule(
      name: declaration.name.text, about: draft.about, pattern: pattern, emits: emits, examples: examples,
      strictness: draft.strictness, path: path, span: declaration.head.span)
  }

  private mutating func read(_ line: RuleLine, into draft: inout RuleDraft) throws(LocatedFault) {
    var cursor = ValueCursor(line.value)
    switch line.keyword.text {
    case "with" where !line.value.isSingleCapture:
      draft.with += try wordChoices(&cursor)
    case "without" where !line.value.isSingleCapture:
      draft.without += try wordChoices(&cursor)
    case "except" where !line.value.isSingleCapture:
      draft.except += try wordChoices(&cursor)
    case "only" where !line.value.isSingleCapture:
      draft.only += try wordChoices(&cursor)
    case "about": draft.about = try line.neededText("what the rule reads")
    case "clause", "noun", "pattern", "table":
      guard draft.shape == nil else { throw LocatedFault(.severalPatterns, line.keyword.span) }
      draft.shape = try shape(line, into: &draft)
    case "column":
      let headers = cursor.text(upTo: ":")
      draft.columns.append(try column(line, headersAndType: headers, into: &draft))
    case "row":
      let headers = cursor.text(upTo: ":")
      draft.rows.append(try column(line, headersAndType: headers, into: &draft))
    case "voice":
      draft.voice = try cursor.needWord("'active' or 'passive'").choice(
        ClausePattern.Voice.self, expected: "'active' or 'passive'")
      try cursor.needEnd()
    case "tense":
      repeat {
        let tense = try cursor.needWord("a tense")
        draft.tenses.append(try tense.oneOf(["past", "perfect", "present", "future", "unknown"], expected: "a tense"))
      } while cursor.take("|") != nil
      try cursor.needEnd(or: "'|' or the end of the line")
    case "strictness": draft.strictness = try line.strictness()
    case "emit": draft.emits.append(try emission(&cursor, line: line))
    case "yes": draft.examples.append(try positiveExample(line))
    case "no": draft.examples.append(try negativeExample(line))
    default: try readPlace(line, into: &draft)
    }
  }

  private func shape(_ line: RuleLine, into draft: inout RuleDraft) throws(LocatedFault) -> RuleDraft.Shape {
    var cursor = ValueCursor(line.value)
    switch line.keyword.text {
    case "clause": return .predicate(.verb(try dictionaryForms(&cursor)))
    case "noun" where line.value.isSingleCapture:
      let capture = try cursor.capture()
      guard capture.capture.type == .title || capture.capture.type == .office else {
        throw LocatedFault(.placeType(place: "noun", type: capture.capture.type.rawValue), capture.typeSpan)
      }
      draft.captures.append(capture)
      return .predicate(.title(capture.capture))
    case "noun": return .predicate(.noun(try dictionaryForms(&cursor)))
    case "pattern":
      var reader = TokenPatternReader(cursor: cursor, lists: self)
      let elements = try reader.whole()
      draft.captures += reader.captures
      guard elements.contains(where: \.findsSomething) else { throw LocatedFault(.matchesAnything, line.span) }
      return .tokens(elements)
    default:
      try cursor.needEnd()
      return .table
    }
  }

  /// "column NAME|PERSON PERSON:person": words of the header, then a capture.
  private func column(
    _ line: RuleLine, headersAndType: Word, into draft: inout RuleDraft
  ) throws(LocatedFault) -> TablePattern.Column {
    var cursor = ValueCursor(line.value)
    var headers: [String] = []
    repeat {
      guard !headersAndType.text.isEmpty else { throw cursor.unexpected(expected: "a word of the header") }
      let header = try cursor.quoted()
      if let header {
        headers.append(header.text.foldedWords)
      } else {
        headers.append(try cursor.needWord("a word of the header").text.foldedWords)
      }
    } while cursor.take("|") != nil
    let capture = try cursor.capture()
    try cursor.needEnd()
    draft.captures.append(capture)
    return TablePattern.Column(headers: headers, capture: capture.capture)
  }

  /// "who PERSON:person", "of|at ORG:organization".
  private func readPlace(_ line: RuleLine, into draft: inout RuleDraft) throws(LocatedFault) {
    var cursor = ValueCursor(line.value)
    let capture = try cursor.capture()
    try cursor.needEnd(or: "one capture and no more")
    let place: ClausePattern.Place
    switch line.keyword.text {
    case "who": place = .who
    case "what": place = .what
    case "whom": place = .whom
    case "when": place = .when
    case "anywhere": place = .anywhere
    default: place = .marker(try markers(line.keyword))
    }
    if place == .when, ![.date, .period, .duration, .age].contains(capture.capture.type) {
      throw LocatedFault(.placeType(place: "when", type: capture.capture.type.rawValue), capture.typeSpan)
    }
    draft.captures.append(capture)
    draft.parts.append(ClausePattern.Part(place: place, capture: capture.capture))
  }

  /// The markers of a keyword like "of|at". When the files have a word list "complement-markers", only those are known beside the
  /// names that the parse gives to places.
  private func markers(_ keyword: Word) throws(LocatedFault) -> [String] {
    let markers = keyword.text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let list = lists["complement-markers"]?.entries else {
      if markers.contains("") {
        throw LocatedFault(.unknownKeyword(keyword.text, among: DeclarationKeyword.rule.lineKeywords), keyword.span)
      }
      return markers
    }
    let known = ["poss", "modifier", "oprd", "who", "what", "whom", "left-out", "wider"] + list
    for marker in markers
    where !known.contains(marker) && !(marker.hasPrefix("what.") && list.contains(String(marker.dropFirst(5)))) {
      throw LocatedFault(.unknownKeyword(marker, among: DeclarationKeyword.rule.lineKeywords + known), keyword.span)
    }
    return markers
  }
}

extension TokenPattern.Element {
  /// Whether the element needs a word or a value of the text.
  var findsSomething: Bool {
    switch self {
    case .words(_, let isOptional): !isOptional
    case .capture(let capture): !capture.isOptional
    case .named(_, let elements): elements.contains(where: \.findsSomething)
    case .choice(let alternatives): alternatives.allSatisfy { $0.contains(where: \.findsSomething) }
    case .gap, .optional, .edge: false
    }
  }
}
