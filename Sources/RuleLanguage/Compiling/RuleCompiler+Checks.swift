import ClaimModel
import SourceText

/// The "check" lines of kinds.
extension RuleCompiler {
  /// Reads "count times of departure, until asOf, code CC401": the check, the slot it looks at, then names with their values.
  func check(_ line: RuleLine, slots: [SlotDeclaration]) throws(LocatedFault) -> CheckDeclaration {
    var cursor = ValueCursor(line.value)
    let name = try cursor.needWord("a check")
    guard let signature = CheckSignature.all[name.text] else {
      throw LocatedFault(
        .unknownName(.check, name.text, among: CheckSignature.all.keys.sorted()), name.span)
    }
    let subject = try cursor.needWord("a slot")
    try check(subject, is: signature.subject, slots: slots)
    var arguments = [CheckDeclaration.Argument(name: "", value: subject.text)]
    while !cursor.isAtEnd {
      _ = cursor.take(",")
      let argument = try cursor.needWord("an argument")
      guard let parameter = signature.parameters.first(where: { $0.name == argument.text }) else {
        throw LocatedFault(.unknownName(.argument, argument.text, among: signature.parameters.map(\.name)), argument.span)
      }
      guard !arguments.contains(where: { $0.name == argument.text }) else {
        throw LocatedFault(.repeatedName("argument '\(argument.text)'", first: "this line"), argument.span)
      }
      let value = cursor.text(upTo: ",")
      guard !value.text.isEmpty else { throw cursor.unexpected(expected: "the value of '\(argument.text)'") }
      try check(value, is: parameter.role, slots: slots)
      arguments.append(.init(name: argument.text, value: value.text))
    }
    for parameter in signature.parameters where parameter.isNeeded && !arguments.contains(where: { $0.name == parameter.name }) {
      throw LocatedFault(.missingArgument(check: name.text, argument: "'\(parameter.name)'"), line.value.span)
    }
    return CheckDeclaration(check: name.text, arguments: arguments)
  }

  private func check(_ value: Word, is role: CheckSignature.Role, slots: [SlotDeclaration]) throws(LocatedFault) {
    switch role {
    case .slot(let types):
      let slot = try slots.named(value)
      guard types.isEmpty || types.contains(slot.type) else {
        let use = types.map(\.rawValue).joined(separator: " or ")
        throw LocatedFault(
          .slotUse(slot: slot.name, type: slot.type.rawValue, use: "this argument, which is of type \(use)"), value.span)
      }
    case .kinds:
      for name in value.text.split(separator: " ").map(String.init) where name != "or" {
        guard !isDeclared(name, as: .kind) else { continue }
        throw LocatedFault(.unknownName(.kind, name, among: declared(.kind)), value.span)
      }
    case .period:
      guard !isDeclared(value.text, as: .period) else { return }
      throw LocatedFault(
        .unknownName(.period, value.text, among: declared(.period)), value.span)
    case .code: try checkCode(value)
    case .slots(let types):
      for name in value.text.split(separator: " ").map(String.init) where name != "and" {
        try check(Word(text: name, span: value.span), is: .slot(types), slots: slots)
      }
    case .choice:
      let words = value.text.split(separator: " ").map(String.init)
      guard words.count == 3, words[1] == "in" else {
        throw LocatedFault(.unexpected(value.text, expected: "a slot, 'in' and a word list"), value.span)
      }
      try check(Word(text: words[0], span: value.span), is: .slot([.title, .text]), slots: slots)
      guard isDeclared(words[2], as: .words) else {
        throw LocatedFault(.unknownName(.wordList, words[2], among: declared(.words)), value.span)
      }
    case .foreignSlot:
      let words = value.text.split(separator: " ").map(String.init)
      guard words.count == 2 else {
        throw LocatedFault(.unexpected(value.text, expected: "a kind and its slot"), value.span)
      }
      try check(Word(text: words[0], span: value.span), is: .kinds, slots: slots)
    case .lists:
      for name in value.text.split(separator: " ").map(String.init) where name != "and" {
        guard !isDeclared(name, as: .words) else { continue }
        throw LocatedFault(.unknownName(.wordList, name, among: declared(.words)), value.span)
      }
    case .anySlot, .word: break
    case .integer:
      guard Int(value.text) != nil else {
        throw LocatedFault(.unexpected(value.text, expected: "a whole number"), value.span)
      }
    case .grade:
      guard value.text == "strained" else {
        throw LocatedFault(.unexpected(value.text, expected: "the word “strained”"), value.span)
      }
    case .percentage:
      guard value.text.hasSuffix("%"), let number = Int(value.text.dropLast()), (0...100).contains(number) else {
        throw LocatedFault(.unexpected(value.text, expected: "a percentage"), value.span)
      }
    }
  }
}
