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
