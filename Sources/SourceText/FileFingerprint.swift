/// Tells whether two runs had the same files: a digest that is made when somebody asks for it, for it costs more than most runs.
package struct FileFingerprint: Hashable, Sendable {
  private enum Origin: Sendable {
    case files([SourceFile])
    case text(String)
  }

  private let origin: Origin

  /// The fingerprint of `files`, which are in the order of their paths.
  package init(of files: [SourceFile]) { origin = .files(files) }

  /// A fingerprint that was written down.
  package init(text: String) { origin = .text(text) }

  /// "sha256:…" over the paths and bytes of the files, each behind its length in bytes; computed anew at each call.
  package var text: String {
    switch origin {
    case .text(let text): return text
    case .files(let files):
      var message: [UInt8] = []
      message.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + $1.path.utf8.count + 16 })
      for file in files {
        Self.append(Array(file.path.utf8), to: &message)
        Self.append(file.bytes, to: &message)
      }
      return "sha256:" + SHA256(hashing: message).hexadecimal
    }
  }

  package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  private static func append(_ bytes: [UInt8], to message: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { message.append(contentsOf: $0) }
    message.append(contentsOf: bytes)
  }
}

extension FileFingerprint: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text: text) }
}
