/// A small reader of JSON (RFC 8259), so that the writer is checked by other code than its own.
indirect enum JSONValue: Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order of the text.
  case object([Member])

  struct Member: Hashable {
    let name: String
    let value: JSONValue
  }

  struct Fault: Error {
    let byte: Int
    let reason: String
  }

  init(parsing bytes: [UInt8]) throws {
    var reader = Reader(bytes: bytes)
    self = try reader.value()
    reader.skipSpace()
    guard reader.index == bytes.count else { throw Fault(byte: reader.index, reason: "text after the value") }
  }

  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
  var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    mutating func skipSpace() {
      while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }

    mutating func value() throws -> JSONValue {
      skipSpace()
      switch index < bytes.count ? bytes[index] : 0 {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try array()
      case UInt8(ascii: "\""): return .string(try string())
      default: break
      }
      for (word, value) in [("null", JSONValue.null), ("true", .boolean(true)), ("false", .boolean(false))]
      where bytes[index...].starts(with: word.utf8) {
        index += word.utf8.count
        return value
      }
      let start = index
      while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
      guard index > start else { throw Fault(byte: index, reason: "no value") }
      return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    mutating func take(_ byte: Character) throws {
      skipSpace()
      guard index < bytes.count, bytes[index] == byte.asciiValue else { throw Fault(byte: index, reason: "no \(byte)") }
      index += 1
    }

    mutating func next(is byte: Character) -> Bool {
      skipSpace()
      guard index < bytes.count, bytes[index] == byte.asciiValue else { return false }
      index += 1
      return true
    }

    mutating func object() throws -> JSONValue {
      try take("{")
      var members: [Member] = []
      if next(is: "}") { return .object([]) }
      repeat {
        skipSpace()
        let name = try string()
        try take(":")
        members.append(Member(name: name, value: try value()))
      } while next(is: ",")
      try take("}")
      return .object(members)
    }

    mutating func array() throws -> JSONValue {
      try take("[")
      var elements: [JSONValue] = []
      if next(is: "]") { return .array([]) }
      repeat { elements.append(try value()) } while next(is: ",")
      try take("]")
      return .array(elements)
    }

    mutating func string() throws -> String {
      try take("\"")
      var text: [UInt8] = []
      while true {
        guard index < bytes.count, bytes[index] >= 0x20 else { throw Fault(byte: index, reason: "bad character in a string") }
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\"") { break }
        guard byte == UInt8(ascii: "\\") else {
          text.append(byte)
          continue
        }
        guard index < bytes.count else { throw Fault(byte: index, reason: "open escape") }
        let escape = bytes[index]
        index += 1
        switch escape {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
        case UInt8(ascii: "u"):
          let digits = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
          guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw Fault(byte: index, reason: "bad escape \(digits)")
          }
          index += 4
          text += Array(String(scalar).utf8)
        default: throw Fault(byte: index, reason: "unknown escape")
        }
      }
      guard let result = String(validating: text, as: UTF8.self) else { throw Fault(byte: index, reason: "not UTF-8") }
      return result
    }
  }
}
