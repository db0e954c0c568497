import ClaimModel
import RuleLanguage
import SourceText
import Testing
import TextDiagnostics

@Suite struct ShippedRulesTests {
  @Test func everyFileReadsWithoutAFault() {
    let (rules, diagnostics) = RuleReader.read(ShippedFiles.all)
    for diagnostic in diagnostics {
      let file = ShippedFiles.all.first { $0.path == diagnostic.path }
      let line = diagnostic.span.flatMap { span in file.map { LineTable($0.bytes).lineIndex(at: span.start) + 1 } } ?? 0
      Issue.record("\(diagnostic.path ?? ""):\(line): \(diagnostic.message) [\(diagnostic.code)] help: \(diagnostic.help ?? "-")")
    }
    #expect(rules.catalogue.kinds.count > 20)
    #expect(rules.rules.count > 30)
  }
}
