private import EmbeddedAssets
package import RuleLanguage
package import SourceText
package import TextDiagnostics

/// The rule files that the program was built with.
package enum BuiltinRules {
  /// The files of `Rules/` as they were at build time, by their paths from the top of the repository.
  package static func files() -> [SourceFile] {
    var files: [SourceFile] = []
    for index in 0..<crosscheck_asset_count() {
      let asset = crosscheck_asset(index)
      let path = String(cString: asset.path)
      guard path.hasPrefix("Rules/") else { continue }
      files.append(SourceFile(path: path, bytes: Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))))
    }
    return files
  }

  /// The built-in rules. They have no faults; a test holds that.
  package static func load() -> (rules: RuleSet, diagnostics: [Diagnostic]) { RuleReader.read(files()) }
}
