import BuiltinRules
import ClaimExtraction
import CrosscheckPipeline
import FlatForms
import Foundation
import ReportWriting
import RuleLanguage
import Testing

/// The compiled form of the built-in rules stands for the files in every usual run, so it has to be theirs.
@Suite struct RuleFormTests {
  private let files = BuiltinRules.files

  @Test func formsInTheRepositoryAreThoseOfTheRules() throws {
    let made = try #require(RuleForms.make(of: files, compile: PatternForm.bytes))
    for (path, bytes) in [(RuleForms.rulesPath, made.rules), (RuleForms.patternsPath, made.patterns)] {
      let kept = try Data(contentsOf: ArticleRuns.repository.appending(path: path))
      #expect([UInt8](kept) == bytes, "\(path) is of other rules: swift run crosscheck-bench forms")
    }
  }

  @Test func aFormHoldsWhatTheFilesDeclare() throws {
    let compiled = try #require(
      BuiltinRules.compiled, "the forms in this build are of other rules: swift run crosscheck-bench forms")
    let read = RuleReader.read(layers: [files], skippingExamplesOf: 1).rules
    #expect(compiled.catalogue == read.catalogue)
    #expect(FlatForm.bytes(of: compiled.rules, key: 0) == FlatForm.bytes(of: read.rules, key: 0))
    #expect(compiled.wordLists.map(\.name) == read.wordLists.map(\.name))
    #expect(compiled.wordLists.map(\.entries) == read.wordLists.map(\.entries))
    #expect(compiled.titles == read.titles)
    #expect(compiled.properties == read.properties)
    #expect(compiled.fingerprint == read.fingerprint)
  }

  @Test func articlesReadTheSameWithTheForm() throws {
    let compiled = try #require(BuiltinRules.compiled)
    let articles = try ArticleRuns.articles(in: ArticleRuns.samples, path: "")
    let runs = [compiled, RuleReader.read(layers: [files], skippingExamplesOf: 1).rules].map { rules in
      CrosscheckPipeline(rules: rules, version: "0.1.0").run(articles, settings: RunSettings()).run
    }
    #expect(!runs[0].claims.isEmpty)
    #expect(runs[0].claims == runs[1].claims)
    #expect(runs[0].findings == runs[1].findings)
  }

  @Test func noFormIsUsedForOtherFiles() {
    var others = files
    others.removeLast()
    #expect(RuleForms.Key(of: files).value != RuleForms.Key(of: others).value)
    #expect(RuleForms.Key(of: files).value != RuleForms.Key(of: files.reversed()).value)
  }
}
