import DocumentReading
import Testing

struct MarkdownTests {
  @Test(arguments: [
    ("A *b* __c__ ***d*** e_f_g 2 * 3 * 4", "A b c d e_f_g 2 * 3 * 4"),
    ("**a *b* c** and *a **b***", "a b c and a b"),
    ("`code *kept*` and `` a`b ``", "code *kept* and a`b"),
    ("A [link *with* marks](http://e.org \"t\") here", "A link with marks here"),
    ("See [one][ref], [ref][] and [ref], not [other].\n\n[ref]: /url", "See one, ref and ref, not [other]."),
    ("An image ![alt *text*](a.png) in text", "An image in text"),
    ("Soft\nbreak, hard  \nbreak, hard\\\nbreak", "Soft break, hard break, hard break"),
    ("\\*not\\* \\# 1\\. &amp; &copy; &#8212; &#x41; &nosuch; &amp", "*not* # 1. & © — A &nosuch; &amp"),
    ("<b>Bold</b> and <span class=\"a\">span</span><br>next <!-- gone --> end", "Bold and span next end"),
    ("<https://e.org/a> and <a@b.org> but 1 < 2 > 0", "https://e.org/a and a@b.org but 1 < 2 > 0"),
    ("A claim[^1] and another[^note].", "A claim and another."),
    ("Kept ~~struck~~ out, a ~ b", "Kept out, a ~ b"),
    ("[a](b(c)d) [e](<f g>) [h](i 'j')", "a e h"),
    ("*open and **never closed", "*open and **never closed"),
    ("[![badge](b.svg)](url) Text", "Text"),
  ])
  func readsTextInTheLine(_ markdown: String, expected: String) {
    #expect(document("# T\n\n" + markdown, as: "a.md").blocks.map(words) == ["T", expected])
  }

  @Test(arguments: [
    ("# One #\n## Two ##\nText", ["title: One", "heading: Two", "paragraph: Text"]),
    ("One\n===\nTwo\n---\nText", ["title: One", "heading: Two", "paragraph: Text"]),
    ("# T\n- a\n- b\n  more\n\n  second\n", ["title: T", "list item: a", "list item: b more", "list item: second"]),
    ("# T\n> quote\nlazy\n\nText", ["title: T", "quotation: quote lazy", "paragraph: Text"]),
    ("# T\n```\na *b*\n\nc\n```\nText", ["title: T", "code: a *b*\n\nc", "paragraph: Text"]),
    ("# T\n\n    a\n\n    b\n\nText", ["title: T", "code: a\n\n    b", "paragraph: Text"]),
    ("# T\n***\n---\nText", ["title: T", "paragraph: Text"]),
    ("# T\n\n![Only this](a.png)\n\nText", ["title: T", "caption: Only this", "paragraph: Text"]),
    ("# T {#id}\n<div>\n<p>In <i>HTML</i></p>\n</div>\n\nText", ["title: T", "paragraph: In HTML", "paragraph: Text"]),
    ("# T\n- [x] done\n- [ ] open", ["title: T", "list item: done", "list item: open"]),
    ("# T\n\n[^1]: A note of *some* kind.", ["title: T", "paragraph: A note of some kind."]),
    ("# T\nText\n1986. A good year", ["title: T", "paragraph: Text 1986. A good year"]),
  ])
  func readsBlocks(_ markdown: String, expected: [String]) {
    #expect(outline(markdown, as: "a.md") == expected)
  }

  @Test func tellsListsAndDepths() {
    let document = document("# T\nSteps:\n\n1. a\n   - b\n     - c\n2. d\n\n* e\n* f\n\nText\n\n* g\n", as: "a.md")
    let items = document.blocks.filter { $0.list != nil }
    #expect(
      items.map { "\(words($0)) \($0.list?.list ?? -1).\($0.list?.depth ?? -1)" } == [
        "a 0.0", "b 0.1", "c 0.2", "d 0.0", "e 1.0", "f 1.0", "g 2.0",
      ])
    #expect(items.map(\.leadIn) == [1, 1, 1, 1, nil, nil, nil])
  }

  @Test func readsTablesWithTheirHeaders() throws {
    let document = document(
      "# T\nBefore\n| Name | Since \\| until |\n|:--|--:|\n| *Ann* Roe | 2019 |\n| Bo | 2020 | extra |\nAfter the table.",
      as: "a.md")
    let cells = document.blocks.filter { $0.role == .tableCell }
    #expect(cells.map(words) == ["Name", "Since | until", "Ann Roe", "2019", "Bo", "2020", "extra"])
    let since = try #require(cells[3].cell)
    #expect(since.row == 1 && since.column == 1 && !since.isHeader)
    #expect(since.columnHeader.map { words(document.blocks[$0]) } == "Since | until")
    #expect(since.rowHeader.map { words(document.blocks[$0]) } == "Ann Roe")
    #expect(outline(document).last == "paragraph: After the table.")
  }

  @Test func keepsCommentsToTheProgram() {
    let fields = document(
      "# T\n<!-- crosscheck-ignore CC201 -- both are right -->\nText <!-- crosscheck-ignore CC301 -- so said --> on.", as: "a.md"
    ).metadata.fields
    #expect(fields.map(\.name) == ["crosscheck-ignore", "crosscheck-ignore"])
    #expect(fields.map(\.value) == ["CC201 -- both are right", "CC301 -- so said"])
  }

  @Test func partsLongLinesThatEndASentence() {
    let line = String(repeating: "The ferry crossed the bay again and again that year. ", count: 5)
    #expect(outline(line + "\n" + line + "\nThe end", as: "a.md").count == 3)
  }
}
