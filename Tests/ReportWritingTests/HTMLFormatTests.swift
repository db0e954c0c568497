import ReportAssets
import ReportWriting
import SourceText
import Testing

@Suite struct HTMLFormatTests {
  /// Without the style sheet and the script, which are files of their own; the page of `Reports/Samples` has them.
  @Test(arguments: SampleRuns.names)
  func writesOnePage(_ name: String) {
    var text = String(decoding: HTMLFormat().write(SampleRuns.named(name), options: ReportOptions()), as: UTF8.self)
    for asset in ["report.css", "report.js"] {
      let content = ReportAssets.text(asset)
      text.replace(content, with: "/* \(asset) */")
      text.replace(SHA256(hashing: Array(content.utf8)).base64, with: asset)
    }
    expectSnapshot(Array(text.utf8), "html-\(name).html")
  }

  /// Every tag of the page is one of ours, closed in order, with attributes that we write.
  @Test(arguments: SampleRuns.names)
  func nothingOfAnArticleIsMarkup(_ name: String) throws {
    let page = TagScan(HTMLFormat().write(SampleRuns.named(name), options: ReportOptions()))
    #expect(page.faults == [])
    #expect(page.elements["script"] == 1)
    #expect(page.elements["img"] == nil)
    #expect(page.attributes.isSubset(of: TagScan.knownAttributes), "\(page.attributes.subtracting(TagScan.knownAttributes))")
    #expect(Set(page.ids).count == page.ids.count, "an id twice")
    let missing = page.fragments.filter { !page.ids.contains($0) }
    #expect(missing.isEmpty, "links to nowhere: \(missing)")
  }

  @Test func thePolicyNamesTheScriptAndTheStyles() throws {
    let text = String(decoding: HTMLFormat().write(SampleRuns.newsroom, options: ReportOptions()), as: UTF8.self)
    func content(_ name: String) -> [String] {
      text.ranges(of: "<\(name)>").map { range in
        let rest = text[range.upperBound...]
        return String(rest[..<(rest.firstRange(of: "</\(name)>")?.lowerBound ?? rest.endIndex)])
      }
    }
    #expect(content("script").count == 1)
    #expect(content("style").count == 2)
    for part in content("script") + content("style") {
      #expect(text.contains("'sha256-\(SHA256(hashing: Array(part.utf8)).base64)'"))
    }
    #expect(!text.contains("http://") && !text.contains("https://"))
  }

  @Test func showsEveryQuoteAndPlace() {
    let run = SampleRuns.newsroom
    let text = String(decoding: HTMLFormat().write(run, options: ReportOptions()), as: UTF8.self)
    for words in [
      "<mark>since 2011</mark>", "<mark>in 2013</mark>", "drafts/profile.md:7:60", "archive/2019-05-02-summer.md:3:55",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("<del>not</del>"))
    #expect(text.contains("&lt;!-- crosscheck-ignore "), "a line to copy into the article")
  }
}
