import ClaimModel
import NormalValues
import Testing

@testable import ClaimComparison

@Suite struct DepthTests {
  private static func room(_ strictness: Strictness, _ confidence: Derivation.Confidence) -> Newsroom {
    var room = Newsroom()
    for (path, year) in [("a.md", 2011), ("b.md", 2013)] {
      room.article(path)
      let claim = room.state(
        "joining",
        [
          ("person", room.person("Ada Smith")), ("organization", room.organization("Northwind")),
          ("date", .date(StatedDate(.year(year)))),
        ], confidence: path == "b.md" ? confidence : .high)
      if path == "b.md" { room.claims[claim].derivation.strictness = strictness }
    }
    return room
  }

  private static func findings(_ room: Newsroom, _ depth: ComparisonDepth) -> [Finding] {
    room.findings(ClaimComparer(catalogue: Newsroom.catalogue, depth: depth)).filter { $0.relation == .contradiction }
  }

  @Test(arguments: [
    (Strictness.publish, Strictness.publish, true), (.review, .publish, false), (.review, .review, true),
    (.audit, .review, false),
    (.audit, .audit, true), (.publish, .audit, true),
  ])
  func comparesWhatIsMarkedForIt(_ marked: Strictness, _ asked: Strictness, _ isCompared: Bool) {
    #expect(Self.findings(Self.room(marked, .high), ComparisonDepth(strictness: asked)).isEmpty != isCompared)
  }

  @Test(arguments: [
    (Derivation.Confidence.high, Derivation.Confidence.high, true), (.medium, .high, false), (.medium, .medium, true),
    (.low, .medium, false), (.low, .low, true),
  ])
  func comparesWhatWasReadWellEnough(_ read: Derivation.Confidence, _ asked: Derivation.Confidence, _ isCompared: Bool) {
    let findings = Self.findings(Self.room(.publish, read), ComparisonDepth(minimumConfidence: asked))
    #expect(findings.isEmpty != isCompared)
  }

  @Test func gradesWhatWasReadBadlyAsDivergent() throws {
    let finding = try #require(Self.findings(Self.room(.publish, .low), ComparisonDepth(minimumConfidence: .low)).first)
    #expect(finding.grade == .divergent)
    #expect(finding.level == .note)
  }
}
