import SourceText

/// Words of articles inside HTML, so that none of them is markup (HTML Living Standard, section 13.1.2).
enum HTMLText {
  /// For text and for attribute values in double quotes. Control characters are made visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      // A carriage return is a line end of its own unless a line feed follows, which then ends the line.
      if scalar == "\n", previous == "\r" {} else { append(scalar == "\r" ? "\n" : scalar, to: &result) }
      previous = scalar
    }
    return result
  }

  /// As `escaped`, on one line.
  static func line(_ text: String) -> String { escaped(VisibleText.onOneLine(text)) }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default:
      if let other = VisibleText.replacement(for: scalar) { result += other } else { result.unicodeScalars.append(scalar) }
    }
  }
}
