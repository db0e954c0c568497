import ClaimComparison
import ClaimModel
import ReportWriting
import Testing

/// Every grade in three trades and wordings: what no reading fits, what fits only in a corner, and what differs without excluding.
@Suite struct GradeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let grade: Finding.Grade
    let texts: [String]

    init(_ grade: Finding.Grade, _ texts: String...) {
      self.grade = grade
      self.texts = texts
    }

    var testDescription: String { texts.joined(separator: " | ") }
  }

  static let cases = [
    Case(.impossible, "The striker Pia Moen joined Halden Rovers in 2017.", "Halden Rovers signed Pia Moen in June 2019."),
    Case(
      .impossible, "Halden Shipyard employs 450 people.",
      "The 900 employees of Halden Shipyard get a bonus. Halden Shipyard has 900 employees."),
    Case(.impossible, "Justice Omar Reyes died on 3 March 2009.", "Omar Reyes, who died in May 2009, wrote novels."),
    Case(.strained, "Ines Falk left Lund Institute after 18 months.", "Ines Falk left Lund Institute after two years."),
    Case(.strained, "Pia Moen began her career as a teacher.", "Pia Moen started her working career as a nurse."),
    Case(.strained, "Omar Reyes was born in Brentham.", "Omar Reyes was born in Vellmark."),
    Case(
      .divergent, "Ines Falk is the head of research at Lund Institute.",
      "Ines Falk is the head of polar research at Lund Institute."),
    Case(
      .divergent, "Omar Reyes is the director of music at Halden Theatre.",
      "Omar Reyes is the director of church music at Halden Theatre."),
    Case(.divergent, "The harbour safety team works on tide models.", "The harbour safety team focuses on ferry timetables."),
  ]

  @Test(arguments: cases)
  func hasItsGrade(_ example: Case) {
    let findings = ArticleRuns.run(texts: example.texts, strictness: .review).findings.filter { $0.relation == .contradiction }
    #expect(
      findings.contains { $0.grade == example.grade },
      "\(findings.map { "\($0.rule) \($0.grade?.rawValue ?? "-") \($0.headline)" })")
  }

  @Test(arguments: Finding.Grade.allCases)
  func everyGradeHasThreeCases(_ grade: Finding.Grade) {
    #expect(Self.cases.filter { $0.grade == grade }.count >= 3)
  }

  /// A strained finding says in which corner it would hold.
  @Test func aStrainedFindingNamesItsCorner() {
    for example in Self.cases where example.grade == .strained {
      let findings = ArticleRuns.run(texts: example.texts, strictness: .review).findings.filter { $0.grade == .strained }
      #expect(findings.allSatisfy { $0.holdsIf != nil }, "\(example.texts)")
    }
  }
}
