import ClaimModel
import NormalValues

/// Values of slots in plain words, for people.
struct ValueWords {
  /// How an entity is called in the run.
  let name: (EntityID) -> String

  func callAsFunction(_ value: SlotValue) -> String {
    switch value {
    case .entity(let id): name(id)
    case .entities(let ids): ids.map(name).joined(separator: ", ")
    case .text(let text): text
    case .title(let title): title.canonical
    case .date(let date): date.words
    case .duration(let duration): duration.words
    case .number(let number): number.words
    case .money(let money): money.headlineWords
    case .ordinal(let place): CalendarUnit.ordinal(place)
    case .age(let years): years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
    case .quotation(let quotation): "“\(quotation.words)”"
    }
  }
}
