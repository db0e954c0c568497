import ClaimModel
import DataReading
import NormalValues
import SourceText

/// The value of a slot as a run file or stream has it; the other way of `JSONWriter.slotValue`.
struct WrittenValue {
  let json: JSONValue
  let entities: [String: EntityID]

  init(_ json: JSONValue, entities: [String: EntityID]) {
    self.json = json
    self.entities = entities
  }

  /// Told by its first key.
  func value() throws(DataFault) -> SlotValue {
    let members = try json.asObject()
    switch members.first?.key {
    case "entity": return .entity(try entity(members[0].value))
    case "entities":
      var list: [EntityID] = []
      for element in try members[0].value.asArray() { list.append(try entity(element)) }
      return .entities(list)
    case "text" where json["words"] != nil:
      return .title(Title(canonical: try json.neededString("text"), words: try json.neededString("words")))
    case "text" where json["iso"] != nil: return .duration(try duration())
    case "text": return .text(try json.neededString("text"))
    case "edtf": return .date(try date())
    case "number" where json["currency"] != nil:
      return .money(StatedMoney(amount: try number(), currency: try json.neededString("currency")))
    case "number": return .number(try number())
    case "ordinal": return .ordinal(try json.neededInteger("ordinal", Int.min / 2...Int.max / 2))
    case "age":
      let bounds = try self.bounds("age")
      guard let lower = bounds.lower, let upper = bounds.upper else {
        throw DataFault(.badValue("null", expected: "[30, 30]"), json.span)
      }
      return .age(lower...upper)
    case "quotation":
      return .quotation(Quotation(words: try json.neededString("quotation"), isWhole: try json.needed("whole").asBoolean()))
    case let key?:
      throw DataFault(.unknownKey(key, nearest: nil), members[0].keySpan)
    case nil: throw DataFault(.unfitting("an object without a value"), json.span)
    }
  }

  /// The entity whose id `json` is.
  func entity() throws(DataFault) -> EntityID { try entity(json) }

  private func entity(_ value: JSONValue) throws(DataFault) -> EntityID {
    let id = try value.asString()
    guard let entity = entities[id] else {
      throw DataFault(.unknownName(id, what: "entity of the article", nearest: nil), value.span)
    }
    return entity
  }

  private func date() throws(DataFault) -> StatedDate {
    let (earliest, latest) = (try day("earliest"), try day("latest"))
    if let earliest, let latest, earliest > latest {
      throw DataFault(.unfitting("the earliest day lies after the latest"), json.span)
    }
    return StatedDate(
      grain: try raw("grain", StatedDate.Grain.init), earliest: earliest, latest: latest,
      modifier: try raw("modifier", StatedDate.Modifier.init, else: StatedDate.Modifier.none),
      isFiscal: try json.present("fiscal")?.asBoolean() ?? false, origin: try raw("origin", StatedDate.Origin.init, else: .stated)
    )
  }

  private func day(_ key: String) throws(DataFault) -> Int? {
    guard let value = json.present(key) else { return nil }
    guard let day = CivilDateText.day(try value.asString()) else {
      throw DataFault(.badValue(value.string ?? "", expected: "2026-05-19"), value.span)
    }
    return day
  }

  private func duration() throws(DataFault) -> StatedDuration {
    let (tolerant, nominal) = (try bounds("days"), try bounds("nominal"))
    return StatedDuration(
      unit: try raw("unit", StatedDuration.Unit.init),
      modifier: try raw("modifier", StatedDuration.Modifier.init, else: StatedDuration.Modifier.none),
      iso: try json.neededString("iso"),
      tolerant: .init(lower: tolerant.lower, upper: tolerant.upper), nominal: .init(lower: nominal.lower, upper: nominal.upper))
  }

  /// `[1643, 2009]`, null for no bound.
  private func bounds(_ key: String) throws(DataFault) -> (lower: Int?, upper: Int?) {
    let array = try json.needed(key)
    let elements = try array.asArray()
    guard elements.count == 2 else { throw DataFault(.unfitting("\(elements.count) bounds and not two"), array.span) }
    let lower = elements[0].isNull ? nil : try elements[0].asInteger(-1 << 40...1 << 40)
    let upper = elements[1].isNull ? nil : try elements[1].asInteger(-1 << 40...1 << 40)
    if let lower, let upper, lower > upper { throw DataFault(.unfitting("the lower bound lies above the upper"), array.span) }
    return (lower, upper)
  }

  private func number() throws(DataFault) -> StatedNumber {
    StatedNumber(
      value: try decimal("number", "exponent"), upper: json.present("upper") == nil ? nil : try decimal("upper", "upperExponent"),
      modifier: try raw("modifier", StatedNumber.Modifier.init, else: StatedNumber.Modifier.none), unit: try json.string("unit"))
  }

  private func decimal(_ key: String, _ exponent: String) throws(DataFault) -> Decimal {
    let value = try json.needed(key)
    let zeros = json.present(exponent) == nil ? 0 : try json.neededInteger(exponent, 0...100_000)
    guard let decimal = Decimal(text: try value.asString(), zeros: zeros) else {
      throw DataFault(.badValue(value.string ?? "", expected: "\"950000000000\" or \"-1.50\""), value.span)
    }
    return decimal
  }

  /// A case by its name, of an enumeration whose raw values count from 0.
  private func raw<Choice>(
    _ key: String, _ make: (UInt8) -> Choice?, else fallback: Choice? = nil
  ) throws(DataFault) -> Choice {
    if let fallback, json.present(key) == nil { return fallback }
    let value = try json.needed(key)
    var choices: [String: Choice] = [:]
    var index: UInt8 = 0
    while let choice = make(index) {
      choices["\(choice)"] = choice
      index += 1
    }
    return try value.choice(key, try value.asString(), choices)
  }
}

/// Days as run files write them.
enum CivilDateText {
  /// Days since 1970-01-01; nil for anything but a date as ISO 8601 writes it.
  static func day(_ text: String) -> Int? { CivilDate.dayNumber(iso: text) }
}
