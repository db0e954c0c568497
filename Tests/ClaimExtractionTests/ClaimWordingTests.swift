import ClaimModel
import NormalValues
import Testing

@testable import ClaimExtraction

@Suite struct ClaimWordingTests {
  @Test func readsDaysInDigitsAsTheTextWritesItsMonths() {
    let text = "Ada Smith left Northwind on 3/4/2019."
    #expect(Extraction.claims(in: text).contains { $0.contains("date=2019-03-04") })
    #expect(Extraction.claims(in: text + " The harbour opened on 5 May 2011.").contains { $0.contains("date=2019-04-03") })
  }

  @Test func writesDatesAsExamplesDo() {
    let wording = ClaimWording(entities: [])
    #expect(wording.words(.date(.day(0))) == "1970-01-01")
  }
}
