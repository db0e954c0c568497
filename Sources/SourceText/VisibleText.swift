/// Characters that could change what a reader sees, written so that they are seen.
///
/// Articles are untrusted: an escape sequence could recolour a terminal, a bidirectional override could swap the two sides
/// of a quotation (Unicode Technical Report 36, section 2.2).
package enum VisibleText {
  /// What is written in place of `scalar`; nil when it is harmless. Tabs and line ends are harmless here.
  package static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0x00..<0x20: String(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0x2028, 0x2029: " "
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: "\u{FFFD}"
    case 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: nil
    }
  }

  /// `text` with every such character replaced; line ends and tabs stay.
  package static func of(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let other = replacement(for: scalar) {
        visible.append(contentsOf: other.unicodeScalars)
      } else {
        visible.append(scalar)
      }
    }
    return String(visible)
  }

  /// As `of`, on one line: every run of white space is one space, none at the ends.
  package static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in of(text).unicodeScalars {
      if scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        pendingSpace = !line.isEmpty
        continue
      }
      if pendingSpace { line.append(" ") }
      pendingSpace = false
      line.append(scalar)
    }
    return String(line)
  }

  /// As `onOneLine`, cut to `limit` characters with an ellipsis.
  package static func short(_ text: String, limit: Int) -> String {
    let line = onOneLine(text)
    guard line.unicodeScalars.count > limit else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(max(0, limit - 1)))) + "…"
  }
}
