import ClaimComparison
import ClaimModel
import ReportAssets
import SourceText
import Testing

@testable import ReportWriting

/// What `crosscheck diff` shows of two runs.
@Suite struct DifferenceTests {
  /// The newsroom before: one conflict of now is missing, one has other values, one stood in a file of another name.
  private static let before: Run = {
    var run = Newsroom.run(withConflicts: true)
    run.findings.removeAll { $0.id == "7f3a9c" }
    if let first = run.findings.firstIndex(where: { $0.relation == .contradiction }) {
      run.findings[first].id = "0e0e0e"
      run.findings[first].headline = "Another question?"
    }
    let old = run.sources[0]
    run.sources[0] = RunSource(
      file: SourceFile(path: "drafts/old name.md", bytes: old.file.bytes), title: old.title, outlet: old.outlet,
      published: old.published, publishedFrom: old.publishedFrom, words: old.words, unread: old.unread,
      isReference: old.isReference)
    return run
  }()

  private static let difference = RunDifference(old: before, new: SampleRuns.newsroom)

  @Test func tellsNewGoneMovedAndUnchangedApart() {
    let difference = Self.difference
    #expect(difference.new.contains { $0.finding.id == "7f3a9c" })
    #expect(difference.gone.map(\.finding.id) == ["0e0e0e"])
    #expect(difference.new.count + difference.moved.count + difference.unchanged.count == difference.newIndex.conflicts.count)
    #expect(difference.gone.count + difference.moved.count + difference.unchanged.count == difference.oldIndex.conflicts.count)
    #expect(difference.moved.allSatisfy { RunDifference.places($0.old) != RunDifference.places($0.new) })
    #expect(!difference.moved.isEmpty)
  }

  @Test(arguments: SampleRuns.names) func aRunHasNoDifferenceFromItself(_ name: String) {
    let run = SampleRuns.named(name)
    let difference = RunDifference(old: run, new: run)
    #expect(difference.new.isEmpty && difference.gone.isEmpty && difference.moved.isEmpty)
    #expect(difference.unchanged.count == difference.newIndex.reported.count)
    #expect(difference.caution == nil)
  }

  @Test func aRenamedArticleMoves() {
    var old = SampleRuns.single
    // Inside one article the name is part of the fingerprint.
    old.findings[0].fingerprint = "1111111111111111"
    let difference = RunDifference(old: old, new: SampleRuns.single)
    #expect(difference.new.isEmpty && difference.gone.isEmpty && difference.unchanged.count == 1)
  }

  @Test func failsForWhatIsNewAlone() {
    #expect(Self.difference.hasNew(atLeast: .error))
    #expect(!RunDifference(old: SampleRuns.newsroom, new: SampleRuns.single).hasNew(atLeast: .note))
  }

  @Test func saysWhenTheRunsWereNotMadeAlike() {
    var other = SampleRuns.single
    other.rules = "sha256:1111"
    other.settings = []
    let text = RunDifference(old: SampleRuns.single, new: other).caution
    #expect(text == "The two runs were not made alike: the rules differ, the settings differ.")
  }

  @Test(arguments: DifferenceFormat.allCases) func writesAsBefore(_ format: DifferenceFormat) {
    var text = String(decoding: format.write(Self.difference, options: ReportOptions()), as: UTF8.self)
    let style = ReportAssets.text("report.css")
    text.replace(style, with: "/* report.css */")
    text.replace(SHA256(hashing: Array(style.utf8)).base64, with: "report.css")
    let name = format == .text ? "difference.txt" : format == .markdown ? "difference.md" : "difference.html"
    expectSnapshot(Array(text.utf8), name)
  }

  @Test func thePageIsWellFormedAndLinksInsideItself() {
    let page = TagScan(
      DifferenceFormat.html.write(
        RunDifference(old: SampleRuns.named("hostile"), new: SampleRuns.newsroom), options: ReportOptions()))
    #expect(page.faults == [])
    #expect(page.elements["script"] == nil)
    #expect(page.attributes.isSubset(of: TagScan.knownAttributes))
    #expect(Set(page.ids).count == page.ids.count, "an id twice")
    #expect(page.fragments.allSatisfy(page.ids.contains))
  }

  @Test func markdownKeepsToItsLimit() {
    for limit in [300, 600, 1200] {
      let bytes = DifferenceFormat.markdown.write(Self.difference, options: ReportOptions(maxBytes: limit))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(bytes.count <= limit)
      #expect(text.ranges(of: "<details").count == text.ranges(of: "</details>").count)
    }
  }
}
