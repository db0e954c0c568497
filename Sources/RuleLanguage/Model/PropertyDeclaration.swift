/// A property of a knowledge base and the facts that a statement with it gives: "property P108".
package struct PropertyDeclaration: Hashable, Sendable {
  /// "P108".
  package let name: String
  package let about: String
  package let facts: [Fact]

  /// "employment(person=subject, organization=value, start=P580)".
  package struct Fact: Hashable, Sendable {
    package let kind: String
    package let slots: [Slot]
  }

  package struct Slot: Hashable, Sendable {
    package let slot: String
    package let source: Source
  }

  /// Where the value of a slot comes from.
  package enum Source: Hashable, Sendable {
    /// What the statement is about.
    case subject
    case value
    /// A qualifier of the statement, or another property of the subject in a table with a row for each subject.
    case qualifier(String)
    case text(String)
  }
}

extension PropertyDeclaration {
  /// Whether `name` is that of a property: "P" and digits.
  package static func isName(_ name: String) -> Bool {
    name.utf8.count > 1 && name.utf8.count < 12 && name.utf8.first == UInt8(ascii: "P")
      && name.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
