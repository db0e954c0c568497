import ClaimExtraction
import ClaimModel
import RuleLanguage
import TextDiagnostics

/// `crosscheck rules list|show|new|test|explain`.
struct RulesCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    guard let verb = invocation.operands.first else {
      throw .missingOperand(command: "rules", placeholder: invocation.command.operands)
    }
    let rest = Array(invocation.operands.dropFirst())
    switch verb {
    case "list": return list()
    case "show":
      guard let name = rest.first else { throw .missingOperand(command: "rules", placeholder: "show NAME") }
      return show(name)
    case "test": return test(rest)
    case "new":
      guard !rest.isEmpty else { throw .missingOperand(command: "rules", placeholder: "new SENTENCE") }
      return new(rest.joined(separator: " "))
    case "explain":
      guard let place = rest.first else { throw .missingOperand(command: "rules", placeholder: "explain FILE:LINE") }
      guard let rules = load() else { return ExitCode.failed }
      return RuleExplaining(rules: rules, runner: runner, showsAll: invocation.has("--verbose")).run(place)
    default:
      let verbs = ["list", "show", "new", "test", "explain"]
      runner.complain(
        "rules does not know '\(verb)'",
        tip: nearestMatch(verb, among: verbs).map { "did you mean 'rules \($0)'?" }
          ?? "it knows list, show, new, test and explain")
      return ExitCode.failed
    }
  }

  private func load() -> RuleSet? { RuleLoading(invocation, runner: runner).load() }

  private func list() -> Int32 {
    guard let rules = load() else { return ExitCode.failed }
    var lines: [String] = []
    for finding in rules.catalogue.findings.sorted(by: { $0.code < $1.code }) {
      lines.append("\(finding.code)  \(finding.taxonomy)  \(finding.summary)")
    }
    lines.append("")
    for kind in rules.catalogue.kinds { lines.append("kind  \(kind.taxonomy)  \(kind.name): \(kind.about)") }
    lines.append("")
    for rule in rules.rules { lines.append("rule  \(rule.name): \(rule.about)") }
    return runner.show(lines.joined(separator: "\n") + "\n")
  }

  private func show(_ name: String) -> Int32 {
    guard let rules = load() else { return ExitCode.failed }
    guard let text = RuleDescription(rules: rules).text(of: name) else {
      let names = rules.rules.map(\.name) + rules.catalogue.kinds.map(\.name) + rules.catalogue.findings.map(\.code)
      runner.complain(
        "no rule, kind or finding is called '\(name)'", tip: nearestMatch(name, among: names).map { "did you mean '\($0)'?" })
      return ExitCode.failed
    }
    return runner.show(text)
  }

  private func new(_ sentence: String) -> Int32 {
    guard let loaded = RuleLoading(invocation, runner: runner).loadWithFiles() else { return ExitCode.failed }
    let made: RuleMaker.Made
    do {
      made = try RuleMaker(layers: loaded.layers, rules: loaded.rules).rule(for: sentence, kind: invocation.value("--kind"))
    } catch {
      let (text, tip) = error.message
      runner.complain(text, tip: tip)
      return ExitCode.failed
    }
    if let rule = made.already.first { runner.warn("'\(rule)' reads this sentence already") }
    guard let path = invocation.value("--output"), path != "-" else { return runner.show(made.text) }
    if SystemFiles.kind(of: path) != nil {
      runner.complain("\(path) exists", tip: "name a new file; it is yours to move rules between files")
      return ExitCode.failed
    }
    guard runner.write(Array(made.text.utf8), to: path) else { return ExitCode.failed }
    return runner.show("wrote \(path); read its examples, then: crosscheck rules test \(path)\n")
  }

  private func test(_ paths: [String]) -> Int32 {
    guard let loaded = RuleLoading(invocation, adding: paths, runner: runner).loadWithFiles() else { return ExitCode.failed }
    let (text, holds) = RuleTesting(loaded: loaded, showsCoverage: invocation.has("--coverage")).report()
    let code = runner.show(text)
    return holds ? code : ExitCode.found
  }
}
