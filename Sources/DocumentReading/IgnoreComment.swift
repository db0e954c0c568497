import SourceText

/// A comment that tells the program to leave something out: `crosscheck-ignore CC201 -- reason`.
enum IgnoreComment {
  /// The name that such comments have among the fields of the metadata.
  static let name = "crosscheck-ignore"

  /// The instruction in the text of a comment; nil for every other comment.
  static func field(in range: Range<Int>, of bytes: [UInt8]) -> DocumentMetadata.Field? {
    let content = bytes.trimmed(range)
    guard bytes.matches("crosscheck-ignore", at: content.lowerBound, before: content.upperBound) else { return nil }
    let value = bytes.trimmed(content.lowerBound + name.utf8.count..<content.upperBound)
    return .init(name: name, value: String(decoding: bytes[value], as: UTF8.self), span: ByteSpan(value))
  }
}
