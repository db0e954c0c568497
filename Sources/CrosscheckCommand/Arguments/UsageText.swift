/// Help texts, made from the option table.
enum UsageText {
  /// Help of the whole program; at most 40 lines.
  static func overview() -> String {
    var lines = [
      "crosscheck \(programVersion): shows which statements of several articles cannot all hold", "",
      "usage: crosscheck [COMMAND] [OPTIONS] PATH...", "", "commands:",
    ]
    for command in OptionTable.commands {
      lines.append("  " + padded(command.name, to: 9) + command.about)
    }
    lines += ["", "options of check:"]
    lines += optionLines(OptionTable.check.options.filter(\.isCommon))
    lines += [
      "", "A PATH is a file (.md .html .txt) or a folder. Exit code: 0 nothing at or above --fail-on, 1 something, 2 an error.",
      "More: crosscheck COMMAND --help, crosscheck --help --all, crosscheck explain CC201",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Help of one command.
  static func help(of command: CommandDeclaration, all: Bool) -> String {
    var lines = ["usage: crosscheck \(command.name) [OPTIONS] \(command.operands)", "", command.about, "", "options:"]
    lines += optionLines(all ? command.options : command.options.filter(\.isCommon))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func optionLines(_ options: [OptionDeclaration]) -> [String] {
    options.map { option in
      let short = option.short.map { $0 + ", " } ?? ""
      let value = option.value.map { " " + $0 } ?? ""
      return "  " + padded(short + option.name + value, to: 24) + option.about
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text.utf8.count >= width ? text + " " : text + String(repeating: " ", count: width - text.utf8.count)
  }
}

/// The version that reports and `--version` show.
let programVersion = "0.1.0"
