package import SourceText
package import TextDiagnostics

/// Reads, checks and compiles rule files. `Rules/README.md` describes the language.
package struct RuleReader {
  /// What `files` declare, and all that is wrong with them, by path and place.
  ///
  /// The order of the files does not matter. A faulty declaration is left out with those that need it, and everything else is kept.
  /// Linear in the bytes of the files, but for the sorting of paths.
  package static func read(_ files: [SourceFile]) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    read(layers: [files])
  }

  /// What layers of files declare together: a declaration takes the place of one with its name in an earlier layer, and a word list
  /// with `adds` lines adds to it.
  ///
  /// - Parameter skipped: how many of the first layers are known to be sound, so that a run that tests no rules leaves their examples unread.
  package static func read(
    layers: [[SourceFile]], skippingExamplesOf skipped: Int = 0
  ) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    var compiler = RuleCompiler(layers: layers, skippingExamplesOf: skipped)
    let rules = compiler.compile()
    return (rules, compiler.sortedDiagnostics)
  }
}
