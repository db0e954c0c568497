import ClaimModel
import ReportWriting

/// Articles with characters that are hard to count or to draw, and articles that attack their reader.
enum OddArticles {
  /// Emoji, CJK, combining marks, bidirectional overrides, escape sequences, CR LF, tabs, entities, a byte order mark.
  static let characters: Run = {
    var run = RunBuilder()
    let cook = run.entity(.person, "Zoë Ñandú", names: ["Zoe\u{308} N\u{303}andu\u{301}"])
    let bakery = run.entity(.organization, "Bäckerei 東京", names: ["東京"])
    let a = article(
      &run, "emoji/👩🏽‍🍳.md", "\u{FEFF}👩🏽‍🍳🥐 Zoë Ñandú joined the bakery in 2015, ok.\r\n", "2015", cook, bakery, "Zoë Ñandú")
    let b = article(
      &run, "cjk.md", "東京では、Zoe\u{308} N\u{303}andu\u{301}さんは\u{3000}2016年に入った。\r\n次の行。\r\n", "2016", cook, bakery,
      "Zoe\u{308} N\u{303}andu\u{301}")
    let c = article(
      &run, "bidi.md",
      "Line one.\rShe \u{202E}(not really)\u{202C} came in \u{2066}2017\u{2069}, \u{1B}[31mred\u{1B}[0m and \u{7}bell.\r",
      "2017", cook, bakery, "She")
    let d = article(
      &run, "tabs.html", "<p>\tR&amp;D\tat\tthe &quot;bakery&quot;: she\tstarted in\t2018 | done</p>\n", "2018", cook, bakery,
      "she")
    run.conflict(
      "0dd001", "CC201", "Zoë Ñandú, start at Bäckerei 東京: 2015, 2016, 2017 or 2018?", why: "four years differ",
      about: [cook, bakery], claims: [a, b, c, d],
      sides: [("2015", [a]), ("2016", [b]), ("2017", [c]), ("2018", [d])])
    return run.run()
  }()

  /// Bytes that are not UTF-8, before and inside the words.
  static let invalidBytes: Run = {
    var run = RunBuilder()
    let person = run.entity(.person, "Ines Roth")
    let team = run.entity(.organization, "Rowing Club")
    let first =
      Array("Caf\u{e9} notes: ".unicodeScalars.map { UInt8($0.value) }) + Array("Ines Roth joined the club in 2001 ".utf8)
    let second = [0xFF, 0xFE, 0x80] + Array("Ines Roth joined the club in 2002 ".utf8) + [0xE2, 0x82]
    let a = article(&run, "latin-1.txt", first, "2001", person, team, "Ines Roth")
    let b = article(&run, "broken.txt", second, "2002", person, team, "Ines Roth")
    run.conflict(
      "0dd002", "CC201", "Ines Roth, start at Rowing Club: 2001 or 2002?", why: "the years differ", about: [person, team],
      claims: [a, b], sides: [("2001", [a]), ("2002", [b])])
    return run.run()
  }()

  /// Markup, quotes in names, a word of ten thousand letters, NULs, Markdown that pings and links.
  static let hostile: Run = {
    var run = RunBuilder()
    let name = "Eve \"><script>alert(1)</script> O'Neil|*x*"
    let person = run.entity(.person, name)
    let company = run.entity(.organization, "<img src=x onerror=alert(2)> & Sons")
    let long = String(repeating: "a", count: 10_000)
    let a = article(
      &run, "a\" onmouseover=\"alert(3).md",
      "<script>alert('x')</script> </textarea></details> \(name) | joined `in` **2003** @everyone #12 https://example.org ![x](y) {{style}} ]]> -->\n",
      "2003", person, company, "Eve", outlet: "</title><script>alert(4)</script>")
    let b = article(
      &run, "b'<b>.md", "\(long) Eve joined in 2004 \(long) \u{0} end\u{0}\n", "2004", person, company, "Eve",
      outlet: "Out|let `two` **bold**")
    run.conflict(
      "0dd003", "CC201", "\(name): 2003 or 2004? <!-- --> </summary>", why: "</dd><script>alert(5)</script> | why",
      about: [person, company], holdsIf: "<i>never</i>", repairs: ["`a` & <b>"], claims: [a, b],
      sides: [("2003", [a]), ("2004", [b])])
    run.agreement("aa0003", "<b>agree</b> | \(name)", value: "x", about: [person], claims: [a, b])
    run.skipped = [.init(path: "<u>path</u>|", reason: "<u>reason</u> *")]
    return run.run()
  }()

  /// Claims whose spans run over lines, lie at the ends of the file, or are empty.
  static let edges: Run = {
    var run = RunBuilder()
    let person = run.entity(.person, "Ola Berg")
    let team = run.entity(.organization, "Ski Team")
    let a = article(&run, "wrapped.md", "Ola Berg\njoined the\nteam\nas its coach\nin\n2001", "2001", person, team, "Ola Berg")
    let b = article(&run, "start.md", "2002: Ola Berg", "2002", person, team, "Ola Berg")
    let empty = run.article("empty.md", "")
    let c = run.claim("departure", in: empty, sentence: "", [("person", .entity(person), ""), ("date", Sample.year(2003), "")])
    run.conflict(
      "0dd004", "CC201", "Ola Berg, start: 2001, 2002 or 2003?", why: "the years differ", about: [person], claims: [a, b, c],
      sides: [("2001", [a]), ("2002", [b]), ("2003", [c])])
    return run.run()
  }()

  private static func article(
    _ run: inout RunBuilder, _ path: String, _ text: String, _ year: String, _ person: EntityID, _ company: EntityID,
    _ name: String, outlet: String? = nil
  ) -> Int { article(&run, path, Array(text.utf8), year, person, company, name, outlet: outlet) }

  private static func article(
    _ run: inout RunBuilder, _ path: String, _ bytes: [UInt8], _ year: String, _ person: EntityID, _ company: EntityID,
    _ name: String, outlet: String? = nil
  ) -> Int {
    let source = run.article(path, bytes, outlet: outlet)
    return run.claim(
      "employment", in: source, bytes: (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count,
      [
        ("person", .entity(person), name), ("organization", .entity(company), ""),
        ("start", Sample.year(Int(year) ?? 0), year),
      ])
  }
}
