import ClaimModel

/// What a check of the engine takes: `single number, at date, tolerance 5%, code CC405`.
struct CheckSignature {
  /// What an argument names.
  enum Role {
    /// A slot of the kind, of one of these types; of any type when there are none.
    case slot([SlotType])
    /// One kind, or several joined by "or".
    case kinds
    case period
    case code
    /// "5%".
    case percentage
  }

  struct Parameter {
    let name: String
    let role: Role
    let isNeeded: Bool

    init(_ name: String, _ role: Role, needed: Bool = false) {
      self.name = name
      self.role = role
      isNeeded = needed
    }
  }

  /// What the slot after the check's name holds.
  let subject: Role
  let parameters: [Parameter]

  /// Every check that the engine has.
  static let all: [String: CheckSignature] = [
    "single": CheckSignature(
      subject: .slot([]),
      parameters: [
        Parameter("at", .slot([.date])), Parameter("unless", .slot([])), Parameter("tolerance", .percentage),
        Parameter("code", .code, needed: true),
      ]),
    "count": CheckSignature(
      subject: .slot([.number]),
      parameters: [
        Parameter("of", .kinds, needed: true), Parameter("until", .slot([.date])), Parameter("code", .code, needed: true),
      ]),
    "ordinal": CheckSignature(
      subject: .slot([.ordinal]),
      parameters: [
        Parameter("of", .slot([.person, .organization, .team, .product, .entity]), needed: true),
        Parameter("in", .slot([.duration])), Parameter("at", .slot([.date])), Parameter("counting", .kinds),
        Parameter("to", .slot([])), Parameter("code", .code, needed: true), Parameter("overflow", .code),
      ]),
    "nothing-between": CheckSignature(
      subject: .slot([.organization]),
      parameters: [
        Parameter("and", .slot([.organization]), needed: true), Parameter("of", .period, needed: true),
        Parameter("person", .slot([.person]), needed: true), Parameter("at", .slot([.date])),
        Parameter("code", .code, needed: true),
      ]),
    "quotation": CheckSignature(
      subject: .slot([.quotation]),
      parameters: [
        Parameter("by", .slot([.person, .organization, .entity]), needed: true), Parameter("altered", .code, needed: true),
        Parameter("sense", .code, needed: true), Parameter("speaker", .code, needed: true),
      ]),
    "equal": CheckSignature(
      subject: .slot([.number]),
      parameters: [Parameter("and", .slot([.number]), needed: true), Parameter("code", .code, needed: true)]),
  ]
}
