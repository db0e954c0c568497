import ClaimModel
import RuleLanguage
import Testing

/// The shipped kinds, periods, links and findings as the model has them.
@Suite struct CatalogueTests {
  private let catalogue = RuleReader.read(ShippedFiles.all).rules.catalogue

  @Test func periodsHavePartiesWordsAndCodes() {
    let post = catalogue.period("post")
    #expect(post?.parties.map(\.name) == ["person", "organization", "role"])
    #expect(post?.parties.map(\.type) == [.person, .organization, .title])
    #expect(post?.repeats == true)
    #expect(post?.words == .init(start: "took the post", end: "left the post", length: "time in the post"))
    #expect(catalogue.period("life")?.repeats == false)
    #expect(catalogue.period("life")?.codes[.interval] == "CC802")
  }

  @Test func slotsHaveTypesKeysAndDefaults() {
    let kind = catalogue.kind("nth-move")
    #expect(kind?.slots.map(\.name) == ["person", "from", "to", "nth", "group", "window", "date"])
    #expect(kind?.slot("from")?.isKey == true)
    #expect(kind?.slot("nth")?.isKey == false)
    #expect(kind?.slot("nth")?.isRequired == true)
    #expect(kind?.slot("date")?.filledFrom == .published)
    #expect(kind?.label == "{person} was the {nth}[ {group}] to go from {from} to {to}[ in {window}][ {in date}]")
  }

  @Test func bindingsHaveEveryTarget() {
    let stint = PeriodReference(period: "stint", slots: ["person", "organization"])
    #expect(
      catalogue.kind("employment")?.bindings == [
        TimeBinding(slot: "start", relation: .equal, target: .instant(stint, .start)),
        TimeBinding(slot: "end", relation: .equal, target: .instant(stint, .end)),
        TimeBinding(slot: "duration", relation: .equal, target: .length(stint)),
        TimeBinding(slot: "nth", relation: .equal, target: .number(stint)),
      ])
    #expect(
      catalogue.kind("age")?.bindings == [
        TimeBinding(
          slot: "age", relation: .equal, target: .elapsed(PeriodReference(period: "life", slots: ["person"]), until: "date"))
      ])
    let from = PeriodReference(period: "stint", slots: ["person", "from"])
    #expect(
      catalogue.kind("move")?.bindings.first
        == TimeBinding(slot: "date", relation: .atMost, target: .instant(from, .end), offsetInDays: 183, shape: .origin))
    #expect(catalogue.kind("former")?.bindings.first?.relation == .atLeast)
  }

  @Test func checksHaveArguments() {
    let ordinal = catalogue.kind("nth-move")?.checks.first
    #expect(ordinal?.check == "ordinal")
    #expect(
      ordinal?.arguments.map { "\($0.name)=\($0.value)" } == [
        "=nth", "of=person", "in=window", "at=date", "counting=move or joining", "to=to", "code=CC403", "overflow=CC404",
      ])
    #expect(catalogue.kind("headcount")?.checks.first?["tolerance"] == "5%")
    #expect(catalogue.kind("list-count")?.checks.first?["and"] == "items")
  }

  @Test func linksHaveOffsetsOnEitherSide() {
    let offsets = catalogue.links.map { "\($0.name) \($0.offsetInDays)" }.sorted()
    #expect(
      offsets == ["born-before-post 4383", "born-before-work 2557", "founded-before-stint -365", "left-before-death 0"])
  }

  @Test func findingsHaveLevelsAndExamples() {
    let finding = catalogue.finding("CC406")
    #expect(finding?.crossLevel == .note)
    #expect(finding?.internalLevel == .warning)
    #expect(finding?.examples.map(\.texts.count) == [1, 1])
    #expect(catalogue.finding("CC201")?.examples.map(\.texts.count) == [2, 2])
    #expect(catalogue.finding("CC201")?.examples.map(\.conflicts) == [true, false])
  }
}
