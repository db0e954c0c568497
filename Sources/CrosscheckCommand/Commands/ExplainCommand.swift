import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import ReportWriting
import RuleLanguage
import TextDiagnostics

/// `crosscheck explain CC201`, `crosscheck explain D23`, `crosscheck explain 7f3a9c PATH...`.
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
      let text = explanation(ofRule: name, in: rules.catalogue) ?? explanation(ofTaxonomy: name, in: rules.catalogue)
      if let text { return runner.show(text) }
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
    // An id of a stricter run is looked for too.
    for strictness in Set([prepared.settings.strictness, .audit]).sorted() {
      settingsForAll.settings.strictness = strictness
      let run = preparation.perform(settingsForAll, drawing: strictness == prepared.settings.strictness)
      if let text = explanation(of: name.lowercased(), in: run, isTraced: invocation.has("--trace")) { return runner.show(text) }
    }
    runner.complain("these articles have no finding '\(name)'", tip: "ids stand at the end of each finding of crosscheck PATH...")
    return ExitCode.failed
  }
}
