package import DocumentReading
package import SourceText

/// One statement of one article, normalised. Two claims are comparable when their kinds share a matter and their keys match;
/// the other slots hold what is compared.
package struct Claim: Hashable, Sendable {
  /// Name of a `ClaimKind`: "employment", "reporting", "quotation".
  package var kind: String
  /// Index of the article in the run; 0 while one article is read alone.
  package var source: Int
  /// In the order in which the kind declares them; a slot without a value is absent.
  package var slots: [SlotFilling]
  package var polarity: Polarity
  package var modality: Modality
  /// Who said so, when the text attributes the statement.
  package var attributedTo: EntityID?
  package var tense: Tense
  package var block: BlockRole
  /// The bytes of the claim in the file: from the first to the last word used.
  package var span: ByteSpan
  /// The sentence that holds it; equal to the block when it has no sentences.
  package var sentence: ByteSpan
  package var derivation: Derivation

  package enum Polarity: String, Hashable, Sendable {
    case affirmed, denied
  }

  /// How the text commits itself. Only asserted, attributed and quoted claims state a fact.
  package enum Modality: String, Hashable, Sendable {
    case asserted, attributed, quoted, predicted, conditional, opinion, question

    package var statesFact: Bool { self == .asserted || self == .attributed || self == .quoted }
  }

  package enum Tense: String, Hashable, Sendable {
    case unknown, past, perfect, present, future
  }

  package init(
    kind: String, source: Int = 0, slots: [SlotFilling], polarity: Polarity = .affirmed, modality: Modality = .asserted,
    attributedTo: EntityID? = nil, tense: Tense = .unknown, block: BlockRole = .paragraph, span: ByteSpan,
    sentence: ByteSpan? = nil, derivation: Derivation
  ) {
    self.kind = kind
    self.source = source
    self.slots = slots
    self.polarity = polarity
    self.modality = modality
    self.attributedTo = attributedTo
    self.tense = tense
    self.block = block
    self.span = span
    self.sentence = sentence ?? span
    self.derivation = derivation
  }

  /// The value of the slot, or nil when the text left it open.
  @inlinable package subscript(slot: String) -> SlotValue? {
    for filling in slots where filling.slot == slot { return filling.value }
    return nil
  }
}

/// A slot with its value and the words it came from.
package struct SlotFilling: Hashable, Sendable {
  package let slot: String
  package var value: SlotValue
  /// The bytes in the file; nil when no words state it (a tense, a default).
  package let span: ByteSpan?

  package init(_ slot: String, _ value: SlotValue, span: ByteSpan? = nil) {
    self.slot = slot
    self.value = value
    self.span = span
  }
}

/// Where a claim comes from, for `explain`.
package struct Derivation: Hashable, Sendable {
  /// Name of the rule: "departure.leave".
  package var rule: String
  /// What was done to the words, in order: `"she" is Ada Smith (line 3)`, `"last year" is 2018 (published 2019-05-02)`.
  package var steps: [String]
  /// Indices of claims that this one was computed from; empty for a stated claim.
  package var derivedFrom: [Int]
  package var confidence: Confidence
  /// The least strictness of a run that compares the claim: the higher one of its kind and its rule.
  package var strictness: Strictness

  package enum Confidence: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Read, but by a rule or a link that is often wrong: kept for reports, never a finding above *divergent*.
    case low
    case medium
    case high

    package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .low: 0
      case .medium: 1
      case .high: 2
      }
    }
  }

  package init(
    rule: String, steps: [String] = [], derivedFrom: [Int] = [], confidence: Confidence = .high,
    strictness: Strictness = .publish
  ) {
    self.strictness = strictness
    self.rule = rule
    self.steps = steps
    self.derivedFrom = derivedFrom
    self.confidence = confidence
  }
}
