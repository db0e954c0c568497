import Testing

@testable import ClaimExtraction

/// What a sentence commits itself to: the same statement in many moods.
@Suite struct StanceTests {
  @Test(arguments: [
    ("Ada Smith left Northwind in 2019.", "departure(person=Ada Smith, organization=Northwind, date=2019)"),
    ("Ada Smith did not leave Northwind in 2019.", "not departure(person=Ada Smith, organization=Northwind, date=2019)"),
    (
      "Peter Holm denied that Ada Smith left Northwind in 2019.",
      "attributed not departure(person=Ada Smith, organization=Northwind, date=2019)"
    ),
    (
      "Peter Holm said Ada Smith left Northwind in 2019.",
      "attributed departure(person=Ada Smith, organization=Northwind, date=2019)"
    ),
    (
      "According to Peter Holm, Ada Smith left Northwind in 2019.",
      "attributed departure(person=Ada Smith, organization=Northwind, date=2019)"
    ),
    (
      "Peter Holm believes Ada Smith left Northwind in 2019.",
      "opinion departure(person=Ada Smith, organization=Northwind, date=2019)"
    ),
    ("Northwind, founded in 1998, will close its shop.", "founding-date(organization=Northwind, date=1998)"),
    ("The court upheld the town's plan to sell it, by 6 votes to 3.", "decision(what=Vote, ayes=6, noes=3, date=2020-06-15)"),
    ("Did Ada Smith leave Northwind in 2019?", "question departure(person=Ada Smith, organization=Northwind, date=2019)"),
    ("Ada Smith may leave Northwind in 2021.", "conditional departure(person=Ada Smith, organization=Northwind, date=2021)"),
    ("Ada Smith will leave Northwind in 2021.", "predicted departure(person=Ada Smith, organization=Northwind, date=2021)"),
    (
      "Peter Holm said Ada Smith would leave Northwind in 2021.",
      "predicted departure(person=Ada Smith, organization=Northwind, date=2021)"
    ),
    ("Ada Smith plans to leave Northwind in 2021.", "predicted departure(person=Ada Smith, organization=Northwind, date=2021)"),
    ("Ada Smith decided to leave Northwind in 2019.", "departure(person=Ada Smith, organization=Northwind, date=2019)"),
  ])
  func readsTheMood(_ text: String, _ expected: String) {
    #expect(Extraction.claims(in: text).contains(expected))
  }

  @Test(arguments: [
    "Ada Smith no longer works at Northwind.",
    "Ada Smith did not leave Northwind because of the pay.",
    "Founders leave companies.",
    "Leave Northwind while you can.",
    "People who leave Northwind do well.",
  ])
  func makesNothingOf(_ text: String) {
    #expect(Extraction.claims(in: text) == [])
  }
}
