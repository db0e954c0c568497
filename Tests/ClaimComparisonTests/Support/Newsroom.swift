import BuiltinRules
import ClaimModel
import DocumentReading
import NormalValues
import RuleLanguage
import SourceText

@testable import ClaimComparison

/// Articles made of claims, for tests: "in article a, Ada Smith left Northwind in 2019".
struct Newsroom {
  static let rules = BuiltinRules.load().rules
  static let catalogue = rules.catalogue
  /// 2020-06-15, as in the rule files.
  static let day = CivilDate(year: 2020, month: 6, day: 15)?.dayNumber ?? 0

  private(set) var entities: [Entity] = []
  var claims: [Claim] = []
  private(set) var sources: [ComparisonSource] = []
  private var place = 0
  private var sentence = ByteSpan(0..<0)

  /// Adds an article, and later claims go into it.
  mutating func article(
    _ path: String, published: Int? = Newsroom.day, outlet: String? = nil, title: String? = nil, isReference: Bool = false,
    tellingNames: Set<Int>? = nil
  ) {
    sources.append(
      ComparisonSource(
        path: path, outlet: outlet ?? path, title: title, published: published, isReference: isReference,
        tellingNames: tellingNames))
    sentence = ByteSpan(0..<0)
  }

  /// The entity of that name, of a kind told by how it is asked for.
  mutating func entity(_ name: String, _ kind: EntityKind) -> SlotValue {
    if let known = entities.first(where: { $0.name == name }) { return .entity(known.id) }
    entities.append(Entity(id: EntityID(entities.count), kind: kind, name: name, names: []))
    return .entity(EntityID(entities.count - 1))
  }

  mutating func person(_ name: String) -> SlotValue { entity(name, .person) }
  mutating func organization(_ name: String) -> SlotValue { entity(name, .organization) }

  /// Adds a claim to the last article; each in a sentence of its own unless `beside` the one before.
  @discardableResult
  mutating func state(
    _ kind: String, _ slots: [(String, SlotValue?)], block: BlockRole = .paragraph, beside: Bool = false,
    polarity: Claim.Polarity = .affirmed, modality: Claim.Modality = .asserted, tense: Claim.Tense = .past,
    confidence: Derivation.Confidence = .high
  ) -> Int {
    if !beside {
      place += 100
      sentence = ByteSpan(place..<place + 80)
    }
    claims.append(
      Claim(
        kind: kind, source: sources.count - 1, slots: slots.compactMap { name, value in value.map { SlotFilling(name, $0) } },
        polarity: polarity, modality: modality, tense: tense, block: block, span: sentence, sentence: sentence,
        derivation: Derivation(rule: kind, confidence: confidence)))
    return claims.count - 1
  }

  static let lists = rules.wordLists.reduce(into: [:]) { $0[$1.name] = Set($1.entries) }

  func findings(
    _ comparer: ClaimComparer = ClaimComparer(catalogue: Newsroom.catalogue, lists: Newsroom.lists)
  ) -> [Finding] {
    comparer.compare(claims: claims, entities: entities, sources: sources)
  }

  func conflicts() -> [Finding] { findings().filter { $0.relation == .contradiction } }

  func agreements() -> [Finding] { findings().filter { $0.relation == .corroboration } }

  /// Codes with grade and scope, sorted: "CC201 impossible cross".
  func verdicts() -> [String] {
    conflicts().map { "\($0.rule) \($0.grade?.rawValue ?? "-") \($0.scope.rawValue)" }.sorted()
  }
}

extension SlotValue {
  static func year(_ year: Int, _ modifier: StatedDate.Modifier = .none, isFiscal: Bool = false) -> SlotValue {
    .date(StatedDate(.year(year), modifier: modifier, isFiscal: isFiscal))
  }

  static func month(_ year: Int, _ month: Int) -> SlotValue { .date(StatedDate(.month(year: year, month: month))) }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> SlotValue {
    .date(StatedDate(.day(CivilDate(year: year, month: month, day: day)?.dayNumber ?? 0)))
  }

  static func years(_ count: Int, _ modifier: StatedDuration.Modifier = .none) -> SlotValue {
    .duration(StatedDuration(tenths: count * 10, .year, modifier: modifier))
  }

  static func days(_ count: Int) -> SlotValue { .duration(StatedDuration(tenths: count * 10, .day)) }

  /// What a present tense says: within half a year of publication.
  static func present(_ published: Int = Newsroom.day) -> SlotValue {
    .date(StatedDate(grain: .halfYear, earliest: published - 183, latest: published + 183, origin: .tense))
  }

  /// What a past tense says: not after publication.
  static func past(_ published: Int = Newsroom.day) -> SlotValue {
    .date(StatedDate(grain: .day, earliest: nil, latest: published, origin: .tense))
  }

  static func published(_ published: Int = Newsroom.day) -> SlotValue {
    .date(StatedDate(grain: .day, earliest: published, latest: published, origin: .published))
  }

  static func number(_ value: Int, _ modifier: StatedNumber.Modifier = .none) -> SlotValue {
    .number(StatedNumber(value: Decimal(value), modifier: modifier))
  }

  static func title(_ name: String) -> SlotValue { .title(Title(canonical: name, words: name)) }

  static func quote(_ words: String, whole: Bool = true) -> SlotValue { .quotation(Quotation(words: words, isWhole: whole)) }
}
