import CrosscheckPipeline
import TextDiagnostics

/// `crosscheck analyse PATH...`: what the language pipeline sees, so that anybody can measure it.
struct AnalyseCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    let outputs = try outputs()
    let jobs = try RunPreparation.jobs(of: invocation)
    guard !invocation.operands.isEmpty else {
      throw .missingOperand(command: invocation.command.name, placeholder: invocation.command.operands)
    }
    let collected = InputCollector { nearestMatch($0, among: $1) }.collect(invocation.operands)
    for fault in collected.faults {
      let (text, tip) = fault.message
      runner.complain(text, tip: tip)
    }
    for (path, reason) in collected.skipped { runner.warn("\(path) was skipped: \(reason)") }
    guard !collected.files.isEmpty else { return ExitCode.failed }
    let inputs = collected.files.map { ArticleInput(path: $0.path, bytes: $0.bytes, published: nil, isReference: false) }
    let result = AnalysisPipeline().run(inputs, formats: outputs.map(\.format), jobs: jobs)
    runner.draw(result.diagnostics, in: Dictionary(collected.files.map { ($0.path, $0.bytes) }) { first, _ in first })
    var isWritten = true
    for (output, bytes) in zip(outputs, result.outputs) { isWritten = runner.write(bytes, to: output.path) && isWritten }
    let hasError = result.diagnostics.contains { $0.severity == .error }
    return hasError || !isWritten || !collected.faults.isEmpty ? ExitCode.failed : ExitCode.clean
  }

  /// What `--format` asks for, with where it goes; CoNLL-U on standard output when it says nothing.
  private func outputs() throws(ArgumentFault) -> [(format: AnalysisPipeline.Format, path: String)] {
    var outputs: [(AnalysisPipeline.Format, String)] = []
    for value in invocation.values("--format") {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard let format = parts.first.flatMap({ AnalysisPipeline.Format(rawValue: $0) }) else {
        let accepted = AnalysisPipeline.Format.allCases.map(\.rawValue)
        throw .unknownValue(option: "--format", value: value, accepted: accepted, nearest: nearestMatch(value, among: accepted))
      }
      outputs.append((format, parts.count == 2 ? parts[1] : "-"))
    }
    return outputs.isEmpty ? [(.conllu, "-")] : outputs
  }
}
