/// A text with places to fill: "<h4>{{headline}}</h4>".
package struct Template: Sendable {
  private enum Part: Sendable {
    case text(String)
    case place(String)
  }

  private let parts: [Part]

  /// An embedded template by its name.
  package init(_ name: String) { self.init(text: ReportAssets.text(name)) }

  /// Braces that are not closed are text.
  package init(text: String) {
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var start = 0
    var index = 0
    func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{"),
        let end = Self.end(of: index + 2, in: bytes)
      else {
        index += 1
        continue
      }
      parts.append(.text(slice(start..<index)))
      parts.append(.place(slice(index + 2..<end)))
      index = end + 2
      start = index
    }
    parts.append(.text(slice(start..<bytes.count)))
    self.parts = parts
  }

  /// The names of its places, in order.
  package var places: [String] {
    parts.compactMap { part in
      if case .place(let name) = part { name } else { nil }
    }
  }

  /// The text with `values` in its places. Values are not looked into again.
  ///
  /// - Precondition: every place has a value.
  package func filled(_ values: [String: String]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .place(let name):
        guard let value = values[name] else { preconditionFailure("no value for {{\(name)}}") }
        text += value
      }
    }
    return text
  }

  /// Where a name that begins at `start` ends with "}}"; nil when something other than a letter comes first.
  private static func end(of start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while index < bytes.count, (0x61...0x7A).contains(bytes[index] | 0x20) { index += 1 }
    guard index > start, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}")
    else { return nil }
    return index
  }
}
