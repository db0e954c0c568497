import ReportWriting
import Testing

@Suite struct MarkdownFormatTests {
  @Test(arguments: SampleRuns.names)
  func writesAComment(_ name: String) {
    expectSnapshot(MarkdownFormat().write(SampleRuns.named(name), options: ReportOptions()), "markdown-\(name).md")
  }

  @Test(arguments: SampleRuns.names)
  func everyRowOfATableHasItsCells(_ name: String) {
    let text = String(decoding: MarkdownFormat().write(SampleRuns.named(name), options: ReportOptions()), as: UTF8.self)
    for line in text.split(separator: "\n") where line.hasPrefix("|") {
      let pipes = line.indices.count { line[$0] == "|" && ($0 == line.startIndex || line[line.index(before: $0)] != "\\") }
      #expect(pipes == 6, "\(line)")
    }
  }

  @Test(arguments: [0, 200, 600, 1500, 3000, 65_000])
  func keepsToTheLimitAtTheEdgeOfAConflict(_ limit: Int) {
    let bytes = MarkdownFormat().write(SampleRuns.newsroom, options: ReportOptions(maxBytes: limit))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.count <= max(limit, 250))
    #expect(text.ranges(of: "<details").count == text.ranges(of: "</details>").count)
    let shown = text.ranges(of: "<details id=\"f-").count
    let missing = shown == 3 ? "1 conflict" : "\(4 - shown) conflicts"
    #expect(shown == 4 || text.contains("\(missing) more: see the full report"))
  }
}
