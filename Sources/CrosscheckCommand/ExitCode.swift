/// What the program answers to the shell.
enum ExitCode {
  /// Nothing at or above `--fail-on`.
  static let clean: Int32 = 0
  /// At least one finding at or above `--fail-on`.
  static let found: Int32 = 1
  /// Bad usage or rules, a named input that cannot be read, or an output not fully written. It wins over 1.
  static let failed: Int32 = 2
}
