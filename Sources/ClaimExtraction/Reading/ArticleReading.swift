import ClaimModel
import DocumentReading
import SourceText
import TextAnalysis

/// An article under extraction. Entities may be added (teams, organisations that only a slot shows to be such), never renumbered.
struct ArticleReading: Sendable {
  let document: Document
  let symbols: SymbolTable
  var blocks: [BlockReading]
  var entities: EntityBook
  /// Days since 1970-01-01: the day of publication, or the one that stands in for it.
  let published: Int?
  /// The days of its issue, where that is all that is known.
  let issue: ClosedRange<Int>?
  /// Where that day is unknown: the last day of the latest date that the article tells of.
  let horizon: Int?
  let lines: LineTable
  /// The person and the organisation that the article is about, when that is clear.
  var topicPerson: EntityID?
  var topicOrganization: EntityID?
  /// What it opens with by name, of any kind.
  var topic: EntityID?
  var titleHolders = TitleHolders()

  init(_ document: Document, _ article: AnalysedArticle) {
    self.document = document
    symbols = article.symbols
    published = article.published
    issue = article.issue
    horizon = article.horizon
    lines = LineTable(document.source.bytes)
    entities = EntityBook(article.entities, article.evidence)
    blocks = document.blocks.indices.map { index in
      BlockReading(
        index: index, block: document.blocks[index],
        text: index < article.texts.count ? article.texts[index] : AnalysedText(),
        values: index < article.values.count ? article.values[index] : [],
        references: index < article.references.count ? article.references[index] : [])
    }
  }

  /// Line of the file, counted from 1.
  func line(of span: ByteSpan) -> Int { lines.lineIndex(at: span.start) + 1 }
}

/// The entities of an article, with those that patterns find.
struct EntityBook: Sendable {
  private(set) var entities: [Entity]
  private var evidence: [NameEvidence]
  private var teams: [String: EntityID] = [:]

  init(_ entities: [Entity], _ evidence: [NameEvidence]) {
    self.entities = entities
    self.evidence = evidence
    for entity in entities where entity.kind == .team { teams[Self.key(entity.name)] = entity.id }
  }

  subscript(id: EntityID) -> Entity { entities[Int(id.index)] }

  func kind(_ id: EntityID) -> EntityKind { entities[Int(id.index)].kind }

  /// How sure it is that the entity is of `kind`, when its place in a sentence asks for that; nil when it is something else.
  ///
  /// What kind a lone name is of is often guessed from its form; that it is left by a person says more.
  func fit(_ id: EntityID, _ kind: EntityKind) -> Derivation.Confidence? {
    let known = self.kind(id)
    if known == kind { return .high }
    let evidence = evidence.indices.contains(Int(id.index)) ? evidence[Int(id.index)] : []
    switch (kind, known) {
    case (.organization, .unknown): return .high
    case (.organization, .product), (.organization, .work): return .medium
    case (.organization, .person):
      // "the Ada Smith lecturer" is named after a person.
      if evidence.contains(.definite), evidence.isDisjoint(with: [.pronoun, .fullName]) { return .medium }
      return evidence.isDisjoint(with: [.pronoun, .personal]) ? .medium : nil
    case (.organization, .place):
      // "moved to Hampden" tells of a place as often as of an employer.
      if evidence.contains(.place) { return evidence.isSuperset(of: [.definite, .severalWords]) ? .low : nil }
      return evidence.contains(.definite) ? .medium : .low
    case (.person, .organization):
      return evidence.contains(.fullName) && !evidence.contains(.organization) ? .medium : nil
    case (.person, .unknown), (.person, .place), (.person, .product), (.person, .work):
      return evidence.contains(.fullName) || evidence.contains(.pronoun) ? .medium : nil
    case (.product, .unknown), (.product, .work), (.product, .organization): return .medium
    // A lone rare word that was taken for a person: "Velomab reduced relapses".
    case (.product, .person): return evidence.isDisjoint(with: [.pronoun, .personal, .severalWords]) ? .medium : nil
    case (.place, .unknown): return .medium
    default: return nil
    }
  }

  /// Whether the entity is surely a person: by kind, and by more than one unknown word.
  func isFirmPerson(_ id: EntityID) -> Bool { kind(id) == .person && fit(id, .organization) == nil }

  /// The team called `name`, added when it is new.
  mutating func team(named name: String) -> EntityID {
    if let known = teams[Self.key(name)] { return known }
    let id = EntityID(entities.count)
    entities.append(Entity(id: id, kind: .team, name: name, names: []))
    evidence.append([])
    teams[Self.key(name)] = id
    return id
  }

  /// Says that an entity of unknown kind is `kind`, because it fills a slot of that type.
  mutating func settle(_ id: EntityID, as kind: EntityKind) {
    let entity = self[id]
    guard entity.kind != kind, fit(id, kind) != nil else { return }
    entities[Int(id.index)] = Entity(id: id, kind: kind, name: entity.name, names: entity.names)
  }

  private static func key(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
