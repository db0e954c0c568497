import ClaimModel
import DocumentReading
import NormalValues
import Testing

@testable import ClaimComparison

/// Values of things without a name, of which an article has one: prices, votes, multiples.
struct SingleOfItsSortTests {
  static let kinds = """
    kind     price
    about    What something costs.
    label    {what} of {thing}
    slot     what: text, key
    slot     thing: text
    slot     number: number
    check    single number, matching thing, alone number, days 2, code CC901
    foretold yes

    kind     vote
    about    How many vote for what an article is about.
    label    {what}[ {in date}]
    slot     what: text, key
    slot     number: number
    slot     date: date, default published
    check    single number, same date, days 4, alone number, code CC903

    kind     change
    about    A figure changes.
    label    {what}
    slot     what: text, key
    slot     from: number
    slot     to: number
    slot     times: number
    check    change from and to, times times, code CC902
    """

  @Test func daysFurtherApartAreNotCompared() {
    let (catalogue, _) = SmallCatalogue.read(Self.kinds)
    for (days, codes) in [(2, ["CC901"]), (3, [])] {
      var room = Newsroom()
      for (index, price) in [42, 46].enumerated() {
        room.article("\(index).txt", published: Newsroom.day + index * days)
        room.state("price", [("what", .text("cost")), ("number", number(price))])
      }
      let found = room.findings(ClaimComparer(catalogue: catalogue)).filter { $0.relation == .contradiction }
      #expect(found.map(\.rule) == codes)
    }
  }

  /// What is found between articles that tell of votes, each with the number of a day in May 2009; nil where no day is named.
  private func votes(_ articles: [[(number: Int, day: Int?)]]) -> [String] {
    let (catalogue, faults) = SmallCatalogue.read(Self.kinds)
    #expect(faults == [])
    var room = Newsroom()
    for (index, votes) in articles.enumerated() {
      room.article("\(index).txt")
      for vote in votes {
        let day = vote.day.map { SlotValue.day(2009, 5, $0) }
        room.state("vote", [("what", .text("vote")), ("number", number(vote.number)), ("date", day)])
      }
    }
    return room.findings(ClaimComparer(catalogue: catalogue)).filter { $0.relation == .contradiction }.map(\.rule)
  }

  @Test func statedDaysMayLieAsFarApartAsTheCheckAllows() {
    #expect(votes([[(6, 3)], [(7, 5)]]) == ["CC903"])
    #expect(votes([[(6, 3)], [(7, 9)]]) == [])
  }

  @Test func aVoteOfAnotherTimeMakesNoSecondValue() {
    #expect(votes([[(6, 3), (9, nil)], [(7, 3)]]) == ["CC903"])
    #expect(votes([[(6, 3), (9, 3)], [(7, 3)]]) == [])
  }

  private struct Price {
    var number: Int
    var thing: String?
    var block = BlockRole.paragraph
    var modality = Claim.Modality.asserted
    var tense = Claim.Tense.present
  }

  /// What is found between articles that give these prices.
  private func findings(_ articles: [[Price]]) -> [Finding] {
    let (catalogue, faults) = SmallCatalogue.read(Self.kinds)
    #expect(faults == [])
    var room = Newsroom()
    for (index, prices) in articles.enumerated() {
      room.article("\(index).txt")
      for price in prices {
        room.state(
          "price", [("what", .text("cost")), ("thing", price.thing.map { .text($0) }), ("number", number(price.number))],
          block: price.block, modality: price.modality, tense: price.tense)
      }
    }
    return room.findings(ClaimComparer(catalogue: catalogue)).filter { $0.relation == .contradiction }
  }

  private func number(_ digits: Int) -> SlotValue { .number(StatedNumber(value: Decimal(significand: Int128(digits)))) }

  @Test func articlesWithOneValueAreCompared() {
    #expect(findings([[Price(number: 42)], [Price(number: 46)]]).map(\.rule) == ["CC901"])
    #expect(findings([[Price(number: 42)], [Price(number: 42)]]).isEmpty)
  }

  @Test func anArticleWithSeveralValuesIsLeftOut() {
    #expect(findings([[Price(number: 42)], [Price(number: 46), Price(number: 9)]]).isEmpty)
  }

  @Test func aHeadlineIsComparedAndMakesNoSecondValue() {
    let found = findings([[Price(number: 72, block: .title), Price(number: 63)]])
    #expect(found.map(\.rule) == ["CC901"])
  }

  @Test func aBodyIsShownBeforeAHeadline() throws {
    let found = findings([[Price(number: 63, block: .title), Price(number: 63)], [Price(number: 72)]])
    #expect(try #require(found.first).claims == [1, 2])
  }

  @Test func twoThingsOfOneSortAreNotCompared() {
    #expect(findings([[Price(number: 42, thing: "bridge")], [Price(number: 46, thing: "tower")]]).isEmpty)
    #expect(findings([[Price(number: 42, thing: "bridge")], [Price(number: 46)]]).map(\.rule) == ["CC901"])
  }

  @Test func whatIsToldAsToComeCountsAsTold() {
    let coming = Price(number: 42, modality: .predicted, tense: .future)
    #expect(findings([[coming], [Price(number: 46)]]).map(\.rule) == ["CC901"])
    let hoped = Price(number: 42, modality: .predicted, tense: .present)
    #expect(findings([[hoped], [Price(number: 46)]]).isEmpty, "what somebody hopes for is no price")
  }

  @Test(arguments: [(40, 120, 3, false), (40, 90, 3, true), (90, 30, 3, false), (100, 210, 2, false), (0, 9, 3, false)])
  func aMultipleLeadsFromTheSmallerValueToTheGreater(_ from: Int, _ to: Int, _ times: Int, _ isWrong: Bool) {
    let (catalogue, _) = SmallCatalogue.read(Self.kinds)
    var room = Newsroom()
    room.article("a.txt")
    room.state("change", [("what", .text("sales")), ("from", number(from)), ("to", number(to)), ("times", number(times))])
    #expect(room.findings(ClaimComparer(catalogue: catalogue)).map(\.rule) == (isWrong ? ["CC902"] : []))
  }
}
