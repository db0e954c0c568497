import ReportWriting

/// Every command with its options: the one table behind parsing, help, completions and the manual page.
enum OptionTable {
  static let commands = [
    check, claims, compare, explain, baseline, config, facts, render, diff, values, analyse, rules, completions, man,
  ]

  static let check = CommandDeclaration(
    name: "check", operands: "PATH...", about: "compare everything given (the default command)",
    options: [
      OptionDeclaration(
        "--against", value: "PATH", repeatable: true, common: true,
        "sources to compare with; conflicts among them are not reported", choices: .file)
    ] + comparing + accepting + reading + project + showing + general,
    notes: [
      "Formats: \(formats.joined(separator: ", ")). Each may be given with a file (html=report.html), and several in one run.",
      "With --ci the formats are chosen by the environment: on GitHub annotations on standard output and Markdown in the job's summary; "
        + "on GitLab text, gl-code-quality-report.json and crosscheck-junit.xml; elsewhere text. Colour and progress are off.",
    ])

  static let claims = CommandDeclaration(
    name: "claims", operands: "PATH...", about: "what was extracted, nothing compared",
    options: [
      OptionDeclaration(
        "--format", value: "FMT[=FILE]", repeatable: true, common: true, "text or ndjson",
        choices: .wordAndFile(["text", "ndjson"])),
      OptionDeclaration("--no-text", "ndjson without the texts of the articles; reports then show the words of claims alone"),
    ] + reading + project + showing + general)

  static let compare = CommandDeclaration(
    name: "compare", operands: "CLAIMS.ndjson...", about: "compare claims that were written before by claims --format ndjson",
    options: [
      OptionDeclaration(
        "--against", value: "FILE", repeatable: true, common: true,
        "claims to compare with; conflicts among them are not reported", choices: .file),
      OptionDeclaration("--as-of", value: "DATE", "what \"now\" meant for articles without a date"),
      OptionDeclaration("--strict", "nothing to compare is an error"),
    ] + reading.filter { ["--rules", "--no-built-in"].contains($0.name) } + comparing + accepting + project + showing + general)

  static let explain = CommandDeclaration(
    name: "explain", operands: "CODE | ID PATH...",
    about: "a kind of finding (CC201), or one finding in full (its id and the files of the run)",
    options: [
      OptionDeclaration(
        "--against", value: "PATH", repeatable: true, common: true, "as in the run that found it", choices: .file),
      OptionDeclaration("--trace", common: true, "also how each value was read and what was ruled out"),
    ] + comparing + reading + project + showing + general, choices: .codes)

  static let baseline = CommandDeclaration(
    name: "baseline", operands: "write PATH... | accept ID PATH... | prune PATH... | show",
    about: "the file of accepted findings, which --baseline names",
    options: [
      OptionDeclaration(
        "--against", value: "PATH", repeatable: true, common: true, "as in the run that is checked", choices: .file),
      OptionDeclaration("--reason", value: "TEXT", common: true, "why the findings may stand; accept needs it"),
      OptionDeclaration("--by", value: "NAME", common: true, "who has looked at them"),
      OptionDeclaration("--until", value: "DATE", common: true, "the last day on which they are accepted"),
    ] + comparing + accepting + reading + project + showing + general,
    choices: .wordOrFile(["write", "accept", "prune", "show"]))

  static let config = CommandDeclaration(
    name: "config", operands: "show | check | init", about: "the project's settings, and where each comes from",
    options: project + showing + general, choices: .word(["show", "check", "init"]))

  static let facts = CommandDeclaration(
    name: "facts", operands: "check FILE [PATH...] | list FILE | add FILE KIND SLOT=VALUE...",
    about: "look at a file of known facts, or add to it",
    options: [
      OptionDeclaration("--source", value: "TEXT", common: true, "with add: where the fact is from"),
      OptionDeclaration("--note", value: "TEXT", common: true, "with add: what else there is to say"),
    ] + reading + showing + general, choices: .wordOrFile(["check", "list", "add"]))

  static let render = CommandDeclaration(
    name: "render", operands: "RUN.json", about: "write reports again from a run file, without reading articles",
    options: reporting + showing + general)

  static let diff = CommandDeclaration(
    name: "diff", operands: "OLD.json NEW.json", about: "what is new, gone, moved and unchanged between two runs",
    options: [
      OptionDeclaration(
        "--format", value: "FMT[=FILE]", repeatable: true, common: true, "text, markdown or html; default text",
        choices: .wordAndFile(DifferenceFormat.allCases.map(\.rawValue))),
      OptionDeclaration(
        "--fail-on", value: "LEVEL", common: true, "fail for a new conflict of this level: error, warning, note or none",
        choices: .word(levels + ["none"])),
      maxBytes,
    ] + showing + general)

  static let values = CommandDeclaration(
    name: "values", operands: "PATH...", about: "dates, lengths, numbers and money, one JSON object a line; no rules",
    options: [
      OptionDeclaration(
        "--reference", value: "DATE", common: true, "the day that \"last week\" is reckoned from; default: day of publication"),
      OptionDeclaration(
        "--input", value: "FMT", common: true,
        "ndjson: read {\"id\", \"text\", \"reference\"} lines from standard input; offsets in code points",
        choices: .word(["ndjson"])),
    ] + general)

  static let analyse = CommandDeclaration(
    name: "analyse", operands: "PATH...", about: "tokens, tags, parses, names and coreference of every sentence",
    options: [
      OptionDeclaration(
        "--format", value: "FMT[=FILE]", repeatable: true, common: true, "conllu or ndjson; default conllu",
        choices: .wordAndFile(["conllu", "ndjson"])),
      OptionDeclaration(
        "--jobs", value: "N", common: true, "articles read at a time; the output does not depend on it"),
    ] + general)

  static let rules = CommandDeclaration(
    name: "rules", operands: "list | show NAME | new SENTENCE | test [DIR...] | explain FILE:LINE",
    about: "look at, write and test rules",
    options: [
      OptionDeclaration(
        "--rules", value: "DIR", repeatable: true, common: true, "add the rules of DIR; same names replace built-in ones",
        choices: .folder),
      OptionDeclaration("--no-built-in", common: true, "use the rules of --rules and DIR only"),
      OptionDeclaration("--coverage", common: true, "test: list words and places that no example touches"),
      OptionDeclaration("--kind", value: "KIND", common: true, "new: the kind of claim that the sentence states"),
      OptionDeclaration("--output", short: "-o", value: "FILE", common: true, "new: write the rule to FILE", choices: .file),
    ]
      + showing + general, choices: .wordOrFile(["list", "show", "new", "test", "explain"]))

  static let completions = CommandDeclaration(
    name: "completions", operands: "bash | zsh | fish", about: "write completions for a shell", options: general,
    choices: .word(ShellKind.allCases.map(\.rawValue)))

  static let man = CommandDeclaration(
    name: "man", operands: "", about: "write the manual page (crosscheck man | man -l -)", options: general, choices: .any)
}

// Options that several commands share.
extension OptionTable {
  static let general: [OptionDeclaration] = [
    OptionDeclaration("--help", short: "-h", common: true, "show this help; with --all every option"),
    OptionDeclaration("--all", "with --help: show every option"),
    OptionDeclaration("--version", "show the version"),
  ]

  private static let reading: [OptionDeclaration] = [
    OptionDeclaration(
      "--published", value: "FILE=DATE", repeatable: true, common: true, "the day an article was published (2026-05-19)",
      choices: .file),
    OptionDeclaration("--as-of", value: "DATE", "what \"now\" means for articles without a date; never the clock"),
    OptionDeclaration(
      "--rules", value: "DIR", repeatable: true, "add the rules of DIR; same names replace built-in ones", choices: .folder),
    OptionDeclaration("--no-built-in", "use the rules of --rules only"),
    OptionDeclaration("--jobs", value: "N", "articles read at a time (default: number of processors)"),
    OptionDeclaration("--strict", "a file that cannot be read, or nothing to compare, is an error"),
  ]

  private static let formats = ReportFormats.all.map(\.name)
  private static let levels = ["error", "warning", "note"]

  private static let maxBytes = OptionDeclaration(
    "--max-bytes", value: "N", "cut a Markdown report at the end of a conflict (65000 for a comment)")

  /// Which reports are written, and how findings are arranged in them.
  private static let reporting: [OptionDeclaration] = [
    OptionDeclaration(
      "--format", value: "FMT[=FILE]", repeatable: true, common: true, "text, html, markdown, json, sarif ...; default text",
      choices: .wordAndFile(formats)),
    OptionDeclaration(
      "--group-by", value: "WHAT", "finding, person, source or rule: how reports for people are arranged",
      choices: .word(ReportGrouping.allCases.map(\.rawValue))),
    maxBytes,
  ]

  /// The project's file.
  private static let project: [OptionDeclaration] = [
    OptionDeclaration(
      "--config", value: "FILE", "the project's settings, instead of the nearest crosscheck.json", choices: .file),
    OptionDeclaration("--no-config", "leave crosscheck.json and the CROSSCHECK_ variables out"),
  ]

  /// What somebody has accepted.
  private static let accepting: [OptionDeclaration] = [
    OptionDeclaration(
      "--baseline", value: "FILE", common: true, "leave out findings that FILE accepts (crosscheck baseline write)",
      choices: .file),
    OptionDeclaration("--strict-baseline", "an accepted finding that is not found any more is an error"),
    OptionDeclaration("--show-accepted", "report accepted findings too; the exit code leaves them out"),
  ]

  /// What is compared, and what of it is reported.
  private static let comparing: [OptionDeclaration] =
    [
      OptionDeclaration(
        "--facts", value: "FILE", repeatable: true, common: true, "known facts to compare with (JSON5, CSV or NDJSON)",
        choices: .file),
      OptionDeclaration(
        "--focus", value: "PATH", repeatable: true, "report what concerns these articles; all others are there to compare with",
        choices: .file),
    ] + reporting + [
      OptionDeclaration(
        "--fail-on", value: "LEVEL", common: true, "error, warning, note or none; default error",
        choices: .word(levels + ["none"])),
      OptionDeclaration(
        "--only", value: "CODES", repeatable: true, common: true, "report these only: codes, areas or kinds (CC2,CC301,tenure)",
        choices: .codes),
      OptionDeclaration(
        "--skip", value: "CODES", repeatable: true, common: true, "leave these codes, areas or kinds out", choices: .codes),
      OptionDeclaration(
        "--strictness", value: "HOW", common: true, "publish (what is sure), review or audit (everything)",
        choices: .word(["publish", "review", "audit"])),
      OptionDeclaration(
        "--min-confidence", value: "LOW", "compare what was read with low, medium or high confidence on",
        choices: .word(["low", "medium", "high"])),
      OptionDeclaration(
        "--scope", value: "SCOPES", "cross, internal, known, or several with commas; default all",
        choices: .words(["cross", "internal", "known"])),
      OptionDeclaration("--min-level", value: "LEVEL", "leave out findings below this level", choices: .word(levels)),
      OptionDeclaration("--ci", common: true, "write what GitHub, GitLab or another CI reads; see --help --all"),
    ]

  private static let showing: [OptionDeclaration] = [
    OptionDeclaration("--color", value: "WHEN", "auto, always or never", choices: .word(["auto", "always", "never"])),
    OptionDeclaration(
      "--hyperlinks", value: "WHEN", "make places links: auto, always or never", choices: .word(["auto", "always", "never"])),
    OptionDeclaration("--ascii", "draw with ASCII characters only"),
    OptionDeclaration("--width", value: "N", "columns of the terminal report (default: the terminal, else 100)"),
    OptionDeclaration("--quiet", short: "-q", "findings only"),
    OptionDeclaration("--verbose", short: "-v", common: true, "also all agreements, and what was not read"),
  ]
}
