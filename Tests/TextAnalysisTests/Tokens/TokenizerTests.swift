import SourceText
import Testing

@testable import TextAnalysis

@Suite struct TokenizerTests {
  /// Every row is a text with "|" where tokens meet; blanks between tokens are kept.
  @Test(arguments: [
    "Northwind|'s bakers did|n't wait|.",
    "Northwind|’s bakers did|n’t wait|.",
    "They|'ll say we|'ve won|, I|'m told|, she|'d go and you|’re late|.",
    "She can|not and ca|n't|.",
    "CA|N'T",
    "the banks|' losses",
    "|“|We left|,|”| he said|.",
    "\"|Stay|,|\" she said|, \"|or go|.|\"",
    "‘|It is over|,|’ he said|.",
    "rock'n'roll by O'Brien and D’Angelo",
    "Mr. Park met Dr. Ada Lovell|, Ph.D.|, in St. Ives|.",
    "J. K. Rowling and J.R.R. Tolkien met E.M. Forster",
    "the U.S. Senate and the U.K. at 5 p.m. on Sept. 3",
    "e.g. bread|, i.e. food|, etc.",
    "Acme Inc. and Foo Corp. bought Bar Ltd. of Oslo",
    "a 4|-|year plan for a well|-|known co-founder",
    "an ex-banker|, a vice-president and a non-profit",
    "an ex|-|Northwind engineer",
    "Co-CEO and Co-Founder",
    "mid|-|2013 to early|-|2015",
    "2015|-|2017|, 2015|–|2017|, 1,200|-|bed",
    "2026|-|05|-|19 and 5/19/2026 at 10:30",
    "Ada Lovell|—|an engineer|—|left",
    "one |--| two",
    "$|950|B and €|3.2|bn or £|5|m and 12|K",
    "US$|40|m and A$|3|bn",
    "USD|40|m",
    "40|% of 1,234,567.89 and .5",
    "a 4K screen on 5G at the G20 with a B2B firm",
    "the 3rd and 21st in the 1990s and the '80s and ’70s",
    "the class of '24",
    "10|am and 7|pm",
    "AI|/|FSD and/or both",
    "R&D at AT&T and H&M",
    "see https://example.com/a?b=c|, or www.example.org|.",
    "see example.com/path|. Then",
    "write to ada.lovell@example.co.uk|.",
    "by @ada_l on #bread |#|1",
    "Creati.ai and Node.js and example.com",
    "It ended|.|Next came rain|.",
    "wait|... what|…| no|?!",
    "a |(|b|) |[|c|]",
    "Disney+ and C++",
    "5|°|C",
    "⚡ Why",
    "No. 7 on p. 12",
    "No|. He left|.",
    "her Sonata Op. 46 and the Nocturne",
    "of Reno|, Nev.|, and of Eureka|, Cal.|, where S. F.|, as it was",
    "in 1988 |[|John W.|]| Hale won",
    "Plan B|. The team left|.",
    "Łódź and Gęś",
    "1990|'s",
    "9.5|x as many",
    "\u{1F469}\u{200D}\u{1F4BB}| and",
  ])
  func cutsAsTreebanksDo(_ marked: String) {
    let expected = marked.split(whereSeparator: { $0 == "|" || $0 == " " }).map(String.init)
    let text = Array(marked.utf8).filter { $0 != UInt8(ascii: "|") }
    var symbols = SymbolTable()
    let tokens = Tokenizer.tokenize(text, symbols: &symbols).tokens
    #expect(tokens.map { String(decoding: text[$0.span.range], as: UTF8.self) } == expected)
  }

  @Test func foldsWords() {
    var symbols = SymbolTable()
    let tokens = Tokenizer.tokenize(Array("ÉCOLE Łódź’s “New‑York” 2015–2017 — OpenFoo".utf8), symbols: &symbols).tokens
    let words = tokens.map { symbols.text(of: $0.word) }
    #expect(words == ["école", "łódź", "'s", "\"", "new", "-", "york", "\"", "2015", "-", "2017", "--", "openfoo"])
  }

  @Test func tellsHowWordsAreWritten() {
    var symbols = SymbolTable()
    let text = Array("Ada NASA OpenFoo eBay bread 1,200 “no” go-now Été".utf8)
    let shapes = Tokenizer.tokenize(text, symbols: &symbols).tokens.map(\.shape)
    #expect(shapes[0] == [.capitalised, .sentenceStart])
    #expect(shapes[1] == [.capitalised, .allCapitals])
    #expect(shapes[2] == [.capitalised, .mixedCase])
    #expect(shapes[3] == .mixedCase)
    #expect(shapes[4] == [])
    #expect(shapes[5] == .number)
    #expect(shapes[6] == [.punctuation, .openingQuote])
    #expect(shapes[8] == [.punctuation, .closingQuote, .joined])
    #expect(shapes[10] == [.punctuation, .dash, .joined])
    #expect(shapes[12] == .capitalised)
  }

  @Test func straightQuotesOpenAndClose() {
    var symbols = SymbolTable()
    let text = Array("\"One,\" he said. \"Two 'three' four.\" (\"five\")".utf8)
    let tokens = Tokenizer.tokenize(text, symbols: &symbols).tokens
    let marks = tokens.filter { !$0.shape.isDisjoint(with: [.openingQuote, .closingQuote]) }
    #expect(marks.map { $0.shape.contains(.openingQuote) } == [true, false, true, true, false, false, true, false])
  }

  /// Any bytes: tokens lie in order, and what lies between them is blank.
  @Test func everyByteIsInATokenOrBlank() {
    var state: UInt64 = 42
    let pieces = [
      "Ada", "'s", "’", "“", "\"", " ", ".", "..", "U.S", "@a", "#", "$", "950B", "—", "-", "co-", "é", "\u{FFFD}", "http://",
      "www.",
      "%", "⚡", "\u{200D}", "(", "]", "1,2", "n't", "/", "and", ":", "\n", "\u{A0}", "+", "&", "'80s", "Ph.D", "a@b.c", "½",
    ].map { Array($0.utf8) }
    for round in 0..<3000 {
      var text: [UInt8] = []
      for _ in 0..<(round % 17) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let choice = Int(state >> 33)
        if choice % 9 == 0 {
          text.append(UInt8(truncatingIfNeeded: choice >> 8))
        } else {
          text.append(contentsOf: pieces[choice % pieces.count])
        }
      }
      var symbols = SymbolTable()
      let (tokens, sentences) = Tokenizer.tokenize(text, symbols: &symbols)
      var covered = 0
      for token in tokens {
        #expect(token.span.range.lowerBound >= covered && !token.span.isEmpty, "\(text)")
        expectBlank(text, covered..<token.span.range.lowerBound)
        covered = token.span.range.upperBound
      }
      expectBlank(text, covered..<text.count)
      #expect(sentences.flatMap { Array($0.tokens) } == Array(tokens.indices), "\(text)")
    }
  }

  private func expectBlank(_ text: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let glyph = Glyph.read(text.span, at: offset)
      #expect(glyph.kind == .blank, "byte \(offset) of \(text) is in no token")
      offset += glyph.length
    }
    #expect(offset == range.upperBound, "a token begins inside a character in \(text)")
  }
}
