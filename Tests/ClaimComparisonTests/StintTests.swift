import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Several stays of one person at one organisation, told apart by ordinals, returns and dates.
struct StintTests {
  /// One or more articles, each with statements about Ada Smith at Northwind.
  private func verdicts(_ articles: [[(String, [(String, SlotValue?)])]]) -> [String] {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [("person", room.person("Ada Smith")), ("organization", room.organization("Northwind"))]
    for (index, statements) in articles.enumerated() {
      room.article("\(index).txt")
      for (kind, slots) in statements { room.state(kind, base + slots) }
    }
    return room.verdicts()
  }

  private func stay(_ start: Int, _ end: Int) -> (String, [(String, SlotValue?)]) {
    ("employment", [("start", .year(start)), ("end", .year(end))])
  }

  @Test func staysThatFollowEachOtherInOneTextAreTwo() {
    #expect(verdicts([[stay(1958, 1964), stay(1964, 1970)]]) == [])
    #expect(verdicts([[stay(1958, 1964), stay(1964, 1970), stay(1970, 1975)]]) == [])
    #expect(verdicts([[stay(1958, 1964), stay(1966, 1970)]]) == [])
  }

  @Test func stagesOfOneStayAreNoGoings() {
    #expect(verdicts([[stay(1958, 1964), stay(1964, 1970)], [stay(1958, 1970)]]) == [])
    #expect(verdicts([[stay(1958, 1963), stay(1964, 1966), stay(1966, 1970)], [stay(1958, 1970)]]) == [])
    #expect(verdicts([[stay(1958, 1964), stay(1964, 1970)], [stay(1958, 1972)]]) == ["CC201 impossible cross"])
    #expect(verdicts([[stay(1958, 1964), stay(1964, 1970)], [stay(1958, 1964)]]) == ["CC201 impossible cross"])
  }

  @Test func staysThatOverlapInOneTextConflict() {
    #expect(verdicts([[stay(2003, 2010), stay(2005, 2010)]]) == ["CC201 impossible internal"])
    #expect(verdicts([[stay(2003, 2010), stay(2003, 2012)]]) == ["CC201 impossible internal"])
  }

  @Test func anEndLongAfterAStayIsThatOfAnother() {
    #expect(verdicts([[stay(1975, 1978), ("departure", [("date", .year(2006))])]]) == [])
    #expect(verdicts([[stay(1975, 1978), ("departure", [("date", .year(1980))])]]) == ["CC201 impossible internal"])
    #expect(verdicts([[stay(1975, 1978)], [("departure", [("date", .year(2006))])]]) == ["CC201 impossible cross"])
  }

  @Test func returnsWithAnEndBetweenAreTwo() {
    let first = ("return", [("date", SlotValue.year(2015) as SlotValue?), ("nth", .ordinal(2))])
    let last = ("return", [("date", SlotValue.year(2019) as SlotValue?), ("nth", .ordinal(2))])
    #expect(verdicts([[first, ("departure", [("date", .year(2017))]), last]]) == [])
    #expect(verdicts([[first, last]]) == ["CC201 impossible internal"])
    #expect(verdicts([[first], [last]]) == ["CC201 impossible cross"])
  }

  @Test func aThirdStayMakesRoomForAReturn() {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [("person", room.person("Ada Smith")), ("organization", room.organization("Northwind"))]
    room.article("a.txt")
    room.state("return", base + [("date", .year(2015)), ("nth", .ordinal(2))])
    room.state("return", base + [("date", .year(2019)), ("nth", .ordinal(2))])
    let third = room.state("return", base + [("date", .year(2019)), ("nth", .ordinal(3))])
    // The text says "third", where the others only follow from "returned".
    room.claims[third].slots = room.claims[third].slots.map { SlotFilling($0.slot, $0.value, span: room.claims[third].span) }
    #expect(room.verdicts() == [])
  }
}
