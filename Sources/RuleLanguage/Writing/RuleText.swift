import NormalValues

/// Rules as their files write them; what is written reads back to the same rule.
package enum RuleText {
  /// The declaration of a rule, its lines aligned, with a newline at the end. Lists are written out.
  package static func declaration(_ rule: ExtractionRule) -> String {
    var lines = [("rule", rule.name), ("about", rule.about)]
    switch rule.pattern {
    case .clause(let pattern): lines += self.lines(pattern)
    case .tokens(let pattern):
      lines.append(("pattern", pattern.elements.map(element).joined(separator: " ")))
      lines += pattern.context.map { (place($0.place), capture($0.capture)) }
      if !pattern.with.isEmpty { lines.append(("with", pattern.with.map(alternatives).joined(separator: " | "))) }
      if !pattern.without.isEmpty { lines.append(("without", pattern.without.map(alternatives).joined(separator: " | "))) }
    case .table(let pattern):
      lines.append(("table", ""))
      for (keyword, columns) in [("column", pattern.columns), ("row", pattern.rows)] {
        lines += columns.map { column in
          (keyword, column.headers.map { "\"\($0)\"" }.joined(separator: "|") + " " + capture(column.capture))
        }
      }
      lines += pattern.context.map { (place($0.place), capture($0.capture)) }
    case nil: break
    }
    lines += rule.emits.map { ("emit", emission($0)) }
    lines += rule.examples.filter { !$0.expected.isEmpty }.map { example in
      ("yes", text(example) + "  => " + example.expected.map(claim).joined(separator: "; "))
    }
    lines += rule.examples.filter(\.expected.isEmpty).map { ("no", text($0)) }
    return lines.map(line).joined()
  }

  /// "when     DATE:date?".
  static func line(_ keyword: String, _ value: String) -> String {
    value.isEmpty ? keyword + "\n" : keyword + String(repeating: " ", count: max(1, 9 - keyword.utf8.count)) + value + "\n"
  }

  // MARK: Patterns

  private static func lines(_ pattern: ClausePattern) -> [(String, String)] {
    var lines: [(String, String)] = []
    switch pattern.predicate {
    case .verb(let choice): lines.append(("clause", choice.words.map(words).joined(separator: " | ")))
    case .noun(let choice): lines.append(("noun", choice.words.map(words).joined(separator: " | ")))
    case .title(let title): lines.append(("noun", capture(title)))
    }
    lines += pattern.parts.map { (place($0.place), capture($0.capture)) }
    if !pattern.with.isEmpty { lines.append(("with", pattern.with.map(alternatives).joined(separator: " | "))) }
    if !pattern.without.isEmpty { lines.append(("without", pattern.without.map(alternatives).joined(separator: " | "))) }
    if !pattern.except.isEmpty { lines.append(("except", pattern.except.map(alternatives).joined(separator: " | "))) }
    if !pattern.only.isEmpty { lines.append(("only", pattern.only.map(alternatives).joined(separator: " | "))) }
    if let voice = pattern.voice { lines.append(("voice", voice.rawValue)) }
    if !pattern.tenses.isEmpty { lines.append(("tense", pattern.tenses.joined(separator: " | "))) }
    return lines
  }

  /// "who", "of|at".
  package static func place(_ place: ClausePattern.Place) -> String {
    switch place {
    case .who: "who"
    case .what: "what"
    case .whom: "whom"
    case .when: "when"
    case .anywhere: "anywhere"
    case .marker(let markers): markers.joined(separator: "|")
    }
  }

  /// "DATE:date?".
  package static func capture(_ capture: Capture) -> String {
    "\(capture.type.rawValue):\(capture.name)\(capture.isOptional ? "?" : "")"
  }

  /// An element of a token pattern.
  package static func element(_ element: TokenPattern.Element) -> String {
    switch element {
    case .words(let choice, let isOptional):
      let words = choice.words.map(phrase).joined(separator: "|")
      return (choice.byLemma ? "lemma(\(words))" : words) + (isOptional ? "?" : "")
    case .capture(let capture): return self.capture(capture)
    case .gap(let longest, let numbers): return (numbers ? ".." : "~") + String(longest)
    case .optional(let elements):
      if elements.count == 1, case .named = elements[0] { return self.element(elements[0]) + "?" }
      if elements.count == 1, case .choice(let groups) = elements[0] { return group(groups) + "?" }
      return group([elements]) + "?"
    case .choice(let groups): return group(groups)
    case .named(let name, let elements):
      if elements.count == 1, case .choice(let groups) = elements[0] { return group(groups) + ":\(name)" }
      return group([elements]) + ":\(name)"
    case .edge: return "^"
    }
  }

  private static func group(_ groups: [[TokenPattern.Element]]) -> String {
    "( " + groups.map { $0.map(element).joined(separator: " ") }.joined(separator: " | ") + " )"
  }

  private static func alternatives(_ choice: WordChoice) -> String {
    let alternatives = choice.words.map(words).joined(separator: " | ")
    return choice.byLemma ? "lemma(\(alternatives))" : alternatives
  }

  /// A word or phrase between bars; blanks mean nothing else there.
  private static func words(_ words: String) -> String {
    words.split(separator: " ").allSatisfy { phrase(String($0)) == $0 } ? words : "\"\(words)\""
  }

  /// A word or phrase of a token pattern, in quotation marks where the language would take it for something else.
  private static func phrase(_ words: String) -> String {
    let isPlain =
      !words.hasPrefix("..") && CaptureType(rawValue: words) == nil && words != "lemma"
      && words.utf8.allSatisfy { $0 != 0x20 && !$0.endsWord }
    return isPlain ? words : "\"\(words)\""
  }

  // MARK: Claims and examples

  private static func emission(_ emission: Emission) -> String {
    let slots = emission.slots.map { slot in
      switch slot.source {
      case .capture(let name, .whole): name == slot.slot ? name : "\(slot.slot)=\(name)"
      case .capture(let name, .start): "\(slot.slot)=\(name).start"
      case .capture(let name, .end): "\(slot.slot)=\(name).end"
      case .capture(let name, .past): "\(slot.slot)=\(name).past"
      case .capture(let name, .ago): "\(slot.slot)=\(name).ago"
      case .number(let number): "\(slot.slot)=\(number)"
      case .text(let text): "\(slot.slot)=\"\(text)\""
      }
    }
    return "\(emission.isDenied ? "not " : "")\(emission.kind)(\(slots.joined(separator: ", ")))"
  }

  /// "departure(person=Ada Smith, date=2019)", a value with a comma between quotation marks.
  package static func claim(_ claim: RuleExample.ExpectedClaim) -> String {
    let slots = claim.slots.map { slot in
      let isPlain = slot.value.utf8.allSatisfy { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
      return "\(slot.slot)=" + (isPlain || slot.value.utf8.contains(UInt8(ascii: "\"")) ? slot.value : "\"\(slot.value)\"")
    }
    return "\(claim.isDenied ? "not " : "")\(claim.kind)(\(slots.joined(separator: ", ")))"
  }

  private static func text(_ example: RuleExample) -> String {
    guard example.published != RuleExample.usualDay else { return example.text }
    return "@\(CalendarUnit.day(example.published).edtf) \(example.text)"
  }
}
