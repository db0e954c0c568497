import BuiltinRules
import DocumentReading
import RuleLanguage
import SourceText
import Testing

@testable import ClaimExtraction

@Suite struct RuleExampleTests {
  @Test func examplesOfShippedRulesHold() {
    let (rules, diagnostics) = BuiltinRules.load()
    #expect(diagnostics.isEmpty)
    let runner = RuleExampleRunner(rules: rules)
    #expect(runner.count > 100)
    for difference in runner.differences() {
      Issue.record("\(difference.rule): \(difference.text)\n wanted \(difference.missing)\n got \(difference.got)")
    }
  }

  /// A sentence without a parse is one in which no rule could have found a claim.
  @Test func sentencesThatNoRuleAsksForHoldNoClaims() {
    let rules = BuiltinRules.load().rules
    let asked = ClaimExtractor(rules: rules)
    let all = ClaimExtractor(rules: rules, parsesAll: true)
    for example in rules.rules.flatMap(\.examples) {
      let source = SourceFile(path: "example.txt", bytes: Array(example.text.utf8))
      let document = DocumentReader.read(source, published: example.published).document
      #expect(Extraction.words(asked.extract(document)) == Extraction.words(all.extract(document)), "\(example.text)")
    }
  }
}
