package import FlatForms

extension PeriodDeclaration: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      name: form.read(), about: form.read(), parties: form.read(), repeats: form.read(), namesakeInDays: form.read(),
      label: form.read(), words: form.read(), codes: Self.codes(from: &form))
  }

  package func write(to form: inout FlatWriter) {
    form.write(name, about, parties, repeats, namesakeInDays, label, words, ConflictShape.allCases.map { codes[$0] })
  }

  private static func codes(from form: inout FlatReader) throws(FlatFault) -> [ConflictShape: String] {
    let codes: [String?] = try form.read()
    return Dictionary(
      uniqueKeysWithValues: zip(ConflictShape.allCases, codes).compactMap { shape, code in code.map { (shape, $0) } })
  }
}

extension PeriodDeclaration.Words: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(start: form.read(), end: form.read(), length: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(start, end, length) }
}

extension LinkDeclaration: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      name: form.read(), about: form.read(), earlier: form.read(), earlierInstant: form.read(), later: form.read(),
      laterInstant: form.read(), offsetInDays: form.read(), code: form.read())
  }

  package func write(to form: inout FlatWriter) {
    form.write(name, about, earlier, earlierInstant, later, laterInstant, offsetInDays, code)
  }
}

extension PeriodReference: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(period: form.read(), slots: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(period, slots) }
}

extension TimeBinding: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      slot: form.read(), relation: form.read(), target: form.read(), offsetInDays: form.read(), shape: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(slot, relation, target, offsetInDays, shape) }
}

extension TimeBinding.Target: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    let number = try form.count()
    switch number {
    case 0: self = try .instant(form.read(), form.read())
    case 1: self = try .length(form.read())
    case 2: self = try .elapsed(form.read(), until: form.read())
    case 3: self = try .number(form.read())
    default: throw .unknownCase("\(Self.self) \(number)")
    }
  }

  package func write(to form: inout FlatWriter) {
    switch self {
    case .instant(let period, let instant): form.write(case: 0, period, instant)
    case .length(let period): form.write(case: 1, period)
    case .elapsed(let period, let slot): form.write(case: 2, period, slot)
    case .number(let period): form.write(case: 3, period)
    }
  }
}

extension ConflictShape: FlatValue {}
extension TimeBinding.Instant: FlatValue {}
extension TimeBinding.Relation: FlatValue {}
