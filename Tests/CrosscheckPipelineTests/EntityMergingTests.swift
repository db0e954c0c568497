import ClaimComparison
import ClaimModel
import ReportWriting
import Testing

@testable import CrosscheckPipeline

@Suite struct EntityMergingTests {
  private func article(_ names: [[String]], _ kind: EntityKind) -> ArticleClaims {
    ArticleClaims(
      entities: names.enumerated().map { index, names in
        Entity(id: EntityID(index), kind: kind, name: names[0], names: Array(names.dropFirst()))
      })
  }

  @Test func joinsOneNameWhateverOtherFormsAnArticleUses() {
    let merged = EntityMerging.merge([
      article([["Ada Smith", "Smith"]], .person), article([["Ada Smith"]], .person), article([["Smith"], ["Lee Park"]], .person),
    ])
    #expect(merged.entities.map(\.name) == ["Ada Smith", "Lee Park"])
  }

  @Test func keepsTwoPeopleOfOneSurnameApart() {
    let merged = EntityMerging.merge([article([["Ada Smith"]], .person), article([["Eva Smith"]], .person)])
    #expect(merged.entities.map(\.name) == ["Ada Smith", "Eva Smith"])
  }

  @Test func findsConflictsOverArticlesThatUseOtherForms() {
    let run = ArticleRuns.run(texts: [
      "Ada Smith runs Northwind Bank. Smith joined Northwind Bank in 2011.", "Ada Smith joined Northwind Bank in 2013.",
    ])
    #expect(run.findings.contains { $0.rule == "CC201" })
  }
}
