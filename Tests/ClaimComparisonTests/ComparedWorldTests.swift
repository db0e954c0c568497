import ClaimModel
import NormalValues
import SourceText
import Testing

@testable import ClaimComparison

/// Plans are held against plans of the same weeks, facts against facts, and never the one against the other.
struct ComparedWorldTests {
  private static let source = ComparisonSource(path: "a.txt", published: Newsroom.day)
  private static let undated = ComparisonSource(path: "b.txt", published: nil)

  private func claim(
    _ date: SlotValue?, modality: Claim.Modality = .asserted, tense: Claim.Tense = .present, polarity: Claim.Polarity = .affirmed
  ) -> Claim {
    Claim(
      kind: "joining", slots: date.map { [SlotFilling("date", $0)] } ?? [], polarity: polarity, modality: modality, tense: tense,
      span: ByteSpan(0..<10), derivation: Derivation(rule: "joining"))
  }

  @Test func whatIsToldInTheFutureIsAPlan() {
    #expect(ComparedWorld.isPlan(claim(.day(2020, 9, 1), modality: .predicted, tense: .future), Self.source))
    #expect(ComparedWorld.isPlan(claim(nil, modality: .predicted, tense: .future), Self.undated))
    #expect(!ComparedWorld.isPlan(claim(.day(2020, 9, 1), modality: .predicted, tense: .present), Self.source), "a wish")
  }

  @Test func aPresentBeforeItsDayIsAPlan() {
    #expect(ComparedWorld.isPlan(claim(.day(2020, 9, 1)), Self.source))
    #expect(!ComparedWorld.isPlan(claim(.day(2020, 3, 1)), Self.source))
    #expect(!ComparedWorld.isPlan(claim(.day(2020, 9, 1), tense: .past), Self.source))
    #expect(!ComparedWorld.isPlan(claim(.day(2020, 9, 1)), Self.undated), "nothing tells what is to come")
  }

  @Test func whatIsDeniedOrSupposedIsNone() {
    #expect(!ComparedWorld.isPlan(claim(.day(2020, 9, 1), polarity: .denied), Self.source))
    #expect(!ComparedWorld.isPlan(claim(.day(2020, 9, 1), modality: .conditional), Self.source))
    #expect(!ComparedWorld.isPlan(claim(.day(2020, 9, 1), modality: .opinion, tense: .future), Self.source))
  }

  private func conflicts(
    _ left: Claim.Modality, _ right: Claim.Modality, _ tenses: (Claim.Tense, Claim.Tense), days apart: Int
  ) -> [Finding] {
    var room = Newsroom()
    let base: [(String, SlotValue?)] = [
      ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
    ]
    room.article("a.txt")
    room.state("joining", base + [("date", .day(2021, 5, 1))], modality: left, tense: tenses.0)
    room.article("b.txt", published: Newsroom.day + apart)
    room.state("joining", base + [("date", .day(2021, 9, 1))], modality: right, tense: tenses.1)
    return room.conflicts()
  }

  @Test func plansOfTheSameWeeksConflict() {
    let findings = conflicts(.predicted, .predicted, (.future, .future), days: 10)
    #expect(findings.map(\.rule) == ["CC201"])
    #expect(findings.first?.why.hasSuffix("; they are told as plans") == true)
    #expect(conflicts(.predicted, .asserted, (.future, .present), days: 10).map(\.rule) == ["CC201"])
  }

  @Test func plansChange() { #expect(conflicts(.predicted, .predicted, (.future, .future), days: 60).isEmpty) }

  @Test func whatHappenedIsNoConflictWithWhatWasPlanned() {
    #expect(conflicts(.predicted, .asserted, (.future, .past), days: 500).isEmpty)
    #expect(conflicts(.predicted, .asserted, (.future, .past), days: 10).map(\.rule) == ["CC213"], "told as done before its day")
  }
}
