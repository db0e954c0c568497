/// One option of a command; help, parsing and suggestions come from this table.
struct OptionDeclaration: Hashable, Sendable {
  /// With its dashes: "--format".
  let name: String
  /// One letter with its dash, or nil.
  let short: String?
  /// What follows it, for help: "FMT[=FILE]"; nil for a switch.
  let value: String?
  let isRepeatable: Bool
  /// Whether plain `--help` shows it; `--help --all` shows every option.
  let isCommon: Bool
  let about: String

  init(
    _ name: String, short: String? = nil, value: String? = nil, repeatable: Bool = false, common: Bool = false, _ about: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    isRepeatable = repeatable
    isCommon = common
    self.about = about
  }
}

/// A command with its options and arguments.
struct CommandDeclaration: Hashable, Sendable {
  let name: String
  /// For help: "PATH...".
  let operands: String
  let about: String
  let options: [OptionDeclaration]

  func option(_ name: String) -> OptionDeclaration? { options.first { $0.name == name || $0.short == name } }
}

enum OptionTable {
  static let general: [OptionDeclaration] = [
    OptionDeclaration("--help", short: "-h", common: true, "show this help; with --all every option"),
    OptionDeclaration("--all", "with --help: show every option"),
    OptionDeclaration("--version", "show the version"),
  ]

  private static let reading: [OptionDeclaration] = [
    OptionDeclaration(
      "--published", value: "FILE=DATE", repeatable: true, common: true, "the day an article was published (2026-05-19)"),
    OptionDeclaration("--as-of", value: "DATE", "what \"now\" means for articles without a date; never the clock"),
    OptionDeclaration("--rules", value: "DIR", repeatable: true, "add the rules of DIR; same names replace built-in ones"),
    OptionDeclaration("--no-built-in", "use the rules of --rules only"),
    OptionDeclaration("--jobs", value: "N", "articles read at a time (default: number of processors)"),
    OptionDeclaration("--strict", "a file that cannot be read, or nothing to compare, is an error"),
  ]

  private static let showing: [OptionDeclaration] = [
    OptionDeclaration("--color", value: "WHEN", "auto, always or never"),
    OptionDeclaration("--ascii", "draw with ASCII characters only"),
    OptionDeclaration("--width", value: "N", "columns of the terminal report (default 100)"),
    OptionDeclaration("--quiet", short: "-q", "findings only"),
    OptionDeclaration("--verbose", short: "-v", common: true, "also all agreements, and what was not read"),
  ]

  static let check = CommandDeclaration(
    name: "check", operands: "PATH...", about: "compare everything given (the default command)",
    options: [
      OptionDeclaration(
        "--against", value: "PATH", repeatable: true, common: true,
        "sources to compare with; conflicts among them are not reported"),
      OptionDeclaration(
        "--format", value: "FMT[=FILE]", repeatable: true, common: true, "text, compact, markdown, html or json; default text"),
      OptionDeclaration("--fail-on", value: "LEVEL", common: true, "error, warning, note or none; default error"),
      OptionDeclaration("--only", value: "CODES", repeatable: true, common: true, "report these codes or areas only (CC2,CC301)"),
      OptionDeclaration("--skip", value: "CODES", repeatable: true, common: true, "leave these codes or areas out"),
      OptionDeclaration("--scope", value: "SCOPES", "cross, internal or both; default both"),
      OptionDeclaration("--min-level", value: "LEVEL", "leave out findings below this level"),
    ] + reading + showing + general)

  static let claims = CommandDeclaration(
    name: "claims", operands: "PATH...", about: "what was extracted, nothing compared",
    options: [OptionDeclaration("--format", value: "FMT[=FILE]", repeatable: true, common: true, "text or ndjson")]
      + reading + showing + general)

  static let explain = CommandDeclaration(
    name: "explain", operands: "CODE | ID PATH...",
    about: "a kind of finding (CC201), or one finding in full (its id and the files of the run)",
    options: [
      OptionDeclaration("--against", value: "PATH", repeatable: true, common: true, "as in the run that found it")
    ] + reading + showing + general)

  static let values = CommandDeclaration(
    name: "values", operands: "PATH...", about: "dates, lengths, numbers and money, one JSON object a line; no rules",
    options: [
      OptionDeclaration(
        "--reference", value: "DATE", common: true, "the day that \"last week\" is reckoned from; default: day of publication"),
      OptionDeclaration(
        "--input", value: "FMT", common: true,
        "ndjson: read {\"id\", \"text\", \"reference\"} lines from standard input; offsets in code points"),
    ] + general)

  static let rules = CommandDeclaration(
    name: "rules", operands: "list | show NAME | new SENTENCE | test [DIR...] | explain FILE:LINE",
    about: "look at, write and test rules",
    options: [
      OptionDeclaration(
        "--rules", value: "DIR", repeatable: true, common: true, "add the rules of DIR; same names replace built-in ones"),
      OptionDeclaration("--no-built-in", common: true, "use the rules of --rules and DIR only"),
      OptionDeclaration("--coverage", common: true, "test: list words and places that no example touches"),
      OptionDeclaration("--kind", value: "KIND", common: true, "new: the kind of claim that the sentence states"),
      OptionDeclaration("--output", short: "-o", value: "FILE", common: true, "new: write the rule to FILE"),
    ]
      + showing + general)

  static let commands = [check, claims, explain, values, rules]
}
