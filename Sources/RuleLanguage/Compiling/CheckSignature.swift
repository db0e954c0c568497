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
    /// Slots of the kind, joined by "and".
    case slots([SlotType])
    /// A slot of the kind, "in", and a word list: claims of other words are left out.
    case choice
    /// A kind and one of its slots.
    case foreignSlot
    /// A whole number.
    case integer
    /// Word lists, joined by "and".
    case lists
    /// A slot of the kinds of another argument.
    case anySlot
    /// The word "strained".
    case grade
    /// Any word, in normal form.
    case word
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
        Parameter("per", .slots([])), Parameter("at", .slot([.date])), Parameter("unless", .slot([])),
        Parameter("same", .slot([.date])), Parameter("grows", .slot([.date])), Parameter("dated", .slot([.date])),
        Parameter("matching", .slots([])), Parameter("open", .word), Parameter("alone", .slot([])), Parameter("grade", .grade),
        Parameter("days", .integer), Parameter("near", .integer), Parameter("beside", .kinds), Parameter("among", .lists),
        Parameter("where", .choice), Parameter("tolerance", .percentage), Parameter("code", .code, needed: true),
        Parameter("scale", .code), Parameter("unit", .code), Parameter("growth", .code),
      ]),
    "count": CheckSignature(
      subject: .slot([.number]),
      parameters: [
        Parameter("of", .kinds, needed: true), Parameter("until", .slot([.date])), Parameter("members", .anySlot),
        Parameter("within", .slot([.date])), Parameter("unless", .slot([])), Parameter("code", .code, needed: true),
      ]),
    "ordinal": CheckSignature(
      subject: .slot([.ordinal]),
      parameters: [
        Parameter("of", .slot([.person, .organization, .team, .product, .entity]), needed: true),
        Parameter("per", .slots([])), Parameter("in", .slot([.duration])), Parameter("at", .slot([.date])),
        Parameter("counting", .kinds),
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
      parameters: [
        Parameter("and", .slot([.number]), needed: true), Parameter("near", .integer), Parameter("code", .code, needed: true),
      ]),
    "sum": CheckSignature(
      subject: .slot([.number, .money]),
      parameters: [
        Parameter("of", .slots([.number, .money]), needed: true), Parameter("most", .integer), Parameter("unless", .slot([])),
        Parameter("code", .code, needed: true),
      ]),
    "within": CheckSignature(
      subject: .slot([.number, .money]),
      parameters: [
        Parameter("of", .slots([.number, .money]), needed: true), Parameter("unless", .slot([])),
        Parameter("code", .code, needed: true),
      ]),
    "change": CheckSignature(
      subject: .slot([.number, .money]),
      parameters: [
        Parameter("and", .slot([.number, .money]), needed: true), Parameter("by", .slot([.number, .money])),
        Parameter("times", .slot([.number])), Parameter("unless", .slot([])), Parameter("code", .code, needed: true),
      ]),
    "share": CheckSignature(
      subject: .slot([.number, .money]),
      parameters: [
        Parameter("and", .slot([.number, .money]), needed: true), Parameter("is", .slot([.number]), needed: true),
        Parameter("unless", .slot([])), Parameter("code", .code, needed: true),
      ]),
    "circle": CheckSignature(
      subject: .slot([]),
      parameters: [
        Parameter("and", .slot([]), needed: true), Parameter("at", .slot([.date])), Parameter("unless", .slot([])),
        Parameter("code", .code, needed: true),
      ]),
    "apart": CheckSignature(
      subject: .slot([.number, .money]),
      parameters: [
        Parameter("from", .foreignSlot, needed: true), Parameter("at", .slot([.date])), Parameter("code", .code, needed: true),
      ]),
    "scope": CheckSignature(
      subject: .slot([.title]),
      parameters: [
        Parameter("per", .slots([])), Parameter("at", .slot([.date])), Parameter("unless", .slot([])),
        Parameter("code", .code, needed: true),
      ]),
    "since": CheckSignature(
      subject: .slot([.date]),
      parameters: [
        Parameter("of", .period, needed: true), Parameter("where", .choice), Parameter("unless", .slot([])),
        Parameter("code", .code, needed: true),
      ]),
    "place": CheckSignature(
      subject: .slot([.place]),
      parameters: [
        Parameter("per", .slots([])), Parameter("within", .slots([.place])), Parameter("levels", .lists),
        Parameter("at", .slot([.date])), Parameter("unless", .slot([])), Parameter("code", .code, needed: true),
      ]),
    "exclusive": CheckSignature(
      subject: .slot([]),
      parameters: [
        Parameter("per", .slots([])), Parameter("from", .slot([.date])), Parameter("until", .slot([.date])),
        Parameter("at", .slot([.date])), Parameter("within", .slot([])), Parameter("against", .kinds),
        Parameter("where", .choice),
        Parameter("unless", .slot([])), Parameter("code", .code, needed: true),
      ]),
    "weekday": CheckSignature(
      subject: .slot([.text]),
      parameters: [Parameter("of", .slot([.date]), needed: true), Parameter("code", .code, needed: true)]),
    "window": CheckSignature(
      subject: .slot([.date]),
      parameters: [
        Parameter("before", .slot([.number]), needed: true), Parameter("after", .slot([.number]), needed: true),
        Parameter("code", .code, needed: true),
      ]),
    "focus": CheckSignature(
      subject: .slot([.text]),
      parameters: [
        Parameter("per", .slots([])), Parameter("at", .slot([.date])), Parameter("unless", .slot([])),
        Parameter("code", .code, needed: true),
      ]),
    "unlike": CheckSignature(
      subject: .slot([.text]),
      parameters: [Parameter("alike", .lists), Parameter("unless", .slot([])), Parameter("code", .code, needed: true)]),
    "slip": CheckSignature(
      subject: .slot([.number, .money]),
      parameters: [
        Parameter("of", .slot([.text])), Parameter("sharing", .slot([.text]), needed: true), Parameter("aside", .lists),
        Parameter("unless", .slot([])), Parameter("code", .code, needed: true),
      ]),
    "whole": CheckSignature(
      subject: .slot([.duration]),
      parameters: [
        Parameter("of", .kinds, needed: true), Parameter("from", .anySlot, needed: true),
        Parameter("until", .anySlot, needed: true),
        Parameter("unless", .slot([])), Parameter("code", .code, needed: true),
      ]),
    "missing": CheckSignature(
      subject: .slot([]), parameters: [Parameter("unless", .slot([])), Parameter("code", .code, needed: true)]),
    "bounds": CheckSignature(
      subject: .slot([.number, .money]),
      parameters: [
        Parameter("least", .integer), Parameter("most", .integer), Parameter("unless", .slot([])),
        Parameter("code", .code, needed: true),
      ]),
  ]
}
