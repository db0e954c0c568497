import SourceText
import TestSupport
import Testing
import TextDiagnostics

struct DiagnosticRendererTests {
  @Test func drawsTheLineWithCaretsAndHelp() {
    let drawing = draw("# Founding.\n⟦patern⟧  ORG in DATE\n", help: "did you mean 'pattern'?")
    #expect(
      drawing == """
        a.rules:2:1: error: unknown word [CC901]
         2 | patern  ORG in DATE
           | ^^^^^^
           = help: did you mean 'pattern'?

        """)
  }

  @Test(arguments: [
    ("漢字 ⟦patern⟧", "     ^^^^^^"), ("e\u{301}e\u{301} ⟦x⟧", "   ^"), ("😀⟦漢⟧b", "  ^^"), ("\t⟦a⟧", " ^"), ("a⟦⟧", " ^"),
    ("⟦⟧", "^"),
    ("a ⟦b\nc⟧ d", "  ^"), ("\u{FEFF}⟦a⟧", "^"),
  ])
  func standsBelowTheCellsOfTheSpan(_ marked: String, carets: String) {
    let lines = draw(marked).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[2] == "   | " + carets)
  }

  @Test func leavesOutWhatIsFarFromTheSpanInALongLine() {
    let line = String(repeating: "x", count: 5000) + "⟦here⟧" + String(repeating: "y", count: 5000)
    let lines = draw(line, width: 20).split(separator: "\n")
    #expect(lines[1] == " 1 | ...xxxxxxxxhereyyyyyyyy...")
    #expect(lines[2] == "   |            ^^^^")
  }

  @Test func marksALongSpanUpToTheWidth() {
    let lines = draw("ab⟦" + String(repeating: "z", count: 900) + "⟧", width: 20).split(separator: "\n")
    #expect(lines[1] == " 1 | ..." + String(repeating: "z", count: 20) + "...")
    #expect(lines[2] == "   |    " + String(repeating: "^", count: 20))
  }

  @Test func drawsWordsAloneWithoutASource() {
    let diagnostic = Diagnostic(code: "CC901", severity: .warning, message: "no file", help: "name one")
    #expect(DiagnosticRenderer().draw(diagnostic, in: nil) == "warning: no file [CC901]\n  = help: name one\n")
  }

  @Test func letsNoControlCharacterThrough() {
    let drawing = draw("a\u{1B}[31m⟦b⟧\u{07}")
    #expect(!drawing.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func coloursOnlyWhenAsked() {
    #expect(!draw("⟦a⟧").contains("\u{1B}"))
    #expect(draw("⟦a⟧", usesColour: true).contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }

  @Test func drawsLinesThatAreNotUTF8() {
    let source = SourceFile(path: "a", bytes: [0xFF, 0xE2, 0x80, 0x61])
    let diagnostic = Diagnostic(
      code: "CC902", severity: .error, message: "bad", path: "a", span: ByteSpan(start: 3, end: 4))
    #expect(DiagnosticRenderer().draw(diagnostic, in: source).hasPrefix("a:1:4: error: bad [CC902]\n 1 | "))
  }

  private func draw(_ marked: String, help: String? = nil, width: Int = 100, usesColour: Bool = false) -> String {
    let text = MarkedText(marked)
    let diagnostic = Diagnostic(
      code: "CC901", severity: .error, message: "unknown word", path: "a.rules", span: text.spans[0], help: help)
    return DiagnosticRenderer(usesColour: usesColour, width: width)
      .draw(diagnostic, in: SourceFile(path: "a.rules", bytes: text.bytes))
  }
}
