import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import ReportWriting
import RuleLanguage
import TextDiagnostics

/// `crosscheck check PATH...`: compares everything given.
struct CheckCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    let outputs = try OutputRequest.requests(of: invocation, environment: runner.environment)
    let options = try OutputRequest.options(of: invocation, environment: runner.environment)
    let preparation = RunPreparation(invocation: invocation, runner: runner)
    guard let prepared = try preparation.prepare(paths: invocation.operands, references: invocation.values("--against")) else {
      return ExitCode.failed
    }
    guard var run = try preparation.accepting(preparation.perform(prepared), files: prepared.files) else {
      return ExitCode.failed
    }
    if prepared.hasFault || run.skipped.contains(where: { prepared.files.keys.contains($0.path) }) {
      run.exitCode = Int(ExitCode.failed)
    }
    return runner.write(run, to: outputs, options: options, isStrict: invocation.has("--strict"))
  }
}
