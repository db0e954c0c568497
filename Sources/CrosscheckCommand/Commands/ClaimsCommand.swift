import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import ReportWriting
import RuleLanguage
import TextDiagnostics

/// `crosscheck claims PATH...`: what was extracted, nothing compared.
struct ClaimsCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  private struct Output {
    let isStream: Bool
    /// "-" is standard output.
    let path: String
  }

  func run() throws(ArgumentFault) -> Int32 {
    let options = try OutputRequest.options(of: invocation, environment: runner.environment)
    let outputs = try outputs()
    let preparation = RunPreparation(invocation: invocation, runner: runner)
    guard let prepared = try preparation.prepare(paths: invocation.operands, references: []) else { return ExitCode.failed }
    var isWhole = !prepared.hasFault
    for (number, output) in outputs.enumerated() {
      // What is wrong with an article is told once.
      isWhole = write(output, prepared, preparation, options, isFirst: number == 0) && isWhole
    }
    return isWhole ? ExitCode.clean : ExitCode.failed
  }

  private func outputs() throws(ArgumentFault) -> [Output] {
    var outputs: [Output] = []
    for value in invocation.values("--format") {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, name == "text" || name == "ndjson" else {
        let accepted = ["text", "ndjson"]
        throw .unknownValue(option: "--format", value: value, accepted: accepted, nearest: nearestMatch(value, among: accepted))
      }
      outputs.append(Output(isStream: name == "ndjson", path: parts.count == 2 ? parts[1] : "-"))
    }
    return outputs.isEmpty ? [Output(isStream: false, path: "-")] : outputs
  }

  /// Whether every article was read and all was written.
  private func write(
    _ output: Output, _ prepared: RunPreparation.Prepared, _ preparation: RunPreparation, _ options: ReportOptions, isFirst: Bool
  ) -> Bool {
    guard output.isStream else {
      let run = preparation.perform(prepared, drawing: isFirst)
      return runner.write(ClaimsListing.write(run, options: options), to: output.path) && run.skipped.isEmpty
    }
    let sink: FileSink
    do { sink = try FileSink(output.path) } catch { return runner.tell(error, writing: output.path) }
    let pipeline = CrosscheckPipeline(rules: prepared.rules, version: programVersion)
    var fault: FileFault?
    let skipped = pipeline.stream(
      prepared.inputs, skipped: prepared.skippedInputs, settings: prepared.settings, carriesText: !invocation.has("--no-text")
    ) { lines, diagnostics in
      if isFirst { runner.draw(diagnostics, in: prepared.files) }
      guard fault == nil else { return }
      do throws(FileFault) { try sink.write(lines) } catch { fault = error }
    }
    do throws(FileFault) { try sink.close() } catch { fault = fault ?? error }
    if let fault { return runner.tell(fault, writing: output.path) }
    return skipped.isEmpty
  }
}
