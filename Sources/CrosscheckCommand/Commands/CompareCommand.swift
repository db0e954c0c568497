import CrosscheckPipeline
import ReportWriting
import RuleLanguage
import SourceText
import TextDiagnostics

/// `crosscheck compare CLAIMS.ndjson...`: compares claims that were written before, as one run over all their articles does.
struct CompareCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  func run() throws(ArgumentFault) -> Int32 {
    guard !invocation.operands.isEmpty else {
      throw .missingOperand(command: "compare", placeholder: invocation.command.operands)
    }
    let outputs = try OutputRequest.requests(of: invocation, environment: runner.environment)
    let options = try OutputRequest.options(of: invocation, environment: runner.environment)
    let preparation = RunPreparation(invocation: invocation, runner: runner)
    var settings = try preparation.settings()
    guard let rules = RuleLoading(invocation, runner: runner).load(readsExamples: false) else { return ExitCode.failed }
    try preparation.checkCodes(rules.catalogue)
    let (claims, isWhole) = read(rules)
    guard !claims.articles.isEmpty else {
      if isWhole { runner.complain("there are no articles in the claims") }
      return ExitCode.failed
    }
    settings.asOf = settings.asOf ?? claims.asOf
    var (known, areFactsWhole) = preparation.knownFacts(rules)
    known.aliases += invocation.project.aliases
    let articles = preparation.focused(claims.articles)
    var run = CrosscheckPipeline(rules: rules, version: programVersion).compare(
      articles.articles, known: known, skipped: claims.skipped, settings: settings)
    let files = Dictionary(articles.articles.map { ($0.file.path, $0.file.bytes) }, uniquingKeysWith: { first, _ in first })
    guard let accepting = try preparation.accepting(run, files: files) else { return ExitCode.failed }
    run = accepting
    if !isWhole || !areFactsWhole || articles.hasFault || !claims.skipped.isEmpty { run.exitCode = Int(ExitCode.failed) }
    return runner.write(run, to: outputs, options: options, isStrict: invocation.has("--strict"))
  }

  /// The claims of all files, and whether nothing was wrong with them.
  private func read(_ rules: RuleSet) -> (claims: WrittenClaims, isWhole: Bool) {
    var claims = WrittenClaims()
    var files: [String: [UInt8]] = [:]
    var isWhole = true
    for (paths, isReference) in [(invocation.operands, false), (invocation.values("--against"), true)] {
      for path in paths where files[path] == nil {
        do {
          let bytes = try SystemFiles.read(path)
          files[path] = bytes
          claims.add(SourceFile(path: path, bytes: bytes), isReference: isReference, catalogue: rules.catalogue)
        } catch {
          runner.complain("cannot read \(path): \(error.reason)")
          isWhole = false
        }
      }
    }
    // One broken record can make many others unreadable.
    let shown = claims.diagnostics.prefix(20)
    runner.draw(Array(shown), in: files)
    if claims.diagnostics.count > shown.count { runner.complain("and \(claims.diagnostics.count - shown.count) more like these") }
    return (claims, isWhole && claims.diagnostics.isEmpty)
  }
}
