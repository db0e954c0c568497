import ClaimModel
import SourceText

typealias SlotType = SlotDeclaration.ValueType

extension RuleCompiler {
  mutating func kind(_ declaration: Declaration) -> ClaimKind? {
    var texts: [String: String] = [:]
    var slots: [SlotDeclaration] = []
    // A slot that was not read is not missed by the lines that name it.
    var hasAllSlots = !declaration.hasUnreadLines
    for line in declaration.lines {
      do throws(LocatedFault) {
        switch line.keyword.text {
        case "slot":
          let (slot, name) = try SlotDeclaration.read(line, isParty: false)
          if slots.contains(where: { $0.name == slot.name }) {
            throw LocatedFault(.repeatedName("slot '\(slot.name)'", first: "this kind"), name)
          }
          slots.append(slot)
        case "time", "check", "strictness", "foretold", "aside", "agree", "refine", "conflict", "apart": break
        default: texts[line.keyword.text] = try line.neededText("a text")
        }
      } catch {
        report(error)
        if line.keyword.text == "slot" { hasAllSlots = false }
      }
    }
    guard hasAllSlots else { return nil }
    var bindings: [TimeBinding] = []
    var checks: [CheckDeclaration] = []
    var strictness = Strictness.publish
    var isForetold = false
    var isAside = false
    var pairs: [KindPair] = []
    for line in declaration.lines {
      do throws(LocatedFault) {
        switch line.keyword.text {
        case "time": bindings.append(try binding(line, slots: slots))
        case "check": checks.append(try check(line, slots: slots))
        case "strictness": strictness = try line.strictness()
        case "foretold": isForetold = try line.isYes()
        case "aside": isAside = try line.isYes()
        case "agree", "refine", "conflict", "apart": pairs.append(try pair(line))
        case "label": checkLabel(line, names: slots.map(\.name), of: .slot)
        default: break
        }
      } catch { report(error) }
    }
    return ClaimKind(
      name: declaration.name.text, taxonomy: texts["taxonomy"] ?? "", about: texts["about"] ?? "", slots: slots,
      bindings: bindings, checks: checks, label: texts["label"] ?? "", strictness: strictness,
      isForetold: isForetold, isAside: isAside, pairs: pairs)
  }

  /// "agree TEXT | TEXT".
  private func pair(_ line: RuleLine) throws(LocatedFault) -> KindPair {
    let texts = try line.value.alternatives()
    guard texts.count == 2, let relation = KindPair.Relation(rawValue: line.keyword.text) else {
      throw LocatedFault(.unexpected(line.value.text, expected: "two texts with a bar between them"), line.value.span)
    }
    return KindPair(relation: relation, texts: texts, path: path)
  }

  /// "date <= stint(person, from).end + 6 months as origin".
  private mutating func binding(_ line: RuleLine, slots: [SlotDeclaration]) throws(LocatedFault) -> TimeBinding {
    var cursor = ValueCursor(line.value)
    let name = try cursor.needWord("a slot")
    let slot = try slots.named(name)
    let relation: TimeBinding.Relation =
      if cursor.take("<=") != nil { .atMost } else if cursor.take(">=") != nil { .atLeast } else {
        cursor.take("=") != nil ? .equal : .equal
      }
    let target = try bindingTarget(&cursor, slots: slots)
    try target.check(slot, name.span)
    let offset = try cursor.offsetInDays()
    var shape: ConflictShape?
    if cursor.take(word: "as") != nil {
      shape = try cursor.needWord("a shape of conflict").choice(ConflictShape.self, expected: "a shape of conflict")
    }
    try cursor.needEnd()
    return TimeBinding(slot: slot.name, relation: relation, target: target, offsetInDays: offset, shape: shape)
  }

  private mutating func bindingTarget(
    _ cursor: inout ValueCursor, slots: [SlotDeclaration]
  ) throws(LocatedFault) -> TimeBinding.Target {
    if cursor.take(word: "length") != nil {
      try cursor.need(word: "of")
      return .length(try boundPeriod(&cursor, slots: slots))
    }
    if cursor.take(word: "number") != nil {
      try cursor.need(word: "of")
      return .number(try boundPeriod(&cursor, slots: slots))
    }
    if cursor.take(word: "elapsed") != nil {
      try cursor.need(word: "of")
      let period = try boundPeriod(&cursor, slots: slots)
      try cursor.need(word: "until")
      let name = try cursor.needWord("a slot")
      let until = try slots.named(name)
      guard until.type == .date else {
        throw LocatedFault(.slotUse(slot: until.name, type: until.type.rawValue, use: "a day"), name.span)
      }
      return .elapsed(period, until: until.name)
    }
    let period = try boundPeriod(&cursor, slots: slots)
    return .instant(period, try cursor.instant())
  }

  /// A period whose parties are slots of this kind, each of the party's type.
  private mutating func boundPeriod(
    _ cursor: inout ValueCursor, slots: [SlotDeclaration]
  ) throws(LocatedFault) -> PeriodReference {
    let reference = try periodReference(&cursor)
    for name in reference.slots { _ = try slots.named(name) }
    guard let period = periods[reference.period.text] else {
      giveUp()
      return reference.asPeriodReference
    }
    for (name, party) in zip(reference.slots, period.parties) {
      let slot = try slots.named(name)
      if slot.type != party.type {
        throw LocatedFault(
          .slotUse(slot: slot.name, type: slot.type.rawValue, use: "party '\(party.name)' of type \(party.type.rawValue)"),
          name.span)
      }
    }
    return reference.asPeriodReference
  }
}

extension TimeBinding.Target {
  /// Asserts that a slot holds what such a target is compared with.
  fileprivate func check(_ slot: SlotDeclaration, _ span: ByteSpan) throws(LocatedFault) {
    let (types, use): ([SlotType], String) =
      switch self {
      case .instant: ([.date], "an instant")
      case .length: ([.duration, .age], "a length")
      case .elapsed: ([.duration, .age], "a length")
      case .number: ([.ordinal], "a number in a row")
      }
    guard types.contains(slot.type) else {
      throw LocatedFault(.slotUse(slot: slot.name, type: slot.type.rawValue, use: use), span)
    }
  }
}

extension RuleLine {
  /// "repeats yes".
  func isYes() throws(LocatedFault) -> Bool {
    var cursor = ValueCursor(value)
    let isYes = try cursor.needWord("'yes' or 'no'").oneOf(["yes", "no"], expected: "'yes' or 'no'") == "yes"
    try cursor.needEnd()
    return isYes
  }

  /// "strictness audit".
  func strictness() throws(LocatedFault) -> Strictness {
    var cursor = ValueCursor(value)
    let word = try cursor.needWord("'publish', 'review' or 'audit'")
    let strictness = try word.choice(Strictness.self, expected: "'publish', 'review' or 'audit'")
    try cursor.needEnd()
    return strictness
  }
}

extension [SlotDeclaration] {
  /// The slot of that name.
  func named(_ name: Word) throws(LocatedFault) -> SlotDeclaration {
    if let slot = first(where: { $0.name == name.text }) { return slot }
    throw LocatedFault(.unknownName(.slot, name.text, among: map(\.name)), name.span)
  }
}

extension SlotDeclaration {
  /// Reads "date: date, key, default published"; a party has a name and a type only.
  static func read(_ line: RuleLine, isParty: Bool) throws(LocatedFault) -> (declaration: SlotDeclaration, name: ByteSpan) {
    var cursor = ValueCursor(line.value)
    let name = try cursor.needWord("a name")
    guard name.text.isRuleName, !name.text.contains(".") else { throw LocatedFault(.badName(name.text), name.span) }
    try cursor.need(":")
    let type = try cursor.needWord("a type").choice(SlotType.self, expected: "a type of value")
    var isKey = isParty
    var isRequired = isParty
    var filledFrom = Default.none
    while !isParty, cursor.take(",") != nil {
      switch try cursor.needWord("'key', 'required' or 'default'").oneOf(
        ["key", "required", "default"], expected: "'key', 'required' or 'default'")
      {
      case "key":
        isKey = true
        isRequired = true
      case "required": isRequired = true
      default:
        let word = try cursor.needWord("'published', 'told' or 'tense'")
        filledFrom =
          switch try word.oneOf(["published", "told", "tense"], expected: "'published', 'told' or 'tense'") {
          case "tense": .tense
          case "told": .told
          default: .published
          }
        guard type == .date else {
          throw LocatedFault(.slotUse(slot: name.text, type: type.rawValue, use: "filled from the day of publication"), word.span)
        }
      }
    }
    try cursor.needEnd()
    return (SlotDeclaration(name: name.text, type: type, isKey: isKey, isRequired: isRequired, filledFrom: filledFrom), name.span)
  }
}
