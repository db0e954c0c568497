import ClaimModel
import NormalValues

extension JSONWriter {
  /// A slot's value as run files carry it: `{"edtf": "2011", ...}`, `{"entity": "e2"}`. What is usual (no modifier, no
  /// bound) is left out.
  mutating func slotValue(_ value: SlotValue, entity: (EntityID) -> String) {
    object { json in
      switch value {
      case .entity(let id): json.member("entity", entity(id))
      case .entities(let ids): json.member("entities", strings: ids.map(entity))
      case .text(let text): json.member("text", text)
      case .title(let title):
        json.member("text", title.canonical)
        json.member("words", title.words)
      case .date(let date): json.date(date)
      case .duration(let duration): json.duration(duration)
      case .number(let number): json.number(number)
      case .money(let money):
        json.number(money.amount)
        json.member("currency", money.currency)
      case .ordinal(let place): json.member("ordinal", place)
      case .age(let years):
        json.bounds("age", years.lowerBound, years.upperBound)
      case .quotation(let quotation):
        json.member("quotation", quotation.words)
        json.member("whole", quotation.isWhole)
      }
    }
  }

  private mutating func date(_ date: StatedDate) {
    member("edtf", date.edtf)
    member("earliest", date.earliest.map(DayText.iso))
    member("latest", date.latest.map(DayText.iso))
    member("grain", "\(date.grain)")
    if date.modifier != .none { member("modifier", "\(date.modifier)") }
    if date.isFiscal { member("fiscal", true) }
    if date.origin != .stated { member("origin", "\(date.origin)") }
  }

  private mutating func duration(_ duration: StatedDuration) {
    member("text", duration.words)
    bounds("days", duration.tolerant.lower, duration.tolerant.upper)
    bounds("nominal", duration.nominal.lower, duration.nominal.upper)
    member("iso", duration.iso)
    member("unit", "\(duration.unit)")
    if duration.modifier != .none { member("modifier", "\(duration.modifier)") }
  }

  private mutating func bounds(_ name: String, _ lower: Int?, _ upper: Int?) {
    member(
      name,
      array: { json in
        for bound in [lower, upper] {
          if let bound { json.integer(bound) } else { json.null() }
        }
      })
  }

  private mutating func number(_ number: StatedNumber) {
    member("number", number.value.text)
    if number.value.exponent > 0 { member("exponent", number.value.exponent) }
    if let upper = number.upper {
      member("upper", upper.text)
      if upper.exponent > 0 { member("upperExponent", upper.exponent) }
    }
    if number.modifier != .none { member("modifier", "\(number.modifier)") }
    if let unit = number.unit { member("unit", unit) }
  }
}
