/// Reads the tags of a page that is expected to be well formed.
struct TagScan {
  private(set) var elements: [String: Int] = [:]
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  /// Targets of links inside the page.
  private(set) var fragments: [String] = []
  private(set) var faults: [String] = []

  static let knownAttributes: Set<String> = [
    "aria-hidden", "aria-label", "aria-labelledby", "autocomplete", "charset", "checked", "cite", "class", "colspan", "content",
    "cx", "cy", "d", "data-level", "data-rule", "data-s", "data-scope", "dir", "fill", "fill-opacity", "focusable", "for",
    "height", "hidden", "href", "http-equiv", "id", "lang", "name", "offset", "open", "patternTransform", "patternUnits", "r",
    "role", "rx", "scope", "tabindex", "text-anchor", "title", "type", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
  ]
  private static let empty: Set<String> = ["meta", "br", "input"]

  init(_ bytes: [UInt8]) {
    var open: [String] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        if bytes[index] < 0x20, bytes[index] != 0x0A, bytes[index] != 0x09 { faults.append("control byte at \(index)") }
        index += 1
        continue
      }
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("open tag")
        return
      }
      let tag = String(decoding: bytes[index + 1..<end], as: UTF8.self)
      index = end + 1
      if tag.hasPrefix("!doctype") { continue }
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.popLast() != name { faults.append("</\(name)> out of order") }
        continue
      }
      let isClosed = tag.hasSuffix("/")
      let name = read(isClosed ? String(tag.dropLast()) : tag)
      elements[name, default: 0] += 1
      if !isClosed, !Self.empty.contains(name) { open.append(name) }
      if name == "script" || name == "style" {
        let close = Array("</\(name)>".utf8)
        while index < bytes.count, !bytes[index...].starts(with: close) { index += 1 }
      }
    }
    if !open.isEmpty { faults.append("not closed: \(open)") }
  }

  private mutating func read(_ tag: String) -> String {
    let name = String(tag.prefix { $0 != " " })
    if name.isEmpty || !name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
      faults.append("tag <\(tag.prefix(40))>")
    }
    var rest = tag.dropFirst(name.count)
    while let start = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[start...]
      let attribute = String(rest.prefix { $0 != "=" && $0 != " " })
      attributes.insert(attribute)
      rest = rest.dropFirst(attribute.count)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      guard rest.first == "\"", let close = rest.dropFirst().firstIndex(of: "\"") else {
        faults.append("attribute \(attribute) of \(name) without quotes")
        return name
      }
      let value = String(rest[rest.index(after: rest.startIndex)..<close])
      if attribute == "id" { ids.append(value) }
      if attribute == "href", value.hasPrefix("#") { fragments.append(String(value.dropFirst())) }
      rest = rest[rest.index(after: close)...]
    }
    return name
  }
}
