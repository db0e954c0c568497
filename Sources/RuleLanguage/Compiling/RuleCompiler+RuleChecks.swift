import ClaimModel
import SourceText

/// What is asked of a rule as a whole.
extension RuleCompiler {
  /// Tells of a rule without a pattern, and of lines that its pattern has no use for.
  mutating func checkShape(of draft: RuleDraft, in declaration: Declaration) {
    guard let shape = draft.shape else {
      if !declaration.hasUnreadLines,
        !declaration.lines.contains(where: { ["clause", "noun", "pattern", "table"].contains($0.keyword.text) })
      {
        report(.noPattern(rule: declaration.name.text), at: declaration.name.span)
      }
      return giveUp()
    }
    let useless: [String] =
      switch shape {
      case .predicate(.title): ["column", "row"]
      case .predicate: ["column", "row", "except", "only"]
      case .tokens: ["column", "row", "except", "only", "voice", "tense"]
      case .table: ["with", "without", "except", "only", "voice", "tense"]
      }
    for line in declaration.lines where useless.contains(line.keyword.text) && !line.value.isSingleCapture {
      report(.uselessLine(line.keyword.text, beside: shape.keyword), at: line.keyword.span)
    }
    if case .table = shape, draft.columns.isEmpty, draft.rows.isEmpty {
      report(.missingLine(declaration: "rule '\(declaration.name.text)'", keyword: "column"), at: declaration.name.span)
    }
  }

  /// Tells of captures with one name, and of captures that no claim uses.
  mutating func checkCaptures(of draft: RuleDraft) {
    for (index, capture) in draft.captures.enumerated() where capture.capture.name != ReadCapture.unused {
      let name = capture.capture.name
      if draft.captures[..<index].contains(where: { $0.capture.name == name }) {
        if !draft.areAlternatives(name) { report(.repeatedCapture(name), at: capture.span) }
      } else if !draft.emits.contains(where: { $0.uses(name) }), draft.hasAllEmissions, !draft.emits.isEmpty {
        report(.unusedCapture(name), at: capture.span)
      }
    }
  }

  /// Tells of missing examples, and of expected claims that the rule cannot make.
  mutating func checkExamples(of draft: RuleDraft, in declaration: Declaration) {
    guard !declaration.hasUnreadLines else { return }
    let keywords = declaration.lines.map(\.keyword.text)
    if !keywords.contains("yes") { report(.noExample(rule: declaration.name.text), at: declaration.name.span) }
    if !keywords.contains("no") { report(.noCounterExample(rule: declaration.name.text), at: declaration.name.span) }
    guard draft.hasAllEmissions, !draft.emits.isEmpty else { return }
    for claim in draft.examples.flatMap({ $0.claims ?? [] }) { check(claim, of: draft) }
  }

  private mutating func check(_ claim: ReadExample.Claim, of draft: RuleDraft) {
    guard isDeclared(claim.kind.text, as: .kind) else {
      return report(.unknownName(.kind, claim.kind.text, among: declared(.kind)), at: claim.kind.span)
    }
    guard let kind = kinds[claim.kind.text] else { return giveUp() }
    let emits = draft.emits.filter { $0.kind.text == claim.kind.text && $0.isDenied == claim.isDenied }
    guard !emits.isEmpty else {
      return report(.exampleNotEmitted("a claim '\(claim.isDenied ? "not " : "")\(claim.kind.text)'"), at: claim.kind.span)
    }
    for (name, value) in claim.slots {
      guard let slot = kind.slot(name.text) else {
        report(.unknownName(.slot, name.text, among: kind.slots.map(\.name)), at: name.span)
        continue
      }
      let isFilled = emits.contains { $0.fillings.contains { $0.slot.text == name.text } }
      if !isFilled, slot.filledFrom == .none { report(.exampleNotEmitted("slot '\(name.text)'"), at: name.span) }
      if !slot.type.accepts(example: value.text) {
        report(.exampleValue(value.text, type: slot.type.exampleForm), at: value.span)
      }
    }
  }
}

extension RuleDraft {
  /// Whether the captures of this name stand in alternatives of a token pattern, so that only one is made.
  fileprivate func areAlternatives(_ name: String) -> Bool {
    guard case .tokens(let elements) = shape, !parts.contains(where: { $0.capture.name == name }) else { return false }
    return elements.mostCaptures(of: name) <= 1
  }
}

extension [TokenPattern.Element] {
  /// The largest number of captures of this name that one match can make.
  fileprivate func mostCaptures(of name: String) -> Int {
    reduce(0) { sum, element in
      switch element {
      case .capture(let capture): sum + (capture.name == name ? 1 : 0)
      case .named(let own, let elements): sum + (own == name ? 1 : 0) + elements.mostCaptures(of: name)
      case .optional(let elements): sum + elements.mostCaptures(of: name)
      case .choice(let alternatives): sum + (alternatives.map { $0.mostCaptures(of: name) }.max() ?? 0)
      case .words, .gap, .edge: sum
      }
    }
  }
}

extension SlotType {
  /// Whether `value` has the form in which an example writes such a value.
  fileprivate func accepts(example value: String) -> Bool {
    let allowed: String
    switch self {
    case .date: allowed = "0123456789-/~?%.XWQuT"
    case .number: allowed = "0123456789.,-/~%<>"
    case .ordinal: allowed = "0123456789"
    case .age: allowed = "0123456789-/"
    case .duration: return value.hasPrefix("P") && value.utf8.count > 2
    default: return true
    }
    return value.utf8.allSatisfy { allowed.utf8.contains($0) } && value.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// How a message names that form.
  fileprivate var exampleForm: String {
    switch self {
    case .date: "a date such as 2019-05 or 2003/2010"
    case .number: "a number in digits"
    case .ordinal: "an ordinal in digits"
    case .age: "an age in digits"
    case .duration: "a duration such as P5Y"
    default: rawValue
    }
  }
}
