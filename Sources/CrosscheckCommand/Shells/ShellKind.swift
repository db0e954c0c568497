/// A shell that completions can be written for.
enum ShellKind: String, CaseIterable {
  case bash, zsh, fish

  /// The script that a user of the shell loads; `codes` are the codes of findings that options take.
  func completions(codes: [String]) -> String {
    switch self {
    case .bash: BashCompletions(codes: codes).text
    case .zsh: ZshCompletions(codes: codes).text
    case .fish: FishCompletions(codes: codes).text
    }
  }
}
