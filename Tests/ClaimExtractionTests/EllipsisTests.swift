import Testing

@testable import ClaimExtraction

@Suite struct EllipsisTests {
  @Test func fillsTheOrganisationThatWasNamedLast() {
    let claims = Extraction.claims(in: "Ada Smith joined Northwind in 2004. She left in 2009.")
    #expect(claims.contains("departure(person=Ada Smith, organization=Northwind, date=2009)"))
  }

  @Test func fillsItFromTheSameSentence() {
    let claims = Extraction.claims(
      in: "In 2011, Ada Smith left Northwind and returned to Palegrove for one year before departing again in 2013.")
    #expect(claims.contains("departure(person=Ada Smith, organization=Northwind, date=2011)"))
    #expect(claims.contains("return(person=Ada Smith, organization=Palegrove, date=2011, nth=2)"))
    #expect(claims.contains { $0.hasPrefix("departure(person=Ada Smith, organization=Palegrove, date=2013") })
  }

  @Test func makesNothingOfAGapThatNothingFills() {
    #expect(Extraction.claims(in: "Ada Smith left in 2009.") == [])
  }

  @Test func doesNotTakeAnotherPersonsOrganisation() {
    let claims = Extraction.claims(in: "Peter Holm joined Northwind in 2004. Ada Smith left in 2009.")
    #expect(!claims.contains { $0.hasPrefix("departure") })
  }

  @Test func makesNothingWhenAnotherOrganisationWasNamedSince() {
    let claims = Extraction.claims(in: "Ada Smith joined Northwind in 2004. Palegrove made an offer. She left in 2009.")
    #expect(!claims.contains { $0.hasPrefix("departure") })
  }
}
