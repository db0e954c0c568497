import Testing

@testable import ClaimExtraction

/// What notices of lives and offices leave out, and what it is taken from.
@Suite struct LeftOutTests {
  @Test func anAgeInThePastIsThatOfTheSentenceBefore() {
    let claims = Extraction.claims(in: "Ada Smith died on 3 May 2006. She was 81.")
    #expect(claims.contains("age(person=Ada Smith, age=81, date=2006-05-03)"))
  }

  @Test func anAgeInThePresentIsOfTheDayOfPublication() {
    let claims = Extraction.claims(in: "Ada Smith joined Northwind in 1998. She is 41.")
    #expect(claims.contains("age(person=Ada Smith, age=41, date=2020-06-15)"))
  }

  @Test func aLengthThatGoesOnTellsTheBeginning() {
    let claims = Extraction.claims(in: "Ada Smith has led Northwind for six years.")
    #expect(claims.contains { $0.hasPrefix("role(person=Ada Smith, organization=Northwind, role=head, start=") }, "\(claims)")
    #expect(!claims.contains { $0.contains("duration") })
  }

  @Test func aLengthThatEndsNowTellsTheBeginning() {
    let claims = Extraction.claims(in: "Chief executive Ada Smith goes next spring after nine years at the top.")
    #expect(claims.contains { $0.hasPrefix("at-the-head(person=Ada Smith, start=") }, "\(claims)")
  }

  @Test func aLengthThatIsOverStaysOne() {
    let claims = Extraction.claims(in: "Ada Smith led Northwind for six years.")
    #expect(claims.contains("role(person=Ada Smith, organization=Northwind, role=head, duration=P6Y)"), "\(claims)")
  }

  @Test func aNamingOfTheDayIsNoBeginning() {
    let claims = Extraction.claims(in: "Northwind named Ada Smith as treasurer on 12 June 2020.")
    #expect(claims.contains("role(person=Ada Smith, organization=Northwind, role=treasurer)"), "\(claims)")
  }

  @Test func anArrivalWithoutItsHouseIsAtTheOneThatTheArticleIsAbout() {
    let claims = Extraction.claims(
      in: "Northwind Bank has grown, and its rivals fear Northwind. Lee Park joined in 2014 from Palegrove Trust.")
    #expect(claims.contains { $0.hasPrefix("joining(person=Lee Park, organization=Northwind Bank, date=2014") }, "\(claims)")
  }

  @Test func anOfficeStandsForItsPlace() {
    let claims = Extraction.claims(in: "Lee Park was elected mayor of Vellano in 2019. Ada Smith had been mayor since 2014.")
    #expect(claims.contains("office(person=Ada Smith, office=mayor, of=Vellano, start=2014)"))
  }

  @Test func anOfficeOfAnotherSortHasNoPlace() {
    let claims = Extraction.claims(in: "Lee Park was elected mayor of Vellano in 2019. Ada Smith had been governor since 2014.")
    #expect(!claims.contains { $0.hasPrefix("office(person=Ada Smith") })
  }

  @Test func nobodyIsMayorOfTheCouncilThatElects() {
    let claims = Extraction.claims(in: "The Harbour Council elected Ada Smith mayor in 2019.")
    #expect(!claims.contains { $0.hasPrefix("role") })
  }

  @Test func ranksThatAreJoinedHaveOneEmployer() {
    let claims = Extraction.claims(in: "Ada Smith is chairman and chief executive of Northwind.")
    #expect(claims.contains { $0.hasPrefix("current(person=Ada Smith, organization=Northwind, role=chair,") })
    #expect(claims.contains { $0.hasPrefix("current(person=Ada Smith, organization=Northwind, role=chief executive,") })
  }

  @Test func postsInTurnHaveNoYearsOfTheirOwn() {
    let claims = Extraction.claims(in: "Ada Smith was a clerk and then treasurer of Northwind from 1980 to 2001.")
    #expect(!claims.contains { $0.hasPrefix("role") && $0.contains("1980") })
  }

  @Test func aPostIsOfTheHouseThatTheArticleIsAbout() {
    let claims = Extraction.claims(in: "Northwind Opera is moving. Ada Smith, director since 2014, keeps bees.")
    #expect(claims.contains("role(person=Ada Smith, organization=Northwind Opera, role=head, start=2014)"))
  }

  @Test func aPostIsOfNoHouseBesideAnother() {
    let claims = Extraction.claims(
      in: "Northwind Opera is moving. Northwind Opera has met Brightwater Bank. Ada Smith, director since 2014, keeps bees.")
    #expect(!claims.contains { $0.hasPrefix("role") })
  }

  @Test func aHouseThatIsNotNamedIsAnother() {
    let claims = Extraction.claims(
      in: "Ada Smith worked at Northwind Rail as a clerk from 1994. She moved to the regulator and became treasurer in 2017.")
    #expect(!claims.contains { $0.contains("role=treasurer") })
  }

  @Test func aTimeBeforeAMoveIsNoLengthOfWhatFollows() {
    let claims = Extraction.claims(in: "After two seasons in Elsing, Ada Smith played for Northwind Rovers.")
    #expect(!claims.contains { $0.contains("duration=P2Y") })
  }

  @Test func aDateBehindFromBeginsAPeriod() {
    let claims = Extraction.claims(in: "From 1930 Ada Smith lectured at Northwind University.")
    #expect(claims.contains("employment(person=Ada Smith, organization=Northwind University, start=1930)"))
  }

  @Test func aTradeBesideARankHasNoEmployer() {
    let claims = Extraction.claims(in: "Ada Smith is a physicist and the director of Northwind.")
    #expect(!claims.contains { $0.contains("role=physicist") })
  }

  @Test func aSchoolIsNotTakenFromAnEmployer() {
    let claims = Extraction.claims(in: "Ada Smith worked at Northwind Bank and graduated in 1998.")
    #expect(!claims.contains { $0.hasPrefix("graduation") })
  }
}
