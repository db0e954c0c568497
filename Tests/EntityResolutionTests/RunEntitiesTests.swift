import EntityResolution
import Testing
import TextAnalysis

@Suite struct RunEntitiesTests {
  private func person(_ names: String...) -> ArticleEntities.Entity {
    ArticleEntities.Entity(kind: .person, name: names[0], names: names.sorted())
  }

  private func organization(_ names: String...) -> ArticleEntities.Entity {
    ArticleEntities.Entity(kind: .organization, name: names[0], names: names.sorted())
  }

  /// Names of the entities that each article's entities became.
  private func merged(_ articles: [[ArticleEntities.Entity]], aliases: [[String]] = []) -> [[String]] {
    let run = RunEntities(articles, aliases: aliases)
    return articles.indices.map { article in
      articles[article].indices.map { run.entities[run.index(ofEntity: $0, inArticle: article)].name }
    }
  }

  @Test func mergesFormsOfOneName() {
    #expect(
      merged([[person("Marek Wąsik", "Wąsik")], [person("Marek Wasik")], [person("Wasik")], [person("M. Wasik")]])
        .allSatisfy { $0 == ["Marek Wasik"] || $0 == ["Marek Wąsik"] })
    #expect(merged([[organization("Acme Inc.")], [organization("Acme")], [organization("ACME Corp")]]).flatMap { $0 }.count == 3)
    #expect(
      Set(merged([[organization("Acme Inc.")], [organization("Acme")], [organization("ACME Corp")]]).flatMap { $0 }).count == 1)
    #expect(
      Set(merged([[organization("Centre for Arctic Trade", "CAT")], [organization("CAT")]]).flatMap { $0 }) == [
        "Centre for Arctic Trade"
      ])
    #expect(Set(merged([[organization("Palegrove Labs")], [organization("Palegrove")]]).flatMap { $0 }) == ["Palegrove Labs"])
  }

  @Test func neverMergesTwoGivenNames() {
    let names = merged([[person("Ada Smith", "Smith")], [person("Alan Smith", "Smith")], [person("A. Smith")], [person("Smith")]])
    #expect(names == [["Ada Smith"], ["Alan Smith"], ["A. Smith"], ["Smith"]])
  }

  @Test func anInitialNeverBridgesTwoPeople() {
    let names = merged([[person("Ada Smith", "A. Smith")], [person("Alan Smith")]])
    #expect(names == [["Ada Smith"], ["Alan Smith"]])
  }

  @Test(arguments: [
    ("Calder", "Calder Heavy Metals"), ("Gazette", "Calder Gazette"), ("Calder Institute", "Calder Institute for Ice"),
    ("Calder Health", "Calder Health of Turin"),
  ])
  func aShortNameLeavesOutWhatItWill(_ short: String, _ long: String) {
    #expect(Set(merged([[organization(long)], [organization(short)]]).flatMap { $0 }) == [long])
  }

  @Test(arguments: [
    ("Calder", "Calder Academy of Ice"), ("Royal", "Royal Heavy Metals"), ("National", "National Gazette"),
    ("Calder Bank", "Calder Museum for Ice"),
  ])
  func anotherBodyIsNotItsFounder(_ short: String, _ long: String) {
    #expect(merged([[organization(long)], [organization(short)]]) == [[long], [short]])
  }

  @Test func inAnArchiveABranchIsNotTheBody() {
    let filler = (0..<8).map { [organization("House \($0)")] }
    let names = merged([[organization("Calder League of Texas")], [organization("Calder League")]] + filler)
    #expect(names.prefix(2) == [["Calder League of Texas"], ["Calder League"]])
  }

  @Test func organizationsWithOneFirstWordStayApart() {
    let names = merged([[organization("Acme Foods", "Acme")], [organization("Acme Motors", "Acme")]])
    #expect(names == [["Acme Foods"], ["Acme Motors"]])
  }

  @Test(arguments: [("Acme Lines", "Acme of Turin"), ("Acme Motors", "Acme Group")])
  func aTownMakesNoOtherHouse(_ left: String, _ right: String) {
    #expect(Set(merged([[organization(left, "Acme")], [organization(right, "Acme")]]).flatMap { $0 }).count == 1)
    #expect(Set(merged([[organization(left, "Acme"), organization(right, "Acme")]]).flatMap { $0 }).count == 2)
    #expect(Set(merged([[organization(left, "Acme")], [organization("Acme Museum", "Acme")]]).flatMap { $0 }).count == 2)
  }

  @Test(arguments: [("Danny Orme", "Daniel James Orme"), ("Bill Hale", "William Hale"), ("Matt Berg", "Matthew Berg")])
  func aNicknameIsTheName(_ short: String, _ long: String) {
    #expect(Set(merged([[person(short)], [person(long)]]).flatMap { $0 }).count == 1)
    #expect(
      Set(merged([[person(short)], [person("Lee Orme"), person("Lee Hale"), person("Lee Berg")]]).flatMap { $0 }).count == 4)
  }

  @Test func aNicknameOfTwoMeansNeither() {
    #expect(merged([[person("Alex Hale")], [person("Alexander Hale"), person("Alexandra Hale")]]).first == ["Alex Hale"])
  }

  @Test func whatOneArticleTellsApartStaysApart() {
    let names = merged([[organization("Globex"), organization("Globex Energy")], [organization("Globex")]])
    #expect(names == [["Globex", "Globex Energy"], ["Globex"]])
  }

  @Test func aPersonIsNoOrganization() {
    #expect(Set(merged([[person("Ford")], [organization("Ford")]]).flatMap { $0 }).count == 1)
    let run = RunEntities([[person("Ford")], [organization("Ford")]])
    #expect(run.index(ofEntity: 0, inArticle: 0) != run.index(ofEntity: 0, inArticle: 1))
  }

  @Test func aliasesMerge() {
    let names = merged([[organization("Globex")], [organization("Initech")]], aliases: [["Globex", "Initech"]])
    #expect(Set(names.flatMap { $0 }).count == 1)
  }

  @Test func theOrderOfArticlesDoesNotMatter() {
    let articles = [
      [person("Ada Smith", "Smith"), organization("Acme Inc.", "Acme")], [person("Smith"), organization("Acme")],
      [person("A. Smith"), person("Otto Brandt")], [person("O. Brandt"), organization("ACME")],
    ]
    let expected = RunEntities(articles).entities
    for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
      let run = RunEntities(order.map { articles[$0] })
      #expect(run.entities == expected)
    }
  }

  @Test func everyMergeSaysWhy() {
    let run = RunEntities([[person("Ada Smith")], [person("Smith")], [person("A. Smith")]])
    #expect(run.reason(ofEntity: 0, inArticle: 0) == nil)
    #expect(run.reason(ofEntity: 0, inArticle: 1)?.rule == .surname)
    #expect(run.reason(ofEntity: 0, inArticle: 2)?.rule == .initials)
  }

  /// Ten articles about other things, so that a run is no longer one topic.
  private var others: [[ArticleEntities.Entity]] { (0..<10).map { [organization("Topic Number\($0) Works")] } }

  @Test func inAnArchiveANameNeedsCompany() {
    let apart = merged(
      [[person("Ada Wright"), organization("Northwind")], [person("Ada Wright"), organization("Palegrove")]] + others)
    #expect(apart[0][0] == "Ada Wright" && apart[1][0] == "Ada Wright")
    let run = RunEntities(
      [[person("Ada Wright"), organization("Northwind")], [person("Ada Wright"), organization("Palegrove")]] + others)
    #expect(run.index(ofEntity: 0, inArticle: 0) != run.index(ofEntity: 0, inArticle: 1))
    let together = RunEntities(
      [[person("Ada Wright"), organization("Northwind")], [person("Ada Wright"), organization("Northwind")]] + others)
    #expect(together.index(ofEntity: 0, inArticle: 0) == together.index(ofEntity: 0, inArticle: 1))
    // A few articles are one topic.
    let few = RunEntities([[person("Ada Wright")], [person("Ada Wright")]])
    #expect(few.index(ofEntity: 0, inArticle: 0) == few.index(ofEntity: 0, inArticle: 1))
  }

  @Test func inAnArchiveASurnameAndFatherAndSonStayApart() {
    let shared = [organization("Northwind"), organization("Palegrove Bank")]
    let surnames = RunEntities([[person("Wright")] + shared, [person("Wright")] + shared] + others)
    #expect(surnames.index(ofEntity: 0, inArticle: 0) != surnames.index(ofEntity: 0, inArticle: 1))
    let bearer = RunEntities([[person("Wright")] + shared, [person("Ada Wright")] + shared] + others)
    #expect(bearer.index(ofEntity: 0, inArticle: 0) == bearer.index(ofEntity: 0, inArticle: 1))
    let generations = RunEntities([[person("Otto Hale")] + shared, [person("Otto Hale Jr.")] + shared] + others)
    #expect(generations.index(ofEntity: 0, inArticle: 0) != generations.index(ofEntity: 0, inArticle: 1))
  }

  @Test func rulersOfOneNameStayApart() {
    let run = RunEntities([[person("Otto IV"), person("Otto V")]])
    #expect(run.index(ofEntity: 0, inArticle: 0) != run.index(ofEntity: 1, inArticle: 0))
    let same = RunEntities([[person("Otto V")], [person("Otto V")]])
    #expect(same.index(ofEntity: 0, inArticle: 0) == same.index(ofEntity: 0, inArticle: 1))
  }

  @Test func whatFactsNameIsTheOneOfThatName() {
    let articles = [[person("Ada Wright"), organization("Northwind")], [person("Ada Wright")]] + others
    let run = RunEntities(articles, trusted: [1])
    #expect(run.index(ofEntity: 0, inArticle: 0) == run.index(ofEntity: 0, inArticle: 1))
  }

  @Test func aPlaceOfAnotherArticleIsNoOrganization() {
    let place = ArticleEntities.Entity(kind: .place, name: "Elsing", names: ["Elsing"])
    let run = RunEntities([[organization("Elsing University")], [place]])
    #expect(run.index(ofEntity: 0, inArticle: 0) != run.index(ofEntity: 0, inArticle: 1))
  }

  @Test func whatEndsInAnInstitutionIsOneOfItsOwn() {
    let names = merged([[organization("Elsing University Press")], [organization("Elsing University")]])
    #expect(names == [["Elsing University Press"], ["Elsing University"]])
  }
}
