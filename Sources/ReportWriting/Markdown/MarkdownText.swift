import SourceText

/// Words of articles inside Markdown, so that none of them is markup (CommonMark 0.31, section 2.4; GitHub Flavored Markdown).
enum MarkdownText {
  /// `text` on one line. Punctuation that begins markup has a backslash; `<` and `&` are entities; names after `@`, numbers
  /// after `#` and bare links, which some sites turn into mentions and links, are broken by an empty comment.
  static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(VisibleText.onOneLine(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(scalar)"
      case "!" where index + 1 < scalars.count && scalars[index + 1] == "[": result += "\\!"
      case "@": result += "@<!-- -->"
      case "#": result += index == 0 ? "\\#<!-- -->" : "#<!-- -->"
      case ":" where index + 2 < scalars.count && scalars[index + 1] == "/" && scalars[index + 2] == "/":
        result += ":<!-- -->"
      case "." where endsInWWW(result): result += "<!-- -->."
      case "-", "+", "=":
        result += index == 0 ? "\\\(scalar)" : String(scalar)
      case ".", ")":
        let isNumbered = index > 0 && index < 10 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
        result += isNumbered ? "\\\(scalar)" : String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func endsInWWW(_ text: String) -> Bool { text.utf8.suffix(3).allSatisfy { $0 | 0x20 == 0x77 } }

  /// `text` as code: between more back-ticks than it holds in a row.
  static func code(_ text: String) -> String {
    let line = VisibleText.onOneLine(text)
    var longest = 0
    var current = 0
    for scalar in line.unicodeScalars {
      current = scalar == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(line)`" : "\(fence) \(line) \(fence)"
  }

  /// `code` inside a table cell, where a pipe ends the cell even in code.
  static func cellCode(_ text: String) -> String {
    var result = ""
    for scalar in code(text).unicodeScalars {
      if scalar == "|" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
