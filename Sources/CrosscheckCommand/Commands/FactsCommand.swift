import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import ReportWriting
import RuleLanguage
import SourceText
import TextDiagnostics

/// `crosscheck facts check|list|add`: a file of known facts.
struct FactsCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    guard let verb = invocation.operands.first else {
      throw .missingOperand(command: "facts", placeholder: invocation.command.operands)
    }
    let rest = Array(invocation.operands.dropFirst())
    let verbs = ["check", "list", "add"]
    guard verbs.contains(verb) else {
      runner.complain(
        "facts does not know '\(verb)'",
        tip: nearestMatch(verb, among: verbs).map { "did you mean 'facts \($0)'?" } ?? "it knows check, list and add")
      return ExitCode.failed
    }
    guard let path = rest.first else { throw .missingOperand(command: "facts", placeholder: "\(verb) FILE") }
    guard let rules = RuleLoading(invocation, runner: runner).load(readsExamples: false) else { return ExitCode.failed }
    if verb == "add" { return FactAddition(runner: runner, rules: rules, path: path).run(Array(rest.dropFirst()), invocation) }
    guard let (file, facts) = read(path, rules) else { return ExitCode.failed }
    let isWhole = !facts.diagnostics.contains { $0.severity == .error }
    return verb == "list" ? list(facts, isWhole: isWhole) : check(file, facts, rules, isWhole: isWhole)
  }

  /// The facts of a file; what is wrong with them has been told. Nil when it cannot be read.
  private func read(_ path: String, _ rules: RuleSet) -> (SourceFile, FactsReader.Result)? {
    do {
      let file = SourceFile(path: path, bytes: try SystemFiles.read(path))
      let facts = FactsReader.read(file, rules: rules)
      runner.draw(facts.diagnostics, in: [path: file.bytes])
      return (file, facts)
    } catch {
      runner.complain("cannot read \(path): \(error.reason)")
      return nil
    }
  }

  private func list(_ facts: FactsReader.Result, isWhole: Bool) -> Int32 {
    let text = FactsListing.text(facts.article.claims, aliases: facts.aliases)
    let code = runner.show(text)
    return isWhole ? code : ExitCode.failed
  }

  /// Conflicts among the facts themselves are shown as those of an article.
  private func check(_ file: SourceFile, _ facts: FactsReader.Result, _ rules: RuleSet, isWhole: Bool) -> Int32 {
    var known = KnownFacts()
    known.aliases = facts.aliases
    let article = ComparableArticle(claims: facts.article.claims, file: file)
    let run = CrosscheckPipeline(rules: rules, version: programVersion).compare(
      [article], known: known, settings: RunSettings())
    let conflicts = run.findings.filter { $0.relation == .contradiction }
    var text = ""
    if !conflicts.isEmpty {
      var only = run
      only.findings = conflicts
      var options = ReportOptions()
      options.quiet = true
      text = String(decoding: TextFormat().write(only, options: options), as: UTF8.self)
    }
    let count = facts.article.claims.claims.count
    text += "\(count) \(count == 1 ? "fact" : "facts"): "
    text +=
      conflicts.isEmpty
      ? "no two of them conflict.\n" : "\(conflicts.count) \(conflicts.count == 1 ? "conflict" : "conflicts").\n"
    let code = runner.show(text)
    if !isWhole { return ExitCode.failed }
    return conflicts.isEmpty ? code : ExitCode.found
  }
}
