import BuiltinRules
import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import Foundation
import ReportWriting
import RuleLanguage
import SourceText
import Testing
import TextDiagnostics

/// Claims that are written and read back give what the articles give.
@Suite struct WrittenClaimsTests {
  private static let catalogue = BuiltinRules.load().rules.catalogue

  /// The stream that one process writes of some articles.
  private static func stream(_ articles: [ArticleInput], carriesText: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = ArticleRuns.pipeline.stream(articles, skipped: [], settings: RunSettings(), carriesText: carriesText) { lines, _ in
      bytes += lines
    }
    return bytes
  }

  private static func read(_ streams: [[UInt8]]) -> WrittenClaims {
    var claims = WrittenClaims()
    for (number, bytes) in streams.enumerated() {
      claims.add(SourceFile(path: "\(number).ndjson", bytes: bytes), isReference: false, catalogue: catalogue)
    }
    return claims
  }

  private static func compared(_ streams: [[UInt8]]) -> Run {
    let claims = read(streams)
    return ArticleRuns.pipeline.compare(claims.articles, skipped: claims.skipped, settings: RunSettings())
  }

  /// A report without the texts of articles, which streams can leave out.
  private static func withoutText(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "\"hasText\":false,?", with: "", options: .regularExpression)
      .replacingOccurrences(of: #","text":"(?:[^"\\]++|\\.)*+""#, with: "", options: .regularExpression)
      .replacingOccurrences(of: #","bytes":"[0-9a-f]*""#, with: "", options: .regularExpression)
      .replacingOccurrences(of: ",}", with: "}")
  }

  private static func samples() throws -> [ArticleInput] {
    try ArticleRuns.articles(in: ArticleRuns.samples, path: "articles/")
  }

  @Test func giveTheBytesThatTheArticlesGive() throws {
    let articles = try Self.samples() + RunInvariantTests.nasty
    let (whole, parts) = (ArticleRuns.run(articles), Self.compared([Self.stream(articles)]))
    #expect(whole.findings.contains { $0.relation == .contradiction })
    for format in ReportFormats.all {
      #expect(format.write(parts, options: ReportOptions()) == format.write(whole, options: ReportOptions()), "\(format.name)")
    }
  }

  /// Formats whose reports quote nothing beyond the words of claims.
  private static let formats = ["json", "compact", "github", "gitlab", "junit", "rdjsonl", "csv", "findings"]

  @Test func giveTheFindingsWithoutTheTexts() throws {
    let articles = try Self.samples() + RunInvariantTests.nasty
    let (whole, parts) = (ArticleRuns.run(articles), Self.compared([Self.stream(articles, carriesText: false)]))
    for name in Self.formats {
      guard let format = ReportFormats.named(name) else { continue }
      let options = ReportOptions()
      #expect(
        Self.withoutText(format.write(parts, options: options)) == Self.withoutText(format.write(whole, options: options)),
        "\(name)")
    }
  }

  @Test func giveTheSameBytesInAnyOrderAndDivision() throws {
    let articles = try Self.samples()
    let expected = RunFileFormat().write(ArticleRuns.run(articles), options: ReportOptions())
    let single = articles.map { Self.stream([$0]) }
    let divisions = [
      single, single.reversed(), [single.flatMap(\.self)], [single.reversed().flatMap(\.self)],
      [Self.stream(Array(articles.prefix(3))), Self.stream(Array(articles.dropFirst(3)))],
      // The same article from two processes is one.
      single + [single[0]],
    ]
    for streams in divisions {
      #expect(RunFileFormat().write(Self.compared(streams), options: ReportOptions()) == expected)
    }
  }

  @Test(arguments: [true, false]) func loseNothingOfAnArticle(carriesText: Bool) throws {
    let articles = try Self.samples() + RunInvariantTests.nasty
    let first = Self.stream(articles, carriesText: carriesText)
    let claims = Self.read([first])
    #expect(claims.diagnostics.isEmpty, "\(claims.diagnostics.prefix(3))")
    let again = Self.read([first])
    #expect(claims.articles.map(\.claims) == again.articles.map(\.claims))
    for article in claims.articles {
      let original = try #require(articles.first { $0.path == article.file.path })
      #expect(article.digest == SHA256(hashing: original.bytes).hexadecimal)
      for claim in article.claims.claims {
        #expect(article.file.text(claim.span) == String(decoding: original.bytes[claim.span.range], as: UTF8.self))
      }
    }
  }

  private static let article = ArticleInput(
    path: "a.md", bytes: Array("Ada Smith joined Northwind Bank in 2011, the bank said.\n".utf8), published: 18_428)

  @Test(arguments: [
    ("\"kind\":\"joining\"", "\"kind\":\"joinin\"", "no kind of claim is called 'joinin'", "did you mean 'joining'?"),
    ("\"date\":{", "\"dat\":{", "no slot of 'joining' is called 'dat'", "did you mean 'date'?"),
    ("\"polarity\":\"affirmed\"", "\"polarity\":\"afirmed\"", "no polarity is called 'afirmed'", "did you mean 'affirmed'?"),
    ("\"earliest\":\"2011-01-01\"", "\"earliest\":\"2011-13-01\"", "cannot read '2011-13-01'", "write it as 2026-05-19"),
    ("\"earliest\":\"2011-01-01\"", "\"earliest\":\"2012-01-01\"", "the earliest day lies after the latest", nil),
    ("\"modality\":", "\"modalty\":", "no 'modality' here", "add 'modality'"),
    ("\"byteStart\":0", "\"byteStart\":-1", "cannot read '-1'", "write it as a whole number from 0 to 2147483647"),
    ("\"quote\":\"Ada Smith\"", "\"quote\":\"Ada\"", "the quotation has 3 bytes, and its place 9", nil),
    ("\"type\":\"source\"", "\"type\":\"sourc\"", "no type of record is called 'sourc'", "did you mean 'source'?"),
    (
      "\"schema\":\"crosscheck.claims/1\"", "\"schema\":\"crosscheck.claims/9\"", "cannot read 'crosscheck.claims/9'",
      "write it as \"crosscheck.claims/1\", the schema that this version reads"
    ),
    ("\"type\":\"run\"", "\"type\":\"summary\"", "the stream begins with 'summary' and not with 'run'", nil),
    ("\"person\":{\"entity\":\"s1.e1\"}", "\"person\":{\"entity\":\"s1.e9\"}", "no entity of the article is called 's1.e9'", nil),
    ("\"person\":{\"entity\":\"s1.e1\"}", "\"person\":{\"ordinal\":1}", "the slot 'person' holds no such value but person", nil),
    ("\"confidence\":\"high\"", "\"confidence\":\"hihg\"", "no confidence is called 'hihg'", "did you mean 'high'?"),
    ("Smith joined", "Smith joinet", "the digest is not that of the article's text", nil),
    ("\"words\":", "\"words\":\"x", "',' or '}'", nil),
    ("\"sha256\":", "\"sha\":", "no 'sha256' here", "add 'sha256'"),
  ])
  func tellWhatIsWrongAndWhere(_ right: String, _ wrong: String, _ message: String, _ help: String?) throws {
    var text = String(decoding: Self.stream([Self.article]), as: UTF8.self)
    let place = try #require(text.range(of: right))
    text.replaceSubrange(place, with: wrong)
    let claims = Self.read([Array(text.utf8)])
    let diagnostic = try #require(claims.diagnostics.first)
    #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
    if let help { #expect(diagnostic.help == help) }
    let span = try #require(diagnostic.span)
    #expect(Int(span.end) <= text.utf8.count)
    #expect(diagnostic.path == "0.ndjson")
  }

  @Test func readTheRestBesideABrokenLine() throws {
    let other = ArticleInput(path: "b.md", bytes: Array("Ada Smith joined Northwind Bank in 2013.\n".utf8), published: 18_428)
    let broken = Self.stream([Self.article]) + Array("{\"type\":\"claim\",\n".utf8) + Self.stream([other])
    let claims = Self.read([broken])
    #expect(claims.diagnostics.count == 1)
    let run = ArticleRuns.pipeline.compare(claims.articles, settings: RunSettings())
    #expect(run.findings.contains { $0.rule == "CC201" })
  }

  @Test func refuseOnePathWithTwoTexts() {
    let other = ArticleInput(path: "a.md", bytes: Array("Ada Smith left.\n".utf8))
    let claims = Self.read([Self.stream([Self.article]), Self.stream([other])])
    #expect(claims.articles.count == 1)
    #expect(claims.diagnostics.first?.message == "'a.md' is another text here than in an earlier stream")
  }

  @Test func areReadWithoutACrashWhateverTheirBytes() throws {
    let stream = Self.stream(Array(try Self.samples().prefix(2)) + [RunInvariantTests.nasty[1]])
    var state: UInt64 = 20_261_121
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let pieces = ["null", "-1", "999999999999", "\"\"", "{}", "[]", "\"s1.e1\"", "\"\\ud800\"", "1e9", "\u{0}", "\n", "}"].map {
      Array($0.utf8)
    }
    for _ in 0..<100 {
      var bytes = stream
      for _ in 0..<1 + random(4) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random(40)))
        case 2: bytes.insert(contentsOf: pieces[random(pieces.count)], at: place)
        default:
          // Another number.
          if let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) {
            bytes[digit] = UInt8(0x30 + random(10))
          }
        }
      }
      let claims = Self.read([bytes])
      _ = ReportFormats.named("json")?.write(
        ArticleRuns.pipeline.compare(claims.articles, settings: RunSettings()), options: ReportOptions())
    }
  }

  @Test func doNotClaimMoreTextThanCanBe() {
    var text = String(decoding: Self.stream([Self.article]), as: UTF8.self)
    text = text.replacingOccurrences(
      of: "\"byteStart\":0,\"byteEnd\":", with: "\"byteStart\":2000000000,\"byteEnd\":2000000000,\"was\":")
    #expect(!Self.read([Array(text.utf8)]).diagnostics.isEmpty)
  }
}
