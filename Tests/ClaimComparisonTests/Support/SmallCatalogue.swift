import ClaimModel
import RuleLanguage
import SourceText
import TextDiagnostics

/// Kinds written for a test, read as rule files are.
enum SmallCatalogue {
  /// A finding with this code, so that kinds can name it.
  private static func finding(_ code: String) -> String {
    """
    finding  \(code)
    name     Test
    summary  A test.
    why      A test.
    fix      A test.
    level    cross error, internal error
    conflict A. | B.
    agree    A. | B.

    """
  }

  /// The catalogue of `kinds`, which may name the codes CC901 to CC904; faults of the text are returned beside it.
  static func read(_ kinds: String) -> (catalogue: KindCatalogue, faults: [String]) {
    let findings = ["CC901", "CC902", "CC903", "CC904"].map(finding).joined(separator: "\n")
    let (rules, diagnostics) = RuleReader.read([
      SourceFile(path: "Rules/kinds/a.kinds", bytes: Array(kinds.utf8)),
      SourceFile(path: "Rules/findings/a.findings", bytes: Array(findings.utf8)),
    ])
    return (rules.catalogue, diagnostics.filter { $0.severity == .error }.map(\.message))
  }
}
