import SourceText
import Testing

@testable import TextAnalysis

@Suite struct SentenceSplitterTests {
  /// "¦" stands where a sentence must end.
  @Test(arguments: [
    "The ferry sank.¦ Nobody was hurt.",
    "Mr. Park left Acme Inc. in May.¦ He returned.",
    "She works in the U.S.¦ The firm does not.",
    "He sued the U.S. Senate in Sept. 2019 over it.",
    "J. K. Rowling wrote it.¦ It sold.",
    "Ada B. \"Bee\" Moen left.¦ Plan B.¦ \"It works,\" she said.",
    "J.K. Quill was born in Leeds.¦ A.R. Moen left in May.¦ J.R.R. Falk had a cat.",
    "It cost $3.2 million.¦ Prices rose 4.5 percent.",
    "“We won.”¦ He smiled.",
    "\"We won!\" he said.¦ Then he left.",
    "“Why?” Smith asked.¦ Nobody knew.",
    "It was late (he had waited.)¦ Then she came.",
    "Well... maybe.¦ Wait…¦ Then it rained.",
    "The app from iFoo ended.¦ eBay bought it.",
    "Three items: Bread, milk: and tea",
    "⚡ Markets fell.¦ ⚡ Oil rose.",
    "It closed at 5 p.m. on Friday.¦ At 6 p.m. it opened.",
    "1. Wash the rice.¦ Cook it.",
    "Profit rose to 5.¦ 2019 was worse.",
    "Dr. Ada Lovell, Ph.D., spoke.¦ Prof. Lee listened.",
    "He moved to Acme Corp.¦ In June he left.",
    "It rained.[3]¦ The game went on.",
    "It rained. [3] [14]¦ The game went on.",
    "It rained.¦ (The game went on.)",
    "It rained. (see page 4) and (5) snowed.",
    "It rained.¦ (picture: Ada Moen)",
    "It rained in Foo (see page 4) and snowed.",
    "It rained. 4¦ The game went on.",
    "It rained.¦ 4 players left.¦ 12 Ruritanians stayed.",
    "nobody came.¦ it rained?¦ we left... at five.",
    "the U.S. team left.¦ we stayed.",
    "Write to Ada.B.Moen@bank.example today.¦ Nobody answers.",
    "Is it true?¦ Yes.¦ Really!¦ OK.",
    "They met Gen. Lee and Sen. Ruiz at No. 10 Hill St. yesterday.",
    "She left Acme Inc.¦ Quill said so.",
    "She met Acme Inc. chair Jo Quill at Foo plc.¦ Quill smiled.",
    "It grew vs. 2018 and approx. 30 left.",
    "Ada Moen Named to the Harbour Court¦ Saturday, October 19, 2013",
    "By Jo Quill and Lee Park¦ Friday 3 May 2019",
    "Port reopens in Lund¦ Monday, Sept. 2, 2024",
    "Updated on Saturday, October 19, 2013",
    "She left the museum on Saturday, October 19, 2013",
    "She left Acme Saturday, October 19, 2013.",
    "Posted Saturday, October 19, 2013",
    "Moen joins the Harbour Court October 19, 2013",
    "The talks between Foo and Bar ended in May, 2013",
  ])
  func splits(_ marked: String) {
    var expected: [String] = []
    for piece in marked.split(separator: "¦") { expected.append(String(piece.drop { $0 == " " })) }

    let plain = Array(marked.unicodeScalars.filter { $0 != "¦" }.flatMap { Array(String($0).utf8) })
    var symbols = SymbolTable()
    let (tokens, sentences) = Tokenizer.tokenize(plain, symbols: &symbols)
    let found = sentences.map { sentence in
      let start = tokens[sentence.tokens.lowerBound].span.range.lowerBound
      let end = tokens[sentence.tokens.upperBound - 1].span.range.upperBound
      return String(decoding: plain[start..<end], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test func noTextHasNoSentences() {
    var symbols = SymbolTable()
    #expect(Tokenizer.tokenize([], symbols: &symbols).sentences.isEmpty)
    #expect(Tokenizer.tokenize([0x20, 0x0A], symbols: &symbols).sentences.isEmpty)
  }
}
