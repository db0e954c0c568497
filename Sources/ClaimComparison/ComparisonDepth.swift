package import ClaimModel

/// Which claims take part in a comparison.
///
/// What is marked for a stricter run is not compared at all, so that it cannot stand in the way of what is sure.
package struct ComparisonDepth: Hashable, Sendable {
  /// Kinds and rules marked with more than this are left out.
  package var strictness: Strictness
  /// Claims read with less are left out.
  package var minimumConfidence: Derivation.Confidence

  package init(strictness: Strictness = .audit, minimumConfidence: Derivation.Confidence = .medium) {
    self.strictness = strictness
    self.minimumConfidence = minimumConfidence
  }

  func includes(_ confidence: Derivation.Confidence, _ least: Strictness) -> Bool {
    confidence >= minimumConfidence && least <= strictness
  }
}
