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
    var run = preparation.perform(prepared)
    var hasFailed = prepared.hasFault || !run.skipped.allSatisfy { skipped in !prepared.files.keys.contains(skipped.path) }
    if invocation.has("--strict"), run.sources.count > 1, !run.findings.contains(where: { $0.scope == .cross }) {
      runner.complain("no fact is stated twice: nothing to compare")
      hasFailed = true
    }
    if hasFailed { run.exitCode = Int(ExitCode.failed) }
    for output in outputs where !runner.write(output.write(run, options: options), to: output.path, adding: output.isAdded) {
      run.exitCode = Int(ExitCode.failed)
    }
    return Int32(run.exitCode)
  }
}

/// `crosscheck claims PATH...`: what was extracted, nothing compared.
struct ClaimsCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    let options = try OutputRequest.options(of: invocation, environment: runner.environment)
    let preparation = RunPreparation(invocation: invocation, runner: runner)
    var outputs: [(isStream: Bool, path: String)] = []
    for value in invocation.values("--format") {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, name == "text" || name == "ndjson" else {
        let accepted = ["text", "ndjson"]
        throw .unknownValue(option: "--format", value: value, accepted: accepted, nearest: nearestMatch(value, among: accepted))
      }
      outputs.append((name == "ndjson", parts.count == 2 ? parts[1] : "-"))
    }
    if outputs.isEmpty { outputs = [(false, "-")] }
    guard let prepared = try preparation.prepare(paths: invocation.operands, references: []) else { return ExitCode.failed }
    let run = preparation.perform(prepared)
    var isWritten = true
    for (isStream, path) in outputs {
      let bytes = isStream ? ClaimsStream.write(run) : ClaimsListing.write(run, options: options)
      isWritten = runner.write(bytes, to: path) && isWritten
    }
    return prepared.hasFault || !isWritten || !run.skipped.isEmpty ? ExitCode.failed : ExitCode.clean
  }
}

/// `crosscheck explain CC201`, `crosscheck explain 7f3a9c PATH...`.
struct ExplainCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    guard let name = invocation.operands.first else {
      throw .missingOperand(command: "explain", placeholder: invocation.command.operands)
    }
    let paths = Array(invocation.operands.dropFirst())
    let preparation = RunPreparation(invocation: invocation, runner: runner)
    if paths.isEmpty {
      guard let rules = RuleLoading(invocation, runner: runner).load() else {
        return ExitCode.failed
      }
      if let text = explanation(ofRule: name.uppercased(), in: rules.catalogue) { return runner.show(text) }
      let codes = rules.catalogue.findings.map(\.code)
      runner.complain(
        "no kind of finding is called '\(name)'",
        tip: nearestMatch(name.uppercased(), among: codes).map { "did you mean '\($0)'?" }
          ?? "for one finding give the files of its run: crosscheck explain \(name) PATH...")
      return ExitCode.failed
    }
    guard let prepared = try preparation.prepare(paths: paths, references: invocation.values("--against")) else {
      return ExitCode.failed
    }
    var settingsForAll = prepared
    settingsForAll.settings.minimumLevel = .none
    let run = preparation.perform(settingsForAll)
    if let text = explanation(of: name.lowercased(), in: run) { return runner.show(text) }
    runner.complain("these articles have no finding '\(name)'", tip: "ids stand at the end of each finding of crosscheck PATH...")
    return ExitCode.failed
  }
}
