import Testing

/// `crosscheck rules test` and rules of a project's own.
@Suite struct RuleTestingTests {
  private static let rule = """
    rule     own.storm
    about    A person walks out on an organisation.
    clause   walk out on | storm out of
    who      PERSON:person
    what     ORG:organization
    when     DATE:date?
    emit     departure(person, organization, date)
    yes      Ada Smith walked out on Northwind in 2019.  => departure(person=Ada Smith, organization=Northwind, date=2018)
    yes      Ada Smith walked out on Northwind.  => departure(person=Lee Park, organization=Palegrove)
    no       Ada Smith walked out on Northwind's board.
    no       Ada Smith walked out on the terrace in 2019.

    finding  CC990
    name     OwnFinding
    summary  Never found.
    why      Nothing calls for it.
    fix      Leave it out.
    level    cross error, internal warning
    conflict Ada Smith left Northwind in 2019. | Ada Smith left Northwind in 2011.
    agree    Ada Smith left Northwind in 2019. | Ada Smith left Northwind in May 2019.
    """

  @Test func showsWhatDiffersAndWhatIsUntouched() throws {
    let program = try ProgramRun(["own/storm.rules": Self.rule])
    let result = try program.run("rules", "test", "--coverage", "own")
    #expect(result.code == 1)
    #expect(
      result.output == """
        own/storm.rules:8: own.storm
          text      Ada Smith walked out on Northwind in 2019.
          expected  departure(person=Ada Smith, organization=Northwind, date=2018)
          got       departure(person=Ada Smith, organization=Northwind, date=2019) by own.storm
          differs   date: expected 2018, got 2019

        own/storm.rules:9: own.storm
          text      Ada Smith walked out on Northwind.
          expected  departure(person=Lee Park, organization=Palegrove)
          got       departure(person=Ada Smith, organization=Northwind, date=../2020-06-15) by own.storm
          differs   person: expected Lee Park, got Ada Smith
          differs   organization: expected Palegrove, got Northwind

        own/storm.rules: CC990
          text      Ada Smith left Northwind in 2019.
          text      Ada Smith left Northwind in 2011.
          expected  CC990
          got       CC201

        no example touches
          own/storm.rules:1: rule own.storm, 'storm out of'

        6 examples of 1 rule: 3 differ; 1 untouched by examples

        """)
  }

  @Test func rulesAddToTheBuiltInOnes() throws {
    let program = try ProgramRun([
      "own/storm.rules": Self.rule, "a.md": "Ada Smith walked out on Northwind in 2019. Lee Park joined Palegrove in 2011.\n",
    ])
    let both = try program.run("claims", "--rules", "own", "--format", "ndjson", "a.md").output
    #expect(both.contains("own.storm") && both.contains("joining.join"))
    let alone = try program.run("claims", "--rules", "own", "--no-built-in", "a.md")
    #expect(alone.code == 2 && alone.errors.contains("unknown kind 'departure'"))
    #expect(try program.run("claims", "--no-built-in", "a.md").errors.contains("--rules DIR"))
  }

  @Test func aRuleWithoutExamplesFails() throws {
    let program = try ProgramRun([
      "own/storm.rules": Self.rule.split(separator: "\n").filter { !$0.hasPrefix("no ") }.joined(separator: "\n")
    ])
    let result = try program.run("rules", "test", "own")
    #expect(result.code == 2 && result.errors.contains("own/storm.rules:1:10: error: rule 'own.storm' has no example"))
  }
}
