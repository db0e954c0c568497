import ClaimModel
import DataReading
import RuleLanguage
import SourceText
import TextDiagnostics

/// Turns facts into claims.
struct FactsBuilder {
  private(set) var claims = ArticleClaims()
  private(set) var aliases: [[String]] = []
  private let catalogue: KindCatalogue
  /// The normal form of titles by their folded names.
  private let titles: [String: String]
  private var entities: [Name: EntityID] = [:]

  private struct Name: Hashable {
    let name: String
    let kind: EntityKind
  }

  init(rules: RuleSet) {
    catalogue = rules.catalogue
    var titles: [String: String] = [:]
    for title in rules.titles {
      for name in [title.canonical] + title.synonyms { titles[name.lowercased()] = title.canonical }
    }
    self.titles = titles
  }

  mutating func add(_ entry: FactEntry) throws(DataFault) {
    guard let subject = entry.subject?.texts.first else { throw DataFault(.missingKey("subject"), Self.start(entry)) }
    guard !subject.isEmpty else { throw DataFault(.badValue("", expected: "a name"), entry.subject?.span ?? entry.span) }
    if let names = entry.names?.texts, !names.isEmpty { aliases.append([subject] + names) }
    guard let kindName = entry.kind else {
      if entry.names == nil || !entry.slots.isEmpty { throw DataFault(.missingKey("kind"), Self.start(entry)) }
      return
    }
    let name = kindName.texts.first ?? ""
    guard let kind = catalogue.kind(name) else {
      throw DataFault(
        .unknownName(name, what: "kind of claim", nearest: nearestMatch(name, among: catalogue.kinds.map(\.name))), kindName.span)
    }
    claims.claims.append(try claim(entry, subject, kind))
  }

  private mutating func claim(_ entry: FactEntry, _ subject: String, _ kind: ClaimKind) throws(DataFault) -> Claim {
    var values: [String: (value: SlotValue, span: ByteSpan)] = [:]
    for slot in entry.slots {
      guard let declared = kind.slot(slot.name) else {
        throw DataFault(
          .unknownName(
            slot.name, what: "slot of '\(kind.name)'", nearest: nearestMatch(slot.name, among: kind.slots.map(\.name))),
          slot.nameSpan)
      }
      values[slot.name] = (try read(slot.value, declared), slot.value.span)
    }
    if let first = kind.slots.first(where: { values[$0.name] == nil && $0.type.isNamed }), let written = entry.subject,
      !values.values.contains(where: { isNamed(subject, $0.value) })
    {
      values[first.name] = (try read(written, first), written.span)
    }
    for slot in kind.slots where slot.isRequired && values[slot.name] == nil {
      throw DataFault(.missingKey(slot.name), Self.start(entry))
    }
    var steps = ["a known fact"]
    if let source = entry.source { steps.append("source: \(source)") }
    if let note = entry.note { steps.append("note: \(note)") }
    return Claim(
      kind: kind.name,
      slots: kind.slots.compactMap { slot in values[slot.name].map { SlotFilling(slot.name, $0.value, span: $0.span) } },
      polarity: entry.isDenied ? .denied : .affirmed, span: entry.span, sentence: entry.span,
      derivation: Derivation(rule: "facts", steps: steps))
  }

  private mutating func read(_ written: FactEntry.Value, _ slot: SlotDeclaration) throws(DataFault) -> SlotValue {
    var made: [(Name, EntityID)] = []
    var count = claims.entities.count
    let known = entities
    let reader = FactValue(
      entity: { name, kind in
        let key = Name(name: name, kind: kind)
        if let id = known[key] ?? made.first(where: { $0.0 == key })?.1 { return id }
        made.append((key, EntityID(count)))
        count += 1
        return EntityID(count - 1)
      }, title: { [titles] in titles[$0.lowercased()] ?? $0.lowercased() })
    let value = try reader.value(written, slot.type)
    for (key, id) in made {
      entities[key] = id
      claims.entities.append(Entity(id: id, kind: key.kind, name: key.name, names: []))
    }
    return value
  }

  /// Whether a slot was given the subject by name already.
  private func isNamed(_ subject: String, _ value: SlotValue) -> Bool {
    if case .entity(let id) = value { claims.entities[Int(id.index)].name == subject } else { false }
  }

  private static func start(_ entry: FactEntry) -> ByteSpan { ByteSpan(start: entry.span.start, end: entry.span.start + 1) }
}

extension SlotDeclaration.ValueType {
  /// Whether the value is a person, an organisation or another thing with a name.
  fileprivate var isNamed: Bool {
    switch self {
    case .person, .organization, .team, .product, .place, .entity: true
    default: false
    }
  }
}
