import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

struct QuotationCheckTests {
  /// Two quotations in two articles; the second by another speaker where one is named.
  private func quoted(_ first: String, _ second: String, whole: Bool = true, by other: String = "Ada Smith") -> [String] {
    var room = Newsroom()
    room.article("a.txt")
    room.state("quotation", [("speaker", room.person("Ada Smith")), ("words", .quote(first))])
    room.article("b.txt")
    room.state("quotation", [("speaker", room.person(other)), ("words", .quote(second, whole: whole))])
    return room.verdicts().map { String($0.prefix(5)) }
  }

  @Test func aHeadlineShowsTheWordsAroundTheFirstDifference() {
    #expect(
      QuotationCheck.excerpts(
        "We will surely open the new harbour in May,", "We will surely open the new harbour in June, after all of that.")
        == "“… new harbour in May” or “… new harbour in June, after all of that.”")
    #expect(QuotationCheck.excerpts("Happy to be here,", "We are happy") == "“Happy to be here” or “We are happy”")
    #expect(QuotationCheck.excerpts("", "a") == "“” or “a”")
  }

  @Test func aSentenceThatBreaksOffIsHeldAgainstItsBeginning() {
    let full = "I do not believe that the harbour is finished, but I would not build a new one today,"
    #expect(quoted(full, "I do believe that the harbour is finished,") == ["CC702"])
    #expect(quoted(full, "I do not believe that the harbour is finished,") == [])
  }

  @Test func nearlyEqualWordsWereSaidOnceWhoeverIsNamed() {
    let full = "We know this club and we know what it takes to win away from home,"
    #expect(quoted(full, "We know this club and we know what it takes to win at home,", by: "Lee Park") == ["CC701"])
    #expect(quoted(full, "We know this club and they will never forget what happened here,", by: "Lee Park") == [])
  }

  static let full = "We are very happy to open the new harbour in the spring. It took ten years and a lot of patience."

  @Test(arguments: [
    "We are very happy to open the new harbour in the spring.",
    "“It took ten years and a lot of patience”",
    "we are very happy to open the new harbour … It took ten years and a lot of patience.",
    "We are very happy to open the new harbour in the spring... a lot of patience.",
    "We are very happy to open the [eastern] harbour in the spring.",
    "We are very happy to open the new harbour in the spring",
    "The old harbour was too small for the ferries of today.",
  ])
  func allows(_ other: String) {
    #expect(quoted(Self.full, other) == [], "\(other)")
  }

  @Test(arguments: [
    ("Very happy to open the new harbour in the spring.", "CC701"),
    ("We are happy to open the new harbour in the spring.", "CC701"),
    ("We are very happy to open the new harbour in the autumn.", "CC701"),
    ("It took twelve years and a lot of patience.", "CC701"),
    ("We are not very happy to open the new harbour in the spring.", "CC702"),
    ("We are very happy to open the new harbour in the spring, perhaps.", "CC702"),
  ])
  func refuses(_ other: String, _ code: String) {
    let codes = quoted(Self.full, other)
    #expect(codes == [code], "\(other)")
  }

  @Test func aLostHedgeChangesTheSense() {
    #expect(
      quoted("I think the new harbour will open in the spring.", "The new harbour will open in the spring.") == ["CC702"])
    #expect(quoted("About 300 ferries will call at the harbour.", "300 ferries will call at the harbour.") == ["CC702"])
    #expect(quoted("Some 300 ferries will call at the harbour.", "Some 500 ferries will call at the harbour.") == ["CC702"])
  }

  @Test func aLostLimitChangesADenialAlone() {
    #expect(quoted("We will not close a shop unless we must,", "We will not close a shop,") == ["CC702"])
    #expect(quoted("We will build a new harbour unless we must,", "We will build a new harbour,") == [])
    #expect(quoted("We will not close a shop unless we must,", "We will not close a shop", whole: false) == [])
  }

  @Test func theSameWordsInAnotherOrderSaySomethingElse() {
    #expect(quoted("The rents did this, not the readers.", "The readers did this, not the rents.") == ["CC702"])
    #expect(quoted("We lost it all. Nobody helped us.", "Nobody helped us. We lost it all.") == [])
    #expect(quoted("Not the rents.", "The rents not.") == [])
  }

  @Test func aWordInTheMiddleOfAShortSentence() {
    #expect(quoted("The board has not read the letters.", "The board has read the letters.") == ["CC702"])
    #expect(quoted("The board has not read the letters.", "The board was late with the letters.") == [])
  }

  @Test func aPartWovenIntoASentenceIsFine() {
    #expect(quoted(Self.full, "happy to open the new harbour", whole: false) == [])
    #expect(quoted(Self.full, "happy to see the new harbour in the spring", whole: false) == ["CC701"])
  }

  @Test func whatOnlyOneOfThemSaysIsAnotherSentence() {
    #expect(
      quoted(
        "We are glad to open the new harbour for the people of Elsing.", "We are glad to open the new road. It is a great day.")
        == [])
    #expect(
      quoted(
        "The money helps our schools. I am pleased to announce the new grant for the harbour.",
        "I am pleased to announce the new library. It will stand in Bergen.") == [])
  }

  /// The same in articles of two days, or in a run of many where nothing else shows that they tell of one day.
  private func said(_ first: String, _ second: String, daysApart: Int, telling: [Set<Int>?]) -> [String] {
    var room = Newsroom()
    room.article("a.txt", tellingNames: telling[0])
    room.state("quotation", [("speaker", room.person("Ada Smith")), ("words", .quote(first))])
    room.article("b.txt", published: Newsroom.day + daysApart, tellingNames: telling[1])
    room.state("quotation", [("speaker", room.person("Ada Smith")), ("words", .quote(second))])
    return room.verdicts().map { String($0.prefix(5)) }
  }

  @Test func nearlyTheSameOnAnotherDayIsAnotherUtterance() {
    let (first, second) = (Self.full, "We are very happy to open the new library in the autumn. It took six years.")
    #expect(said(first, second, daysApart: 1, telling: [nil, nil]) == ["CC701"])
    #expect(said(first, second, daysApart: 60, telling: [nil, nil]) == [])
    #expect(said(first, second, daysApart: 1, telling: [[1, 2], [3]]) == [])
    #expect(said(first, second, daysApart: 1, telling: [[1, 2], [2]]) == ["CC701"])
    // A slip of the pen is one on any day, but not a name or a number put in.
    let slip = "We are quite happy to open the new harbour in the spring. It took ten years and a lot of patience."
    #expect(said(first, slip, daysApart: 60, telling: [nil, nil]) == ["CC701"])
    let named = "We are very happy to open the new Elsing in the spring. It took ten years and a lot of patience."
    #expect(said(first, named, daysApart: 60, telling: [nil, nil]) == [])
  }

  @Test func wordsOfAnotherDayAreStrained() {
    func grades(_ days: Int?) -> [Finding.Grade?] {
      var room = Newsroom()
      let slip = "We are quite happy to open the new harbour in the spring. It took ten years and a lot of patience."
      room.article("a.txt")
      room.state("quotation", [("speaker", room.person("Ada Smith")), ("words", .quote(Self.full))])
      room.article("b.txt", published: days.map { Newsroom.day + $0 })
      room.state("quotation", [("speaker", room.person("Ada Smith")), ("words", .quote(slip))])
      return room.conflicts().map(\.grade)
    }
    #expect(grades(2) == [.impossible])
    #expect(grades(60) == [.strained])
    #expect(grades(nil) == [.impossible], "nobody knows when it was said")
  }

  @Test func sameWordsOfAnotherSpeaker() {
    #expect(quoted(Self.full, Self.full, by: "Lee Park") == ["CC703"])
    #expect(quoted(Self.full, "We are very happy.", by: "Lee Park") == [])
    #expect(quoted("I am very happy to be here today.", "I am very happy to be there.", by: "Lee Park") == [])
  }

  @Test func showsWhatWasDone() {
    let runs = QuotationDifference(from: "I think the new harbour will open", to: "The new port will open soon").runs
    #expect(
      runs == [
        .init(change: .removed, words: ["I", "think"]), .init(change: .equal, words: ["the", "new"]),
        .init(change: .removed, words: ["harbour"]), .init(change: .inserted, words: ["port"]),
        .init(change: .equal, words: ["will", "open"]), .init(change: .inserted, words: ["soon"]),
      ])
    #expect(
      QuotationDifference(from: "a b c d", to: "a … d").runs == [
        .init(change: .equal, words: ["a"]), .init(change: .marked, words: ["b", "c"]), .init(change: .equal, words: ["d"]),
      ])
  }
}
