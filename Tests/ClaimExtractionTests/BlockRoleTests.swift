import ClaimModel
import SourceText
import Testing

@testable import ClaimExtraction

@Suite struct BlockRoleTests {
  @Test func takesAnOutlookForAForecast() {
    let result = Extraction.article(
      "# Northwind\n\nAda Smith left Northwind in 2019.\n\n## What to watch\n\n- Ada Smith joins Palegrove in 2021.\n")
    let joining = result.claims.filter { $0.kind == "joining" }
    #expect(joining.allSatisfy { $0.modality == .predicted })
    #expect(result.claims.contains { $0.kind == "departure" && $0.modality == .asserted })
  }

  @Test func readsNothingFromCode() {
    let result = Extraction.article("# Notes\n\nNothing here.\n\n```\nAda Smith left Northwind in 2019.\n```\n", path: "a.md")
    #expect(result.claims == [])
  }

  @Test func keepsSpansThatLieInTheFile() {
    let text = "# A title\n\nAda *Smith* left R&amp;D Northwind in **2019**, and \"we are glad of it all,\" Peter Holm said.\n"
    let result = Extraction.article(text, path: "a.md")
    #expect(!result.claims.isEmpty)
    for claim in result.claims {
      #expect(Int(claim.span.end) <= text.utf8.count)
      for slot in claim.slots { #expect(slot.span.map { claim.span.contains($0) } ?? true) }
      #expect(claim.sentence.contains(claim.span))
    }
  }

  @Test func listsWhatItDidNotRead() {
    let result = Extraction.article("# A title\n\nThe fjord of Oslo froze in 1881. It was cold.\n")
    #expect(result.unread.map(\.reason) == ["a date or a length of time that no rule read: no word of it calls for a rule"])
  }

  @Test func givesTheSameForTheSameText() {
    let text =
      "# A\n\nAda Smith, Peter Holm and Maria Lund left Northwind in 2001. She returned in 2004. Holm said he \"was glad\".\n"
    #expect(Extraction.article(text) == Extraction.article(text))
  }
}
