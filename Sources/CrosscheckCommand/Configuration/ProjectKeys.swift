/// The keys of `crosscheck.json`, and the options that they set: the one table behind reading, `config show` and `config init`.
enum ProjectKeys {
  enum Form: Hashable, Sendable {
    /// A text, or one of the words that the option takes.
    case word
    /// Several words, joined with commas.
    case words
    /// A path, or several.
    case paths
    case path
    /// True sets the switch.
    case isSet
    /// False sets the switch.
    case isNotSet
  }

  struct Key: Sendable {
    let name: String
    let option: String
    let form: Form
    let about: String
  }

  static let options = [
    Key(name: "against", option: "--against", form: .paths, about: "sources to compare with"),
    Key(name: "facts", option: "--facts", form: .paths, about: "known facts"),
    Key(name: "ruleFolders", option: "--rules", form: .paths, about: "folders of the project's own rules"),
    Key(name: "builtInRules", option: "--no-built-in", form: .isNotSet, about: "false: the project's own rules alone"),
    Key(name: "strictness", option: "--strictness", form: .word, about: "publish, review or audit"),
    Key(name: "failOn", option: "--fail-on", form: .word, about: "error, warning, note or none"),
    Key(name: "minLevel", option: "--min-level", form: .word, about: "leave out findings below this level"),
    Key(name: "minConfidence", option: "--min-confidence", form: .word, about: "low, medium or high"),
    Key(name: "scope", option: "--scope", form: .words, about: "cross, internal, known"),
    Key(name: "only", option: "--only", form: .words, about: "codes to report"),
    Key(name: "skip", option: "--skip", form: .words, about: "codes to leave out"),
    Key(name: "asOf", option: "--as-of", form: .word, about: "what \"now\" means for articles without a date"),
    Key(name: "groupBy", option: "--group-by", form: .word, about: "finding, person, source or rule"),
    Key(name: "format", option: "--format", form: .words, about: "reports to write: \"html=report.html\""),
    Key(name: "baseline", option: "--baseline", form: .path, about: "the file of accepted findings"),
    Key(name: "strictBaseline", option: "--strict-baseline", form: .isSet, about: "true: an entry that is not found is an error"),
    Key(name: "strict", option: "--strict", form: .isSet, about: "true: a file that cannot be read is an error"),
  ]

  /// Keys that set no option.
  static let others = ["extends", "sources", "ignore", "rules", "aliases"]

  static var all: [String] { others + options.map(\.name) }

  /// "CROSSCHECK_FAIL_ON" of "--fail-on".
  static func variable(_ option: String) -> String {
    "CROSSCHECK_" + option.dropFirst(2).uppercased().split(separator: "-").joined(separator: "_")
  }
}
