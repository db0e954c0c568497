import SourceText

extension RuleSet {
  /// "sha256:…" over the paths and bytes of `files`, which are in the order of their paths, each behind its length in bytes.
  static func fingerprint(of files: [SourceFile]) -> String {
    var message: [UInt8] = []
    message.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + $1.path.utf8.count + 16 })
    for file in files {
      append(Array(file.path.utf8), to: &message)
      append(file.bytes, to: &message)
    }
    return "sha256:" + SHA256(hashing: message).hexadecimal
  }

  private static func append(_ bytes: [UInt8], to message: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { message.append(contentsOf: $0) }
    message.append(contentsOf: bytes)
  }
}
