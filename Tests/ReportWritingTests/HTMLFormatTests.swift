import ReportWriting
import Testing

@Suite struct HTMLFormatTests {
  @Test(arguments: SampleRuns.names)
  func writesOnePage(_ name: String) {
    expectSnapshot(HTMLFormat().write(SampleRuns.named(name), options: ReportOptions()), "html-\(name).html")
  }
}
