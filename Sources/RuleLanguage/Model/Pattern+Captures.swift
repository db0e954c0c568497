extension ExtractionRule.Pattern {
  /// Names of captures that a match can do without.
  package var optionalCaptures: [String] {
    switch self {
    case .clause(let pattern): pattern.parts.map(\.capture).filter(\.isOptional).map(\.name)
    case .tokens(let pattern):
      pattern.elements.flatMap(\.optionalCaptures) + pattern.context.map(\.capture).filter(\.isOptional).map(\.name)
    case .table(let pattern): (pattern.columns + pattern.rows).map(\.capture).filter(\.isOptional).map(\.name)
    }
  }
}

extension TokenPattern.Element {
  fileprivate var optionalCaptures: [String] {
    switch self {
    case .capture(let capture): capture.isOptional ? [capture.name] : []
    case .optional(let elements): elements.flatMap(\.allCaptures)
    case .named(_, let elements): elements.flatMap(\.optionalCaptures)
    case .choice(let groups): groups.flatMap { $0.flatMap(\.allCaptures) }
    case .words, .gap, .edge: []
    }
  }

  private var allCaptures: [String] {
    switch self {
    case .capture(let capture): [capture.name]
    case .named(let name, let elements): [name] + elements.flatMap(\.allCaptures)
    default: optionalCaptures
    }
  }
}
