/// Completions for zsh, from the option table.
struct ZshCompletions {
  let codes: [String]

  var text: String {
    var lines = [
      "#compdef crosscheck", "# crosscheck: completions for zsh. Load them with: source <(crosscheck completions zsh)",
      "_crosscheck_file_after() {", "  if compset -P '*='; then _files; else compadd -S '' -- \"$@\"; fi", "}",
      "_crosscheck_list() {", "  compset -P '*,'; compadd -S '' -- \"$@\"", "}", "_crosscheck() {", "  local -a commands",
      "  commands=(",
    ]
    for command in OptionTable.commands { lines.append("    \(quoted("\(command.name):\(command.about)"))") }
    lines += [
      "  )", "  local command=check", "  if (( CURRENT > 2 )) && [[ -n ${commands[(r)${words[2]}:*]} ]]; then",
      "    command=$words[2]", "    shift words", "    (( CURRENT-- ))",
      "  elif (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then",
      "    _describe -t commands command commands", "  fi", "  case $command in",
    ]
    for command in OptionTable.commands {
      lines.append("    \(command.name))")
      lines.append("      _arguments -s -S \\")
      for option in command.options { lines.append("        \(specification(option)) \\") }
      lines.append(
        "        \(quoted("*:\(escaped(command.operands.isEmpty ? " " : command.operands)):\(action(command.choices))"))")
      lines.append("      ;;")
    }
    lines += [
      "  esac", "}", "if [[ $funcstack[1] == _crosscheck ]]; then", "  _crosscheck \"$@\"",
      "elif (( $+functions[compdef] )); then", "  compdef _crosscheck crosscheck", "fi",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func specification(_ option: OptionDeclaration) -> String {
    let about = "[\(escaped(option.about))]"
    let value = option.value.map { ":\(escaped($0)):\(action(option.choices))" } ?? ""
    let star = option.isRepeatable ? "*" : ""
    let suffix = option.value == nil ? "" : "="
    let long = quoted("\(star)\(option.name)\(suffix)\(about)\(value)")
    guard let short = option.short else { return long }
    return "\(long) \(quoted("\(star)\(short)\(about)\(value)"))"
  }

  private func action(_ choices: ValueChoices) -> String {
    switch choices {
    case .any: " "
    case .word(let list): "(\(list.joined(separator: " ")))"
    case .words(let list): "_crosscheck_list \(list.joined(separator: " "))"
    case .wordAndFile(let list): "_crosscheck_file_after \(list.joined(separator: " "))"
    case .codes: "_crosscheck_list \(codes.joined(separator: " "))"
    case .file: "_files"
    case .folder: "_files -/"
    case .wordOrFile(let list): "{ compadd -- \(list.joined(separator: " ")); _files }"
    }
  }

  /// Inside a specification of `_arguments`.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "[]:\\".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private func quoted(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
