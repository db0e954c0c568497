import SourceText

/// Reads JSON (RFC 8259) and JSON5 with the place of every value and fault. Not recursive, so no text exhausts the stack.
///
/// JSON5 adds comments, trailing commas, single quotation marks, keys without quotation marks, hexadecimal numbers, signs, and decimal
/// points at an edge. `NaN` and `Infinity` are refused: nothing here could use them.
package struct JSONReader {
  package enum Dialect: Sendable {
    case json, json5
  }

  /// Arrays and objects that may stand inside each other.
  package static let depthLimit = 128

  private let bytes: [UInt8]
  private let end: Int
  private let isJSON5: Bool
  private var index: Int
  private var nodes: ContiguousArray<JSONValue.Node> = []

  /// The one value of `bytes`, or of a part of them, such as a line; spans count from the begin of `bytes`. Linear.
  package static func read(
    _ bytes: [UInt8], range: Range<Int>? = nil, dialect: Dialect = .json5
  ) throws(JSONFault) -> JSONValue {
    guard bytes.count < Int(Int32.max) else { throw JSONFault(.tooLarge, ByteSpan(0..<0)) }
    var reader = JSONReader(bytes, range: range ?? 0..<bytes.count, dialect: dialect)
    try reader.readAll()
    return JSONValue(storage: JSONValue.Storage(bytes: bytes, nodes: reader.nodes), index: 0)
  }

  private init(_ bytes: [UInt8], range: Range<Int>, dialect: Dialect) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    isJSON5 = dialect == .json5
    if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = min(3, end) }
  }

  /// An array or object whose end has not come yet.
  private struct Open {
    let node: Int
    let isObject: Bool
    var keys: Set<String> = []
    /// Whether a comma has just been read, or nothing yet.
    var mayHoldValue = true
    var isEmpty = true
  }

  private mutating func readAll() throws(JSONFault) {
    var open: [Open] = []
    try skipBlanks()
    repeat {
      if let last = open.indices.last {
        try skipBlanks()
        if try closes(&open[last]) {
          let done = open.removeLast()
          nodes[done.node].end = UInt32(index)
          nodes[done.node].next = Int32(nodes.count)
          continue
        }
        if open[last].isObject { try readKey(&open[last]) }
        open[last].mayHoldValue = false
        open[last].isEmpty = false
      }
      if let container = try readValue() {
        guard open.count < Self.depthLimit else { throw fault(.tooDeep, at: index - 1, count: 1) }
        open.append(container)
      }
    } while !open.isEmpty
    try skipBlanks()
    if index < end { throw unexpected("the end of the text") }
  }

  /// Reads the comma or the closing bracket that follows a value; true when the container ends.
  private mutating func closes(_ container: inout Open) throws(JSONFault) -> Bool {
    let closing = container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard index < end else {
      throw fault(.unclosed(container.isObject ? "an object" : "an array"), at: Int(nodes[container.node].start), count: 1)
    }
    if bytes[index] == UInt8(ascii: ","), !container.mayHoldValue {
      index += 1
      container.mayHoldValue = true
      try skipBlanks()
      guard index < end else {
        throw fault(.unclosed(container.isObject ? "an object" : "an array"), at: Int(nodes[container.node].start), count: 1)
      }
      guard bytes[index] == closing else { return false }
      if !isJSON5 { throw unexpected("a value after the comma") }
    }
    if bytes[index] == closing {
      index += 1
      return true
    }
    if !container.mayHoldValue { throw unexpected(container.isObject ? "',' or '}'" : "',' or ']'") }
    return false
  }

  private mutating func readKey(_ container: inout Open) throws(JSONFault) {
    let start = index
    let place = nodes.count
    if index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      try readString()
    } else if isJSON5, index < end, Self.isWordByte(bytes[index]), !(0x30...0x39).contains(bytes[index]) {
      while index < end, Self.isWordByte(bytes[index]) { index += 1 }
      try checkUTF8(start..<index)
      append(.string, flag: false, from: start)
    } else {
      throw unexpected("a key")
    }
    let key = JSONValue.Storage(bytes: bytes, nodes: [nodes[place]]).text(0)
    guard container.keys.insert(key).inserted else { throw fault(.repeatedKey(key), at: start, count: index - start) }
    try skipBlanks()
    guard index < end, bytes[index] == UInt8(ascii: ":") else { throw unexpected("':'") }
    index += 1
    try skipBlanks()
  }

  /// Reads a value; of an array or object only its opening bracket.
  private mutating func readValue() throws(JSONFault) -> Open? {
    guard index < end else { throw fault(.ended(expected: "a value"), at: index, count: 0) }
    let start = index
    switch bytes[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isObject = bytes[index] == UInt8(ascii: "{")
      index += 1
      append(isObject ? .object : .array, flag: false, from: start)
      return Open(node: nodes.count - 1, isObject: isObject)
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "'") where isJSON5: try readString()
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    default:
      while index < end, Self.isWordByte(bytes[index]) { index += 1 }
      switch String(decoding: bytes[start..<index], as: UTF8.self) {
      case "true": append(.boolean, flag: true, from: start)
      case "false": append(.boolean, flag: false, from: start)
      case "null": append(.null, flag: false, from: start)
      default:
        index = start
        throw unexpected("a value")
      }
    }
    return nil
  }

  private mutating func readString() throws(JSONFault) {
    let start = index
    let mark = bytes[index]
    guard mark == UInt8(ascii: "\"") || isJSON5 else { throw unexpected("'\"'") }
    index += 1
    var hasEscapes = false
    var isASCII = true
    while index < end, bytes[index] != mark {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        guard let length = JSONEscapes.length(bytes, at: index + 1, end: end, isJSON5: isJSON5) else {
          throw fault(.badEscape, at: index, count: min(2, end - index))
        }
        hasEscapes = true
        index += 1 + length
        continue
      }
      if byte < 0x20, byte != 0x09 || !isJSON5 {
        // A string that was never closed shows at the end of its line.
        throw byte == 0x0A || byte == 0x0D
          ? fault(.unclosed("a string"), at: start, count: index - start) : fault(.controlCharacter, at: index, count: 1)
      }
      if byte >= 0x80 { isASCII = false }
      index += 1
    }
    guard index < end else { throw fault(.unclosed("a string"), at: start, count: min(index, end) - start) }
    index += 1
    if !isASCII { try checkUTF8(start..<index) }
    append(.string, flag: hasEscapes, from: start)
  }

  private mutating func readNumber() throws(JSONFault) {
    let start = index
    while index < end, Self.isWordByte(bytes[index]) || [0x2B, 0x2D, 0x2E].contains(bytes[index]) { index += 1 }
    guard JSONNumber.isNumber(bytes[start..<index], isJSON5: isJSON5) else {
      throw fault(.badNumber(String(decoding: bytes[start..<index].prefix(40), as: UTF8.self)), at: start, count: index - start)
    }
    append(.number, flag: false, from: start)
  }

  private mutating func append(_ kind: JSONValue.Kind, flag: Bool, from start: Int) {
    nodes.append(
      JSONValue.Node(kind: kind, flag: flag, start: UInt32(start), end: UInt32(index), next: Int32(nodes.count + 1)))
  }

  /// White space, and comments in JSON5.
  private mutating func skipBlanks() throws(JSONFault) {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0x0B,
        0x0C where isJSON5:
        index += 1
      case 0xC2 where isJSON5 && index + 1 < end && bytes[index + 1] == 0xA0: index += 2
      case UInt8(ascii: "/") where isJSON5 && index + 1 < end && bytes[index + 1] == UInt8(ascii: "/"):
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      case UInt8(ascii: "/") where isJSON5 && index + 1 < end && bytes[index + 1] == UInt8(ascii: "*"):
        let start = index
        index += 2
        while index + 1 < end, !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/")) { index += 1 }
        guard index + 1 < end else { throw fault(.unclosed("a comment"), at: start, count: 2) }
        index += 2
      default: return
      }
    }
  }

  private func checkUTF8(_ range: Range<Int>) throws(JSONFault) {
    guard String(validating: bytes[range], as: UTF8.self) != nil else {
      throw fault(.notUTF8, at: range.lowerBound, count: range.count)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }

  private func fault(_ kind: JSONFault.Kind, at start: Int, count: Int) -> JSONFault {
    JSONFault(kind, ByteSpan(start..<start + max(0, count)))
  }

  private func unexpected(_ expected: String) -> JSONFault {
    guard index < end else { return fault(.ended(expected: expected), at: end, count: 0) }
    var last = index + 1
    while last < end, last - index < 20, Self.isWordByte(bytes[index]), Self.isWordByte(bytes[last]) { last += 1 }
    let found = bytes[index] < 0x20 ? "a control character" : "'" + String(decoding: bytes[index..<last], as: UTF8.self) + "'"
    return fault(.unexpected(found: found, expected: expected), at: index, count: last - index)
  }
}
