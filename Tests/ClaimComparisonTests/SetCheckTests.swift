import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Checks of several statements: circles, members, holders, names, precision.
struct SetCheckTests {
  static let kinds = """
    kind     larger
    about    One is larger than the other.
    label    {more} is larger than {less}
    slot     measure: text, key
    slot     more: organization, required
    slot     less: organization, required
    slot     date: date, default published
    check    circle more and less, at date, code CC901

    kind     round
    about    An organisation raises money.
    label    {organization} raises money
    slot     organization: organization, key
    slot     amount: money, required
    slot     date: date, default published
    check    single amount, at date, code CC902, scale CC903, unit CC904
    check    apart amount, from worth amount, at date, code CC901

    kind     worth
    about    What an organisation is worth.
    label    {organization}, worth
    slot     organization: organization, key
    slot     amount: money, required
    slot     date: date, default published
    """

  static let catalogue = SmallCatalogue.read(kinds).catalogue

  private func verdicts(_ build: (inout Newsroom) -> Void) -> [String] {
    var room = Newsroom()
    build(&room)
    return room.findings(ClaimComparer(catalogue: Self.catalogue)).filter { $0.relation == .contradiction }.map {
      "\($0.rule) \($0.grade?.rawValue ?? "")"
    }
  }

  private func larger(_ room: inout Newsroom, _ more: String, _ less: String, _ date: SlotValue = .published()) {
    room.state(
      "larger",
      [
        ("measure", .text("sales")), ("more", room.organization(more)), ("less", room.organization(less)), ("date", date),
      ])
  }

  @Test func comparisonsInACircle() {
    for chain in [["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D", "E"]] {
      let found = verdicts { room in
        for (index, name) in chain.enumerated() {
          room.article("\(index).txt")
          larger(&room, name, chain[(index + 1) % chain.count])
        }
      }
      #expect(found == ["CC901 impossible"], "\(chain)")
      let open = verdicts { room in
        for (index, name) in chain.dropLast().enumerated() {
          room.article("\(index).txt")
          larger(&room, name, chain[index + 1])
        }
      }
      #expect(open == [], "\(chain)")
    }
  }

  @Test func comparisonsOfOtherTimes() {
    let found = verdicts { room in
      room.article("a.txt")
      larger(&room, "A", "B", .year(2012))
      room.article("b.txt")
      larger(&room, "B", "A", .year(2019))
    }
    #expect(found == [])
  }

  private func round(_ room: inout Newsroom, _ path: String, _ amount: Int, _ currency: String, kind: String = "round") {
    room.article(path)
    let money = StatedMoney(amount: StatedNumber(value: Decimal(significand: Int128(amount), exponent: 6)), currency: currency)
    room.state(
      kind, [("organization", room.organization("Northwind")), ("amount", .money(money)), ("date", .published())])
  }

  @Test func slipsOfScaleAndCurrencyHaveCodesOfTheirOwn() {
    func found(_ left: (Int, String), _ right: (Int, String)) -> [String] {
      verdicts { room in
        round(&room, "a.txt", left.0, left.1)
        round(&room, "b.txt", right.0, right.1)
      }
    }
    #expect(found((300, "USD"), (300, "USD")) == [])
    #expect(found((300, "USD"), (340, "USD")) == ["CC902 impossible"])
    #expect(found((300, "USD"), (300_000, "USD")) == ["CC903 impossible"])
    #expect(found((300, "USD"), (300, "EUR")) == ["CC904 impossible"])
    #expect(found((300, "USD"), (270, "EUR")) == [], "no dated rate, no comparison")
  }

  @Test func anAmountTakenForAnother() {
    #expect(
      verdicts { room in
        round(&room, "a.txt", 950, "USD")
        round(&room, "b.txt", 950, "USD", kind: "worth")
      } == ["CC901 strained"])
    #expect(
      verdicts { room in
        round(&room, "a.txt", 300, "USD")
        round(&room, "b.txt", 950, "USD", kind: "worth")
      } == [])
  }

  @Test(arguments: [
    ("Ada Izmailov", "Ada Ismailov", true), ("Ada Lindqvist", "Ada Lindkvist", true), ("Ada Smith", "Ada Smyth", true),
    ("Ada Smith", "Ida Smith", false), ("Ada Smith", "Ada Stone", false), ("Ada Lee", "Ada Lea", false),
    ("Ada Smith", "Smith", false), ("Ada Smith", "Ada Smith", false), ("", "", false),
  ])
  func namesThatAreOneButForALetter(_ left: String, _ right: String, _ isVariant: Bool) {
    #expect(NameVariantCheck.isVariant(left, right) == isVariant)
    #expect(NameVariantCheck.isVariant(right, left) == isVariant)
  }

  @Test func oneSourceThatNamesBothKnowsBoth() {
    var room = Newsroom()
    let organization = room.organization("Northwind")
    for (path, names) in [("a.txt", ["Ada Lindqvist", "Ada Lindkvist"]), ("b.txt", ["Ada Lindqvist"])] {
      room.article(path)
      for name in names {
        room.state("joining", [("person", room.person(name)), ("organization", organization), ("date", .year(2011))])
      }
    }
    #expect(room.verdicts() == [])
  }

  @Test func twoHoldersOfOnePost() {
    func found(_ title: String, _ names: [String], days: [Int]) -> [String] {
      var room = Newsroom()
      for (index, name) in names.enumerated() {
        room.article("\(index).txt", published: days[index])
        room.state(
          "current",
          [
            ("person", room.person(name)), ("organization", room.organization("Northwind")), ("role", .title(title)),
            ("asOf", .published(days[index])),
          ], tense: .present)
      }
      return room.verdicts()
    }
    let day = Newsroom.day
    #expect(found("chief executive", ["Ada Smith", "Lee Park"], days: [day, day]) == ["CC303 impossible cross"])
    #expect(found("chief executive", ["Ada Smith", "Lee Park"], days: [day - 800, day]) == [])
    #expect(found("engineer", ["Ada Smith", "Lee Park"], days: [day, day]) == [])
    #expect(found("chief executive", ["Bob Smith", "Robert Smith"], days: [day, day]) == [], "one person, two given names")
  }

  @Test func twoVersionsOfOneArticleAreCalledSo() {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    room.article("v1.txt", outlet: "Harbour Post", title: "Ada Smith leaves")
    room.state("joining", base + [("date", .year(2011))])
    room.article("v2.txt", outlet: "Harbour Post", title: "Ada Smith leaves")
    room.state("joining", base + [("date", .year(2013))])
    #expect(room.conflicts().map(\.taxonomy) == ["D01+D46"])
  }

  @Test func anOrganisationMayHaveMoreFoundersThanOneTextNames() {
    func found(_ count: Int, _ names: [String]) -> [String] {
      var room = Newsroom()
      let organization = room.organization("Northwind")
      room.article("a.txt")
      room.state("founder-count", [("organization", organization), ("number", .number(count))])
      room.article("b.txt")
      for name in names { room.state("founding", [("person", room.person(name)), ("organization", organization)]) }
      return room.verdicts()
    }
    #expect(found(2, ["Ada Smith", "Lee Park", "Maria Lund"]) == ["CC605 impossible cross"])
    #expect(found(4, ["Ada Smith", "Lee Park", "Maria Lund"]) == [])
    #expect(found(2, ["Ada Smith", "Lee Park", "Ada Smith"]) == [])
  }
}
