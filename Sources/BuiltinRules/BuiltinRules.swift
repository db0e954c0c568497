import EmbeddedAssets
package import RuleLanguage
package import SourceText
package import TextDiagnostics

/// The rules of the folder `Rules/`, as they were when the program was built.
package enum BuiltinRules {
  /// Reads the embedded files. Faults are possible only in a build whose tests were not run.
  package static func load() -> (rules: RuleSet, diagnostics: [Diagnostic]) { load(directory: files) }

  /// Reads the files of a folder that stands in for the embedded ones.
  package static func load(directory files: [SourceFile]) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    RuleReader.read(files)
  }

  /// Reads the embedded files with layers of others, which add to them and replace what has the same name.
  package static func load(with layers: [[SourceFile]]) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    RuleReader.read(layers: [files] + layers)
  }

  /// The embedded files, by path from the top of the repository: "Rules/english/leaving.rules".
  package static var files: [SourceFile] {
    (0..<crosscheck_asset_count()).compactMap { index in
      let asset = crosscheck_asset(index)
      let path = String(cString: asset.path)
      guard path.hasPrefix("Rules/") else { return nil }
      return SourceFile(path: path, bytes: Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count)))
    }
  }
}
