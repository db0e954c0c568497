import DocumentReading
import Testing

struct HTMLTests {
  @Test(arguments: [
    ("<p>One<p>Two", ["paragraph: One", "paragraph: Two"]),
    ("<div>Loose <b>text</b><p>Para</p>after</div>", ["paragraph: Loose text", "paragraph: Para", "paragraph: after"]),
    ("<p>a<br>b<br><br>c", ["paragraph: a b", "paragraph: c"]),
    ("<ul><li>a<li>b<ol><li>c</ol></ul>", ["list item: a", "list item: b", "list item: c"]),
    ("<p>• a<br>• b</p><p>c", ["list item: a", "list item: b", "paragraph: c"]),
    ("<blockquote><p>Said.</p><footer>Jane</footer></blockquote>", ["quotation: Said.", "quotation: Jane"]),
    ("<figure><img alt=x><figcaption>A boat</figcaption></figure>", ["caption: A boat"]),
    ("<script>if(a<b)'<p>no</p>'</script><style>p{}</style><p>yes", ["paragraph: yes"]),
    (
      "<p hidden>a</p><p style='color:red; display : none'>b</p><span class=sr-only>c</span><template>d</template><p>e",
      ["paragraph: e"]
    ),
    (
      "<p>In 2019<sup>1</sup> and 2020<sup><a href=#2>2</a></sup>, the 5<sup>th</sup> time",
      ["paragraph: In 2019 and 2020, the 5th time"]
    ),
    ("<pre>a\n  b</pre><p>c", ["code: a\n  b", "paragraph: c"]),
    (
      "<nav>n</nav><aside>a</aside><form>f</form><button>b</button><footer>o</footer><p>p",
      ["furniture: n", "furniture: a", "furniture: f", "furniture: b", "furniture: o", "paragraph: p"]
    ),
    (
      "<div class='share-bar'>s</div><div id=relatedArticles>r</div><p class=lead>p",
      ["furniture: s", "furniture: r", "paragraph: p"]
    ),
    ("<body class='has-sidebar comments-open'><div class=page-with-sidebar><p>p", ["paragraph: p"]),
    ("<article class='tag-newsletter post'><p>p</article>", ["paragraph: p"]),
    ("a < b &lt; c &amp d &notit; &#151; &#x80; &#0;", ["paragraph: a < b < c & d ¬it; — € \u{FFFD}"]),
    ("<p>a<!-->b<!--->c<!-- d --!>e<!doctype x>f<?x?>g</ h>i", ["paragraph: abcefgi"]),
    ("<p class=\"byline\">By Ann Berg</p><p class=dek>Dek</p><p>p", ["byline: By Ann Berg", "standfirst: Dek", "paragraph: p"]),
    (
      "<aside><h2>Key points</h2><ul><li>a<li>b</ul></aside><p>p",
      ["heading: Key points", "key point: a", "key point: b", "paragraph: p"]
    ),
    (
      "<ul><li><a href=1>Story one</a><li><a href=2>Story two</a><li><a href=3>Story three</a></ul><p>p",
      ["furniture: Story one", "furniture: Story two", "furniture: Story three", "paragraph: p"]
    ),
  ])
  func readsPages(_ html: String, expected: [String]) {
    #expect(outline(html, as: "a.html") == expected)
  }

  @Test func readsTables() throws {
    let document = document(
      "<table><caption>Results</caption><tr><th>Year<th>Sales<tr><td rowspan=2>2020<td>5<tr><td><p>6</p><p>net</p></table>",
      as: "a.html")
    #expect(
      outline(document) == [
        "caption: Results", "table cell: Year", "table cell: Sales", "table cell: 2020", "table cell: 5", "table cell: 6 net",
      ])
    let last = try #require(document.blocks.last?.cell)
    #expect(last.row == 2 && last.column == 1 && last.columnHeader == 2)
  }

  @Test func readsFactBoxes() throws {
    let document = document("<table><tr><th>Founder<td>Jane Roe<tr><th>Founded<td>1998</table>", as: "a.html")
    let cell = try #require(document.blocks.last?.cell)
    #expect(cell.columnHeader == nil)
    #expect(cell.rowHeader.map { words(document.blocks[$0]) } == "Founded")
  }

  @Test func readsTablesThatLayOutAPageAsText() {
    let html = "<table><tr><td><h1>Title</h1><p>Text</p><table><tr><td>in</table><td>menu</table>"
    #expect(outline(html, as: "a.html").allSatisfy { !$0.hasPrefix("table cell") })
  }

  @Test func takesTheArticleOutOfAPage() {
    let html = """
      <!doctype html><html><body><div class="masthead"><h1>The Courier</h1></div><div class="newsletter-page"><form>
      <main><header><h1>Mill closes</h1></header><p>The mill closed.</p></main></form></div>
      <section id=comments><p>I was there.</p></section><footer>Imprint</footer>
      """
    let document = document(html + "<meta property=og:site_name content='The Courier'>", as: "a.html")
    #expect(document.metadata.title == "Mill closes")
    #expect(outline(document).contains("paragraph: The mill closed."))
    #expect(outline(document).suffix(2) == ["furniture: I was there.", "furniture: Imprint"])
  }

  @Test func readsPagesWhoseNamesMeanSomethingElse() {
    let text = String(repeating: "The ferry crossed the bay again and again that year. ", count: 12)
    #expect(
      outline("<div class=widget><p>\(text)</p><p>\(text) Again.</p></div>", as: "a.html").allSatisfy {
        $0.hasPrefix("paragraph")
      })
  }
}
