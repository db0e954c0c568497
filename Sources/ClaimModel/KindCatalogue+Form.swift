package import FlatForms

extension KindCatalogue: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(kinds: form.read(), periods: form.read(), links: form.read(), findings: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(kinds, periods, links, findings) }
}

extension ClaimKind: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      name: form.read(), taxonomy: form.read(), about: form.read(), slots: form.read(), bindings: form.read(),
      checks: form.read(), label: form.read(), strictness: form.read(), isForetold: form.read(),
      isAside: form.read(), pairs: form.read())
  }

  package func write(to form: inout FlatWriter) {
    form.write(name, taxonomy, about, slots, bindings, checks, label, strictness, isForetold, isAside, pairs)
  }
}

extension SlotDeclaration: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      name: form.read(), type: form.read(), isKey: form.read(), isRequired: form.read(), filledFrom: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(name, type, isKey, isRequired, filledFrom) }
}

extension CheckDeclaration: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(check: form.read(), arguments: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(check, arguments) }
}

extension CheckDeclaration.Argument: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(name: form.read(), value: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(name, value) }
}

extension KindPair: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(relation: form.read(), texts: form.read(), path: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(relation, texts, path) }
}

extension FindingDeclaration: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      code: form.read(), taxonomy: form.read(), name: form.read(), summary: form.read(), why: form.read(), fix: form.read(),
      crossLevel: form.read(), internalLevel: form.read(), strictness: form.read(), examples: form.read(), path: form.read())
  }

  package func write(to form: inout FlatWriter) {
    form.write(code, taxonomy, name, summary, why, fix, crossLevel, internalLevel, strictness, examples, path)
  }
}

extension FindingDeclaration.Example: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(texts: form.read(), conflicts: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(texts, conflicts) }
}

extension FindingDeclaration.Level: FlatValue {}
extension KindPair.Relation: FlatValue {}
extension SlotDeclaration.Default: FlatValue {}
extension SlotDeclaration.ValueType: FlatValue {}
extension Strictness: FlatValue {}
