import ReportWriting

/// `crosscheck render RUN.json --format html=report.html`: the reports of a run, to the same bytes, without its articles.
struct RenderCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  /// Exit code 0 when everything is written, whatever the run had found.
  func run() throws(ArgumentFault) -> Int32 {
    guard invocation.operands.count == 1 else {
      throw .missingOperand(command: "render", placeholder: invocation.command.operands)
    }
    let outputs = try OutputRequest.requests(of: invocation, environment: runner.environment)
    let options = try OutputRequest.options(of: invocation, environment: runner.environment)
    guard let run = RunFileLoading(runner: runner).load(invocation.operands[0]) else { return ExitCode.failed }
    var isWritten = true
    for output in outputs {
      isWritten = runner.write(output.write(run, options: options), to: output.path, adding: output.isAdded) && isWritten
    }
    return isWritten ? ExitCode.clean : ExitCode.failed
  }
}
