import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// What one alone holds at a time: full-time jobs and teams with one lead.
struct ExclusiveCheckTests {
  private func jobs(_ first: (from: SlotValue?, until: SlotValue?), _ second: (from: SlotValue?, until: SlotValue?)) -> [String] {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    for (name, house, term) in [("a.txt", "Northwind", first), ("b.txt", "Palegrove", second)] {
      room.article(name)
      room.state(
        "full-time-job",
        [("person", person), ("organization", room.organization(house)), ("start", term.from), ("end", term.until)])
    }
    return room.verdicts()
  }

  @Test func twoFullTimeJobsExcludeEachOtherWhileBothLast() {
    #expect(jobs((.year(2003), .year(2010)), (.year(2006), .year(2012))) == ["CC250 impossible cross"])
    #expect(jobs((.year(2003), .year(2006)), (.year(2006), .year(2012))) == [])
    #expect(jobs((.year(2003), .year(2006)), (.year(2008), .year(2012))) == [])
  }

  @Test func threeMonthsOfHandingOverAreAllowed() {
    #expect(jobs((.day(2003, 1, 1), .day(2006, 6, 1)), (.day(2006, 3, 15), .day(2012, 1, 1))) == [])
    #expect(
      jobs((.day(2003, 1, 1), .day(2006, 6, 1)), (.day(2006, 2, 1), .day(2012, 1, 1))) == ["CC250 impossible cross"])
  }

  @Test func aBeginInsideTheOtherIsEnough() {
    #expect(jobs((.year(2003), .year(2010)), (.month(2006, 5), nil)) == ["CC250 impossible cross"])
    #expect(jobs((.year(2003), .year(2010)), (.month(2012, 5), nil)) == [])
  }

  private func leads(
    _ first: String, _ second: String, at houses: (String, String) = ("Northwind", "Northwind"), days apart: Int = 0,
    tense: Claim.Tense = .present
  ) -> [String] {
    var room = Newsroom()
    for (name, lead, house, day) in [
      ("a.txt", first, houses.0, Newsroom.day), ("b.txt", second, houses.1, Newsroom.day + apart),
    ] {
      room.article(name, published: day)
      room.state(
        "team-leadership",
        [("person", room.person(lead)), ("team", .text("harbour team")), ("organization", room.organization(house))],
        tense: tense)
    }
    return room.verdicts()
  }

  @Test func aTeamHasOneLeadAtATime() {
    #expect(leads("Ada Smith", "Lee Park") == ["CC350 impossible cross"])
    #expect(leads("Ada Smith", "Ada Smith") == [])
    #expect(leads("Ada Smith", "Lee Park", days: 400) == [], "the lead may have changed")
    #expect(leads("Ada Smith", "Lee Park", tense: .past) == [], "nothing says when")
  }

  @Test func twoHousesHaveATeamOfThatNameEach() {
    #expect(leads("Ada Smith", "Lee Park", at: ("Northwind", "Palegrove")) == [])
  }

  @Test func twoNamesOfOnePersonAreOneLead() {
    #expect(leads("Ada Smith", "Adelaide Smith") == [])
    #expect(leads("Ada Smith", "Smith") == [])
  }

  @Test func whoWorksForOneHouseAloneWorksForNoOther() {
    func verdicts(_ from: Int, _ until: Int) -> [String] {
      var room = Newsroom()
      let person = room.person("Ada Smith")
      room.article("a.txt")
      room.state(
        "sole-job",
        [("person", person), ("organization", room.organization("Northwind")), ("start", .year(2003)), ("end", .year(2010))])
      room.article("b.txt")
      room.state(
        "employment",
        [("person", person), ("organization", room.organization("Palegrove")), ("start", .year(from)), ("end", .year(until))])
      return room.verdicts()
    }
    #expect(verdicts(2005, 2008) == ["CC250 impossible cross"])
    #expect(verdicts(2010, 2014) == [])
  }
}
