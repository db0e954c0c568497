import SourceText
import TextDiagnostics

/// Members that must be there, or must have a type when they are; null counts as absent.
extension JSONValue {
  package func needed(_ key: String) throws(DataFault) -> JSONValue {
    guard kind == .object else { throw DataFault(.wrongType(found: kind.words, expected: "an object"), span) }
    guard let value = self[key] else { throw DataFault(.missingKey(key), ByteSpan(start: span.start, end: span.start + 1)) }
    return value
  }

  package func present(_ key: String) -> JSONValue? {
    guard let value = self[key], !value.isNull else { return nil }
    return value
  }

  package func neededString(_ key: String) throws(DataFault) -> String { try needed(key).asString() }

  package func string(_ key: String) throws(DataFault) -> String? {
    guard let value = present(key) else { return nil }
    return try value.asString()
  }

  package func neededInteger(_ key: String, _ range: ClosedRange<Int> = 0...Int(Int32.max)) throws(DataFault) -> Int {
    try needed(key).asInteger(range)
  }

  package func strings(_ key: String) throws(DataFault) -> [String] {
    guard let value = present(key) else { return [] }
    var strings: [String] = []
    for element in try value.asArray() { strings.append(try element.asString()) }
    return strings
  }

  package func asString() throws(DataFault) -> String {
    guard let string else { throw DataFault(.wrongType(found: kind.words, expected: "a string"), span) }
    return string
  }

  package func asInteger(_ range: ClosedRange<Int>) throws(DataFault) -> Int {
    guard let integer, range.contains(integer) else {
      if kind == .number {
        throw DataFault(
          .badValue(numberText ?? "", expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"), span)
      }
      throw DataFault(.wrongType(found: kind.words, expected: "a number"), span)
    }
    return integer
  }

  package func asBoolean() throws(DataFault) -> Bool {
    guard let boolean else { throw DataFault(.wrongType(found: kind.words, expected: "true or false"), span) }
    return boolean
  }

  package func asArray() throws(DataFault) -> [JSONValue] {
    guard kind == .array else { throw DataFault(.wrongType(found: kind.words, expected: "an array"), span) }
    return elements
  }

  package func asObject() throws(DataFault) -> [Member] {
    guard kind == .object else { throw DataFault(.wrongType(found: kind.words, expected: "an object"), span) }
    return members
  }

  /// One of the names of an enumeration.
  package func choice<Choice>(_ what: String, _ name: String, _ choices: [String: Choice]) throws(DataFault) -> Choice {
    if let choice = choices[name] { return choice }
    throw DataFault(.unknownName(name, what: what, nearest: nearestMatch(name, among: choices.keys.sorted())), span)
  }

  /// The first member whose key is none of `known`, as a fault.
  package func unknownKey(among known: [String]) -> DataFault? {
    for member in members where !known.contains(member.key) {
      return DataFault(.unknownKey(member.key, nearest: nearestMatch(member.key, among: known)), member.keySpan)
    }
    return nil
  }
}
