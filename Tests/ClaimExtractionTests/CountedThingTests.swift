import Testing

@testable import ClaimExtraction

/// What numbers count, figures of matches, and places that lie in places.
@Suite struct CountedThingTests {
  private func has(_ text: String, _ expected: String) -> Bool {
    Extraction.claims(in: text).contains { $0.hasPrefix(expected) }
  }

  @Test(arguments: [
    ("Northwind Bank has 120 branches.", "holding(holder=Northwind Bank, thing=branch, number=120"),
    ("Northwind Bank runs 40 savings banks.", "holding(holder=Northwind Bank, thing=savings bank, number=40"),
    ("Palegrove Lines has a fleet of 14 ferries.", "holding(holder=Palegrove Lines, thing=ferry, number=14"),
    (
      "Palegrove Steel laid off 300 workers in 2019.",
      "job-cuts(holder=Palegrove Steel, number=300, date=2019"
    ),
    ("Twelve people died in the crash.", "toll(event=crash, outcome=killed, number=12"),
    ("The ministry approved 12 drugs.", "count-of(holder=ministry, action=approve, thing=drug, number=12"),
  ])
  func readsWhatANumberCounts(_ text: String, _ expected: String) {
    #expect(has(text, expected))
  }

  @Test func givesEachNumberWhatItCounts() {
    let claims = Extraction.claims(in: "Northwind Rail owns 90 engines and 400 coaches.")
    #expect(claims.contains { $0.hasPrefix("holding(holder=Northwind Rail, thing=engine, number=90") })
    #expect(claims.contains { $0.hasPrefix("holding(holder=Northwind Rail, thing=coach, number=400") })
    #expect(!claims.contains { $0.contains("thing=coach, number=90") || $0.contains("thing=engine, number=400") })
  }

  @Test func countsNoTeamByItsMembers() {
    #expect(!has("Northwind Bank has a team of 14 scientists.", "holding("))
  }

  @Test func takesARateForNoCount() {
    #expect(!has("Northwind Rovers have signed three players per season.", "tally("))
  }

  @Test(arguments: [
    "Northwind Rovers beat Palegrove United 3-1 on 3 May 2020.",
    "Palegrove United lost 1-3 to Northwind Rovers on 3 May 2020.",
    "Palegrove United lost 3-1 to Northwind Rovers on 3 May 2020.",
  ])
  func readsAScoreFromEitherSide(_ text: String) {
    #expect(has(text, "result(winner=Northwind Rovers, loser=Palegrove United, date=2020-05-03, score=3-1"))
  }

  @Test func readsThePlaceInWhichAPlaceLies() {
    #expect(
      has(
        "Palegrove is a pump maker based in Bergen, Norway.",
        "headquarters(organization=Palegrove, place=Bergen, region=Norway"))
  }

  @Test func takesNoOwnerForWhatIsOwned() {
    #expect(!has("About 6,400 people work for Northwind Bank's rivals.", "headcount("))
  }
}
