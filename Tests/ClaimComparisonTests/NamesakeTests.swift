import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Two people of one name: dates of one life that no slip of the pen explains.
struct NamesakeTests {
  private func conflicts(_ kind: String, _ left: SlotValue, _ right: SlotValue, inOneText: Bool = false) -> [String] {
    var room = Newsroom()
    let person: (String, SlotValue?) = ("person", room.person("Ada Smith"))
    room.article("a.txt")
    room.state(kind, [person, ("date", left)])
    if !inOneText { room.article("b.txt") }
    room.state(kind, [person, ("date", right)])
    return room.verdicts()
  }

  @Test func fatherAndSonInOneTextAreTwo() {
    #expect(conflicts("birth", .year(1833), .year(1874), inOneText: true) == [])
    #expect(conflicts("death", .year(1852), .year(1886), inOneText: true) == [])
    #expect(conflicts("birth", .day(1900, 1, 14), .day(1929, 7, 18), inOneText: true) == [])
    #expect(conflicts("death", .day(1993, 9, 6), .day(2000, 1, 24), inOneText: true) == [])
  }

  @Test func anotherTextMayBeWrong() {
    #expect(conflicts("birth", .year(1833), .year(1874)) == ["CC801 impossible cross"])
    #expect(conflicts("birth", .day(1900, 1, 14), .day(1929, 7, 18)) == ["CC801 impossible cross"])
  }

  @Test func aSlipOfThePenStaysAConflict() {
    for (left, right) in [(1961, 1964), (1961, 1991), (1946, 1964), (1850, 1950), (1961, 1975)] {
      #expect(conflicts("birth", .year(left), .year(right)) == ["CC801 impossible cross"], "\(left) \(right)")
    }
    #expect(conflicts("birth", .day(1929, 7, 18), .day(1900, 7, 18)) == ["CC801 impossible cross"])
    #expect(conflicts("death", .day(2009, 3, 3), .day(2009, 5, 3)) == ["CC801 impossible cross"])
    #expect(conflicts("death", .day(2009, 3, 3), .day(2010, 5, 4)) == ["CC801 impossible cross"])
  }

  /// Lives of one name, each told by a text of its own.
  private func lives(_ lives: [(birth: SlotValue?, death: SlotValue?)]) -> [String] {
    var room = Newsroom()
    let person: (String, SlotValue?) = ("person", room.person("Ada Smith"))
    for (index, life) in lives.enumerated() {
      room.article("\(index).txt")
      for (kind, date) in [("birth", life.birth), ("death", life.death)] {
        if let date { room.state(kind, [person, ("date", date)]) }
      }
    }
    return room.verdicts()
  }

  @Test func twoLivesOfWhichOneDateIsFarApartAreTwo() {
    #expect(lives([(.year(1432), .year(1492)), (.year(1453), .year(1505))]) == [])
    #expect(lives([(.day(1643, 12, 29), .month(1678, 9)), (.day(1669, 7, 16), .month(1678, 2))]) == [])
    #expect(
      lives([(.year(1961), .year(2006)), (.year(1964), .year(2009))]) == ["CC801 impossible cross", "CC801 impossible cross"])
  }

  @Test func threeDatesAreThoseOfSeveral() {
    #expect(lives([(nil, .day(1686, 11, 2)), (nil, .day(1700, 8, 12)), (nil, .day(1740, 10, 12))]) == [])
    #expect(lives([(nil, .day(1686, 11, 2)), (nil, .day(1700, 8, 12))]) == ["CC801 impossible cross"])
  }

  @Test func nothingElseIsHeldAgainstANameOfTwo() {
    var room = Newsroom()
    let person: (String, SlotValue?) = ("person", room.person("Ada Smith"))
    room.article("a.txt")
    room.state("birth", [person, ("date", .day(1900, 1, 14))])
    room.state("death", [person, ("date", .day(1965, 8, 10))])
    room.state("joining", [person, ("organization", room.organization("Northwind")), ("date", .year(1921))])
    room.article("b.txt")
    room.state("birth", [person, ("date", .day(1929, 7, 18))])
    room.state("death", [person, ("date", .day(1996, 6, 18))])
    #expect(room.verdicts() == [])
  }
}
