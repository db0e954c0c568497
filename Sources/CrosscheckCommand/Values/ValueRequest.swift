import NormalValues

/// One line of `crosscheck values --input ndjson`: `{"id": "a1", "text": "…", "reference": "2025-06-18"}`.
struct ValueRequest: Hashable, Sendable {
  /// A string or number, as JSON writes it.
  let id: String
  let text: [UInt8]
  /// Days since 1970-01-01; nil when the line gives none. A time behind the day is not looked at.
  let reference: Int?

  /// Why a line cannot be answered.
  enum Fault: Error, Hashable, Sendable {
    /// Not JSON from the byte of this column on, counted from 1.
    case malformed(column: Int)
    /// JSON, and no object.
    case notAnObject
    case missing(String)
    /// A member of another kind than expected.
    case wrongKind(String, expected: String)
    case badReference(String)

    /// In the line, counted from 1.
    var column: Int { if case .malformed(let column) = self { column } else { 1 } }

    var message: (text: String, tip: String?) {
      let form = "write {\"id\": \"a1\", \"text\": \"…\", \"reference\": \"2025-06-18\"}, one object a line"
      return switch self {
      case .malformed: ("this is not JSON", form)
      case .notAnObject: ("this is no object", form)
      case .missing(let name): ("there is no \"\(name)\"", form)
      case .wrongKind(let name, let expected): ("\"\(name)\" is not \(expected)", form)
      case .badReference(let text):
        ("\"reference\" cannot read '\(text)'", "write it as 2025-06-18, or null when it is not known")
      }
    }
  }

  init(line: [UInt8]) throws(Fault) {
    var reader = JSONLineReader(line)
    let members = try reader.members()
    guard let id = members.last(where: { $0.name == Array("id".utf8) })?.value else { throw .missing("id") }
    switch id {
    case .string(_, let raw), .other(let raw): self.id = String(decoding: raw, as: UTF8.self)
    case .null, .compound: throw .wrongKind("id", expected: "a string or a number")
    }
    guard let text = members.last(where: { $0.name == Array("text".utf8) })?.value else { throw .missing("text") }
    guard case .string(let bytes, _) = text else { throw .wrongKind("text", expected: "a string") }
    self.text = bytes
    switch members.last(where: { $0.name == Array("reference".utf8) })?.value {
    case nil, .null: reference = nil
    case .string(let bytes, _):
      let words = String(decoding: bytes, as: UTF8.self)
      let isStamp = bytes.count > 10 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20)
      guard let day = CivilDate.dayNumber(of: isStamp ? String(decoding: bytes[..<10], as: UTF8.self) : words) else {
        throw .badReference(words)
      }
      reference = day
    default: throw .wrongKind("reference", expected: "a day such as \"2025-06-18\"")
    }
  }
}
