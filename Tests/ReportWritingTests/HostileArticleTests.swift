import ReportWriting
import SourceText
import Testing

/// Articles that attack their reader change nothing in any report but their own escaped text.
@Suite struct HostileArticleTests {
  /// Characters that are never written as they are: controls, escape sequences, marks of direction, separators of lines.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test(arguments: ReportFormats.all.map(\.name), ["odd", "hostile", "invalid"])
  func noControlOrMarkOfDirectionIsWritten(_ name: String, _ situation: String) throws {
    let format = try #require(ReportFormats.named(name))
    let bytes = format.write(SampleRuns.named(situation), options: ReportOptions(verbose: true))
    let text = try #require(String(validating: bytes, as: UTF8.self), "not UTF-8")
    #expect(text.unicodeScalars.filter(Self.isHarmful).isEmpty)
  }

  /// Markup of an article is text in formats that are markup.
  @Test(arguments: ["html", "markdown", "junit"])
  func noTagOfAnArticleIsATag(_ name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let text = String(decoding: format.write(SampleRuns.named("hostile"), options: ReportOptions(verbose: true)), as: UTF8.self)
    for tag in ["<script>alert", "<img src", "<u>path", "<i>never", "onmouseover=\"alert", "</title><script"] {
      #expect(!text.contains(tag), "\(tag)")
    }
  }

  @Test func aWordOfTenThousandLettersIsCutForPeopleAndKeptForPrograms() throws {
    let run = SampleRuns.named("hostile")
    let word = String(repeating: "a", count: 10_000)
    for name in ["text", "compact", "github", "junit"] {
      let text = String(decoding: try #require(ReportFormats.named(name)).write(run, options: ReportOptions()), as: UTF8.self)
      #expect(!text.contains(word), "\(name)")
    }
    #expect(String(decoding: RunFileFormat().write(run, options: ReportOptions()), as: UTF8.self).contains(word))
  }
}
