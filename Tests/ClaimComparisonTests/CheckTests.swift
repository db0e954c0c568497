import ClaimModel
import DocumentReading
import NormalValues
import Testing

@testable import ClaimComparison

struct CheckTests {
  private typealias Slots = [(String, SlotValue?)]

  @Test func twoBosses() {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    room.article("a.txt")
    let first: Slots = [("person", person), ("boss", room.person("Lee Park")), ("date", .published())]
    room.state("reporting", first)
    room.article("b.txt")
    let second: Slots = [("person", person), ("boss", room.person("Maria Lund")), ("date", .published())]
    room.state("reporting", second)
    #expect(room.verdicts() == ["CC301 impossible cross"])
    #expect(room.conflicts().map(\.headline) == ["Ada Smith reports to Lee Park or Maria Lund?"])
  }

  @Test func aDottedLineOrAnotherYear() {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    room.article("a.txt")
    let first: Slots = [("person", person), ("boss", room.person("Lee Park")), ("date", .published())]
    room.state("reporting", first)
    let dotted: Slots = [
      ("person", person), ("boss", room.person("Maria Lund")), ("date", .published()), ("dotted", .text("dotted")),
    ]
    room.state("reporting", dotted)
    let earlier: Slots = [("person", person), ("boss", room.person("Maria Lund")), ("date", .year(2014))]
    room.state("reporting", earlier)
    #expect(room.verdicts() == [])
  }

  /// One claim of departures so often, against departures in those years by one source that tells the stints apart.
  private func counted(_ times: SlotValue, years: [Int]) -> [String] {
    var room = Newsroom()
    let base: Slots = [("person", room.person("Ada Smith")), ("organization", room.organization("Northwind"))]
    room.article("a.txt")
    room.state("departure-count", base + [("times", times), ("asOf", .published())])
    room.article("b.txt")
    for (index, year) in years.enumerated() {
      room.state("departure", base + [("date", .year(year)), ("nth", .ordinal(index + 1))])
    }
    return room.verdicts()
  }

  @Test func countsAgainstWhatIsTold() {
    #expect(counted(.number(1), years: [2010]) == [])
    #expect(counted(.number(1), years: [2010, 2014]) == ["CC401 impossible cross"])
    #expect(counted(.number(3), years: [2010, 2014]) == [])
    #expect(counted(.number(1, .orMore), years: [2010, 2014]) == [])
    #expect(counted(.number(1), years: [2010, 2020]) == [], "the second is the news itself")
  }

  /// A direct move in 2019 or 2020 after an end in 2012, and something begun in a year.
  private func direct(between kind: String, _ name: String, in year: Int) -> [String] {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    let (from, to) = (room.organization("Northwind"), room.organization("Brightwater"))
    room.article("a.txt")
    room.state("direct-move", [("person", person), ("from", from), ("to", to), ("date", .present())])
    room.article("b.txt")
    room.state("departure", [("person", person), ("organization", from), ("date", .year(2012))])
    room.state(kind, [("person", person), ("organization", room.organization(name)), ("date", .year(year))])
    return room.verdicts()
  }

  @Test func somethingBetween() {
    #expect(direct(between: "founding", "Palegrove", in: 2015) == ["CC207 impossible cross"])
    #expect(direct(between: "joining", "Palegrove", in: 2012) == ["CC207 impossible cross"])
    #expect(direct(between: "joining", "Palegrove", in: 2009) == [])
    #expect(direct(between: "joining", "Palegrove", in: 2020) == [])
    #expect(direct(between: "joining", "Brightwater", in: 2020) == [])
  }

  @Test func sameOrdinalTwice() {
    for (second, expected) in [(3, ["CC403 impossible cross"]), (2, [])] {
      var room = Newsroom()
      let (from, to) = (room.organization("Northwind"), room.organization("Brightwater"))
      for (path, name, number) in [("a.txt", "Ada Smith", 3), ("b.txt", "Lee Park", second)] {
        room.article(path)
        let slots: Slots = [
          ("person", room.person(name)), ("from", from), ("to", to), ("nth", .ordinal(number)), ("window", .days(60)),
          ("date", .present()),
        ]
        room.state("nth-move", slots)
      }
      #expect(room.verdicts() == expected)
    }
  }

  /// "The third in 60 days", published on 15 June 2020, with one other named member.
  private func member(_ date: SlotValue) -> [String] {
    var room = Newsroom()
    let (from, to) = (room.organization("Northwind"), room.organization("Brightwater"))
    room.article("a.txt")
    let slots: Slots = [
      ("person", room.person("Ada Smith")), ("from", from), ("to", to), ("nth", .ordinal(2)), ("window", .days(60)),
      ("date", .present()),
    ]
    room.state("nth-move", slots)
    room.state("joining", [("person", room.person("Lee Park")), ("organization", to), ("date", date)])
    return room.verdicts()
  }

  @Test func aMemberWhoHadLeftBefore() {
    for (end, expected) in [(2015, ["CC402 impossible cross"]), (2020, [])] {
      var room = Newsroom()
      let person = room.person("Ada Smith")
      let (from, to) = (room.organization("Northwind"), room.organization("Brightwater"))
      room.article("a.txt")
      let slots: Slots = [("person", person), ("from", from), ("to", to), ("nth", .ordinal(3)), ("window", .days(60))]
      room.state("nth-move", slots, tense: .unknown)
      room.article("b.txt")
      room.state("departure", [("person", person), ("organization", from), ("date", .year(end))])
      #expect(room.verdicts() == expected)
    }
  }

  @Test func membersInAWindow() {
    #expect(member(.month(2019, 1)) == ["CC404 impossible internal"])
    #expect(member(.month(2020, 4)) == ["CC404 divergent internal"])
    #expect(member(.month(2020, 5)) == [])
  }

  @Test func movesFromWhereThePersonNoLongerWas() {
    for (end, expected) in [(2010, ["CC209 impossible cross"]), (2019, [])] {
      var room = Newsroom()
      let person = room.person("Ada Smith")
      let (from, to) = (room.organization("Northwind"), room.organization("Brightwater"))
      room.article("a.txt")
      room.state("move", [("person", person), ("from", from), ("to", to), ("date", .year(2019))])
      room.article("b.txt")
      room.state("employment", [("person", person), ("organization", from), ("start", .year(2003)), ("end", .year(end))])
      #expect(room.verdicts() == expected)
    }
  }

  @Test func anUndatedMoveTiesTwoStays() {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    let (from, to) = (room.organization("Northwind"), room.organization("Brightwater"))
    room.article("a.txt")
    room.state("move", [("person", person), ("from", from), ("to", to), ("date", .past())])
    room.article("b.txt")
    room.state("departure", [("person", person), ("organization", from), ("date", .year(2010))])
    room.state("joining", [("person", person), ("organization", to), ("date", .year(2015))])
    #expect(room.verdicts() == ["CC209 impossible cross"])
  }

  @Test func listsAndTheirCounts() {
    var room = Newsroom()
    room.article("a.txt")
    room.state("list-count", [("topic", .text("reasons")), ("number", .number(3)), ("items", .number(4))])
    room.state("list-count", [("topic", .text("signals")), ("number", .number(3)), ("items", .number(3))])
    #expect(room.verdicts() == ["CC406 impossible internal"])
  }

  /// A denied claim of one kind against an affirmed one.
  private func denied(
    _ kind: String, _ slots: [(String, SlotValue?)], tense: Claim.Tense = .past, against other: String,
    _ otherSlots: [(String, SlotValue?)]
  ) -> [String] {
    var room = Newsroom()
    let base: Slots = [("person", room.person("Ada Smith")), ("organization", room.organization("Northwind"))]
    room.article("a.txt")
    room.state(kind, base + slots, polarity: .denied, tense: tense)
    room.article("b.txt")
    room.state(other, base + otherSlots)
    return room.verdicts()
  }

  @Test func denials() {
    #expect(denied("employment", [], against: "joining", [("date", .year(2011))]) == ["CC210 impossible cross"])
    #expect(denied("employment", [], tense: .present, against: "joining", [("date", .year(2011))]) == [], "no longer works")
    #expect(denied("joining", [("date", .past())], against: "joining", [("date", .year(2011))]) == ["CC210 impossible cross"])
    #expect(denied("departure", [("date", .year(2012))], against: "departure", [("date", .year(2015))]) == [])
    #expect(
      denied("departure", [("date", .year(2012))], against: "departure", [("date", .month(2012, 5))])
        == ["CC210 impossible cross"])
    #expect(denied("employment", [("role", .title("chief executive"))], against: "joining", [("date", .year(2011))]) == [])
  }

  @Test func aHeadlineAgainstTheBodyIsGraver() throws {
    var room = Newsroom()
    let base: Slots = [("person", room.person("Ada Smith")), ("organization", room.organization("Northwind"))]
    room.article("a.txt")
    room.state("tenure", base + [("duration", .years(4))], block: .title)
    room.state("employment", base + [("start", .year(2017)), ("end", .year(2022))])
    let finding = try #require(room.conflicts().first)
    #expect(finding.grade == .strained)
    #expect(finding.level == .error)
    #expect(finding.taxonomy == "D03+D41")
    #expect(finding.why.hasSuffix("one side stands in the headline"))
  }
}
