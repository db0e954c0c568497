import EntityResolution
import SourceText
import Testing
import TextAnalysis

@Suite struct ArticleEntitiesTests {
  @Test(arguments: [
    (
      "Tessa Quill left Zarin Holdings plc. Quill said Zarin owed her money.",
      ["Quill=Tessa Quill", "Zarin=Zarin Holdings plc", "her=Tessa Quill"]
    ),
    ("Marek Wąsik joined. Wasik smiled.", ["Wasik=Marek Wąsik"]),
    ("A. Brandt wrote it. Anna Brandt signed it.", ["A. Brandt=Anna Brandt"]),
    ("Robert \"Bob\" Lovell bakes. Bob Lovell sells.", ["Bob Lovell=Robert \"Bob\" Lovell"]),
    ("The Centre for Arctic Studies and Trade (CAST) hired two. CAST grew.", ["CAST=Centre for Arctic Studies and Trade"]),
    ("Chef Marco Bianchi, who ran Osteria Nonna, left.", ["who=Marco Bianchi"]),
    ("Norvent Labs, a start-up in Turin, raised money. The start-up hired ten.", ["The start-up=Norvent Labs"]),
    ("Tessa Quill joins Zarin. The former Norvent co-founder starts in May.", ["co-founder=Tessa Quill"]),
    ("Tessa Quill has left Zarin. The 45-year-old will teach.", ["The 45-year-old=Tessa Quill"]),
    ("\"I left Norvent,\" said Tessa Quill.", ["I=Tessa Quill"]),
    ("Tessa Quill will lead Zarin. A Norvent co-founder and the former head of pricing, she starts in May.", ["she=Tessa Quill"]),
    ("Tessa Quill, the chairman of Norvent, smiled. The chairman left.", ["The chairman=Tessa Quill"]),
    ("Tessa Quill left Oslo University for Norvent. The company grows.", ["The company=Norvent"]),
    ("Zarin is old. Tessa Quill joined Norvent in May. The firm has ten people.", ["The firm=Norvent"]),
    ("Norvent Labs signed Harbour Football Club. The club plays in Turin.", ["The club=Harbour Football Club"]),
    ("Otto Brandt met Tessa Quill. Brandt thanked her.", ["her=Tessa Quill"]),
    ("Halden Bank was in debt. Corvane Bank bought it in 2019.", ["it=Halden Bank"]),
    ("Otto Brandt is the mayor of Turin. He lives there.", ["the mayor=Otto Brandt", "He=Otto Brandt"]),
    ("Marek Wasik joined. Marek Wasik smiled. Marek Wąsik left.", ["Marek Wasik=Marek Wąsik"]),
    ("Tessa Quill posted: \"I have joined Norvent.\"", ["I=Tessa Quill"]),
    ("Lord Quill married Tessa Brandt. Lady Quill died in Turin.", ["Quill=Lord Quill", "Quill=Lady Quill"]),
    ("Anna Ember, better known as Tessa Quill, sang. Quill left.", ["Tessa Quill=Anna Ember", "Quill=Anna Ember"]),
  ])
  func links(_ text: String, _ expected: [String]) {
    let rows = Resolved(text).rows
    for row in expected { #expect(rows.contains(row), "\(rows)") }
  }

  @Test(arguments: [
    // Two people of one surname.
    ("Tessa Quill met Otto Quill. Quill laughed.", "Quill=-"),
    // Two people, no subject to tell them apart.
    ("Tessa Quill and Anna Brandt met. She left.", "She=-"),
    // Named only later, and as somebody else.
    ("He died in Turin in 1946. His son, Sir Otto Brandt, was a soldier.", "He=-"),
    // Nothing tells that "she" fits the subject, and something that it fits another.
    ("Quill died in Turin. Quill married Anna Brandt. She left in 1951.", "She=-"),
    ("Otto Brandt is not the mayor of Turin. Tessa Quill runs Turin.", "the mayor=-"),
    ("Norvent Labs sued. Zarin Holdings plc and Palegrove plc met. The company lost.", "The company=-"),
    ("It is expected that Norvent Labs will grow.", "It=-"),
    ("Norvent Labs and Zarin Holdings plc met. Later a company spokesman said the company had lost.", "the company=-"),
  ])
  func leavesOpenWhatCouldMeanSeveral(_ text: String, _ expected: String) {
    let rows = Resolved(text).rows
    #expect(rows.contains(expected), "\(rows)")
  }

  @Test func whoeverIsAddressedIsNotTheHouseOfThatName() {
    let rows = Resolved("Mr. Lovell owns Lovell Ventures, a shop in Turin.").rows
    #expect(!rows.contains("Lovell=Lovell Ventures"), "\(rows)")
  }

  @Test func aHouseAndItsUnitAreTwoThoughADescriptionStandsBetween() {
    let rows = Resolved("Norvent Mobility LLC is the wireless subsidiary of Norvent Inc.").rows
    #expect(!rows.contains("Norvent Inc.=Norvent Mobility LLC"), "\(rows)")
  }

  @Test func aSharedSurnameMeansTheOnlyBearerNamedNearby() {
    let rows = Resolved(
      "Tessa Quill founded the bakery.", "Otto Quill is a lawyer. Quill works in Turin.",
      "Later Tessa Quill sold it. Quill moved."
    ).rows
    #expect(rows.contains("Quill=Otto Quill"), "\(rows)")
    #expect(rows.contains("Quill=Tessa Quill"), "\(rows)")
  }

  @Test func pronounsReachOverBlocksWhenOnlyOnePersonIsNamed() {
    let rows = Resolved("Tessa Quill joined Norvent.", "Her first job was in Turin.", "She has two cats.").rows
    #expect(rows.contains("Her=Tessa Quill"), "\(rows)")
    #expect(rows.contains("She=Tessa Quill"), "\(rows)")
  }

  @Test func aSonIsNotHisFather() {
    let rows = Resolved("Daniel \"Dan\" Brandt drew comics. His son Dan Jr. drew too. Dan Jr. died in 1990.").rows
    #expect(!rows.contains { $0.hasPrefix("Dan Jr.=Daniel") }, "\(rows)")
  }

  @Test func teamsBelongToTheirOwners() {
    let resolved = Resolved("Quill joined Norvent's pricing team. The pricing team has six people.")
    #expect(resolved.rows.contains("pricing team=Norvent pricing team"), "\(resolved.rows)")
    #expect(resolved.rows.contains("The pricing team=Norvent pricing team"), "\(resolved.rows)")
  }

  @Test func aDivisionIsNotItsParent() {
    let resolved = Resolved("Norvent bought Norvent Skylark in May. Skylark makes kites. Norvent is old.")
    #expect(resolved.rows.contains("Skylark=Norvent Skylark"), "\(resolved.rows)")
    #expect(resolved.rows.contains("Norvent=Norvent"), "\(resolved.rows)")
  }

  @Test func aProductIsNotTheSchoolNamedAfterIt() {
    let resolved = Resolved(
      "Bakers use Zedra daily. Zedra is new.", "A newer version of Zedra is due. Later Zedra Academy opened.")
    #expect(resolved.rows.filter { $0.hasPrefix("Zedra=") } == Array(repeating: "Zedra=Zedra", count: 3), "\(resolved.rows)")
  }

  @Test func theCompanyIsTheTopicOfTheSentenceBefore() {
    let rows = Resolved("Norvent Labs sued Zarin Holdings plc. The company wants damages.").rows
    #expect(rows.contains("The company=Norvent Labs"), "\(rows)")
  }

  @Test func everyLinkSaysWhy() {
    let resolved = Resolved("Tessa Quill left. Quill is a baker.")
    let reasons = resolved.entities.links.flatMap { $0.compactMap { $0?.reason } }
    #expect(reasons == [LinkReason(.name, form: "Tessa Quill"), LinkReason(.surname, form: "Quill")])
  }
}
