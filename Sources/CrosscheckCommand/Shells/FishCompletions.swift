/// Completions for fish, from the option table.
struct FishCompletions {
  let codes: [String]

  var text: String {
    let names = OptionTable.commands.map(\.name)
    let others = names.filter { $0 != OptionTable.check.name }
    var lines = [
      "# crosscheck: completions for fish. Load them with: crosscheck completions fish | source", "complete -c crosscheck -e",
    ]
    for command in OptionTable.commands {
      lines.append("complete -c crosscheck -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.about))")
    }
    for command in OptionTable.commands {
      let isCheck = command.name == OptionTable.check.name
      let when =
        isCheck
        ? "not __fish_seen_subcommand_from \(others.joined(separator: " "))" : "__fish_seen_subcommand_from \(command.name)"
      for option in command.options { lines.append(line(option, when: when)) }
      if let operands = operands(command.choices) {
        lines.append("complete -c crosscheck -n \(quoted(when)) \(operands)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ option: OptionDeclaration, when: String) -> String {
    var parts = ["complete -c crosscheck -n \(quoted(when)) -l \(option.name.dropFirst(2))"]
    if let short = option.short { parts.append("-s \(short.dropFirst())") }
    if option.value != nil {
      switch option.choices {
      case .any: parts.append("-x")
      case .word(let list), .words(let list): parts.append("-x -a \(quoted(list.joined(separator: " ")))")
      case .codes: parts.append("-x -a \(quoted(codes.joined(separator: " ")))")
      case .wordAndFile(let list), .wordOrFile(let list): parts.append("-r -a \(quoted(list.joined(separator: " ")))")
      case .file: parts.append("-r -F")
      case .folder: parts.append("-x -a '(__fish_complete_directories)'")
      }
    }
    parts.append("-d \(quoted(option.about))")
    return parts.joined(separator: " ")
  }

  private func operands(_ choices: ValueChoices) -> String? {
    switch choices {
    case .file: nil
    case .any: "-f"
    case .word(let list), .words(let list): "-f -a \(quoted(list.joined(separator: " ")))"
    case .codes: "-a \(quoted(codes.joined(separator: " ")))"
    case .wordAndFile(let list), .wordOrFile(let list): "-a \(quoted(list.joined(separator: " ")))"
    case .folder: "-x -a '(__fish_complete_directories)'"
    }
  }

  private func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }
}
