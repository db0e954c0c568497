import Testing

@testable import TextAnalysis

@Suite struct LemmatiserTests {
  @Test(arguments: [
    ("joined", PartOfSpeech.vbd, "join"), ("hired", .vbd, "hire"), ("hiring", .vbg, "hire"), ("left", .vbd, "leave"),
    ("leaves", .vbz, "leave"), ("leaves", .nns, "leaf"), ("led", .vbd, "lead"), ("leading", .vbg, "lead"),
    ("founded", .vbn, "found"),
    ("found", .vbd, "find"), ("found", .vb, "found"), ("co-founded", .vbd, "co-found"), ("rejoined", .vbd, "rejoin"),
    ("studies", .vbz, "study"), ("studied", .vbd, "study"), ("stopped", .vbd, "stop"), ("controlled", .vbd, "control"),
    ("travelling", .vbg, "travel"), ("called", .vbd, "call"), ("managed", .vbd, "manage"), ("created", .vbd, "create"),
    ("treated", .vbd, "treat"), ("chaired", .vbd, "chair"), ("acquires", .vbz, "acquire"), ("acquired", .vbn, "acquire"),
    ("retired", .vbd, "retire"), ("focused", .vbd, "focus"), ("announces", .vbz, "announce"), ("reaches", .vbz, "reach"),
    ("passes", .vbz, "pass"), ("closes", .vbz, "close"), ("closing", .vbg, "close"), ("visited", .vbd, "visit"),
    ("invited", .vbd, "invite"), ("voted", .vbd, "vote"), ("piloted", .vbd, "pilot"), ("measured", .vbd, "measure"),
    ("offered", .vbd, "offer"), ("named", .vbn, "name"), ("dreaming", .vbg, "dream"), ("dying", .vbg, "die"),
    ("'s", .vbz, "be"), ("'ve", .vbp, "have"), ("n't", .rb, "not"), ("ca", .md, "can"), ("'ll", .md, "will"),
    ("companies", .nns, "company"), ("businesses", .nns, "business"), ("women", .nns, "woman"), ("buses", .nns, "bus"),
    ("houses", .nns, "house"), ("churches", .nns, "church"), ("crises", .nns, "crisis"), ("series", .nn, "series"),
    ("Northwinds", .nnp, "northwinds"), ("joins", .unknown, "join"), ("rejoining", .unknown, "rejoin"),
    ("during", .unknown, "during"),
    ("company", .unknown, "company"), ("status", .unknown, "status"), ("left", .unknown, "leave"),
  ])
  func findsDictionaryForms(_ word: String, _ tag: PartOfSpeech, _ expected: String) {
    var symbols = SymbolTable()
    var lemmatiser = Lemmatiser()
    let symbol = symbols.intern(word.lowercased())
    let lemma = lemmatiser.lemma(of: symbol, tag: tag, symbols: &symbols)
    #expect(symbols.text(of: lemma) == expected)
    #expect(lemmatiser.lemma(of: symbol, tag: tag, symbols: &symbols) == lemma)
  }
}
