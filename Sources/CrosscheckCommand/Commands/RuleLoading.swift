import BuiltinRules
import RuleLanguage
import SourceText
import TextDiagnostics

/// Loads the rules that a run uses, and draws what is wrong with them.
struct RuleLoading {
  /// A folder that stands in for the built-in rules; nil for those.
  let directory: String?
  let runner: CommandRunner

  /// Nil when a rule has an error, which has been drawn then.
  func load() -> RuleSet? {
    let (rules, diagnostics, files) = loadWithFiles()
    guard let rules else { return nil }
    runner.draw(diagnostics, in: files)
    return diagnostics.contains { $0.severity == .error } ? nil : rules
  }

  /// The rules, what is wrong with them, and the files by path. No rules when the folder cannot be read, which has been told then.
  private func loadWithFiles() -> (RuleSet?, [Diagnostic], [String: [UInt8]]) {
    guard let directory else {
      let (rules, diagnostics) = BuiltinRules.load()
      return (rules, diagnostics, [:])
    }
    do {
      let files = try Self.files(below: directory)
      guard !files.isEmpty else {
        runner.complain(
          "no rule files under \(directory)", tip: "it looks for .rules, .words, .kinds, .links and .findings files")
        return (nil, [], [:])
      }
      let (rules, diagnostics) = RuleReader.read(files)
      return (rules, diagnostics, Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    } catch {
      runner.complain("cannot read \(error.path): \(error.reason)")
      return (nil, [], [:])
    }
  }

  private static let extensions: Set<String> = ["rules", "words", "kinds", "links", "findings"]

  private static func files(below directory: String) throws(FileFault) -> [SourceFile] {
    var files: [SourceFile] = []
    var waiting = [directory]
    while let folder = waiting.popLast() {
      for name in try SystemFiles.names(in: folder) {
        let path = folder + "/" + name
        switch SystemFiles.kind(of: path) {
        case .folder where !SystemFiles.isLink(path): waiting.append(path)
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
