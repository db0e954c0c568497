/// Colours and characters of terminal text. Without colours the text is unchanged.
struct TerminalStyle {
  let options: ReportOptions

  enum Role {
    case error, warning, note, frame, strong, faint

    /// Select Graphic Rendition parameters (ECMA-48, 8.3.117).
    fileprivate var code: String {
      switch self {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      case .frame: "1;34"
      case .strong: "1"
      case .faint: "2"
      }
    }
  }

  func callAsFunction(_ text: String, _ role: Role) -> String {
    options.colour && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
  }

  /// `text` as a link to a file (OSC 8, as terminals took it over from VTE); itself without links.
  func link(_ text: String, to path: String) -> String {
    guard let base = options.linkBase, path != "-" else { return text }
    let target = RelativeReference.isAbsolute(path) ? RelativeReference.of(path) : base + RelativeReference.encoded(path)
    return "\u{1B}]8;;\(target)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  var ellipsis: String { options.ascii ? "..." : "…" }

  /// The finished text as bytes; in ASCII when asked.
  func bytes(_ text: String) -> [UInt8] {
    guard options.ascii else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      bytes.append(contentsOf: Self.ascii(scalar).utf8)
    }
    return bytes
  }

  /// A character of the text as it is drawn: itself, or `\u{e9}` in ASCII.
  func drawn(_ scalar: Unicode.Scalar) -> String {
    options.ascii ? Self.ascii(scalar) : String(scalar)
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    return switch scalar {
    case "…": "..."
    case "“", "”", "„": "\""
    case "‘", "’": "'"
    case "–", "—", "‑": "-"
    case "\u{A0}": " "
    default: "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
}
