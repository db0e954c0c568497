import BuiltinRules
import RuleLanguage
import SourceText
import Testing
import TextDiagnostics

@testable import ClaimExtraction

/// `crosscheck rules new`: a rule from a sentence with placeholders.
@Suite struct RuleMakerTests {
  private static let rules = BuiltinRules.load().rules
  private let maker = RuleMaker(layers: [BuiltinRules.files], rules: rules)

  @Test(arguments: [
    ("<person> was named <role> of <org> in <when>", "role"), ("<person> walked out on <org> in <year>", "departure"),
    ("<org> poached <person> from <from> on <day>", "move"), ("<person> came back to <org> in <year>", "return"),
    ("<org> was set up by <person> in <year>", "founding"), ("<person> took the helm of <org> in <year>", "joining"),
    ("<person> ran <org> from <start> to <end>", "employment"), ("<person> spent <duration> at <org>", "tenure"),
    ("<person> died at the age of <age> in <year>", "age"), ("<org> employs <number> people", "headcount"),
    ("<org> opened its doors in <year>", "founding-date"), ("<person> answers to <boss:person>", "reporting"),
    ("<person> is the <role> of <org>", "current"), ("In <year> <person> swapped <from> for <to>", "move"),
    ("<person> stormed out of <org> on <day>", "departure"), ("<person> has guided <org> since <start>", "employment"),
  ])
  func writesRulesThatHold(_ sentence: String, _ kind: String) throws {
    let made = try maker.rule(for: sentence, kind: kind)
    let (rules, diagnostics) = BuiltinRules.load(with: [[SourceFile(path: "new.rules", bytes: Array(made.text.utf8))]])
    #expect(diagnostics.map(\.message) == [], "\(made.text)")
    let rule = try #require(rules.rules.first { $0.name == made.name })
    #expect(rule.emits.map(\.kind) == [kind])
    #expect(rule.examples.count { !$0.expected.isEmpty } >= 2 && rule.examples.contains { $0.expected.isEmpty }, "\(made.text)")
    let differences = RuleExampleRunner(rules: rules).differences(in: ["new.rules"])
    #expect(differences.isEmpty, "\(made.text)\n\(differences)")
  }

  @Test func readsOtherConstructionsThanItsSentence() throws {
    let made = try maker.rule(for: "<org> poached <person> from <from> in <year>", kind: "move")
    let (rules, _) = BuiltinRules.load(with: [[SourceFile(path: "new.rules", bytes: Array(made.text.utf8))]])
    let extractor = ClaimExtractor(rules: rules)
    for text in [
      "Lee Park was poached from Palegrove by Castlemere in 2014.", "In 2014 Castlemere poached Lee Park from Palegrove.",
      "Castlemere, which poached Lee Park from Palegrove in 2014, is a bank.",
    ] {
      let claims = Extraction.claims(in: text, by: extractor)
      #expect(
        claims.contains { $0.hasPrefix("move(person=Lee Park, from=Palegrove, to=Castlemere, date=2014") }, "\(text): \(claims)")
    }
  }

  @Test func choosesTheKindByTheVerb() throws {
    #expect(try maker.rule(for: "<person> was named <role> of <org> in <when>").text.contains("emit     role("))
    #expect(try maker.rule(for: "<person> came back to <org> in <year>").text.contains("emit     return("))
  }

  @Test(
    arguments: [
      ("It rained.", nil, RuleMakingFault.noPlaceholder),
      ("<persn> left <org>", nil, .unknownPlaceholder("persn", nearest: "person")),
      ("<person> left <org", nil, .unclosedPlaceholder("<org")), ("<org> left <org>", nil, .repeatedPlaceholder("org")),
      ("<person> left <org>", "departur", .unknownKind("departur", nearest: "departure")),
      ("It rained in <year>", nil, .noKind(["year"])),
      ("<person> of <org>", "departure", .noClause(sentence: "Ada Smith of Northwind.")),
    ] as [(String, String?, RuleMakingFault)])
  func saysWhyNot(_ sentence: String, _ kind: String?, _ fault: RuleMakingFault) {
    #expect(throws: fault) { try maker.rule(for: sentence, kind: kind) }
  }
}
