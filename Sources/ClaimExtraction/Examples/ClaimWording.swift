package import ClaimModel
import NormalValues

/// Claims in the words that examples of rules use: "departure(person=Ada Smith, date=2019)".
package struct ClaimWording: Sendable {
  let entities: [Entity]

  package init(entities: [Entity]) { self.entities = entities }

  package func words(_ claim: Claim) -> String {
    let slots = claim.slots.map { "\($0.slot)=\(words($0.value))" }.joined(separator: ", ")
    return (claim.polarity == .denied ? "not " : "") + "\(claim.kind)(\(slots))"
  }

  /// Names in full, dates in EDTF, durations as ISO 8601, numbers in digits, quotations as they are.
  package func words(_ value: SlotValue) -> String {
    switch value {
    case .entity(let id): name(id)
    case .entities(let ids): ids.map(name).joined(separator: " + ")
    case .text(let text): text
    case .title(let title): title.canonical
    case .date(let date): date.unit == nil ? bounds(date) : date.edtf
    case .duration(let duration): duration.iso
    case .number(let number): number.value.text + (number.upper.map { "-" + $0.text } ?? "")
    case .money(let money): money.currency + " " + money.amount.value.text
    case .ordinal(let ordinal): String(ordinal)
    case .age(let years): years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)-\(years.upperBound)"
    case .quotation(let quotation): quotation.words
    }
  }

  private func name(_ id: EntityID) -> String {
    entities.indices.contains(Int(id.index)) ? entities[Int(id.index)].name : "entity \(id.index)"
  }

  private func bounds(_ date: StatedDate) -> String {
    let first = date.earliest.map { StatedDate.day($0).edtf } ?? ".."
    return first + "/" + (date.latest.map { StatedDate.day($0).edtf } ?? "..")
  }
}
