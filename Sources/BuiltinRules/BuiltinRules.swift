import EmbeddedAssets
import FlatForms
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

  /// The rules as a run needs them, without examples, from their form in the program; nil where that is not the form of the embedded files.
  package static var compiled: RuleSet? {
    var key = RuleForms.Key()
    for asset in assets where asset.isRule { key.add(path: asset.path, bytes: asset.bytes) }
    guard let form = embedded(RuleForms.rulesPath, key), let patterns = embedded(RuleForms.patternsPath, key) else { return nil }
    do throws(FlatFault) {
      var rules: RuleSet = try form.read()
      rules.patternForm = patterns
      return rules
    } catch {
      return nil
    }
  }

  /// The embedded files, by path from the top of the repository: "Rules/english/leaving.rules".
  package static var files: [SourceFile] { assets.filter(\.isRule).map { SourceFile(path: $0.path, bytes: Array($0.bytes)) } }

  private static func embedded(_ path: String, _ key: RuleForms.Key) -> FlatForm? {
    assets.first { $0.path == path }.flatMap { FlatForm($0.bytes, key: key.value) }
  }

  private struct Asset {
    let path: String
    let bytes: UnsafeRawBufferPointer

    var isRule: Bool { path.hasPrefix("Rules/") }
  }

  private static var assets: [Asset] {
    (0..<crosscheck_asset_count()).map { index in
      let asset = crosscheck_asset(index)
      return Asset(path: String(cString: asset.path), bytes: UnsafeRawBufferPointer(start: asset.bytes, count: asset.count))
    }
  }
}
