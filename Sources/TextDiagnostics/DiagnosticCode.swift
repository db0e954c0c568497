/// The codes of diagnostics. Area 9 is input and suppression hygiene; no code is ever reused.
public enum DiagnosticCode {
  /// A file is no UTF-8 text.
  public static let notText = "CC901"
  /// Some bytes of a text are not UTF-8.
  public static let badBytes = "CC902"
}
