import ReportWriting
import Testing

@Suite struct RunFileFormatTests {
  @Test(arguments: SampleRuns.names)
  func recordsTheWholeRun(_ name: String) {
    expectSnapshot(RunFileFormat().write(SampleRuns.named(name), options: ReportOptions()), "run-\(name).json")
  }
}
