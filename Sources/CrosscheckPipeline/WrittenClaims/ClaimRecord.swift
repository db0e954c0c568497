import ClaimModel
import DataReading
import DocumentReading
import NormalValues
import SourceText
import TextDiagnostics

/// One claim of a stream.
struct ClaimRecord {
  let record: JSONValue
  let kind: ClaimKind
  /// Entities and claims of the article by their ids.
  let entities: [String: EntityID]
  let claims: [String: Int]

  init(_ record: JSONValue, _ kind: ClaimKind, entities: [String: EntityID], claims: [String: Int]) {
    self.record = record
    self.kind = kind
    self.entities = entities
    self.claims = claims
  }

  /// Reads the claim, and notes what it quotes.
  func claim(_ text: inout QuotedText) throws(DataFault) -> Claim {
    var spans: [String: ByteSpan] = [:]
    for evidence in try record.needed("evidence").asArray() {
      spans[try evidence.neededString("slot")] = try text.span(evidence)
    }
    var slots: [SlotFilling] = []
    for member in try record.needed("slots").asObject() {
      guard let slot = kind.slot(member.key) else {
        throw DataFault(
          .unknownName(
            member.key, what: "slot of '\(kind.name)'", nearest: nearestMatch(member.key, among: kind.slots.map(\.name))),
          member.keySpan)
      }
      let value = try WrittenValue(member.value, entities: entities).value()
      guard slot.type.holds(value) else {
        throw DataFault(.unfitting("the slot '\(slot.name)' holds no such value but \(slot.type.rawValue)"), member.value.span)
      }
      slots.append(SlotFilling(slot.name, value, span: spans[slot.name]))
    }
    for slot in kind.slots where slot.isRequired && !slots.contains(where: { $0.slot == slot.name }) {
      throw DataFault(.missingKey(slot.name), try record.needed("slots").span)
    }
    return Claim(
      kind: kind.name, slots: slots,
      polarity: try choice("polarity", [Claim.Polarity.affirmed, .denied]),
      modality: try choice("modality", [.asserted, .attributed, .quoted, .predicted, .conditional, .opinion, .question]),
      attributedTo: try attributedTo(), tense: try choice("tense", [.unknown, .past, .perfect, .present, .future]),
      block: try choice("block", BlockRole.allCases), span: try text.span(try record.needed("span")),
      sentence: try text.span(try record.needed("sentence")), derivation: try derivation())
  }

  private func derivation() throws(DataFault) -> Derivation {
    let confidence = try record.needed("confidence")
    var derivedFrom: [Int] = []
    for origin in try record.strings("derivedFrom") {
      // A claim that could not be read is told at its own place.
      if let number = claims[origin] { derivedFrom.append(number) }
    }
    return Derivation(
      rule: try record.neededString("rule"), steps: try record.strings("steps"), derivedFrom: derivedFrom,
      confidence: try confidence.choice(
        "confidence", try confidence.asString(),
        Dictionary(uniqueKeysWithValues: Derivation.Confidence.allCases.map { ("\($0)", $0) })),
      strictness: record.present("strictness") == nil ? .publish : try choice("strictness", Strictness.allCases))
  }

  private func attributedTo() throws(DataFault) -> EntityID? {
    guard let speaker = record.present("attributedTo") else { return nil }
    return try WrittenValue(speaker, entities: entities).entity()
  }

  private func choice<Choice: RawRepresentable<String>>(_ key: String, _ choices: [Choice]) throws(DataFault) -> Choice {
    let value = try record.needed(key)
    return try value.choice(key, try value.asString(), Dictionary(uniqueKeysWithValues: choices.map { ($0.rawValue, $0) }))
  }
}

extension SlotDeclaration.ValueType {
  /// Whether a slot of this type can hold such a value.
  func holds(_ value: SlotValue) -> Bool {
    switch (self, value) {
    case (.person, .entity), (.organization, .entity), (.team, .entity), (.product, .entity), (.place, .entity),
      (.entity, .entity), (.entities, .entities), (.title, .title), (.text, .text), (.date, .date), (.duration, .duration),
      (.number, .number), (.money, .money), (.ordinal, .ordinal), (.age, .age), (.quotation, .quotation):
      true
    // A team or a place that nobody else names may be words.
    case (.team, .text), (.product, .text), (.place, .text): true
    default: false
    }
  }
}
