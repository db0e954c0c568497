import ClaimComparison
import ReportWriting
import Testing

@Suite struct FormatTests {
  @Test func everyFormatIsFoundByItsName() {
    #expect(ReportFormats.all.map(\.name) == ["text", "compact", "markdown", "html", "json"] + MachineFormatTests.formats)
    for format in ReportFormats.all { #expect(ReportFormats.named(format.name)?.fileExtension == format.fileExtension) }
    #expect(ReportFormats.named("pdf") == nil)
  }

  /// Every conflict in every format carries its id, and both places.
  @Test(arguments: SampleRuns.names)
  func everyFormatCarriesEveryConflict(_ name: String) {
    let run = SampleRuns.named(name)
    for format in ReportFormats.all {
      let text = String(decoding: format.write(run, options: ReportOptions()), as: UTF8.self)
      for finding in run.findings where finding.relation == .contradiction {
        #expect(text.contains(finding.id), "\(finding.id) in \(format.name)")
      }
    }
  }

  @Test(arguments: SampleRuns.names)
  func theSameRunGivesTheSameBytes(_ name: String) {
    let run = SampleRuns.named(name)
    for format in ReportFormats.all {
      let first = format.write(run, options: ReportOptions())
      #expect((0..<5).allSatisfy { _ in format.write(run, options: ReportOptions()) == first }, "\(format.name)")
    }
  }

  @Test(arguments: SampleRuns.names)
  func asciiIsAscii(_ name: String) {
    let bytes = TextFormat().write(SampleRuns.named(name), options: ReportOptions(ascii: true))
    #expect(bytes.allSatisfy { $0 < 0x80 && ($0 >= 0x20 || $0 == 0x0A) })
  }

  /// Only line feeds: no escape sequence, tab or NUL of an article reaches a terminal.
  @Test(arguments: SampleRuns.names, ["text", "compact", "markdown", "github", "junit"])
  func noControlCharacterGetsThrough(_ name: String, _ format: String) throws {
    let bytes = try #require(ReportFormats.named(format)).write(SampleRuns.named(name), options: ReportOptions(verbose: true))
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let bad = scalars.filter { $0 != "\n" && $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value) }
    #expect(bad.isEmpty)
  }

  @Test func quietWritesConflictsAlone() {
    let quiet = String(decoding: TextFormat().write(SampleRuns.newsroom, options: ReportOptions(quiet: true)), as: UTF8.self)
    #expect(!quiet.contains("agree  ") && !quiet.contains("5 articles") && quiet.contains("Failed: 2 errors"))
    #expect(TextFormat().write(SampleRuns.clean, options: ReportOptions(quiet: true)).isEmpty)
  }
}
