package import ClaimModel
package import SourceText

/// How claims are read from text: one pattern, what it emits, and examples of both kinds.
package struct ExtractionRule: Hashable, Sendable {
  /// "departure.leave".
  package let name: String
  package let about: String
  /// Nil in a rule that was read from its form: its compiled pattern stands in `RuleSet.patternForm`.
  package let pattern: Pattern?
  /// Names of captures that a match can do without.
  package let optionalCaptures: [String]
  package let emits: [Emission]
  package let examples: [RuleExample]
  /// The least strictness of a run that compares claims of this rule.
  package let strictness: Strictness
  /// The file of the rule, and the bytes of its first line in it.
  package let path: String
  package let span: ByteSpan

  package enum Pattern: Hashable, Sendable {
    case clause(ClausePattern)
    case tokens(TokenPattern)
    case table(TablePattern)
  }

  package init(
    name: String, about: String, pattern: Pattern, emits: [Emission], examples: [RuleExample],
    strictness: Strictness = .publish, path: String, span: ByteSpan
  ) {
    self.init(
      name: name, about: about, pattern: pattern, optionalCaptures: pattern.optionalCaptures, emits: emits, examples: examples,
      strictness: strictness, path: path, span: span)
  }

  package init(
    name: String, about: String, pattern: Pattern?, optionalCaptures: [String], emits: [Emission], examples: [RuleExample],
    strictness: Strictness = .publish, path: String, span: ByteSpan
  ) {
    self.strictness = strictness
    self.name = name
    self.about = about
    self.pattern = pattern
    self.optionalCaptures = optionalCaptures
    self.emits = emits
    self.examples = examples
    self.path = path
    self.span = span
  }
}

/// A claim to make from captures: "emit departure(person, organization, date=when.end, nth=2)".
package struct Emission: Hashable, Sendable {
  package let kind: String
  package let slots: [SlotSource]
  package let isDenied: Bool

  package struct SlotSource: Hashable, Sendable {
    package let slot: String
    package let source: Source

    package init(slot: String, source: Source) {
      self.slot = slot
      self.source = source
    }
  }

  package enum Source: Hashable, Sendable {
    /// A capture, whole or one end of it, or unless it is news: "when", "when.start", "when.end", "when.past", "length.ago".
    case capture(String, part: Part)
    case number(Int)
    case text(String)
  }

  package enum Part: Hashable, Sendable {
    case whole, start, end
    /// Nothing where the date lies within a month of the day of publication.
    case past
    /// Of a length: its beginning, where it ends about the day of publication.
    case ago
  }

  package init(kind: String, slots: [SlotSource], isDenied: Bool) {
    self.kind = kind
    self.slots = slots
    self.isDenied = isDenied
  }
}

/// A text and what a rule must make of it: "yes TEXT => departure(person=Ada Smith, date=2019)".
package struct RuleExample: Hashable, Sendable {
  /// The day that examples without one are published on: 2020-06-15, in days since 1970-01-01.
  package static let usualDay = 18_428

  package let text: String
  /// Expected claims; empty for a near miss ("no"), of which the rule must make nothing.
  package let expected: [ExpectedClaim]
  /// The day of publication that the text is read with; days since 1970-01-01.
  package let published: Int
  package let path: String
  package let span: ByteSpan

  package struct ExpectedClaim: Hashable, Sendable {
    package let kind: String
    /// Slot and value in words: an entity's name, a date in EDTF, a number.
    package let slots: [ExpectedSlot]
    /// "not departure(...)".
    package let isDenied: Bool

    package init(kind: String, slots: [ExpectedSlot], isDenied: Bool = false) {
      self.kind = kind
      self.slots = slots
      self.isDenied = isDenied
    }
  }

  package struct ExpectedSlot: Hashable, Sendable {
    package let slot: String
    package let value: String

    package init(slot: String, value: String) {
      self.slot = slot
      self.value = value
    }
  }

  package init(text: String, expected: [ExpectedClaim], published: Int, path: String, span: ByteSpan) {
    self.text = text
    self.expected = expected
    self.published = published
    self.path = path
    self.span = span
  }
}
