import ClaimModel
import Testing

@testable import ClaimComparison

@Suite struct AgreementTests {
  private func room(_ dates: [SlotValue]) -> Newsroom {
    var room = Newsroom()
    let (person, organization) = (room.person("Ada Smith"), room.organization("Northwind"))
    for (index, date) in dates.enumerated() {
      room.article("\(index).txt")
      room.state("departure", [("person", person), ("organization", organization), ("date", date)], tense: .perfect)
    }
    return room
  }

  private func headlines(_ room: Newsroom) -> [String] { room.agreements().map(\.headline) }

  @Test func aValueNeedsTwoSourcesThatGiveOne() {
    #expect(headlines(room([.year(2018), .past()])) == ["Ada Smith at Northwind: left"])
    #expect(headlines(room([.past(), .past()])) == ["Ada Smith at Northwind: left"])
    #expect(headlines(room([.year(2018), .month(2018, 5)])) == ["Ada Smith at Northwind: left in May 2018"])
  }

  @Test func whoGivesNoValueIsNotCountedForIt() {
    let agreements = room([.year(2018), .year(2018), .past()]).agreements()
    #expect(agreements.map(\.headline) == ["Ada Smith at Northwind: left in 2018"])
    #expect(agreements.first?.sides.first?.sources == [0, 1])
  }

  @Test(arguments: [(2015, 2020, 8, true), (2015, 2020, 4, false), (2015, 2016, 9, true)])
  func aLengthReachesThroughALink(_ founded: Int, _ left: Int, _ years: Int, _ conflicts: Bool) throws {
    var room = Newsroom()
    let (person, organization) = (room.person("Ada Smith"), room.organization("Northwind"))
    room.article("a.txt")
    room.state("founding-date", [("organization", organization), ("date", .year(founded))])
    room.article("b.txt")
    room.state("departure", [("person", person), ("organization", organization), ("date", .year(left))])
    room.article("c.txt")
    room.state("tenure", [("person", person), ("organization", organization), ("duration", .years(years))])
    let found = room.conflicts().filter { $0.rule == "CC603" }
    #expect(!found.isEmpty == conflicts)
    if conflicts { #expect(found.first?.claims == [0, 1, 2]) }
  }
}
