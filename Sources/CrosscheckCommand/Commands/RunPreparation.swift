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
  }

  /// Reads rules and articles; nil when nothing can be done, which has been told then.
  func prepare(paths: [String], references: [String]) throws(ArgumentFault) -> Prepared? {
    guard !paths.isEmpty else {
      throw .missingOperand(command: invocation.command.name, placeholder: invocation.command.operands)
    }
    let settings = try settings()
    var published = try publishedDays()
    guard let rules = RuleLoading(invocation, runner: runner).load() else { return nil }
    try checkCodes(rules.catalogue)
    let collector = InputCollector { nearestMatch($0, among: $1) }
    let named = collector.collect(paths)
    let against = collector.collect(references)
    var hasFault = false
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
    guard !inputs.isEmpty else { return nil }
    inputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let skipped = named.skipped + against.skipped
    if invocation.has("--strict"), !skipped.isEmpty { hasFault = true }
    return Prepared(
      rules: rules, inputs: inputs, settings: settings, skipped: skipped, hasFault: hasFault, files: files)
  }

  /// Reads and compares the articles, and draws what is wrong with them.
  func perform(_ prepared: Prepared) -> Run {
    let pipeline = CrosscheckPipeline(rules: prepared.rules, version: programVersion)
    var (run, diagnostics) = pipeline.run(prepared.inputs, settings: prepared.settings)
    runner.draw(diagnostics, in: prepared.files)
    run.skipped += prepared.skipped.map { Run.SkippedInput(path: $0.path, reason: $0.reason) }
    return run
  }

  private func settings() throws(ArgumentFault) -> RunSettings {
    var settings = RunSettings()
    if let asOf = invocation.value("--as-of") { settings.asOf = try CivilDate.day(asOf, option: "--as-of") }
    settings.only = codes("--only")
    settings.skip = codes("--skip")
    if let scope = invocation.value("--scope") {
      var scopes: Set<RunSettings.Scope> = []
      for name in scope.split(separator: ",").map(String.init) {
        guard let known = RunSettings.Scope(rawValue: name) else {
          throw unknown(name, option: "--scope", accepted: ["cross", "internal"])
        }
        scopes.insert(known)
      }
      settings.scopes = scopes
    }
    if let level = invocation.value("--min-level") { settings.minimumLevel = try self.level(level, option: "--min-level") }
    if let level = invocation.value("--fail-on") {
      settings.failOn = level == "none" ? nil : try self.level(level, option: "--fail-on")
    }
    if let jobs = invocation.value("--jobs") {
      guard let number = Int(jobs), number > 0 else {
        throw .malformedValue(option: "--jobs", value: jobs, expected: "a number from 1 up")
      }
      settings.jobs = number
    }
    return settings
  }

  private func codes(_ option: String) -> [String] {
    invocation.values(option).flatMap { $0.split(separator: ",").map { $0.uppercased() } }
  }

  /// Refuses a code of `--only` and `--skip` that no kind of finding begins with.
  private func checkCodes(_ catalogue: KindCatalogue) throws(ArgumentFault) {
    let known = catalogue.findings.map(\.code)
    for option in ["--only", "--skip"] {
      for code in codes(option) where !known.contains(where: { $0.hasPrefix(code) }) {
        throw .unknownCode(option: option, code: code, nearest: nearestMatch(code, among: known))
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
