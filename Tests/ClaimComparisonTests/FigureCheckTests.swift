import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Checks of figures inside one statement: parts and totals, changes, shares, bounds.
struct FigureCheckTests {
  static let kinds = """
    kind     breakdown
    about    Parts of a whole.
    label    {subject}
    slot     subject: text, key
    slot     total: number
    slot     first: number
    slot     second: number
    slot     third: number
    slot     open: text
    check    sum total of first and second and third, most 100, unless open, code CC901

    kind     change
    about    A figure changes.
    label    {subject}
    slot     subject: text, key
    slot     from: number
    slot     to: number
    slot     by: number
    check    change from and to, by by, code CC902

    kind     part
    about    A part of a whole in percent.
    label    {subject}
    slot     subject: text, key
    slot     number: number
    slot     whole: number
    slot     percent: number
    check    share number and whole, is percent, code CC903

    kind     crowd
    about    How many came.
    label    visitors of {subject}
    slot     subject: text, key
    slot     number: number
    check    bounds number, least 1, most 1000000, code CC904
    """

  private func codes(_ kind: String, _ slots: [(String, SlotValue?)]) -> [String] {
    let (catalogue, faults) = SmallCatalogue.read(Self.kinds)
    #expect(faults == [])
    var room = Newsroom()
    room.article("a.txt")
    room.state(kind, [("subject", .text("harbour"))] + slots)
    return room.findings(ClaimComparer(catalogue: catalogue)).map(\.rule)
  }

  private func number(_ digits: Int, _ exponent: Int = 0, _ unit: String? = nil) -> SlotValue {
    .number(StatedNumber(value: Decimal(significand: Int128(digits), exponent: exponent), unit: unit))
  }

  @Test func partsMakeTheirTotal() {
    #expect(codes("breakdown", [("total", number(9)), ("first", number(4)), ("second", number(3)), ("third", number(2))]) == [])
    #expect(
      codes("breakdown", [("total", number(9)), ("first", number(4)), ("second", number(3)), ("third", number(1))])
        == ["CC901"])
    #expect(codes("breakdown", [("total", number(9)), ("first", number(4))]) == [], "one part is no breakdown")
    #expect(
      codes("breakdown", [("total", number(9)), ("first", number(4)), ("second", number(3)), ("open", .text("including"))])
        == [])
  }

  @Test func roundedPartsMayMissTheirTotalByTheirLastDigits() {
    // 3.3 + 3.3 + 3.3 for 10: each is good to half a tenth.
    let third = number(33, -1)
    #expect(codes("breakdown", [("total", number(100, -1)), ("first", third), ("second", third), ("third", third)]) == [])
    #expect(
      codes("breakdown", [("total", number(105, -1)), ("first", third), ("second", third), ("third", third)]) == ["CC901"])
    #expect(
      codes("breakdown", [("total", .number(10, .approximate)), ("first", number(4)), ("second", number(5))]) == [])
  }

  @Test func sharesAreNoMoreThanAHundred() {
    let (a, b) = (number(54, 0, "percent"), number(51, 0, "percent"))
    #expect(codes("breakdown", [("first", a), ("second", b)]) == ["CC901"])
    #expect(codes("breakdown", [("first", a), ("second", number(46, 0, "percent"))]) == [])
    #expect(codes("breakdown", [("first", a), ("second", number(47, 0, "percent"))]) == [], "both may be rounded up")
  }

  @Test func aChangeLeadsFromOneValueToTheOther() {
    #expect(codes("change", [("from", number(50)), ("to", number(56)), ("by", number(12, 0, "percent"))]) == [])
    #expect(codes("change", [("from", number(5000)), ("to", number(8000)), ("by", number(30, 0, "percent"))]) == ["CC902"])
    #expect(codes("change", [("from", number(56)), ("to", number(50)), ("by", number(11, 0, "percent"))]) == [])
    #expect(codes("change", [("from", number(500)), ("to", number(620)), ("by", number(120))]) == [])
    #expect(codes("change", [("from", number(500)), ("to", number(620)), ("by", number(150))]) == ["CC902"])
  }

  @Test func percentForPointsIsStrained() {
    let (catalogue, _) = SmallCatalogue.read(Self.kinds)
    var room = Newsroom()
    room.article("a.txt")
    room.state(
      "change",
      [
        ("subject", .text("turnout")), ("from", number(40, 0, "percent")), ("to", number(50, 0, "percent")),
        ("by", number(10, 0, "percent")),
      ])
    let finding = room.findings(ClaimComparer(catalogue: catalogue)).first
    #expect(finding?.grade == .strained)
    #expect(finding?.holdsIf == "percentage points are meant")
  }

  @Test func aPartIsItsShareOfTheWhole() {
    #expect(codes("part", [("number", number(45)), ("whole", number(150)), ("percent", number(30, 0, "percent"))]) == [])
    #expect(codes("part", [("number", number(1)), ("whole", number(3)), ("percent", number(33, 0, "percent"))]) == [])
    #expect(
      codes("part", [("number", number(45)), ("whole", number(150)), ("percent", number(45, 0, "percent"))]) == ["CC903"])
    #expect(
      codes("part", [("number", number(45)), ("whole", .number(150, .approximate)), ("percent", number(33, 0, "percent"))])
        == [])
  }

  @Test func whatNothingOfItsSortHas() {
    #expect(codes("crowd", [("number", number(2_000_000))]) == ["CC904"])
    #expect(codes("crowd", [("number", number(20_000))]) == [])
  }

  @Test func faultsInCheckLinesAreTold() {
    func faults(_ line: String) -> [String] {
      SmallCatalogue.read(
        "kind     part\nabout    A part.\nlabel    {subject}\nslot     subject: text, key\nslot     number: number\n"
          + "slot     whole: number\n" + line
      ).faults
    }
    #expect(faults("check    sum whole of number, code CC901") == [])
    #expect(!faults("check    sum whole of nobody, code CC901").isEmpty)
    #expect(!faults("check    bounds number, most many, code CC901").isEmpty)
    #expect(!faults("check    single number, where subject among list, code CC901").isEmpty)
    #expect(!faults("check    single number, where subject in no-list, code CC901").isEmpty)
    #expect(!faults("check    apart number, from nothing whole, code CC901").isEmpty)
  }
}
