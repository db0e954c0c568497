import SourceText
import Testing

@testable import TextAnalysis

/// A sentence whose tokens stand apart; "_" before a token joins it to the one before.
struct SpacedSentence {
  var bytes: [UInt8] = []
  var tokens: [Token] = []

  init(_ text: String) {
    for word in text.split(separator: " ") {
      let isJoined = word.count > 1 && word.hasPrefix("_")
      if !isJoined, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      bytes += Array((isJoined ? word.dropFirst() : word).utf8)
      tokens.append(Token(span: ByteSpan(start..<bytes.count), word: 0, lemma: 0, tag: .unknown, shape: []))
    }
  }

  var whole: Range<Int> { 0..<tokens.count }
  func word(_ index: Int) -> String { String(decoding: bytes[tokens[index].span.range], as: UTF8.self) }

  /// "dependent relation head" for every token.
  func arcs(_ model: LanguageModel) -> [String] {
    var tagged = tokens
    model.tag(&tagged, sentence: whole, bytes: bytes)
    return model.parse(tagged, sentence: whole, bytes: bytes).enumerated().map {
      "\(word($0)) \($1.relation.name) \(word(Int($1.head)))"
    }
  }

  func tags(_ model: LanguageModel) -> [String] {
    var tagged = tokens
    model.tag(&tagged, sentence: whole, bytes: bytes)
    return tagged.map(\.tag.name)
  }

  func names(_ model: LanguageModel) -> [String] {
    var tagged = tokens
    model.tag(&tagged, sentence: whole, bytes: bytes)
    return model.names(tagged, sentence: whole, bytes: bytes).map { mention in
      mention.tokens.map { word($0) }.joined(separator: " ") + " \(mention.kind)"
    }
  }
}

@Suite struct LanguageModelTests {
  let model: LanguageModel

  init() throws { model = try #require(LanguageModel.embedded()) }

  @Test func holdsAllThreeNetworks() {
    #expect(model.tagger != nil)
    #expect(model.parser != nil)
    #expect(model.namer != nil)
  }

  @Test(arguments: [
    ("Marta Lindqvist joined Farnell Marine as chief engineer in 2016 _.", "NNP NNP VBD NNP NNP IN JJ NN IN CD ."),
    ("The board has n't said who will lead the company _.", "DT NN VBZ RB VBN WP MD VB DT NN ."),
    ("Corvane has grown _.", "NNP VBZ VBN ."),
    ("Northwind _, an Oslo maker of pumps _, has grown _.", "NNP , DT NNP NN IN NNS , VBZ VBN ."),
    ("Laughter has its place _.", "NN VBZ PRP$ NN ."),
    ("\" _We were hiring quickly _, _\" she told reporters _.", "`` PRP VBD VBG RB , '' PRP VBD NNS ."),
  ])
  func tagsSentences(_ text: String, _ tags: String) {
    let sentence = SpacedSentence(text)
    #expect(sentence.tags(model).joined(separator: " ") == tags)
  }

  @Test(arguments: [
    (
      "Lindqvist founded the firm in 2009 _.",
      ["Lindqvist nsubj founded", "firm dobj founded", "in prep founded", "2009 pobj in"]
    ),
    ("The firm was founded by two brothers in Leeds _.", ["firm nsubjpass founded", "by agent founded", "brothers pobj by"]),
    (
      "Okoye _, a former partner at Brandt Capital _, will join the bank in May _.",
      ["Okoye nsubj join", "partner appos Okoye", "at prep partner", "Capital pobj at", "bank dobj join"]
    ),
    (
      "The engineer _, who led the team for five years _, left in 2019 _.",
      ["engineer nsubj left", "led relcl engineer", "who nsubj led", "team dobj led", "for prep led"]
    ),
    ("The company named Ruiz chief executive _.", ["company nsubj named"]),
    ("Ruiz succeeds Anna Weber _, who is retiring _.", ["Ruiz nsubj succeeds", "Weber dobj succeeds", "retiring relcl Weber"]),
    (
      "She left the agency and started a studio _.",
      ["She nsubj left", "agency dobj left", "started conj left", "studio dobj started"]
    ),
    ("Novak said he had hired 40 people _.", ["Novak nsubj said", "hired ccomp said", "he nsubj hired", "people dobj hired"]),
    ("After leaving the navy _, he worked for a shipyard _.", ["leaving pcomp After", "navy dobj leaving", "he nsubj worked"]),
    ("The mayor 's brother owns the bakery _.", ["mayor poss brother", "brother nsubj owns", "bakery dobj owns"]),
    ("Profits rose 12 percent to $ _30 million _.", ["Profits nsubj rose"]),
    ("He is the head of research at Orbital Foods _.", ["He nsubj is", "head attr is", "of prep head", "research pobj of"]),
  ])
  func findsTheArcsThatCarryClaims(_ text: String, _ arcs: [String]) {
    let found = SpacedSentence(text).arcs(model)
    for arc in arcs { #expect(found.contains(arc), "\(arc) in \(found)") }
  }

  @Test(arguments: [
    (
      "Marta Lindqvist joined Farnell Robotics in Oslo _.",
      ["Marta Lindqvist person", "Farnell Robotics organization", "Oslo place"]
    ),
    ("It rained on Tuesday _.", []),
  ])
  func findsNames(_ text: String, _ names: [String]) {
    #expect(SpacedSentence(text).names(model) == names)
  }

  @Test func marksHeadNothingAndThereIsOneRoot() {
    for text in [
      "( see the report _, page 3 _)", "_, _, _.", ". . .", "and and and", "the of a in", "\" \" Yes _, \" no _.",
      "- - a - b - c",
      "He said _: _\" go _! _\" She went _.",
    ] {
      var sentence = SpacedSentence(text)
      model.tag(&sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
      let arcs = model.parse(sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
      #expect(arcs.enumerated().filter { Int($1.head) == $0 }.count == 1, "\(text)")
      let hasWords = sentence.tokens.contains { !$0.tag.isMark }
      for (index, arc) in arcs.enumerated() where hasWords && Int(arc.head) != index {
        #expect(!sentence.tokens[Int(arc.head)].tag.isMark, "\(text): \(sentence.word(index))")
      }
    }
  }

  /// Soup of words and marks, some of it with brackets that pair up.
  @Test func nothingOutsideBracketsDependsOnWhatIsInside() {
    let words = ["Acme", "bank", "(", ")", "was", "the", "named", ",", "of", "Ruiz", "[", "]", "2016", "and", "."]
    var state: UInt64 = 7
    for round in 0..<300 {
      var text = ""
      for _ in 0..<(4 + round % 20) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + " "
      }
      var sentence = SpacedSentence(text)
      model.tag(&sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
      let arcs = model.parse(sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
      let tags = sentence.tokens.map(\.tag)
      let context = ParserContext(tags: tags)
      // A mark outside may have nothing but a word inside to depend on; of two groups side by side one has to depend on the other.
      for (index, arc) in arcs.enumerated() where !tags[index].isMark {
        let head = Int(arc.head)
        #expect(context.mayHead(head, index) || !context.mayHead(index, head), "\(text): \(sentence.word(index))")
      }
    }
  }

  @Test func judgesASentenceAloneWhereverItStands() {
    let alone = SpacedSentence("The chair resigned on Friday _.")
    let after = SpacedSentence("It closed _. The chair resigned on Friday _.")
    var tokens = after.tokens
    model.tag(&tokens, sentence: 3..<9, bytes: after.bytes)
    #expect(tokens[3..<9].map(\.tag.name) == alone.tags(model))
    let arcs = model.parse(tokens, sentence: 3..<9, bytes: after.bytes)
    #expect(
      arcs.map { "\($0.relation.name) \(after.word(Int($0.head)))" }
        == alone.arcs(model).map { $0.drop { $0 != " " }.dropFirst().description })
  }

  @Test func emptySentencesGiveNothing() {
    var tokens: [Token] = []
    model.tag(&tokens, sentence: 0..<0, bytes: [])
    #expect(model.parse(tokens, sentence: 0..<0, bytes: []).isEmpty)
    #expect(model.names(tokens, sentence: 0..<0, bytes: []).isEmpty)
  }

  @Test func oddTokensAndLongSentencesAreJudged() {
    let odd = ["a", "\u{0}", "é", "É", "\u{FFFD}", "😀", "(", "_)", "\"", "0", "1,000.5", "'s", "Ÿ", "－", "\u{130}", "\u{2019}"]
    let text = (0..<5000).map { odd[($0 * 7 + $0 / 16) % odd.count] }.joined(separator: " ")
    var sentence = SpacedSentence(text)
    sentence.bytes[5] = 0xFF
    sentence.tokens[3].span.end = sentence.tokens[3].span.start
    model.tag(&sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
    let arcs = model.parse(sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
    #expect(arcs.count == 5000)
    #expect(arcs.enumerated().filter { Int($1.head) == $0 }.count == 1)
    _ = model.names(sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
  }

  @Test func longSentencesAreJudgedInPieces() {
    let text = Array(repeating: "The bank hired two clerks in May and", count: 200).joined(separator: " ")
    var sentence = SpacedSentence(text)
    model.tag(&sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
    let arcs = model.parse(sentence.tokens, sentence: sentence.whole, bytes: sentence.bytes)
    #expect(arcs.count == 1600)
    for (index, arc) in arcs.enumerated() where arc.relation != .dep {
      #expect(index / LanguageModel.longestSentence == Int(arc.head) / LanguageModel.longestSentence)
    }
    #expect(arcs.filter { $0.relation == .root }.count == 1)
  }

  @Test func answersAreTheSameEveryTime() {
    let text = "The group _, founded in 1998 by Ida Moen and two partners _, sold its Dutch unit to Havel for $ _40 million _."
    let first = SpacedSentence(text)
    let second = SpacedSentence(text)
    #expect(first.arcs(model) == second.arcs(model))
  }

  @Test func answersAreTheSameOnAnyNumberOfThreads() async {
    let texts = [
      "The group (founded in 1998 by Ida Moen) sold its Dutch unit to Havel for $ 40 million.",
      "Asked about the deal, Ruiz said: “We have not decided yet.” Okoye, a former partner, will join the bank in May.",
      "- CFO, Acme Corp., 2010-2014", "Neither the mayor's brother nor Weber, who is retiring, owns the bakery.",
    ].map { Array($0.utf8) }
    let model = model
    @Sendable func analysis(_ bytes: [UInt8]) -> AnalysedText {
      var symbols = SymbolTable()
      return TextAnalyser(model: model).analyse(bytes, symbols: &symbols)
    }
    let expected = texts.map(analysis)
    let results = await withTaskGroup(of: (Int, AnalysedText).self) { group in
      for round in 0..<64 { group.addTask { (round % texts.count, analysis(texts[round % texts.count])) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for (index, text) in results {
      #expect(text.tokens == expected[index].tokens)
      #expect(text.arcs == expected[index].arcs)
      #expect(text.mentions == expected[index].mentions)
    }
  }

  /// Verbs of business news that are plural nouns too, before an object or a place.
  @Test(arguments: [
    "Northwind names Ada Moen chief executive.", "The bank plans a new branch in Leeds.", "Acme hires 40 engineers.",
    "Quill shares its data with the police.", "The firm ships parts to Norway.", "Moen heads the unit.",
    "The club fields two teams.", "The company markets its drugs in India.", "Acme backs the bid.", "The court fines the bank.",
  ])
  func aBusinessVerbIsNoPluralNoun(_ text: String) {
    var symbols = SymbolTable()
    let tags = TextAnalyser(model: model).analyse(Array(text.utf8), symbols: &symbols).tokens.map(\.tag)
    #expect(tags.filter { $0 == .vbz }.count == 1, "\(tags)")
  }

  @Test func knowsTheNameLists() {
    #expect(model.gazetteer(of: Array("Maria".utf8)) & 1 == 1)
    #expect(model.gazetteer(of: Array("qxzzy".utf8)) == 0)
  }
}
