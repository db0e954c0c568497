import SourceText
import TextDiagnostics

/// Why a file cannot be read as it is.
enum ReadingFault: Hashable {
  /// The file is no UTF-8 text; `kind` says what it looks like.
  case notText(kind: String)
  /// A byte that is not UTF-8 in a text that otherwise is.
  case badByte(UInt8, offset: Int)

  func diagnostic(path: String) -> Diagnostic {
    switch self {
    case .notText(let kind):
      return Diagnostic(
        code: DiagnosticCode.notText, severity: .error, message: "not UTF-8 text; it looks like \(kind)", path: path,
        help: "save it as UTF-8")
    case .badByte(let byte, let offset):
      let digits = String(byte, radix: 16, uppercase: true)
      return Diagnostic(
        code: DiagnosticCode.badBytes, severity: .warning,
        message: "byte 0x\(digits) is not UTF-8 and is read as U+FFFD, as are others like it", path: path,
        span: ByteSpan(offset..<offset + 1), help: "save it as UTF-8")
    }
  }
}
