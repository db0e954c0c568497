import Testing

@testable import ClaimExtraction

@Suite struct TableTests {
  private func claims(_ text: String) -> [String] { Extraction.words(Extraction.article(text, path: "test.md")) }

  @Test func readsACareerUnderTheHeadingOfItsPerson() {
    let claims = claims(
      """
      # Ada Smith

      | Employer | Post | From | To |
      |---|---|---|---|
      | Northwind Bank | treasurer | 2003 | 2010 |
      | Palegrove Bank | chief executive | 2010 | |
      """)
    #expect(
      claims.contains { $0.hasPrefix("role(person=Ada Smith, organization=Northwind Bank, role=treasurer, start=2003, end=2010") }
    )
    #expect(
      claims.contains { $0.hasPrefix("role(person=Ada Smith, organization=Palegrove Bank, role=chief executive, start=2010") })
  }

  @Test func takesTheOrganisationThatHeadsAColumn() {
    let claims = claims(
      """
      # Two banks

      | | Northwind Bank | Brightwater Bank |
      |---|---|---|
      | Founded | 1998 | 2003 |
      | Employees | 3,200 | 450 |
      """)
    #expect(claims.contains("founding-date(organization=Northwind Bank, date=1998)"))
    #expect(claims.contains("founding-date(organization=Brightwater Bank, date=2003)"))
    #expect(claims.contains { $0.hasPrefix("headcount(organization=Brightwater Bank, number=450") })
  }

  @Test func takesTheOrganisationOfTheLineBefore() {
    let claims = claims(
      """
      Palegrove Bank and its rivals met in Oslo.

      The directors of Northwind Bank:

      | Name | Post | From |
      |---|---|---|
      | Ada Smith | treasurer | 2003 |
      """)
    #expect(claims.contains("role(person=Ada Smith, organization=Northwind Bank, role=treasurer, start=2003)"))
  }

  @Test func saysNothingWhereAHeadingNamesTwo() {
    let claims = claims(
      """
      # Ada Smith and Maria Lund

      | Employer | Post | From | To |
      |---|---|---|---|
      | Northwind Bank | treasurer | 2003 | 2010 |
      """)
    #expect(!claims.contains { $0.hasPrefix("role") || $0.hasPrefix("employment") })
  }
}
