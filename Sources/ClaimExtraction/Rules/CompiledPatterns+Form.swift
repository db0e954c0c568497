internal import FlatForms
import RuleLanguage
import TextAnalysis

extension CompiledPatterns: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    base = try form.read()
    let count = try form.count()
    guard count >= 0, count <= form.bytesLeft else { throw .endsEarly }
    var shared: [PhraseTable] = []
    for _ in 0..<count { shared.append(try form.readShared()) }
    self.shared = shared
    clauseRules = try form.read()
    tokenRules = try form.read()
    tableRules = try form.read()
    clauseTriggers = try form.read()
    nounTriggers = try form.read()
    titleRules = try form.plain()
    tokenTriggers = try form.read()
    untriggeredTokenRules = try form.plain()
  }

  func write(to form: inout FlatWriter) {
    form.write(base)
    form.write(count: shared.count)
    for table in shared { form.write(shared: table) }
    form.write(clauseRules, tokenRules, tableRules, clauseTriggers, nounTriggers)
    form.write(plain: titleRules)
    form.write(tokenTriggers)
    form.write(plain: untriggeredTokenRules)
  }
}

extension TriggerIndex: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    starts = try form.plain()
    rules = try form.plain()
  }

  func write(to form: inout FlatWriter) {
    form.write(plain: starts)
    form.write(plain: rules)
  }
}

extension CompiledClauseRule: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    rule = try form.read()
    predicate = try form.read()
    parts = try form.read()
    with = try form.read()
    without = try form.read()
    except = try form.read()
    only = try form.read()
    voice = try form.read()
    tenses = try form.read()
  }

  func write(to form: inout FlatWriter) {
    form.write(rule, predicate, parts, with, without, except, only, voice, tenses)
  }
}

extension CompiledClauseRule.Predicate: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    let number = try form.count()
    switch number {
    case 0: self = try .verb(form.read())
    case 1: self = try .noun(form.read())
    case 2: self = try .title(form.read())
    default: throw .unknownCase("\(Self.self) \(number)")
    }
  }

  func write(to form: inout FlatWriter) {
    switch self {
    case .verb(let words): form.write(case: 0, words)
    case .noun(let words): form.write(case: 1, words)
    case .title(let capture): form.write(case: 2, capture)
    }
  }
}

extension CompiledClauseRule.Part: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    place = try form.read()
    markers = Set(try form.plain())
    takesOwner = try form.read()
    takesModifier = try form.read()
    takesObject = try form.read()
    takesLeftOut = try form.read()
    takesWider = try form.read()
    objectMarkers = Set(try form.plain())
    capture = try form.read()
  }

  func write(to form: inout FlatWriter) {
    form.write(place)
    form.write(plain: markers.sorted())
    form.write(takesOwner, takesModifier, takesObject, takesLeftOut, takesWider)
    form.write(plain: objectMarkers.sorted())
    form.write(capture)
  }
}

extension CompiledTokenRule: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    rule = try form.read()
    elements = try form.read()
    context = try form.read()
    with = try form.read()
    without = try form.read()
    triggers = try form.read() ? form.plain() : nil
  }

  func write(to form: inout FlatWriter) {
    form.write(rule, elements, context, with, without, triggers != nil)
    if let triggers { form.write(plain: triggers) }
  }
}

extension CompiledTokenRule.Element: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
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

  func write(to form: inout FlatWriter) {
    switch self {
    case .words(let words, let isOptional): form.write(case: 0, words, isOptional)
    case .capture(let capture): form.write(case: 1, capture)
    case .gap(let longest, let numbers): form.write(case: 2, longest, numbers)
    case .optional(let elements): form.write(case: 3, elements)
    case .choice(let alternatives): form.write(case: 4, alternatives)
    case .named(let name, let elements): form.write(case: 5, name, elements)
    case .edge: form.write(case: 6)
    }
  }
}

extension CompiledTableRule: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    rule = try form.read()
    columns = try form.read()
    rows = try form.read()
    context = try form.read()
  }

  func write(to form: inout FlatWriter) { form.write(rule, columns, rows, context) }
}

extension CompiledTableRule.Column: FlatValue {
  init(from form: inout FlatReader) throws(FlatFault) {
    headers = try form.read()
    capture = try form.read()
  }

  func write(to form: inout FlatWriter) { form.write(headers, capture) }
}
