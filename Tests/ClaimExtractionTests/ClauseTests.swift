import Testing

@testable import ClaimExtraction

/// One statement in many constructions, over many trades.
@Suite struct ClauseTests {
  @Test(arguments: [
    ("Ada Smith left Northwind in 2019.", "departure(person=Ada Smith, organization=Northwind, date=2019)"),
    ("In 2019, Ada Smith left Northwind.", "departure(person=Ada Smith, organization=Northwind, date=2019)"),
    ("Ada Smith, who left Northwind in 2019, keeps bees.", "departure(person=Ada Smith, organization=Northwind, date=2019)"),
    (
      "Ada Smith's departure from Northwind in 2019 was a shock.",
      "departure(person=Ada Smith, organization=Northwind, date=2019)"
    ),
    ("Ada Smith resigned from Northwind in 2019.", "departure(person=Ada Smith, organization=Northwind, date=2019)"),
    ("Ada Smith has worked at Northwind since 2012.", "employment(person=Ada Smith, organization=Northwind, start=2012)"),
    (
      "Ada Smith worked at Northwind from 2012 to 2017.",
      "employment(person=Ada Smith, organization=Northwind, start=2012, end=2017)"
    ),
    ("Ada Smith spent five years at Northwind.", "employment(person=Ada Smith, organization=Northwind, duration=P5Y)"),
    (
      "Ada Smith joined Northwind, where she spent five years leading a choir.",
      "employment(person=Ada Smith, organization=Northwind, duration=P5Y)"
    ),
    ("Northwind was founded by Ada Smith in 1998.", "founding(person=Ada Smith, organization=Northwind, date=1998)"),
    ("Ada Smith reports to Peter Holm.", "reporting(person=Ada Smith, boss=Peter Holm, date=2020-06-15)"),
  ])
  func readsTheStatement(_ text: String, _ expected: String) {
    #expect(Extraction.claims(in: text).contains(expected))
  }

  @Test func givesEachOfSeveralPeopleAClaim() {
    let claims = Extraction.claims(in: "Ada Smith, Peter Holm and Maria Lund left Northwind in 2001.")
    for person in ["Ada Smith", "Peter Holm", "Maria Lund"] {
      #expect(claims.contains("departure(person=\(person), organization=Northwind, date=2001)"))
    }
  }

  @Test func givesADateToItsOwnClauseOnly() {
    let claims = Extraction.claims(in: "Ada Smith left Northwind, which she founded with Nina Gray in 1994, in 2008.")
    #expect(claims.contains("departure(person=Ada Smith, organization=Northwind, date=2008)"))
    #expect(claims.contains("founding(person=Ada Smith, organization=Northwind, date=1994)"))
  }

  @Test func sharesAnOpeningDateOverAnd() {
    let claims = Extraction.claims(in: "In 2011, Ada Smith left Northwind and joined Palegrove.")
    #expect(claims.contains("departure(person=Ada Smith, organization=Northwind, date=2011)"))
    #expect(claims.contains("joining(person=Ada Smith, organization=Palegrove, date=2011)"))
  }

  @Test func leavesATimeWithTheHouseThatItStandsBehind() {
    let claims = Extraction.claims(
      in: "Ada Smith served as president of Northwind from 2001 to 2005 and Palegrove College from 2006 to 2008.")
    #expect(!claims.contains { $0.contains("organization=Northwind") && $0.contains("2006") })
    let list = Extraction.claims(in: "Ada Smith was chair of Northwind from 1970 to 1973, treasurer of Palegrove and a poet.")
    #expect(!list.contains { $0.contains("organization=Palegrove") && $0.contains("1970") })
  }

  @Test func beginsWithTheEndOfTheStayBeforeWhen() {
    let claims = Extraction.claims(in: "Ada Smith worked at Northwind until 2008, when she moved to Palegrove.")
    #expect(claims.contains("joining(person=Ada Smith, organization=Palegrove, date=2008)"))
  }

  @Test func deniesOfEverybodyInANegativeSubject() {
    let claims = Extraction.claims(in: "Neither Ada Smith nor Peter Holm worked for Palegrove.")
    #expect(claims.contains("not employment(person=Ada Smith, organization=Palegrove)"))
    #expect(!claims.contains { $0.hasPrefix("employment") })
  }

  @Test func callsNobodyCurrentWhoHasJustLeft() {
    let claims = Extraction.claims(in: "Northwind's chief engineer, Ada Smith, left the company in May 2020.")
    #expect(!claims.contains { $0.hasPrefix("current") })
  }

  @Test func tellsSomebodyByATitleThatTheArticleGives() {
    let result = Extraction.shipped.extract(
      Extraction.paragraphs([
        "Ada Smith, a co-founder of Northwind, joins Palegrove. Ada Smith joined Palegrove in May 2020.",
        "One of Northwind's co-founders left the company in 2019.",
      ]))
    #expect(Extraction.words(result).contains("departure(person=Ada Smith, organization=Northwind, date=2019)"))
  }

  @Test func reckonsFromThePublication() {
    #expect(
      Extraction.claims(in: "Ada Smith joined Northwind last year.").contains(
        "joining(person=Ada Smith, organization=Northwind, date=2019)"))
  }

  @Test func leavesTheDateOpenWithoutAPublication() {
    #expect(
      Extraction.claims(in: "Ada Smith joined Northwind.", published: nil) == [
        "joining(person=Ada Smith, organization=Northwind)"
      ])
  }

  @Test func takesTheYearsOfALifeForNoTerm() {
    let claims = Extraction.claims(in: "Ada Smith (1921-2006) was the director of Northwind.")
    #expect(claims.contains("birth(person=Ada Smith, date=1921)"))
    #expect(!claims.contains { $0.contains("start=1921") })
  }

  @Test func takesNoCountryForAnEmployer() {
    #expect(Extraction.claims(in: "Ada Smith moved to Canada in 1998.") == [])
  }
}
