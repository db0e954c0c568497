import ReportWriting
import Testing

@Suite struct ExplanationTests {
  @Test func tellsAConflictInFull() {
    let text = explanation(of: "7f3a9c", in: SampleRuns.newsroom) ?? ""
    expectSnapshot(Array(text.utf8), "explain-7f3a9c.txt")
  }

  @Test func tracesValuesAndWhatWasLeftOut() {
    let text = explanation(of: "7f3a9c", in: SampleRuns.newsroom, isTraced: true) ?? ""
    expectSnapshot(Array(text.utf8), "explain-7f3a9c-trace.txt")
    #expect(text.contains("meaning 2011-01-01 to 2011-12-31"))
  }

  @Test func takesTheBeginningOfAnId() {
    #expect(explanation(of: "7f3a", in: SampleRuns.newsroom) == explanation(of: "7f3a9c", in: SampleRuns.newsroom))
    #expect(explanation(of: "7f3", in: SampleRuns.newsroom) == nil)
    #expect(explanation(of: "aa00", in: SampleRuns.newsroom) == nil)
    #expect(explanation(of: "", in: SampleRuns.newsroom) == nil)
  }

  @Test func tellsARule() {
    let text = explanation(ofRule: "cc201", in: SampleKinds.catalogue) ?? ""
    expectSnapshot(Array(text.utf8), "explain-CC201.txt")
    #expect(explanation(ofRule: "CC999", in: SampleKinds.catalogue) == nil)
  }

  @Test func tellsASortOfContradiction() {
    let text = explanation(ofTaxonomy: "d01", in: SampleKinds.catalogue) ?? ""
    #expect(text.hasPrefix("D01 is reported as\n\n  CC201 "))
    #expect(explanation(ofTaxonomy: "D44", in: SampleKinds.catalogue)?.contains("known facts") == true)
    #expect(explanation(ofTaxonomy: "D99", in: SampleKinds.catalogue) == nil)
  }
}
