import SourceText

/// Why a part of a rule file cannot be used.
enum RuleFault: Hashable {
  /// Bytes that are not UTF-8, or a control character.
  case badText
  /// A line that continues another, or belongs to a declaration, with none above it.
  case strayLine
  /// A line of a declaration that begins with a blank, so that it goes on the first one.
  case indentedLine
  /// A word at the start of a line that is none of `among`.
  case unknownKeyword(String, among: [String])
  case missingLine(declaration: String, keyword: String)
  case repeatedLine(String)
  case badName(String)
  /// `first` is the place of the other one: "Rules/kinds/people.kinds:3".
  case repeatedName(String, first: String)
  /// A slot that does not exist, by the name of a capture that does.
  case captureForSlot(String, slots: [String])
  /// A synonym that another title has.
  case sharedSynonym(String, title: String)
  /// A name that no declaration introduces; `among` are those that could stand here.
  case unknownName(NamedThing, String, among: [String])
  /// A word that is not one of a fixed few.
  case unknownWord(String, expected: String, among: [String])
  case missingValue(expected: String)
  case unexpected(String, expected: String)
  /// A quotation mark or bracket without its partner.
  case unclosed(String)
  case noPattern(rule: String)
  case severalPatterns
  /// A line that means nothing beside the rule's pattern.
  case uselessLine(String, beside: String)
  case noExample(rule: String)
  case noCounterExample(rule: String)
  case unusedCapture(String)
  case repeatedCapture(String)
  /// A key or required slot that a claim of this emission can never have.
  case unfilledSlot(String, kind: String)
  case repeatedSlot(String)
  /// A source of a type that the slot does not hold.
  case slotType(slot: String, type: String, source: String)
  /// A slot of a type that a binding, a party or a check cannot use.
  case slotUse(slot: String, type: String, use: String)
  case partyCount(period: String, parties: [String], found: Int)
  case linkVariable(String, type: String, other: String)
  /// An example expects a claim, or a slot of it, that no "emit" line of its rule makes.
  case exampleNotEmitted(String)
  case exampleValue(String, type: String)
  case missingArgument(check: String, argument: String)
  /// More than `limit`.
  case numberOutOfRange(String, limit: Int)
  case placeType(place: String, type: String)
  case matchesAnything
}

/// What a name in a rule file can stand for.
enum NamedThing: String, Hashable {
  case kind, slot, period, party, capture, check, argument, title
  case wordList = "word list"
  case finding
}

/// A fault and the bytes of the file that show it.
struct LocatedFault: Error, Hashable {
  let fault: RuleFault
  let span: ByteSpan

  init(_ fault: RuleFault, _ span: ByteSpan) {
    self.fault = fault
    self.span = span
  }
}
