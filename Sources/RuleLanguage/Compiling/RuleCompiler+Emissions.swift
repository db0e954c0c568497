import ClaimModel
import SourceText

/// The "emit" lines of rules.
extension RuleCompiler {
  /// Reads "not departure(person, date=when.end, nth=2, cause="illness")".
  func emission(_ cursor: inout ValueCursor, line: RuleLine) throws(LocatedFault) -> ReadEmission {
    var kind = try cursor.needWord("a kind of claim")
    let isDenied = kind.text == "not" && cursor.next != UInt8(ascii: "(")
    if isDenied { kind = try cursor.needWord("a kind of claim") }
    let open = try cursor.need("(")
    var fillings: [ReadEmission.Filling] = []
    repeat {
      let slot = try cursor.needWord("a slot")
      if cursor.take("=") != nil {
        let start = cursor.offset
        let source = try source(&cursor)
        fillings.append(.init(slot: slot, source: source, span: trimmed(cursor.value, start..<cursor.offset)))
      } else {
        fillings.append(.init(slot: slot, source: .capture(slot.text, part: .whole), span: slot.span))
      }
    } while cursor.take(",") != nil
    guard cursor.take(")") != nil else {
      if cursor.isAtEnd { throw LocatedFault(.unclosed("("), open) }
      throw cursor.unexpected(expected: "',' or ')'")
    }
    try cursor.needEnd()
    return ReadEmission(kind: kind, isDenied: isDenied, fillings: fillings, span: line.value.span)
  }

  private func source(_ cursor: inout ValueCursor) throws(LocatedFault) -> Emission.Source {
    if let text = try cursor.quoted() { return .text(text.text) }
    let word = try cursor.needWord("a capture, a number or a text in quotation marks")
    if word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard let number = Int(word.text), number <= 1_000_000_000 else {
        throw LocatedFault(.numberOutOfRange(word.text, limit: 1_000_000_000), word.span)
      }
      return .number(number)
    }
    guard let dot = word.text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return .capture(word.text, part: .whole) }
    let name = String(word.text[..<dot])
    let part = Word(text: String(word.text[word.text.utf8.index(after: dot)...]), span: word.span)
    switch try part.oneOf(["start", "end", "past", "ago"], expected: "'start', 'end', 'past' or 'ago'") {
    case "start": return .capture(name, part: .start)
    case "end": return .capture(name, part: .end)
    case "ago": return .capture(name, part: .ago)
    default: return .capture(name, part: .past)
    }
  }

  private func trimmed(_ value: ValueText, _ range: Range<Int>) -> ByteSpan {
    value.span((range.first { !value.bytes[$0].isBlank } ?? range.upperBound)..<range.upperBound)
  }

  /// Tells of unknown names, sources of a wrong type, and key slots that stay open; false when a name is unknown.
  mutating func check(_ emission: ReadEmission, of draft: RuleDraft) -> Bool {
    guard isDeclared(emission.kind.text, as: .kind) else {
      report(.unknownName(.kind, emission.kind.text, among: declared(.kind)), at: emission.kind.span)
      return false
    }
    guard let kind = kinds[emission.kind.text] else {
      giveUp()
      return false
    }
    var filled: Set<String> = []
    var knowsAllNames = true
    for filling in emission.fillings {
      guard let slot = kind.slot(filling.slot.text) else {
        report(unknownSlot(filling, of: kind, draft), at: filling.slot.span)
        knowsAllNames = false
        continue
      }
      if !filled.insert(slot.name).inserted { report(.repeatedSlot(slot.name), at: filling.slot.span) }
      if case .capture(let name, _) = filling.source, !draft.has(capture: name) {
        if draft.hasAllCaptures {
          report(.unknownName(.capture, name, among: draft.captures.map(\.capture.name)), at: filling.span)
        }
        knowsAllNames = false
      } else {
        check(filling, fits: slot, of: draft)
      }
    }
    guard emission.fillings.allSatisfy({ kind.slot($0.slot.text) != nil }) else { return false }
    for slot in kind.slots where (slot.isKey || slot.isRequired) && slot.filledFrom == .none && !filled.contains(slot.name) {
      report(.unfilledSlot(slot.name, kind: kind.name), at: emission.span)
    }
    return knowsAllNames
  }

  /// A name alone stands for slot and capture; when it is a capture's, the slot was forgotten.
  private func unknownSlot(_ filling: ReadEmission.Filling, of kind: ClaimKind, _ draft: RuleDraft) -> RuleFault {
    let slots = kind.slots.map(\.name)
    let isAlone = filling.source == .capture(filling.slot.text, part: .whole) && filling.span == filling.slot.span
    if isAlone, draft.has(capture: filling.slot.text) { return .captureForSlot(filling.slot.text, slots: slots) }
    return .unknownName(.slot, filling.slot.text, among: slots)
  }

  private mutating func check(_ filling: ReadEmission.Filling, fits slot: SlotDeclaration, of draft: RuleDraft) {
    let type = slot.type.rawValue
    switch filling.source {
    case .number(let number):
      guard ![.number, .ordinal, .age].contains(slot.type) else { return }
      report(.slotType(slot: slot.name, type: type, source: "the number \(number)"), at: filling.span)
    case .text:
      guard ![.text, .title].contains(slot.type) else { return }
      report(.slotType(slot: slot.name, type: type, source: "a text"), at: filling.span)
    case .capture(let name, let part):
      for source in draft.captures where source.capture.name == name {
        let captured = source.capture.type
        let fits =
          switch part {
          case .whole: captured.fits(slot.type)
          case .ago: captured == .duration && slot.type == .date
          case .start, .end, .past: [.period, .life, .date].contains(captured) && slot.type == .date
          }
        guard !fits else { continue }
        let ends = [Emission.Part.whole: "", .start: ".start", .end: ".end", .past: ".past", .ago: ".ago"]
        return report(.slotType(slot: slot.name, type: type, source: captured.rawValue + (ends[part] ?? "")), at: filling.span)
      }
    }
  }
}

extension RuleDraft {
  /// Whether a claim can use a capture of this name.
  fileprivate func has(capture name: String) -> Bool {
    name != ReadCapture.unused && captures.contains { $0.capture.name == name }
  }
}

extension CaptureType {
  /// Whether what this captures, whole, can fill a slot of `type`.
  func fits(_ type: SlotType) -> Bool {
    switch self {
    case .person, .topicPerson: [.person, .entity, .entities, .text].contains(type)
    case .organization, .topicOrganization, .side: [.organization, .entity, .entities, .text].contains(type)
    case .topic: [.entity, .entities, .text].contains(type)
    case .team: [.team, .entity, .text].contains(type)
    case .product: [.product, .entity, .entities, .text].contains(type)
    case .place: [.place, .entity, .entities, .text].contains(type)
    case .name: [.person, .organization, .team, .product, .place, .entity, .entities, .text].contains(type)
    case .names: type == .entities
    case .thing: [.product, .organization, .entity, .entities, .text].contains(type)
    case .title, .office: [.title, .text].contains(type)
    case .date: type == .date
    case .period, .life: false
    case .duration: type == .duration
    case .number: type == .number || type == .age || type == .ordinal
    case .money: type == .money || type == .number
    case .ordinal: type == .ordinal || type == .age
    case .age: type == .age
    case .items, .sum, .figure: type == .number
    case .quotation: type == .quotation
    case .words, .term, .counted, .head, .verb, .score, .weekday, .context: type == .text
    case .dangling: false
    }
  }
}
