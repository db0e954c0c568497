import BuiltinRules
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
}
