import BuiltinRules
import ClaimModel
import RuleLanguage
import TextDiagnostics

/// `crosscheck completions bash`.
struct CompletionsCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    guard let name = invocation.operands.first else {
      throw .missingOperand(command: "completions", placeholder: invocation.command.operands)
    }
    guard let shell = ShellKind(rawValue: name) else {
      let names = ShellKind.allCases.map(\.rawValue)
      throw .unknownValue(option: "completions", value: name, accepted: names, nearest: nearestMatch(name, among: names))
    }
    let codes = (BuiltinRules.compiled ?? BuiltinRules.load().rules).catalogue.findings.map(\.code).sorted()
    return runner.show(shell.completions(codes: codes))
  }
}
