import ClaimModel

/// One period with its parties: the time of Ada Smith at Northwind.
struct PeriodKey: Hashable, Sendable {
  let period: String
  let parties: [Party]
  /// Of both, made once: keys are looked up again and again.
  private let fingerprint: Int

  enum Party: Hashable, Sendable {
    case entity(EntityID)
    /// A title or another word, in normal form.
    case words(String)
  }

  /// The period that a claim speaks of; nil when a slot that names a party is open.
  init?(_ reference: PeriodReference, in claim: Claim) {
    var parties: [Party] = []
    for slot in reference.slots {
      switch claim[slot] {
      case .entity(let id): parties.append(.entity(id))
      case .title(let title): parties.append(.words(title.canonical))
      case .text(let text): parties.append(.words(text))
      default: return nil
      }
    }
    self.init(period: reference.period, parties: parties)
  }

  init(period: String, parties: [Party]) {
    self.period = period
    self.parties = parties
    var hasher = Hasher()
    hasher.combine(period)
    hasher.combine(parties)
    fingerprint = hasher.finalize()
  }

  static func == (left: PeriodKey, right: PeriodKey) -> Bool {
    left.fingerprint == right.fingerprint && left.parties == right.parties && left.period == right.period
  }

  func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

  var entities: [EntityID] {
    parties.compactMap { if case .entity(let id) = $0 { id } else { nil } }
  }
}

/// One of several periods with the same parties, counted from 1.
struct Stint: Hashable, Sendable {
  let key: PeriodKey
  let number: Int
}

extension ComparisonContext {
  /// The key as text, the same in any run: for order and ids.
  func identity(_ key: PeriodKey) -> String {
    key.period + "("
      + key.parties.map { party in
        switch party {
        case .entity(let id): foldedName(id)
        case .words(let words): words
        }
      }.joined(separator: ",") + ")"
  }

  /// How a headline names it: "Ada Smith at Northwind".
  func label(_ key: PeriodKey) -> String {
    guard let period = catalogue.period(key.period) else { return identity(key) }
    var values: [String: String] = [:]
    for (declaration, party) in zip(period.parties, key.parties) {
      switch party {
      case .entity(let id): values[declaration.name] = name(id)
      case .words(let words): values[declaration.name] = title(words)
      }
    }
    return Self.fill(period.label, values)
  }

  /// The label of a claim's kind with its slots: "Ada Smith leaves Northwind".
  func label(of claim: Int) -> String {
    guard let kind = kind(of: claim) else { return claims[claim].kind }
    var values: [String: String] = [:]
    for filling in claims[claim].slots { values[filling.slot] = words(filling.value) }
    return Self.fill(kind.label, values)
  }

  /// Puts values in place of names in braces; a name without a value gives nothing.
  static func fill(_ label: String, _ values: [String: String]) -> String {
    var result = ""
    var name: String?
    for character in label.unicodeScalars {
      switch (character, name) {
      case ("{", _): name = ""
      case ("}", let open?):
        result += values[open] ?? ""
        name = nil
      case (_, let open?): name = open + String(character)
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
