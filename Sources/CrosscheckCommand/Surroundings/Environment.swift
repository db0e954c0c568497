/// What the program is started in, as one value: nothing else asks the system for it, so that tests can say it.
struct Environment: Sendable {
  /// Environment variables.
  var variables: [String: String] = [:]
  var isOutputTerminal = false
  var isErrorTerminal = false
  /// Columns of the terminal; nil when there is none or it does not say.
  var columns: Int?
  /// Time since the program began, for what is shown while it works; no result depends on it.
  var elapsed: @Sendable () -> Duration = { .zero }
  /// The working folder, for links of a terminal; nil when it is gone.
  var workingFolder: String?

  /// The variables that change what is written.
  static let documented: [(name: String, about: String)] = [
    ("NO_COLOR", "no colours unless --color always"), ("CLICOLOR_FORCE", "colours without a terminal too, unless it is 0"),
    ("TERM", "no colours and links when it is dumb"), ("COLUMNS", "width of a terminal that does not say it"),
    ("CROSSCHECK_FAIL_ON, CROSSCHECK_STRICTNESS ...", "options of the same names, unless the command line has them"),
    ("GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, GITLAB_CI", "what --ci writes"),
  ]

  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Whether text on standard output is coloured when nobody said so (no-color.org; CLICOLOR_FORCE of bixense.com/clicolors).
  var wantsColour: Bool {
    if self["NO_COLOR"] != nil { return false }
    if let force = self["CLICOLOR_FORCE"], force != "0" { return true }
    return isOutputTerminal && self["TERM"] != "dumb"
  }

  /// Whether places on standard output are links when nobody said so: a terminal that is known to show none gets none.
  var wantsHyperlinks: Bool {
    guard isOutputTerminal, self["NO_COLOR"] == nil, let terminal = self["TERM"] else { return false }
    return terminal != "dumb" && terminal != "linux"
  }

  /// Whether somebody can see how far a run is: not on a terminal that cannot write over a line, and not in the log of a pipeline.
  var wantsProgress: Bool { isErrorTerminal && self["TERM"] != nil && self["TERM"] != "dumb" && self["CI"] == nil }

  /// Columns of the text report when nobody said so.
  var width: Int? {
    guard isOutputTerminal else { return nil }
    return columns ?? self["COLUMNS"].flatMap { Int($0) }.flatMap { $0 >= 20 ? $0 : nil }
  }
}
