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
    /// Where the nearest claim of the right kind differs: "date: expected 2018, got 2019".
    package let notes: [String]
    package let path: String
    package let span: ByteSpan
  }

  /// Every example that fails, in the order of the rules.
  ///
  /// - Parameter paths: the files whose rules are tried; nil for all.
  package func differences(in paths: Set<String>? = nil) -> [Difference] {
    tried(paths).flatMap { rule in rule.examples.compactMap { difference($0, of: rule) } }
  }

  /// The number of examples.
  package var count: Int { count(in: nil) }

  /// The number of examples in files.
  package func count(in paths: Set<String>?) -> Int { tried(paths).reduce(0) { $0 + $1.examples.count } }

  private func tried(_ paths: Set<String>?) -> [ExtractionRule] {
    rules.rules.filter { rule in paths.map { $0.contains(rule.path) } ?? true }
  }

  private func difference(_ example: RuleExample, of rule: ExtractionRule) -> Difference? {
    let claims = extractor.extract(Self.document(example))
    let wording = ClaimWording(entities: claims.entities)
    if example.expected.isEmpty {
      let own = claims.claims.filter { $0.derivation.rule == rule.name }
      guard !own.isEmpty else { return nil }
      return Difference(
        rule: rule.name, text: example.text, missing: [], got: own.map(wording.words), notes: [], path: example.path,
        span: example.span)
    }
    let missing = example.expected.filter { expected in !claims.claims.contains { Self.fits($0, expected, wording) } }
    guard !missing.isEmpty else { return nil }
    let nearest = missing.flatMap { Self.notes($0, nearest: claims.claims, wording) }
    return Difference(
      rule: rule.name, text: example.text, missing: missing.map(Self.words),
      got: claims.claims.map { "\(wording.words($0)) by \($0.derivation.rule)" },
      notes: nearest.isEmpty ? misses(example, of: rule) : nearest, path: example.path, span: example.span)
  }

  /// An example is one paragraph of an article published on its day.
  static func document(_ example: RuleExample) -> Document {
    if example.text.contains(lineMark) {
      // A table takes several lines: those of a Markdown file, with " // " for the ends of lines.
      let lines = example.text.replacing(lineMark, with: "\n")
      let source = SourceFile(path: "example.md", bytes: Array(lines.utf8))
      return DocumentReader.read(source, published: example.published).document
    }
    return Self.paragraph(example)
  }

  /// What ends a line inside an example.
  private static let lineMark = " // "

  private static func paragraph(_ example: RuleExample) -> Document {
    document(example.text, published: example.published, path: example.path)
  }

  /// One paragraph as an article.
  static func document(_ text: String, published: Int = RuleExample.usualDay, path: String = "example.md") -> Document {
    let bytes = Array(text.utf8)
    var offsets = OffsetMap()
    let span = ByteSpan(0..<bytes.count)
    offsets.append(textCount: bytes.count, source: span)
    var metadata = DocumentMetadata()
    metadata.published = PublishedDate(dayNumber: published, origin: .option, span: nil)
    return Document(
      source: SourceFile(path: path, bytes: bytes), metadata: metadata,
      blocks: [Block(role: .paragraph, span: span, text: bytes, offsets: offsets)])
  }

  private static func fits(_ claim: Claim, _ expected: RuleExample.ExpectedClaim, _ wording: ClaimWording) -> Bool {
    guard claim.kind == expected.kind, expected.isDenied == (claim.polarity == .denied) else { return false }
    return expected.slots.allSatisfy { slot in claim[slot.slot].map { wording.words($0) == slot.value } ?? false }
  }

  /// The step at which the rule fails on its own example.
  private func misses(_ example: RuleExample, of rule: ExtractionRule) -> [String] {
    RuleTrace(extractor).sentences(of: Self.document(example), line: 1).flatMap { $0.missed + $0.withoutClaim }
      .filter { $0.hasPrefix(rule.name + ":") }
  }

  /// Slots in which the claim of the same kind with the most equal slots differs; none when there is no such claim.
  private static func notes(
    _ expected: RuleExample.ExpectedClaim, nearest claims: [Claim], _ wording: ClaimWording
  ) -> [String] {
    func differences(_ claim: Claim) -> [String] {
      let isDenied = claim.polarity == .denied
      let polarity = isDenied == expected.isDenied ? [] : ["expected \(expected.isDenied ? "a denied claim" : "no denied claim")"]
      return polarity
        + expected.slots.compactMap { slot in
          let got = claim[slot.slot].map(wording.words)
          return got == slot.value ? nil : "\(slot.slot): expected \(slot.value), got \(got ?? "nothing")"
        }
    }
    return claims.filter { $0.kind == expected.kind }.map(differences).min { $0.count < $1.count } ?? []
  }

  private static func words(_ claim: RuleExample.ExpectedClaim) -> String {
    "\(claim.isDenied ? "not " : "")\(claim.kind)(\(claim.slots.map { "\($0.slot)=\($0.value)" }.joined(separator: ", ")))"
  }
}
