import ClaimModel
import SourceText

/// Periods and the links between them.
extension RuleCompiler {
  mutating func period(_ declaration: Declaration) -> PeriodDeclaration? {
    var texts: [String: String] = [:]
    var parties: [SlotDeclaration] = []
    var repeats = false
    var namesakeInDays: Int?
    var codes: [ConflictShape: String] = [:]
    for line in declaration.lines {
      do throws(LocatedFault) {
        switch line.keyword.text {
        case "party":
          let party = try SlotDeclaration.read(line, isParty: true)
          if parties.contains(where: { $0.name == party.declaration.name }) {
            throw LocatedFault(.repeatedName("party '\(party.declaration.name)'", first: "this period"), party.name)
          }
          parties.append(party.declaration)
        case "repeats": repeats = try line.isYes()
        case "namesake":
          var cursor = ValueCursor(line.value)
          namesakeInDays = try cursor.offsetInDays()
          try cursor.needEnd()
        case "code":
          var cursor = ValueCursor(line.value)
          let shape = try cursor.needWord("a shape of conflict").choice(ConflictShape.self, expected: "a shape of conflict")
          codes[shape] = try code(&cursor)
          try cursor.needEnd()
        default: texts[line.keyword.text] = try line.neededText("a text")
        }
      } catch { report(error) }
    }
    for line in declaration.lines where line.keyword.text == "label" {
      checkLabel(line, names: parties.map(\.name), of: .party)
    }
    return PeriodDeclaration(
      name: declaration.name.text, about: texts["about"] ?? "", parties: parties, repeats: repeats,
      namesakeInDays: namesakeInDays,
      label: texts["label"] ?? "",
      words: .init(start: texts["start"] ?? "", end: texts["end"] ?? "", length: texts["length"] ?? ""), codes: codes)
  }

  mutating func link(_ declaration: Declaration) -> LinkDeclaration? {
    var about = ""
    var findingCode = ""
    var sides: (earlier: LinkSide, later: LinkSide)?
    for line in declaration.lines {
      do throws(LocatedFault) {
        switch line.keyword.text {
        case "about": about = try line.neededText("what the link says")
        case "code":
          var cursor = ValueCursor(line.value)
          findingCode = try code(&cursor)
          try cursor.needEnd()
        default:
          var cursor = ValueCursor(line.value)
          let earlier = try linkSide(&cursor)
          try cursor.need("<=")
          let later = try linkSide(&cursor)
          try cursor.needEnd()
          sides = (earlier, later)
        }
      } catch { report(error) }
    }
    guard let sides else { return nil }
    checkVariables(sides.earlier, sides.later)
    return LinkDeclaration(
      name: declaration.name.text, about: about, earlier: sides.earlier.reference.asPeriodReference,
      earlierInstant: sides.earlier.instant, later: sides.later.reference.asPeriodReference,
      laterInstant: sides.later.instant, offsetInDays: sides.earlier.offset - sides.later.offset, code: findingCode)
  }

  private struct LinkSide {
    let reference: ReadPeriodReference
    let instant: TimeBinding.Instant
    let offset: Int
  }

  /// "stint(person, organization).start + 1 year".
  private mutating func linkSide(_ cursor: inout ValueCursor) throws(LocatedFault) -> LinkSide {
    let reference = try periodReference(&cursor)
    let instant = try cursor.instant()
    return LinkSide(reference: reference, instant: instant, offset: try cursor.offsetInDays())
  }

  /// The same variable must stand for the same type everywhere.
  private mutating func checkVariables(_ sides: LinkSide...) {
    var types: [String: SlotType] = [:]
    for side in sides {
      guard let period = periods[side.reference.period.text] else { return giveUp() }
      for (variable, party) in zip(side.reference.slots, period.parties) {
        if let other = types[variable.text], other != party.type {
          report(.linkVariable(variable.text, type: party.type.rawValue, other: other.rawValue), at: variable.span)
        }
        types[variable.text] = party.type
      }
    }
  }

  /// Reads "stint(person, from)" and checks the name and the number of parties.
  mutating func periodReference(_ cursor: inout ValueCursor) throws(LocatedFault) -> ReadPeriodReference {
    let name = try cursor.needWord("a period")
    guard isDeclared(name.text, as: .period) else {
      throw LocatedFault(.unknownName(.period, name.text, among: declared(.period)), name.span)
    }
    let open = try cursor.need("(")
    var slots: [Word] = []
    repeat { slots.append(try cursor.needWord("a slot")) } while cursor.take(",") != nil
    guard let close = cursor.take(")") else {
      if cursor.isAtEnd { throw LocatedFault(.unclosed("("), open) }
      throw cursor.unexpected(expected: "',' or ')'")
    }
    if let period = periods[name.text], period.parties.count != slots.count {
      throw LocatedFault(
        .partyCount(period: name.text, parties: period.parties.map(\.name), found: slots.count), name.span.union(close))
    }
    return ReadPeriodReference(period: name, slots: slots)
  }

  /// Reads the code of a finding.
  func code(_ cursor: inout ValueCursor) throws(LocatedFault) -> String {
    let code = try cursor.needWord("the code of a finding")
    try checkCode(code)
    return code.text
  }

  func checkCode(_ code: Word) throws(LocatedFault) {
    guard !isDeclared(code.text, as: .finding) else { return }
    throw LocatedFault(.unknownName(.finding, code.text, among: declared(.finding)), code.span)
  }

  /// Tells of braces in a label that name nothing, and of brackets without their end.
  mutating func checkLabel(_ line: RuleLine, names: [String], of thing: NamedThing) {
    let bytes = line.value.bytes
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      if bytes[index] == UInt8(ascii: "["), !bytes[index...].contains(UInt8(ascii: "]")) {
        return report(.unclosed("["), at: line.value.span(index..<index + 1))
      }
      guard bytes[index] == UInt8(ascii: "{") else { continue }
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
        return report(.unclosed("{"), at: line.value.span(index..<index + 1))
      }
      // "{in date}": with its preposition.
      let whole = line.value.text(index + 1..<close)
      let name = whole.hasPrefix("in ") ? String(whole.dropFirst(3)) : whole
      if !names.contains(name) {
        report(.unknownName(thing, name, among: names), at: line.value.span(index + 1..<close))
      }
      index = close
    }
  }
}

/// A period as a line names it, with the places of its words.
struct ReadPeriodReference {
  let period: Word
  let slots: [Word]

  var asPeriodReference: PeriodReference { PeriodReference(period: period.text, slots: slots.map(\.text)) }
}

extension ValueCursor {
  /// ".start" or ".end".
  mutating func instant() throws(LocatedFault) -> TimeBinding.Instant {
    let start = offset
    guard let word = word(), word.text.hasPrefix(".") else {
      back(to: start)
      throw unexpected(expected: "'.start' or '.end'")
    }
    let name = Word(text: String(word.text.dropFirst()), span: word.span)
    return try name.oneOf(["start", "end"], expected: "'start' or 'end'") == "start" ? .start : .end
  }

  /// "+ 6 months" in days, rounded; 0 when nothing of the kind comes. A month has 30.436875 days, a year 365.2425.
  mutating func offsetInDays() throws(LocatedFault) -> Int {
    let isNegative: Bool
    if take("+") != nil { isNegative = false } else if take(word: "-") != nil { isNegative = true } else { return 0 }
    let number = try needWord("a number")
    guard let count = Int(number.text), count >= 0 else {
      throw LocatedFault(.unexpected(number.text, expected: "a number"), number.span)
    }
    guard count <= 10_000 else { throw LocatedFault(.numberOutOfRange(number.text, limit: 10_000), number.span) }
    let unit = try needWord("'days', 'weeks', 'months' or 'years'")
    let units = ["day", "days", "week", "weeks", "month", "months", "year", "years"]
    let daysInMillion =
      switch try unit.oneOf(units, expected: "'days', 'weeks', 'months' or 'years'").first {
      case "d": 1_000_000
      case "w": 7_000_000
      case "m": 30_436_875
      default: 365_242_500
      }
    let days = (count * daysInMillion + 500_000) / 1_000_000
    return isNegative ? -days : days
  }
}
