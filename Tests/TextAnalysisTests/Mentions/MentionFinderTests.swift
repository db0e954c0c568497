import SourceText
import Testing

@testable import TextAnalysis

/// The names and phrases of a text of one block, as "bytes/kind", in the order of the text.
private func mentions(_ text: String, _ form: Mention.Form) -> [String] {
  let bytes = Array(text.utf8)
  var symbols = SymbolTable()
  let analysed = TextAnalyser(model: .embedded()).analyse(bytes, symbols: &symbols) { _ in false }
  return analysed.mentions.filter { $0.form == form }.map {
    "\(String(decoding: bytes[analysed.span(of: $0.tokens).range], as: UTF8.self))/\($0.kind)"
  }
}

@Suite struct MentionFinderTests {
  @Test(arguments: [
    ("Dr. Ingrid Solheim, 52, left the Harbour Museum on Tuesday.", ["Ingrid Solheim/person", "Harbour Museum/organization"]),
    (
      "The Ministry of Food and Agriculture fined the University of Oslo and Acme Inc. in May.",
      ["Ministry of Food and Agriculture/organization", "University of Oslo/organization", "Acme Inc./organization"]
    ),
    ("Former Acme Corp. CEO Jane Roe resigned.", ["Acme Corp./organization", "Jane Roe/person"]),
    ("Robert \"Bob\" Lovell Jr. runs Lovell & Sons.", ["Robert \"Bob\" Lovell Jr./person", "Lovell & Sons/organization"]),
    ("Xandrogen \"Jun\" Moen was born in May.", ["Xandrogen \"Jun\" Moen/person"]),
    ("Robert J. \"Bob\" Lovell keeps bees.", ["Robert J. \"Bob\" Lovell/person"]),
    ("Ada Lovell, PC, OBE (born 1961) is a vet.", ["Ada Lovell/person"]),
    ("It belongs to E. J. Lovell Company.", ["E. J. Lovell Company/organization"]),
    ("Lovell Games, the maker of \"Tide\", moved.", ["Lovell Games/organization", "Tide/unknown"]),
    ("The ship sank off the coast of Zarn.", ["Zarn/place"]),
    ("The fire was out at seven, Fire Chief Ada Lovell said.", ["Ada Lovell/person"]),
    ("Insurer Norvent Mutual raised its dividend.", ["Norvent Mutual/organization"]),
    ("She answers to the finance chief, Dean Lovell.", ["Dean Lovell/person"]),
    ("The Very Reverend Ada Lovell spoke.", ["Ada Lovell/person"]),
    ("The Royal Danish Academy elected her.", ["Royal Danish Academy/organization"]),
    ("It was sold to Norvent Tools CO., Ltd in May.", ["Norvent Tools CO., Ltd/organization"]),
    ("She worked as an Assistant Store Trainee Manager in May.", []),
    ("Midfielder Juan de la Cruz plays for Manchester United.", ["Juan de la Cruz/person", "Manchester United/organization"]),
    ("French, German and Nigerian officials met on Monday in May.", []),
    ("Tesla AI director Lee Park quit.", ["Tesla/organization", "Lee Park/person"]),
    ("She joined OpenFoo (Feb 2026) and xBar.", ["OpenFoo/organization", "xBar/organization"]),
    ("Prof. J. K. Adeyemi won the Abel Prize.", ["J. K. Adeyemi/person", "Abel Prize/event"]),
    ("Nordvik's chief executive, Ola Berg, said profits fell.", ["Nordvik/organization", "Ola Berg/person"]),
    ("President Emmanuel Laurent met German Chancellor Klara Vogt.", ["Emmanuel Laurent/person", "Klara Vogt/person"]),
    ("The company raised $30M in Q3 and 5G sales rose.", []),
    ("British Airways and the European Union settled.", ["British Airways/organization", "European Union/organization"]),
    ("Coca-Cola Co. hired Jean-Luc Moreau.", ["Coca-Cola Co./organization", "Jean-Luc Moreau/person"]),
    ("An ex-Northwind engineer took over.", ["Northwind/organization"]),
    ("Oldřich Zvěřina wrote nine operas.", ["Oldřich Zvěřina/person"]),
    ("The band was formed in St. Petersburg.", ["St. Petersburg/place"]),
    ("Baker Tilda Moss (41) opened a shop in Leeds.", ["Tilda Moss/person", "Leeds/place"]),
    ("An Nguyen joined Norvent Bank.", ["An Nguyen/person", "Norvent Bank/organization"]),
    (
      "The Securities and Exchange Commission fined Norvent.",
      ["Securities and Exchange Commission/organization", "Norvent/organization"]
    ),
    ("The National Air and Space Museum reopened.", ["National Air and Space Museum/organization"]),
    ("They met at the Norvent Centre on STS-1.", ["Norvent Centre/organization", "STS-1/product"]),
    ("The army of King Aldric I crossed the river.", ["King Aldric I/person"]),
    ("She lives in the US and works for the WHO.", ["US/place", "WHO/organization"]),
    ("The Melanesians sailed north.", []),
    (
      "Otto met Ellen Norvent. Norvent's said it would close.", ["Otto/person", "Ellen Norvent/person", "Norvent's/organization"]
    ),
    ("Tessa Quill joined the Zarin Workers' Union in May.", ["Tessa Quill/person", "Zarin Workers' Union/organization"]),
    ("The board named Tessa Quill treasurer.", ["Tessa Quill/person"]),
    ("He fought in World War II.", ["World War II/event"]),
    ("She left Baker College and Duke University.", ["Baker College/organization", "Duke University/organization"]),
    ("Since 2009, she has been Warden of Carrow College.", ["Carrow College/organization"]),
    ("Halden Ferries was founded in 1961 by Jonas Halden.", ["Halden Ferries/organization", "Jonas Halden/person"]),
    ("Grant Lines and Palegrove Coaches merged.", ["Grant Lines/organization", "Palegrove Coaches/organization"]),
    ("The shipping line Fjordlinjen was founded in 1961.", ["Fjordlinjen/organization"]),
    ("The auction house Brask was sold.", ["Brask/organization"]),
    ("Per Aune was named chief executive of Fjordlinjen.", ["Per Aune/person", "Fjordlinjen/organization"]),
    ("May Lund joined Norvent Bank.", ["May Lund/person", "Norvent Bank/organization"]),
    ("The bank hired Do Nguyen and Will Holm.", ["Do Nguyen/person", "Will Holm/person"]),
    ("Will Norvent Bank close?", ["Norvent Bank/organization"]),
    ("Secretary of State Hilda Clint met Foreign Minister Otto Larov.", ["Hilda Clint/person", "Otto Larov/person"]),
    ("Tessa Quill was born in Alton, IL, in 1961.", ["Tessa Quill/person", "Alton/place", "IL/place"]),
    ("It was bought for Rs. 500 crores.", []),
  ])
  func findsNames(_ text: String, _ expected: [String]) {
    #expect(mentions(text, .name) == expected)
  }

  @Test func aHeadlineOfAGivenNameAndAKnownSurnameIsAName() {
    let blocks = ["Antoní Mollák", "Yesterday the composer Mollák was honoured in Oslo.", "Critics like Mollák."].map {
      Array($0.utf8)
    }
    var symbols = SymbolTable()
    let text = TextAnalyser(model: .embedded()).analyse(blocks: blocks, symbols: &symbols) { _, _ in false }[0]
    let found = text.mentions.map { String(decoding: blocks[0][text.span(of: $0.tokens).range], as: UTF8.self) }
    #expect(found == ["Antoní Mollák"])
  }

  @Test func aHeadlineDoesNotMakeWordsNames() {
    let blocks = ["Harbour Museum Names New Director After Long Search", "The Harbour Museum named Ola Berg."].map {
      Array($0.utf8)
    }
    var symbols = SymbolTable()
    let text = TextAnalyser(model: .embedded()).analyse(blocks: blocks, symbols: &symbols) { _, _ in false }[0]
    let found = text.mentions.map { String(decoding: blocks[0][text.span(of: $0.tokens).range], as: UTF8.self) }
    #expect(found == ["Harbour Museum"])
  }

  @Test(arguments: [
    ("He joined Northwind's pre-training team.", ["pre-training team/team"]),
    ("She leads the frontier red team.", ["the frontier red team/team"]),
    ("She leads the ice group.", ["the ice group/team"]),
    ("The company sold its plant. The former executive agreed.", ["The company/organization", "The former executive/person"]),
    ("A company is a thing.", []),
    ("The company records show a loss.", []),
    ("The 45-year-old has left.", ["The 45-year-old/person"]),
    ("The 45-year-old bridge fell.", []),
    ("The charity and the start-up merged.", ["The charity/organization", "the start-up/organization"]),
  ])
  func findsDescriptions(_ text: String, _ expected: [String]) {
    #expect(mentions(text, .description) == expected)
  }

  @Test func findsPronouns() {
    #expect(
      mentions("She said it sold their shop, which he and I like.", .pronoun)
        == ["She/person", "it/unknown", "their/unknown", "which/unknown", "he/person", "I/person"])
  }

  @Test func oneClearMentionTellsTheKindOfAll() {
    let bytes = ["Zarin fell.", "Zarin Holdings plc sank.", "Tessa Quill resigned.", "Quill left."].map { Array($0.utf8) }
    var symbols = SymbolTable()
    let texts = TextAnalyser(model: .embedded()).analyse(blocks: bytes, symbols: &symbols) { _, _ in false }
    #expect(texts[3].mentions.first?.kind == .person)
    #expect(texts[1].mentions.first?.kind == .organization)
  }

  /// Mentions never overlap and stay in order, whatever the bytes.
  @Test func mentionsDoNotOverlap() {
    let pieces = [
      "The", "Ada", "of", "Bank", "'s", "team", "(", "\"", "Jr.", ",", "Inc.", "AI", "CEO", "3", "&", "-", "he", "company", ".",
      "É",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + (state >> 60 & 1 == 0 ? " " : "")
      }
      var symbols = SymbolTable()
      let analysed = TextAnalyser(model: nil).analyse(Array(text.utf8), symbols: &symbols)
      var end = 0
      for mention in analysed.mentions {
        #expect(mention.tokens.lowerBound >= end && mention.tokens.contains(mention.head), "\(text)")
        end = mention.tokens.upperBound
      }
    }
  }
}
