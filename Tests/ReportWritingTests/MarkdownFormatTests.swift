import ReportWriting
import Testing

@Suite struct MarkdownFormatTests {
  @Test(arguments: SampleRuns.names)
  func writesAComment(_ name: String) {
    expectSnapshot(MarkdownFormat().write(SampleRuns.named(name), options: ReportOptions()), "markdown-\(name).md")
  }
}
