import BuiltinRules
import ClaimComparison
import ClaimExtraction
import ClaimModel
import CrosscheckPipeline
import Foundation
import ReportWriting
import RuleLanguage
import SourceText
import Testing
import TextDiagnostics

/// The rule sets of `Rules/examples`, each beside the built-in rules, as a project would add them.
@Suite struct ExampleRuleTests {
  @Test(arguments: ["football-transfers", "clinical-trials", "court-cases"])
  func holdsBesideTheBuiltInRules(_ name: String) throws {
    let files = try Self.files(of: name)
    let paths = Set(files.map(\.path))
    let (rules, diagnostics) = BuiltinRules.load(with: [files])
    #expect(diagnostics.map(\.message) == [])
    let own = rules.rules.filter { paths.contains($0.path) }
    #expect(own.count >= 3 && rules.catalogue.findings.count { paths.contains($0.path) } >= 3)
    let examples = RuleExampleRunner(rules: rules)
    for difference in examples.differences(in: paths) { Issue.record("\(difference)") }
    let pairs = PairRunner(rules: rules)
    for difference in pairs.differences(in: paths) { Issue.record("\(difference)") }
    #expect(examples.count(in: paths) + pairs.count(in: paths) >= 25)
  }

  @Test func isNoPartOfTheBuiltInRules() throws {
    let folder = ArticleRuns.repository.appending(path: "Rules/examples")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
    #expect(!BuiltinRules.files.contains { $0.path.contains("examples") })
  }

  @Test func findsConflictsOfItsTrade() throws {
    let rules = BuiltinRules.load(with: [try Self.files(of: "court-cases")]).rules
    let texts = [
      "The banker Maria Costa was jailed for six years in March 2019, and the bank was told to pay.",
      "In March 2019 a judge in Leeds sentenced Maria Costa to four years in prison.",
    ]
    let inputs = texts.enumerated().map { ArticleInput(path: "\($0).md", bytes: Array($1.utf8), published: 18_428) }
    let run = CrosscheckPipeline(rules: rules, version: "0").run(inputs, settings: RunSettings()).run
    #expect(run.findings.map(\.rule).contains("CC022"))
  }

  private static func files(of name: String) throws -> [SourceFile] {
    let folder = ArticleRuns.repository.appending(path: "Rules/examples/\(name)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { file in
      SourceFile(
        path: "Rules/examples/\(name)/\(file)", bytes: [UInt8](try Data(contentsOf: folder.appending(path: file))))
    }
  }
}
