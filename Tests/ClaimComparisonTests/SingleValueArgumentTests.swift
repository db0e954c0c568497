import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// `single`: what is dated, and what there is one of only as a rule.
struct SingleValueArgumentTests {
  private static let kinds = """
    kind     maker
    about    Who made a work.
    label    {work}: {name}[ {in date}]
    slot     work: text, key
    slot     name: text, required
    slot     date: date, default published
    check    single name, dated date, code CC901

    kind     degree
    about    Where a degree was taken.
    label    {name}: {school}
    slot     name: text, key
    slot     school: text, required
    check    single school, grade strained, code CC902
    """

  private func findings(_ kind: String, _ articles: [[[(String, SlotValue?)]]]) -> [Finding] {
    let (catalogue, faults) = SmallCatalogue.read(Self.kinds)
    #expect(faults == [])
    var room = Newsroom()
    for (index, claims) in articles.enumerated() {
      room.article("\(index).txt", published: nil)
      for slots in claims { room.state(kind, slots) }
    }
    return room.findings(ClaimComparer(catalogue: catalogue)).filter { $0.relation == .contradiction }
  }

  private func maker(_ name: String, _ date: SlotValue? = nil) -> [[(String, SlotValue?)]] {
    [[("work", .text("Harbour Lights")), ("name", .text(name)), ("date", date)]]
  }

  @Test func worksOfTwoYearsAreTwo() {
    #expect(findings("maker", [maker("Ada", .year(1956)), maker("Lee", .year(1998))]).isEmpty)
    #expect(findings("maker", [maker("Ada", .year(1956)), maker("Lee", .year(1956))]).map(\.grade) == [.impossible])
  }

  @Test func whatOneTextAloneDatesIsStrained() {
    let found = findings("maker", [maker("Ada", .year(1956)), maker("Lee")])
    #expect(found.map(\.grade) == [.strained])
    #expect(found.first?.holdsIf == "the texts speak of two of that name")
    #expect(findings("maker", [maker("Ada"), maker("Lee")]).map(\.grade) == [.impossible])
  }

  private func degrees(_ schools: [String]) -> [[(String, SlotValue?)]] {
    schools.map { [("name", .text("Ada")), ("school", .text($0))] }
  }

  @Test func whatThereIsOneOfAsARuleIsStrained() {
    let found = findings("degree", [degrees(["Northwind"]), degrees(["Palegrove"])])
    #expect(found.map(\.rule) == ["CC902"])
    #expect(found.map(\.grade) == [.strained])
    #expect(found.first?.holdsIf == "there was one beside the other")
  }

  @Test func aTextThatKnowsOfTwoLeavesRoom() {
    #expect(findings("degree", [degrees(["Northwind", "Palegrove"]), degrees(["Palegrove"])]).isEmpty)
    #expect(findings("degree", [degrees(["Northwind", "Palegrove"]), degrees(["Lund"])]).isEmpty)
  }

  @Test func aGradeIsStrainedAndNothingElse() {
    let kind = Self.kinds.replacing("grade strained", with: "grade severe")
    #expect(SmallCatalogue.read(kind).faults.contains { $0.contains("severe") })
  }
}
