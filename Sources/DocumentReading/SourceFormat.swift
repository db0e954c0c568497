import SourceText

/// How a file is to be read.
enum SourceFormat: Hashable, Sendable {
  case markdown, html, plainText

  /// By the extension of the path; by the first bytes where the extension says nothing.
  static func of(_ source: SourceFile) -> SourceFormat {
    switch fileExtension(of: source.path) {
    case "md", "markdown", "mdown", "mkd", "mdx": .markdown
    case "html", "htm", "xhtml", "shtml": .html
    case "txt", "text": .plainText
    default: sniffed(source.bytes)
    }
  }

  private static func fileExtension(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(decoding: name[name.index(after: dot)...].map(\.lowercased), as: UTF8.self)
  }

  private static func sniffed(_ bytes: [UInt8]) -> SourceFormat {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if FrontMatter.range(in: bytes, from: start) != nil { return .markdown }
    let first = bytes.skippingWhiteSpace(start..<min(bytes.count, start + 1024))
    for mark in ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--"] as [StaticString]
    where bytes.matches(mark, at: first, before: bytes.count) {
      return .html
    }
    return .plainText
  }
}
