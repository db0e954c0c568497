import ClaimComparison
import ReportWriting
import Testing

@Suite struct CompactFormatTests {
  @Test(arguments: SampleRuns.names)
  func writesOneLineAConflict(_ name: String) {
    let bytes = CompactFormat().write(SampleRuns.named(name), options: ReportOptions())
    expectSnapshot(bytes, "compact-\(name).txt")
    #expect(bytes.count { $0 == 0x0A } == SampleRuns.named(name).findings.count { $0.relation == .contradiction })
  }
}
