package import FlatForms

// The parts of patterns that compiled ones hold as they are.

extension CaptureType: FlatValue {}
extension ClausePattern.Voice: FlatValue {}

extension Capture: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(type: form.read(), name: form.read(), isOptional: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(type, name, isOptional) }
}

extension ClausePattern.Place: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    let number = try form.count()
    switch number {
    case 0: self = .who
    case 1: self = .what
    case 2: self = .whom
    case 3: self = .when
    case 4: self = .anywhere
    case 5: self = try .marker(form.read())
    default: throw .unknownCase("\(Self.self) \(number)")
    }
  }

  package func write(to form: inout FlatWriter) {
    switch self {
    case .who: form.write(case: 0)
    case .what: form.write(case: 1)
    case .whom: form.write(case: 2)
    case .when: form.write(case: 3)
    case .anywhere: form.write(case: 4)
    case .marker(let names): form.write(case: 5, names)
    }
  }
}

extension ClausePattern.Part: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(place: form.read(), capture: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(place, capture) }
}
