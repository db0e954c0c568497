/// What texts are made of. In templates P stands for a person, O for an organisation, D for a date, N for a number, R for a role.
extension TextSource {
  static let openings = [
    "", "# P leaves O\n\n", "---\ntitle: News\ndate: 2024-02-30\n---\n\n", "<html><head><title>x</title></head><body><p>",
    "OSLO, May 3, 2021 — ", "By Ada Moen\nPublished: 12 March 2020\n\n", "\u{FEFF}",
    "| Name | Year |\n|---|---|\n| Ada | 2001 |\n\n",
    "<table><tr><td>Ada Moen</td><td>chief</td></tr></table>", "Key points\n\n- one\n- two\n\n",
  ]

  static let templates = [
    "P joined O as R in D.", "P, the R of O, left in D after N years.", "O was founded in D by P and P.",
    "“We left O in D,” P said.", "P (born D) is the R of O.", "O has N employees and raised $N million in D.",
    "P said on Monday that O would not hire N people by D.", "Career: O (D-D), O R (D-D), R", "- R, O, D-D",
    "The company, which P founded, was sold to O for €Nbn.", "In D, she became R at O; he did so N years later.",
    "P's brother, P, who had led O since D, was never its R.", "According to P, O closed in D, not D.",
    "Asked whether P had been fired, O declined to comment.", "Between D and D, P worked at O, O and O.",
    "P\tO\tD\tN\n", "O names P R, effective D", "Neither P nor O could be reached; “No,” said P, “N.”",
    "P, N, of O, was sentenced to N years in D (see O v. P, D).", "Two of the N founders — P and P — remain at O.",
  ]

  static let people = [
    "Ada Moen", "Moen", "she", "he", "Dr. J. K. Ruiz-Lund", "Mr O'Neill", "Łukasz Gęś", "Maria de la Cruz Jr.", "李明", "A.", "who",
    "the former R of O", "Ms. van den Berg", "Sir Tom", "X Æ A-12", "it", "Ada \"Addy\" Moen", "MOEN", "Ada\u{A0}Moen",
    "the pair",
  ]

  static let organisations = [
    "Northwind", "Acme Inc.", "the company", "Bank of Reno", "AT&T", "O", "Ålesund AS", "University of X", "Quill, Ltd.",
    "the U.S. Senate",
    "Foo's", "the firm", "3M", "Yahoo!", "IKEA", "e.on", "Northwind (formerly Acme)", "its R", "St. Mary's", "Node.js",
  ]

  static let dates = [
    "2016", "May 2016", "May 3, 2016", "3 May", "2016-05-03", "last year", "yesterday", "the 1990s", "Q3 2019", "early 2015", "D",
    "31 February 2020", "99999", "0000-00-00", "the spring of '24", "2015–17", "2015-2017", "two days after D", "Monday", "May",
    "May 40",
    "noon", "12/31/99999999999999999999", "170 BC", "the 25th century", "a decade ago", "N years before D", "the year",
  ]

  static let numbers = [
    "1", "two", "1,000", "1,00,000", "3.5", "0", "99999999999999999999999999999999999999999", "half a dozen", "one in N", "-5",
    "½", "1e400",
    "N to N", "more than N", "nine hundred and ninety-nine trillion", "1.2.3", "12%",
    "0.0000000000000000000000000000000000000000001",
    "a couple of", "hundreds of thousands of millions", "17th", "20/20", "5-", "+1",
  ]

  static let roles = [
    "chief executive", "CEO", "co-founder and CTO", "ex-president", "director of AI", "vice-chair", "interim head", "editor",
    "spokesman",
    "Minister for R", "co-", "R of R", "founder", "the first R",
  ]

  static let nests = [
    ("(", ")"), ("[", "]"), ("“", "”"), ("<div>", "</div>"), ("> ", "\n"), ("- ", "\n"), ("*", "*"), ("**", "**"),
    ("who said that ", ""),
    ("the brother of ", ""), ("<table><tr><td>", "</td></tr></table>"), ("![", "](x)"), ("`", "`"), ("    ", "\n"),
    ("&amp;", ";"),
    ("and ", ", "), ("<!--", "-->"), ("<b>", ""), ("#", "\n"), ("'", "'"), ("not ", ""), ("1. ", "\n"), ("a", ""), ("a.", ""),
    ("9", ""),
  ]

  static let pieces = [
    "Ada", "'s", "’", "“", "\"", ".", "...", "U.S.", "@a", "#", "$", "950B", "—", "-", "co-", "é", "\u{FFFD}",
    "http://a.b/c?d=e&f", "www.",
    "%", "⚡", "\u{200D}", "(", "]", "1,2", "n't", "/", "and", ":", "\n", "\n\n", "\u{A0}", "+", "&", "'80s", "Ph.D", "a@b.c", "½",
    "<p>", "</p>",
    "<script>", "&#x110000;", "&nbsp;", "&lt;b&gt;", "|", "---", "***", "```", "[x](y", "![", "\r", "\r\n", "\t", "\u{0}",
    "\u{2028}", "\u{202E}",
    "\u{E000}", "<!-- crosscheck-ignore -->", "in", "2016", "said", "was", "founded", "by", "the", "of", "to", "between", "from",
    "until",
    "May", "No.", "5", "years", "ago", "million", "first", "not", "never", "former", "Inc.", ",", ";", "<td", "\"Moen\"", "=",
    "\\", "{", "}",
    "<li>", "1)", "Jr.", "III", "I", "we", "Monday", "Q1", "'", "`", "~", "^", "*", "_", "\u{301}", "\u{1F469}\u{200D}\u{1F4BB}",
    "\u{1F1F3}\u{1F1F4}",
  ]
}
