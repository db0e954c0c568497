import ClaimComparison
import ClaimModel
import ReportWriting
import Testing

/// What differs without excluding: each trap in three trades and wordings, as articles through the whole program. Every finding is a
/// false alarm.
@Suite struct TrapTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let name: String
    let pairs: [[String]]

    var testDescription: String { name }
  }

  static let traps = [
    Trap(
      name: "granularity",
      pairs: [
        [
          "The striker Pia Moen joined Halden Rovers in 2017.",
          "Pia Moen joined Halden Rovers on 14 June 2017.",
        ],
        [
          "Justice Omar Reyes died in March 2009.",
          "Omar Reyes died on 3 March 2009.",
        ],
        [
          "The chemist Ines Falk graduated from Lund Institute in 1998.",
          "Ines Falk graduated from Lund Institute in June 1998.",
        ],
      ]),
    Trap(
      name: "containment",
      pairs: [
        [
          "The chemist Ines Falk was born in Norway.",
          "Ines Falk was born in Bergen, Norway.",
        ],
        [
          "Omar Reyes worked at Halden Council from 2003 to 2010.",
          "Omar Reyes left Halden Council in the autumn of 2010.",
        ],
        [
          "Pia Moen was born in the 1980s.",
          "Pia Moen was born in 1987.",
        ],
      ]),
    Trap(
      name: "vague against exact",
      pairs: [
        [
          "Halden Shipyard has about 450 employees.",
          "Halden Shipyard employs 461 people.",
        ],
        [
          "Pia Moen left Halden Rovers after nearly five years.",
          "Pia Moen left Halden Rovers after four and a half years.",
        ],
        [
          "Lund Institute was founded around 1905.",
          "Lund Institute was founded in 1906.",
        ],
      ]),
    Trap(
      name: "synonym titles",
      pairs: [
        [
          "Ines Falk is the CEO of Halden Shipyard.",
          "Ines Falk is the chief executive of Halden Shipyard.",
        ],
        [
          "Omar Reyes is the chairman of Lund Institute.",
          "Omar Reyes is the chair of Lund Institute.",
        ],
        [
          "Pia Moen was named finance chief of Halden Shipyard in 2016.",
          "Pia Moen was named CFO of Halden Shipyard in 2016.",
        ],
      ]),
    Trap(
      name: "join against lead",
      pairs: [
        [
          "Ines Falk joined Lund Institute in 2012.",
          "Ines Falk was named director of Lund Institute in 2016.",
        ],
        [
          "Omar Reyes joined Halden Council in 1999.",
          "Omar Reyes became chairman of Halden Council in 2004.",
        ],
        [
          "Pia Moen, who came to Halden Rovers in 2015, is the captain.",
          "Pia Moen was named captain of Halden Rovers in 2018.",
        ],
      ]),
    Trap(
      name: "omission",
      pairs: [
        [
          "Ines Falk worked at Lund Institute and Halden Shipyard.",
          "Ines Falk worked at Lund Institute.",
        ],
        [
          "Halden Shipyard was founded by Omar Reyes.",
          "Halden Shipyard was founded by Omar Reyes and Pia Moen.",
        ],
        [
          "Pia Moen played for Halden Rovers from 2010 to 2014.",
          "Pia Moen has played for many clubs.",
        ],
      ]),
    Trap(
      name: "then",
      pairs: [
        [
          "Ines Falk left Lund Institute in 2012. She then joined Halden Shipyard in 2016.",
          "Ines Falk worked at Borg Clinic in 2014.",
        ],
        [
          "Omar Reyes left Halden Council in 2001 and later joined Lund Institute.",
          "Omar Reyes worked at Borg Clinic from 2002 to 2004.",
        ],
        [
          "Pia Moen moved from Halden Rovers to Lund United in 2016.",
          "Pia Moen played for Halden Rovers until 2016.",
        ],
      ]),
    Trap(
      name: "multi valued",
      pairs: [
        [
          "Ines Falk works for Lund Institute.",
          "Ines Falk works for Halden Shipyard.",
        ],
        [
          "Omar Reyes won the Borg Prize in 2011.",
          "Omar Reyes won the Harbour Prize in 2014.",
        ],
        [
          "Pia Moen co-founded Halden Rovers.",
          "Ada Lund co-founded Halden Rovers.",
        ],
      ]),
    Trap(
      name: "other period",
      pairs: [
        [
          "Halden Shipyard had 450 employees in 2010.",
          "Halden Shipyard has 900 employees.",
        ],
        [
          "Lund Institute reported revenue of $5 million in 2018.",
          "Lund Institute reported revenue of $9 million in 2019.",
        ],
        [
          "Omar Reyes was the mayor of Halden from 2003 to 2007.",
          "Ines Falk has been the mayor of Halden since 2007.",
        ],
      ]),
    Trap(
      name: "other population",
      pairs: [
        [
          "Halden Shipyard has 450 engineers.",
          "Halden Shipyard has 1,200 employees.",
        ],
        [
          "Some 13% of nurses work at night.",
          "Some 43% of doctors work at night.",
        ],
        [
          "Halden Shipyard hired 40 people in 2019.",
          "Halden Shipyard hired 12 people in 2018.",
        ],
      ]),
    Trap(
      name: "other metric",
      pairs: [
        [
          "Halden Shipyard reported revenue of $5 million in 2019.",
          "Halden Shipyard reported a profit of $1 million in 2019.",
        ],
        [
          "Lund Labs raised $300 million from investors.",
          "Lund Labs is worth $950 million.",
        ],
        [
          "Lund Institute was founded in 1998.",
          "Lund Institute was incorporated in 2001.",
        ],
      ]),
    Trap(
      name: "forecast against fact",
      pairs: [
        [
          "Ines Falk will join Lund Institute in 2021.",
          "Ines Falk joined Lund Institute in May 2020.",
        ],
        [
          "Halden Shipyard plans to hire 500 people.",
          "Halden Shipyard hired 120 people in 2019.",
        ],
        [
          "Pia Moen could leave Halden Rovers in 2022.",
          "Pia Moen left Halden Rovers in June 2020.",
        ],
      ]),
    Trap(
      name: "opinion",
      pairs: [
        [
          "Critics believe that Omar Reyes left Halden Council in 2003.",
          "Omar Reyes left Halden Council in 2005.",
        ],
        [
          "Ines Falk probably joined Lund Institute in 2011.",
          "Ines Falk joined Lund Institute in 2013.",
        ],
        [
          "Critics think that Halden Shipyard was founded in 1901.",
          "Halden Shipyard was founded in 1905.",
        ],
      ]),
    Trap(
      name: "conditional",
      pairs: [
        [
          "If Ines Falk left Lund Institute in 2010, she knew nothing of the deal.",
          "Ines Falk left Lund Institute in 2012.",
        ],
        [
          "Had Omar Reyes joined Halden Council in 1998, he would be retired.",
          "Omar Reyes joined Halden Council in 2001.",
        ],
        [
          "Pia Moen would have left Halden Rovers in 2015 if the club had paid.",
          "Pia Moen left Halden Rovers in 2018.",
        ],
      ]),
    Trap(
      name: "question",
      pairs: [
        [
          "Did Ines Falk leave Lund Institute in 2010?",
          "Ines Falk left Lund Institute in 2012.",
        ],
        [
          "Was Halden Shipyard founded in 1901?",
          "Halden Shipyard was founded in 1905.",
        ],
        [
          "Who says that Pia Moen joined Halden Rovers in 2014?",
          "Pia Moen joined Halden Rovers in 2017.",
        ],
      ]),
    Trap(
      name: "label quotes",
      pairs: [
        [
          "The \"Harbour Lights\" deal made Halden Shipyard rich.",
          "Ines Falk called the plan \"Harbour Works\".",
        ],
        [
          "The so-called \"night shift\" of Lund Institute met on Monday.",
          "The \"day shift\" of Lund Institute met on Monday.",
        ],
        [
          "Pia Moen, the \"Queen of Halden\", has retired.",
          "Pia Moen, the \"Rose of Halden\", has retired.",
        ],
      ]),
    Trap(
      name: "partial quotes",
      pairs: [
        [
          "\"We are very proud of what the crew has built here,\" Ines Falk said.",
          "Ines Falk said she was \"very proud of what the crew has built\".",
        ],
        [
          "\"The court was wrong, and we will appeal within a week,\" said Omar Reyes.",
          "Omar Reyes said \"we will appeal within a week\".",
        ],
        [
          "\"I have never seen a better final than this one,\" Pia Moen said.",
          "Pia Moen spoke of \"a better final\".",
        ],
      ]),
    Trap(
      name: "permanent former",
      pairs: [
        [
          "Former Halden Shipyard chief executive Omar Reyes has died.",
          "Omar Reyes was the chief executive of Halden Shipyard from 2003 to 2009.",
        ],
        [
          "Ines Falk, the former director of Lund Institute, writes novels.",
          "Ines Falk left Lund Institute in 2012.",
        ],
        [
          "The former Halden Rovers captain Pia Moen runs a bakery.",
          "Pia Moen played for Halden Rovers from 2010 to 2014.",
        ],
      ]),
    Trap(
      name: "tense",
      pairs: [
        [
          "Ines Falk joins Lund Institute.",
          "Ines Falk joined Lund Institute in June 2020.",
        ],
        [
          "Omar Reyes leaves Halden Council.",
          "Omar Reyes left Halden Council this month.",
        ],
        [
          "Pia Moen has signed for Halden Rovers.",
          "Pia Moen signed for Halden Rovers in May 2020.",
        ],
      ]),
    Trap(
      name: "rounding",
      pairs: [
        [
          "Halden Shipyard was valued at $1.3 billion in May 2019.",
          "Halden Shipyard was valued at $1.28 billion in May 2019.",
        ],
        [
          "Lund Labs bought Borg Clinic for about $3 billion.",
          "Lund Labs bought Borg Clinic for $2.9 billion.",
        ],
        [
          "Ines Falk left Lund Institute after about five years.",
          "Ines Falk worked at Lund Institute from 2007 to 2012.",
        ],
      ]),
    Trap(
      name: "fiscal year",
      pairs: [
        [
          "Halden Shipyard reported revenue of $5 million in fiscal 2019.",
          "Halden Shipyard reported revenue of $4 million in 2019.",
        ],
        [
          "Ines Falk joined Lund Institute in fiscal 2018.",
          "Ines Falk joined Lund Institute in November 2017.",
        ],
        [
          "Halden Shipyard hired 40 people in fiscal 2019.",
          "Halden Shipyard hired 60 people in 2019.",
        ],
      ]),
    Trap(
      name: "time zone",
      pairs: [
        [
          "Omar Reyes died on 3 March 2009.",
          "Omar Reyes died on 4 March 2009.",
        ],
        [
          "Ines Falk left Lund Institute on 31 May 2012.",
          "Ines Falk left Lund Institute on 1 June 2012.",
        ],
        [
          "Pia Moen joined Halden Rovers on 14 June 2017.",
          "Pia Moen joined Halden Rovers on 13 June 2017.",
        ],
      ]),
    Trap(
      name: "same name",
      pairs: [
        [
          "Ada Falk joined Lund Institute in 2011.",
          "Bo Falk joined Lund Institute in 2013.",
        ],
        [
          "Omar Reyes, 41, coaches Halden Rovers.",
          "Olga Reyes, 62, coaches Lund United.",
        ],
        [
          "The judge Lee Moen was born in 1950.",
          "The skier Pia Moen was born in 1988.",
        ],
      ]),
    Trap(
      name: "duplicate",
      pairs: [
        [
          "Omar Reyes left Halden Council in 2001. Omar Reyes left Halden Council in 2001.",
          "Omar Reyes, who had left Halden Council once, keeps bees.",
        ],
        [
          "Halden Shipyard has 450 employees. Halden Shipyard has 450 employees.",
          "Halden Shipyard has 450 employees.",
        ],
        [
          "Ines Falk joined Lund Institute in 2011. Ines Falk joined Lund Institute in 2011.",
          "Ines Falk joined Lund Institute in 2011.",
        ],
      ]),
    Trap(
      name: "other view",
      pairs: [
        [
          "Ines Falk said that Omar Reyes was a good mayor.",
          "Pia Moen said that Omar Reyes was a bad mayor.",
        ],
        [
          "\"The trial was fair to all of us,\" said Omar Reyes.",
          "\"The trial was a farce from the first day,\" said Ines Falk.",
        ],
        [
          "Fans want Pia Moen to leave Halden Rovers in 2021.",
          "Pia Moen wants to stay at Halden Rovers until 2024.",
        ],
      ]),
    Trap(
      name: "founder and employee",
      pairs: [
        [
          "Ines Falk joined Lund Labs in 2015.",
          "Lund Labs was founded in 2016.",
        ],
        [
          "Omar Reyes is a founding member of Halden Rovers.",
          "Halden Rovers was founded by Omar Reyes in 1999.",
        ],
        [
          "Pia Moen and Ada Lund founded Borg Clinic.",
          "Pia Moen co-founded Borg Clinic in 2003.",
        ],
      ]),
    Trap(
      name: "unit conversion",
      pairs: [
        [
          "Halden Shipyard bought Borg Clinic for $3 billion.",
          "Halden Shipyard bought Borg Clinic for €2.8 billion.",
        ],
        [
          "Ines Falk left Lund Institute after 18 months.",
          "Ines Falk left Lund Institute after a year and a half.",
        ],
        [
          "Pia Moen stayed at Halden Rovers for 24 months.",
          "Pia Moen stayed at Halden Rovers for two years.",
        ],
      ]),
    Trap(
      name: "furniture",
      pairs: [
        [
          "Ines Falk joined Lund Institute in 2011.\n\nRelated articles\n\n- Ines Falk joins Lund Institute (2013)",
          "Ines Falk joined Lund Institute in 2011.",
        ],
        [
          "Omar Reyes left Halden Council in 2001.\n\nCopyright 2019 Halden Post. All rights reserved.",
          "Omar Reyes left Halden Council in 2001.",
        ],
        [
          "Pia Moen joined Halden Rovers in 2017.\n\n![Photo: Pia Moen in 2012](a.jpg)",
          "Pia Moen joined Halden Rovers in 2017.",
        ],
      ]),
    Trap(
      name: "revision",
      pairs: [
        [
          "An earlier version of this article said that Halden Shipyard was founded in 1901. Halden Shipyard was founded in 1934.",
          "Halden Shipyard was founded in 1934.",
        ],
        [
          "A previous version of this story said Pia Moen joined Halden Rovers in 2015. Pia Moen joined Halden Rovers in 2017.",
          "Pia Moen joined Halden Rovers in 2017.",
        ],
        [
          "The first version of this report stated that Omar Reyes died in 2008. Omar Reyes died in 2009.",
          "Omar Reyes died in 2009.",
        ],
      ]),
    Trap(
      name: "nobody's view",
      pairs: [
        ["Some say Halden Shipyard was founded in 1901.", "Halden Shipyard was founded in 1934."],
        ["Critics claim that Pia Moen joined Halden Rovers in 2015.", "Pia Moen joined Halden Rovers in 2017."],
        ["Legend says that Omar Reyes was born in 1931.", "Omar Reyes was born in 1944."],
      ]),
    Trap(
      name: "part of a house",
      pairs: [
        ["Halden Shipyard employs 450 people in Norway.", "Halden Shipyard employs 1,200 people."],
        ["Lund Institute has 80 employees in Bergen.", "Lund Institute has 640 employees."],
        ["Halden Shipyard hired 20 engineers in 2019.", "Halden Shipyard hired 60 people in 2019."],
      ]),
  ]

  @Test(arguments: traps)
  func isNoContradiction(_ trap: Trap) {
    #expect(trap.pairs.count >= 3)
    for texts in trap.pairs {
      let run = ArticleRuns.run(texts: texts, strictness: .audit)
      let alarms = run.findings.filter { $0.relation == .contradiction && $0.grade != .divergent }
      #expect(alarms.isEmpty, "\(texts): \(alarms.map { "\($0.rule) \($0.headline)" })")
    }
  }

  /// The same sentences with a value that does not fit: the traps above are silent for their own reason, not because nothing is read.
  static let contradictions = [
    ["Pia Moen joined Halden Rovers in 2017.", "Pia Moen joined Halden Rovers on 14 June 2018."],
    ["Ines Falk was born in Bergen, Norway.", "Ines Falk was born in Leeds, England."],
    ["Halden Shipyard has about 450 employees.", "Halden Shipyard employs 861 people."],
    ["Ines Falk is the CEO of Halden Shipyard.", "Omar Reyes is the chief executive of Halden Shipyard."],
    ["Ines Falk left Lund Institute after about five years.", "Ines Falk worked at Lund Institute from 2003 to 2015."],
    ["Omar Reyes died on 3 March 2009.", "Omar Reyes died on 5 March 2009."],
    ["Omar Reyes, 41, coaches Halden Rovers.", "Omar Reyes, 62, coaches Lund United."],
    ["Halden Shipyard was valued at $1.3 billion in May 2019.", "Halden Shipyard was valued at $1.9 billion in May 2019."],
    [
      "\"The court was wrong, and we will appeal within a week,\" said Omar Reyes.",
      "\"The court was wrong, and we will not appeal within a week,\" said Omar Reyes.",
    ],
    ["Former Halden Shipyard chief executive Omar Reyes has died.", "Omar Reyes is the chief executive of Halden Shipyard."],
  ]

  @Test(arguments: contradictions)
  func isAContradiction(_ texts: [String]) {
    let findings = ArticleRuns.run(texts: texts, strictness: .audit).findings.filter { $0.relation == .contradiction }
    #expect(!findings.isEmpty, "\(texts)")
  }
}
