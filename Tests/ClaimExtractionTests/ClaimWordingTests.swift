import ClaimModel
import NormalValues
import Testing

@testable import ClaimExtraction

@Suite struct ClaimWordingTests {
  @Test func writesDatesAsExamplesDo() {
    let wording = ClaimWording(entities: [])
    #expect(wording.words(.date(.day(0))) == "1970-01-01")
  }
}
