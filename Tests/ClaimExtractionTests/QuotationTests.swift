import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct QuotationTests {
  private func quotations(_ texts: [String]) -> [String] {
    let result = Extraction.shipped.extract(Extraction.paragraphs(texts))
    return result.claims.compactMap { claim in
      guard case .quotation(let quotation) = claim["words"], case .entity(let id) = claim["speaker"] else { return nil }
      return "\(result.entities[Int(id.index)].name)\(quotation.isWhole ? "" : " (part)"): \(quotation.words)"
    }
  }

  @Test(arguments: [
    ("\"We open in the spring of next year,\" Ada Smith said.", "Ada Smith: We open in the spring of next year,"),
    ("\"We open in the spring of next year,\" said Ada Smith.", "Ada Smith: We open in the spring of next year,"),
    ("Ada Smith said: \"We open in the spring of next year.\"", "Ada Smith: We open in the spring of next year."),
    ("Ada Smith: \"We open in the spring of next year.\"", "Ada Smith: We open in the spring of next year."),
    ("Ada Smith told reporters, \"We open in the spring of next year.\"", "Ada Smith: We open in the spring of next year."),
    ("“We open in the spring of next year,” Ada Smith wrote on Monday.", "Ada Smith: We open in the spring of next year,"),
    ("Ada Smith said the harbour was \"in the best of hands\".", "Ada Smith (part): in the best of hands"),
    (
      "Ada Smith, who co-founded Northwind in 1996 and sits on its board, called her \"the best planner I ever met\".",
      "Ada Smith (part): the best planner I ever met"
    ),
  ])
  func findsTheSpeaker(_ text: String, _ expected: String) {
    #expect(quotations([text]) == [expected])
  }

  @Test func goesOnWithTheSpeakerOfTheSameParagraph() {
    #expect(
      quotations(["\"We open in the spring,\" Ada Smith said. \"There will be music and there will be soup.\""]) == [
        "Ada Smith: We open in the spring,", "Ada Smith: There will be music and there will be soup.",
      ])
  }

  @Test func goesOnOverParagraphs() {
    #expect(
      quotations(["Ada Smith said: \"We open in the spring.", "\"There will be music and there will be soup.\""]) == [
        "Ada Smith: We open in the spring.", "Ada Smith: There will be music and there will be soup.",
      ])
  }

  @Test(arguments: [
    "Ada Smith coined the term \"harbour fever\" in 1998.",
    "The so-called \"Wave model\" of Northwind failed.",
    "Ada Smith wrote the book \"Wards and Words\" at Northwind.",
    "Northwind builds \"clean\" engines.",
  ])
  func leavesLabelsAlone(_ text: String) {
    #expect(quotations([text]) == [])
  }
}
