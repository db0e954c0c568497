/// Reads the members of one JSON object (RFC 8259) and nothing deeper: what is nested is checked for its brackets and skipped.
struct JSONLineReader {
  enum Value: Hashable {
    /// A string, decoded to UTF-8, and as written with its marks.
    case string([UInt8], raw: [UInt8])
    case null
    /// A number, true or false, as written.
    case other([UInt8])
    case compound
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes }

  /// The members in the order of the line.
  mutating func members() throws(ValueRequest.Fault) -> [(name: [UInt8], value: Value)] {
    skipBlanks()
    guard position < bytes.count else { throw malformed }
    guard take("{") else { throw bytes[position] == UInt8(ascii: "[") || isScalarStart ? .notAnObject : malformed }
    var members: [(name: [UInt8], value: Value)] = []
    skipBlanks()
    if !take("}") {
      repeat {
        skipBlanks()
        let name = try string().decoded
        skipBlanks()
        guard take(":") else { throw malformed }
        skipBlanks()
        members.append((name, try value()))
        skipBlanks()
      } while take(",")
      guard take("}") else { throw malformed }
    }
    skipBlanks()
    guard position == bytes.count else { throw malformed }
    return members
  }

  private var malformed: ValueRequest.Fault { .malformed(column: position + 1) }
  private var isScalarStart: Bool {
    let byte = bytes[position]
    return byte == UInt8(ascii: "\"") || byte &- 48 < 10 || byte == UInt8(ascii: "-")
  }

  private mutating func value() throws(ValueRequest.Fault) -> Value {
    guard position < bytes.count else { throw malformed }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      let string = try string()
      return .string(string.decoded, raw: string.raw)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipCompound()
      return .compound
    default:
      let start = position
      while position < bytes.count, Self.isScalar(bytes[position]) { position += 1 }
      let word = Array(bytes[start..<position])
      if word == Array("null".utf8) { return .null }
      guard word == Array("true".utf8) || word == Array("false".utf8) || Self.isNumber(word) else {
        position = start
        throw malformed
      }
      return .other(word)
    }
  }

  private static func isScalar(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }

  /// As section 6 of the standard has it.
  private static func isNumber(_ word: [UInt8]) -> Bool {
    var index = word.first == UInt8(ascii: "-") ? 1 : 0
    func digits() -> Int {
      let start = index
      while index < word.count, word[index] &- 48 < 10 { index += 1 }
      return index - start
    }
    let first = index < word.count ? word[index] : 0
    let whole = digits()
    guard whole > 0, whole == 1 || first != 48 else { return false }
    if index < word.count, word[index] == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { return false }
    }
    if index < word.count, word[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < word.count, word[index] == UInt8(ascii: "-") || word[index] == UInt8(ascii: "+") { index += 1 }
      guard digits() > 0 else { return false }
    }
    return index == word.count
  }

  /// Passes over an object or array of any depth, by a stack of its brackets.
  private mutating func skipCompound() throws(ValueRequest.Fault) {
    var open: [UInt8] = []
    repeat {
      guard position < bytes.count else { throw malformed }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        _ = try string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(bytes[position] + 2)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): guard open.popLast() == bytes[position] else { throw malformed }
      default: break
      }
      position += 1
    } while !open.isEmpty
  }

  private mutating func string() throws(ValueRequest.Fault) -> (decoded: [UInt8], raw: [UInt8]) {
    let start = position
    guard take("\"") else { throw malformed }
    var decoded: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return (decoded, Array(bytes[start..<position]))
      case UInt8(ascii: "\\"):
        let scalar = try escape()
        decoded.append(contentsOf: Array(String(Character(scalar)).utf8))
      case 0..<0x20: throw malformed
      default:
        decoded.append(byte)
        position += 1
      }
    }
    throw malformed
  }

  /// The character of an escape; a surrogate without its other half is U+FFFD.
  private mutating func escape() throws(ValueRequest.Fault) -> Unicode.Scalar {
    position += 1
    guard position < bytes.count else { throw malformed }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      let first = try hexDigits()
      guard first & 0xFC00 == 0xD800, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
      let back = position
      position += 2
      let second = try hexDigits()
      guard second & 0xFC00 == 0xDC00 else {
        position = back
        return "\u{FFFD}"
      }
      return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
    default:
      position -= 1
      throw malformed
    }
  }

  private mutating func hexDigits() throws(ValueRequest.Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Self.hex(bytes[position]) else { throw malformed }
      value = value << 4 + digit
      position += 1
    }
    return value
  }

  private static func hex(_ byte: UInt8) -> UInt32? {
    if byte &- 48 < 10 { return UInt32(byte - 48) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(mark.value) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 || bytes[position] == 0x0D { position += 1 }
  }
}
