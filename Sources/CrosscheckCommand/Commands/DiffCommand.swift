import ClaimModel
import ReportWriting
import TextDiagnostics

/// `crosscheck diff OLD.json NEW.json`: what is new, gone, moved and unchanged.
struct DiffCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  /// Exit code 1 when a new conflict has the level of `--fail-on` or a higher one.
  func run() throws(ArgumentFault) -> Int32 {
    guard invocation.operands.count == 2 else {
      throw .missingOperand(command: "diff", placeholder: invocation.command.operands)
    }
    var outputs: [(format: DifferenceFormat, path: String)] = []
    for value in invocation.values("--format") { outputs.append(try output(value)) }
    if !outputs.contains(where: { $0.path == "-" }) { outputs.insert((.text, "-"), at: 0) }
    let options = try OutputRequest.options(of: invocation, environment: runner.environment)
    let loading = RunFileLoading(runner: runner)
    guard let old = loading.load(invocation.operands[0]), let new = loading.load(invocation.operands[1]) else {
      return ExitCode.failed
    }
    let difference = RunDifference(old: old, new: new)
    var isWritten = true
    for output in outputs {
      let shown = OutputRequest.options(options, forPath: output.path)
      isWritten = runner.write(output.format.write(difference, options: shown), to: output.path) && isWritten
    }
    guard isWritten else { return ExitCode.failed }
    let failOn = invocation.value("--fail-on") ?? "error"
    guard failOn != "none", let level = FindingDeclaration.Level(rawValue: failOn) else { return ExitCode.clean }
    return difference.hasNew(atLeast: level) ? ExitCode.found : ExitCode.clean
  }

  private func output(_ value: String) throws(ArgumentFault) -> (format: DifferenceFormat, path: String) {
    let equals = value.firstIndex(of: "=")
    let name = String(equals.map { value[..<$0] } ?? value[...])
    guard let format = DifferenceFormat(rawValue: name) else {
      let names = DifferenceFormat.allCases.map(\.rawValue)
      throw .unknownValue(option: "--format", value: name, accepted: names, nearest: nearestMatch(name, among: names))
    }
    let path = equals.map { String(value[value.index(after: $0)...]) } ?? "-"
    guard !path.isEmpty else { throw .malformedValue(option: "--format", value: value, expected: "\(name)=FILE") }
    return (format, path)
  }
}
