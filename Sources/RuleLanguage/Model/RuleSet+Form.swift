import ClaimModel
package import FlatForms
import SourceText

/// The form of a rule set is that of a run: it holds no examples of rules, and no places of words.
extension RuleSet: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      catalogue: form.read(), rules: form.read(), wordLists: form.read(), titles: form.read(), properties: form.read(),
      fingerprint: FileFingerprint(text: form.read()))
  }

  package func write(to form: inout FlatWriter) {
    form.write(catalogue, rules, wordLists, titles, properties, fingerprint.text)
  }
}

extension WordList: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(name: form.read(), about: form.read(), entries: form.readShared(), places: [])
  }

  package func write(to form: inout FlatWriter) {
    form.write(name, about)
    form.write(shared: entries)
  }
}

extension TitleDeclaration: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(canonical: form.read(), synonyms: form.read(), broader: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(canonical, synonyms, broader) }
}

extension PropertyDeclaration: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(name: form.read(), about: form.read(), facts: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(name, about, facts) }
}

extension PropertyDeclaration.Fact: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(kind: form.read(), slots: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(kind, slots) }
}

extension PropertyDeclaration.Slot: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(slot: form.read(), source: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(slot, source) }
}

extension PropertyDeclaration.Source: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    let number = try form.count()
    switch number {
    case 0: self = .subject
    case 1: self = .value
    case 2: self = try .qualifier(form.read())
    case 3: self = try .text(form.read())
    default: throw .unknownCase("\(Self.self) \(number)")
    }
  }

  package func write(to form: inout FlatWriter) {
    switch self {
    case .subject: form.write(case: 0)
    case .value: form.write(case: 1)
    case .qualifier(let name): form.write(case: 2, name)
    case .text(let text): form.write(case: 3, text)
    }
  }
}
