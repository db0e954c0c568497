import DocumentReading
import SourceText
import Testing

struct MetadataTests {
  /// 2026-05-19.
  private static let day = 20592

  @Test(arguments: [
    ("a.md", "---\ndate: 2026-05-19\n---\nText", "front matter"),
    ("a.md", "---\ntitle: x\npubDate: \"Tue, 19 May 2026 10:00:00 GMT\" # set\n---\nText", "front matter"),
    ("a.txt", "---\npublished_at: 2026-05-19T08:00:00Z\n---\nText", "front matter"),
    ("a.md", "+++\ndate = 2026-05-19\n+++\nText", "front matter"),
    ("a.html", "<meta property=article:published_time content=2026-05-19T08:00:00Z><p>x", "meta data"),
    ("a.html", "<script type='application/ld+json'>{\"a\":[{\"datePublished\" : \"2026-05-19\"},</script><p>x", "meta data"),
    ("a.html", "<article><time datetime='2026-05-19'>19 May</time><p>x", "meta data"),
    ("a.html", "<meta name=citation_publication_date content='2026/05/19'><p>x", "meta data"),
    ("a.txt", "Mill closes\n\nThe CourierMay 19, 2026\n\nText of it.", "dateline"),
    ("a.txt", "Mill closes\n\nBy Jane Roe | 19 May 2026\n\nText of it.", "dateline"),
    ("a.txt", "Mill closes\n\nTue 19 May 2026 10.32 BST\n\nText of it.", "dateline"),
    ("a.txt", "Mill closes\n\nThe Courier · May 19, 2026 · 4 min read\n\nText of it.", "dateline"),
    ("a.txt", "Mill closes\n\nPublished: 2026-05-19\n\nText of it.", "dateline"),
    (
      "a.txt",
      "Mill closes\n\nLEEDS, England, May 19, 2026 (Tide Wire) -- The mill has closed for good, its owner said in a letter.",
      "dateline"
    ),
    ("2026-05-19-mill.md", "Text", "file name"),
    ("news/20260519_mill.txt", "Text", "file name"),
    ("news/2026/05/19/mill.html", "<p>Text", "file name"),
  ])
  func findsTheDayOfPublication(_ path: String, _ text: String, origin: String) {
    let published = document(text, as: path).metadata.published
    #expect(published?.dayNumber == Self.day)
    #expect(published?.origin.rawValue == origin)
  }

  @Test(arguments: [
    ("a.txt", "Mill closes\n\nThe mill opened on May 19, 2026, and closed soon after that day."),
    ("a.txt", "The mill opened on May 19, 2026."),
    (
      "a.txt",
      "Ada Smith\n\nAda Smith (16 March 1878 – 28 April 1953) was a miller who ran the mill at Leeds and kept bees until her death."
    ),
    ("a.md", "# What happened on May 19, 2026\n\nText"),
    ("a.md", "Text\n\n- May 19, 2026. The mill closes."),
    ("a.txt", "Mill closes\n\n05/06/2026\n\nText"),
    ("a.html", "<p>In May 2026 and on <time datetime=x>19 May</time> it closed."),
    ("photo-12345678.txt", "Text"),
    ("a.md", "---\ndate: someday\n---\nText"),
  ])
  func takesNoDateFromRunningText(_ path: String, _ text: String) {
    #expect(document(text, as: path).metadata.published == nil)
  }

  @Test func theOptionWins() {
    let source = SourceFile(path: "2020-01-01.md", bytes: Array("---\ndate: 2021-01-01\n---\nText".utf8))
    let published = DocumentReader.read(source, published: 20592).document.metadata.published
    #expect(published == PublishedDate(dayNumber: 20592, origin: .option, span: nil))
  }

  @Test func readsFrontMatter() {
    let text = """
      ---
      title: 'It''s "done"'
      outlet: "The \\"Barley\\" Times"
      author:
        name: Kim Lo
      tags: [beer, 'old mills']
      people:
        - Ann Berg
        - Bo Lind
      lang: en-GB
      ---
      # Other title

      Text
      """
    let metadata = document(text, as: "a.md").metadata
    #expect(metadata.title == "It's \"done\"")
    #expect(metadata.outlet == "The \"Barley\" Times")
    #expect(metadata.language == "en-GB")
    #expect(metadata.fields.map { "\($0.name)=\($0.value)" }.contains("author.name=Kim Lo"))
    #expect(metadata.fields.map { "\($0.name)=\($0.value)" }.contains("tags=beer, old mills"))
    #expect(metadata.fields.map { "\($0.name)=\($0.value)" }.contains("people=Ann Berg, Bo Lind"))
  }

  @Test func takesARuleAtTheTopForNoFrontMatter() {
    #expect(outline("---\n\nText: one\n\n---\n", as: "a.md") == ["paragraph: Text: one"])
  }

  @Test func readsWhatAPageSaysAboutItself() {
    let html = """
      <html lang=en-GB><head><title>Mill closes | The Courier</title>
      <script type="application/ld+json">{"publisher":{"logo":{"name":"no"},"name":"The Daily Courier"},"author":{"name":"A"}}</script>
      </head><body><h1>Mill closes</h1><p>Text
      """
    let metadata = document(html, as: "a.html").metadata
    #expect(metadata.title == "Mill closes")
    #expect(metadata.outlet == "The Daily Courier")
    #expect(metadata.language == "en-GB")
    #expect(
      document("<title>Mill closes - The Courier</title><h1>Mill closes</h1>", as: "a.html").metadata.outlet == "The Courier")
  }

  @Test(arguments: [
    ("x.bin", "<!DOCTYPE html><p>a<p>b", 2), ("x", "<html><p>a<p>b", 2), ("x", "---\ntitle: t\n---\n# a\nb", 2),
    ("x", "a *b*", 1),
  ])
  func tellsTheFormatByTheFirstBytes(_ path: String, _ text: String, blocks: Int) {
    #expect(document(text, as: path).blocks.count == blocks)
  }
}
