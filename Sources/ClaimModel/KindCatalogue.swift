/// Everything that `Rules/kinds`, `Rules/links` and `Rules/findings` declare.
package struct KindCatalogue: Hashable, Sendable {
  package let kinds: [ClaimKind]
  package let periods: [PeriodDeclaration]
  package let links: [LinkDeclaration]
  package let findings: [FindingDeclaration]

  package init(
    kinds: [ClaimKind] = [], periods: [PeriodDeclaration] = [], links: [LinkDeclaration] = [],
    findings: [FindingDeclaration] = []
  ) {
    self.kinds = kinds
    self.periods = periods
    self.links = links
    self.findings = findings
  }

  package func kind(_ name: String) -> ClaimKind? { kinds.first { $0.name == name } }
  package func period(_ name: String) -> PeriodDeclaration? { periods.first { $0.name == name } }
  package func finding(_ code: String) -> FindingDeclaration? { findings.first { $0.code == code } }
}

/// What ties periods together: "existence(organization).start <= stint(person, organization).start".
package struct LinkDeclaration: Hashable, Sendable {
  package let name: String
  package let about: String
  /// Party names are variables: the same name means the same entity; a name on one side only stands for any.
  package let earlier: PeriodReference
  package let earlierInstant: TimeBinding.Instant
  package let later: PeriodReference
  package let laterInstant: TimeBinding.Instant
  /// `earlier + offset <= later`, in days.
  package let offsetInDays: Int
  /// Code of the finding that a conflict through this link is.
  package let code: String

  package init(
    name: String, about: String, earlier: PeriodReference, earlierInstant: TimeBinding.Instant, later: PeriodReference,
    laterInstant: TimeBinding.Instant, offsetInDays: Int, code: String
  ) {
    self.name = name
    self.about = about
    self.earlier = earlier
    self.earlierInstant = earlierInstant
    self.later = later
    self.laterInstant = laterInstant
    self.offsetInDays = offsetInDays
    self.code = code
  }
}

/// A kind of finding, as `Rules/findings` describes it: what `crosscheck explain CC201` shows.
package struct FindingDeclaration: Hashable, Sendable {
  package enum Level: String, Hashable, Sendable, Comparable, CaseIterable {
    case none, note, warning, error

    package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .none: 0
      case .note: 1
      case .warning: 2
      case .error: 3
      }
    }
  }

  /// "CC201"; never reused.
  package let code: String
  /// "D01".
  package let taxonomy: String
  /// PascalCase, for machine formats: "EventDate".
  package let name: String
  package let summary: String
  package let why: String
  package let fix: String
  package let crossLevel: Level
  package let internalLevel: Level
  /// The least strictness at which it is reported.
  package let strictness: Strictness
  /// Pairs of texts, with what they are.
  package let examples: [Example]
  /// The file that declares it.
  package let path: String

  package struct Example: Hashable, Sendable {
    /// Texts of the articles, one each; a single one for an internal conflict.
    package let texts: [String]
    package let conflicts: Bool

    package init(texts: [String], conflicts: Bool) {
      self.texts = texts
      self.conflicts = conflicts
    }
  }

  package init(
    code: String, taxonomy: String, name: String, summary: String, why: String, fix: String, crossLevel: Level,
    internalLevel: Level, strictness: Strictness = .publish, examples: [Example], path: String = ""
  ) {
    self.code = code
    self.taxonomy = taxonomy
    self.name = name
    self.summary = summary
    self.why = why
    self.fix = fix
    self.crossLevel = crossLevel
    self.internalLevel = internalLevel
    self.strictness = strictness
    self.examples = examples
    self.path = path
  }
}
