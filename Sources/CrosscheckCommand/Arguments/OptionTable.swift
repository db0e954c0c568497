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

  private static let comparing: [OptionDeclaration] = [
    OptionDeclaration(
      "--facts", value: "FILE", repeatable: true, common: true, "known facts to compare with (JSON5, CSV or NDJSON)"),
    OptionDeclaration(
      "--focus", value: "PATH", repeatable: true, "report what concerns these articles; all others are there to compare with"),
    OptionDeclaration(
      "--format", value: "FMT[=FILE]", repeatable: true, common: true, "text, compact, markdown, html or json; default text"),
    OptionDeclaration("--fail-on", value: "LEVEL", common: true, "error, warning, note or none; default error"),
    OptionDeclaration("--only", value: "CODES", repeatable: true, common: true, "report these codes or areas only (CC2,CC301)"),
    OptionDeclaration("--skip", value: "CODES", repeatable: true, common: true, "leave these codes or areas out"),
    OptionDeclaration("--strictness", value: "HOW", common: true, "publish (what is sure), review or audit (everything)"),
    OptionDeclaration("--min-confidence", value: "LOW", "compare what was read with low, medium or high confidence on"),
    OptionDeclaration("--scope", value: "SCOPES", "cross, internal, known, or several with commas; default all"),
    OptionDeclaration("--min-level", value: "LEVEL", "leave out findings below this level"),
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
        "sources to compare with; conflicts among them are not reported")
    ] + comparing + reading + showing + general)

  static let claims = CommandDeclaration(
    name: "claims", operands: "PATH...", about: "what was extracted, nothing compared",
    options: [OptionDeclaration("--format", value: "FMT[=FILE]", repeatable: true, common: true, "text or ndjson")]
      + reading + showing + general)

  static let compare = CommandDeclaration(
    name: "compare", operands: "CLAIMS.ndjson...", about: "compare claims that were written before by claims --format ndjson",
    options: [
      OptionDeclaration(
        "--against", value: "FILE", repeatable: true, common: true,
        "claims to compare with; conflicts among them are not reported"),
      OptionDeclaration("--as-of", value: "DATE", "what \"now\" meant for articles without a date"),
      OptionDeclaration("--strict", "nothing to compare is an error"),
    ] + reading.filter { ["--rules", "--no-built-in"].contains($0.name) } + comparing + showing + general)

  static let facts = CommandDeclaration(
    name: "facts", operands: "check FILE [PATH...] | list FILE | add FILE KIND SLOT=VALUE...",
    about: "look at a file of known facts, or add to it",
    options: [
      OptionDeclaration("--source", value: "TEXT", common: true, "with add: where the fact is from"),
      OptionDeclaration("--note", value: "TEXT", common: true, "with add: what else there is to say"),
    ] + reading + showing + general)

  static let explain = CommandDeclaration(
    name: "explain", operands: "CODE | ID PATH...",
    about: "a kind of finding (CC201), or one finding in full (its id and the files of the run)",
    options: [
      OptionDeclaration("--against", value: "PATH", repeatable: true, common: true, "as in the run that found it"),
      OptionDeclaration("--trace", common: true, "also how each value was read and what was ruled out"),
    ] + comparing + reading + showing + general)

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

  static let analyse = CommandDeclaration(
    name: "analyse", operands: "PATH...", about: "tokens, tags, parses, names and coreference of every sentence",
    options: [
      OptionDeclaration("--format", value: "FMT[=FILE]", repeatable: true, common: true, "conllu or ndjson; default conllu"),
      OptionDeclaration(
        "--jobs", value: "N", common: true, "articles read at a time; the output does not depend on it"),
    ] + general)

  static let commands = [check, claims, compare, explain, facts, values, analyse, rules]
}
