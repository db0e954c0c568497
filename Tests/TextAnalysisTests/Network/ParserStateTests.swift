import Testing

@testable import TextAnalysis

@Suite struct ParserStateTests {
  private let subject = DependencyRelation.nsubj.rawValue
  private let object = DependencyRelation.dobj.rawValue

  @Test func everyMoveHasItsOwnNumber() {
    let actions = 0..<NetworkPlan.parser.actions
    #expect(actions.allSatisfy { ParserMove(action: $0).action == $0 })
  }

  @Test func buildsTheTreeThatTheMovesSay() {
    // "She left Oslo ."
    var state = ParserState(ParserContext(tags: [.prp, .vbd, .nnp, .period]))
    #expect(state.moves == .shift)
    state.apply(.shift)
    state.apply(.left(subject))
    state.apply(.shift)
    state.apply(.right(object))
    state.apply(.reduce)
    state.apply(.right(DependencyRelation.punct.rawValue))
    #expect(state.isFinished)
    #expect(state.nodes.map(\.head) == [1, -1, 1, 1])
    #expect(state.nodes[1].leftCount == 1)
    #expect(state.nodes[1].right1 == 3 && state.nodes[1].right2 == 2)
  }

  @Test func aMarkIsNeverOfferedAsAHead() {
    var state = ParserState(ParserContext(tags: [.comma, .nn, .comma, .nn]))
    state.apply(.shift)
    #expect(!state.moves.contains(.right))
    state.apply(.left(object))
    state.apply(.shift)
    #expect(!state.moves.contains(.left))
  }

  @Test func whatStandsInBracketsHeadsNothingOutside() {
    // "Acme ( now Foo ) left": the group may hang on a word outside, and no word outside on one of the group.
    let context = ParserContext(tags: [.nnp, .leftBracket, .rb, .nnp, .rightBracket, .vbd])
    #expect(context.mayHead(0, 3))
    #expect(context.mayHead(3, 2))
    #expect(context.mayHead(3, 4))
    #expect(!context.mayHead(3, 0))
    #expect(!context.mayHead(3, 5))
    var state = ParserState(context)
    state.apply(.shift)
    state.apply(.right(DependencyRelation.punct.rawValue))
    state.apply(.reduce)
    #expect(state.moves == [.shift, .right])
  }

  @Test func innerBracketsAreAGroupOfTheirOwn() {
    let context = ParserContext(tags: [.leftBracket, .nn, .leftBracket, .nn, .rightBracket, .nn, .rightBracket])
    #expect(!context.mayHead(3, 1))
    #expect(context.mayHead(1, 3))
    #expect(context.mayHead(1, 5))
  }

  @Test func aBracketWithoutAPartnerIsNone() {
    let context = ParserContext(tags: [.nn, .rightBracket, .nn, .leftBracket, .nn])
    #expect(context.mayHead(0, 4))
    #expect(context.mayHead(4, 0))
  }

  @Test func aKnownRootHasNoHead() {
    var state = ParserState(ParserContext(tags: [.nn, .vbd, .nn], root: 1))
    #expect(state.moves == .shift)
    state.apply(.shift)
    #expect(state.moves == [.shift, .left])
    state.apply(.shift)
    #expect(state.moves == .right)
    state.keepHeadless()
    let isAsked = state.takeBack()
    #expect(isAsked && state.joiningMoves == .left)
  }

  @Test func theLastTokenFindsAHead() {
    var state = ParserState(ParserContext(tags: [.nn, .nn]))
    state.apply(.shift)
    #expect(state.moves == [.left, .right])
  }

  @Test func tokensWithoutHeadsAreJoinedUntilOneIsLeft() {
    var state = ParserState(ParserContext(tags: [.nn, .nn, .nn, .nn]))
    for _ in 0..<3 { state.apply(.shift) }
    state.apply(.right(object))
    state.keepHeadless()
    #expect(state.stack == [0, 1, 2])
    let isAsked = state.takeBack()
    #expect(isAsked)
    state.join(.left(subject))
    #expect(state.stack == [0, 2])
    let isAskedAgain = state.takeBack()
    #expect(isAskedAgain)
    state.join(.right(object))
    #expect(state.stack == [0])
    let isAskedAtTheEnd = state.takeBack()
    #expect(!isAskedAtTheEnd)
    #expect(state.nodes.map(\.head) == [-1, 2, 0, 2])
  }

  @Test func whatStandsBetweenIsTold() {
    let context = ParserContext(tags: [.nn, .comma, .vbd, .wdt, .leftBracket, .nn])
    #expect(context.between(0, 1) == 0)
    #expect(context.between(1, 2) == 16)
    #expect(context.between(1, 5) == 16 + 8 + 4 + 1)
    #expect(context.between(5, 3) == 0)
  }
}

@Suite struct NameLabelTests {
  @Test func readsNamesOutOfLabels() {
    let begin = NameLabel.begin(1)
    let inside = NameLabel.inside(1)
    let names = NameLabel.names([begin, inside, 0, begin, begin, NameLabel.begin(0), inside])
    #expect(names.map(\.tokens) == [0..<2, 3..<4, 4..<5, 5..<6, 6..<7])
    #expect(names.map(\.kind) == [1, 1, 1, 0, 1])
  }

  @Test func aNameIsContinuedByItsOwnKindOnly() {
    #expect(NameLabel.mayFollow(NameLabel.inside(2), NameLabel.begin(2)))
    #expect(NameLabel.mayFollow(NameLabel.inside(2), NameLabel.inside(2)))
    #expect(!NameLabel.mayFollow(NameLabel.inside(2), NameLabel.begin(1)))
    #expect(!NameLabel.mayFollow(NameLabel.inside(2), NameLabel.outside))
    #expect(NameLabel.mayFollow(NameLabel.begin(0), NameLabel.inside(2)))
  }
}

@Test(arguments: [
  ("firm", WordForm.small), ("Oslo", .capitalised), ("A", .singleCapital), ("NATO", .capitals), ("iPhone", .mixed),
  ("2016", .digits), ("1,200.5", .number), ("4th", .lettersAndDigits), ("Anglo-Dutch", .hyphenatedCapitalised),
  ("co-founder", .hyphenated), ("U.S.", .dotted), ("(", .punctuation), ("'s", .clitic), ("", .punctuation),
  ("Élan", .capitalised),
])
func tellsHowAWordIsWritten(_ word: String, _ form: WordForm) {
  let bytes = Array(word.utf8)
  #expect(WordForm(bytes.span) == form)
}
