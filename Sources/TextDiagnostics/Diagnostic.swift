public import SourceText

/// Something to tell the user about an input: what happened, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  /// `CC` and three digits; areas are those of the rule reference, never reused.
  public let code: String
  public let severity: Severity
  /// Lower case, no full stop, the user's own words in quotes.
  public let message: String
  /// The file as the user named it; nil when the fault is in the arguments.
  public let path: String?
  /// The bytes at fault; nil when the whole file is.
  public let span: ByteSpan?
  /// What to do, without "help:"; nil when there is nothing useful to say.
  public let help: String?

  public init(
    code: String, severity: Severity, message: String, path: String? = nil, span: ByteSpan? = nil, help: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.path = path
    self.span = span
    self.help = help
  }
}
