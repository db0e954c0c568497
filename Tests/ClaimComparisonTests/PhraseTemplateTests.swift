import ClaimModel
import SourceText
import Testing

@Suite struct PhraseTemplateTests {
  private static let values = ["person": "Ada Smith", "to": "Northwind", "date": "2019", "prize": "The Harbour Prize"]

  private func filled(_ template: String, without open: String...) -> String {
    PhraseTemplate(template).filled(open: "…") { place in
      open.contains(place.slot) ? nil : Self.values[place.slot].map { place.isAdverbial ? "in " + $0 : $0 }
    }
  }

  @Test(arguments: [
    ("{person} joined {to}", "Ada Smith joined Northwind"),
    ("{person} joined {to}[ {in date}]", "Ada Smith joined Northwind in 2019"),
    ("{person} won the {prize}", "Ada Smith won the Harbour Prize"), ("{prize}", "The Harbour Prize"),
    ("{person}[, of {nobody}] left", "Ada Smith left"), ("{nobody} left", "… left"), ("[{date}: ]{person}", "2019: Ada Smith"),
    ("no place", "no place"), ("", ""), ("{person", ""), ("[ {person}", " Ada Smith"), ("a]b", "ab"), ("{}", "…"),
  ])
  func putsValuesInTheirPlaces(_ template: String, _ expected: String) {
    #expect(filled(template) == expected)
  }

  @Test func aPartWithAnOpenPlaceIsLeftOut() {
    #expect(filled("{person} joined {to}[ {in date}][ as {role}]", without: "date") == "Ada Smith joined Northwind")
  }

  @Test func namesItsSlots() {
    #expect(PhraseTemplate("{a} b {c}[ {in date}]").slots == ["a", "c", "date"])
  }

  @Test(arguments: [
    ("halmos prize", "the Halmos Prize of 2019", "Halmos Prize"), ("3 - 1", "won 3-1 there", "3-1"),
    ("harbour lights", "Harbour\n  Lights", "Harbour Lights"), ("ärger", "ÄRGER", "ÄRGER"),
  ])
  func writesATextAsItsArticleDoes(_ normal: String, _ article: String, _ expected: String) {
    let file = SourceFile(path: "a.md", bytes: Array(article.utf8))
    let slot = SlotFilling("work", .text(normal), span: ByteSpan(0..<article.utf8.count))
    #expect(slot.writtenText(in: file) == expected)
  }

  @Test func aTextThatIsNotAmongItsWordsStaysAsItIs() {
    let file = SourceFile(path: "a.md", bytes: Array("shut down".utf8))
    #expect(SlotFilling("status", .text("closed"), span: ByteSpan(0..<9)).writtenText(in: file) == nil)
    #expect(SlotFilling("status", .text("shut"), span: ByteSpan(0..<90)).writtenText(in: file) == nil)
    #expect(SlotFilling("status", .text("shut")).writtenText(in: file) == nil)
    #expect(SlotFilling("status", .text(" "), span: ByteSpan(0..<9)).writtenText(in: file) == nil)
  }

  @Test func everyLabelOfAKindTellsAllOfItsSlots() {
    for kind in Newsroom.catalogue.kinds {
      let slots = PhraseTemplate(kind.label).slots
      let missing = kind.slots.map(\.name).filter { !slots.contains($0) }
      // A day of validity that the text leaves open is no part of the sentence.
      #expect(
        missing.allSatisfy { kind.slot($0)?.filledFrom == .published || kind.slot($0)?.filledFrom == .tense },
        "\(kind.name): \(missing)")
    }
  }
}
