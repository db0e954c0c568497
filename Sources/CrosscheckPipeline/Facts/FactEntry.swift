import ClaimModel
import DataReading
import SourceText

/// One known fact as a file states it, before its names and values are looked up.
struct FactEntry {
  /// A value and where it stands; several texts for a list.
  struct Value {
    let texts: [String]
    let span: ByteSpan
  }

  struct Slot {
    let name: String
    let nameSpan: ByteSpan
    let value: Value
  }

  /// All of it.
  let span: ByteSpan
  var subject: Value?
  var kind: Value?
  var slots: [Slot] = []
  var names: Value?
  var source: String?
  var note: String?
  var isDenied = false

  init(span: ByteSpan) { self.span = span }
}

extension FactEntry {
  static let keys = ["subject", "kind", "slots", "names", "source", "note", "denied"]

  /// From an object of JSON. Numbers are taken as they are written.
  init(_ json: JSONValue) throws(DataFault) {
    _ = try json.asObject()
    if let fault = json.unknownKey(among: Self.keys) { throw fault }
    self.init(span: json.span)
    if let value = json.present("subject") { subject = Value(texts: [try value.asString()], span: value.span) }
    if let value = json.present("kind") { kind = Value(texts: [try value.asString()], span: value.span) }
    if json.present("names") != nil { names = Value(texts: try json.strings("names"), span: try json.needed("names").span) }
    source = try json.string("source")
    note = try json.string("note")
    isDenied = try json.present("denied")?.asBoolean() ?? false
    guard let given = json.present("slots") else { return }
    for member in try given.asObject() where !member.value.isNull {
      slots.append(
        Slot(
          name: member.key, nameSpan: member.keySpan, value: Value(texts: try Self.texts(member.value), span: member.value.span)))
    }
  }

  private static func texts(_ value: JSONValue) throws(DataFault) -> [String] {
    if let text = value.numberText { return [text] }
    guard value.kind == .array else { return [try value.asString()] }
    var texts: [String] = []
    for element in value.elements {
      if let number = element.numberText { texts.append(number) } else { texts.append(try element.asString()) }
    }
    return texts
  }
}
