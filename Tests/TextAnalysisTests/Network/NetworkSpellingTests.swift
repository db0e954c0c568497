import Testing

@testable import TextAnalysis

@Test(arguments: [
  ("OpenBrae", "openbrae"), ("1998", "0000"), ("$4.5M", "$0.0m"), ("O\u{2019}Neill", "o'neill"), ("\u{201C}", "\""),
  ("co\u{2010}founder", "co-founder"), ("Élysée", "élysée"), ("Łódź", "łódź"), ("ŽIŽEK", "žižek"), ("×", "×"),
  ("\u{2014}", "\u{2014}"),
])
func foldsAsTheWordTableDoes(_ word: String, _ folded: String) {
  #expect(String(decoding: NetworkSpelling.folded(Array(word.utf8)), as: UTF8.self) == folded)
}

@Test func foldsBrokenBytes() {
  for bytes: [UInt8] in [[0xC3], [0xC4], [0xE2, 0x80], [0xE2], [0xFF, 0xC5]] {
    #expect(NetworkSpelling.folded(bytes).count == bytes.count)
  }
}
