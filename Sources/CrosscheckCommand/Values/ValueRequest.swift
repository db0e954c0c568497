import DataReading
import NormalValues
import SourceText

/// One line of `crosscheck values --input ndjson`: `{"id": "a1", "text": "…", "reference": "2025-06-18"}`.
struct ValueRequest: Hashable, Sendable {
  /// A string or number, as JSON writes it.
  let id: String
  let text: [UInt8]
  /// Days since 1970-01-01; nil when the line gives none. A time behind the day is not looked at.
  let reference: Int?

  /// Why a line cannot be answered.
  enum Fault: Error, Hashable, Sendable {
    /// Not JSON from the byte of this column on, counted from 1, and why.
    case malformed(column: Int, String)
    /// JSON, and no object.
    case notAnObject
    case missing(String)
    /// A member of another kind than expected.
    case wrongKind(String, expected: String)
    case badReference(String)

    /// In the line, counted from 1.
    var column: Int { if case .malformed(let column, _) = self { column } else { 1 } }

    var message: (text: String, tip: String?) {
      let form = "write {\"id\": \"a1\", \"text\": \"…\", \"reference\": \"2025-06-18\"}, one object a line"
      return switch self {
      case .malformed(_, let why): ("this is not JSON: \(why)", form)
      case .notAnObject: ("this is no object", form)
      case .missing(let name): ("there is no \"\(name)\"", form)
      case .wrongKind(let name, let expected): ("\"\(name)\" is not \(expected)", form)
      case .badReference(let text):
        ("\"reference\" cannot read '\(text)'", "write it as 2025-06-18, or null when it is not known")
      }
    }
  }

  init(line: [UInt8]) throws(Fault) {
    let value: JSONValue
    do {
      value = try JSONReader.read(line, dialect: .json)
    } catch {
      throw .malformed(column: Int(error.span.start) + 1, error.message)
    }
    guard value.kind == .object else { throw .notAnObject }
    guard let id = value["id"] else { throw .missing("id") }
    guard id.kind == .string || id.kind == .number else { throw .wrongKind("id", expected: "a string or a number") }
    self.id = String(decoding: line[id.span.range], as: UTF8.self)
    guard let text = value["text"] else { throw .missing("text") }
    guard let words = text.string else { throw .wrongKind("text", expected: "a string") }
    self.text = Array(words.utf8)
    guard let reference = value.present("reference") else {
      self.reference = nil
      return
    }
    guard let stamp = reference.string else { throw .wrongKind("reference", expected: "a day such as \"2025-06-18\"") }
    let bytes = Array(stamp.utf8)
    let isTimed = bytes.count > 10 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20)
    guard let day = CivilDate.dayNumber(of: isTimed ? String(decoding: bytes[..<10], as: UTF8.self) : stamp) else {
      throw .badReference(stamp)
    }
    self.reference = day
  }
}
