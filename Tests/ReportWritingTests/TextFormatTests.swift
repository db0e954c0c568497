import ReportWriting
import Testing

@Suite struct TextFormatTests {
  @Test(arguments: SampleRuns.names)
  func drawsConflictsInTheirFiles(_ name: String) {
    expectSnapshot(TextFormat().write(SampleRuns.named(name), options: ReportOptions()), "text-\(name).txt")
  }

  @Test(arguments: [40, 60, 79, 80, 120])
  func keepsToTheWidth(_ width: Int) {
    expectSnapshot(TextFormat().write(SampleRuns.newsroom, options: ReportOptions(width: width)), "text-width-\(width).txt")
  }

  @Test func coloursOnlyWhenAsked() {
    let plain = TextFormat().write(SampleRuns.newsroom, options: ReportOptions())
    let coloured = TextFormat().write(SampleRuns.newsroom, options: ReportOptions(colour: true))
    #expect(!plain.contains(0x1B))
    #expect(withoutEscapes(coloured) == plain)
    #expect(coloured.contains(0x1B))
  }

  private func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if byte == 0x1B { isEscaped = true }
      if !isEscaped { result.append(byte) }
      if isEscaped, byte == UInt8(ascii: "m") { isEscaped = false }
    }
    return result
  }
}
