import ClaimModel

/// How the text commits itself to what a pattern found.
struct Stance: Hashable, Sendable {
  var modality: Claim.Modality = .asserted
  var isDenied = false
  var attributedTo: EntityID?
  var tense: Claim.Tense = .unknown
  /// Whether the words say neither that it is so nor that it is not: "no longer works", "did not leave because of the money".
  var isUnclear = false

  /// Whether the words say what something past was done for, and not that it came to be: "left to found a firm".
  var isIntended = false

  /// The weaker commitment of two: a question outweighs a forecast, that a condition, that a view, that a quotation.
  mutating func weaken(_ other: Claim.Modality) {
    if Self.rank(other) > Self.rank(modality) { modality = other }
  }

  private static func rank(_ modality: Claim.Modality) -> Int {
    switch modality {
    case .asserted: 0
    case .attributed: 1
    case .quoted: 2
    case .opinion: 3
    case .conditional: 4
    case .predicted: 5
    case .question: 6
    }
  }
}
