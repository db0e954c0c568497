import ClaimModel
import Testing

@testable import ClaimComparison

/// `single ... beside KIND`: what leaves its house out meets what names it.
struct BesideKindTests {
  private static let kinds = """
    kind     helm
    about    Since when somebody is at the head of a house.
    label    {person}[ of {house}][ {in start}]
    slot     person: person, key
    slot     house: organization
    slot     start: date, required
    check    single start, beside role, matching house, alone start, code CC901

    kind     role
    about    A post at a named house.
    label    {person} at {house}[ {in start}]
    slot     person: person, key
    slot     house: organization, key
    slot     start: date

    kind     stay
    about    A stay at a named house.
    label    {person} at {house}: {length}
    slot     person: person, key
    slot     house: organization, key
    slot     length: duration, required
    check    whole length, of post, from start, until end, code CC902

    kind     post
    about    A post with its ends.
    label    {person} at {house}[ {in start}][ until {end}]
    slot     person: person, key
    slot     house: organization, key
    slot     start: date
    slot     end: date
    """

  private func rules(_ fill: (inout Newsroom) -> Void) -> [String] {
    let (catalogue, faults) = SmallCatalogue.read(Self.kinds)
    #expect(faults == [])
    var room = Newsroom()
    fill(&room)
    return room.findings(ClaimComparer(catalogue: catalogue)).filter { $0.relation == .contradiction }.map(\.rule)
  }

  /// "took charge in 2019" in one article; "has led Northwind since 2016" in another; the first speaks of `named`.
  private func helm(_ named: String, start: Int = 2016) -> [String] {
    rules { room in
      room.article("a.txt")
      room.state("helm", [("person", room.person("Ada Smith")), ("start", .year(2019))])
      room.state("role", [("person", room.person("Lee Park")), ("house", room.organization(named))])
      room.article("b.txt")
      room.state(
        "role", [("person", room.person("Ada Smith")), ("house", room.organization("Northwind")), ("start", .year(start))])
    }
  }

  @Test func aStartWithoutItsHouseMeetsTheOneOfAHouseThatItsArticleNames() {
    #expect(helm("Northwind") == ["CC901"])
    #expect(helm("Northwind", start: 2019) == [])
  }

  @Test func aHouseThatItsArticleDoesNotNameIsAnother() { #expect(helm("Palegrove") == []) }

  /// A stay of so many years, and the only post there.
  private func stay(_ years: Int, second: Bool = false) -> [String] {
    rules { room in
      room.article("a.txt")
      let parties = [("person", room.person("Ada Smith")), ("house", room.organization("Northwind"))]
      room.state("stay", parties + [("length", .years(years))])
      room.article("b.txt")
      room.state("post", parties + [("start", .year(2010)), ("end", .year(2014))])
      if second { room.state("post", parties + [("start", .year(2014)), ("end", .year(2016))]) }
    }
  }

  @Test func aStayIsAsLongAsTheOnlyPost() {
    #expect(stay(6) == ["CC902"])
    #expect(stay(2) == ["CC902"])
    #expect(stay(4) == [])
    #expect(stay(6, second: true) == [])
  }
}
