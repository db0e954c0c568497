package import SourceText

/// Why a text is no JSON, and where.
package struct JSONFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Something else than should stand there.
    case unexpected(found: String, expected: String)
    /// The text ends inside a value.
    case ended(expected: String)
    /// A string, comment, array or object without its end.
    case unclosed(String)
    /// A backslash before something that it does not escape.
    case badEscape
    /// A control character inside a string.
    case controlCharacter
    /// Bytes that are not UTF-8.
    case notUTF8
    /// A number that is none of JSON's.
    case badNumber(String)
    /// A key that the object has already.
    case repeatedKey(String)
    /// Arrays and objects inside each other beyond `JSONReader.depthLimit`.
    case tooDeep
    /// More bytes than a 32-bit span counts.
    case tooLarge
  }

  package let kind: Kind
  package let span: ByteSpan

  package init(_ kind: Kind, _ span: ByteSpan) {
    self.kind = kind
    self.span = span
  }

  /// What is wrong, for people: lower case, without full stop.
  package var message: String {
    switch kind {
    case .unexpected(let found, let expected): "\(found) where \(expected) should stand"
    case .ended(let expected): "the text ends where \(expected) should stand"
    case .unclosed(let what): "\(what) without its end"
    case .badEscape: "a backslash before something that it does not escape"
    case .controlCharacter: "a control character inside a string"
    case .notUTF8: "bytes that are not UTF-8"
    case .badNumber(let text): "'\(text)' is no number"
    case .repeatedKey(let key): "the key '\(key)' stands twice in one object"
    case .tooDeep: "more than \(JSONReader.depthLimit) arrays and objects inside each other"
    case .tooLarge: "more than four gigabytes"
    }
  }
}
