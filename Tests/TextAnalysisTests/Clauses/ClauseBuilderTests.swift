import Testing

@testable import TextAnalysis

/// Clauses of trees as a good parser gives them.
@Suite struct ClauseBuilderTests {
  @Test func activeAndPassiveAreOneShape() throws {
    let active = TreeText("Berg/NNP/2/nsubj founded/VBD/0/ROOT Norvent/NNP/2/dobj in/IN/2/prep 1998/CD/4/pobj")
    let passive = TreeText(
      "Norvent/NNP/3/nsubjpass was/VBD/3/auxpass founded/VBN/0/ROOT by/IN/3/agent Berg/NNP/4/pobj in/IN/3/prep 1998/CD/6/pobj")
    for tree in [active, passive] {
      let clause = try #require(tree.clause("founded"))
      #expect(tree.words(clause.who) == "berg")
      #expect(tree.words(clause.what) == "norvent")
      #expect(tree.complements(clause) == ["in:1998"])
      #expect(clause.tense == .past)
    }
    #expect(passive.clause("founded")?.voice == .passive)
  }

  @Test func aTimeHungOnANameBelongsToTheVerb() throws {
    let tree = TreeText("Quill/NNP/2/nsubj joined/VBD/0/ROOT Norvent/NNP/2/dobj in/IN/3/prep May/NNP/4/pobj")
    let clause = try #require(tree.clause("joined"))
    #expect(tree.words(clause.what) == "norvent")
    #expect(tree.complements(clause) == ["in:may"])
  }

  @Test func relativeClausesTakeTheirAntecedent() throws {
    let subject = TreeText(
      "Quill/NNP/6/nsubj ,/,/1/punct who/WP/4/nsubj led/VBD/1/relcl it/PRP/4/dobj left/VBD/0/ROOT")
    let led = try #require(subject.clause("led"))
    #expect(subject.words(led.who) == "quill")
    #expect(led.who?.origin == .relativePronoun)
    #expect(led.construction == .relative)
    let object = TreeText(
      "The/DT/2/det firm/NN/5/nsubj he/PRP/4/nsubj founded/VBD/2/relcl grew/VBD/0/ROOT")
    let founded = try #require(object.clause("founded"))
    #expect(object.words(founded.what) == "the firm")
    let place = TreeText(
      "at/IN/0/ROOT Norvent/NNP/1/pobj where/WRB/5/advmod she/PRP/5/nsubj worked/VBD/2/relcl")
    let worked = try #require(place.clause("worked"))
    #expect(place.complements(worked) == ["where:norvent"])
  }

  @Test func aRelativeClauseOfARoleIsSaidOfItsHolder() throws {
    let attribute = TreeText(
      "She/PRP/2/nsubj is/VBZ/0/ROOT the/DT/4/det baker/NN/2/attr who/WP/6/nsubj won/VBD/4/relcl")
    #expect(attribute.words(try #require(attribute.clause("won")).who) == "she")
    let cleft = TreeText("It/PRP/2/nsubj was/VBD/0/ROOT Sow/NNP/2/attr who/WP/5/nsubj won/VBD/3/relcl")
    #expect(cleft.words(try #require(cleft.clause("won")).who) == "sow")
    let first = TreeText(
      "She/PRP/2/nsubj was/VBD/0/ROOT the/DT/5/det first/JJ/5/amod woman/NN/2/attr to/TO/7/aux lead/VB/5/acl it/PRP/7/dobj")
    #expect(first.words(try #require(first.clause("lead")).who) == "she")
  }

  @Test func prepositionsOfTwoWordsAreOneMarker() throws {
    let tree = TreeText(
      "Prior/RB/5/advmod to/IN/1/prep leaving/VBG/2/pcomp she/PRP/5/nsubj taught/VBD/0/ROOT because/IN/5/prep of/IN/6/prep him/PRP/7/pobj"
    )
    #expect(tree.complements(try #require(tree.clause("leaving"))).first == "prior to:to")
    #expect(tree.complements(try #require(tree.clause("taught"))).contains("because of:him"))
  }

  @Test func coordinatedVerbsShareTheirSubject() throws {
    let tree = TreeText(
      "He/PRP/2/nsubj left/VBD/0/ROOT Zarin/NNP/2/dobj and/CC/2/cc joined/VBD/2/conj Norvent/NNP/5/dobj")
    let joined = try #require(tree.clause("joined"))
    #expect(tree.words(joined.who) == "he")
    #expect(joined.who?.origin == .sharedSubject)
    #expect(joined.link == .coordinated)
    #expect(joined.parent.map { tree.text.clauses[$0].predicate } == 1)
  }

  @Test func coordinatedPhrasesStayTogether() throws {
    let tree = TreeText(
      "Berg/NNP/4/nsubj and/CC/1/cc Quill/NNP/1/conj founded/VBD/0/ROOT Norvent/NNP/4/dobj")
    #expect(tree.words(try #require(tree.clause("founded")).who) == "berg+quill")
  }

  @Test func plansAndExpectationsAreHedges() throws {
    let plan = TreeText(
      "She/PRP/2/nsubj plans/VBZ/0/ROOT to/TO/4/aux join/VB/2/xcomp Norvent/NNP/4/dobj")
    let join = try #require(plan.clause("join"))
    #expect(plan.words(join.who) == "she")
    #expect(plan.hedges(join) == ["plans"])
    #expect(join.tense == .future)
    let modal = TreeText("She/PRP/3/nsubj may/MD/3/aux join/VB/0/ROOT Norvent/NNP/3/dobj")
    #expect(modal.hedges(try #require(modal.clause("join"))) == ["may"])
    let said = TreeText(
      "She/PRP/3/nsubjpass is/VBZ/3/auxpass said/VBN/0/ROOT to/TO/6/aux have/VB/6/aux left/VBN/3/xcomp Zarin/NNP/6/dobj")
    let left = try #require(said.clause("left"))
    #expect(said.words(left.who) == "she")
    #expect(said.hedges(left) == ["said"])
  }

  @Test func conditionsGovernBothClauses() throws {
    let tree = TreeText(
      "If/IN/3/mark it/PRP/3/nsubj fails/VBZ/6/advcl he/PRP/6/nsubj will/MD/6/aux leave/VB/0/ROOT")
    #expect(tree.hedges(try #require(tree.clause("fails"))) == ["if"])
    #expect(tree.hedges(try #require(tree.clause("leave"))) == ["if", "will"])
    #expect(tree.complements(try #require(tree.clause("fails"))) == ["if:if"])
  }

  @Test func aQuestionHedgesAll() throws {
    let tree = TreeText("Did/VBD/3/aux she/PRP/3/nsubj leave/VB/0/ROOT ?/./3/punct")
    #expect(tree.hedges(try #require(tree.clause("leave"))) == ["?"])
  }

  @Test(arguments: [
    ("He/PRP/4/nsubj did/VBD/4/aux n't/RB/4/neg leave/VB/0/ROOT", "leave", true),
    ("He/PRP/3/nsubj never/RB/3/neg left/VBD/0/ROOT", "left", true),
    ("He/PRP/2/nsubj declined/VBD/0/ROOT to/TO/4/aux leave/VB/2/xcomp", "leave", true),
    ("He/PRP/4/nsubj did/VBD/4/aux n't/RB/4/neg decline/VB/0/ROOT to/TO/6/aux leave/VB/4/xcomp", "leave", false),
    ("He/PRP/2/nsubj won/VBD/0/ROOT without/IN/2/prep leaving/VBG/3/pcomp", "leaving", true),
    ("No/DT/2/det one/NN/3/nsubj left/VBD/0/ROOT", "left", true),
    ("He/PRP/2/nsubj left/VBD/0/ROOT", "left", false),
  ])
  func negation(_ written: String, _ predicate: String, _ isNegated: Bool) throws {
    #expect(try #require(TreeText(written).clause(predicate)).isNegated == isNegated)
  }

  @Test func whatSomebodySaysIsContent() throws {
    let tree = TreeText(
      "She/PRP/2/nsubj said/VBD/0/ROOT Berg/NNP/5/nsubj had/VBD/5/aux left/VBN/2/ccomp Zarin/NNP/5/dobj")
    let left = try #require(tree.clause("left"))
    #expect(left.link == .content)
    #expect(left.aspect == .perfect && left.tense == .past)
  }

  @Test func gerundsAfterPrepositionsTakeTheSubject() throws {
    let tree = TreeText(
      "After/IN/5/prep leaving/VBG/1/pcomp Zarin/NNP/2/dobj she/PRP/5/nsubj joined/VBD/0/ROOT Norvent/NNP/5/dobj")
    let leaving = try #require(tree.clause("leaving"))
    #expect(tree.words(leaving.who) == "she")
    #expect(tree.complements(leaving).first == "after:after")
    #expect(leaving.link == .adverbial)
  }

  @Test func copulasMakeNounClauses() throws {
    let tree = TreeText(
      "Quill/NNP/2/nsubj was/VBD/0/ROOT founder/NN/2/attr and/CC/3/cc chief/NN/3/conj of/IN/5/prep Norvent/NNP/6/pobj "
        + "from/IN/2/prep 2003/CD/8/pobj")
    for word in ["founder", "chief"] {
      let clause = try #require(tree.clause(word))
      #expect(tree.words(clause.who) == "quill")
      #expect(tree.words(clause.what) == "norvent")
      #expect(clause.tense == .past)
    }
    #expect(tree.complements(try #require(tree.clause("founder"))).contains("from:2003"))
  }

  @Test func appositionsNameTheHolder() throws {
    let after = TreeText(
      "Park/NNP/8/nsubj ,/,/1/punct former/JJ/4/amod director/NN/1/appos at/IN/4/prep Zarin/NNP/5/pobj ,/,/1/punct left/VBD/0/ROOT"
    )
    #expect(after.words(try #require(after.clause("director")).who) == "park")
    let before = TreeText(
      "Zarin/NNP/4/poss 's/POS/1/case former/JJ/4/amod director/NN/8/nsubj ,/,/4/punct Park/NNP/4/appos ,/,/4/punct left/VBD/0/ROOT"
    )
    let director = try #require(before.clause("director"))
    #expect(before.words(director.who) == "park")
    #expect(before.complements(director) == ["'s:zarin 's"])
    #expect(before.words(try #require(before.clause("left")).who) == "park")
    let title = TreeText("Zarin/NNP/3/compound director/NN/3/compound Park/NNP/4/nsubj left/VBD/0/ROOT")
    let clause = try #require(title.clause("director"))
    #expect(title.words(clause.who) == "park")
    #expect(title.complements(clause) == [":zarin"])
  }

  @Test func eventsHaveOwners() throws {
    let stint = TreeText(
      "His/PRP$/5/poss five/CD/4/nummod -/HYPH/4/punct year/NN/5/compound stint/NN/8/nsubj at/IN/5/prep Zarin/NNP/6/pobj ended/VBD/0/ROOT"
    )
    let clause = try #require(stint.clause("stint"))
    #expect(stint.words(clause.who) == "his")
    #expect(stint.complements(clause) == ["'s:his", ":five - year", "at:zarin"])
    let appointment = TreeText(
      "The/DT/2/det appointment/NN/9/nsubj of/IN/2/prep Quill/NNP/3/pobj as/IN/2/prep chief/NN/5/pobj by/IN/2/prep Zarin/NNP/7/pobj "
        + "surprised/VBD/0/ROOT us/PRP/9/dobj")
    let appointed = try #require(appointment.clause("appointment"))
    #expect(appointment.words(appointed.who) == "zarin")
    #expect(appointment.words(appointed.what) == "quill")
    #expect(appointment.words(try #require(appointment.clause("chief")).who) == "quill")
  }

  @Test func postsAreHeldByTheOneWhoIsNamed() throws {
    let named = TreeText(
      "Quill/NNP/3/nsubjpass was/VBD/3/auxpass named/VBN/0/ROOT chief/NN/3/oprd of/IN/4/prep Zarin/NNP/5/pobj")
    #expect(named.words(try #require(named.clause("chief")).who) == "quill")
    let hired = TreeText(
      "Zarin/NNP/2/nsubj hired/VBD/0/ROOT Quill/NNP/2/dobj as/IN/2/prep director/NN/4/pobj")
    #expect(hired.words(try #require(hired.clause("director")).who) == "quill")
    let joined = TreeText(
      "Quill/NNP/2/nsubj joined/VBD/0/ROOT Zarin/NNP/2/dobj as/IN/2/prep director/NN/4/pobj")
    #expect(joined.words(try #require(joined.clause("director")).who) == "quill")
  }

  @Test func aTreeWithACircleGivesNothing() {
    #expect(TreeText("Berg/NNP/2/nsubj founded/VBD/3/ccomp Norvent/NNP/2/dobj").text.clauses.isEmpty)
  }

  /// Random trees, also senseless ones: no crash, indices in range, parents that exist and run in no circle.
  @Test func anyTreeIsRead() {
    let words = [
      "Berg/NNP", "founded/VBD", "of/IN", "to/TO", "chief/NN", "who/WP", "leaving/VBG", "and/CC", "'s/POS", "year/NN", "?/.",
    ]
    let relations = DependencyRelation.allCases.filter { $0 != .none && $0 != .root }
    var state: UInt64 = 99
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<600 {
      let count = 1 + next(12)
      let root = next(count)
      let pieces = (0..<count).map { index in
        index == root
          ? "\(words[next(words.count)])/0/ROOT"
          : "\(words[next(words.count)])/\(next(count) + 1)/\(relations[next(relations.count)].name)"
      }
      let text = TreeText(pieces.joined(separator: " ")).text
      for (index, clause) in text.clauses.enumerated() {
        #expect(text.tokens.indices.contains(clause.predicate) && clause.parent != index)
        for argument in [clause.who, clause.what, clause.toWhom].compactMap({ $0 }) + clause.complements.map(\.argument) {
          #expect(argument.tokens.contains(argument.head) && argument.tokens.upperBound <= text.tokens.count, "\(pieces)")
        }
        var cursor: Int? = index
        var steps = 0
        while let clause = cursor, steps <= text.clauses.count {
          cursor = text.clauses[clause].parent
          steps += 1
        }
        #expect(cursor == nil, "\(pieces)")
      }
    }
  }
}
