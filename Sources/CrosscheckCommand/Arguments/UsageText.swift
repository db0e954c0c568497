/// Help texts, made from the option table.
enum UsageText {
  /// Help of the whole program; at most 40 lines.
  static func overview() -> String {
    var lines = [
      "crosscheck \(programVersion): shows which statements of several articles cannot all hold", "",
      "usage: crosscheck [COMMAND] [OPTIONS] PATH...", "", "commands:",
    ]
    lines += commandLines
    lines += ["", "options of check:"]
    lines += optionLines(OptionTable.check.options.filter(\.isCommon))
    lines += [
      "", "A PATH is a file (.md .html .txt) or a folder.",
      "Exit code: 0 nothing at or above --fail-on, 1 something, 2 an error.",
      "More: crosscheck COMMAND --help, crosscheck --help --all, crosscheck explain CC201",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every command with every option.
  static func everything() -> String {
    let head = "crosscheck \(programVersion): shows which statements of several articles cannot all hold\n\ncommands:\n"
    return ([head + commandLines.joined(separator: "\n") + "\n"] + OptionTable.commands.map { help(of: $0, all: true) })
      .joined(separator: "\n")
  }

  /// Help of one command.
  static func help(of command: CommandDeclaration, all: Bool) -> String {
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    var lines = ["usage: crosscheck \(command.name) [OPTIONS]\(operands)", "", command.about, "", "options:"]
    lines += optionLines(all ? command.options : command.options.filter(\.isCommon))
    if all { for note in command.notes { lines += [""] + wrapped(note, indent: 0) } }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var commandLines: [String] {
    let column = (OptionTable.commands.map(\.name.utf8.count).max() ?? 0) + 2
    return OptionTable.commands.map { "  " + padded($0.name, to: column) + $0.about }
  }

  /// Columns of a help text.
  private static let width = 100
  private static let column = 26

  private static func optionLines(_ options: [OptionDeclaration]) -> [String] {
    options.flatMap { option in
      let short = option.short.map { $0 + ", " } ?? ""
      let value = option.value.map { " " + $0 } ?? ""
      let head = "  " + padded(short + option.name + value, to: column - 2)
      var about = wrapped(option.about, indent: column)
      about[0] = head + about[0].drop { $0 == " " }
      return about
    }
  }

  /// `text` in lines, each of which begins with `indent` spaces; at least one.
  private static func wrapped(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.utf8.count + 1 + word.utf8.count > width {
        lines.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [margin + line]
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text.utf8.count >= width ? text + " " : text + String(repeating: " ", count: width - text.utf8.count)
  }
}

/// The version that reports and `--version` show.
let programVersion = "0.1.0"
