import DocumentReading
import SourceText
import Testing
import TextDiagnostics

struct RobustnessTests {
  @Test(
    arguments: ["a.txt", "a.md", "a.html", "a"],
    ["", " ", "\n", "\r", "\u{FEFF}", "\u{FEFF}\n\n", "---", "---\n", "<", "&", "`", "[", "|", "\\"])
  func readsNearlyNothing(_ path: String, _ text: String) {
    let document = document(text, as: path)
    #expect(document.blocks.count <= 1)
    #expect(placeFaults(document) == [])
  }

  /// Each would take minutes if the time grew with the square of its length.
  @Test(arguments: [
    ("a.html", "<div>", ""), ("a.html", "<div><p>a", "</span></div>"), ("a.html", "<b>", "</i>"),
    ("a.html", "<table><tr><td>x", ""),
    ("a.html", "<ul><li>x", ""), ("a.html", "<a href=\"", ""), ("a.html", "<!--", ""), ("a.html", "<dl><dt>a", ""),
    ("a.html", "&amp", ""),
    ("a.html", "<p class='nav ", ""), ("a.html", "<select>", ""), ("a.html", "<title>", ""),
    ("a.html", "<div class=nav><h1>", ""),
    ("a.md", ">", ""), ("a.md", "[", "]"), ("a.md", "![", "](a)"), ("a.md", "*", ""), ("a.md", "*a ", ""),
    ("a.md", "**a *b ", "c* d**"),
    ("a.md", "_a*", ""), ("a.md", "[a](", ""), ("a.md", "[a](<b", ""), ("a.md", "<a ", ""), ("a.md", "<a x=\"", ""),
    ("a.md", "a<!--", ""),
    ("a.md", "- ", ""), ("a.md", "~~a ", ""), ("a.md", "`", " "), ("a.md", "> a\n", ""), ("a.md", "|a", ""),
    ("a.md", "[a]: b\n", ""),
    ("a.txt", "> ", ""), ("a.txt", "• ", ""), ("a.txt", "|a|b\n", ""), ("a.txt", "a\tb\n", ""), ("a.txt", "Comments\n", ""),
    ("a.txt", "... ", ""),
    ("a.txt", "\r", ""), ("a.txt", "e\u{301}", ""), ("a.txt", "👩‍👩‍👧", ""), ("a.txt", "---\na: [", ""),
  ])
  func readsDeepNesting(_ path: String, _ opening: String, _ closing: String) {
    let count = 10_000
    let text = String(repeating: opening, count: count) + "x" + String(repeating: closing, count: count)
    #expect(placeFaults(document(text, as: path)) == [])
  }

  @Test func goesOnWithMarksForALineOfDeepContainers() {
    let text = String(repeating: "> ", count: 20_000) + "\n" + String(repeating: "a\n", count: 20_000)
    #expect(document(text, as: "a.md").blocks.count == 1)
  }

  @Test(arguments: ["a.txt", "a.md", "a.html"])
  func readsOneLongLine(_ path: String) {
    let text = String(repeating: "The mill closed in 1999. ", count: 200_000)
    let document = document(text, as: path)
    #expect(document.blocks.map(\.text.count) == [text.utf8.count - 1])
    #expect(document.blocks.first?.offsets.runs.count == 1)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x41, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x41], "UTF-16"), (Array("%PDF-1.7 x".utf8), "a PDF"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "a ZIP archive or an office document"),
      ([UInt8](repeating: 0, count: 64), "UTF-16"), ((0..<64).map { UInt8($0 % 8 + 1) }, "a binary file"),
    ] as [([UInt8], String)])
  func refusesFilesThatAreNoText(_ bytes: [UInt8], kind: String) {
    let (document, diagnostics) = DocumentReader.read(SourceFile(path: "a.txt", bytes: bytes))
    #expect(document.blocks.isEmpty)
    #expect(diagnostics.map(\.code) == ["CC901"])
    #expect(diagnostics.map(\.message) == ["not UTF-8 text; it looks like \(kind)"])
    #expect(diagnostics.first?.help == "save it as UTF-8")
  }

  @Test func warnsOfBadBytesAtTheFirst() {
    let source = SourceFile(path: "a.txt", bytes: Array("caf".utf8) + [0xE9, 0x21, 0xE9])
    let (document, diagnostics) = DocumentReader.read(source)
    #expect(outline(document) == ["paragraph: caf\u{FFFD}!\u{FFFD}"])
    #expect(diagnostics.map(\.code) == ["CC902"])
    #expect(diagnostics.first?.span == ByteSpan(start: 3, end: 4))
    #expect(DiagnosticRenderer().draw(diagnostics[0], in: source).hasPrefix("a.txt:1:4: warning: byte 0xE9 is not UTF-8"))
  }
}
