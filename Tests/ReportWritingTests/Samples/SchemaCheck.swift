/// Checks a value against the part of JSON Schema (2020-12) that our schema uses: `$ref`, `type`, `const`, `enum`, `required`,
/// `properties`, `additionalProperties`, `items`, `minItems`, `maxItems`, `minimum`, and patterns of anchored classes.
struct SchemaCheck {
  let schema: JSONValue

  /// What is wrong, each with its path; empty when the value fits.
  func faults(_ value: JSONValue) -> [String] { faults(value, schema, "$") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if let reference = schema["$ref"]?.text {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let target = self.schema["$defs"]?[name] else { return ["\(path): no definition \(name)"] }
      return faults(value, target, path)
    }
    var faults: [String] = []
    if let type = schema["type"] {
      let types = type.elements.isEmpty ? [type.text ?? ""] : type.elements.compactMap(\.text)
      if !types.contains(where: { Self.has(value, type: $0) }) { return ["\(path): not \(types.joined(separator: " or "))"] }
    }
    if let constant = schema["const"], constant != value { faults.append("\(path): not the constant") }
    if let choices = schema["enum"], !choices.elements.contains(value) { faults.append("\(path): \(value) is not a choice") }
    if let least = schema["minimum"]?.integer, let number = value.integer, number < least {
      faults.append("\(path): below \(least)")
    }
    if let pattern = schema["pattern"]?.text, let text = value.text, (try? Regex(pattern).firstMatch(in: text)) == nil {
      faults.append("\(path): \(text) does not match \(pattern)")
    }
    return faults + members(value, schema, path) + elements(value, schema, path)
  }

  private func members(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let members) = value else { return [] }
    var faults: [String] = []
    let names = members.map(\.name)
    if Set(names).count != names.count { faults.append("\(path): a key twice") }
    for name in schema["required"]?.elements.compactMap(\.text) ?? [] where !names.contains(name) {
      faults.append("\(path): no \(name)")
    }
    for member in members {
      if let own = schema["properties"]?[member.name] {
        faults += self.faults(member.value, own, "\(path).\(member.name)")
      } else if let rest = schema["additionalProperties"] {
        if rest == .boolean(false) { faults.append("\(path): unknown key \(member.name)") }
        if case .object = rest { faults += self.faults(member.value, rest, "\(path).\(member.name)") }
      }
    }
    return faults
  }

  private func elements(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .array(let elements) = value else { return [] }
    var faults: [String] = []
    if let least = schema["minItems"]?.integer, elements.count < least { faults.append("\(path): too few") }
    if let most = schema["maxItems"]?.integer, elements.count > most { faults.append("\(path): too many") }
    if let items = schema["items"] {
      for (number, element) in elements.enumerated() { faults += self.faults(element, items, "\(path)[\(number)]") }
    }
    return faults
  }

  private static func has(_ value: JSONValue, type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.boolean, "boolean"), (.string, "string"), (.array, "array"), (.object, "object"): true
    case (.number, "integer"): value.integer != nil
    case (.number, "number"): true
    default: false
    }
  }
}
