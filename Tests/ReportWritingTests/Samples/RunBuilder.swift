import ClaimComparison
import ClaimModel
import NormalValues
import ReportWriting
import SourceText

/// Builds sample runs from invented articles. Spans are found by searching the article's bytes, so they are exact.
struct RunBuilder {
  private(set) var sources: [RunSource] = []
  private(set) var entities: [Entity] = []
  private(set) var claims: [Claim] = []
  private(set) var findings: [Finding] = []
  var skipped: [Run.SkippedInput] = []

  /// Adds an article; `unread` are sentences of it that gave no claim.
  mutating func article(
    _ path: String, _ bytes: [UInt8], outlet: String? = nil, published: Int? = nil, title: String? = nil,
    isReference: Bool = false, unread: [(words: String, reason: String)] = []
  ) -> Int {
    let file = SourceFile(path: path, bytes: bytes)
    sources.append(
      RunSource(
        file: file, title: title, outlet: outlet, published: published, publishedFrom: published == nil ? nil : "front matter",
        words: bytes.split(separator: 0x20).count,
        unread: unread.map { UnreadSentence(span: Self.span(of: $0.words, in: bytes), reason: $0.reason) },
        isReference: isReference))
    return sources.count - 1
  }

  mutating func article(
    _ path: String, _ text: String, outlet: String? = nil, published: Int? = nil, title: String? = nil,
    isReference: Bool = false, unread: [(words: String, reason: String)] = []
  ) -> Int {
    article(
      path, Array(text.utf8), outlet: outlet, published: published, title: title, isReference: isReference, unread: unread)
  }

  mutating func entity(_ kind: EntityKind, _ name: String, names: [String] = []) -> EntityID {
    let id = EntityID(entities.count)
    entities.append(Entity(id: id, kind: kind, name: name, names: names))
    return id
  }

  /// A slot, its value and the words that state it; empty words for none.
  typealias Words = (slot: String, value: SlotValue, words: String)

  /// Adds a claim whose words stand inside `sentence`.
  mutating func claim(
    _ kind: String, in source: Int, sentence: String, _ slots: [Words], modality: Claim.Modality = .asserted,
    polarity: Claim.Polarity = .affirmed, attributedTo: EntityID? = nil, rule: String = "sample.rule",
    steps: [String] = [], derivedFrom: [Int] = []
  ) -> Int {
    let whole = Self.span(of: sentence, in: sources[source].file.bytes)
    return claim(
      kind, in: source, bytes: whole.range, slots, modality: modality, polarity: polarity, attributedTo: attributedTo,
      rule: rule, steps: steps, derivedFrom: derivedFrom)
  }

  /// As above, with the sentence given by its bytes.
  mutating func claim(
    _ kind: String, in source: Int, bytes range: Range<Int>, _ slots: [Words], modality: Claim.Modality = .asserted,
    polarity: Claim.Polarity = .affirmed, attributedTo: EntityID? = nil, rule: String = "sample.rule",
    steps: [String] = [], derivedFrom: [Int] = []
  ) -> Int {
    let bytes = sources[source].file.bytes
    let whole = ByteSpan(range)
    let fillings = slots.map { slot in
      SlotFilling(slot.slot, slot.value, span: slot.words.isEmpty ? nil : Self.span(of: slot.words, in: bytes, inside: whole))
    }
    let spans = fillings.compactMap(\.span)
    claims.append(
      Claim(
        kind: kind, source: source, slots: fillings, polarity: polarity, modality: modality, attributedTo: attributedTo,
        span: spans.dropFirst().reduce(spans.first ?? whole) { $0.union($1) }, sentence: whole,
        derivation: Derivation(rule: rule, steps: steps, derivedFrom: derivedFrom)))
    return claims.count - 1
  }

  mutating func conflict(
    _ id: String, _ rule: String, taxonomy: String = "D01", _ headline: String, why: String,
    level: FindingDeclaration.Level = .error, grade: Finding.Grade = .impossible, scope: Finding.Scope = .cross,
    about subjects: [EntityID], holdsIf: String? = nil, repairs: [String] = [], claims minimal: [Int],
    sides: [(value: String, claims: [Int])]
  ) {
    findings.append(
      Finding(
        id: id, rule: rule, taxonomy: taxonomy, relation: .contradiction, grade: grade, scope: scope, level: level,
        subjects: subjects, headline: headline, why: why, holdsIf: holdsIf, repairs: repairs, claims: minimal,
        sides: sides.map { Finding.Side(value: $0.value, claims: $0.claims, sources: sources(of: $0.claims)) }))
  }

  mutating func agreement(_ id: String, _ headline: String, value: String, about: [EntityID], claims: [Int]) {
    findings.append(
      Finding(
        id: id, rule: "", taxonomy: "K01", relation: .corroboration, grade: nil, scope: .cross, level: .none,
        subjects: about, headline: headline, why: "the values overlap", claims: claims,
        sides: [Finding.Side(value: value, claims: claims, sources: sources(of: claims))]))
  }

  func run(exitCode: Int? = nil) -> Run {
    let fails = findings.contains { $0.level == .error }
    return Run(
      version: "0.1.0", rules: "sha256:0000", settings: [.init(name: "fail-on", value: "error")], sources: sources,
      entities: entities, claims: claims, findings: findings, catalogue: SampleKinds.catalogue, skipped: skipped,
      exitCode: exitCode ?? (fails ? 1 : 0))
  }

  private func sources(of claims: [Int]) -> [Int] { Set(claims.map { self.claims[$0].source }).sorted() }

  /// The first place of `words` in `bytes`, at or after `inside.start`.
  static func span(of words: String, in bytes: [UInt8], inside: ByteSpan? = nil) -> ByteSpan {
    let needle = Array(words.utf8)
    let range = inside?.range ?? 0..<bytes.count
    var start = range.lowerBound
    while start + needle.count <= range.upperBound {
      if bytes[start..<start + needle.count].elementsEqual(needle) { return ByteSpan(start..<start + needle.count) }
      start += 1
    }
    preconditionFailure("\"\(words)\" does not stand in the article")
  }
}
