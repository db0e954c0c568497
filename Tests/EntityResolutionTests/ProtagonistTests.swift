import EntityResolution
import Testing
import TextAnalysis

/// Texts that tell one life, or are about one house: whom "he", a bare surname and "its" mean there.
@Suite struct ProtagonistTests {
  @Test(arguments: [
    (
      "Otto Brandt (born 1961) is a chemist. He worked with Marek Wasik in Turin. In 1990 he moved to Norvent Labs.",
      "he=Otto Brandt"
    ),
    ("Otto Brandt (1901-1975) was a chemist. Influenced by Marek Wasik, he left Turin in 1930.", "he=Otto Brandt"),
    (
      "Otto Brandt was a judge. The seat went to Marek Wasik in 1960. He taught law in Turin.",
      "He=Otto Brandt"
    ),
    (
      "Tessa Quill was born in Turin. Ada Brandt made her a judge in 1999. Otto Wasik promoted her. She wrote much. Quill smiles. Quill rests.",
      "She=Tessa Quill"
    ),
    ("Tessa Quill (born 1970) is a vet. Her brother is Otto Quill. Quill studied in Turin.", "Quill=Tessa Quill"),
  ])
  func isMeantInALifeTold(_ text: String, _ expected: String) {
    let rows = Resolved(text).rows
    #expect(rows.last { $0.hasPrefix(expected.prefix { $0 != "=" } + "=") } == expected, "\(rows)")
  }

  @Test func whoIsAskedSaysI() {
    let rows = Resolved(
      "Three questions for Tessa Quill", "Where were you born? I was born in Turin.", "And then? We moved to Peru with my aunt.",
      "What is next? I paint."
    ).rows
    #expect(rows.filter { $0 == "I=Tessa Quill" }.count == 2 && rows.contains("my=Tessa Quill"), "\(rows)")
  }

  @Test(arguments: [
    // News of several people tells no life.
    ("Otto Brandt has left Norvent. The board named Marek Wasik. He starts in May.", "He=Marek Wasik"),
    // Who acts in the sentence before is meant.
    ("Otto Brandt (born 1961) is a chemist. Marek Wasik hired two people. He runs Norvent.", "He=Marek Wasik"),
    ("Tessa Quill met Otto Quill. Quill laughed.", "Quill=-"),
  ])
  func isNotMeantOtherwise(_ text: String, _ expected: String) {
    let rows = Resolved(text).rows
    #expect(rows.contains(expected), "\(rows)")
  }

  @Test func aShortGivenNameIsTheSamePersonInAnArticle() {
    let rows = Resolved("Matt Brandt", "Matthew Brandt is a footballer.").entities.entities.filter { $0.kind == .person }
    #expect(rows.count == 1, "\(rows.map(\.name))")
  }

  @Test func aMiddleNameIsTheSamePersonInAnArticle() {
    let resolved = Resolved("Otto Brandt", "Klaus Otto Brandt, OBE, FRS (born 1930) is a chemist. Brandt lives in Turin.")
    #expect(resolved.rows.contains("Otto Brandt=Klaus Otto Brandt, OBE, FRS"), "\(resolved.rows)")
    #expect(resolved.rows.contains("Brandt=Klaus Otto Brandt, OBE, FRS"), "\(resolved.rows)")
  }

  @Test func namesOfDifferentGendersAreTwoPeople() {
    let rows = Resolved("Daniel Brandt met Daniela Brandt in Turin.").entities.entities.filter { $0.kind == .person }
    #expect(rows.count == 2, "\(rows.map(\.name))")
  }

  @Test func aNewParagraphGoesBackToTheHouseThatTheArticleIsAbout() {
    let rows = Resolved(
      "The Zarin Museum has a new wing.", "Otto Brandt leads the Zarin Museum. He came from the Norvent Trust.",
      "Its former director, Tessa Quill, has retired."
    ).rows
    #expect(rows.contains("Its=Zarin Museum"), "\(rows)")
  }

  @Test func aBuyerIsNotTakenForTheHouse() {
    let rows = Resolved(
      "Zarin Breweries is old. Zarin Breweries makes beer. Norvent Partners bought Zarin Breweries in 2011. It employs 900 people."
    ).rows
    #expect(!rows.contains("It=Norvent Partners"), "\(rows)")
  }
}
