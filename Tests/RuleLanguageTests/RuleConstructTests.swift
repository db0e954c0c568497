import ClaimModel
import RuleLanguage
import Testing

/// Every construct of an extraction rule, and what it becomes.
@Suite struct RuleConstructTests {
  private let emit = "emit     joining(person, organization)"

  private func clause(_ lines: String) -> ClausePattern? {
    guard
      case .clause(let pattern)? = SmallRules.onlyRule(lines + "\nwho      PERSON:person\nwhat     ORG:organization\n" + emit)?
        .pattern
    else { return nil }
    return pattern
  }

  private func elements(_ pattern: String) -> [TokenPattern.Element]? {
    let context = pattern.contains("PERSON:person") ? "" : "\nwho      TOPIC-PERSON:person"
    guard case .tokens(let tokens)? = SmallRules.onlyRule("pattern  \(pattern) ORG:organization\(context)\n\(emit)")?.pattern
    else { return nil }
    return Array(tokens.elements.dropLast())
  }

  private func words(_ words: String..., isOptional: Bool = false) -> TokenPattern.Element {
    .words(WordChoice(words: words, byLemma: false), isOptional: isOptional)
  }

  @Test(arguments: [
    ("clause   join", ["join"]),
    ("clause   Join | sign   up with", ["join", "sign up with"]),
    ("clause   @joining-verbs | enter | join", ["join", "sign with", "enter"]),
    ("clause   lemma(join | enter)", ["join", "enter"]),
  ])
  func clauseWordsAreDictionaryForms(_ line: String, _ words: [String]) {
    #expect(clause(line)?.predicate == .verb(WordChoice(words: words, byLemma: true)))
  }

  @Test func nounsAndTitlesArePredicates() {
    #expect(clause("noun     arrival | move")?.predicate == .noun(WordChoice(words: ["arrival", "move"], byLemma: true)))
    #expect(clause("noun     TITLE:_")?.predicate == .title(Capture(type: .title, name: "_", isOptional: false)))
  }

  @Test func placesKeepTheirOrderAndMarkers() {
    let pattern = clause("clause   join\nof|poss  TEAM:_?\nwith     PLACE:_\nanywhere MONEY:_\nwhen     AGE:_\nwhom     NAME:_")
    let places: [ClausePattern.Place] = [.marker(["of", "poss"]), .marker(["with"]), .anywhere, .when, .whom, .who, .what]
    #expect(pattern?.parts.map(\.place) == places)
    #expect(pattern?.parts.first?.capture == Capture(type: .team, name: "_", isOptional: true))
  }

  @Test func conditionsSeparateFormsFromSpellings() {
    let pattern = clause(
      "clause   join\nwith     again | lemma(return | go) | once more\nwithout  @joining-verbs\nwithout  \"no longer\"\nvoice    passive\ntense    past | perfect"
    )
    #expect(
      pattern?.with == [
        WordChoice(words: ["return", "go"], byLemma: true), WordChoice(words: ["again", "once more"], byLemma: false),
      ])
    #expect(
      pattern?.without == [
        WordChoice(words: ["join", "sign with"], byLemma: false), WordChoice(words: ["no longer"], byLemma: false),
      ])
    #expect(pattern?.voice == .passive)
    #expect(pattern?.tenses == ["past", "perfect"])
  }

  @Test func tokenPatternsHaveEveryElement() {
    #expect(elements("^ joins $") == [.edge, words("joins"), .edge])
    #expect(elements("Now|then? at") == [words("now", "then", isOptional: true), words("at")])
    #expect(elements("lemma(join)? to") == [.words(WordChoice(words: ["join"], byLemma: true), isOptional: true), words("to")])
    #expect(elements("@joining-verbs ..4 \"(\"") == [words("join", "sign with"), .gap(4, numbers: true), words("(")])
    #expect(
      elements("PERSON:person \",\"? to") == [
        .capture(Capture(type: .person, name: "person", isOptional: false)), words(",", isOptional: true), words("to"),
      ])
    #expect(elements("( \",\" | of|at )? to") == [words(",", "of", "at", isOptional: true), words("to")])
    #expect(elements("( who will )? join") == [.optional([words("who"), words("will")]), words("join")])
    #expect(elements("( of the | at ) x") == [.choice([[words("of"), words("the")], [words("at")]]), words("x")])
    #expect(
      elements("( of ( the | a ) | at )? x") == [
        .optional([.choice([[words("of"), words("the", "a")], [words("at")]])]), words("x"),
      ])
  }

  @Test func oneNameMayStandInAlternatives() {
    #expect(elements("( by PERSON:person | PERSON:person, )".replacing(",", with: "\",\"")) != nil)
    #expect(elements("PERSON:person ( by PERSON:person )?") == nil)
  }

  @Test func tablesHaveColumns() {
    let rule = SmallRules.onlyRule("table\ncolumn   Name|player PERSON:person\ncolumn   \"to club\" ORG:organization\n" + emit)
    guard case .table(let table)? = rule?.pattern else { return #expect(Bool(false), "no table") }
    #expect(table.columns.map(\.headers) == [["name", "player"], ["to club"]])
    #expect(table.columns.map(\.capture.type) == [.person, .organization])
  }

  @Test func emissionsTakeCapturesPartsNumbersAndTexts() {
    let rule = SmallRules.onlyRule(
      "clause   join\nwho      PERSON:person\nwhat     ORG:employer\nwhen     PERIOD:time\nemit     not joining(person, organization=employer, date = time.end, nth=2, role=\"boss, really\")\n"
        + "emit     joining(person, organization=employer, date=time.start)")
    #expect(rule?.emits.map(\.isDenied) == [true, false])
    #expect(rule?.emits.first?.slots.map(\.slot) == ["person", "organization", "date", "nth", "role"])
    #expect(
      rule?.emits.first?.slots.map(\.source) == [
        .capture("person", part: .whole), .capture("employer", part: .whole), .capture("time", part: .end), .number(2),
        .text("boss, really"),
      ])
  }

  @Test func examplesKeepTextDayAndClaims() {
    let rule = SmallRules.onlyRule(
      """
      clause   join
      who      PERSON:person
      what     ORG:organization
      when     DATE:date?
      as       TITLE:role?
      emit     joining(person, organization, date, role)
      yes      @2019-05-02 "We => them," said Ada Smith.   =>   joining(person=Ada Smith, role="head of sales, north") ; joining(date=2019-05)
      no       @1970-01-02 Nobody joined.
      yes      A.  => joining(organization=Smith (Leeds), role=head of "sales, north")
      """)
    let examples = rule?.examples.prefix(3) ?? []
    #expect(examples.map(\.text) == ["\"We => them,\" said Ada Smith.", "Nobody joined.", "A."])
    #expect(examples.map(\.published) == [18_018, 1, 18_428])
    #expect(examples.map { $0.expected.map(\.slots.count) } == [[2, 1], [], [2]])
    #expect(examples.first?.expected.first?.slots.map(\.value) == ["Ada Smith", "head of sales, north"])
    #expect(examples.last?.expected.first?.slots.map(\.value) == ["Smith (Leeds)", "head of \"sales, north\""])
  }
}
