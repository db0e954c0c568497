import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite struct TitleTests {
  private func titles(_ text: String) -> [String] {
    let article = Extraction.shipped.reading(of: Extraction.paragraphs([text]))
    return article.blocks[0].titles.map { title in
      let employers = title.employers.map { article.blocks[0].words(article.blocks[0].text.mentions[$0.mention].tokens) }
      return (title.former == nil ? "" : "former ") + title.title.canonical
        + (employers.isEmpty ? "" : " @ " + employers.joined(separator: ", "))
    }
  }

  @Test(arguments: [
    ("Ada Smith is the chief executive of Northwind.", "chief executive @ Northwind"),
    ("Ada Smith is the chief executive officer of Northwind.", "chief executive @ Northwind"),
    ("Northwind CEO Ada Smith spoke.", "chief executive @ Northwind"),
    ("Ada Smith, senior vice president for sales at Northwind, spoke.", "senior vice president of sales @ Northwind"),
    ("Ada Smith, a founding member of Northwind, spoke.", "co-founder @ Northwind"),
    ("Ada Smith, the former head of research at Northwind, spoke.", "former head of research @ Northwind"),
    ("Former Northwind chief engineer Ada Smith spoke.", "former chief engineer @ Northwind"),
    ("Ada Smith is chief design officer (CDO) of Northwind.", "chief design officer @ Northwind"),
    ("Northwind's AI lead, Ada Smith, spoke.", "head of ai @ Northwind"),
    ("Northwind's chief financial officer, Ada Smith, spoke.", "chief financial officer @ Northwind"),
    ("Ada Smith, the finance chief since 2017, spoke.", "chief financial officer"),
    ("Northwind's long-serving finance chief, Ada Smith, spoke.", "chief financial officer @ Northwind"),
    ("Ada Smith is editor-in-chief of the Harbour Post.", "editor @ Harbour Post"),
    ("Ada Smith is a reporter for the \"Harbour Post\".", "reporter @ Harbour Post"),
    ("Ada Smith is a professor in the Department of History at Northwind University.", "professor @ Northwind University"),
    ("Ada Smith is a coach for Harbour League side Northwind Rovers.", "coach @ Northwind Rovers"),
    ("Ada Smith, formerly a director at Northwind, spoke.", "former head @ Northwind"),
  ])
  func readsTitles(_ text: String, _ expected: String) {
    #expect(titles(text) == [expected])
  }

  @Test(arguments: ["Ada Smith will lead the walk.", "They head home.", "She chairs every meeting."])
  func leavesVerbsAlone(_ text: String) {
    #expect(titles(text).allSatisfy { !$0.hasPrefix("head") && !$0.hasPrefix("chair") })
  }
}
