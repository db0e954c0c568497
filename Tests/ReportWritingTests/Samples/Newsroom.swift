import ClaimComparison
import ClaimModel
import ReportWriting

/// A draft profile, four archived articles and a press release about a shipyard, its managers and a festival.
enum Newsroom {
  static let draft = """
    ---
    title: The woman who kept the yard afloat
    ---

    # The woman who kept the yard afloat

    Marisol Okafor has been chief executive of Tidewater Yards since 2011, the company said.
    She reports to chairman Piet Lindqvist, who founded the yard in 1987.

    Tidewater hired 1,200 people in 2023. “We will not close the north slip before we have looked at every other way of saving money,”
    Okafor said. Her predecessor, Jonas Abara, led the yard from 2004 to 2010, a five-year tenure that ended when he left in 2010.

    Before that Okafor spent three years at the harbour board.

    """

  static let profile = """
    The yard's long summer

    Shareholders met on Thursday. Okafor took over as CEO in 2013, after her predecessor left in 2010, and the yard, which \
    builds ferries for the northern islands and employs most of the town, has since opened two dry docks, a training school \
    and a canteen that sells the best soup on the coast, or so the welders say; hiring reached 120 people in 2023.

    """

  static let results = """
    Tidewater Yards: annual results

    Marisol Okafor, who became chief executive in 2013, presented the figures.
    Jonas Abara left Tidewater Yards in 2010. The yard was founded in 1987.
    In 2023 the company hired 120 people.

    """

  static let interview = """
    “We will close the north slip before we have looked at every way of saving money,” Marisol Okafor told the harbour radio.
    The chief executive since 2013 reports to Piet Lindqvist.

    """

  static let history = """
    Tidewater Yards was founded in 1987. Jonas Abara left Tidewater Yards in 2010.

    """

  static func run(withConflicts: Bool) -> Run {
    var run = RunBuilder()
    let okafor = run.entity(.person, "Marisol Okafor", names: ["Okafor", "She"])
    let yards = run.entity(.organization, "Tidewater Yards", names: ["Tidewater", "the yard"])
    let abara = run.entity(.person, "Jonas Abara")
    let lindqvist = run.entity(.person, "Piet Lindqvist")
    let a = run.article(
      "drafts/profile.md", draft, published: Sample.day(2024, 6, 3), title: "The woman who kept the yard afloat",
      unread: [("Before that Okafor spent three years at the harbour board.", "a length that no rule read")])
    let b = run.article(
      "archive/2019-05-02-summer.md", profile, outlet: "The Courier", published: Sample.day(2019, 5, 2),
      title: "The yard's long summer", isReference: true)
    let c = run.article(
      "archive/2024-02-01-results.md", results, outlet: "Harbour Gazette", published: Sample.day(2024, 2, 1),
      title: "Annual results", isReference: true)
    let d = run.article(
      "archive/interview.txt", interview, outlet: "Harbour Radio", published: Sample.day(2023, 11, 14), isReference: true)
    let e = run.article("archive/history.md", history, outlet: "Island Almanac", isReference: true)

    let ceo = Sample.title("CEO", "chief executive")
    let start1 = run.claim(
      "employment", in: a, sentence: "Marisol Okafor has been chief executive of Tidewater Yards since 2011, the company said.",
      [
        ("person", .entity(okafor), "Marisol Okafor"), ("organization", .entity(yards), "Tidewater Yards"),
        ("role", ceo, "chief executive"), ("start", Sample.year(2011), "since 2011"),
      ], modality: .attributed, attributedTo: yards, rule: "employment.since", steps: ["\"since 2011\" is a start in 2011"])
    let start2 = run.claim(
      "employment", in: b, sentence: "Okafor took over as CEO in 2013",
      [
        ("person", .entity(okafor), "Okafor"), ("organization", .entity(yards), ""),
        ("role", Sample.title("CEO", "CEO"), "CEO"), ("start", Sample.year(2013), "in 2013"),
      ], rule: "employment.took-over", steps: ["\"Okafor\" is Marisol Okafor", "the organisation is the article's subject"])
    let start3 = run.claim(
      "employment", in: c, sentence: "Marisol Okafor, who became chief executive in 2013, presented the figures.",
      [
        ("person", .entity(okafor), "Marisol Okafor"), ("organization", .entity(yards), ""), ("role", ceo, "chief executive"),
        ("start", Sample.year(2013), "in 2013"),
      ], rule: "employment.became")
    let start4 = run.claim(
      "employment", in: d, sentence: "The chief executive since 2013 reports to Piet Lindqvist.",
      [
        ("person", .entity(okafor), ""), ("organization", .entity(yards), ""), ("role", ceo, "chief executive"),
        ("start", Sample.year(2013), "since 2013"),
      ], rule: "employment.since")
    let hired1 = run.claim(
      "hiring", in: a, sentence: "Tidewater hired 1,200 people in 2023.",
      [
        ("organization", .entity(yards), "Tidewater"), ("year", Sample.year(2023), "2023"),
        ("number", Sample.number(1200), "1,200"),
      ], rule: "hiring.count")
    let hired2 = run.claim(
      "hiring", in: b, sentence: "hiring reached 120 people in 2023",
      [("organization", .entity(yards), ""), ("year", Sample.year(2023), "2023"), ("number", Sample.number(120), "120")],
      rule: "hiring.reached")
    let hired3 = run.claim(
      "hiring", in: c, sentence: "In 2023 the company hired 120 people.",
      [
        ("organization", .entity(yards), "the company"), ("year", Sample.year(2023), "2023"),
        ("number", Sample.number(120), "120"),
      ], rule: "hiring.count")
    let said1 = run.claim(
      "quotation", in: a,
      sentence: "“We will not close the north slip before we have looked at every other way of saving money,”",
      [
        ("person", .entity(okafor), ""),
        (
          "words", Sample.quotation("We will not close the north slip before we have looked at every other way of saving money,"),
          "We will not close the north slip before we have looked at every other way of saving money,"
        ),
      ], modality: .quoted, attributedTo: okafor, rule: "quotation.said")
    let said2 = run.claim(
      "quotation", in: d,
      sentence:
        "“We will close the north slip before we have looked at every way of saving money,” Marisol Okafor told the harbour radio.",
      [
        ("person", .entity(okafor), "Marisol Okafor"),
        (
          "words", Sample.quotation("We will close the north slip before we have looked at every way of saving money,"),
          "We will close the north slip before we have looked at every way of saving money,"
        ),
      ], modality: .quoted, attributedTo: okafor, rule: "quotation.told")
    let tenure =
      "Her predecessor, Jonas Abara, led the yard from 2004 to 2010, a five-year tenure that ended when he left in 2010."
    let led = run.claim(
      "employment", in: a, sentence: tenure,
      [
        ("person", .entity(abara), "Jonas Abara"), ("organization", .entity(yards), "the yard"),
        ("start", Sample.year(2004), "2004"), ("end", Sample.year(2010), "2010"),
      ], rule: "employment.led")
    let length = run.claim(
      "employment", in: a, sentence: tenure,
      [
        ("person", .entity(abara), "Jonas Abara"), ("organization", .entity(yards), "the yard"),
        ("duration", Sample.years(5), "five-year"),
      ], rule: "employment.tenure")
    var left: [Int] = []
    left.append(
      run.claim(
        "departure", in: a, sentence: "he left in 2010",
        [("person", .entity(abara), "he"), ("organization", .entity(yards), ""), ("date", Sample.year(2010), "2010")],
        rule: "departure.leave"))
    for source in [c, e] {
      left.append(
        run.claim(
          "departure", in: source, sentence: "Jonas Abara left Tidewater Yards in 2010.",
          [
            ("person", .entity(abara), "Jonas Abara"), ("organization", .entity(yards), "Tidewater Yards"),
            ("date", Sample.year(2010), "2010"),
          ], rule: "departure.leave"))
    }
    let founded = [
      run.claim(
        "founding", in: a, sentence: "who founded the yard in 1987",
        [("organization", .entity(yards), "the yard"), ("date", Sample.year(1987), "1987")], rule: "founding.active"),
      run.claim(
        "founding", in: c, sentence: "The yard was founded in 1987.",
        [("organization", .entity(yards), "The yard"), ("date", Sample.year(1987), "1987")], rule: "founding.passive"),
      run.claim(
        "founding", in: e, sentence: "Tidewater Yards was founded in 1987.",
        [("organization", .entity(yards), "Tidewater Yards"), ("date", Sample.year(1987), "1987")], rule: "founding.passive"),
    ]
    let boss = [
      run.claim(
        "reporting", in: a, sentence: "She reports to chairman Piet Lindqvist",
        [("person", .entity(okafor), "She"), ("boss", .entity(lindqvist), "Piet Lindqvist")], rule: "reporting.reports",
        steps: ["\"She\" is Marisol Okafor (line 7)"]),
      run.claim(
        "reporting", in: d, sentence: "The chief executive since 2013 reports to Piet Lindqvist.",
        [("person", .entity(okafor), "The chief executive"), ("boss", .entity(lindqvist), "Piet Lindqvist")],
        rule: "reporting.reports"),
    ]
    if withConflicts {
      run.conflict(
        "7f3a9c", "CC201", "Marisol Okafor, CEO of Tidewater Yards: since 2011 or 2013?",
        why: "the years differ and neither text says \"about\"", about: [okafor, yards],
        repairs: ["if drafts/profile.md said 2013, all would agree"], claims: [start1, start2],
        sides: [("2011", [start1]), ("2013", [start2, start3, start4])])
      run.conflict(
        "c01d22", "CC704", taxonomy: "D21", "Marisol Okafor, words on the north slip: with or without \"not\"?",
        why: "one version has a negation that the other lacks", about: [okafor], claims: [said1, said2],
        sides: [
          ("“We will not close the north slip before we have looked at every other way of saving money,”", [said1]),
          ("“We will close the north slip before we have looked at every way of saving money,”", [said2]),
        ])
      run.conflict(
        "5e0b77", "CC203", taxonomy: "D03", "Jonas Abara at Tidewater Yards: five years, or 2004 to 2010?",
        why: "from 2004 to 2010 is at least five years and one day", level: .warning, grade: .strained, scope: .internal,
        about: [abara, yards], holdsIf: "he began after 1 July 2004 and left before 30 June 2010", claims: [led, length],
        sides: [("2004 to 2010", [led]), ("5 years", [length])])
      run.conflict(
        "2b81d0", "CC402", taxonomy: "D18", "Tidewater Yards, people hired in 2023: 1,200 or 120?",
        why: "a factor of ten apart; possible slip of a digit", level: .warning, about: [yards], claims: [hired1, hired2],
        sides: [("1,200", [hired1]), ("120", [hired2, hired3])])
    }
    run.agreement("aa0001", "Jonas Abara left Tidewater Yards: 2010", value: "2010", about: [abara], claims: left)
    run.agreement("aa0002", "Tidewater Yards founded: 1987", value: "1987", about: [yards], claims: founded)
    run.agreement("aa0003", "Marisol Okafor reports to Piet Lindqvist", value: "Piet Lindqvist", about: [okafor], claims: boss)
    run.skipped = [.init(path: "archive/scan.md", reason: "not text: a NUL byte in the first line")]
    return run.run()
  }
}
