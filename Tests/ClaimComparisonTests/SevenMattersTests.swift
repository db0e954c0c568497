import ClaimModel
import DocumentReading
import NormalValues
import Testing

@testable import ClaimComparison

/// Three articles about one move, as claims, with seven matters on which they cannot all be right.
struct SevenMattersTests {
  static let published = CivilDate(year: 2026, month: 5, day: 19)?.dayNumber ?? 0

  static func room() -> Newsroom {
    var room = Newsroom()
    let mira = room.person("Mira Tolland")
    let cars = room.organization("Voltane")
    let lab = room.organization("Lumenary")
    let rival = room.organization("Quartermoon")
    let school = room.organization("Fernlight")
    let boss = room.person("Noel Ruiz")
    let who: (String, SlotValue?) = ("person", mira)

    room.article("a.txt", published: published)
    room.state("departure", [who, ("organization", cars), ("date", .present(published))], block: .keyPoint, tense: .present)
    room.state(
      "tenure", [who, ("organization", cars), ("duration", .years(4))], block: .keyPoint, beside: true, tense: .present)
    room.state("founding", [who, ("organization", lab), ("date", .past(published))], block: .keyPoint)
    room.state(
      "return", [who, ("organization", lab), ("date", .year(2023)), ("nth", .ordinal(2))], block: .keyPoint, beside: true)
    room.state("joining", [who, ("organization", rival), ("date", .present(published))], block: .keyPoint, tense: .present)
    room.state("departure", [who, ("organization", cars), ("date", .year(2022))])
    room.state(
      "tenure", [who, ("organization", lab), ("duration", .duration(.brief)), ("nth", .ordinal(2))], beside: true)

    room.article("b.txt", published: published)
    room.state("founding", [who, ("organization", lab), ("date", .year(2015))])
    room.state("departure", [who, ("organization", lab), ("date", .year(2017))])
    room.state("joining", [who, ("organization", cars), ("date", .year(2017))], beside: true)
    room.state("tenure", [who, ("organization", cars), ("duration", .years(5))], beside: true)
    room.state("departure", [who, ("organization", cars), ("date", .year(2022))])
    room.state("return", [who, ("organization", lab), ("date", .year(2022)), ("nth", .ordinal(2))], beside: true)
    room.state("tenure", [who, ("organization", lab), ("duration", .years(1)), ("nth", .ordinal(2))], beside: true)
    room.state("departure", [who, ("organization", lab), ("date", .year(2024)), ("nth", .ordinal(2))], beside: true)
    room.state("founding", [who, ("organization", school), ("date", .year(2024))])
    room.state(
      "quotation",
      [
        ("speaker", mira),
        (
          "words",
          .quote(
            "I think the coming months at the edge of the field will be decisive. I am very glad to join the crew here and get back to work."
          )
        ),
      ])
    room.state(
      "departure-count", [who, ("organization", lab), ("times", .number(1)), ("asOf", .published(published))])
    room.state(
      "direct-move", [who, ("from", lab), ("to", rival), ("date", .present(published))], beside: true, tense: .present)
    room.state("joining", [who, ("organization", rival), ("date", .past(published))])
    room.state("reporting", [who, ("boss", boss), ("date", .published(published))])

    room.article("c.txt", published: published)
    room.state(
      "nth-move",
      [
        who, ("from", lab), ("to", rival), ("nth", .ordinal(3)), ("window", .days(90)), ("date", .present(published)),
      ], tense: .present)
    room.state("employment", [who, ("organization", lab), ("start", .year(2015)), ("end", .year(2017))])
    room.state("employment", [who, ("organization", cars), ("start", .year(2017)), ("end", .year(2022))])
    room.state(
      "employment", [who, ("organization", lab), ("start", .year(2023)), ("end", .year(2024)), ("nth", .ordinal(2))])
    room.state("founding", [who, ("organization", school), ("date", .year(2024))])
    room.state("joining", [who, ("organization", rival), ("date", .day(2026, 5, 19))])
    room.state("reporting", [who, ("boss", boss), ("date", .published(published))])
    room.state(
      "quotation",
      [
        ("speaker", mira),
        ("words", .quote("The coming months at the edge of the field will be decisive. Glad to get back to work.")),
      ])
    return room
  }

  @Test func findsTheSevenMattersAndNothingElse() {
    let room = Self.room()
    #expect(
      room.verdicts() == [
        "CC201 impossible cross", "CC202 impossible cross", "CC204 strained internal", "CC207 impossible internal",
        "CC208 impossible cross", "CC401 impossible internal", "CC402 impossible cross", "CC702 impossible cross",
      ], "\(room.conflicts().map { "\($0.rule) \($0.headline) [\($0.why)] \($0.claims)" }.joined(separator: "\n"))")
  }

  @Test func asksWithEveryValue() {
    let headlines = Self.room().conflicts().map(\.headline)
    for expected in [
      "Mira Tolland at Voltane: 4 years, 5 years or 2017 to 2022?",
      "Mira Tolland at Lumenary (2nd time): joined in 2022 or 2023?",
      "Mira Tolland at Lumenary (2nd time): 1 year or 2022 to 2024?",
      "Mira Tolland at Lumenary (2nd time): left in 2024, or was the 3rd to go from Lumenary to Quartermoon about May 2026?",
    ] {
      #expect(headlines.contains(expected), "\(headlines)")
    }
  }

  @Test func namesTheCornerInWhichAStrainedSetHolds() {
    let strained = Self.room().conflicts().first { $0.rule == "CC204" }
    #expect(strained?.holdsIf == "joined after 1 October 2022 and left before 1 April 2024")
    #expect(strained?.why.contains("3 % of all choices") == true, "\(strained?.why ?? "")")
  }

  @Test func tellsWhatAgrees() {
    let headlines = Self.room().agreements().map(\.headline)
    for expected in [
      "Mira Tolland at Quartermoon: joined", "Fernlight: founded in 2024", "Mira Tolland reports to Noel Ruiz",
      "Mira Tolland founded Lumenary",
    ] {
      #expect(headlines.contains(expected), "\(headlines)")
    }
  }
}
