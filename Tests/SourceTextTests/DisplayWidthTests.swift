import SourceText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("東京", 4), ("ｶﾅ", 2), ("カナ", 4), ("한국", 4), ("각", 2), ("🥐", 2), ("👩🏽‍🍳", 2),
    ("🇳🇴", 2), ("a\u{200B}b", 2), ("…", 1), ("“”", 2), ("\u{AD}", 0), ("नि", 2), ("　", 2),
  ])
  func countsCells(_ text: String, _ cells: Int) { #expect(DisplayWidth.of(text) == cells) }
}
