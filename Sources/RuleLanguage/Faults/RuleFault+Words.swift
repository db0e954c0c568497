import ClaimModel
import TextDiagnostics

/// The words of every fault, in one place.
extension RuleFault {
  var code: String {
    switch self {
    case .badText: DiagnosticCode.ruleText
    case .strayLine, .indentedLine: DiagnosticCode.ruleStrayLine
    case .unknownKeyword: DiagnosticCode.ruleUnknownKeyword
    case .missingLine: DiagnosticCode.ruleMissingLine
    case .repeatedLine: DiagnosticCode.ruleRepeatedLine
    case .badName: DiagnosticCode.ruleBadName
    case .repeatedName, .sharedSynonym: DiagnosticCode.ruleRepeatedName
    case .unknownName, .captureForSlot: DiagnosticCode.ruleUnknownName
    case .unknownWord: DiagnosticCode.ruleUnknownWord
    case .missingValue: DiagnosticCode.ruleMissingValue
    case .unexpected: DiagnosticCode.ruleUnexpected
    case .unclosed: DiagnosticCode.ruleUnclosed
    case .noPattern: DiagnosticCode.ruleNoPattern
    case .severalPatterns: DiagnosticCode.ruleSeveralPatterns
    case .uselessLine: DiagnosticCode.ruleUselessLine
    case .noExample: DiagnosticCode.ruleNoExample
    case .noCounterExample: DiagnosticCode.ruleNoCounterExample
    case .unusedCapture: DiagnosticCode.ruleUnusedCapture
    case .repeatedCapture: DiagnosticCode.ruleRepeatedCapture
    case .unfilledSlot: DiagnosticCode.ruleUnfilledSlot
    case .repeatedSlot: DiagnosticCode.ruleRepeatedSlot
    case .slotType: DiagnosticCode.ruleSlotType
    case .slotUse: DiagnosticCode.ruleSlotUse
    case .partyCount: DiagnosticCode.rulePartyCount
    case .linkVariable: DiagnosticCode.ruleLinkVariable
    case .exampleNotEmitted: DiagnosticCode.ruleExampleNotEmitted
    case .exampleValue: DiagnosticCode.ruleExampleValue
    case .missingArgument: DiagnosticCode.ruleMissingArgument
    case .numberOutOfRange: DiagnosticCode.ruleNumberOutOfRange
    case .placeType: DiagnosticCode.rulePlaceType
    case .matchesAnything: DiagnosticCode.ruleMatchesAnything
    }
  }

  var message: String {
    switch self {
    case .badText: "this is not UTF-8 text without control characters"
    case .strayLine: "this line belongs to no declaration"
    case .indentedLine: "a name does not go on in the next line"
    case .captureForSlot(let name, _): "unknown slot '\(name)'"
    case .unknownKeyword(let word, _): "unknown keyword '\(word)'"
    case .missingLine(let declaration, let keyword): "\(declaration) has no '\(keyword)' line"
    case .repeatedLine(let keyword): "a second '\(keyword)' line"
    case .badName(let name): "'\(name)' cannot be a name"
    case .repeatedName(let name, let first): "\(name) is declared twice, first in \(first)"
    case .sharedSynonym(let name, let title): "'\(name)' is a synonym of '\(title)' already"
    case .unknownName(let thing, let name, _): "unknown \(thing.rawValue) '\(name)'"
    case .unknownWord(let word, let expected, _): "'\(word)' is not \(expected)"
    case .missingValue(let expected): "\(expected) is missing here"
    case .unexpected(let found, let expected): "'\(found)' where \(expected) should stand"
    case .unclosed(let mark): "\(mark == "\"" ? "a quotation mark" : "'\(mark)'") is not closed"
    case .noPattern(let rule): "rule '\(rule)' has no pattern"
    case .severalPatterns: "a second pattern in one rule"
    case .uselessLine(let keyword, let pattern): "'\(keyword)' means nothing beside '\(pattern)'"
    case .noExample(let rule): "rule '\(rule)' has no example of what it reads"
    case .noCounterExample(let rule): "rule '\(rule)' has no example of what it must not read"
    case .unusedCapture(let name): "no claim uses capture '\(name)'"
    case .repeatedCapture(let name): "a second capture named '\(name)'"
    case .unfilledSlot(let slot, let kind): "this claim never has '\(slot)', which every '\(kind)' needs"
    case .repeatedSlot(let slot): "slot '\(slot)' is filled twice"
    case .slotType(let slot, let type, let source): "slot '\(slot)' holds a value of type \(type), not \(source)"
    case .slotUse(let slot, let type, let use): "slot '\(slot)' of type \(type) cannot be \(use)"
    case .partyCount(let period, let parties, let found):
      "'\(period)' takes \(parties.count == 1 ? "one party" : "\(parties.count) parties"), not \(found)"
    case .linkVariable(let name, let type, let other): "'\(name)' is a party of type \(type) here and of type \(other) before"
    case .exampleNotEmitted(let claim): "no 'emit' line of this rule gives \(claim)"
    case .exampleValue(let value, let type): "'\(value)' is not \(type)"
    case .missingArgument(let check, let argument): "check '\(check)' needs \(argument)"
    case .numberOutOfRange(let number, _): "'\(number)' is too large"
    case .placeType(let place, let type): "'\(place)' cannot hold \(type)"
    case .matchesAnything: "this pattern names neither a word nor a capture"
    }
  }

  var help: String? {
    switch self {
    case .badText: "save the file as UTF-8"
    case .strayLine: "begin with \(DeclarationKeyword.choices); only lines that go on begin with a blank"
    case .indentedLine: "begin the lines of a declaration without a blank"
    case .captureForSlot(let name, let slots): "write SLOT=\(name), where SLOT can be \(slots.joined(separator: ", "))"
    case .unknownKeyword(let word, let known), .unknownWord(let word, _, let known): Self.advice(word, known)
    case .unknownName(let thing, let name, let known):
      nearestMatch(name, among: known).map { "did you mean '\($0)'?" } ?? thing.advice(name, known)
    case .sharedSynonym: "a synonym belongs to one title"
    case .numberOutOfRange(_, let limit): "\(limit) at most"
    case .repeatedLine(let keyword): "join the two '\(keyword)' lines"
    case .badName: "names are small letters, digits, hyphens and dots, and begin with a letter"
    case .repeatedName: "names are shared by all files; choose another"
    case .noPattern: "add a 'clause', 'noun', 'pattern' or 'table' line"
    case .severalPatterns: "write one rule for each pattern"
    case .noExample: "add a line 'yes TEXT => kind(slot=value)'"
    case .noCounterExample: "add a line 'no TEXT' with a text that is close and gives no claim"
    case .unusedCapture(let name): "name it in an 'emit' line, or write '_' for '\(name)' if it only has to be there"
    case .repeatedCapture: "give each capture its own name"
    case .unfilledSlot(let slot, _): "add '\(slot)' or '\(slot)=CAPTURE' to the 'emit' line"
    case .slotType(_, let type, let source):
      source.hasPrefix("PERIOD") ? "write CAPTURE.start or CAPTURE.end" : Self.captures(for: type)
    case .partyCount(_, let parties, _): "name them in the order of the declaration: \(parties.joined(separator: ", "))"
    case .linkVariable: "one name stands for one person or organisation; choose another name"
    case .unexpected(",", "'|' or the end of the line"): "alternatives are separated by '|'"
    case .unexpected("|", "an element of a pattern"): "put alternatives of several words in round brackets: ( a b | c )"
    case .unexpected(let mark, "an element of a pattern"): "marks of the text stand in quotation marks: \"\(mark)\""
    case .unexpected(_, "one capture and no more"): "write a line for each capture"
    case .matchesAnything: "a pattern needs something to look for"
    case .placeType("noun", _): "'noun' takes words, or a TITLE"
    case .placeType("when", _): "'when' takes DATE, PERIOD, DURATION or AGE"
    case .exampleNotEmitted: "every example shows what this rule itself makes"
    default: nil
    }
  }

  /// What was meant, or else what could be.
  fileprivate static func advice(_ word: String, _ known: [String]) -> String? {
    if let nearest = nearestMatch(word, among: known) { return "did you mean '\(nearest)'?" }
    return known.isEmpty ? nil : "it can be \(known.joined(separator: ", "))"
  }

  private static func captures(for type: String) -> String? {
    guard let type = SlotType(rawValue: type) else { return nil }
    let captures = CaptureType.allCases.filter { $0.fits(type) }.map(\.rawValue)
    return captures.isEmpty ? nil : "it takes \(captures.joined(separator: ", "))"
  }
}

extension NamedThing {
  /// Where such names come from, for one that is like none of `known`.
  fileprivate func advice(_ name: String, _ known: [String]) -> String? {
    switch self {
    case .kind: "kinds of claims are declared in kinds/*.kinds"
    case .period: "periods are declared in kinds/*.kinds"
    case .finding: "findings are declared in findings/*.findings"
    case .wordList: "word lists are declared with 'words NAME' in *.words"
    case .title: "titles are declared with 'title NAME' in *.words"
    case .capture: "capture it in the pattern, as in PERSON:\(name), or write slot=capture"
    case .slot, .party, .check, .argument: RuleFault.advice(name, known)
    }
  }
}

extension DeclarationKeyword {
  /// "'period', 'kind', ... or 'rule'".
  static var choices: String {
    let names = allCases.map { "'\($0.rawValue)'" }
    return names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
  }
}
