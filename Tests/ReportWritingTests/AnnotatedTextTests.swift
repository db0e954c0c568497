import ClaimModel
import DocumentReading
import SourceText
import Testing

@testable import ReportWriting

@Suite struct AnnotatedTextTests {
  /// An article in HTML, read into a heading, a paragraph with an entity and emphasis, and a row of two cells.
  private static let file = SourceFile(
    path: "a.html", bytes: Array("<h1>News</h1><p>R&amp;D <b>hired</b> 50 people in 2020.</p><td>2021</td><td>60</td>".utf8))

  private func block(_ role: BlockRole, _ parts: [(text: String, source: String)], cell: TableCell? = nil) -> Block {
    var offsets = OffsetMap()
    var text: [UInt8] = []
    var spans: [ByteSpan] = []
    for part in parts {
      let span = RunBuilder.span(of: part.source, in: Self.file.bytes)
      offsets.append(textCount: part.text.utf8.count, source: span)
      text += Array(part.text.utf8)
      spans.append(span)
    }
    return Block(
      role: role, span: spans.dropFirst().reduce(spans[0]) { $0.union($1) }, text: text, offsets: offsets, cell: cell)
  }

  private func html(_ claims: [(words: String, words2: String)], blocks: [Block]) -> String {
    let company = Entity(id: EntityID(0), kind: .organization, name: "R&D", names: [])
    let source = RunSource(
      file: Self.file, title: nil, outlet: nil, published: nil, publishedFrom: nil, words: 0, unread: [], isReference: false)
    let list = claims.map { words in
      let first = RunBuilder.span(of: words.words, in: Self.file.bytes)
      return Claim(
        kind: "hiring", slots: [SlotFilling("organization", .entity(company.id), span: first)],
        span: first.union(RunBuilder.span(of: words.words2, in: Self.file.bytes)), derivation: Derivation(rule: "r"))
    }
    let run = Run(
      version: "0", rules: "", settings: [], sources: [source], entities: [company], claims: list, findings: [],
      catalogue: KindCatalogue(), skipped: [], exitCode: 0)
    return AnnotatedText(
      index: RunIndex(run), source: 0, claims: Array(list.indices),
      numbers: Dictionary(uniqueKeysWithValues: list.indices.map { ($0, $0 + 1) }),
      paragraphs: ArticleParagraph.all(of: Self.file, blocks: blocks)
    ).html
  }

  private func cell(_ column: Int) -> TableCell {
    TableCell(table: 0, row: 1, column: column, isHeader: false, columnHeader: nil, rowHeader: nil)
  }

  private var blocks: [Block] {
    [
      block(.heading, [("News", "News")]),
      block(
        .paragraph,
        [("R", "R"), ("&", "&amp;"), ("D ", "D "), ("hired", "hired"), (" 50 people in 2020.", " 50 people in 2020.")]),
      block(.tableCell, [("2021", "2021")], cell: cell(0)), block(.tableCell, [("60", "60")], cell: cell(1)),
    ]
  }

  @Test func showsBlocksAsAReaderSeesThem() {
    #expect(
      html([], blocks: blocks) == """
        <p class="block heading">News</p>
        <p class="block paragraph">R&amp;D hired 50 people in 2020.</p>
        <p class="block table-cell">2021 | 60</p>

        """)
  }

  @Test func underlinesAClaimOverEntitiesAndMarkup() {
    #expect(
      html([("R&amp;D", "50 people")], blocks: blocks).contains(
        """
        <p class="block paragraph"><span class="claim alone">R</span><span class="claim alone">&amp;</span>\
        <span class="claim alone">D </span><span class="claim alone">hired</span><span class="claim alone"> 50 people</span>\
        <a class="ref" id="c1" href="#k1">1</a> in 2020.</p>
        """))
  }

  @Test func aClaimThatEndsWithItsParagraphIsNumberedThere() {
    let text = html([("News", "News"), ("2021", "60")], blocks: blocks)
    #expect(text.contains("<span class=\"claim alone\">News</span><a class=\"ref\" id=\"c1\" href=\"#k1\">1</a></p>"))
    #expect(text.contains("<span class=\"claim alone\">60</span><a class=\"ref\" id=\"c2\" href=\"#k2\">2</a></p>"))
  }

  @Test func aClaimOutsideEveryBlockKeepsItsNumber() {
    let text = html([("R&amp;D", "D"), ("2021", "60")], blocks: [block(.heading, [("News", "News")])])
    #expect(text.contains("id=\"c1\"") && text.contains("id=\"c2\""))
  }

  @Test func showsTheFileWhenItWasNotReadIntoBlocks() {
    #expect(html([("2020", "2020")], blocks: []).contains("in <span class=\"claim alone\">2020</span><a class=\"ref\""))
    #expect(html([], blocks: []).hasPrefix("<p class=\"raw\">&lt;h1&gt;News"))
  }
}
