/// The manual page in roff (man(7)), from the option table.
enum ManualPage {
  static var text: String {
    var lines = [
      ".TH CROSSCHECK 1 \"\" \"crosscheck \(programVersion)\" \"User Commands\"", ".SH NAME",
      "crosscheck \\- shows which statements of several articles cannot all hold", ".SH SYNOPSIS", ".B crosscheck",
      "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR] \\fIPATH\\fR...", ".SH DESCRIPTION",
    ]
    lines += paragraph(
      "Reads several articles, draws out what they state about people and organisations, and shows which statements cannot all hold: "
        + "between the articles and inside each one. It works offline, gives the same bytes for the same input, and never says who is right. "
        + "A PATH is a file (.md, .html, .txt) or a folder; without a command the command is check.")
    lines.append(".SH COMMANDS")
    for command in OptionTable.commands {
      let operands = command.operands.isEmpty ? "" : " \\fI\(escaped(command.operands))\\fR"
      lines.append(".SS \"crosscheck \(escaped(command.name))\(operands)\"")
      lines += paragraph(command.about)
      for note in command.notes { lines += [".PP"] + paragraph(note) }
      for option in command.options { lines += entry(option) }
    }
    lines.append(".SH EXIT STATUS")
    for (code, about) in [
      ("0", "nothing at or above --fail-on"), ("1", "at least one finding at or above it"),
      (
        "2",
        "bad usage or rules, an input that cannot be read, or an output not fully written; findings are printed all the same"
      ),
    ] {
      lines += [".TP", ".B \(code)"] + paragraph(about)
    }
    lines.append(".SH ENVIRONMENT")
    for variable in Environment.documented { lines += [".TP", ".B \(escaped(variable.name))"] + paragraph(variable.about) }
    lines.append(".SH EXAMPLES")
    for (command, about) in examples {
      lines += [".PP"] + paragraph(about) + [".PP", ".nf", ".RS", escaped(command), ".RE", ".fi"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let examples = [
    ("crosscheck draft.md --against archive/ --format html=report.html", "Before publication: a draft against an archive."),
    ("crosscheck articles/ --ci", "In continuous integration."),
    (
      "crosscheck archive/ --fail-on none --format json=may.json\ncrosscheck diff april.json may.json",
      "An audit, and what changed since the last one."
    ),
  ]

  private static func entry(_ option: OptionDeclaration) -> [String] {
    let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
    let names = [option.short, option.name].compactMap(\.self).map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    return [".TP", names + value] + paragraph(option.about)
  }

  private static func paragraph(_ text: String) -> [String] { [escaped(text)] }

  /// Text in which nothing is a request: a backslash and a leading full stop or apostrophe have a meaning; a dash is one to copy.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      var result = ""
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        case "\"": result += "\\(dq"
        case ".", "'": result += result.isEmpty ? "\\&\(scalar)" : String(scalar)
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    }.joined(separator: "\n")
  }
}
