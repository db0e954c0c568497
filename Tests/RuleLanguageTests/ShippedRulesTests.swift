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

  @Test func everyKindIsMadeBySomeRule() {
    let rules = RuleReader.read(ShippedFiles.all).rules
    let made = Set(rules.rules.flatMap(\.emits).map(\.kind))
    for kind in rules.catalogue.kinds { #expect(made.contains(kind.name), "no rule makes a \(kind.name)") }
  }

  /// Its names are partly those of shipped declarations, and nothing else is wrong with it.
  @Test func theReadmeShowsDeclarationsThatLoad() throws {
    let blocks = try ShippedFiles.shownInReadme()
    #expect(blocks.count == 6)
    let readme = SourceFile(path: "readme", bytes: Array(blocks.joined(separator: "\n").utf8))
    let faults = RuleReader.read(ShippedFiles.all + [readme]).diagnostics.map(\.message)
    #expect(faults.filter { !$0.contains("is declared twice, first in Rules/") } == [])
  }
}
