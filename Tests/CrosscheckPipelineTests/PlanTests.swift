import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import ReportWriting
import Testing

/// What is told as to come is held against what else is told as to come, and never against what has happened.
struct PlanTests {
  private func codes(_ texts: [String]) -> [String] {
    let articles = texts.enumerated().map { index, text in
      ArticleInput(path: "\(index).txt", bytes: Array("Note\n\nThe Courier, \(index + 5) March 2025\n\n\(text)\n".utf8))
    }
    return ArticleRuns.run(articles).findings.filter { $0.relation == .contradiction }.map(\.rule)
  }

  @Test func twoPlansForOneThingConflict() {
    #expect(
      codes([
        "Ada Smith will become chief executive of Northwind Bank on 1 May.",
        "Ada Smith will take over as chief executive of Northwind Bank on 9 June.",
      ]) == ["CC201"])
  }

  @Test func whatIsAnnouncedInThePresentIsAPlanToo() {
    #expect(
      codes([
        "Ada Smith will become chief executive of Northwind Bank on 1 May.",
        "Ada Smith becomes chief executive of Northwind Bank on 9 June.",
      ]) == ["CC201"])
  }

  @Test(arguments: [
    ["Ada Smith will become chief executive of Northwind Bank on 1 May.", "Ada Smith will join Northwind Bank in spring."],
    ["Ada Smith will leave Northwind Bank on 1 May.", "Lee Park will leave Northwind Bank on 9 June."],
    ["Shareholders want Ada Smith to leave Northwind Bank in May.", "Ada Smith wants to leave Northwind Bank in 2027."],
    ["Ada Smith became chief executive of Northwind Bank in 2019.", "Ada Smith becomes chair of Northwind Bank on 9 June."],
  ])
  func allows(_ texts: [String]) {
    #expect(codes(texts) == [])
  }
}
