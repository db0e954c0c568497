import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Numbers of two articles whose digits have changed places.
struct SlipCheckTests {
  static let kinds = """
    kind     figure
    about    A number of an article.
    label    {what}[ ({thing})]
    slot     what: text, key
    slot     number: number, required
    slot     context: text, required
    slot     thing: text
    aside    yes
    check    slip number, of thing, sharing context, code CC901

    kind     count
    about    What somebody counts.
    label    {what}
    slot     what: text, key
    slot     number: number, required
    check    single number, code CC902
    """

  private struct Figure {
    let number: Int
    var thing: String? = "valve"
    var context = "audit valve"
    var unit: String?
    var count = false
  }

  /// What is found between articles that give these numbers.
  private func rules(_ articles: [[Figure]]) -> [String] {
    let (catalogue, faults) = SmallCatalogue.read(Self.kinds)
    #expect(faults == [])
    var room = Newsroom()
    for (index, figures) in articles.enumerated() {
      room.article("\(index).txt")
      for figure in figures {
        let value = SlotValue.number(StatedNumber(value: Decimal(significand: Int128(figure.number)), unit: figure.unit))
        room.state(
          "figure",
          [
            ("what", .text("Number")), ("number", value), ("context", .text(figure.context)),
            ("thing", figure.thing.map { .text($0) }),
          ])
        if figure.count { room.state("count", [("what", .text("valves")), ("number", value)], beside: true) }
      }
    }
    return room.findings(ClaimComparer(catalogue: catalogue)).filter { $0.relation == .contradiction }.map(\.rule)
  }

  @Test func twoDigitsThatChangedPlacesAreFound() {
    #expect(rules([[Figure(number: 340)], [Figure(number: 430)]]) == ["CC901"])
    #expect(rules([[Figure(number: 37_905)], [Figure(number: 39_705)]]) == ["CC901"])
  }

  @Test func otherDigitsAreNoSlip() {
    #expect(rules([[Figure(number: 340)], [Figure(number: 350)]]) == [])
    #expect(rules([[Figure(number: 123)], [Figure(number: 231)]]) == [])
    #expect(rules([[Figure(number: 34)], [Figure(number: 430)]]) == [])
    #expect(rules([[Figure(number: 3)], [Figure(number: 30)]]) == [])
  }

  @Test func modifiersOfTheThingMayDiffer() {
    #expect(rules([[Figure(number: 340, thing: "rusty valve")], [Figure(number: 430)]]) == ["CC901"])
    #expect(rules([[Figure(number: 340, thing: "pump")], [Figure(number: 430)]]) == [])
  }

  @Test func twoDigitsNeedAWordInCommon() {
    let valves = Figure(number: 34)
    #expect(rules([[valves], [Figure(number: 43, context: "roof valve")]]) == ["CC901"])
    #expect(rules([[valves], [Figure(number: 43, context: "roof slate")]]) == [])
  }

  @Test func unitsAreCompared() {
    let height = Figure(number: 540, thing: nil, unit: "metre")
    #expect(rules([[height], [Figure(number: 450, thing: nil, unit: "metre")]]) == ["CC901"])
    #expect(rules([[height], [Figure(number: 450, thing: nil, unit: "percent")]]) == [])
    #expect(rules([[Figure(number: 540, thing: nil)], [Figure(number: 450, thing: nil)]]) == [])
  }

  @Test func anArticleThatKnowsBothNumbersTellsOfTwoThings() {
    #expect(rules([[Figure(number: 340)], [Figure(number: 430), Figure(number: 340, thing: "pump")]]) == [])
    #expect(rules([[Figure(number: 340), Figure(number: 430)]]) == [])
  }

  @Test func whatAnotherFindingTellsIsNotToldAgain() {
    #expect(rules([[Figure(number: 340, count: true)], [Figure(number: 430, count: true)]]) == ["CC902"])
  }
}
