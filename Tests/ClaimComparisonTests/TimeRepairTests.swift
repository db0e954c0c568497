import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Which single statement, read as what, would let the others hold.
struct TimeRepairTests {
  private func room(_ ends: [Int]) -> Newsroom {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    for (index, year) in ends.enumerated() {
      room.article("\(index).txt")
      room.state("departure", base + [("date", .year(year))])
    }
    return room
  }

  @Test func theReadingThatMostSourcesAllowComesFirst() {
    let repairs = room([2010, 2012, 2012, 2012]).conflicts().first?.repairs ?? []
    #expect(
      repairs == [
        "with “left in 2012” for “left in 2010”, as 3 other voices allow",
        "with “left in 2010” for “left in 2012”, as one other voice allows",
      ])
  }

  @Test func aStartAfterAnEndIsMovedBeforeIt() {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    room.article("a.txt")
    room.state("joining", base + [("date", .year(2015))])
    room.article("b.txt")
    room.state("departure", base + [("date", .year(2012))])
    let repairs = room.conflicts().first?.repairs ?? []
    #expect(repairs.contains("with “joined not after 31 December 2012” for “joined in 2015”, as one other voice allows"))
    #expect(repairs.contains("with “left not before 1 January 2015” for “left in 2012”, as one other voice allows"))
  }

  @Test func onlyWhatEveryConflictNeedsIsARepair() {
    // Three dates: leaving out one leaves the two others in conflict.
    #expect(room([2010, 2012, 2014]).conflicts().first?.repairs == [])
  }
}
