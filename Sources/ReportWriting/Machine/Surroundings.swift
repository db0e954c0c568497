import SourceText

/// The text either side of a span, by which it is found again in an edited article (Web Annotation Data Model, 4.2.4
/// "Text Quote Selector").
struct Surroundings {
  let prefix: String
  let suffix: String

  /// Characters on each side.
  private static let length = 32

  /// `span` lies inside `bytes`. A byte order mark is not part of the text.
  init(_ span: ByteSpan, in bytes: [UInt8]) {
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, Int(span.start)) : 0
    let start = max(first, Int(span.start) - Self.length * 4)
    let end = min(bytes.count, Int(span.end) + Self.length * 4)
    let before = String(decoding: bytes[start..<Int(span.start)], as: UTF8.self)
    let after = String(decoding: bytes[Int(span.end)..<end], as: UTF8.self)
    prefix = String(String.UnicodeScalarView(before.unicodeScalars.suffix(Self.length)))
    suffix = String(String.UnicodeScalarView(after.unicodeScalars.prefix(Self.length)))
  }
}
