import BuiltinRules
import CrosscheckPipeline
import RuleLanguage
import SourceText
import TextDiagnostics

/// Loads the rules that a run uses, and draws what is wrong with them.
struct RuleLoading {
  /// Folders and files of a project's own rules. Each adds to what comes before it, and replaces what has the same name there.
  let paths: [String]
  /// Whether the built-in rules come before them.
  let usesBuiltIn: Bool
  /// Levels and tolerances that the project sets.
  var adjustments: [FindingAdjustment] = []
  let runner: CommandRunner

  init(paths: [String], usesBuiltIn: Bool = true, runner: CommandRunner) {
    self.paths = paths
    self.usesBuiltIn = usesBuiltIn
    self.runner = runner
  }

  /// What `--rules` and `--no-built-in` ask for, and `paths` after that.
  init(_ invocation: Invocation, adding paths: [String] = [], runner: CommandRunner) {
    self.init(
      paths: invocation.values("--rules") + paths, usesBuiltIn: !invocation.has("--no-built-in"), runner: runner)
    adjustments = invocation.project.adjustments
  }

  /// Rules with the files that they were read from.
  struct Loaded {
    let rules: RuleSet
    /// Layer after layer, the built-in files first.
    let layers: [[SourceFile]]
    /// Paths of the files that are not built in; all of them when only the built-in ones were asked for.
    let own: Set<String>

    /// Files by path; of two with one path the later.
    var files: [String: SourceFile] {
      Dictionary(layers.joined().map { ($0.path, $0) }) { _, last in last }
    }
  }

  /// Nil when a rule has an error, which has been drawn then.
  ///
  /// - Parameter readsExamples: whether the examples of built-in rules are wanted; only commands that test or show rules want them.
  func load(readsExamples: Bool = true) -> RuleSet? {
    if usesBuiltIn, paths.isEmpty, !readsExamples, let rules = BuiltinRules.compiled { return rules.adjusted(by: adjustments) }
    return loadWithFiles(readsExamples: readsExamples)?.rules.adjusted(by: adjustments)
  }

  /// Nil when a file cannot be read or a rule has an error, which has been told then.
  func loadWithFiles(readsExamples: Bool = true) -> Loaded? {
    guard usesBuiltIn || !paths.isEmpty else {
      runner.complain("--no-built-in leaves no rules", tip: "name a folder of rules with --rules DIR")
      return nil
    }
    var layers = usesBuiltIn ? [BuiltinRules.files] : []
    do {
      for path in paths {
        let files = try Self.files(at: path)
        guard !files.isEmpty else {
          runner.complain(
            "no rule files under \(path)", tip: "it looks for .rules, .words, .kinds, .links and .findings files")
          return nil
        }
        layers.append(files)
      }
    } catch {
      runner.complain("cannot read \(error.path): \(error.reason)")
      return nil
    }
    let (rules, diagnostics) = RuleReader.read(layers: layers, skippingExamplesOf: readsExamples || !usesBuiltIn ? 0 : 1)
    let own = Set(layers.dropFirst(usesBuiltIn && layers.count > 1 ? 1 : 0).joined().map(\.path))
    let loaded = Loaded(rules: rules, layers: layers, own: own)
    runner.draw(diagnostics, in: loaded.files.mapValues(\.bytes))
    return diagnostics.contains { $0.severity == .error } ? nil : loaded
  }

  private static let extensions: Set<String> = ["rules", "words", "kinds", "links", "findings"]

  /// The file at `path`, or all rule files below a folder, by path.
  private static func files(at path: String) throws(FileFault) -> [SourceFile] {
    if case .file = SystemFiles.kind(of: path) { return [SourceFile(path: path, bytes: try SystemFiles.read(path))] }
    var files: [SourceFile] = []
    var waiting = [path]
    while let folder = waiting.popLast() {
      for name in try SystemFiles.names(in: folder) {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch SystemFiles.kind(of: path) {
        // Example rule sets are for the trade that asks for them by their own folder.
        case .folder where name != "examples" && !SystemFiles.isLink(path): waiting.append(path)
        case .file:
          guard let dot = name.lastIndex(of: "."), extensions.contains(String(name[name.index(after: dot)...])) else { continue }
          files.append(SourceFile(path: path, bytes: try SystemFiles.read(path)))
        default: break
        }
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
