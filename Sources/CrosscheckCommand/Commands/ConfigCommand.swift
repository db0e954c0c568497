import CrosscheckPipeline
import SourceText
import TextDiagnostics

/// `crosscheck config show|check|init`: the project's settings.
struct ConfigCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    let verbs = ["show", "check", "init"]
    guard let verb = invocation.operands.first else {
      throw .missingOperand(command: "config", placeholder: invocation.command.operands)
    }
    switch verb {
    case "show": return runner.show(shown)
    case "check":
      // What is wrong has been told before this.
      return runner.show("\(invocation.project.path ?? "no \(ProjectSearch.name) here"): nothing wrong\n")
    case "init": return begin()
    default:
      runner.complain(
        "config does not know '\(verb)'",
        tip: nearestMatch(verb, among: verbs).map { "did you mean 'config \($0)'?" } ?? "it knows show, check and init")
      return ExitCode.failed
    }
  }

  /// A line for each setting, with where it comes from.
  private var shown: String {
    let project = invocation.project
    var rows: [(name: String, value: String, origin: String)] = []
    let origin = project.path ?? ""
    for (name, values) in [("sources", project.sources), ("ignore", project.ignored)] where !values.isEmpty {
      rows.append((name, values.joined(separator: " "), origin))
    }
    for key in ProjectKeys.options {
      for given in project.given where given.option == key.option {
        rows.append((key.name, given.value.isEmpty ? "\(key.form == .isSet)" : given.value, given.origin))
      }
    }
    for adjustment in project.adjustments { rows.append(("rules", adjustment.described, origin)) }
    for names in project.aliases { rows.append(("aliases", names.joined(separator: " = "), origin)) }
    guard !rows.isEmpty else { return "no settings but those of the command line\n" }
    let width = rows.map(\.name.utf8.count).max() ?? 0
    return rows.map { row in
      row.name + String(repeating: " ", count: width - row.name.utf8.count + 2) + row.value + "  (" + row.origin + ")\n"
    }.joined()
  }

  /// Writes a file to begin with; one that is there is left alone.
  private func begin() -> Int32 {
    guard SystemFiles.kind(of: ProjectSearch.name) == nil else {
      runner.complain("\(ProjectSearch.name) is there already", tip: "crosscheck config show lists what it sets")
      return ExitCode.failed
    }
    let text = """
      {
        // Articles that are checked when the command line names none; paths are relative to this file.
        sources: ["**/*.md"],
        // ignore: ["drafts/old/**"],
        // facts: "facts.json",
        // baseline: "accepted.json",
        strictness: "publish",
        failOn: "error",
        // Levels by code or area, and tolerances: crosscheck rules list shows all codes.
        rules: {
          // CC204: "error", CC4: "warning", CC405: { level: "error", tolerance: "5%" },
        },
      }

      """
    guard runner.write(Array(text.utf8), to: ProjectSearch.name) else { return ExitCode.failed }
    return runner.show("\(ProjectSearch.name) written\n")
  }
}
