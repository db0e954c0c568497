/// Completions for bash 4 and later, from the option table.
struct BashCompletions {
  let codes: [String]

  var text: String {
    let names = OptionTable.commands.map(\.name)
    var lines = [
      "# crosscheck: completions for bash. Load them with: source <(crosscheck completions bash)",
      "_crosscheck() {",
      "  local cur=${COMP_WORDS[COMP_CWORD]} before=() command=check option= i",
      "  COMPREPLY=()",
      "  if (( COMP_CWORD > 1 )); then",
      "    case ${COMP_WORDS[1]} in \(names.joined(separator: "|"))) command=${COMP_WORDS[1]} ;; esac",
      "  fi",
      "  # \"=\" breaks words: --format html=report.html is --format, html, =, report.html",
      "  if [[ $cur == \"=\" ]]; then cur=; i=$((COMP_CWORD - 1))",
      "  elif (( COMP_CWORD > 1 )) && [[ ${COMP_WORDS[COMP_CWORD-1]} == \"=\" ]]; then i=$((COMP_CWORD - 2))",
      "  else i=-1; fi",
      "  if (( i >= 0 )) && [[ ${COMP_WORDS[i]} != -* ]]; then",
      "    mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")",
      "    return",
      "  fi",
      "  if (( i >= 0 )); then option=${COMP_WORDS[i]}",
      "  elif (( COMP_CWORD > 1 )); then option=${COMP_WORDS[COMP_CWORD-1]}; fi",
      "  case $command:$option in",
    ]
    for command in OptionTable.commands {
      for option in command.options where option.value != nil {
        let names = [option.name, option.short].compactMap(\.self).map { "\(command.name):\($0)" }
        lines.append("    \(names.joined(separator: "|"))) \(offer(option.choices)); return ;;")
      }
    }
    lines += ["  esac", "  if [[ $cur == -* ]]; then", "    case $command in"]
    for command in OptionTable.commands {
      let options = command.options.flatMap { [$0.short, $0.name].compactMap(\.self) }
      lines.append("      \(command.name)) \(words(options)) ;;")
    }
    lines += ["    esac", "    return", "  fi", "  case $command in"]
    for command in OptionTable.commands { lines.append("    \(command.name)) \(offer(command.choices)) ;;") }
    lines += [
      "  esac", "  if (( COMP_CWORD == 1 )); then",
      "    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W \"\(names.joined(separator: " "))\" -- \"$cur\")", "  fi", "}",
      "complete -o filenames -F _crosscheck crosscheck",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func offer(_ choices: ValueChoices) -> String {
    switch choices {
    case .any: ":"
    case .word(let list), .wordAndFile(let list): words(list)
    case .words(let list): words(list, afterComma: true)
    case .codes: words(codes, afterComma: true)
    case .file: "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"
    case .folder: "mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")"
    case .wordOrFile(let list): "mapfile -t COMPREPLY < <(compgen -W \"\(list.joined(separator: " "))\" -f -- \"$cur\")"
    }
  }

  /// - Parameter afterComma: whether the word goes on behind the last comma of what stands there.
  private func words(_ list: [String], afterComma: Bool = false) -> String {
    let list = list.joined(separator: " ")
    guard afterComma else { return "mapfile -t COMPREPLY < <(compgen -W \"\(list)\" -- \"$cur\")" }
    return "local head=; [[ $cur == *,* ]] && head=${cur%,*},; "
      + "mapfile -t COMPREPLY < <(compgen -P \"$head\" -W \"\(list)\" -- \"${cur##*,}\")"
  }
}
