/// A pattern of paths: `*` and `?` stand for letters of one name, `**` for any folders.
struct Glob: Hashable, Sendable {
  private let parts: [[UInt8]]

  /// - Parameter pattern: with "/" between names; "./" in front means nothing.
  init(_ pattern: String) {
    parts = pattern.utf8.split(separator: UInt8(ascii: "/")).map(Array.init).filter { $0 != [UInt8(ascii: ".")] }
  }

  /// The folders in front of the first wildcard: "articles" of "articles/**/*.md".
  var root: String {
    let plain = parts.prefix { part in !part.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }
    let folders = plain.count == parts.count ? plain.dropLast(0) : plain
    return folders.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }

  func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    // Whether the parts so far match the names so far; one row of a table, as for an edit distance.
    var reached = [true] + [Bool](repeating: false, count: names.count)
    for part in parts {
      var next = [Bool](repeating: false, count: names.count + 1)
      if part == Array("**".utf8) {
        var isReached = false
        for place in next.indices {
          isReached = isReached || reached[place]
          next[place] = isReached
        }
      } else {
        for place in names.indices where reached[place] { next[place + 1] = Self.matches(part, names[place]) }
      }
      reached = next
    }
    return reached[names.count]
  }

  private static func matches(_ part: [UInt8], _ name: [UInt8]) -> Bool {
    var reached = [true] + [Bool](repeating: false, count: name.count)
    for byte in part {
      var next = [Bool](repeating: false, count: name.count + 1)
      if byte == UInt8(ascii: "*") {
        var isReached = false
        for place in next.indices {
          isReached = isReached || reached[place]
          next[place] = isReached
        }
      } else {
        for place in name.indices where reached[place] {
          next[place + 1] = byte == UInt8(ascii: "?") || byte == name[place]
        }
      }
      reached = next
    }
    return reached[name.count]
  }
}
