import ClaimModel
import SourceText

extension RuleCompiler {
  mutating func property(_ declaration: Declaration) -> PropertyDeclaration? {
    var about = ""
    var facts: [PropertyDeclaration.Fact] = []
    for line in declaration.lines {
      do throws(LocatedFault) {
        if line.keyword.text == "about" {
          about = try line.neededText("what the property says")
        } else {
          facts.append(try fact(line))
        }
      } catch { report(error) }
    }
    return PropertyDeclaration(name: declaration.name.text, about: about, facts: facts)
  }

  /// "employment(person=subject, organization=value, start=P580)".
  private mutating func fact(_ line: RuleLine) throws(LocatedFault) -> PropertyDeclaration.Fact {
    var cursor = ValueCursor(line.value)
    let name = try cursor.needWord("a kind of claim")
    guard isDeclared(name.text, as: .kind) else {
      throw LocatedFault(.unknownName(.kind, name.text, among: declared(.kind)), name.span)
    }
    let kind = kinds[name.text]
    if kind == nil { giveUp() }
    try cursor.need("(")
    var slots: [PropertyDeclaration.Slot] = []
    repeat {
      let slot = try cursor.needWord("a slot")
      if let kind { _ = try kind.slots.named(slot) }
      if slots.contains(where: { $0.slot == slot.text }) { throw LocatedFault(.repeatedSlot(slot.text), slot.span) }
      try cursor.need("=")
      slots.append(PropertyDeclaration.Slot(slot: slot.text, source: try source(&cursor)))
    } while cursor.take(",") != nil
    try cursor.need(")")
    try cursor.needEnd()
    for slot in kind?.slots ?? []
    where slot.isRequired && slot.filledFrom == .none && !slots.contains(where: { $0.slot == slot.name }) {
      throw LocatedFault(.unfilledSlot(slot.name, kind: name.text), line.value.span)
    }
    return PropertyDeclaration.Fact(kind: name.text, slots: slots)
  }

  private func source(_ cursor: inout ValueCursor) throws(LocatedFault) -> PropertyDeclaration.Source {
    if let text = try cursor.quoted() { return .text(text.text) }
    let expected = "'subject', 'value', a property or a text in quotation marks"
    let word = try cursor.needWord(expected)
    switch word.text {
    case "subject": return .subject
    case "value": return .value
    case let name where PropertyDeclaration.isName(name): return .qualifier(name)
    default: throw LocatedFault(.unknownWord(word.text, expected: expected, among: ["subject", "value"]), word.span)
    }
  }
}
