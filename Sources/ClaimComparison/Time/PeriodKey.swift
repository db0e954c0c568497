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
    return PhraseTemplate(period.label).filled { values[$0.slot] }
  }
}
