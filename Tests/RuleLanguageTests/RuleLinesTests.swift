import RuleLanguage
import SourceText
import TestSupport
import Testing
import TextDiagnostics

/// Lines, comments, continuation: seen through word lists, which are all text.
@Suite struct RuleLinesTests {
  private func entries(_ file: String) -> [String]? {
    let (rules, diagnostics) = RuleReader.read([SourceFile(path: "a.words", bytes: Array(file.utf8))])
    return diagnostics.isEmpty ? rules.wordLists.first?.entries : nil
  }

  @Test(arguments: [
    "words a\nabout b\nhas go, step down\n",
    "words a\nabout b\nhas go, step down",
    "words    a\nabout    b\nhas      go,   step   down   \n",
    "words\ta\nabout\tb\nhas\tgo,\tstep down\n",
    "words a\r\nabout b\r\nhas go, step down\r\n",
    "words a\rabout b\rhas go, step down\r",
    "\u{FEFF}words a\nabout b\nhas go, step down\n",
    "words a\nabout b\nhas go,\n  step down\n",
    "words a\nabout b\nhas go,  # first\n# between\n  # indented\n\n    step down  # second\n",
    "words a\nabout b\nhas go\nhas step down\n",
    "# a comment\n\nwords a  # named\nabout b\nhas GO, Step Down, go\n",
    "words a\nabout b\nhas \"go\", \"step down\"\n",
    "words a\nabout b\nhas go, step\n down\n",
  ])
  func readsTheSameList(_ file: String) {
    #expect(entries(file) == ["go", "step down"])
  }

  @Test(arguments: [
    ("c#, f#", ["c#", "f#"]),
    ("\"a  # b\", c", ["a # b", "c"]),
    ("\"a, b\", c", ["a, b", "c"]),
    ("what’s next, co–founder", ["what's next", "co-founder"]),
    ("'ll, n't, ex-", ["'ll", "n't", "ex-"]),
    ("ÉCOLE, naïve", ["école", "naïve"]),
    ("a #1, b", ["a #1", "b"]),
  ])
  func foldsWords(_ has: String, _ words: [String]) {
    #expect(entries("words a\nabout b\nhas \(has)\n") == words)
  }

  /// A fault in the second line of a value is shown there.
  @Test func knowsWhereContinuedBytesStand() {
    let file = MarkedText(
      SmallRules.rule(
        "clause   join\nwho      PERSON:person\nwhat     ORG:organization\nemit     joining(person,  # x\n           organization,\n           ⟦rol⟧=person)"
      ))
    let (_, diagnostics) = RuleReader.read([SmallRules.base, SourceFile(path: "more.rules", bytes: file.bytes)])
    #expect(diagnostics.map(\.message) == ["unknown slot 'rol'"])
    #expect(diagnostics.map(\.span) == file.spans.map { $0 })
  }
}
