/// One input file: its name as the user gave it, and its bytes as they are on disk.
public struct SourceFile: Hashable, Sendable {
  /// As written on the command line or found below it, with forward slashes; never made absolute.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The bytes of `span` as text. What is not UTF-8 becomes U+FFFD.
  ///
  /// - Precondition: `span` lies inside the file.
  public func text(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}
