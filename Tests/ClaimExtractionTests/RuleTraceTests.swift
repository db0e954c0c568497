import Testing

@testable import ClaimExtraction

/// `crosscheck rules explain`: the step at which rules fail.
@Suite struct RuleTraceTests {
  private func trace(_ text: String) -> RuleTrace.Sentence {
    RuleTrace(Extraction.shipped).sentences(of: Extraction.paragraphs([text]), line: 1).first ?? .init(text: "")
  }

  @Test func tellsWhatFired() {
    let sentence = trace("Ada Smith joined Northwind in 2011.")
    #expect(sentence.fired.contains("joining.join makes joining(person=Ada Smith, organization=Northwind, date=2011)"))
    #expect(trace("If Ada Smith leaves Northwind in 2030, all is well.").fired.contains { $0.hasSuffix(", conditional") })
  }

  @Test(arguments: [
    ("Ada Smith left the room in 2012.", "departure.leave: type: what ORG:organization: 'the room' is no ORG"),
    (
      "Northwind named Ada Smith in its lawsuit in May 2016.",
      "appointment.active: role: as|oprd TITLE:role: nothing stands there"
    ),
    ("The committee appointed Hugo Klein chairman last week.", "appointment.active: role: who ORG:organization"),
    (
      "On 3 May 2019 Ada Smith announced her retirement.",
      "announcement.channel: role: on|in|via|at NAME:channel: nothing stands there"
    ),
    ("May 3, 2019: Ada Smith posts a letter.", "announcement.dated-line: wording: after 'May 3, 2019: Ada Smith posts' wants on"),
  ])
  func tellsTheStepThatFailed(_ text: String, _ miss: String) {
    let missed = trace(text).missed
    #expect(missed.contains { $0.hasPrefix(miss) }, "\(missed)")
  }

  @Test func tellsAMatchWithoutAClaim() {
    #expect(trace("Lee Park no longer works at Palegrove.").withoutClaim.contains { $0.hasPrefix("tenure.work: stance:") })
  }

  @Test func tellsPredicatesThatNoRuleKnows() {
    #expect(trace("Ada Smith joined Northwind and juggled.").unknown == ["juggle"])
    let nothing = trace("Rain drizzled.")
    #expect(nothing.fired.isEmpty && nothing.missed.isEmpty && nothing.withoutClaim.isEmpty)
  }

  @Test func findsTheSentencesOfALine() {
    let document = Extraction.paragraphs(["Ada Smith joined Northwind. She left in 2012.", "The end."])
    let trace = RuleTrace(Extraction.shipped)
    #expect(trace.sentences(of: document, line: 1).map(\.text) == ["Ada Smith joined Northwind.", "She left in 2012."])
    #expect(trace.sentences(of: document, line: 3).map(\.text) == ["The end."])
    #expect(trace.sentences(of: document, line: 2).isEmpty)
    #expect(trace.lines(of: document) == [1, 3])
  }
}
