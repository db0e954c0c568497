import ClaimModel
import DocumentReading
package import RuleLanguage
package import SourceText
package import TextAnalysis

/// Runs the examples of rules through the real pipeline.
package struct RuleExampleRunner: Sendable {
  private let rules: RuleSet
  private let extractor: ClaimExtractor

  package init(rules: RuleSet, model: LanguageModel? = .embedded()) {
    self.rules = rules
    extractor = ClaimExtractor(rules: rules, model: model)
  }

  /// An example whose text gives other claims than it says.
  package struct Difference: Hashable, Sendable {
    package let rule: String
    package let text: String
    /// What was expected and not found: "departure(person=Ada Smith, date=2019)". Empty for a near miss.
    package let missing: [String]
    /// What the text gave instead: for a near miss the claims of its own rule, otherwise all of them.
    package let got: [String]
    package let path: String
    package let span: ByteSpan
  }

  /// Every example that fails, in the order of the rules.
  package func differences() -> [Difference] {
    rules.rules.flatMap { rule in rule.examples.compactMap { difference($0, of: rule) } }
  }

  /// The number of examples.
  package var count: Int { rules.rules.reduce(0) { $0 + $1.examples.count } }

  private func difference(_ example: RuleExample, of rule: ExtractionRule) -> Difference? {
    let claims = extractor.extract(Self.document(example))
    let wording = ClaimWording(entities: claims.entities)
    if example.expected.isEmpty {
      let own = claims.claims.filter { $0.derivation.rule == rule.name }
      guard !own.isEmpty else { return nil }
      return Difference(
        rule: rule.name, text: example.text, missing: [], got: own.map(wording.words), path: example.path, span: example.span)
    }
    let missing = example.expected.filter { expected in !claims.claims.contains { Self.fits($0, expected, wording) } }
    guard !missing.isEmpty else { return nil }
    return Difference(
      rule: rule.name, text: example.text, missing: missing.map(Self.words),
      got: claims.claims.map { "\(wording.words($0)) by \($0.derivation.rule)" }, path: example.path, span: example.span)
  }

  /// An example is one paragraph of an article published on its day.
  static func document(_ example: RuleExample) -> Document {
    let bytes = Array(example.text.utf8)
    var offsets = OffsetMap()
    let span = ByteSpan(0..<bytes.count)
    offsets.append(textCount: bytes.count, source: span)
    var metadata = DocumentMetadata()
    metadata.published = PublishedDate(dayNumber: example.published, origin: .option, span: nil)
    return Document(
      source: SourceFile(path: example.path, bytes: bytes), metadata: metadata,
      blocks: [Block(role: .paragraph, span: span, text: bytes, offsets: offsets)])
  }

  private static func fits(_ claim: Claim, _ expected: RuleExample.ExpectedClaim, _ wording: ClaimWording) -> Bool {
    guard claim.kind == expected.kind else { return false }
    return expected.slots.allSatisfy { slot in claim[slot.slot].map { wording.words($0) == slot.value } ?? false }
  }

  private static func words(_ claim: RuleExample.ExpectedClaim) -> String {
    "\(claim.kind)(\(claim.slots.map { "\($0.slot)=\($0.value)" }.joined(separator: ", ")))"
  }
}
