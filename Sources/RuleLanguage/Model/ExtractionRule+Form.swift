import ClaimModel
package import FlatForms
import SourceText

/// Without examples and patterns, which a run does not need: its patterns are the compiled ones.
extension ExtractionRule: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      name: form.read(), about: form.read(), pattern: nil, optionalCaptures: form.read(), emits: form.read(), examples: [],
      strictness: form.read(), path: form.read(),
      span: ByteSpan(start: UInt32(truncatingIfNeeded: form.count()), end: UInt32(truncatingIfNeeded: form.count())))
  }

  package func write(to form: inout FlatWriter) {
    form.write(name, about, optionalCaptures, emits, strictness, path)
    form.write(count: Int(span.start))
    form.write(count: Int(span.end))
  }
}

extension Emission: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(kind: form.read(), slots: form.read(), isDenied: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(kind, slots, isDenied) }
}

extension Emission.SlotSource: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(slot: form.read(), source: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(slot, source) }
}

extension Emission.Source: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    let number = try form.count()
    switch number {
    case 0: self = try .capture(form.read(), part: .whole)
    case 1: self = try .capture(form.read(), part: .start)
    case 2: self = try .capture(form.read(), part: .end)
    case 3: self = try .number(form.read())
    case 4: self = try .text(form.read())
    case 5: self = try .capture(form.read(), part: .past)
    case 6: self = try .capture(form.read(), part: .ago)
    default: throw .unknownCase("\(Self.self) \(number)")
    }
  }

  package func write(to form: inout FlatWriter) {
    switch self {
    case .capture(let name, part: .whole): form.write(case: 0, name)
    case .capture(let name, part: .start): form.write(case: 1, name)
    case .capture(let name, part: .end): form.write(case: 2, name)
    case .number(let number): form.write(case: 3, number)
    case .text(let text): form.write(case: 4, text)
    case .capture(let name, part: .past): form.write(case: 5, name)
    case .capture(let name, part: .ago): form.write(case: 6, name)
    }
  }
}
