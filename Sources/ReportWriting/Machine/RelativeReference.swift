/// Paths as references to resources (RFC 3986).
enum RelativeReference {
  /// A path as a reference: every byte that the standard does not allow in a segment is percent-encoded; an absolute path is a `file` URI.
  static func of(_ path: String) -> String {
    let encoded = encoded(path)
    return encoded.utf8.first == UInt8(ascii: "/") ? "file://" + encoded : encoded
  }

  /// Whether `of` gives a URI that needs no base.
  static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// Bytes that are neither unreserved nor a slash as "%2F" and the like.
  static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      if isLetter || (0x30...0x39).contains(byte) || "/-._~".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasPrefix("//") ? "/." + text : text
  }
}
