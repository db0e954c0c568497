import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import NormalValues
import ReportWriting
import RuleLanguage
import SourceText
import TextDiagnostics

/// What `check`, `claims` and `explain` have in common: rules, articles and settings from the arguments.
struct RunPreparation {
  let invocation: Invocation
  let runner: CommandRunner

  struct Prepared {
    var rules: RuleSet
    var inputs: [ArticleInput]
    var settings: RunSettings
    var skipped: [(path: String, reason: String)]
    /// Whether a named input could not be read; the rest is still worked on.
    var hasFault: Bool
    var files: [String: [UInt8]]
    var known: KnownFacts

    var skippedInputs: [Run.SkippedInput] { skipped.map { Run.SkippedInput(path: $0.path, reason: $0.reason) } }
  }

  /// Reads rules and articles; nil when nothing can be done, which has been told then.
  func prepare(paths: [String], references: [String]) throws(ArgumentFault) -> Prepared? {
    let project = invocation.project
    // Without a path the project's sources are checked.
    let isProject = paths.isEmpty && !project.sources.isEmpty
    let paths = isProject ? project.sourceRoots : paths
    guard !paths.isEmpty else {
      throw .missingOperand(command: invocation.command.name, placeholder: invocation.command.operands)
    }
    let settings = try settings()
    var published = try publishedDays()
    guard let rules = RuleLoading(invocation, runner: runner).load(readsExamples: false) else { return nil }
    try checkCodes(rules.catalogue)
    let collector = InputCollector(isPassedOver: project.ignores) { nearestMatch($0, among: $1) }
    var named = collector.collect(paths)
    if isProject { named.files.removeAll { !project.isSource($0.path) } }
    let against = collector.collect(references)
    var (known, areFactsWhole) = knownFacts(rules)
    known.aliases += project.aliases
    var hasFault = !areFactsWhole
    for fault in named.faults + against.faults {
      let (text, tip) = fault.message
      runner.complain(text, tip: mistypedCommand(fault) ?? tip)
      hasFault = true
    }
    var files: [String: [UInt8]] = [:]
    var inputs: [ArticleInput] = []
    for (collected, isReference) in [(named, false), (against, true)] {
      for (path, bytes) in collected.files where files[path] == nil {
        files[path] = bytes
        inputs.append(
          ArticleInput(path: path, bytes: bytes, published: published.removeValue(forKey: path), isReference: isReference))
      }
    }
    for path in published.keys.sorted() {
      runner.complain("--published names \(path), which is not among the articles")
      hasFault = true
    }
    guard !inputs.isEmpty else {
      if isProject, !hasFault { runner.complain("no article fits the sources of \(project.path ?? "the project")") }
      return nil
    }
    for (path, tip) in focus(among: inputs.map(\.path)).missing {
      runner.complain("--focus names \(path), which is not among the articles", tip: tip)
      hasFault = true
    }
    let focused = focus(among: inputs.map(\.path)).paths
    if !focused.isEmpty {
      inputs = inputs.map { input in
        ArticleInput(
          path: input.path, bytes: input.bytes, published: input.published,
          isReference: input.isReference || !focused.contains(input.path))
      }
    }
    inputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let skipped = named.skipped + against.skipped
    if invocation.has("--strict"), !skipped.isEmpty { hasFault = true }
    return Prepared(
      rules: rules, inputs: inputs, settings: settings, skipped: skipped, hasFault: hasFault, files: files,
      known: known)
  }

  /// Reads and compares the articles, and draws what is wrong with them.
  func perform(_ prepared: Prepared, drawing: Bool = true) -> Run {
    let pipeline = CrosscheckPipeline(rules: prepared.rules, version: programVersion)
    var progress = runner.progress(isWanted: !invocation.has("--quiet") && !invocation.has("--ci"))
    var (run, diagnostics) = pipeline.run(prepared.inputs, known: prepared.known, settings: prepared.settings) { read in
      progress.show(read, of: prepared.inputs.count)
    }
    progress.clear()
    if drawing { runner.draw(diagnostics, in: prepared.files) }
    run.skipped += prepared.skippedInputs
    return run
  }

  /// The facts of every `--facts`, and whether nothing was wrong with them; what is wrong has been told.
  func knownFacts(_ rules: RuleSet) -> (facts: KnownFacts, isWhole: Bool) {
    var known = KnownFacts()
    var isWhole = true
    var seen: Set<String> = []
    for path in invocation.values("--facts") where seen.insert(path).inserted {
      do {
        let file = SourceFile(path: path, bytes: try SystemFiles.read(path))
        let read = FactsReader.read(file, rules: rules)
        runner.draw(read.diagnostics, in: [path: file.bytes])
        if read.diagnostics.contains(where: { $0.severity == .error }) { isWhole = false }
        known.articles.append(read.article)
        known.aliases += read.aliases
      } catch {
        runner.complain("cannot read \(path): \(error.reason)")
        isWhole = false
      }
    }
    return (known, isWhole)
  }

  /// The articles that `--focus` names, and those of its paths that are none, with what may have been meant.
  private func focus(among paths: [String]) -> (paths: Set<String>, missing: [(path: String, tip: String?)]) {
    var found: Set<String> = []
    var missing: [(path: String, tip: String?)] = []
    for path in invocation.values("--focus").map({ Self.plain($0) }) {
      let inside = paths.filter { $0 == path || $0.hasPrefix(path + "/") }
      found.formUnion(inside)
      if inside.isEmpty { missing.append((path, nearestMatch(path, among: paths).map { "did you mean \($0)?" })) }
    }
    return (found, missing)
  }

  private static func plain(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  /// Articles read before, those that `--focus` does not name as references.
  func focused(_ articles: [ComparableArticle]) -> (articles: [ComparableArticle], hasFault: Bool) {
    let (paths, missing) = focus(among: articles.map(\.file.path))
    for (path, tip) in missing {
      runner.complain("--focus names \(path), which is not among the articles", tip: tip)
    }
    guard !paths.isEmpty else { return (articles, !missing.isEmpty) }
    return (
      articles.map { article in
        var article = article
        article.isReference = article.isReference || !paths.contains(article.file.path)
        return article
      }, !missing.isEmpty
    )
  }

  func settings() throws(ArgumentFault) -> RunSettings {
    var settings = RunSettings()
    if let asOf = invocation.value("--as-of") { settings.asOf = try CivilDate.day(asOf, option: "--as-of") }
    settings.only = codes("--only")
    settings.skip = codes("--skip")
    if let scope = invocation.value("--scope") {
      var scopes: Set<RunSettings.Scope> = []
      for name in scope.split(separator: ",").map(String.init) {
        guard let known = RunSettings.Scope(rawValue: name) else {
          throw unknown(name, option: "--scope", accepted: RunSettings.Scope.allCases.map(\.rawValue))
        }
        scopes.insert(known)
      }
      settings.scopes = scopes
    }
    if let level = invocation.value("--min-level") { settings.minimumLevel = try self.level(level, option: "--min-level") }
    if let name = invocation.value("--strictness") {
      guard let strictness = Strictness(rawValue: name) else {
        throw unknown(name, option: "--strictness", accepted: Strictness.allCases.map(\.rawValue))
      }
      settings.strictness = strictness
    }
    if let name = invocation.value("--min-confidence") {
      guard let confidence = Derivation.Confidence(rawValue: name) else {
        throw unknown(name, option: "--min-confidence", accepted: Derivation.Confidence.allCases.map { "\($0)" })
      }
      settings.minimumConfidence = confidence
    }
    if let level = invocation.value("--fail-on") {
      settings.failOn = level == "none" ? nil : try self.level(level, option: "--fail-on")
    }
    settings.adjusted = invocation.project.adjustments.map(\.described)
    settings.jobs = try Self.jobs(of: invocation)
    return settings
  }

  /// Articles read at a time.
  static func jobs(of invocation: Invocation) throws(ArgumentFault) -> Int {
    guard let jobs = invocation.value("--jobs") else { return RunSettings().jobs }
    guard let number = Int(jobs), number > 0 else {
      throw .malformedValue(option: "--jobs", value: jobs, expected: "a number from 1 up")
    }
    return number
  }

  private func codes(_ option: String) -> [String] {
    invocation.values(option).flatMap { value in
      value.split(separator: ",").map { word in
        let word = word.split(separator: " ").joined()
        return word.uppercased().hasPrefix("CC") ? word.uppercased() : word.lowercased()
      }
    }
  }

  /// Refuses a word of `--only` and `--skip` that is no beginning of a code and no name of a finding or of a kind of claims.
  func checkCodes(_ catalogue: KindCatalogue) throws(ArgumentFault) {
    let known = catalogue.findings.map(\.code)
    let names = catalogue.kinds.map(\.name) + catalogue.findings.map { $0.name.lowercased() }
    for adjustment in invocation.project.adjustments where !known.contains(where: { $0.hasPrefix(adjustment.code) }) {
      throw .unknownCode(
        option: "'rules' of \(invocation.project.path ?? "the project")", code: adjustment.code,
        nearest: nearestMatch(adjustment.code, among: known))
    }
    for option in ["--only", "--skip"] {
      for code in codes(option) where !known.contains(where: { $0.hasPrefix(code) }) && !names.contains(code) {
        throw .unknownCode(option: option, code: code, nearest: nearestMatch(code, among: known + names))
      }
    }
  }

  /// A tip for a first word that is no file and nearly a command.
  private func mistypedCommand(_ fault: InputCollector.Fault) -> String? {
    guard case .missing(let path, _) = fault, path == invocation.operands.first, invocation.command == OptionTable.check,
      let command = nearestMatch(path, among: OptionTable.commands.map(\.name))
    else { return nil }
    return "did you mean the command '\(command)'?"
  }

  private func level(_ name: String, option: String) throws(ArgumentFault) -> RunSettings.Level {
    guard let level = RunSettings.Level(rawValue: name), level != .none else {
      throw unknown(name, option: option, accepted: ["error", "warning", "note", "none"])
    }
    return level
  }

  private func unknown(_ value: String, option: String, accepted: [String]) -> ArgumentFault {
    .unknownValue(option: option, value: value, accepted: accepted, nearest: nearestMatch(value, among: accepted))
  }

  /// `FILE=DATE` pairs; the file's name may itself hold "=".
  private func publishedDays() throws(ArgumentFault) -> [String: Int] {
    var days: [String: Int] = [:]
    for pair in invocation.values("--published") {
      guard let equals = pair.lastIndex(of: "="), equals != pair.startIndex else {
        throw .malformedValue(option: "--published", value: pair, expected: "FILE=2026-05-19")
      }
      var path = pair[..<equals]
      while path.hasPrefix("./") { path = path.dropFirst(2) }
      days[String(path)] = try CivilDate.day(String(pair[pair.index(after: equals)...]), option: "--published")
    }
    return days
  }
}
