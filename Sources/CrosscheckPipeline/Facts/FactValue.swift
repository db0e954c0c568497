import ClaimModel
import DataReading
import NormalValues
import RuleLanguage
import SourceText

/// Values of known facts from their written form: the one that examples of rules use.
struct FactValue {
  /// Makes an entity of a name.
  let entity: (String, EntityKind) -> EntityID
  /// The normal form of a job title.
  let title: (String) -> String

  /// The value of a slot of `type`.
  func value(_ written: FactEntry.Value, _ type: SlotDeclaration.ValueType) throws(DataFault) -> SlotValue {
    if type == .entities { return .entities(written.texts.map { entity($0, .person) }) }
    guard written.texts.count == 1, !written.texts[0].isEmpty else {
      throw DataFault(.unfitting("one value must stand here, not \(written.texts.count)"), written.span)
    }
    let text = written.texts[0]
    guard let value = value(text, type) else {
      throw DataFault(.badValue(text, expected: Self.form(type)), written.span)
    }
    return value
  }

  private func value(_ text: String, _ type: SlotDeclaration.ValueType) -> SlotValue? {
    switch type {
    case .person: .entity(entity(text, .person))
    case .organization: .entity(entity(text, .organization))
    case .team: .entity(entity(text, .team))
    case .product: .entity(entity(text, .product))
    case .place: .entity(entity(text, .place))
    case .entity: .entity(entity(text, .unknown))
    case .entities: nil
    case .text: .text(text.lowercased())
    case .title: .title(Title(canonical: title(text), words: text))
    case .date: StatedDate(edtf: text).map { .date($0) }
    case .duration: StatedDuration(iso: text).map { .duration($0) }
    case .number: Self.number(text).map { .number($0) }
    case .money: Self.money(text)
    case .ordinal: Int(text).flatMap { (1...10_000).contains($0) ? .ordinal($0) : nil }
    case .age: Self.age(text)
    case .quotation: .quotation(Quotation(words: text, isWhole: true))
    }
  }

  /// How a value of the type is written, for messages.
  static func form(_ type: SlotDeclaration.ValueType) -> String {
    switch type {
    case .date: "2019, 2019-05, 2019-05-02, 2019~ or ../2009 (EDTF)"
    case .duration: "P5Y, P18M, P6W or P90D (ISO 8601)"
    case .number: "450, ~450, >450, <450, 50-100 or 12%"
    case .money: "USD 950000000"
    case .ordinal: "3"
    case .age: "41 or 41-42"
    default: "a name"
    }
  }

  /// "450", "~450", ">450", "<450", "50-100", "12%"; commas between thousands do not count.
  private static func number(_ text: String) -> StatedNumber? {
    var rest = text.filter { $0 != "," && $0 != " " }[...]
    var modifier = StatedNumber.Modifier.none
    switch rest.first {
    case "~": modifier = .approximate
    case ">": modifier = .moreThan
    case "<": modifier = .lessThan
    default: break
    }
    if modifier != .none { rest = rest.dropFirst() }
    let unit = rest.last == "%" ? "percent" : nil
    if unit != nil { rest = rest.dropLast() }
    let ends = rest.split(separator: "-", omittingEmptySubsequences: false)
    if ends.count == 2, let lower = Decimal(text: String(ends[0])), let upper = Decimal(text: String(ends[1])), lower <= upper {
      return StatedNumber(value: lower, upper: upper, modifier: modifier, unit: unit)
    }
    return Decimal(text: String(rest)).map { StatedNumber(value: $0, modifier: modifier, unit: unit) }
  }

  private static func money(_ text: String) -> SlotValue? {
    let code = text.prefix(3)
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
      let amount = number(String(text.dropFirst(3)))
    else { return nil }
    return .money(StatedMoney(amount: amount, currency: String(code)))
  }

  private static func age(_ text: String) -> SlotValue? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last, first >= 0,
      last <= 150
    else { return nil }
    return .age(first...last)
  }
}
