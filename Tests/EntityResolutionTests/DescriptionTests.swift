import EntityResolution
import SourceText
import Testing

@Suite struct DescriptionTests {
  @Test(arguments: [
    (
      "Tessa Quill runs Norvent Logistics. She was born in Turin. She likes kites. The haulier has ten lorries.",
      "The haulier=Norvent Logistics"
    ),
    (
      "The Zarin Philharmonic toured Peru. Otto Brandt led it. He was ill. He rested. The orchestra has 90 players.",
      "The orchestra=Zarin Philharmonic"
    ),
    (
      "The Zarin Philharmonic toured Peru. Otto Brandt was ill. The orchestra, founded in 1921, sold out.",
      "The orchestra=Zarin Philharmonic"
    ),
    (
      "The chief executive of Norvent Logistics, Tessa Quill, went to Turin. “We are sorry,” she said.", "she=Tessa Quill"
    ),
    ("Norvent has a doctor, Tessa Quill, a surgeon who came from Turin.", "who=Tessa Quill"),
    ("Zarin Town have sacked Otto Brandt. The club is looking for a coach.", "The club=Zarin Town"),
    ("Zarin Rovers have signed Otto Brandt, the club announced on Monday.", "the club=Zarin Rovers"),
    ("Zarin Rovers won again. Tessa Quill left the Rovers in May.", "Rovers=Zarin Rovers"),
    ("Zarin Rovers won again. Rovers, founded in 1909, play in red.", "Rovers=Zarin Rovers"),
    ("Otto Brandt coached Calder Athletic for years. He left the Calder side in May.", "side=Calder Athletic"),
    ("Norvent Labs was started in 2018. The San Francisco company raised money.", "company=Norvent Labs"),
    ("Norvent Labs was started in 2018. The Dublin-based group raised money.", "-based group=Norvent Labs"),
    ("Having left Norvent in 2010, the Finnish chemist moved to Turin with Tessa Quill.", "the Finnish chemist=-"),
    ("Tessa Quill bakes. Having left Norvent in 2010, the Finnish chemist moved to Turin.", "the Finnish chemist=Tessa Quill"),
    ("Otto Brandt scored twice. The midfielder is 22.", "The midfielder=Otto Brandt"),
    ("Otto Brandt was found guilty. The defendant smiled.", "The defendant=Otto Brandt"),
    ("Otto Brandt, a judge in Turin, spoke. The veteran judge was brief.", "The veteran judge=Otto Brandt"),
    ("Otto Brandt was named chief executive in May. The chief executive was born in Turin.", "The chief executive=Otto Brandt"),
    ("Zarin Motors was founded in 1950. Norvent Bank lent it money. The carmaker paid it back.", "The carmaker=Zarin Motors"),
    ("Zarin Motors was founded in 1950. Norvent Bank gave it money. The lender wants it back.", "The lender=Norvent Bank"),
    (
      "Norvent Systems makes pumps. Norvent has grown. Otto Brandt came to Norvent from the payments company Palebox. He likes kites. "
        + "Tessa Quill founded the company in 2004.", "the company=Norvent Systems"
    ),
    ("Norvent Systems makes pumps. Norvent raised money from Palebox Ventures, the company said.", "the company=Norvent Systems"),
    (
      "Norvent Paper and Calder Mills merge. Norvent is the larger. The combined group sits in Turin. Norvent grows. The group has boats.",
      "The group=-"
    ),
    ("The pianist Tessa Quill met Otto Brandt.", "The pianist=Tessa Quill"),
    ("Norvent named a chief. Tessa Quill comes from the retailer Palebox.", "the retailer=Palebox"),
    ("Otto Brandt, an Ohio Democrat, spoke. The Ohio Democrat is 60.", "Democrat=Otto Brandt"),
    ("Tessa Quill met Otto Brandt. The actress smiled.", "The actress=Tessa Quill"),
    (
      "The Zarin Observatory was built in 1968. Otto Brandt met Norvent Bank. The observatory has 85 people.",
      "The observatory=Zarin Observatory"
    ),
    // Who has a trade is not meant by another's.
    ("Otto Brandt, a baker, told the story. The architect was born in Turin.", "The architect=-"),
    ("Tessa Quill died in May. In 1969, with the engineer Otto Brandt, she founded Norvent.", "she=Tessa Quill"),
    ("Tessa Quill laughed. \"Otto Brandt was the only one who came,\" she said.", "she=Tessa Quill"),
    ("His lawyer, Miriam Brandt, met Otto Quill. He smiled.", "He=Otto Quill"),
    ("Halden Ferries was founded in 1961 by Jonas Halden. Halden employs 300 people.", "Halden=Halden Ferries"),
    (
      "Calder National Bank operates as a subsidiary of Calder National Corp. It has grown.",
      "Calder National Corp.=Calder National Corp."
    ),
    (
      "Otto Brandt sang. Norvent was founded by the current director, Tessa Quill, who likes kites.",
      "the current director=Tessa Quill"
    ),
  ])
  func mean(_ text: String, _ expected: String) {
    let rows = Resolved(text).rows
    #expect(rows.contains(expected), "\(rows)")
  }

  @Test(arguments: [
    // The judge is nobody whom the text has named.
    ("Otto Brandt was sentenced in Turin. The judge was brief.", "The judge=-"),
    ("Norvent Labs was fined. The regulator was brief.", "The regulator=-"),
    ("Norvent Labs grows. The city council elected Otto Brandt mayor.", "The city council=-"),
    ("Zarin Motors and Palegrove Motors met. The carmaker grows.", "The carmaker=-"),
    ("Zarin Brewery grows. Tessa Quill took a flight. The airline was late.", "The airline=-"),
    ("Tessa Quill met Ada Brandt. The 45-year-old smiled.", "The 45-year-old=-"),
    ("Otto Brandt smiled. The actress smiled too.", "The actress=-"),
    // Parts of a house, and what somebody founded after it.
    ("Norvent Labs grows. Otto Brandt ran the German business from 2008.", "the German business=-"),
    ("Norvent Labs grows. Otto Brandt ran the training school from 2008.", "the training school=-"),
    ("Tessa Quill spent five years at Palebox before she started the company.", "the company=-"),
  ])
  func stayOpen(_ text: String, _ expected: String) {
    let rows = Resolved(text).rows
    #expect(rows.contains(expected), "\(rows)")
  }

  @Test func acrossParagraphsTheTextGoesBackToWhomItIsAbout() {
    let rows = Resolved("Zarin Rovers sacked six trainers.", "Otto Brandt was dismissed by Calder Athletic.", "The club is ill.")
      .rows
    #expect(rows.contains("The club=Zarin Rovers"), "\(rows)")
  }

  @Test func whatANameLeavesOutIsNoOtherCompany() {
    let rows = Resolved("Delwick grows. Otto Brandt left Delwick. Delwick Logistics has ten lorries. Delwick moved.").rows
    #expect(rows.filter { $0 == "Delwick=Delwick Logistics" }.count == 3, "\(rows)")
  }
}
