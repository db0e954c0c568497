/// One option of a command; parsing, help, completions, manual page and suggestions come from this.
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
  /// What a value can be.
  let choices: ValueChoices

  init(
    _ name: String, short: String? = nil, value: String? = nil, repeatable: Bool = false, common: Bool = false, _ about: String,
    choices: ValueChoices = .any
  ) {
    self.name = name
    self.short = short
    self.value = value
    isRepeatable = repeatable
    isCommon = common
    self.about = about
    self.choices = choices
  }
}

/// What the value of an option, or an operand, can be: what completions offer, and for `word` what the parser takes.
enum ValueChoices: Hashable, Sendable {
  /// Anything; nothing is offered.
  case any
  /// One of these and nothing else.
  case word([String])
  /// Some of these with commas in between.
  case words([String])
  /// One of these, and a file behind "=".
  case wordAndFile([String])
  case file
  case folder
  /// Codes of findings with commas in between.
  case codes
  /// One of these words first, or files.
  case wordOrFile([String])
}

/// A command with its options and arguments.
struct CommandDeclaration: Hashable, Sendable {
  let name: String
  /// For help: "PATH...".
  let operands: String
  let about: String
  let options: [OptionDeclaration]
  /// What completions offer for operands.
  let choices: ValueChoices
  /// Further paragraphs of its help and of the manual page.
  let notes: [String]

  init(
    name: String, operands: String, about: String, options: [OptionDeclaration], choices: ValueChoices = .file,
    notes: [String] = []
  ) {
    self.name = name
    self.operands = operands
    self.about = about
    self.options = options
    self.choices = choices
    self.notes = notes
  }

  /// By its long or short name.
  func option(_ name: String) -> OptionDeclaration? { options.first { $0.name == name || $0.short == name } }
}
