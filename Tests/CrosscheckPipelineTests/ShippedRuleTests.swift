import BuiltinRules
import ClaimComparison
import ClaimExtraction
import ClaimModel
import ReportWriting
import RuleLanguage
import Testing

/// Every example of `Rules/`, through the whole program.
@Suite struct ShippedRuleTests {
  private let rules = BuiltinRules.load().rules

  @Test func makesOfEveryExampleWhatItSays() {
    for difference in RuleExampleRunner(rules: rules).differences() {
      Issue.record("\(difference.rule): \(difference.text)\nexpected \(difference.missing)\ngot \(difference.got)")
    }
  }

  @Test(arguments: 1...46)
  func everySortOfContradictionHasAPage(_ number: Int) {
    let id = "D" + (number < 10 ? "0" : "") + "\(number)"
    #expect(explanation(ofTaxonomy: id, in: rules.catalogue) != nil, "\(id)")
  }

  @Test(arguments: BuiltinRules.load().rules.catalogue.findings)
  func findsWhatItsExamplesSay(_ finding: FindingDeclaration) {
    #expect(finding.examples.contains { $0.conflicts } && finding.examples.contains { !$0.conflicts })
    for example in finding.examples {
      let run = ArticleRuns.run(texts: example.texts, strictness: .audit)
      // What only diverges is no conflict, but for the finding that says so.
      let codes = run.findings.filter {
        $0.relation == .contradiction && ($0.grade != .divergent || example.conflicts && $0.rule == finding.code)
      }.map(\.rule)
      if example.conflicts {
        #expect(codes.contains(finding.code), "\(finding.code) is not found in \(example.texts), but \(codes)")
      } else {
        #expect(codes.isEmpty, "\(codes) found in \(example.texts)")
      }
    }
  }
}
