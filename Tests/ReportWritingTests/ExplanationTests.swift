import ReportWriting
import Testing

@Suite struct ExplanationTests {
  @Test func tellsAConflictInFull() {
    let text = explanation(of: "7f3a9c", in: SampleRuns.newsroom) ?? ""
    expectSnapshot(Array(text.utf8), "explain-7f3a9c.txt")
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
}
