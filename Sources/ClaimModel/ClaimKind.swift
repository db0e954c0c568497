/// A kind of claim, as a file in `Rules/kinds/` declares it. The engine knows no kind by name.
package struct ClaimKind: Hashable, Sendable {
  /// "departure".
  package let name: String
  /// Number in the taxonomy: "K04".
  package let taxonomy: String
  package let about: String
  /// In the order of the file; the key slots identify the matter.
  package let slots: [SlotDeclaration]
  /// Constraints that a claim of this kind puts on the instants of periods.
  package let bindings: [TimeBinding]
  /// Checks that are not about time, with their arguments.
  package let checks: [CheckDeclaration]
  /// How a reader would put it, with slots in braces: "{person} leaves {organization}".
  package let label: String
  /// The least strictness of a run that compares claims of this kind.
  package let strictness: Strictness
  /// Whether what is told as to come counts as told: a bridge that "will cost" so much has that price today.
  package let isForetold: Bool
  /// Whether its claims stand beside those of other kinds: a sentence is not read by them, and nothing but the checks of the kind looks at
  /// them.
  package let isAside: Bool
  /// Pairs of texts that show how claims of this kind are compared.
  package let pairs: [KindPair]

  package init(
    name: String, taxonomy: String, about: String, slots: [SlotDeclaration], bindings: [TimeBinding],
    checks: [CheckDeclaration], label: String, strictness: Strictness = .publish,
    isForetold: Bool = false, isAside: Bool = false, pairs: [KindPair] = []
  ) {
    self.strictness = strictness
    self.isForetold = isForetold
    self.isAside = isAside
    self.pairs = pairs
    self.name = name
    self.taxonomy = taxonomy
    self.about = about
    self.slots = slots
    self.bindings = bindings
    self.checks = checks
    self.label = label
  }

  package func slot(_ name: String) -> SlotDeclaration? { slots.first { $0.name == name } }
}

/// Texts of two articles with what their claims of a kind are to each other: "agree TEXT | TEXT".
package struct KindPair: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable, CaseIterable {
    /// They say the same in other words.
    case agree
    /// One says more.
    case refine
    /// They cannot both hold.
    case conflict
    /// They are about different matters, times or groups.
    case apart
  }

  package let relation: Relation
  package let texts: [String]
  /// The file that declares it.
  package let path: String

  package init(relation: Relation, texts: [String], path: String = "") {
    self.relation = relation
    self.texts = texts
    self.path = path
  }
}

package struct SlotDeclaration: Hashable, Sendable {
  package enum ValueType: String, Hashable, Sendable, CaseIterable {
    case person, organization, team, product, place, entity, entities, title, text, date, duration, number, money
    case ordinal, age, quotation
  }

  /// What a claim gets when the text leaves the slot open.
  package enum Default: String, Hashable, Sendable {
    case none
    /// The day of publication.
    case published
    /// Likewise; in the past tense, the only date of the sentence or of the one before it: "She died in May. She was 81."
    case told
    /// What the tense says: within half a year of publication for the present, not after it for the past.
    case tense
  }

  package let name: String
  package let type: ValueType
  /// Whether the slot is part of the key: claims with different values are never compared.
  package let isKey: Bool
  /// Whether a claim without it is dropped. Key slots are always required.
  package let isRequired: Bool
  package let filledFrom: Default

  package init(name: String, type: ValueType, isKey: Bool, isRequired: Bool, filledFrom: Default) {
    self.name = name
    self.type = type
    self.isKey = isKey
    self.isRequired = isRequired
    self.filledFrom = filledFrom
  }
}

/// One check that a kind asks for: "single(boss)", "count(number, of: departure)".
package struct CheckDeclaration: Hashable, Sendable {
  /// Name of a check that the engine has: "single-value".
  package let check: String
  /// Name and value pairs in the order of the file; the name is empty for a positional one.
  package let arguments: [Argument]

  package struct Argument: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(check: String, arguments: [Argument]) {
    self.check = check
    self.arguments = arguments
  }

  package subscript(name: String) -> String? { arguments.first { $0.name == name }?.value }
}
