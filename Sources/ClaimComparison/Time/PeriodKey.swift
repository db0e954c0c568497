import ClaimModel

/// One period with its parties, by its number in the run's table: the time of Ada Smith at Northwind.
struct PeriodKey: Hashable, Sendable, Comparable {
  /// Place among all periods in the order of their identity.
  let number: Int32

  static func < (left: PeriodKey, right: PeriodKey) -> Bool { left.number < right.number }

  enum Party: Hashable, Sendable {
    case entity(EntityID)
    /// A title or another word, in normal form.
    case words(String)

    /// What fills a slot that names a party; nil for values that name nothing.
    init?(_ value: SlotValue?) {
      switch value {
      case .entity(let id): self = .entity(id)
      case .title(let title): self = .words(title.canonical)
      case .text(let text): self = .words(text)
      default: return nil
      }
    }
  }
}

/// One of several periods with the same parties, counted from 1.
struct Stint: Hashable, Sendable {
  let key: PeriodKey
  let number: Int
}

extension ComparisonContext {
  /// The parties of a period, in the order of its declaration.
  func parties(of key: PeriodKey) -> [PeriodKey.Party] { periods.parties(of: key) }

  /// What a period is a period of: people, organisations, offices.
  func entities(of key: PeriodKey) -> [EntityID] {
    parties(of: key).compactMap { if case .entity(let id) = $0 { id } else { nil } }
  }

  /// Nil for a period that no file declares.
  func declaration(of key: PeriodKey) -> PeriodDeclaration? { periods.declaration(of: key) }

  /// The key as text, the same in any run: for order and ids.
  func identity(_ key: PeriodKey) -> String { periods.identity(of: key) }

  /// How a headline names it: "Ada Smith at Northwind".
  func label(_ key: PeriodKey) -> String {
    guard let period = declaration(of: key) else { return identity(key) }
    var values: [String: String] = [:]
    for (declaration, party) in zip(period.parties, parties(of: key)) {
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
    var result: [UInt8] = []
    var name: [UInt8]?
    for byte in label.utf8 {
      switch (byte, name) {
      case (UInt8(ascii: "{"), _): name = []
      case (UInt8(ascii: "}"), let open?):
        result += values[String(decoding: open, as: UTF8.self)]?.utf8 ?? "".utf8
        name = nil
      case (_, .some): name?.append(byte)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
