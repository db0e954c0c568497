package import FlatForms

extension CaptureType: FlatValue {}
extension ClausePattern.Voice: FlatValue {}

extension Capture: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(type: form.read(), name: form.read(), isOptional: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(type, name, isOptional) }
}

/// Rules name the same lists, so that their words are shared.
extension WordChoice: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(words: form.readShared(), byLemma: form.read())
  }

  package func write(to form: inout FlatWriter) {
    form.write(shared: words)
    form.write(byLemma)
  }
}

extension ClausePattern: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(
      predicate: form.read(), parts: form.read(), with: form.read(), without: form.read(), except: form.read(),
      only: form.read(), voice: form.read(), tenses: form.read())
  }

  package func write(to form: inout FlatWriter) {
    form.write(predicate, parts, with, without, except, only, voice, tenses)
  }
}

extension ClausePattern.Predicate: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    let number = try form.count()
    switch number {
    case 0: self = try .verb(form.read())
    case 1: self = try .noun(form.read())
    case 2: self = try .title(form.read())
    default: throw .unknownCase("\(Self.self) \(number)")
    }
  }

  package func write(to form: inout FlatWriter) {
    switch self {
    case .verb(let words): form.write(case: 0, words)
    case .noun(let words): form.write(case: 1, words)
    case .title(let capture): form.write(case: 2, capture)
    }
  }
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

extension TokenPattern: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(elements: form.read(), context: form.read(), with: form.read(), without: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(elements, context, with, without) }
}

extension TokenPattern.Element: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    let number = try form.count()
    switch number {
    case 0: self = try .words(form.read(), isOptional: form.read())
    case 1: self = try .capture(form.read())
    case 2: self = try .gap(form.read(), numbers: form.read())
    case 3: self = try .optional(form.read())
    case 4: self = try .choice(form.read())
    case 5: self = try .named(form.read(), form.read())
    case 6: self = .edge
    default: throw .unknownCase("\(Self.self) \(number)")
    }
  }

  package func write(to form: inout FlatWriter) {
    switch self {
    case .words(let choice, let isOptional): form.write(case: 0, choice, isOptional)
    case .capture(let capture): form.write(case: 1, capture)
    case .gap(let longest, let numbers): form.write(case: 2, longest, numbers)
    case .optional(let elements): form.write(case: 3, elements)
    case .choice(let alternatives): form.write(case: 4, alternatives)
    case .named(let name, let elements): form.write(case: 5, name, elements)
    case .edge: form.write(case: 6)
    }
  }
}

extension TablePattern: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    try self.init(columns: form.read(), rows: form.read(), context: form.read())
  }

  package func write(to form: inout FlatWriter) { form.write(columns, rows, context) }
}

extension TablePattern.Column: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { try self.init(headers: form.read(), capture: form.read()) }

  package func write(to form: inout FlatWriter) { form.write(headers, capture) }
}
