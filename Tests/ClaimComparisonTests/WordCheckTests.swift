import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

/// Checks of words: aims and first jobs that have nothing in common, and lists that are announced and not given.
struct WordCheckTests {
  private func jobs(_ texts: String...) -> [Finding] {
    var room = Newsroom()
    let person = room.person("Ada Smith")
    for (index, text) in texts.enumerated() {
      room.article("\(index).txt")
      room.state("first-job", [("person", person), ("job", .text(text))])
    }
    return room.conflicts()
  }

  @Test(arguments: [("teacher", "nurse"), ("film critic", "publicist for studios"), ("farm hand", "naval cadet")])
  func wordsWithNothingInCommonAreUnlike(_ left: String, _ right: String) {
    let findings = jobs(left, right)
    #expect(findings.map(\.rule) == ["CC856"])
    #expect(findings.first?.grade == .strained)
    #expect(findings.first?.holdsIf == "both name one thing, or there was one beside the other")
    #expect(findings.first?.why.hasSuffix("have no word in common") == true)
    #expect(Set(findings.first?.sides.map(\.value) ?? []) == [left, right])
  }

  @Test(arguments: [
    ("teacher", "teacher of physics"), ("reporter", "journalist in Oslo"), ("engineer", "engineering trainee"), ("vet", "nurse"),
  ])
  func wordsThatMayNameOneThingAreAlike(_ left: String, _ right: String) { #expect(jobs(left, right).isEmpty) }

  @Test func listsMakeWordsAlikeWhoeverStandsFirst() {
    let lists: [Set<String>] = [["reporter", "journalist"], ["cook", "chef"]]
    #expect(!UnlikeCheck.areUnlike("junior reporter", "journalist", lists))
    #expect(!UnlikeCheck.areUnlike("journalist", "junior reporter", lists))
    #expect(UnlikeCheck.areUnlike("journalist", "chef", lists))
  }

  private func aims(
    _ texts: [[String]], days apart: Int = 0, strictness: Strictness = .review
  ) -> [Finding] {
    var room = Newsroom()
    for (index, aims) in texts.enumerated() {
      room.article("\(index).txt", published: Newsroom.day + index * apart)
      for aim in aims { room.state("team-purpose", [("team", .text("harbour team")), ("purpose", .text(aim))], tense: .present) }
    }
    return room.findings(
      ClaimComparer(catalogue: Newsroom.catalogue, depth: ComparisonDepth(strictness: strictness), lists: Newsroom.lists)
    ).filter { $0.relation == .contradiction }
  }

  @Test func aimsWithNothingInCommonDiverge() {
    let findings = aims([["tide models"], ["ferry timetables"]])
    #expect(findings.map(\.rule) == ["CC351"])
    #expect(findings.first?.grade == .divergent)
    #expect(findings.first?.level == .note)
  }

  @Test func aimsOfOneStemAreOne() {
    #expect(aims([["tide models"], ["modelling of tides"]]).isEmpty)
    #expect(aims([["tide models"], ["tide gauges"]]).isEmpty)
  }

  @Test func aSourceThatGivesTwoAimsLeavesRoomForMore() {
    #expect(aims([["tide models", "flood maps"], ["ferry timetables"]]).isEmpty)
  }

  @Test func aimsMayChangeWithTheYears() {
    #expect(aims([["tide models"], ["ferry timetables"]], days: 400).isEmpty)
    #expect(!aims([["tide models"], ["ferry timetables"]], days: 20).isEmpty)
  }

  @Test func divergingAimsDoubtNothing() {
    var room = Newsroom()
    for (index, aim) in ["tide models", "tide models", "ferry timetables"].enumerated() {
      room.article("\(index).txt")
      room.state("team-purpose", [("team", .text("harbour team")), ("purpose", .text(aim))], tense: .present)
    }
    let comparer = ClaimComparer(
      catalogue: Newsroom.catalogue, depth: ComparisonDepth(strictness: .review), lists: Newsroom.lists)
    let relations = Set(room.findings(comparer).map(\.relation))
    #expect(relations == [.contradiction, .corroboration])
  }

  private func announced(_ slots: [(String, SlotValue?)]) -> [Finding] {
    var room = Newsroom()
    room.article("a.txt")
    room.state("announced-list", [("topic", .text("reasons"))] + slots)
    return room.conflicts()
  }

  @Test func anAnnouncedListThatIsNotGivenIsMissing() {
    let findings = announced([("number", .number(3))])
    #expect(findings.map(\.rule) == ["CC855"])
    #expect(findings.first?.sides.map(\.value) == ["3 announced", "none listed"])
    #expect(announced([("number", .number(3)), ("given", .text("cost, speed, quality"))]).isEmpty)
  }

  @Test func aDenialOfAnAnnouncementMeansNothing() {
    var room = Newsroom()
    room.article("a.txt")
    room.state("announced-list", [("topic", .text("reasons")), ("number", .number(3)), ("given", .text("all"))])
    room.article("b.txt")
    room.state("announced-list", [("topic", .text("reasons")), ("number", .number(3))], polarity: .denied)
    #expect(room.conflicts().isEmpty)
  }
}
