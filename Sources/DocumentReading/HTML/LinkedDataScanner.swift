/// Finds a few keys in linked data (JSON-LD), however broken the JSON around them is.
enum LinkedDataScanner {
  enum Key { case headline, publisherName, datePublished, language }

  /// Calls `found` with every value, the bytes between its quotation marks, in the order of the text. Linear, no recursion.
  static func scan(_ range: Range<Int>, of bytes: [UInt8], found: (Key, Range<Int>) -> Void) {
    var index = range.lowerBound
    var depth = 0
    var lastString: Range<Int>?
    var key: Range<Int>?
    var publisherDepth: Int?
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let end = stringEnd(index, range.upperBound, bytes)
        let content = index + 1..<max(index + 1, end - 1)
        if let name = key {
          key = nil
          if let match = match(name, bytes, isInPublisher: publisherDepth.map { depth == $0 + 1 } ?? false) {
            found(match, content)
          }
        } else {
          lastString = content
        }
        index = end
        continue
      case UInt8(ascii: ":"):
        key = lastString
        lastString = nil
      case UInt8(ascii: "{"):
        if let name = key, publisherDepth == nil, bytes.matches("publisher", at: name.lowerBound, before: name.upperBound),
          name.count == 9
        {
          publisherDepth = depth
        }
        key = nil
        depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if let start = publisherDepth, depth <= start { publisherDepth = nil }
        key = nil
      case UInt8(ascii: ","):
        key = nil
        lastString = nil
      default: break
      }
      index += 1
    }
  }

  private static func match(_ name: Range<Int>, _ bytes: [UInt8], isInPublisher: Bool) -> Key? {
    func isNamed(_ word: StaticString) -> Bool {
      name.count == word.utf8CodeUnitCount && bytes.matches(word, at: name.lowerBound, before: name.upperBound)
    }
    if isNamed("headline") { return .headline }
    if isNamed("datepublished") { return .datePublished }
    if isNamed("inlanguage") { return .language }
    return isInPublisher && isNamed("name") ? .publisherName : nil
  }

  private static func stringEnd(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(index + 1, end)
  }
}
