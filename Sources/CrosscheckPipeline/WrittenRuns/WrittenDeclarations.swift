import ClaimModel
import DataReading

/// The declarations of a run file: as much of kinds and findings as reports need.
enum WrittenDeclarations {
  static func kinds(_ json: JSONValue) throws(DataFault) -> [ClaimKind] {
    var kinds: [ClaimKind] = []
    for record in try json.asArray() {
      var slots: [SlotDeclaration] = []
      for slot in try record.needed("slots").asArray() {
        slots.append(
          SlotDeclaration(
            name: try slot.neededString("name"), type: try choice(slot, "type", SlotDeclaration.ValueType.allCases),
            isKey: try slot.needed("key").asBoolean(), isRequired: try slot.needed("required").asBoolean(),
            filledFrom: try choice(slot, "filledFrom", [.none, .published, .told, .tense])))
      }
      kinds.append(
        ClaimKind(
          name: try record.neededString("name"), taxonomy: try record.neededString("taxonomy"),
          about: try record.neededString("about"), slots: slots, bindings: [], checks: [], label: try record.neededString("label")
        ))
    }
    return kinds
  }

  static func findings(_ json: JSONValue) throws(DataFault) -> [FindingDeclaration] {
    var findings: [FindingDeclaration] = []
    for record in try json.asArray() {
      var examples: [FindingDeclaration.Example] = []
      for example in try record.needed("examples").asArray() {
        examples.append(
          FindingDeclaration.Example(
            texts: try example.strings("texts"), conflicts: try example.needed("conflicts").asBoolean()))
      }
      findings.append(
        FindingDeclaration(
          code: try record.neededString("id"), taxonomy: try record.neededString("taxonomy"),
          name: try record.neededString("name"), summary: try record.neededString("summary"), why: try record.neededString("why"),
          fix: try record.neededString("fix"), crossLevel: try choice(record, "cross", FindingDeclaration.Level.allCases),
          internalLevel: try choice(record, "internal", FindingDeclaration.Level.allCases), examples: examples))
    }
    return findings
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ record: JSONValue, _ key: String, _ choices: [Choice]
  ) throws(DataFault) -> Choice {
    let value = try record.needed(key)
    return try value.choice(key, try value.asString(), Dictionary(uniqueKeysWithValues: choices.map { ($0.rawValue, $0) }))
  }
}
