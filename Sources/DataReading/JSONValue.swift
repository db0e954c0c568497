package import SourceText

/// One value of a JSON text with the bytes it stands in. Strings and numbers are decoded when they are asked for.
package struct JSONValue: Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case null, boolean, number, string, array, object

    /// "a string", for messages.
    package var words: String {
      switch self {
      case .null: "null"
      case .boolean: "true or false"
      case .number: "a number"
      case .string: "a string"
      case .array: "an array"
      case .object: "an object"
      }
    }
  }

  /// A key of an object with its bytes.
  package struct Member: Sendable {
    package let key: String
    package let keySpan: ByteSpan
    package let value: JSONValue
  }

  /// What was read, in the order of the text; shared by all values of one text.
  final class Storage: Sendable {
    let bytes: [UInt8]
    let nodes: ContiguousArray<Node>

    init(bytes: [UInt8], nodes: ContiguousArray<Node>) {
      self.bytes = bytes
      self.nodes = nodes
    }
  }

  /// A value or a key. The members of an object follow it, key and value in turn; the elements of an array likewise.
  struct Node: Sendable {
    let kind: Kind
    /// Whether a string has escapes; for a boolean, whether it is true; for a key, whether it is a bare word.
    let flag: Bool
    let start: UInt32
    var end: UInt32
    /// Index of the first node behind this value and all that it holds.
    var next: Int32
  }

  let storage: Storage
  let index: Int

  private var node: Node { storage.nodes[index] }
  package var kind: Kind { node.kind }
  package var span: ByteSpan { ByteSpan(start: node.start, end: node.end) }

  /// The text of a string; nil for anything else.
  package var string: String? { kind == .string ? storage.text(index) : nil }

  package var boolean: Bool? { kind == .boolean ? node.flag : nil }

  package var isNull: Bool { kind == .null }

  /// The digits of a number as they are written; nil for anything else.
  package var numberText: String? {
    kind == .number ? String(decoding: storage.bytes[span.range], as: UTF8.self) : nil
  }

  /// A whole number in decimal digits that fits; nil for anything else.
  package var integer: Int? {
    guard kind == .number else { return nil }
    var value = 0
    var isNegative = false
    for (place, byte) in storage.bytes[span.range].enumerated() {
      if place == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        isNegative = byte == UInt8(ascii: "-")
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, tooLarge) = product.subtractingReportingOverflow(Int(digit))
      if overflow || tooLarge { return nil }
      value = sum
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// The values of an array, none for anything else.
  package var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var result: [JSONValue] = []
    var child = index + 1
    while child < Int(node.next) {
      result.append(JSONValue(storage: storage, index: child))
      child = Int(storage.nodes[child].next)
    }
    return result
  }

  /// The members of an object in the order of the text, none for anything else.
  package var members: [Member] {
    guard kind == .object else { return [] }
    var result: [Member] = []
    var key = index + 1
    while key < Int(node.next) {
      let keyNode = storage.nodes[key]
      result.append(
        Member(
          key: storage.text(key), keySpan: ByteSpan(start: keyNode.start, end: keyNode.end),
          value: JSONValue(storage: storage, index: key + 1)))
      key = Int(storage.nodes[key + 1].next)
    }
    return result
  }

  /// The value of a key; nil when this is no object or has no such key. Linear in the number of members.
  package subscript(key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    var candidate = index + 1
    while candidate < Int(node.next) {
      if storage.text(candidate, equals: key) { return JSONValue(storage: storage, index: candidate + 1) }
      candidate = Int(storage.nodes[candidate + 1].next)
    }
    return nil
  }
}

extension JSONValue.Storage {
  /// The bytes of a string or key without its quotation marks.
  private func content(_ index: Int) -> Range<Int> {
    let node = nodes[index]
    let first = bytes[Int(node.start)]
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    return isQuoted ? Int(node.start) + 1..<Int(node.end) - 1 : Int(node.start)..<Int(node.end)
  }

  func text(_ index: Int) -> String {
    let range = content(index)
    guard nodes[index].flag else { return String(decoding: bytes[range], as: UTF8.self) }
    return JSONEscapes.decoded(bytes[range])
  }

  func text(_ index: Int, equals key: String) -> Bool {
    if nodes[index].flag { return text(index) == key }
    return bytes[content(index)].elementsEqual(key.utf8)
  }
}
