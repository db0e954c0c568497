import ClaimModel
import DocumentReading
import NormalValues
import Testing

@testable import ClaimComparison

/// Statements that differ without excluding each other: every one is a false alarm that must not be raised.
struct NotContradictionsTests {
  /// Two articles with one claim each.
  private func pair(
    _ left: (kind: String, slots: [(String, SlotValue?)]), _ right: (kind: String, slots: [(String, SlotValue?)]),
    modality: Claim.Modality = .asserted, tense: Claim.Tense = .past, block: BlockRole = .paragraph,
    confidence: Derivation.Confidence = .high
  ) -> [String] {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    let organization = room.organization("Northwind")
    let base: [(String, SlotValue?)] = [("person", person), ("organization", organization)]
    room.article("a.txt")
    room.state(left.kind, base + left.slots)
    room.article("b.txt")
    room.state(right.kind, base + right.slots, block: block, modality: modality, tense: tense, confidence: confidence)
    return room.verdicts()
  }

  /// Two dates of one event.
  struct Dates: Sendable {
    let left: SlotValue
    let right: SlotValue

    init(_ left: SlotValue, _ right: SlotValue) {
      self.left = left
      self.right = right
    }
  }

  static let fitting: [Dates] = [
    Dates(SlotValue.year(2017), SlotValue.month(2017, 6)),
    Dates(SlotValue.day(2017, 6, 3), SlotValue.year(2017)),
    Dates(SlotValue.year(2017, .approximate), SlotValue.year(2018)),
    Dates(SlotValue.year(2019, .before), SlotValue.year(2017)),
    Dates(SlotValue.year(2017, .start), SlotValue.month(2017, 3)),
    Dates(SlotValue.year(2017, .none, isFiscal: true), SlotValue.year(2018)),
    Dates(SlotValue.day(2017, 6, 3), SlotValue.day(2017, 6, 4)),
    Dates(SlotValue.past(), SlotValue.year(2017)),
    Dates(SlotValue.year(2017), SlotValue.year(2017)),
  ]

  static let disjoint: [Dates] = [
    Dates(SlotValue.year(2017), SlotValue.year(2018)),
    Dates(SlotValue.day(2017, 6, 3), SlotValue.day(2017, 6, 5)),
    Dates(SlotValue.month(2017, 6), SlotValue.month(2017, 7)),
    Dates(SlotValue.year(2019, .before), SlotValue.year(2020)),
    Dates(SlotValue.year(2017, .start), SlotValue.month(2017, 9)),
  ]

  @Test(arguments: fitting)
  func datesThatFit(_ dates: Dates) {
    for kind in ["departure", "joining"] {
      #expect(pair((kind, [("date", dates.left)]), (kind, [("date", dates.right)])) == [], "\(dates)")
    }
  }

  @Test(arguments: disjoint)
  func datesThatDoNotFit(_ dates: Dates) {
    let verdicts = pair(("departure", [("date", dates.left)]), ("departure", [("date", dates.right)]))
    #expect(verdicts == ["CC201 impossible cross"], "\(dates)")
  }

  @Test func joiningInOneYearAndLeadingInAnother() {
    #expect(pair(("joining", [("date", .year(2015))]), ("role", [("role", .title("director")), ("start", .year(2017))])) == [])
  }

  @Test func aFoundingMemberBeforeTheFoundingWithinAYear() {
    #expect(pair(("joining", [("date", .year(2015))]), ("founding-date", [("date", .year(2016))])) == [])
    #expect(
      pair(("joining", [("date", .year(2011))]), ("founding-date", [("date", .year(2016))])) == ["CC603 impossible cross"])
  }

  @Test func claimsThatStateNoFact() {
    for modality in [Claim.Modality.predicted, .conditional, .opinion, .question] {
      #expect(
        pair(("departure", [("date", .year(2017))]), ("departure", [("date", .year(2019))]), modality: modality) == [],
        "\(modality)")
    }
    for modality in [Claim.Modality.attributed, .quoted] {
      #expect(
        pair(("departure", [("date", .year(2017))]), ("departure", [("date", .year(2019))]), modality: modality)
          == ["CC201 impossible cross"], "\(modality)")
    }
  }

  @Test func furnitureAndDoubtfulReadings() {
    let (left, right) = (SlotValue.year(2017), SlotValue.year(2019))
    #expect(pair(("departure", [("date", left)]), ("departure", [("date", right)]), block: .furniture) == [])
    #expect(pair(("departure", [("date", left)]), ("departure", [("date", right)]), confidence: .low) == [])
  }

  @Test func omission() {
    #expect(pair(("employment", [("start", .year(2015)), ("end", .year(2017))]), ("employment", [])) == [])
    #expect(pair(("departure", [("date", .year(2017))]), ("joining", [("date", .year(2015))])) == [])
  }

  @Test func lengthsThatFit() {
    let fitting: [Dates] = [
      Dates(SlotValue.years(5), SlotValue.years(5, .approximate)),
      Dates(SlotValue.years(4, .moreThan), SlotValue.years(6)),
      Dates(SlotValue.duration(StatedDuration.nearly(tenths: 50, .year)), SlotValue.years(5)),
      Dates(
        SlotValue.duration(StatedDuration(tenths: 45, .year)), SlotValue.duration(StatedDuration.nearly(tenths: 50, .year))),
      Dates(SlotValue.duration(StatedDuration.brief), SlotValue.years(1)),
    ]
    for dates in fitting {
      #expect(pair(("tenure", [("duration", dates.left)]), ("tenure", [("duration", dates.right)])) == [], "\(dates)")
    }
    #expect(
      pair(("employment", [("start", .year(2013)), ("end", .year(2018))]), ("tenure", [("duration", .years(5))])) == [])
    #expect(
      pair(("employment", [("start", .year(2013)), ("end", .year(2018))]), ("tenure", [("duration", .years(4))]))
        == ["CC203 strained cross"])
    #expect(
      pair(("employment", [("start", .year(2003)), ("end", .year(2010))]), ("tenure", [("duration", .years(4))]))
        == ["CC203 impossible cross"])
  }

  @Test func twoEmployersAtOneTime() {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    room.article("a.txt")
    for name in ["Northwind", "Brightwater"] {
      room.state(
        "employment",
        [("person", person), ("organization", room.organization(name)), ("start", .year(2010)), ("end", .year(2015))])
    }
    #expect(room.verdicts() == [])
  }

  @Test func sameNameOfTwoPeople() {
    var room = Newsroom()
    let organization = room.organization("Northwind")
    for (path, name, year) in [("a.txt", "Ada Smith", 2011), ("b.txt", "Bo Smith", 2013)] {
      room.article(path)
      room.state("joining", [("person", room.person(name)), ("organization", organization), ("date", .year(year))])
    }
    #expect(room.verdicts() == [])
  }

  @Test func twoStintsThatOneSourceProves() {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    room.article("a.txt")
    room.state("employment", base + [("start", .year(2011)), ("end", .year(2013))])
    room.state("employment", base + [("start", .year(2017)), ("end", .year(2019))])
    room.article("b.txt")
    room.state("joining", base + [("date", .year(2017))])
    room.state("tenure", base + [("duration", .years(2))])
    room.article("c.txt")
    room.state("departure", base + [("date", .year(2013))])
    room.state("joining", base + [("date", .month(2011, 4))])
    #expect(room.verdicts() == [])
    room.state("departure", base + [("date", .year(2015))])
    #expect(room.verdicts().contains { $0.hasPrefix("CC201") || $0.hasPrefix("CC206") })
  }

  @Test func anotherUndatedReturn() {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    room.article("a.txt")
    room.state("return", base + [("date", .year(2018)), ("nth", .ordinal(2))])
    room.article("b.txt")
    room.state("joining", base + [("date", .year(2011))])
    room.state("departure", base + [("date", .year(2015))])
    #expect(room.verdicts() == [])
  }

  @Test func permanentFormer() {
    let role: (String, SlotValue?) = ("role", .title("chief executive"))
    #expect(
      pair(("former", [role, ("asOf", .published())]), ("role", [role, ("start", .year(2003)), ("end", .year(2009))])) == [])
    #expect(pair(("former", [role, ("asOf", .published())]), ("current", [role, ("asOf", .published())])).count == 1)
    #expect(
      pair(
        ("former", [role, ("asOf", .published())]), ("current", [("role", .title("chair")), ("asOf", .published())])) == [])
  }

  @Test func otherPopulationAndOtherDay() {
    #expect(
      pair(
        ("headcount", [("number", .number(450)), ("date", .published())]),
        ("headcount", [("number", .number(460, .approximate)), ("date", .published())])) == [])
    #expect(
      pair(
        ("headcount", [("number", .number(450)), ("date", .year(2012))]),
        ("headcount", [("number", .number(900)), ("date", .published())])) == [])
    #expect(
      pair(
        ("headcount", [("number", .number(450)), ("date", .published())]),
        ("headcount", [("number", .number(900)), ("date", .published())])) == ["CC405 impossible cross"])
  }

  @Test func anOlderArticlesTense() {
    let old = (CivilDate(year: 2012, month: 3, day: 1)?.dayNumber ?? 0)
    #expect(pair(("departure", [("date", .past(old))]), ("departure", [("date", .year(2019))])) == [])
    #expect(
      pair(("departure", [("date", .present(old))]), ("departure", [("date", .year(2019))])) == ["CC201 impossible cross"])
    #expect(pair(("departure", [("date", .present())]), ("departure", [("date", .year(2015))])) == ["CC208 impossible cross"])
  }

  @Test func aSentencePrintedTwice() {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    room.article("a.txt")
    room.state("departure-count", base + [("times", .number(1)), ("asOf", .published())])
    for _ in 0..<3 { room.state("departure", base + [("date", .year(2012))]) }
    #expect(room.verdicts() == [])
  }

  @Test func conflictsAmongReferencesAlone() {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    room.article("a.txt", isReference: true)
    room.state("joining", base + [("date", .year(2011))])
    room.article("b.txt", isReference: true)
    room.state("joining", base + [("date", .year(2013))])
    #expect(room.verdicts() == [])
    room.article("c.txt")
    room.state("joining", base + [("date", .year(2011))])
    #expect(room.verdicts() == ["CC201 impossible cross"])
  }
}
