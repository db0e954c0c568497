import ClaimModel
import SourceText
import Testing
import TextDiagnostics

@testable import RuleLanguage

@Suite struct RuleTextTests {
  /// Every shipped rule, written and read again, is the same but for its place.
  @Test func whatIsWrittenReadsBack() {
    let files = ShippedFiles.all
    let rules = RuleReader.read(files).rules
    let others = files.filter { !$0.path.hasSuffix(".rules") }
    let written = rules.rules.map(RuleText.declaration).joined(separator: "\n")
    let (again, diagnostics) = RuleReader.read(others + [SourceFile(path: "all.rules", bytes: Array(written.utf8))])
    #expect(diagnostics.map(\.message) == [])
    #expect(again.rules.count == rules.rules.count)
    for (first, second) in zip(rules.rules.sorted { $0.name < $1.name }, again.rules.sorted { $0.name < $1.name }) {
      #expect(first.name == second.name && first.about == second.about)
      #expect(first.pattern == second.pattern, "\(first.name)")
      #expect(first.emits == second.emits, "\(first.name)")
      for example in first.examples {
        #expect(
          second.examples.contains {
            $0.text == example.text && $0.expected == example.expected && $0.published == example.published
          },
          "\(first.name): \(example.text)")
      }
    }
  }

  @Test func alignsTheLines() {
    let rule = SmallRules.read("").rules.rules
    #expect(rule.isEmpty)
    #expect(RuleText.line("when", "DATE:date?") == "when     DATE:date?\n")
    #expect(RuleText.line("of|at|for|poss", "ORG:organization") == "of|at|for|poss ORG:organization\n")
  }
}
